import { Kind, type Text } from '../../model/index.ts';
import type { Draft } from '../draft.ts';
import { isCapitalised, isDash, isGlued, isInnerHyphen, isWord, lengthOf } from '../tokens.ts';

export function isHyphenated(text: Text, draft: Draft): boolean {
  return draft.of !== null && isInnerHyphen(text, draft.numberLast);
}

export function endsThere(text: Text, last: number): boolean {
  return last >= text.count || !isWord(text, last) || isCapitalised(text, last);
}

/** Up to three digits, without thousands mark. */
export function isSmall(text: Text, at: number): boolean {
  return lengthOf(text, at) <= 3;
}

export function isYearLike({ source, start, end }: Text, at: number): boolean {
  return end[at] - start[at] === 4 && (source.startsWith('19', start[at]) || source.startsWith('20', start[at]));
}

/** "beat Carrick City 2-1": two numbers of one or two digits. */
export function isScore(text: Text, at: number): boolean {
  const other = at + 2;
  return (
    other < text.count &&
    isInnerHyphen(text, at + 1) &&
    text.kind[other] === Kind.number &&
    lengthOf(text, at) <= 2 &&
    lengthOf(text, other) <= 2 &&
    !(other + 1 < text.count && isGlued(text, other + 1) && (isWord(text, other + 1) || isDash(text, other + 1)))
  );
}
