import { lacking } from '../metadata.ts';
import { corpusOf, defineRule } from '../rule.ts';

export default defineRule({
  id: 'missing-outlet',
  category: 'corpus',
  summary: 'Every article has an outlet where most have one',
  severity: 'info',
  why: 'Without an outlet nobody can tell who says so, and who copied from whom. A corpus of plain text, where no article has metadata, is left alone.',
  examples: {
    pass: [
      corpusOf('One.', 'Two.'),
      corpusOf({ text: 'One.', outlet: 'The Courier' }, { text: 'Two.', outlet: 'The Courier' }),
    ],
    fail: [corpusOf({ text: 'One.', outlet: 'The Courier' }, { text: 'Two.', outlet: 'The Courier' }, '⟦Three.⟧')],
  },
  check: ({ articles }) => lacking(articles, 'outlet'),
});
