import type { Wording } from './quote-wordings.ts';
import { wordsOf } from '../reading.ts';
import { writtenIn } from './telling.ts';
import { conditions, negations } from './turning.words.ts';
import type { Comparison, Range, Word } from './wording.ts';

/** How the shorter one is cut from the longer so that it may mean something else. */
export function cutOf(long: Wording, short: Wording, comparison: Comparison): Cut | undefined {
  return cutInside(long, short, comparison) ?? cutBehind(long, short, comparison) ?? cutBefore(long, short, comparison);
}

/** A word that the longer one has `there` and the shorter one lacks `here`. */
export interface Cut {
  readonly there: Range;
  readonly here: Range;
  readonly word: string;
}

function cutInside(long: Wording, short: Wording, { inside }: Comparison): Cut | undefined {
  for (const { a, b } of inside) {
    // More than a clause is a cut of something else than a condition, and whole sentences may go.
    if (a.last - a.first > longestCut || (endsSentence(long, a.first - 1) && endsSentence(long, a.last - 1))) continue;
    // Other words in their place are a rewording, which another rule tells.
    if (b.last - b.first > 1) continue;
    const weighty = long.words.slice(a.first, a.last).find(isWeighty);
    if (weighty && !short.words.slice(b.first, b.last).some(isWeighty))
      return { there: a, here: b, word: weighty.word };
  }
  return undefined;
}

/** “…, if the council pays” left off behind the end. */
function cutBehind(long: Wording, short: Wording, { a, b }: Comparison): Cut | undefined {
  const next = long.words[a.last];
  if (!next || b.last !== short.words.length || !conditions.includes(next.word) || endsSentence(long, a.last - 1))
    return undefined;
  if (conditions.some((word) => saidOutside(short, word))) return undefined;
  return { there: { first: a.last, last: a.last + 1 }, here: { first: b.last, last: b.last }, word: next.word };
}

/** “If the council pays, …” or “It is not …” left off in front, unless the writer says it outside the marks. */
function cutBefore(long: Wording, short: Wording, { a, b }: Comparison): Cut | undefined {
  if (b.first !== 0 || a.first === 0 || endsSentence(long, a.first - 1)) return undefined;
  let first = a.first;
  while (first > 0 && a.first - first < longestCut && !endsSentence(long, first - 1)) first--;
  const opening = long.words[first]!;
  const before = long.words[a.first - 1]!;
  const word = conditions.includes(opening.word)
    ? opening.word
    : negations.includes(before.word)
      ? before.word
      : undefined;
  if (word === undefined || saidOutside(short, word)) return undefined;
  return {
    there: { first: word === opening.word ? first : a.first - 1, last: a.first },
    here: { first: 0, last: 0 },
    word,
  };
}

/** Does the writer’s own sentence around the quotation have the condition, or any denial? */
function saidOutside({ telling, words }: Wording, word: string): boolean {
  const { start, end } = telling.first;
  const [first, last] = [words[0]!.start, words.at(-1)!.end];
  const around = wordsOf(`${writtenIn(telling, start, first)} ${writtenIn(telling, Math.min(end, last), end)}`);
  return around.includes(word) || around.some((each) => negations.includes(each));
}

/** Does the word make a cut one of the meaning? */
export function isWeighty({ word }: Word): boolean {
  return negations.includes(word) || conditions.includes(word);
}

/** Does a sentence end behind this word of the quotation? */
function endsSentence({ telling, words }: Wording, word: number): boolean {
  if (word < 0 || word + 1 >= words.length) return true;
  return /[.!?]/u.test(writtenIn(telling, words[word]!.end, words[word + 1]!.start));
}

const longestCut = 12;
