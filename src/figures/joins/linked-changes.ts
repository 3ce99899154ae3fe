import { Kind, type Text } from '../../model/index.ts';
import { speaksOfContest } from './contests.ts';
import { type Draft, isBare, isSameUnit } from '../draft.ts';
import { belongsToVerb, givesUp } from '../changes/governors.ts';
import { wordSet } from '../lexicon.ts';
import { lend, share } from './shared-units.ts';
import { isWord, startOfSentence } from '../tokens.ts';
import { fallingNouns, fallingWords, risingNouns, risingWords } from '../words/change.ts';
import { multipliers } from '../words/numbers.ts';

const changeWords = wordSet(risingWords, fallingWords, risingNouns, fallingNouns, [
  'change',
  'changed',
  'go',
  'goes',
  'going',
  'gone',
  'went',
  'moved',
  ...Object.keys(multipliers),
]);

const clauseReach = 14;

/** A word of change in the clause before `at`; a comma right there parts nothing: "doubled, from 3 to 6". */
export function changeWordBefore(text: Text, at: number): boolean {
  const floor = Math.max(startOfSentence(text, at), at - clauseReach);
  for (let i = at - 1; i >= floor; i--) {
    if (i === at - 1 && givesUp(text, i)) return true;
    if (isWord(text, i) && changeWords.has(text.hash[i]) && !belongsToVerb(text, i, floor)) return true;
    const kind = text.kind[i];
    if ((kind === Kind.comma && i < at - 1) || kind === Kind.semicolon || kind === Kind.colon) return false;
  }
  return false;
}

/** from A to B: before and after; "rose A to B": the change and the new level. */
export function linkChange(text: Text, a: Draft, b: Draft, opened: boolean): void {
  if (!opened && !changeWordBefore(text, a.first)) return;
  a.role = opened ? 'before' : 'delta';
  b.role = 'after';
  if (opened && isBare(a) && a.unit === null) share(a, b);
  // "1.4% to 15.8 per dollar": the share has no rate.
  // by a fifth to 18p a share
  if ((a.kind !== 'percent' && a.kind !== 'ratio') || a.kind === b.kind) a.per ??= b.per;
  a.linked = b;
  b.linked = a;
}

/** 311 votes to 202, 52% to 48%: two sides of one count. */
export function linkContest(text: Text, a: Draft, b: Draft): void {
  if (!speaksOfContest(text, a.first) && !isSameUnit(a, b)) return;
  b.of ??= a.of;
  if (isBare(b)) lend(a, b);
  a.linked = b;
  b.linked = a;
}
