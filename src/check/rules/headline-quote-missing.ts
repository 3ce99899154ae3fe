import type { Text } from '../../model/index.ts';
import { contentWords, shared } from '../content-words.ts';
import { inMarks, wordsOf } from '../reading.ts';
import { corpusOf, defineRule } from '../rule.ts';

export default defineRule({
  id: 'headline-quote-missing',
  category: 'quotations',
  summary: 'What the headline quotes is said in the article',
  severity: 'warning',
  why: 'A headline in quotation marks promises words that somebody says below. Told is a marked phrase of a headline that stands nowhere in the article, when no quotation there has most of its words either: headlines shorten, and may. Single words are left alone.',
  examples: {
    pass: [
      corpusOf(
        '‘We won’t pay for the wall’: mayor of Harwich\n\nMayor Anna Reed said: ‘We will not pay for this wall.’ She left early.',
      ),
      corpusOf(
        'Harwich hails ‘proud moment’\n\nMayor Anna Reed called it a ‘proud moment for the town’. She left early.',
      ),
    ],
    fail: [
      corpusOf(
        'Mayor ‘⟦ready to fight for the harbour⟧’\n\nMayor Anna Reed said: ‘We will not pay for this wall.’ She left early on Monday.',
      ),
    ],
  },
  *checkArticle({ index, source, annotation, text }) {
    const headlines = annotation.blocks.filter(({ kind }) => kind === 'headline');
    const last = headlines.at(-1);
    if (!last) return;
    const body = ` ${wordsOf(source.slice(last.end)).join(' ')} `;
    const quoted = quotationsBehind(text, last.last);
    for (const { first, last: end } of headlines) {
      const { marks } = text;
      for (let mark = 0; mark < marks.count; mark++) {
        if (marks.open[mark] < first || marks.open[mark] >= end || marks.closed[mark] === 0) continue;
        const place = { start: text.end[marks.open[mark]], end: text.start[marks.close[mark]] };
        const phrase = source.slice(place.start, place.end);
        if (wordsOf(phrase).length < 2 || body.includes(` ${wordsOf(phrase).join(' ')} `)) continue;
        const words = contentWords(phrase);
        if (words.size === 0 || quoted.some((each) => shared(words, each) >= 0.6 * words.size)) continue;
        yield {
          message: `${inMarks(phrase)} in the headline is said nowhere below`,
          places: [{ article: index, ...place }],
        };
      }
    }
  },
});

/** What each marked stretch behind a token is about. */
function quotationsBehind({ marks, source, end, start }: Text, token: number): Set<string>[] {
  const found: Set<string>[] = [];
  for (let mark = 0; mark < marks.count; mark++) {
    if (marks.open[mark] < token) continue;
    const close = Math.min(marks.close[mark], start.length - 1);
    found.push(contentWords(source.slice(end[marks.open[mark]], start[close])));
  }
  return found;
}
