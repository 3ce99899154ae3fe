import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HashTable } from '../../src/entities/hash-table.ts';

test('a table read from its memory holds what the written one held, behind whatever stands before it', () => {
  const entries = fc.uniqueArray(fc.tuple(fc.integer(), fc.integer({ min: 1, max: 999 })), {
    selector: ([hash]) => hash,
  });
  fc.assert(
    fc.property(entries, entries, (before, held) => {
      const tables = [before, held].map((some) => {
        const table = new HashTable(1);
        for (const [hash, value] of some) table.set(hash, value);
        return table.laidOut();
      });
      const bytes = Int32Array.from(tables.flatMap((numbers) => [...numbers]));
      const [first, second] = HashTable.over(bytes, 0);
      const [table, end] = HashTable.over(bytes, second);
      expect(end).toBe(bytes.length);
      expect([...first.entries()].sort(byHash)).toEqual([...before].sort(byHash));
      expect([...table.entries()].sort(byHash)).toEqual([...held].sort(byHash));
      const unknown = held.reduce((sum, [hash]) => sum ^ (hash * 3), 12_345) | 0;
      if (!held.some(([hash]) => hash === unknown)) expect(table.get(unknown)).toBe(0);
      // What is known later finds room in it.
      for (let hash = 0; hash < 40; hash++) table.set(hash, 1);
      for (const [hash, value] of held) expect(table.get(hash)).toBe(hash >= 0 && hash < 40 ? 1 : value);
    }),
  );
});

const byHash = (a: readonly [number, number], b: readonly [number, number]) => a[0] - b[0];
