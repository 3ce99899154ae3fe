import { expect, test } from 'vitest';
import {
  builtin,
  check,
  compareWithBaseline,
  corpusOf,
  defineRule,
  readBaseline,
  writeBaseline,
  type CheckOptions,
  type ExampleArticle,
} from '../../src/check/index.ts';
import { UserError } from '../../src/model/index.ts';
import { link } from '../../src/pipeline/link.ts';
import { storeOf } from '../../src/pipeline/store.ts';

/** Tells every word “wet”; `once` at one finding for all. */
const wet = defineRule({
  id: 'wet',
  category: 'corpus',
  summary: 'Nothing is wet',
  severity: 'warning',
  why: 'For tests.',
  options: {
    word: { default: 'wet', about: 'the word' },
    together: { default: false, about: 'all places in one finding' },
  },
  examples: { pass: [], fail: [] },
  *check({ articles, article, options }) {
    const places = articles.flatMap((_, index) =>
      [...article(index).source.matchAll(new RegExp(options.word, 'g'))].map((match) => ({
        article: index,
        start: match.index,
        end: match.index + match[0].length,
      })),
    );
    if (options.together) yield { message: 'wet', places, key: ['wet'] };
    else for (const place of places) yield { message: 'wet', places: [place] };
  },
});

function run(articles: readonly (string | ExampleArticle)[], options: CheckOptions = {}) {
  const store = storeOf(corpusOf(...articles).articles);
  const report = check({ store, links: link(store), today: '2025-03-01' }, { ruleSet: [wet], ...options });
  const ids = (place: { article: number }) => store.article(place.article).id;
  return {
    ...report,
    shown: report.findings.map(({ severity, places }) => `${severity} ${places.map(ids).join('')}`),
    idOf: (index: number) => store.article(index).id,
  };
}

test('a finding keeps its fingerprint when text is added above it, beside it, or white space changes', () => {
  const of = (text: string) => run([text]).findings.map(({ fingerprint }) => fingerprint);
  expect(of('New first line.\n\nIt is wet here.')).toEqual(of('It is  wet here.'));
  expect(of('It is dry.')).toEqual([]);
  const two = of('It is wet and wet.');
  expect(two[1]).toBe(`${two[0]}.2`);
  expect(of('It is WET. It is wet.')).toEqual([two[0]]);
});

test('every built-in rule keeps its fingerprints under moved text', () => {
  for (const rule of builtin)
    for (const { articles } of rule.examples.fail) {
      const prints = (moved: boolean) => {
        const store = storeOf(
          articles.map((article) =>
            moved
              ? { ...article, text: `A line that was put on top of it all by an editor.\n\n${article.text}` }
              : article,
          ),
        );
        const { findings } = check(
          { store, links: link(store, { within: true }), today: '2025-06-30' },
          { ruleSet: [rule] },
        );
        return new Set(findings.map(({ fingerprint }) => fingerprint));
      };
      const [before, after] = [prints(false), prints(true)];
      // A line on top may take a headline's or a whole passage's place; what is still told is the same finding.
      const kept = [...before].filter((print) => after.has(print)).length;
      if (after.size === before.size && !['doubled-headline', 'headline-quote-missing'].includes(rule.id))
        expect([rule.id, kept]).toEqual([rule.id, before.size]);
    }
});

test('at most eight places, and of each wording and article one', () => {
  const many = Array.from({ length: 30 }, (_, index) => `${'wet '.repeat(3)}${index === 29 ? 'wot' : ''}`);
  const [finding] = run(many, { rules: { wet: { options: { word: 'w[eo]t', together: true } } } }).findings;
  expect(finding!.places.length).toBe(8);
  expect(new Set(finding!.places.map(({ article }) => article)).size).toBe(8);
  expect(finding!.places.at(-1)!.article).toBe(29);
});

