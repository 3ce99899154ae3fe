import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignWords, comparedWords, diffWords, matchWords } from '../../src/align/index.ts';
import { readText } from '../../src/text/index.ts';
import { articleOf } from '../marked.ts';

/** Differences as a reader would mark them: kept words plain, [-removed-] and {+added+}. */
function marks(left: string, right: string): string {
  const [a, b] = [left, right].map((source) => readText(articleOf(source)));
  const [wordsA, wordsB] = [comparedWords(a), comparedWords(b)];
  const shown = (text: typeof a, tokens: Int32Array, from: number, to: number) =>
    Array.from(tokens.slice(from, to), (token) => text.source.slice(text.start[token], text.end[token])).join(' ');
  return diffWords(wordsA.hash, wordsB.hash)
    .map((edit) => {
      const was = shown(a, wordsA.token, edit.left, edit.leftEnd);
      const is = shown(b, wordsB.token, edit.right, edit.rightEnd);
      if (edit.kind === 'same') return was;
      return (was && `[-${was}-]`) + (is && `{+${is}+}`);
    })
    .join(' ');
}

describe('differences in words', () => {
  test.each([
    ['The harbour reopened on Monday.', 'The harbour reopened on Monday.', 'The harbour reopened on Monday'],
    ['The harbour reopened on Monday.', 'The harbour reopened Monday.', 'The harbour reopened [-on-] Monday'],
    ['Nine ferries sailed', 'Nine small ferries sailed', 'Nine {+small+} ferries sailed'],
    ['We must act now', 'We should act today', 'We [-must-]{+should+} act [-now-]{+today+}'],
    ['', 'Nothing before', '{+Nothing before+}'],
    ['Nothing behind', '', '[-Nothing behind-]'],
  ])('%s → %s', (left, right, expected) => {
    expect(marks(left, right)).toBe(expected);
  });
});

describe('words that house styles spell in two ways are the same', () => {
  test.each([
    ['The Labour programme was organised', 'the “labor” program was organized'],
    ['five per cent', '5%'],
    ['£3bn a year', '£3 billion a year'],
    ['don’t', "don't"],
    ['the U.S. fleet', 'the US fleet'],
    ['a well-known café', 'a well known cafe\u0301'],
    ['100,000 votes', '100000 votes'],
    ['Brennholm’s quay', 'Brennholm quay'],
  ])('%s = %s', (left, right) => {
    expect(
      alignWords(comparedWords(readText(articleOf(left))).hash, comparedWords(readText(articleOf(right))).hash),
    ).toMatchObject({
      similarity: 1,
    });
  });

  test.each([
    ['2.5 per cent', '25 per cent'],
    ['m for Maria', 'million for Maria'],
    ['cent', 'per cent'],
  ])('but %s ≠ %s', (left, right) => {
    expect(
      alignWords(comparedWords(readText(articleOf(left))).hash, comparedWords(readText(articleOf(right))).hash)
        .similarity,
    ).toBeLessThan(1);
  });
});

/** Length of a longest common subsequence by the textbook table. */
function commonLength(left: readonly number[], right: readonly number[]): number {
  let row = Array.from({ length: right.length + 1 }, () => 0);
  for (const word of left) {
    const next = [0];
    for (let j = 0; j < right.length; j++) next.push(word === right[j] ? row[j] + 1 : Math.max(row[j + 1], next[j]));
    row = next;
  }
  return row[right.length];
}

describe('matches', () => {
  const words = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 60 });

  test('are equal words in rising order, and as many as there can be', () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        const match = matchWords(Int32Array.from(left), Int32Array.from(right));
        let before = -1;
        let matched = 0;
        match.forEach((at, i) => {
          if (at < 0) return;
          expect(right[at]).toBe(left[i]);
          expect(at).toBeGreaterThan(before);
          before = at;
          matched++;
        });
        expect(matched).toBe(commonLength(left, right));
      }),
    );
  });

  test('edits cover both sides without gaps', () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        let [at, across] = [0, 0];
        for (const edit of diffWords(Int32Array.from(left), Int32Array.from(right))) {
          expect([edit.left, edit.right]).toEqual([at, across]);
          [at, across] = [edit.leftEnd, edit.rightEnd];
        }
        expect([at, across]).toEqual([left.length, right.length]);
      }),
    );
  });

  test('two long texts without a word in common end', () => {
    const left = Int32Array.from({ length: 300_000 }, (_, i) => i);
    expect(
      matchWords(
        left,
        left.map((word) => -word - 1),
      ).every((at) => at === -1),
    ).toBe(true);
  });

  test('a long text with its halves swapped keeps one half', () => {
    const left = Int32Array.from({ length: 100_000 }, (_, i) => i);
    const right = Int32Array.from({ length: 100_000 }, (_, i) => (i + 50_000) % 100_000);
    expect(alignWords(left, right).same).toBeGreaterThan(0);
  });
});
