import { gunzipSync, gzipSync } from 'node:zlib';
import { hashWord } from '../text/index.ts';
import { HashTable } from './hash-table.ts';
import { PhraseTable } from './phrase-table.ts';

/** Words with their classes and the chains of phrases, by hash: what `npm run lexicon` packs and the program unpacks. */
export interface Gazetteer {
  /** Bits of `Word` by word hash. */
  readonly words: HashTable;
  /** What company a word keeps: its cluster by word hash (`bench/train/clusters.ts`). */
  readonly clusters: HashTable;
  /** Values of `Known`. */
  readonly phrases: PhraseTable;
}

/**
 * Three sections: words, their clusters in the same order, phrases. The first and the last are a count, the distances from hash to hash in order,
 * and the values. All lowest bytes come first, then all second ones, and so on, which gzip packs a fifth smaller than whole numbers.
 */
export function packGazetteer(
  words: ReadonlyMap<string, number>,
  clusters: ReadonlyMap<string, number>,
  phrases: Iterable<readonly [phrase: string, value: number]>,
): Uint8Array {
  const known = [...new Set([...words.keys(), ...clusters.keys()])]
    .map((word) => ({ hash: hashWord(word) >>> 0, value: words.get(word) ?? 0, cluster: clusters.get(word) ?? 0 }))
    .sort((a, b) => a.hash - b.hash);
  const chains = [...PhraseTable.of(phrases).chains.entries()]
    .map(([hash, value]) => ({ hash: hash >>> 0, value }))
    .sort((a, b) => a.hash - b.hash);
  const gaps = (entries: readonly { hash: number }[]) =>
    entries.map(({ hash }, i) => hash - (i === 0 ? 0 : entries[i - 1].hash));
  const sections = [
    [known.length, chains.length],
    gaps(known),
    known.map(({ value }) => value),
    known.map(({ cluster }) => cluster),
    gaps(chains),
    chains.map(({ value }) => value),
  ];
  return gzipSync(Buffer.concat(sections.map(inPlanes)), { level: 9 });
}

function inPlanes(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 4);
  for (const [i, number] of numbers.entries())
    for (let plane = 0; plane < 4; plane++) bytes[plane * numbers.length + i] = number >>> (8 * plane);
  return bytes;
}

export function unpackGazetteer(packed: Uint8Array): Gazetteer {
  const bytes = gunzipSync(packed);
  let from = 0;
  const section = (count: number) => {
    const numbers = new Int32Array(count);
    for (let i = 0; i < count; i++, from++)
      numbers[i] =
        bytes[from] | (bytes[from + count] << 8) | (bytes[from + 2 * count] << 16) | (bytes[from + 3 * count] << 24);
    from += 3 * count;
    return numbers;
  };
  const table = (gaps: Int32Array, values: Int32Array) => {
    const filled = new HashTable(gaps.length);
    let hash = 0;
    for (let i = 0; i < gaps.length; i++) {
      hash = (hash + gaps[i]) | 0;
      if (values[i] !== 0) filled.set(hash, values[i]);
    }
    return filled;
  };
  const [words, chains] = section(2);
  const gaps = section(words);
  const values = section(words);
  const clusters = section(words);
  return {
    words: table(gaps, values),
    clusters: table(gaps, clusters),
    phrases: new PhraseTable(table(section(chains), section(chains))),
  };
}
