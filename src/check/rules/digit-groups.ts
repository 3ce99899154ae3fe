import { corpusOf, defineRule } from '../rule.ts';

export default defineRule({
  id: 'digit-groups',
  category: 'figures',
  summary: 'Digits between commas stand in groups of three',
  severity: 'warning',
  why: '“380,00 cards” and “1,5000 troops” have lost or won a digit, and nobody can tell which number was meant. Indian groups (“12,50,000”), lists (“9,10”), years behind a day (“May 4,2019”) and prices with a comma for the decimal point (“€3,50”) are left alone.',
  examples: {
    pass: [
      corpusOf('The port handled 380,000 boxes, 1,250 cars and 12,50,000 bags. See pages 9,10 and 5,6,7.'),
      corpusOf('On May 4,2019 the ferry cost €103,50 and the night train 120,50 euros.'),
    ],
    fail: [
      corpusOf('The port handled ⟦380,00⟧ boxes and ⟦1,5000⟧ cars.'),
      corpusOf('Some ⟦18,00⟧ troops left. The bill came to £⟦1,23,00⟧.'),
    ],
  },
  *checkArticle({ index, source, annotation: { blocks } }) {
    for (const { kind, start, end } of blocks) {
      if (kind !== 'paragraph') continue;
      for (const { 0: written, index: at } of source.slice(start, end).matchAll(numberWithCommas)) {
        const from = start + at;
        if (!isMisgrouped(written.split(',')) || isPrice(source, from, from + written.length)) continue;
        yield {
          message: `The digits of “${written}” stand in groups that no number has`,
          places: [{ article: index, start: from, end: from + written.length }],
        };
      }
    }
  },
});

const numberWithCommas = /(?<![\p{L}\p{N}.,:/#-])\d{1,3}(?:,\d{1,6})+(?![\p{L}\p{N}:/-]|[.,]\d)/gu;

/** Groups as nobody writes them: neither of three nor, but for the last, of two. */
function isMisgrouped(groups: readonly string[]): boolean {
  const last = groups.at(-1)!;
  const middle = groups.slice(1, -1);
  if (last.length === 3 && middle.every(({ length }) => length === 2 || length === 3)) return false;
  const isList = groups.every(({ length }) => length <= 2) && last !== '00';
  return !isList && !groups.some((group) => /^(?:19|20)\d\d$/u.test(group));
}

/** A decimal comma, as on the continent. */
function isPrice(source: string, start: number, end: number): boolean {
  if (!/,\d\d$/u.test(source.slice(start, end))) return false;
  return (
    /[€$]\s?$/u.test(source.slice(Math.max(0, start - 2), start)) ||
    /^\s?(?:€|EUR|euros?\b|kr\b|zł)/u.test(source.slice(end, end + 8))
  );
}
