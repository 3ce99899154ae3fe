import { expect, test } from 'vitest';
import { beginsKnownPhrase, rememberedCluster, rememberedWord } from '../../src/entities/recognise/word-memory.ts';
import { vocabulary } from '../../src/entities/vocabulary.ts';
import { hashWord } from '../../src/text/index.ts';

const sharing = (hash: number) => [hash, hash ^ (1 << 20), hash ^ (1 << 27)];

test('what is remembered of a word is what the vocabulary says, also where words share a place', () => {
  const { words, clusters, phrases } = vocabulary();
  const hashes = ['minister', 'the', 'france', 'united', 'quistwick'].map(hashWord).flatMap(sharing);
  for (const hash of [0, -1, ...hashes, ...hashes.toReversed()]) {
    expect([rememberedWord(hash), rememberedCluster(hash), beginsKnownPhrase(hash)]).toEqual([
      words.get(hash),
      clusters.get(hash),
      phrases.begins(hash),
    ]);
  }
  expect(words.get(hashWord('minister'))).not.toBe(0);
  expect([phrases.begins(hashWord('united')), phrases.begins(hashWord('quistwick'))]).toEqual([true, false]);
});
