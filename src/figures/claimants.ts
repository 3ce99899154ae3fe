import { type EntityFindings, Kind, type Mention, type Quote, type Text, type Who } from '../model/index.ts';
import { hashWord, sliceTokens, tokenAt } from '../text/index.ts';
import { behindBound } from './numbers/bounds.ts';
import type { Draft } from './draft.ts';
import { wordBits, wordSet } from './lexicon.ts';
import { firstBeginning, lastNamed } from './mentions.ts';
import { saidBy } from './said.ts';
import { isCapitalised, isWord } from './tokens.ts';
import * as words from './words/claimants.ts';

const according = hashWord('according');
const to = hashWord('to');
const the = hashWord('the');
const makers = wordSet(['by', 'from', 'of']);
const places = wordSet(['at', 'closer', 'nearer']);
const putReach = 14;
const source = 1;
const finding = 2;
const putting = 4;
const cues = wordBits(
  [source, words.sources],
  [finding, words.finding],
  [source, ['according']],
  [putting, ['put', 'puts']],
);

/**
 * Who gives each figure: the speaker of the innermost quotation or report it stands in, else who puts it there, else the source that its
 * sentence names.
 */
export function readClaimants(
  text: Text,
  drafts: readonly Draft[],
  quotes: readonly Quote[],
  entities: EntityFindings,
): void {
  const said = saidBy(quotes);
  let sentence = -1;
  let told: Who | null = null;
  let puts = false;
  let added: Quote | null = null;
  for (const draft of drafts) {
    const quote = said.around(text.start[draft.first], text.end[draft.last - 1]);
    // A year inside a report names something known ("its 2014 borders"): the speaker doesn't vouch for it.
    if (draft.kind === 'date' && quote?.kind === 'indirect') continue;
    if (quote !== null && quote !== added && isAddition(text, draft, quote)) added = quote;
    // What an index added is nothing that it said.
    const speaker = quote && (quote === added || isNumber(quote.speaker!.name)) ? null : speakerOf(quote);
    // "A Harbour Trust poll found …" is a report whose speaker is the poll: who made it gives the figure.
    if (speaker && speaker.entity >= 0) draft.claimant = speaker;
    else {
      if (sentence !== text.sentenceOf[draft.first]) {
        sentence = text.sentenceOf[draft.first];
        const [first, limit] = [text.sentences[sentence], text.sentences[sentence + 1]];
        const found = cuesIn(text, first, limit);
        told = (found & source) !== 0 ? sourceOf(text, first, limit, (found & finding) !== 0, entities) : null;
        puts = (found & putting) !== 0;
      }
      draft.claimant = (puts ? putBy(text, draft, entities) : null) ?? told ?? speaker;
    }
  }
}

/** "The index added 97 points, or 0.4%": a report that is nothing but a number of points or a share. */
function isAddition(text: Text, { first, last, rateLast, kind, of: noun }: Draft, quote: Quote): boolean {
  if (quote.kind !== 'indirect' || quote.parts[0].start !== text.start[first]) return false;
  if (kind !== 'percent' && kind !== 'money' && noun === null) return false;
  const next = Math.max(last, rateLast);
  return next >= text.count || !isWord(text, next) || behindAdded.has(text.hash[next]);
}

const behindAdded = wordSet(['at', 'in', 'on', 'or', 'to']);

/** 41, 52 percent: those who were asked in a poll. */
const isNumber = (name: string): boolean => /^[\d.,]+(?: ?(?:%|per ?cent|points?))?$/.test(name);

const speakerOf = (quote: Quote | null | undefined): Who | null =>
  quote ? { name: quote.speaker!.name, entity: quote.speaker!.entity } : null;

/** Bits of the cues among the words of a sentence: most have none that gives a source. */
function cuesIn({ hash }: Text, first: number, limit: number): number {
  let found = 0;
  for (let i = first; i < limit; i++) found |= cues.get(hash[i]);
  return found;
}

/** "Ashby puts the cost at £3m", "the agency put the figure nearer £5m": who estimates it. */
function putBy(text: Text, { first: at }: Draft, entities: EntityFindings): Who | null {
  let k = behindBound(text, at);
  const floor = Math.max(text.sentences[text.sentenceOf[at]], k - putReach);
  if (k < floor || !places.has(text.hash[k])) return null;
  for (k--; k > floor && text.kind[k] !== Kind.comma; k--)
    if ((cues.get(text.hash[k]) & putting) !== 0) return nameBefore(text, k, floor, entities);
  return null;
}

/** "according to X", "a poll by X", "X's figures show", "a YouGov survey found". */
function sourceOf(text: Text, first: number, limit: number, finds: boolean, entities: EntityFindings): Who | null {
  const { hash } = text;
  for (let i = first; i < limit; i++) {
    if ((cues.get(hash[i]) & source) === 0) continue;
    if (hash[i] === according) {
      if (hash[i + 1] === to) return nameAt(text, i + 2, limit, entities);
      continue;
    }
    // a poll of 2,000 adults put Reform on 29%
    if (makers.has(hash[i + 1]) && text.kind[i + 2] !== Kind.number) {
      const maker = nameAt(text, i + 2, limit, entities);
      if (maker) return maker;
    }
    const owner = finds ? nameBefore(text, i, first, entities) : null;
    if (owner) return owner;
  }
  return null;
}

function whoOf({ entity }: Mention, { entities }: EntityFindings): Who | null {
  return entity < 0 ? null : { name: entities[entity].name, entity };
}

/** The name that begins at token `at`, an article before it allowed. */
function nameAt(text: Text, at: number, limit: number, entities: EntityFindings): Who | null {
  const first = text.hash[at] === the ? at + 1 : at;
  if (first >= limit) return null;
  const end = text.end[Math.min(limit, first + 4) - 1];
  const mention = firstBeginning(entities.mentions, text.start[at], end);
  if (mention) return whoOf(mention, entities);
  let last = first;
  while (last < limit && isWord(text, last) && isCapitalised(text, last)) last++;
  return last > first ? { name: sliceTokens(text, first, last), entity: -1 } : null;
}

/** The name right before the noun at `at`: a YouGov poll, the ministry's own figures. */
function nameBefore(text: Text, at: number, floor: number, entities: EntityFindings): Who | null {
  const start = text.start[Math.max(floor, at - 4)];
  const mention = lastNamed(entities.mentions, start, text.start[at]);
  if (mention && tokenAt(text, mention.end) <= at) return whoOf(mention, entities);
  let last = at;
  if (last > floor && text.kind[last - 1] === Kind.possessive) last--;
  let first = last;
  while (first > floor && isWord(text, first - 1) && isCapitalised(text, first - 1) && first - 1 > floor) first--;
  return first < last ? { name: sliceTokens(text, first, last), entity: -1 } : null;
}
