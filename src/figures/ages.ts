import { Kind, type Text } from '../model/index.ts';
import { isBare, type Draft } from './draft.ts';
import { wordSet } from './lexicon.ts';
import { isMonth } from './dates.ts';
import { isCapitalised, isGlued, isWord } from './tokens.ts';
import { unitByNoun } from './unit-words.ts';

const year = unitByNoun.get('year')!;
const agedWords = wordSet(['age', 'aged', 'ages']);
const yo = wordSet(['yo', 'y / o']);
const oldest = 115;

/** "aged 32", "Smith, 43, said", "Smith (43)", "87 yo": numbers without a unit that are years of age. */
export function readAges(text: Text, draft: Draft): void {
  if (!isBare(draft)) return;
  const top = draft.high ?? draft.value;
  if (
    top === null ||
    top > oldest ||
    (draft.value !== null && (draft.value < 0 || draft.value !== Math.trunc(draft.value)))
  )
    return;
  if (yo.has(text.hash[draft.last])) draft.last++;
  else if (!isAged(text, draft) && !isApposed(text, draft)) return;
  draft.kind = 'duration';
  draft.unit = year;
  draft.measureName = 'age';
}

function isAged(text: Text, { first }: Draft): boolean {
  if (first === 0) return false;
  if (agedWords.has(text.hash[first - 1])) return true;
  return first > 1 && isWord(text, first - 1) && agedWords.has(text.hash[first - 2]);
}

/** A name, a comma, the number, a comma: a person's age. Cities and months stand before other numbers. */
function isApposed(text: Text, { first, last, form, vague }: Draft): boolean {
  if (first < 2 || form !== 'digits' || vague) return false;
  const before = text.kind[first - 1];
  const name = first - 2;
  if (!isCapitalised(text, name) || !isWord(text, name) || isMonth(text, name)) return false;
  const behind = last < text.count ? text.kind[last] : Kind.stop;
  if (before === Kind.open) return behind === Kind.close && isGlued(text, last);
  return (
    before === Kind.comma &&
    (behind === Kind.comma || behind === Kind.stop || behind === Kind.close || behind === Kind.semicolon)
  );
}
