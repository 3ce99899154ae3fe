import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { type Draft, draftOf } from '../draft.ts';
import { Lookup, wordSet } from '../lexicon.ts';
import { isDash, isGlued } from '../tokens.ts';
import * as words from '../words/multiples.ts';
import { multipliers } from '../words/numbers.ts';

const factors = new Lookup(Object.entries(multipliers));
/** Multiples that are adjectives and nouns too: they multiply only before what they multiply. */
const ambiguous = wordSet(['double', 'doubles', 'halves', 'quadruple', 'treble', 'triple', 'twice', 'thrice']);
const multiplied = wordSet(['as', 'her', 'his', 'its', 'our', 'that', 'the', 'their', 'those', 'what', 'your']);
const times = hashWord('times');
const sign = hashWord('x');
const fold = hashWord('fold');
const down = hashWord('down');
const compared = wordSet(words.compared);

/** "doubled", "tenfold", "twice the size": the figure of a verb or adverb that multiplies, or null. */
export function readMultiple(text: Text, at: number, limit: number): Draft | null {
  const factor = factors.get(text.hash[at]);
  if (factor === undefined) return null;
  const next = at + 1;
  if (next < limit && isDash(text, next) && text.start[next] === text.end[at]) return null;
  if (next < limit && text.hash[next] === down) return null;
  if (ambiguous.has(text.hash[at]) && !(next < limit && multiplied.has(text.hash[next]))) return null;
  return draftOf({
    first: at,
    last: next,
    kind: 'ratio',
    value: factor,
    role: 'delta',
    change: factor < 1 ? 'down' : 'up',
  });
}

/** "2.5x the size", "a 10x return": a sign of multiplication, unless digits follow it (4x4). */
function isTimesSign(text: Text, { kind, numberLast, vague, form }: Draft): boolean {
  if (kind !== 'count' || vague || form !== 'digits' || text.hash[numberLast] !== sign || !isGlued(text, numberLast))
    return false;
  return !isGlued(text, numberLast + 1) || text.kind[numberLast + 1] !== Kind.number;
}

/** "three times as many", "4.6 times the size": the number before is a multiple, not a count. */
export function readTimes(text: Text, draft: Draft, limit: number): void {
  const { numberLast } = draft;
  if (isTimesSign(text, draft)) {
    draft.kind = 'ratio';
    draft.last = numberLast + 1;
    return;
  }
  // "a five-fold rise"
  if (draft.kind === 'count' && !draft.vague && isDash(text, numberLast) && text.hash[numberLast + 1] === fold) {
    draft.kind = 'ratio';
    draft.of = null;
    draft.last = numberLast + 2;
    draft.role = 'delta';
    return;
  }
  if (draft.kind !== 'count' || draft.vague || numberLast + 1 >= limit || text.hash[numberLast] !== times) return;
  if (!compared.has(text.hash[numberLast + 1])) return;
  draft.kind = 'ratio';
  draft.of = null;
  draft.last = numberLast + 1;
}
