import { expect, test } from 'vitest';
import { readWords, UnpackedWords } from '../../src/duplicates/index.ts';
import { TextUnits } from '../../src/model/index.ts';

/** What begins with a word, as the table below marks it. */
const beginnings = ['', '| ', '¶ ', '¶| '];

/** The words with the signs glued to them, each behind a sign for what begins with it; and the letters of each. */
function told(text: string, { count, start, end, letters, begins }: UnpackedWords): [string[], number[]] {
  const each = Array.from({ length: count }, (_, i) => beginnings[begins[i]] + text.slice(start[i], end[i]));
  return [each, Array.from(letters.subarray(0, count))];
}

const spaces = ' '.repeat(9);
const long = 'Ab'.repeat(200);

test.each<[name: string, text: string, words: string[], letters: number[], bytesBesideHashes: number]>([
  ['no word', ' – ', [], [], 0],
  [
    'plain words',
    'The ferry to Brenwick was late',
    ['¶| The', 'ferry', 'to', 'Brenwick', 'was', 'late'],
    [3, 5, 2, 8, 3, 4],
    6 * 2,
  ],
  [
    'marks that two words share',
    'It was "late","slow" and (he said) dear.',
    ['¶| It', 'was', '"late","', '"slow"', 'and', '(he', 'said)', 'dear.'],
    [2, 3, 4, 4, 3, 2, 4, 4],
    8 * 2,
  ],
  [
    'sentences and lines',
    'It was late. Nobody cared.\nThe mayor’s aide did!',
    ['¶| It', 'was', 'late.', '| Nobody', 'cared.', '¶| The', 'mayor’s', 'aide', 'did!'],
    [2, 3, 4, 6, 5, 3, 7, 4, 3],
    9 * 2,
  ],
  [
    'a word far behind the one before',
    `The ferry${spaces}was late`,
    ['¶| The', 'ferry', 'was', 'late'],
    [3, 5, 3, 4],
    4 * 2 + 8,
  ],
  [
    'a word with many marks behind it',
    'The ferry was late!!!!!!!!!!!',
    ['¶| The', 'ferry', 'was', 'late!!!!!!!!!!!'],
    [3, 5, 3, 4],
    4 * 2 + 8,
  ],
  ['a word that begins far into the text', `${' '.repeat(70_000)}Brenwick`, ['¶| Brenwick'], [8], 2 + 8],
  ['a word of more letters than a byte tells', `${long} slept`, [`¶| ${long}`, 'slept'], [255, 5], 2 * 2 + 8],
  [
    'such a word among others',
    `They saw ${long} asleep`,
    ['¶| They', 'saw', long, 'asleep'],
    [4, 3, 255, 6],
    4 * 2 + 8,
  ],
])('%s', (_, text, words, letters, bytesBesideHashes) => {
  const units = new TextUnits();
  units.readString(text);
  const packed = readWords(units);
  expect(packed.count).toBe(words.length);
  expect(packed.all.length).toBe(4 + packed.count * 4 + bytesBesideHashes);
  // Memory in which other words stood.
  const unpacked = new UnpackedWords();
  unpacked.reserve(2000).fill(255);
  unpacked.reserve(packed.all.length).set(packed.all);
  unpacked.begin();
  expect(unpacked.count).toBe(packed.count);
  expect(unpacked.hash.subarray(0, packed.count)).toEqual(packed.hash.subarray(0, packed.count));
  expect(told(text, unpacked.place())).toEqual([words, letters]);
});
