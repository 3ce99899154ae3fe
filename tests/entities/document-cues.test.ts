import { expect, test } from 'vitest';
import { DocumentCues } from '../../src/entities/recognise/document-cues.ts';

test('a table that no text was read into holds no word', () => {
  const cues = new DocumentCues();
  expect([0, 1, -7].map((hash) => cues.slotOf(hash))).toEqual([-1, -1, -1]);
});
