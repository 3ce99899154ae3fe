import { lacking } from '../metadata.ts';
import { corpusOf, defineRule } from '../rule.ts';

export default defineRule({
  id: 'missing-date',
  category: 'corpus',
  summary: 'Every article has a date where most have one',
  severity: 'info',
  why: 'Without a date “tomorrow” means nothing, and versions of a story cannot be put in order. A corpus of plain text, where no article has metadata, is left alone.',
  examples: {
    pass: [
      corpusOf('One.', 'Two.'),
      corpusOf({ text: 'One.', date: '2025-03-04' }, { text: 'Two.', date: '2025-03-04' }),
    ],
    fail: [corpusOf({ text: 'One.', date: '2025-03-04' }, { text: 'Two.', date: '2025-03-04' }, '⟦Three.⟧')],
  },
  check: ({ articles }) => lacking(articles, 'date'),
});
