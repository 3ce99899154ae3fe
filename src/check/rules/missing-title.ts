import { lacking } from '../metadata.ts';
import { corpusOf, defineRule } from '../rule.ts';

export default defineRule({
  id: 'missing-title',
  category: 'corpus',
  summary: 'Every article has a title where most have one',
  severity: 'info',
  why: 'An article without a title cannot be named in a report, and its headline may have slipped into the text. A corpus of plain text, where no article has metadata, is left alone.',
  examples: {
    pass: [
      corpusOf('One.', 'Two.'),
      corpusOf({ text: 'One.', title: 'Port strike ends' }, { text: 'Two.', title: 'Port strike ends' }),
    ],
    fail: [
      corpusOf({ text: 'One.', title: 'Port strike ends' }, { text: 'Two.', title: 'Port strike ends' }, '⟦Three.⟧'),
    ],
  },
  check: ({ articles }) => lacking(articles, 'title'),
});
