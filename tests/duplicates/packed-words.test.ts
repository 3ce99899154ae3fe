import { expect, test } from 'vitest';
import { packWords, readWords, UnpackedWords, type ArticleWords } from '../../src/duplicates/index.ts';
import { TextUnits } from '../../src/model/index.ts';

/** The words as a table, a row for each. */
function rows({ count, hash, start, end, letters, begins }: ArticleWords): number[][] {
  return Array.from({ length: count }, (_, i) => [hash[i], start[i], end[i], letters[i], begins[i]]);
}

test.each<[name: string, text: string, bytesBesideHashes: number]>([
  ['no word', ' – ', 0],
  ['plain words', 'The ferry to Brenwick was late', 6 * 2],
  ['marks that two words share', 'It was "late","slow" and (he said) dear.', 8 * 2],
  ['sentences and lines', 'It was late. Nobody cared.\nThe mayor’s aide did!', 9 * 2],
  ['a word far behind the one before', `The ferry${' '.repeat(9)}was late`, 4 * 2 + 8],
  ['a word with many marks behind it', `The ferry was late!!!!!!!!!!!`, 4 * 2 + 8],
  ['a word that begins far into the text', `${' '.repeat(70_000)}Brenwick`, 2 + 8],
  ['a word of more letters than a byte tells', `${'Ab'.repeat(200)} slept`, 2 * 2 + 8],
])('%s', (_, text, bytesBesideHashes) => {
  const units = new TextUnits();
  units.readString(text);
  const words = readWords(units);
  const before = rows(words);
  const packed = packWords(words).slice();
  expect(packed.length).toBe(4 + words.count * 4 + bytesBesideHashes);
  // Memory in which other words stood.
  const unpacked = new UnpackedWords();
  unpacked.reserve(500).fill(255);
  unpacked.reserve(packed.length).set(packed);
  expect(Array.from(unpacked.begin().hash.subarray(0, unpacked.count))).toEqual(before.map(([hash]) => hash));
  expect(rows(unpacked.place())).toEqual(before);
});
