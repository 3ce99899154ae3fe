import { gunzipSync, gzipSync } from 'node:zlib';
import { hashWord } from '../text/index.ts';
import { HashTable } from './hash-table.ts';
import { PhraseTable } from './phrase-table.ts';

/** Words with their classes and the chains of phrases, by hash: what `npm run lexicon` packs and the program unpacks. */
export interface Gazetteer {
  /** Bits of `Word` by word hash. */
  readonly words: HashTable;
  /** Values of `Known`. */
  readonly phrases: PhraseTable;
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
  section(PhraseTable.of(phrases).chains.entries());
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
    const count = number();
    const table = new HashTable(count);
    let hash = 0;
    for (let i = 0; i < count; i++) {
      hash += number();
      table.set(hash | 0, number());
    }
    return table;
  };
  return { words: section(), phrases: new PhraseTable(section()) };
}
