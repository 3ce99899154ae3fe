import { corpusOf, defineRule } from '../rule.ts';

const sentence =
  'The work on the old harbour wall is to cost more than was planned, and part of the money will come from a fund for coastal towns.';

export default defineRule({
  id: 'repeated-passage',
  category: 'copying',
  summary: 'No passage stands twice in one article',
  severity: 'info',
  why: 'A sentence that an article has twice was pasted twice, or is a pull quote or caption that lost its place. It counts double.',
  examples: {
    pass: [corpusOf(`${sentence} Nobody objected to that.`)],
    fail: [
      corpusOf(
        `⟦${sentence}⟧ Nobody objected.\n\nThe vote was close, said the mayor, and it had rained all day.\n\n⟦${sentence}⟧ That was all.`,
      ),
    ],
  },
  *check({ links }) {
    for (const { a, b } of links.duplicates.passages)
      if (a.article === b.article) yield { message: 'The passage stands twice in the article', places: [a, b] };
  },
});
