import { Kind, type Text } from '../model/index.ts';
import { hashWord } from '../text/index.ts';
import { behindBound } from './bounds.ts';
import type { Governor } from './changes.ts';
import { endsPhrase } from './counted-nouns.ts';
import type { Draft } from './draft.ts';
import { wordSet } from './lexicon.ts';
import { endOfSentence, isCapitalised, isDash, isInnerHyphen, isWord, startOfSentence } from './tokens.ts';
import { fallingWords, risingWords } from './words/change.ts';
import { changingVerbs, measuringVerbs, spendingVerbs } from './words/measures.ts';

const measuring = wordSet(measuringVerbs);
const changing = wordSet(changingVerbs);
const spending = wordSet(spendingVerbs);
const moving = wordSet(risingWords, fallingWords);
const auxiliaries = wordSet([
  'also',
  'could',
  'had',
  'has',
  'have',
  'is',
  'are',
  'may',
  'might',
  'now',
  'should',
  'still',
  'was',
  'were',
  'will',
  'would',
  'been',
  'be',
  'to',
  'then',
  'just',
  'only',
  'already',
  'currently',
]);
const clauseWords = wordSet([
  'after',
  'although',
  'and',
  'as',
  'because',
  'before',
  'but',
  'he',
  'how',
  'if',
  'it',
  'or',
  'said',
  'says',
  'she',
  'since',
  'so',
  'than',
  'that',
  'then',
  'they',
  'though',
  'until',
  'we',
  'what',
  'when',
  'where',
  'whether',
  'which',
  'while',
  'who',
  'with',
]);
const determiners = wordSet([
  'a',
  'all',
  'an',
  'any',
  'his',
  'her',
  'its',
  'my',
  'our',
  'that',
  'the',
  'their',
  'these',
  'this',
  'those',
  'your',
  'each',
  'every',
  'some',
  'both',
]);
const behindPrepositions = wordSet(['for', 'in', 'on', 'to']);
const targetNouns = wordSet([
  'target',
  'targets',
  'goal',
  'figure',
  'level',
  'mark',
  'rate',
  'share',
  'limit',
  'cap',
  'threshold',
  'commitment',
  'pledge',
  'increase',
  'cut',
  'rise',
]);
const of = hashWord('of');
const to = hashWord('to');
const at = hashWord('at');
const by = hashWord('by');
const from = hashWord('from');
const on = hashWord('on');
const subjectReach = 12;
const objectReach = 12;
const behindReach = 6;

/** Fills in the words that say what a figure measures: the subject or object of its verb, "of" phrases, the noun that it stands before. */
export function readMeasure(text: Text, draft: Draft, governor: Governor | null): void {
  if (draft.kind === 'date' || draft.kind === 'ordinal' || draft.kind === 'other') return;
  const parts = draft.measure;
  const edge = behindBound(text, draft.first);
  if (governor?.object) push(text, parts, governor.object.first, governor.object.last - 1);
  else if (governor && !governor.noun) push(text, parts, ...subjectBefore(text, governor.verb));
  else fromVerb(text, draft, edge, parts);
  ofPhrase(text, draft, parts);
  behind(text, draft, parts);
  if (parts.length === 0 && edge >= 0 && text.hash[edge] === of) push(text, parts, ...phraseBefore(text, edge));
}

/** Adds tokens `[first, last)` without determiners at their edge, if a word remains. */
function push(text: Text, parts: Draft['measure'], first: number, last: number): void {
  while (first < last && (determiners.has(text.hash[first]) || !isWordLike(text, first))) first++;
  while (
    last > first &&
    (auxiliaries.has(text.hash[last - 1]) || determiners.has(text.hash[last - 1]) || !isWordLike(text, last - 1))
  )
    last--;
  if (last > first) parts.push({ first, last });
}

function isWordLike(text: Text, k: number): boolean {
  const kind = text.kind[k];
  return kind === Kind.word || kind === Kind.dotted || kind === Kind.alphanumeric;
}

function isPhraseToken(text: Text, k: number): boolean {
  return isWordLike(text, k) || text.kind[k] === Kind.possessive || isInnerHyphen(text, k);
}

