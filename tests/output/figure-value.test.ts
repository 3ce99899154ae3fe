import { expect, test } from 'vitest';
import { figureValue } from '../../src/output/views/figure-value.ts';

const nothingElse = { kind: 'count', low: null, high: null, unit: null, currency: null, approximation: null } as const;

test.each([
  [100_000, '100,000'],
  [1_234_567.5, '1,234,567.5'],
  [2.25, '2.25'],
  [0.000001, '0.000001'],
  [1 / 3, '0.3333'],
  [200 / 3, '66.6667'],
  [3.3000000000000003, '3.3'],
  [1_000_000 / 3, '333,333.3333'],
  [-1 / 3, '-0.3333'],
])('%d is shown as %s', (value, shown) => {
  expect(figureValue({ ...nothingElse, value, per: null, iso: null })).toBe(shown);
});
