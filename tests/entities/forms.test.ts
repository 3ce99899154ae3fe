import { expect, test } from 'vitest';
import { formOf } from '../../src/entities/resolve/forms.ts';
import { readText } from '../../src/text/index.ts';
import { articleOf } from '../marked.ts';

test('a form that is kept is given only for the same letters', () => {
  const sameHash = 7;
  const seen = ['Ada Quist', 'Ada-Quist', 'ADA QUIST', 'Ada Quist', 'Ada Quisted', 'Port Ellery Organisation'].map(
    (source) => {
      const text = readText(articleOf(source));
      const { form, key, thing, words } = formOf(text, 0, text.count, sameHash);
      return [form, key, thing.key, words];
    },
  );
  expect(seen).toEqual([
    ['Ada Quist', 'ada quist', 'ada quist', 2],
    ['Ada-Quist', 'ada quist', 'ada quist', 2],
    ['ADA QUIST', 'ada quist', 'ada quist', 2],
    ['Ada Quist', 'ada quist', 'ada quist', 2],
    ['Ada Quisted', 'ada quisted', 'ada quisted', 2],
    ['Port Ellery Organisation', 'port ellery organisation', 'port ellery organization', 3],
  ]);
});