/** The subject that ends before the verb at `verb`: back to a comma, a conjunction or the start of the clause. */
function subjectBefore(text: Text, verb: number): [number, number] {
  const floor = Math.max(startOfSentence(text, verb), verb - subjectReach);
  let last = verb;
  while (last > floor && isWord(text, last - 1) && auxiliaries.has(text.hash[last - 1])) last--;
  let first = last;
  while (first > floor && isPhraseToken(text, first - 1) && !clauseWords.has(text.hash[first - 1])) first--;
  return [first, last];
}

/** The noun phrase that ends right before token `end`. */
function phraseBefore(text: Text, end: number): [number, number] {
  const floor = Math.max(startOfSentence(text, end), end - 5);
  let first = end;
  while (first > floor && isPhraseToken(text, first - 1) && !(endsPhrase(text, first - 1) && isWord(text, first - 1)))
    first--;
  return [first, end];
}

/** "stood at 5%", "spend 2% of GDP on defence", "bring spending to 5%". */
function fromVerb(text: Text, draft: Draft, edge: number, parts: Draft['measure']): void {
  const floor = startOfSentence(text, draft.first);
  let k = edge;
  const preposition =
    k >= floor &&
    (text.hash[k] === to || text.hash[k] === at || text.hash[k] === by || text.hash[k] === from || text.hash[k] === of);
  if (preposition) k--;
  for (let steps = 0; k >= floor && steps < 3 && isWord(text, k); steps++, k--) {
    const hash = text.hash[k];
    if (spending.has(hash)) {
      parts.push({ first: k, last: k + 1 });
      return;
    }
    if (measuring.has(hash) || moving.has(hash)) {
      push(text, parts, ...subjectBefore(text, k));
      return;
    }
    if (!auxiliaries.has(hash) && !determiners.has(hash) && !isAdverbial(text, k)) break;
  }
  if (!preposition) return;
  for (let i = edge - 1; i >= Math.max(floor, edge - objectReach) && isPhraseToken(text, i); i--) {
    if (changing.has(text.hash[i]) || spending.has(text.hash[i])) {
      push(text, parts, i + 1, edge);
      return;
    }
    if (clauseWords.has(text.hash[i])) break;
  }
  push(text, parts, ...phraseBefore(text, edge));
}

function isAdverbial(text: Text, k: number): boolean {
  return text.source.startsWith('ly', text.end[k] - 2);
}

/** Behind the figure: "of GDP", "in aid", "on defence". */
function ofPhrase(text: Text, draft: Draft, parts: Draft['measure']): void {
  const limit = endOfSentence(text, draft.last - 1);
  let k = draft.last;
  if (k < limit && text.hash[k] === of) k = phraseBehind(text, k + 1, limit, parts);
  if (k < limit && behindPrepositions.has(text.hash[k]) && (text.hash[k] === on || draft.kind !== 'duration'))
    phraseBehind(text, k + 1, limit, parts);
}

function phraseBehind(text: Text, from_: number, limit: number, parts: Draft['measure']): number {
  let first = from_;
  while (first < limit && determiners.has(text.hash[first])) first++;
  let last = first;
  while (
    last < limit &&
    last < first + behindReach &&
    isPhraseToken(text, last) &&
    !(isWord(text, last) && endsPhrase(text, last))
  )
    last++;
  push(text, parts, first, last);
  return last;
}

/** "a 2.5% defence spending target", "the £3bn aid package". */
function behind(text: Text, draft: Draft, parts: Draft['measure']): void {
  if (draft.kind === 'count' || draft.kind === 'duration') return;
  const limit = endOfSentence(text, draft.last - 1);
  let last = isDash(text, draft.last) && isInnerHyphen(text, draft.last) ? draft.last + 1 : draft.last;
  const first = last;
  while (
    last < limit &&
    last < first + 4 &&
    isPhraseToken(text, last) &&
    !(isWord(text, last) && endsPhrase(text, last))
  )
    last++;
  if (last === first) return;
  // "2.5% target": the target is no measure of its own, what stands before it is.
  if (targetNouns.has(text.hash[last - 1]) || !isCapitalised(text, first)) push(text, parts, first, last);
}
