import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HashLists } from '../../src/entities/resolve/hash-lists.ts';

test('lists by hash hold what a map of arrays holds, also when used again', () => {
  const lists = new HashLists();
  // Hashes that share a bucket, and many entries.
  const entry = fc.tuple(fc.constantFrom(0, 1, 64, 128, 1 << 20, -1, -65), fc.integer());
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 300 }), (entries) => {
      lists.clear();
      const expected = new Map<number, number[]>();
      for (const [hash, value] of entries) {
        lists.add(hash, value);
        expected.set(hash, [...(expected.get(hash) ?? []), value]);
      }
      for (const hash of [0, 1, 2, 64, 128, 1 << 20, -1, -65]) {
        const found: number[] = [];
        for (let at = lists.first(hash); at >= 0; at = lists.next(at)) found.push(lists.valueAt(at));
        expect(found).toEqual(expected.get(hash) ?? []);
      }
    }),
  );
});

test('how often a hash was asked for', () => {
  const lists = new HashLists();
  expect([7, 8, 7, 7].map((hash) => lists.count(hash))).toEqual([1, 1, 2, 3]);
});
