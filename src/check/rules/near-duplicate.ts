import type { Passage } from '../../model/index.ts';
import { corpusOf, defineRule } from '../rule.ts';
import { passagesOf } from '../related/shared-passages.ts';

const harbour =
  'The old harbour wall will be rebuilt by the end of next year, the town council decided on Monday night after a long debate. The work is to cost more than was planned, and part of the money will come from a fund for coastal towns. Fishermen had asked for a wider gate, but the council kept to the first design.';

export default defineRule({
  id: 'near-duplicate',
  category: 'copying',
  summary: 'No article is another one again',
  severity: 'info',
  why: 'An article that is for the most part another one (an agency text, a new version, a rewritten copy) counts everything in it twice. That is common and no mistake, so it is information.',
  examples: {
    pass: [
      corpusOf(
        harbour,
        'The ferry did not sail on Monday. Its captain had a cold, and nobody else knows the rocks at the mouth of the bay well enough.',
      ),
    ],
    fail: [corpusOf(`⟦${harbour}⟧`, `⟦${harbour}⟧ The vote was close.`)],
  },
  *check({ links, articles }) {
    for (const pair of links.duplicates.pairs) {
      if (pair.relation === 'shared-passages') continue;
      const passages = longestFirst(passagesOf(links.duplicates, pair)).slice(0, 2);
      const ids = [articles[pair.a]!.id, articles[pair.b]!.id];
      yield {
        message: `${ids[0]} and ${ids[1]} are ${words[pair.relation]} (${Math.round(pair.similarity * 100)}% shared)`,
        places:
          passages.length > 0 ? passages.flatMap(({ a, b }) => [a, b]) : [{ article: pair.a }, { article: pair.b }],
        key: ids,
      };
    }
  },
});

const words = { identical: 'identical', 'near-duplicate': 'near-duplicates', contains: 'one inside the other' };

function longestFirst(passages: readonly Passage[]): Passage[] {
  return passages.toSorted((p, q) => q.a.end - q.a.start - (p.a.end - p.a.start));
}
