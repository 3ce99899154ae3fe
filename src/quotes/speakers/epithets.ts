import { Kind } from '../../model/index.ts';
import type { Number } from '../people/agreement.ts';
import { articles } from '../people/may-speak.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { anyone, Noun, nounAt } from '../reading/nouns.ts';
import { isCapital, isWord, mentionOn, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';

/** "the 29-year-old said", "said the 29-year-old from Leeds" */
export function isBareAge(reading: Reading, { first, headLast }: NounPhrase): boolean {
  const { text } = reading;
  let old = headLast - 1;
  if (old - first < 4 || !isWord(reading, first, hashOf.the)) return false;
  if (!isWord(reading, old, hashOf.old) && isWord(reading, old - 1, hashOf.old) && isDescribing(reading, old)) old--;
  return (
    old - first > 3 &&
    old - first < 7 &&
    isWord(reading, old, hashOf.old) &&
    isWord(reading, old - 2, hashOf.year) &&
    text.kind[old - 1] === Kind.hyphen
  );
}

/** The striker | himself, the | actress: what the reflexive or the noun tells of who is meant. */
export function genderOf(reading: Reading, { first, headLast }: NounPhrase): Number {
  if (isWord(reading, headLast - 1, hashOf.himself)) return 'male';
  if (isWord(reading, headLast - 1, hashOf.herself)) return 'female';
  const noun = nounAt(reading, headLast - 1) | parentNoun(reading, first, headLast - 1);
  if ((noun & Noun.woman) !== 0) return 'female';
  return (noun & Noun.man) !== 0 ? 'male' : 'person';
}

/** The 27-year-old | Czech, | striker, | nurse. */
function isDescribing(reading: Reading, i: number): boolean {
  if (isCapital(reading, i)) return mentionOn(reading, i) === undefined;
  return (nounAt(reading, i) & (Noun.epithet | Noun.person)) !== 0;
}

/**
 * "said the striker", "the Durham man said": a definite description that news writes of somebody just named, so as not to repeat the name.
 * Of a man or woman only with where they are from; "the man" is rather somebody unnamed.
 */
export function isEpithet(reading: Reading, { first, last, headLast }: NounPhrase): boolean {
  const { text } = reading;
  // the Republican on the panel, the chef who runs it: told by what it is, as somebody new
  if (last > headLast || isWord(reading, last, hashOf.who) || isWord(reading, last + 1, hashOf.who)) return false;
  // the striker himself
  const reflexive = headLast - 2 > first && (reading.classes[headLast - 1] & Word.object) !== 0;
  const head = reflexive ? headLast - 2 : headLast - 1;
  if (head <= first || !isWord(reading, first, hashOf.the) || text.kind[head] !== Kind.word) return false;
  if (mentionOn(reading, head)) return false;
  if (parentNoun(reading, first, head) !== 0) return true;
  const noun = nounAt(reading, head);
  if ((noun & Noun.epithet) !== 0) return !isIntroduced(reading, head);
  if ((noun & anyone) === 0) return false;
  if (text.kind[head - 1] === Kind.word && text.source.endsWith('born', text.end[head - 1])) return true;
  return head - first === 2 && (noun & Noun.origin) !== 0 && mentionOn(reading, head - 1)?.type === 'place';
}

/** the mum-of-three, the grandfather of nine: bits of the noun for a parent, 0 for none. */
export function parentNoun(reading: Reading, first: number, head: number): number {
  const { kind } = reading.text;
  let i = head - 1;
  if (kind[i] === Kind.hyphen) i--;
  if (i <= first + 1 || !isWord(reading, i, hashOf.of)) return 0;
  i--;
  if (kind[i] === Kind.hyphen) i--;
  return i > first ? nounAt(reading, i) & (Noun.woman | Noun.man) : 0;
}

/** Was somebody brought in by this noun before: a striker was sent off, but not: Ada Hale, a striker, …? */
export function isIntroduced({ classes, text: { hash, kind } }: Reading, head: number): boolean {
  for (let i = head - 1; i > 0 && head - i < introductionReach; i--) {
    if (hash[i] !== hash[head]) continue;
    let determiner = i - 1;
    while (determiner > 0 && i - determiner < 4 && (classes[determiner] & Word.determiner) === 0) determiner--;
    if (articles.has(hash[determiner]) && (determiner === 0 || kind[determiner - 1] !== Kind.comma)) return true;
  }
  return false;
}

/** Tokens that an introduction is looked for in; without a bound a long article would be read for each description. */
const introductionReach = 2000;
