import { describe, expect, test } from 'vitest';
import { linkDuplicates } from '../../src/duplicates/index.ts';
import { storeOf } from '../../src/pipeline/store.ts';
import { articleOf, marked } from '../marked.ts';

/** Links two texts whose marked stretches are the passages expected, in the same order on both sides. */
function linkMarked(a: string, b: string) {
  const [left, right] = [marked(a), marked(b)];
  const store = storeOf([articleOf(left.text, { id: 'a' }), articleOf(right.text, { id: 'b' })], {
    parts: ['fingerprints'],
  });
  const { pairs, passages } = linkDuplicates(store);
  const found = passages.map((passage) => [
    left.text.slice(passage.a.start, passage.a.end),
    right.text.slice(passage.b.start, passage.b.end),
  ]);
  return { pairs, passages, found, expected: left.spans.map((span, i) => [span.text, right.spans[i].text]) };
}

const quay =
  'The harbour board of Quaymouth voted late on Tuesday to close the northern quay for two years while divers replace its rotten timber piles';
const ferry =
  'Ferry crews will sail from the fish dock until then, said harbour master Ingrid Tolle, who called the delay a nuisance';
const cows =
  'A herd of forty brown cows walked through the village of Lower Aldby before breakfast and ate most of the vicar’s lettuces';
const bees =
  'Beekeepers in the hills above Tarn lost half of their hives to a late frost that nobody at the weather office had foreseen';

describe('shared passages', () => {
  test.each([
    ['one sentence in two stories', `${cows}. ⟦${quay}.⟧`, `⟦${quay}.⟧ ${bees}.`],
    ['two sentences in other order', `⟦${quay}.⟧ ${cows}. ⟦${ferry}.⟧`, `⟦${ferry}.⟧ ${bees}. ⟦${quay}.⟧`],
    [
      'house style differs',
      `⟦${quay}.⟧ ${cows}.`,
      `${bees}. ⟦${quay.replace('harbour', 'harbor').replace('two', '2')}.⟧`,
    ],
    ['nothing shared', `${quay}. ${cows}.`, `${ferry}. ${bees}.`],
    [
      'a turn of phrase only',
      `${quay}. At the end of the day it is what it is.`,
      `${bees}. At the end of the day it is late.`,
    ],
  ])('%s', (_name, a, b) => {
    const { found, expected } = linkMarked(a, b);
    expect(found.map(([left]) => left).sort()).toEqual(expected.map(([left]) => left).sort());
    expect(found.map(([, right]) => right).sort()).toEqual(expected.map(([, right]) => right).sort());
  });
});

describe('what two articles are to each other', () => {
  test.each([
    ['identical', `${quay}. ${ferry}.`, `${quay}. ${ferry}!`],
    ['near-duplicate', `${quay}. ${ferry}. ${cows}.`, `${quay}. ${ferry.replace('nuisance', 'blow')}. ${cows}.`],
    ['contains', `${quay}. ${ferry}. ${cows}. ${bees}.`, `${quay}.`],
    [
      'shared-passages',
      `${quay}. ${ferry}. ${cows}.`,
      `${bees}. ${quay}. Snow fell on all the roads to the coast, and no bus came before noon, so the market stayed shut.`,
    ],
  ])('%s', (relation, a, b) => {
    expect(linkMarked(a, b).pairs).toMatchObject([{ a: 0, b: 1, relation }]);
  });
});
