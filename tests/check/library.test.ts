import { expect, test } from 'vitest';
import { builtin, check, corpusOf, defineRule, ruleApiVersion } from '../../src/index.ts';

const noSlogans = defineRule({
  id: 'no-slogans',
  category: 'damage',
  summary: 'No slogan stands in the text',
  severity: 'error',
  why: 'A rule of somebody else’s.',
  examples: { pass: [], fail: [] },
  *checkArticle({ index, source }) {
    for (const { index: start, 0: words } of source.matchAll(/forward together/giu))
      yield { message: `“${words}” is a slogan`, places: [{ article: index, start, end: start + words.length }] };
  },
});

test('a program runs rules of its own beside the built-in ones', () => {
  expect(ruleApiVersion).toBe(1);
  const { articles } = corpusOf('We go Forward Together, said Anna Reed.’.', 'It rained in Harwich.');
  const findings = check(articles, { rules: [...builtin, noSlogans], settings: { rules: { 'stray-mark': 'off' } } });
  expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    { rule: 'no-slogans', places: [{ article: 'a', text: 'Forward Together', line: 1, column: 7 }] },
  ]);
});
