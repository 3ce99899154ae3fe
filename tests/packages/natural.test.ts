import { expect, test } from 'vitest';
import { doubleMetaphone, jaroWinkler } from '../../src/packages/natural.ts';

test('names that sound alike share a key', () => {
  expect(doubleMetaphone('Sergei')[0]).toBe(doubleMetaphone('Sergey')[0]);
  expect(doubleMetaphone('Sergei')[0]).not.toBe(doubleMetaphone('Martin')[0]);
});

test('words that begin alike are more alike', () => {
  expect(jaroWinkler('maslenko', 'maslenka')).toBeGreaterThan(0.9);
  expect(jaroWinkler('maslenko', 'thackray')).toBeLessThan(0.7);
});
