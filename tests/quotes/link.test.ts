import { expect, test } from 'vitest';
import { link } from '../../src/pipeline/link.ts';
import { storeOf } from '../../src/pipeline/store.ts';
import { articleOf } from '../marked.ts';

/** Texts of the quotes that share a group, group by group. */
function groupsOf(...texts: string[]): string[][] {
  const store = storeOf(texts.map((text, i) => articleOf(text, { id: `${i}.txt` })));
  return link(store).quotes.groups.map(({ members }) =>
    members.map(([article, quote]) => {
      const { start, end } = store.read(article).quotes[quote].parts[0];
      return store.textOf(article).slice(start, end);
    }),
  );
}

test('an utterance is one group, whole here, cut there and reworded elsewhere', () => {
  const groups = groupsOf(
    '“We will rebuild the harbour wall before the winter storms come,” Ada Hale said.',
    'Ada Hale said: “We will rebuild the harbour wall.”',
    '“We will rebuild the harbor wall before winter storms come,” said Ada Hale.',
  );
  expect(groups).toHaveLength(1);
  expect(groups[0]).toHaveLength(3);
});

test('another speaker does not part an utterance: that is what a rule wants to see', () => {
  const words = '“Nobody in this town asked for a second bridge,”';
  expect(groupsOf(`${words} Ada Hale said.`, `${words} Boris Ito said.`)).toHaveLength(1);
});

test('a short sentence given to two speakers is one utterance where no word differs', () => {
  const words = '“I will not gamble with people’s lives,”';
  expect(groupsOf(`${words} Ada Hale said.`, `${words} Boris Ito said.`)).toHaveLength(1);
});

test.each([
  [
    'a short sentence of two speakers, with a word changed',
    '“I will not gamble with people’s lives,” Ada Hale said.',
    '“I do not gamble with people’s lives,” Boris Ito said.',
  ],
  [
    'different words of one speaker',
    '“We will rebuild the harbour wall,” Ada Hale said.',
    '“The school roof can wait until spring,” Ada Hale said.',
  ],
  ['a short fragment', 'Ada Hale called for a “step up”.', 'Boris Ito wants to “step up”.'],
])('%s shares no group', (_, a, b) => expect(groupsOf(a, b)).toEqual([]));
