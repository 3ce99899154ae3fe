import { describe, expect, test } from 'vitest';
import { builtin, check } from '../../src/check/index.ts';
import { corpusOf } from '../../src/check/rule.ts';
import { link } from '../../src/pipeline/link.ts';
import { storeOf } from '../../src/pipeline/store.ts';

/** Messages of one rule on articles of the given texts. */
function told(id: string, ...texts: readonly string[]): string[] {
  const store = storeOf(corpusOf(...texts).articles);
  const ruleSet = builtin.filter((rule) => rule.id === id);
  return check({ store, links: link(store), today: '2025-06-30' }, { ruleSet }).findings.map(({ message }) => message);
}

// What a rule does where there is too much of a kind to compare all with all.
describe('in a crowd', () => {
  const surnames =
    'Karvonen Kelleher Kinsella Kirwan Kobayashi Kovacs Kowalski Krasniqi Kristiansen Kruger Kubiak Kulkarni Kurosawa Kuznetsov Kvist Kyprianou Kilgallon';
  const crowd = surnames
    .split(' ')
    .map((name) => `Anna ${name} spoke. Anna ${name} sang. Anna ${name} danced.`)
    .join('\n\n');
  test.each([
    ['Anna Kristiansem left.', ['“Anna Kristiansem” is one letter away from “Anna Kristiansen”']],
    ['Anna Kelheher left.', ['“Anna Kelheher” is one letter away from “Anna Kelleher”']],
    ['Anna Kehlehar left.', []],
    ['Anna Korvonen left.', ['“Anna Korvonen” is one letter away from “Anna Karvonen”']],
    ['Anna Kurasova left.', []],
  ])('of people of one given name and initial: %s', (text, messages) => {
    expect(told('name-variant', crowd, text)).toEqual(messages);
  });

  const kept = 'Anna Reed said: “We will mend this wall.”';
  test('a short quotation told in hundreds of sentences is found in the longer one', () => {
    const many = Array.from({ length: 300 }, (_, day) => `On day ${day + 1} ${kept}`).join('\n\n');
    expect(told('quote-cut-meaning', `${many}\n\nAnna Reed said: “We will mend this wall if we are paid.”`)).toEqual([
      '“if” is in the quotation in one place and cut in the other',
    ]);
    expect(told('quote-cut-meaning', `${many}\n\nAnna Reed said: “We will mend this wall when it rains.”`)).toEqual([]);
  });

  test('a phrase that is quoted again and again is compared with the sentence that has it bare', () => {
    const sentence = (phrase: string) => `The council said a return of the ferry to the old harbour is not ${phrase}.`;
    const quoted = Array.from({ length: 150 }, (_, day) => `The ${day}th plan is “workable”.`).join('\n\n');
    expect(told('quote-marks-differ', `${quoted}\n\n${sentence('workable')}`)).toEqual([]);
    expect(told('quote-marks-differ', `${quoted}\n\n${sentence('workable')}\n\n${sentence('“workable”')}`)).toEqual([
      '“workable” is quoted in one sentence and not in another that tells the same',
    ]);
  });
});
