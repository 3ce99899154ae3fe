import { expect, test } from 'vitest';
import { lexiconWords } from '../../src/packages/compromise.ts';
import { listedWords } from '../../src/packages/natural-lexicon.ts';
import { isListedWord, knownAs, layOutWords } from '../../src/packages/word-lists.ts';
import { isPackable, PackedWords, packWords } from '../../src/packages/word-table.ts';

test('packed words have their bits, others none', () => {
  const words = new PackedWords(
    packWords(
      new Map([
        ['pier', 1],
        ['piers', 5],
        ['épée', 2],
        ['', 4],
      ]),
    ),
  );
  expect(['pier', 'piers', 'épée', '', 'pie', 'Pier', 'пирс'].map((word) => words.bitsOf(word))).toEqual([
    1, 5, 2, 4, 0, 0, 0,
  ]);
});

test('an empty table knows nothing', () => {
  expect(new PackedWords(packWords(new Map())).bitsOf('pier')).toBe(0);
});

test.each([
  ['пирс', 1],
  ['a'.repeat(256), 1],
  ['pier', 0],
  ['pier', 256],
])('%s with %i is not packed', (word, bits) => {
  expect(() => packWords(new Map([[word, bits]]))).toThrow(RangeError);
});

test('what is laid out is what the packages list', () => {
  const laidOut = new PackedWords(layOutWords());
  const differing = [...new Set([...listedWords(), ...lexiconWords().keys()])].filter((word) => {
    const bits =
      (listedWords().has(word) ? 1 : 0) | { none: 0, word: 2, acronym: 4 }[lexiconWords().get(word) ?? 'none'];
    return isPackable(word) && laidOut.bitsOf(word) !== bits;
  });
  expect(differing).toEqual([]);
});

test.each([
  ['winter', true, null],
  ['nato', false, 'acronym'],
  ['harbourwall', false, null],
  ['constructor', false, null],
  ['пирс', false, null],
])('%s is listed: %s, known as %s', (word, listed, known) => {
  expect(isListedWord(word)).toBe(listed);
  expect(knownAs(word)).toBe(known);
});
