import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEntities } from '../../src/entities/index.ts';
import type { Quote, Span } from '../../src/model/index.ts';
import { findQuotes } from '../../src/quotes/index.ts';
import { readText } from '../../src/text/index.ts';
import { articleOf } from '../marked.ts';
import { spoken } from './spoken.ts';

/** A single quotation mark left out or typed twice, as copy desks do: what it may change ends with its paragraph. */
interface Slip {
  readonly source: string;
  readonly mark: number;
  readonly twice: boolean;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = [join(root, 'corpus'), join(root, '../shared/articles')]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
      .toSorted()
      .map((name) => readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '')),
  );
const marksOf = new Map(
  sources.map((source) => [source, Array.from(source.matchAll(/["“”„‘’'«»]/g), ({ index }) => index)]),
);

const slips: fc.Arbitrary<Slip> = fc
  .constantFrom(...sources.filter((source) => marksOf.get(source)!.length > 0))
  .chain((source) =>
    fc.record({
      source: fc.constant(source),
      mark: fc.constantFrom(...marksOf.get(source)!),
      twice: fc.boolean(),
    }),
  );

function quotesIn(source: string): Quote[] {
  const text = readText(articleOf(source));
  return findQuotes(text, findEntities(text, { includeFurniture: false }));
}

const before = new Map<string, Quote[]>();
function quotesBefore(source: string): Quote[] {
  let quotes = before.get(source);
  if (!quotes) before.set(source, (quotes = quotesIn(source)));
  return quotes;
}

const meets = (a: Span, b: Span) => a.start <= b.end && b.start <= a.end;

/** Quotes of the text before that the slip may not touch and that are gone all the same. */
function lost({ source, mark, twice }: Slip): string[] {
  const after = quotesIn(source.slice(0, mark) + (twice ? source[mark] : '') + source.slice(twice ? mark : mark + 1));
  const shift = twice ? 1 : -1;
  const moved = (offset: number) => (offset > mark ? offset + shift : offset);
  const end = source.indexOf('\n', mark);
  const paragraph = { start: source.lastIndexOf('\n', mark - 1) + 1, end: end < 0 ? source.length : end };
  const changed = { start: paragraph.start, end: paragraph.end + shift };
  const same = (a: Quote, b: Quote) =>
    a.kind === b.kind &&
    a.parts.length === b.parts.length &&
    a.parts.every(({ start, end: last }, i) => moved(start) === b.parts[i]!.start && moved(last) === b.parts[i]!.end);
  // A paragraph that has lost its last mark and one that begins with a mark are one quotation over two paragraphs.
  const joined = (quote: Quote) =>
    after.some(
      ({ parts }) =>
        parts.some((part) => part.start === moved(quote.parts[0]!.start)) && parts.some((part) => meets(part, changed)),
    );
  return quotesBefore(source)
    .filter((quote) => !quote.parts.some((part) => meets(part, paragraph)))
    .filter((quote) => !after.some((other) => same(quote, other)) && !joined(quote))
    .map(({ kind, parts }) => `${kind}: ${source.slice(parts[0]!.start, parts.at(-1)!.end)}`);
}

test('a mark left out or doubled costs at most its paragraph', () => {
  fc.assert(
    fc.property(slips, (slip) => {
      expect(lost(slip)).toEqual([]);
    }),
    { numRuns: 1000, seed: 4 },
  );
}, 120_000);

test.each([
  [
    'behind a clause',
    '“We will rebuild it, Hale said on Monday.\n“The town pays for it.”',
    ['direct Hale: We will rebuild it,', 'direct Hale: The town pays for it.'],
  ],
  [
    'behind a clause, turned round',
    '“We all pay for it, said Ada Hale.\n“The town does.”',
    ['direct Ada Hale: We all pay for it,', 'direct Ada Hale: The town does.'],
  ],
  [
    'before the name of who wrote it',
    '“We rebuild what the sea takes. – Ada Hale\n“It takes a year.” – Bob Ito',
    ['direct Ada Hale: We rebuild what the sea takes.', 'direct Bob Ito: It takes a year.'],
  ],
  [
    'before somebody else speaks',
    '“We will,” Hale said. “It takes a year.\n“It takes two,” Ito replied.',
    ['direct Hale: We will, | It takes a year.', 'direct Ito: It takes two,'],
  ],
  [
    'of a phrase',
    'Hale called it, in her own words, “a wreck.\n“It is ours,” Ito said.',
    ['mixed Hale: it, in her own words, “a wreck', 'fragment Hale: a wreck.', 'direct Ito: It is ours,'],
  ],
])('a closing mark left out %s ends with its paragraph', (_, source, expected) =>
  expect(spoken(source)).toEqual(expected),
);

test.each([
  [
    'the speaker named before',
    'Hale said: “I asked him, and he said no.\n“So we left.”',
    ['direct Hale: I asked him, and he said no. | So we left.'],
  ],
  [
    'the speaker named at the end',
    '“It was dark and we were lost.\n“Then a boat came,” Hale said.',
    ['direct Hale: It was dark and we were lost. | Then a boat came,'],
  ],
  [
    'somebody who says something inside',
    'Hale said: “We met at noon. My brother, he said that it was over.\n“It was not.”',
    ['direct Hale: We met at noon. My brother, he said that it was over. | It was not.'],
  ],
])('speech goes on over paragraphs with %s', (_, source, expected) => expect(spoken(source)).toEqual(expected));
