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

const oneMotto = defineRule({
  id: 'one-motto',
  category: 'corpus',
  summary: 'All articles have one motto',
  severity: 'error',
  why: 'A rule of somebody else’s that compares articles.',
  examples: { pass: [], fail: [] },
  note({ index, source }) {
    const motto = /motto: (\w+)/u.exec(source);
    return motto ? { motto: motto[1], place: { article: index, start: motto.index, end: motto.index + 6 } } : undefined;
  },
  *check(_, notes) {
    const [first, ...others] = notes.values();
    for (const { motto, place } of others)
      if (motto !== first!.motto)
        yield { message: `${first!.motto} of ${[...notes.keys()].join()}, then ${motto}`, places: [place] };
  },
});

test('what a rule notes of each article comes to its check, in order, without those that gave nothing', () => {
  const { articles } = corpusOf('Our motto: peace.', 'It rained in Harwich.', 'The motto: peace.', 'A motto: war.');
  expect(check(articles, { rules: [oneMotto] })).toMatchObject([
    { message: 'peace of 0,2,3, then war', places: [{ article: 'd', line: 1, column: 3 }] },
  ]);
});
