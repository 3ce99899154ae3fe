import { contentWords, tellTheSame } from '../content-words.ts';
import { sentenceTokens, spanOf, tokenText } from '../reading.ts';
import { corpusOf, defineRule } from '../rule.ts';

export default defineRule({
  id: 'first-told-twice',
  category: 'figures',
  summary: 'A first time is told once',
  severity: 'info',
  why: 'An article that calls something “the first time” twice, in sentences on the same thing, was put together from two texts, and the two firsts may differ (the first mayor to do so; the first time that this one did).',
  examples: {
    pass: [
      corpusOf(
        'It was the first time that Reed spoke in the harbour. For the first time in ten years, snow fell on the market.',
      ),
    ],
    fail: [
      corpusOf(
        'Reed is prepared to send boats to the flooded islands, ⟦the first time⟧ a mayor has done so.\n\nIt rained.\n\nFor ⟦the first time⟧ Reed has said she is prepared to send boats to the islands.',
      ),
    ],
  },
  *checkArticle({ index, text, source }) {
    const told: { token: number; about: Set<string> }[] = [];
    for (let sentence = 0; sentence < text.sentenceCount; sentence++) {
      const { first, last } = sentenceTokens(text, sentence);
      for (let token = first; token + 1 < last; token++)
        if (tokenText(text, token) === 'first' && tokenText(text, token + 1) === 'time') {
          const span = spanOf(text, first, last);
          told.push({ token, about: contentWords(source.slice(span.start, span.end).replace('first time', '')) });
          break;
        }
    }
    for (const [at, one] of told.entries()) {
      const other = told.slice(at + 1).find(({ about }) => tellTheSame(one.about, about, { words: 3, share: 0.25 }));
      if (other)
        yield {
          message: 'The article tells of two first times on the same thing',
          places: [one, other].map(({ token }) => ({
            article: index,
            ...spanOf(text, Math.max(0, token - 1), Math.min(text.count, token + 8)),
          })),
        };
    }
  },
});
