import { gunzipSync, gzipSync } from 'node:zlib';
import { hashWord } from '../text/index.ts';
import { chainsOf } from './phrase-table.ts';

/** Words with their classes and the chains of phrases, by hash: what `npm run lexicon` packs and the program unpacks. */
export interface Gazetteer {
  readonly words: ReadonlyMap<number, number>;
  /** Hash chain of each phrase and each beginning of one → 1 for a beginning only, else value + 2. */
  readonly chains: ReadonlyMap<number, number>;
}

/** Two sections, each a count and then, in order of hash, the distance to the hash before and the value, as base-128 numbers. Gzipped. */
export function packGazetteer(
  words: ReadonlyMap<string, number>,
  phrases: Iterable<readonly [phrase: string, value: number]>,
): Uint8Array {
  const bytes: number[] = [];
  const number = (value: number) => {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  };
  const section = (entries: Iterable<readonly [hash: number, value: number]>) => {
    const sorted = [...entries].map(([hash, value]) => [hash >>> 0, value] as const).sort((a, b) => a[0] - b[0]);
    number(sorted.length);
    let before = 0;
    for (const [hash, value] of sorted) {
      number(hash - before);
      number(value);
      before = hash;
    }
  };
  section(Array.from(words, ([word, value]) => [hashWord(word), value] as const));
  section(chainsOf(phrases));
  return gzipSync(Uint8Array.from(bytes), { level: 9 });
}

export function unpackGazetteer(packed: Uint8Array): Gazetteer {
  const bytes = gunzipSync(packed);
  let at = 0;
  const number = () => {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = bytes[at++];
      value += (byte & 127) * unit;
      if (byte < 128) return value;
    }
  };
  const section = () => {
    const entries = new Map<number, number>();
    let hash = 0;
    for (let count = number(); count > 0; count--) {
      hash += number();
      entries.set(hash | 0, number());
    }
    return entries;
  };
  return { words: section(), chains: section() };
}
