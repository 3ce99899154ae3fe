import { expect, test } from 'vitest';
import { TextUnits } from '../../src/model/index.ts';
import { queueMemory, takeTexts, TextGiver } from '../../src/pipeline/text-queue.ts';

function unitsOf(text: string): TextUnits {
  const units = new TextUnits();
  units.readString(text);
  return units;
}

/** What comes out of a queue that was closed. */
function taken(memory: ReturnType<typeof queueMemory>): [number, string][] {
  return Array.from(takeTexts(memory, new TextUnits()), ({ units, number }) => [number, units.text()]);
}

test('texts come as they were given, with their numbers', () => {
  const memory = queueMemory();
  const giver = new TextGiver(memory);
  const texts = ['The “mill” burnt.', '', 'Café 😀', 'x'.repeat(100_000), 'end'];
  for (const [index, text] of texts.entries()) expect(giver.give(unitsOf(text), index * 3)).toBe(true);
  giver.close();
  expect(taken(memory)).toEqual(texts.map((text, index) => [index * 3, text]));
});

test('of what nobody takes only so much is given, and none of it is lost', () => {
  const memory = queueMemory();
  const giver = new TextGiver(memory);
  const text = 'word '.repeat(20_000);
  const given: number[] = [];
  for (let number = 0; number < 20; number += 1) if (giver.give(unitsOf(text), number)) given.push(number);
  expect(given).toEqual([0, 1, 2, 3, 4, 5]);
  giver.close();
  expect(taken(memory).map(([number]) => number)).toEqual(given);
});

test('a text that is longer than a batch is kept', () => {
  const memory = queueMemory();
  const giver = new TextGiver(memory);
  expect(giver.give(unitsOf('x'.repeat(1 << 20)), 0)).toBe(false);
  expect(giver.give(unitsOf('short'), 1)).toBe(true);
  giver.close();
  expect(taken(memory)).toEqual([[1, 'short']]);
});

test('of a closed queue without texts nothing comes', () => {
  const memory = queueMemory();
  new TextGiver(memory).close();
  expect(taken(memory)).toEqual([]);
});
