import { expect, test } from 'vitest';
import { relationOf } from '../../src/duplicates/relation.ts';

test.each([
  ['a copy', 1, 1, true, 'identical'],
  ['the same words but for a few', 0.97, 0.95, false, 'near-duplicate'],
  ['a report rewritten for two thirds', 0.62, 0.58, false, 'near-duplicate'],
  ['a report cut down, and rewritten in part', 0.72, 0.36, false, 'near-duplicate'],
  ['a report cut down to its beginning', 0.95, 0.2, false, 'contains'],
  ['nearly all of both sides', 0.95, 0.5, false, 'near-duplicate'],
  ['a brief with a paragraph of a long report', 0.62, 0.2, false, 'shared-passages'],
  ['half of both sides', 0.55, 0.55, false, 'shared-passages'],
  ['a sentence', 0.1, 0.04, false, 'shared-passages'],
] as const)('%s: %d and %d', (_what, a, b, sameWords, relation) => {
  expect(relationOf(a, b, sameWords)).toBe(relation);
  expect(relationOf(b, a, sameWords)).toBe(relation);
});
