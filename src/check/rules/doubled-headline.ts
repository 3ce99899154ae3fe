import { inMarks, spanOf, startsLine, wordsOf } from '../reading.ts';
import { corpusOf, defineRule } from '../rule.ts';

export default defineRule({
  id: 'doubled-headline',
  category: 'damage',
  summary: 'The headline stands once',
  severity: 'info',
  why: 'A headline that is in the text twice, or at its top as well as in the metadata and again below, counts its names and figures double.',
  examples: {
    pass: [
      corpusOf({ title: 'Bridge to close in May', text: 'Bridge to close in May\n\nThe old bridge will close.' }),
      corpusOf('Yes\n\nYes\n\nIt was a long night in the town hall.'),
    ],
    fail: [corpusOf('Bridge to close in May\n\n⟦Bridge to close in May⟧\n\nThe old bridge will close.')],
  },
  *checkArticle({ index, text }) {
    const lines: { first: number; last: number; words: string }[] = [];
    for (let token = 0, first = 0; token <= text.count && lines.length < 4; token++)
      if (token > 0 && (token === text.count || startsLine(text, token))) {
        const span = spanOf(text, first, token);
        lines.push({ first, last: token, words: wordsOf(text.source.slice(span.start, span.end)).join(' ') });
        first = token;
      }
    const [headline, ...others] = lines;
    const again = others.find(({ words }) => words === headline?.words && words.split(' ').length >= 4);
    if (headline && again)
      yield {
        message: `The headline ${inMarks(text.source.slice(text.start[headline.first], text.end[headline.last - 1]))} stands twice`,
        places: [headline, again].map(({ first, last }) => ({ article: index, ...spanOf(text, first, last) })),
      };
  },
});
