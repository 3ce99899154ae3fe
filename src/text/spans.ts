import type { Text } from '../model/index.ts';

/** The source of tokens `[first, last)`, without the white space around them. */
export function sliceTokens({ source, start, end }: Text, first: number, last: number): string {
  return last > first ? source.slice(start[first], end[last - 1]) : '';
}

/** With one space for each stretch of white space: a name that goes on in the next line is called what it is called elsewhere. */
export function onOneLine(words: string): string {
  return /\s\s|[^\S ]/u.test(words) ? words.replace(/\s+/gu, ' ') : words;
}

/** The first token that ends behind `offset`: the one it lies in, or the next one; `count` behind the last. */
export function tokenAt({ end, count }: Pick<Text, 'end' | 'count'>, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (end[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
