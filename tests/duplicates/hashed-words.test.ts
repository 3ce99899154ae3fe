import { expect, test } from 'vitest';
import { HashedWords, readWords } from '../../src/duplicates/index.ts';
import { TextUnits } from '../../src/model/index.ts';

const hashed = new HashedWords();

/** Hashes of a text's words as read past in a line of JSON. */
function readPast(text: string): number[] {
  const line = Buffer.from(JSON.stringify({ text }));
  const from = line.indexOf('"', 7) + 1;
  expect(hashed.readJson(line, from)).toBe(line.length - 2);
  expect(hashed.length).toBe(text.length);
  expect(hashed.text()).toBe(text);
  return [...hashed.hash.subarray(0, hashed.count)];
}

/** As alignment reads them. */
function readWhole(text: string): number[] {
  const units = new TextUnits();
  units.readString(text);
  const { hash, count } = readWords(units);
  return [...hash.subarray(0, count)];
}

const frame = (words: string) =>
  `The harbour master of Quaymouth told the board ${words} before the ferry left for the islands on Tuesday night.`;

test.each([
  ['plain words', 'that nobody had asked, or paid'],
  ['contractions and possessives', 'it wasn’t Tolle\'s, nor the crew’s; they don\'t "owe" a thing'],
  ['accents, composed and not', 'of Garné, Zoë and Jose\u0301 in the caf\u00e9'],
  ['a soft hyphen', 'of every har\u00adbour'],
  ['spellings', 'to organise a programme of labour in the centre'],
  ['numbers', 'of two boats, 1,250 crates and 3.5 tonnes in 2031'],
  ['scales behind digits', 'to pay £3bn, not 40 m or 12k'],
  ['per cent', 'that 12 per cent, or 3.5%, was enough'],
  ['per without cent', 'of forty crates per boat, a cent each'],
  ['single letters', 'of the U.S. and J. Tolle at 4 p.m. sharp'],
  ['letters and digits', 'of the A27 and covid19'],
  ['hyphens and dashes', 'of well-known – and long-gone — ships'],
  ['escapes', 'a "word" and a\ttab \\ with / slashes'],
  ['pairs of surrogates', 'about 🚢 and 🐟fish'],
  ['other alphabets', 'in Москва and Αθήνα'],
  ['no-break spaces', 'that 5\u00a0million came'],
])('%s are the words that alignment compares', (_name, words) => {
  expect(readPast(frame(words))).toEqual(readWhole(frame(words)));
});

test('lines follow each other', () => {
  const [first, second] = [frame('that it rained'), frame('that it snowed')];
  expect(readPast(`${first}\r\n\n${second}`)).toEqual([...readPast(first), ...readPast(second)]);
});

test('a text that stands in no line is read the same way', () => {
  const text = frame('that \ud800 was “lost”');
  hashed.readString(text);
  expect([...hashed.hash.subarray(0, hashed.count)]).toEqual(readWhole(text));
});

test.each([
  ['no closing mark', '"text":"all of it}'],
  ['an escape that JSON has not', '"text":"a \\q b"}'],
  ['a short escape', '"text":"a \\u12 b"}'],
  ['a bare line feed', '"text":"a \n b"}'],
  ['half of a pair', '"text":"a \\ud83d b"}'],
  ['an end within a word', '"text":"abc'],
])('%s is left to the parser', (_name, line) => {
  expect(hashed.readJson(Buffer.from(line), 8)).toBe(-1);
});
