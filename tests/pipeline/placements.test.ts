import { expect, test } from 'vitest';
import { Placements } from '../../src/pipeline/placements.ts';

test('articles without words at the end, however many, have a place when another thread read them', () => {
  const placements = new Placements();
  const sizes = new Uint32Array(5000);
  sizes[3] = 7;
  placements.merge({ offsets: new Float64Array(5000), sizes }, 1);
  expect([placements.size(3), placements.form(3)]).toEqual([7, 1]);
  expect([placements.size(4999), placements.form(4999), placements.offset(4999)]).toEqual([0, 0, 0]);
});
