import { Kind } from '../../model/index.ts';
import { corpusOf, defineRule } from '../rule.ts';

export default defineRule({
  id: 'empty-article',
  category: 'corpus',
  summary: 'Every article has a text',
  severity: 'warning',
  why: 'An article without a word was fetched badly; whatever is counted per article counts it too.',
  examples: {
    pass: [corpusOf('It rained.')],
    fail: [corpusOf({ text: ' \n\n⟦…⟧', title: 'It rained' })],
  },
  *checkArticle({ index, text }) {
    for (let token = 0; token < text.count; token++) if (text.kind[token] === Kind.word) return;
    yield { message: 'The article has no words', places: [{ article: index }] };
  },
});
