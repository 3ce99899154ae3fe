import type { Text } from '../../model/index.ts';
import { type Draft, draftLike } from '../draft.ts';
import { wordSet } from '../lexicon.ts';
import { endOfSentence, isCapitalised, isWord, startOfSentence } from '../tokens.ts';
import * as words from '../words/joins.ts';

const contestWords = wordSet(words.contestWords);
const clauseReach = 14;

/** Votes, points and shares have two sides; years and miles don't. */
export function isContested({ kind }: Draft): boolean {
  return kind === 'count' || kind === 'percent';
}

export function speaksOfContest(text: Text, at: number): boolean {
  const end = Math.min(endOfSentence(text, at), at + clauseReach);
  for (let i = Math.max(startOfSentence(text, at), at - clauseReach); i < end; i++)
    if (isWord(text, i) && contestWords.has(text.hash[i])) return true;
  return false;
}

/** "Tarn Tigers 27-24 Saracens": between the names of two sides. */
export function isBetweenSides(text: Text, a: Draft, b: Draft): boolean {
  const name = a.first - 1;
  if (name < 0 || !isWord(text, name) || !isCapitalised(text, name) || b.of === null) return false;
  return text.sentenceOf[name] === text.sentenceOf[a.first] && isCapitalised(text, b.of.first);
}

/** 3-2: one result, no number of anything. */
export function score(a: Draft, b: Draft): Draft {
  return draftLike(b, {
    first: a.first,
    last: b.numberLast,
    kind: 'other',
    value: null,
    low: Math.min(a.value!, b.value!),
    high: Math.max(a.value!, b.value!),
    of: null,
  });
}
