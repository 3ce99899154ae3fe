import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agree, Readings } from '../../src/items/figure-readings.ts';

const bound = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom(-Infinity, Infinity));
const reading = fc.tuple(bound, bound).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

test('readings that agree are counted as one by one', () => {
  fc.assert(
    fc.property(fc.array(reading), reading, (readings, one) => {
      const agreeing = readings.filter((other) => agree(one, other)).length;
      expect(new Readings(readings).agreeingWith(one)).toBe(agreeing);
    }),
  );
});
