import { type EntityFindings, type FigureKeys, keyLength, Kind, type Mention, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import type { Draft } from '../draft.ts';
import { lemmaHash } from './lemmas.ts';
import { wordSet } from '../lexicon.ts';
import { firstNamed, lastNamed } from '../mentions.ts';
import { endOfSentence, startOfSentence } from '../tokens.ts';
import { weakWords } from '../words/measures.ts';

const weak = wordSet(weakWords);
const spending = hashWord('spending');
const reach = 16;
/** Words of one figure: those of its stretch of a sentence fit; a chain of hundreds of hyphens is cut. */
const most = 96;

/** Lemmas of one list, each once, and their key as it is written. */
const lemmas = new Int32Array(most);
let count = 0;
let list = 0;
/** The last list that got a lemma with these lowest bits: most lemmas are new to their list, and needn't be compared with all of it. */
const listOf = new Int32Array(256);
const slotMask = listOf.length - 1;
const letters = Buffer.alloc(most * keyLength);
const digits = Uint8Array.from(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  (letter) => letter.charCodeAt(0), // 6 bits each
);

/** What linking compares: lemmas of what is counted and measured, of the words around, and the entity named there. */
export function keysOf(text: Text, draft: Draft, entities: EntityFindings): FigureKeys {
  const { of, measure } = draft;
  beginList();
  if (of) addLemmas(text, of.first, of.last);
  if (measure.head) addLemmas(text, measure.head.first, measure.head.last);
  if (measure.topic) addLemmas(text, measure.topic.first, measure.topic.last);
  if (measure.spent) addLemma(spending);
  const words = written();
  beginList();
  // Many things are told as shares of one whole: it says no more of what is measured than what stands around.
  if (measure.whole) addLemmas(text, measure.whole.first, measure.whole.last);
  const floor = Math.max(startOfSentence(text, draft.first), draft.first - reach);
  const limit = Math.min(endOfSentence(text, draft.last - 1), draft.last + reach);
  addLemmas(text, floor, draft.first);
  addLemmas(text, draft.last, limit);
  return { words, context: written(), entity: entityOf(text, draft, entities, floor, limit) };
}

function beginList(): void {
  count = 0;
  list++;
}

/** Lemma of each token of one text, asked for once: the stretches around neighbouring figures overlap. */
let lemmaOfToken = new Int32Array(0);
/** The round in which a token's lemma was read; negative where it has none that compares. */
let roundOf = new Int32Array(0);
let round = 0;
let lastText: Text | null = null;

function openText(text: Text): void {
  lastText = text;
  round++;
  if (roundOf.length >= text.count) return;
  lemmaOfToken = new Int32Array(text.count * 2);
  roundOf = new Int32Array(text.count * 2);
}

function addLemmas(text: Text, first: number, last: number): void {
  if (text !== lastText) openText(text);
  const { kind, hash } = text;
  for (let i = first; i < last; i++) {
    if (roundOf[i] === round) addLemma(lemmaOfToken[i]);
    if (roundOf[i] === round || roundOf[i] === -round) continue;
    const here = kind[i];
    const compares = (here === Kind.word || here === Kind.dotted || here === Kind.alphanumeric) && !weak.has(hash[i]);
    roundOf[i] = compares ? round : -round;
    if (compares) addLemma((lemmaOfToken[i] = lemmaHash(text, i)));
  }
}

function addLemma(lemma: number): void {
  const slot = lemma & slotMask;
  if (listOf[slot] === list) for (let i = 0; i < count; i++) if (lemmas[i] === lemma) return;
  listOf[slot] = list;
  if (count < most) lemmas[count++] = lemma;
}

/** The lemmas as `keyWords` of the model reads them: 30 bits each, the two highest folded in. */
function written(): string {
  if (count === 0) return '';
  let to = 0;
  for (let i = 0; i < count; i++) {
    const bits = lemmas[i] ^ (lemmas[i] >>> 30);
    letters[to] = digits[(bits >>> 24) & 63];
    letters[to + 1] = digits[(bits >>> 18) & 63];
    letters[to + 2] = digits[(bits >>> 12) & 63];
    letters[to + 3] = digits[(bits >>> 6) & 63];
    letters[to + 4] = digits[bits & 63];
    to += keyLength;
  }
  return letters.toString('latin1', 0, to);
}

/** The entity in the words measured, else the nearest one before the figure in its clause, else the first behind it. */
function entityOf(text: Text, draft: Draft, { mentions }: EntityFindings, floor: number, limit: number): number {
  if (mentions.length === 0) return -1;
  const { head, topic, whole } = draft.measure;
  const inside =
    namedIn(text, head, mentions) ??
    namedIn(text, topic, mentions) ??
    namedIn(text, whole, mentions) ??
    namedIn(text, draft.of, mentions);
  if (inside) return inside.entity;
  const to = text.start[draft.first];
  const before = lastNamed(mentions, text.start[floor], to);
  return (before ?? firstNamed(mentions, to, text.end[limit - 1]))?.entity ?? -1;
}

function namedIn(
  text: Text,
  span: { first: number; last: number } | null,
  mentions: readonly Mention[],
): Mention | undefined {
  return span ? firstNamed(mentions, text.start[span.first], text.end[span.last - 1]) : undefined;
}
