import { corpusOf, defineRule } from '../rule.ts';
import { passagesOf } from '../related/shared-passages.ts';

const paragraph =
  'The work is to cost more than was planned, and part of the money will come from a fund for coastal towns. Fishermen had asked for a wider gate, but the council kept to the first design.';
const one =
  'Gulls circled over the fish market while the mayor cut a ribbon. Nobody had told the band, which played an hour later to an empty quay. The cake was eaten by children from the school next door, who had been promised rides on the new crane and got none.';
const other =
  'Taxes go up again in April. A family in the lower town will pay more for water, for light and for having its dustbin emptied on Thursdays. The opposition called for a vote and lost it by two, since one of its own members was at the dentist.';

export default defineRule({
  id: 'shared-passage',
  category: 'copying',
  summary: 'No passage stands in two articles without a credit',
  severity: 'info',
  why: 'Whole sentences that two articles have in common come from one source. Told is one finding a pair of articles, unless one of them names the other’s outlet or both name one agency; articles that are copies as a whole are told by near-duplicate.',
  options: { words: { default: 25, about: 'fewest words that all passages of a pair have together' } },
  examples: {
    pass: [
      corpusOf(
        { text: `${one} ${paragraph}`, outlet: 'The Courier' },
        { text: `${other} ${paragraph} So The Courier reported.`, outlet: 'The Lantern' },
      ),
    ],
    fail: [corpusOf(`${one} ⟦${paragraph}⟧`, `${other} ⟦${paragraph}⟧`)],
  },
  *check(context) {
    const { articles, links, options } = context;
    for (const pair of links.duplicates.pairs) {
      if (pair.relation !== 'shared-passages' || pair.words < options.words) continue;
      if (credits(pair.a, pair.b) || credits(pair.b, pair.a)) continue;
      const passages = passagesOf(links.duplicates, pair);
      const ids = [articles[pair.a]!.id, articles[pair.b]!.id];
      yield {
        message: `${ids[0]} and ${ids[1]} share ${pair.words} words`,
        places: passages.slice(0, 4).flatMap(({ a, b }) => [a, b]),
        key: ids,
      };
    }

    function credits(from: number, to: number): boolean {
      const outlet = articles[to]!.outlet;
      return (
        outlet !== null &&
        outlet.length > 2 &&
        articles[from]!.outlet !== outlet &&
        context.article(from).source.includes(outlet)
      );
    }
  },
});
