import { Kind, type EntityFindings, type Mention, type Quote, type Text, type Who } from '../model/index.ts';
import { hashWord, sliceTokens, tokenAt } from '../text/index.ts';
import type { Draft } from './draft.ts';
import { wordSet } from './lexicon.ts';
import { endOfSentence, isCapitalised, isWord, startOfSentence } from './tokens.ts';
import * as words from './words/claimants.ts';

const according = hashWord('according');
const to = hashWord('to');
const the = hashWord('the');
const sources = wordSet(words.sources);
const makers = wordSet(['by', 'from', 'of']);
const finding = wordSet(words.finding);

/** Who gives each figure: the speaker of the innermost quotation or report it stands in, else the source that its sentence names. */
export function readClaimants(
  text: Text,
  drafts: readonly Draft[],
  quotes: readonly Quote[],
  entities: EntityFindings,
): void {
  const bySentence = new Map<number, Who | null>();
  const speakerAt = speakersByPlace(quotes);
  for (const draft of drafts) {
    const speaker = speakerAt(text.start[draft.first], text.end[draft.last - 1]);
    // A year inside a report names something known ("its 2014 borders"): the speaker doesn't vouch for it.
    if (draft.kind === 'date' && speaker?.kind === 'indirect') continue;
    // "A Harbour Trust poll found …" is a report whose speaker is the poll: who made it gives the figure.
    const named = speaker && speaker.who.entity >= 0 ? speaker.who : null;
    draft.claimant = named ?? sourceOf(text, draft.first, entities, bySentence) ?? speaker?.who ?? null;
  }
}

interface Said {
  readonly who: Who;
  readonly kind: Quote['kind'];
}

/** The speaker of the innermost quotation or report around a stretch; ask in order of place. */
function speakersByPlace(quotes: readonly Quote[]): (start: number, end: number) => Said | null {
  const said = quotes
    .flatMap(({ parts, speaker, kind }) => (speaker ? parts.map((part) => ({ ...part, speaker, kind })) : []))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  let passed = 0;
  return (start, end) => {
    while (passed < said.length && said[passed].end <= start) passed++;
    let inner: Said | null = null;
    for (let i = passed; i < said.length && said[i].start <= start; i++)
      if (end <= said[i].end)
        inner = { who: { name: said[i].speaker.name, entity: said[i].speaker.entity }, kind: said[i].kind };
    return inner;
  };
}

/** "according to X", "a poll by X", "X's figures show", "a YouGov survey found". */
function sourceOf(text: Text, at: number, entities: EntityFindings, known: Map<number, Who | null>): Who | null {
  const sentence = text.sentenceOf[at];
  const found = known.get(sentence);
  if (found !== undefined) return found;
  const who = namedSource(text, startOfSentence(text, at), endOfSentence(text, at), entities);
  known.set(sentence, who);
  return who;
}

function namedSource(text: Text, first: number, limit: number, entities: EntityFindings): Who | null {
  let finds = false;
  for (let i = first; i < limit; i++) if (finding.has(text.hash[i])) finds = true;
  for (let i = first; i < limit; i++) {
    const hash = text.hash[i];
    if (hash === according && text.hash[i + 1] === to) return nameAt(text, i + 2, limit, entities);
    if (!sources.has(hash)) continue;
    if (makers.has(text.hash[i + 1])) {
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
  const mention = entities.mentions.find(
    (other) => other.start >= text.start[at] && other.start < end && other.kind !== 'pronoun',
  );
  if (mention) return whoOf(mention, entities);
  let last = first;
  while (last < limit && isWord(text, last) && isCapitalised(text, last)) last++;
  return last > first ? { name: sliceTokens(text, first, last), entity: -1 } : null;
}

/** The name right before the noun at `at`: a YouGov poll, the ministry's own figures. */
function nameBefore(text: Text, at: number, floor: number, entities: EntityFindings): Who | null {
  const start = text.start[Math.max(floor, at - 4)];
  const mention = entities.mentions.findLast(
    (other) => other.start >= start && other.end <= text.start[at] && other.kind !== 'pronoun',
  );
  if (mention && tokenAt(text, mention.end) <= at) return whoOf(mention, entities);
  let last = at;
  if (last > floor && text.kind[last - 1] === Kind.possessive) last--;
  let first = last;
  while (first > floor && isWord(text, first - 1) && isCapitalised(text, first - 1) && first - 1 > floor) first--;
  return first < last ? { name: sliceTokens(text, first, last), entity: -1 } : null;
}
