import { describe, expect, test } from 'vitest';
import { readdirSync } from 'node:fs';
import { builtin, check, type ExampleCorpus, type Rule } from '../../src/check/index.ts';
import type { Finding } from '../../src/model/index.ts';
import { link } from '../../src/pipeline/link.ts';
import { storeOf } from '../../src/pipeline/store.ts';

const today = '2025-06-30';

function findingsOf(rule: Rule, { articles }: ExampleCorpus): { findings: readonly Finding[]; ids: string[] } {
  const store = storeOf(articles);
  const { findings } = check(
    { store, links: link(store, { within: true }), today },
    { ruleSet: [rule], only: [rule.id] },
  );
  return { findings, ids: Array.from({ length: store.count }, (_, index) => store.article(index).id) };
}

test('every file of a rule is in the list, under its own name', () => {
  const files = readdirSync('src/check/rules').filter((name) => name !== 'index.ts' && !name.endsWith('.words.ts'));
  expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual(builtin.map(({ id }) => id).sort());
  expect(builtin.length).toBeGreaterThanOrEqual(30);
});

describe.each(builtin.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('has something to show', () => {
    expect(rule.examples.pass.length).toBeGreaterThan(0);
    expect(rule.examples.fail.length).toBeGreaterThan(0);
    expect(rule.summary).not.toMatch(/\.$/);
    expect(Boolean(rule.check) || Boolean(rule.checkArticle)).toBe(true);
  });

  test.each(rule.examples.pass.map((corpus, index) => [index, corpus] as const))('passes example %i', (_, corpus) => {
    expect(findingsOf(rule, corpus).findings.map(({ message }) => message)).toEqual([]);
  });

  test.each(rule.examples.fail.map((corpus, index) => [index, corpus] as const))(
    'fails example %i where marked',
    (_, corpus) => {
      const { findings, ids } = findingsOf(rule, corpus);
      const places = findings.flatMap((finding) => finding.places);
      expect(corpus.expected.length).toBeGreaterThan(0);
      const untouched = corpus.expected.filter(
        ({ article, start, end }) =>
          !places.some(
            (place) =>
              ids[place.article] === article &&
              place.start < Math.max(end, start + 1) &&
              start < Math.max(place.end, place.start + 1),
          ),
      );
      const found = findings.map(({ message }) => message);
      expect({ found, untouched }).toEqual({ found, untouched: [] });
      expect(findings.every(({ places: { length } }) => length > 0 && length <= 8)).toBe(true);
    },
  );
});
