import { expect, test } from 'vitest';
import { haveInCommon, haveOtherRoots, sameRoots } from '../../src/check/quotations/wording.ts';
import { rootsOf } from '../../src/packages/compromise.ts';

const sorted = (...hashes: number[]) => Int32Array.from(hashes).sort();

test.each([
  [[1, 2, 3, 4], [1, 2, 3, 4], 4, true],
  [[1, 2, 3, 4], [4, 9, 1, 2], 3, true],
  [[1, 2, 3, 4], [4, 9, 1, 2], 4, false],
  [[1, 1, 2], [1, 2, 2], 2, true],
  [[1, 1, 2], [1, 2, 2], 3, false],
  [[1, 2, 3, 4, 5], [4, 5, 6, 7, 8], 2.4, false],
  [[-7, 5], [5], 1, true],
  [[1, 2], [3, 4], 0, true],
  [[], [1], 1, false],
])('%j and %j have %d in common: %s', (one, other, fewest, expected) => {
  expect(haveInCommon(sorted(...one), sorted(...other), fewest)).toBe(expected);
  expect(haveInCommon(sorted(...other), sorted(...one), fewest)).toBe(expected);
});

test.each([
  ['we have not got the boats', 'we haven’t got the boats', true],
  ['we open the harbour', 'we opened the harbours', true],
  ['they went home', 'they go home', true],
  ['it is worse than that', 'it was bad than that', true],
  ['open the harbour', 'open the market', false],
  ['open the harbour', 'open the house', false],
  ['open the old harbour', 'open the harbour', false],
  ['they cannot pay', 'they can not pay', true],
])('“%s” and “%s” have the same roots: %s', (a, b, expected) => {
  expect(sameRoots(a, b)).toBe(expected);
  expect(rootsOf(a).join(' ') === rootsOf(b).join(' ')).toBe(expected);
});

test.each([
  ['open the harbour', 'open the market', true],
  ['open the old harbour', 'open the harbour', true],
  ['they don’t open the harbour', 'they don’t open the market', true],
  // These need their dictionary forms.
  ['open the harbour', 'open the house', false],
  ['they went home', 'they came home', false],
  ['they don’t pay', 'they will pay', false],
  ['open 3 harbours', 'open 4 harbours', false],
])('by their first letters alone “%s” is told from “%s”: %s', (a, b, expected) => {
  expect(haveOtherRoots(a, b)).toBe(expected);
});
