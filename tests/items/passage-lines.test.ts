import { describe, expect, test } from 'vitest';
import { duplicateItems } from '../../src/items/index.ts';
import type { ArticleMeta, Passage, Store } from '../../src/model/index.ts';

/** How a text stands in its line: as JSON has it, and in ways that only a parser takes for the same. */
const spellings: Readonly<Record<string, (text: string) => string | null>> = {
  'as it is written': (text) => JSON.stringify(text),
  'with needless escapes': (text) =>
    JSON.stringify(text).replaceAll('/', '\\/').replaceAll('é', '\\u00e9').replaceAll('\\n', '\\u000A'),
  'cut off': (text) => JSON.stringify(text).slice(0, -3),
  'of another length': (text) => JSON.stringify(`${text}.`),
  'not at hand': () => null,
};

const texts: Readonly<Record<string, string>> = {
  plain: 'The ferry to Brenwick was late.',
  lines: 'One\nTwo\r\nThree\rFour\n\n“Five” costs £5 – or 50¢.\r\r\n\nSix',
  escapes: 'A "quote", a \\ and a tab\t; /ü\u0001\u001f\u007f\b\f é\u2028 end',
  'characters of two units': 'Ferry 😀😀 to 𝔅renwick\n😀 was late',
  'half characters': 'a \ud83d b \ude00\n c \ud83d',
};

/** A store of two articles of one text. */
function storeOf(text: string, json: string | null): Store {
  const meta = (id: string) => ({ id, characters: text.length }) as ArticleMeta;
  const bytes = json === null ? null : Uint8Array.from(Buffer.from(json));
  return {
    count: 2,
    article: (index) => meta(index === 0 ? 'first "one"' : 'zweiter é'),
    textOf: () => text,
    jsonOf: () => bytes,
    read: () => {
      throw new Error('nothing is annotated');
    },
  };
}

/** Every stretch of a text against every other of the same length. */
function everyPassage(text: string): Passage[] {
  const passages: Passage[] = [];
  for (let start = 0; start <= text.length; start += 1)
    for (let end = start; end <= text.length; end += 1)
      passages.push({
        a: { article: 0, start, end },
        b: { article: 1, start: text.length - end, end: text.length - start },
        similarity: start === 0 ? 1 : 1 / 3,
        kind: start === 0 ? 'verbatim' : 'edited',
      });
  return passages;
}

describe('lines of passages are what JSON.stringify makes of the items', () => {
  for (const [name, text] of Object.entries(texts)) {
    for (const [spelling, of] of Object.entries(spellings)) {
      // A half cannot be told in UTF-8: such a text is never kept as it stood in its line.
      const json = name === 'half characters' ? null : of(text);
      test(`${name}, ${spelling}`, () => {
        const passages = everyPassage(text);
        const items = duplicateItems(storeOf(text, json), { pairs: [], clusters: [], passages, boilerplate: [] });
        const expected = [...items.passages].map((item) => JSON.stringify({ record: 'passage', ...item }));
        const lines = Buffer.concat([...items.passages.lines!(Infinity)]).toString();
        expect(lines.trimEnd().split('\n')).toEqual(expected);
        const few = Buffer.concat([...items.passages.lines!(3)]).toString();
        expect(few).toBe(expected.slice(0, 3).map((line) => `${line}\n`).join('')); // prettier-ignore
        expect([...items.passages.lines!(0)]).toEqual([]);
      });
    }
  }
});
