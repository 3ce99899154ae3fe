import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Kind } from '../../src/model/index.ts';
import { hashWord, readText } from '../../src/text/index.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { articleOf } from '../marked.ts';

const words = (source: string) => {
  const { count, start, end } = tokenise(source);
  return Array.from({ length: count }, (_, i) => source.slice(start[i], end[i])).join('|');
};

test.each([
  ['They don’t know the drivers’ names.', 'They|don’t|know|the|drivers|’|names|.'],
  ["It's O'Brien's plan", "It|'s|O'Brien|'s|plan"],
  ['She shouldn‘t say ‘We will’', 'She|shouldn‘t|say|‘|We|will|’'],
  ['said‘We agree’', 'said|‘|We|agree|’'],
  ['A $3.4bn, 100,000-strong force', 'A|$|3.4|bn|,|100,000|-|strong|force'],
  ['Rs 1,00,000 or 1,000,00', 'Rs|1,00,000|or|1,000|,|00'],
  ['from 10,20 and 30 in 1,2,3', 'from|10|,|20|and|30|in|1|,|2|,|3'],
  ['The U.S. Army, the U.K. and D.C.’s mayor', 'The|U.S.|Army|,|the|U.K.|and|D.C.|’s|mayor'],
  ['at 5 p.m. on Jan. 3', 'at|5|p.m.|on|Jan|.|3'],
  ['G7, M25, No10 and F-16', 'G7|,|M25|,|No10|and|F|-|16'],
  [
    'See www.example.com/a?b=1, or mail jo.bloggs@news.example.',
    'See|www.example.com/a?b=1|,|or|mail|jo.bloggs@news.example|.',
  ],
  ['“https://example.org/x”', '“|https://example.org/x|”'],
  ['harbour.example.co.uk said', 'harbour.example.co.uk|said'],
  ['It is lasting.Then it ended.He left', 'It|is|lasting|.|Then|it|ended|.|He|left'],
  ['well - no -- yes — make-or-break', 'well|-|no|--|yes|—|make|-|or|-|break'],
  ["Wait... what… ``tex''", "Wait|...|what|…|``|tex|''"],
  ['2½ hours, ½ a mile', '2|½|hours|,|½|a|mile'],
  ['@harbourpost wrote', '@harbourpost|wrote'],
  ['the ’90s, the 1990s', 'the|’|90|s|,|the|1990|s'],
  ['😀 fine\u0000then', '😀|fine|then'],
  ['', ''],
])('splits %j', (source, expected) => expect(words(source)).toBe(expected));

test('folds case, accents, apostrophes and dots of a word', () => {
  const { hash } = tokenise("Élysée ELYSEE don’t DON'T U.S. naïve");
  expect([...hash]).toEqual(['elysee', 'elysee', "don't", "don't", 'us', 'naive'].map(hashWord));
});

test('tokens cover every visible unit once, in order, whatever the text', () => {
  const pieces = fc.constantFrom(
    'a',
    'Z',
    '’',
    "'",
    '“',
    '.',
    ',',
    '1',
    '@',
    ' ',
    '\n',
    '\r',
    '-',
    '£',
    'x.com',
    'é',
    '\ud83d',
    '\ude00',
    '\u0000',
    '://',
    '`',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((list) => list.join('')),
      ),
      (source) => {
        const { count, start, end, kind } = readText(articleOf(source));
        let before = 0;
        for (let i = 0; i < count; i++) {
          expect(
            source.slice(before, start[i]).replace(/[\s\u0000-\u001f\u007f-\u009f\u200b-\u200d\u2060\ufeff]/gu, ''),
          ).toBe('');
          expect(end[i]).toBeGreaterThan(start[i]);
          expect(kind[i]).toBeGreaterThanOrEqual(Kind.word);
          expect(kind[i]).toBeLessThanOrEqual(Kind.symbol);
          before = end[i];
        }
      },
    ),
    { numRuns: 2000 },
  );
});