test.each<[string, CheckOptions, string[]]>([
  ['by default', {}, ['warning a', 'warning b']],
  ['a level', { rules: { wet: 'error' } }, ['error a', 'error b']],
  ['off', { rules: { wet: 'off' } }, []],
  ['off, but asked for', { rules: { wet: 'off' }, only: ['wet'] }, ['warning a', 'warning b']],
  ['skipped', { skip: ['wet'] }, []],
  ['an override by path', { overrides: [{ paths: ['news/*'], rules: { wet: 'info' } }] }, ['info a', 'warning b']],
  ['an override by outlet', { overrides: [{ outlets: ['Lantern'], rules: { wet: 'off' } }] }, ['warning a']],
  [
    'the last override that fits',
    { overrides: [{ rules: { wet: 'off' } }, { paths: ['b.txt'], rules: { wet: 'error' } }] },
    ['error b'],
  ],
  ['a suppression', { suppressions: [{ rule: 'wet', article: 'news/**', reason: 'rain' }] }, ['warning b']],
  ['touching', { touching: new Set([1]) }, ['warning b']],
])('settings: %s', (_, options, shown) => {
  const corpus = [
    { text: 'wet', path: 'news/a.txt' },
    { text: 'wet', outlet: 'Lantern' },
  ];
  expect(run(corpus, options).shown).toEqual(shown);
});

test('a finding between two articles is as bad as the milder of them allows', () => {
  const together = { rules: { wet: { severity: 'error', options: { together: true } } } } as const;
  expect(run(['wet', 'wet'], { ...together, overrides: [{ paths: ['b'], rules: { wet: 'info' } }] }).shown).toEqual([
    'info ab',
  ]);
  expect(run(['wet', { text: 'wet', ignore: { wet: 'rain' } }], together).shown).toEqual([]);
});

test('a suppression that takes nothing out is told, with its reason', () => {
  const { unused, suppressed } = run(['wet'], {
    suppressions: [
      { rule: 'wet', reason: 'rain' },
      { rule: 'wet', article: 'z.txt', reason: 'snow' },
    ],
  });
  expect(suppressed).toBe(1);
  expect(unused).toEqual(['suppression of wet in z.txt takes nothing out any more: snow']);
});

test.each<[CheckOptions, RegExp]>([
  [{ only: ['wett'] }, /--rule: there is no rule "wett"; did you mean "wet"\?/],
  [{ skip: ['dry'] }, /--skip-rule: there is no rule "dry"/],
  [{ rules: { wat: 'error' } }, /rules: there is no rule "wat"; did you mean "wet"\?/],
  [{ rules: { wet: { options: { wird: 'x' } } } }, /rules\.wet: unknown option "wird"; did you mean "word"\?/],
  [{ rules: { wet: { options: { word: 3 } } } }, /rules\.wet\.word is to be a string, not 3/],
  [{ suppressions: [{ rule: 'wot', reason: 'x' }] }, /suppressions: there is no rule "wot"/],
])('%j is refused with a next step', (options, message) => {
  expect(() => run(['wet'], options)).toThrow(UserError);
  expect(() => run(['wet'], options)).toThrow(message);
});

test('a baseline marks what it knows, tells what is gone, and reads back what it wrote', () => {
  const first = run(['wet', 'wet']);
  const file = writeBaseline(first.findings, first.idOf);
  const baseline = readBaseline(file, 'base.json');
  const later = run(['dry', 'wet', 'wet']);
  const { findings, unused } = compareWithBaseline(later.findings, baseline);
  expect(findings.map(({ places: [place], known }) => [later.idOf(place!.article), known ?? false])).toEqual([
    ['b', true],
    ['c', false],
  ]);
  expect(unused.map(({ articles }) => articles)).toEqual([['a']]);
  expect(file.split('\n').length).toBe(first.findings.length + 3);
  expect(() => readBaseline('{}', 'base.json')).toThrow(/base\.json is not a baseline/);
  expect(() => readBaseline('{', 'base.json')).toThrow(/base\.json is not valid JSON/);
});

test.each([
  '',
  '\u0000',
  '"'.repeat(1e5),
  '('.repeat(1e5),
  '“'.repeat(3e4),
  'wet '.repeat(3e4),
  `${'A'.repeat(1e5)}`,
  '\ud800 ’.’.’. \udc00',
  'From 3% to '.repeat(2000),
  'Mr. '.repeat(2000),
])('hostile text %#: no rule throws, and places stay inside the text', (text) => {
  const store = storeOf(corpusOf(text, 'It rained on Monday.').articles);
  const { findings } = check({ store, links: link(store, { within: true }), today: '2025-03-01' });
  for (const { places } of findings)
    for (const { article, start, end } of places)
      expect(start <= end && end <= store.textOf(article).length).toBe(true);
});
