import type { Span, Text } from '../../model/index.ts';
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
      corpusOf({
        title: 'Mayor: "We won\'t pay for the boys\' wall"',
        text: 'Mayor Anna Reed said on Monday: ‘We will not pay for the wall of the boys.’ She left early.',
      }),
      corpusOf(
        'Harwich hails ‘proud moment’\n\nMayor Anna Reed called it a ‘proud moment for the town’. She left early.',
      ),
    ],
    fail: [
      corpusOf({
        title: 'Mayor ‘will rebuild every stone’',
        text: 'Mayor Anna Reed said on Monday: ‘⟦We will not pay⟧ for this wall.’ She left early.',
      }),
      corpusOf(
        'Mayor ‘⟦ready to fight for the harbour⟧’\n\nMayor Anna Reed said: ‘We will not pay for this wall.’ She left early on Monday.',
      ),
    ],
  },
  *checkArticle({ index, source, annotation, text, title }) {
    const last = annotation.blocks.findLast(({ kind }) => kind === 'headline' || kind === 'front-matter');
    const phrases = new Map<string, Span | undefined>();
    for (const place of markedInHeadlines(text)) {
      const phrase = source.slice(place.start, place.end);
      if (!phrases.has(phrase)) phrases.set(phrase, place);
    }
    for (const { 2: phrase } of (title ?? '').matchAll(marked)) {
      const at = source.slice(0, last?.end ?? 0).indexOf(phrase);
      if (!phrases.has(phrase)) phrases.set(phrase, at < 0 ? undefined : { start: at, end: at + phrase.length });
    }
    if (phrases.size === 0) return;
    const body = ` ${wordsOf(source.slice(last?.end ?? 0)).join(' ')} `;
    const quoted = quotationsBehind(text, last?.last ?? 0);
    for (const [phrase, place] of phrases) {
      if (wordsOf(phrase).length < 2 || body.includes(` ${wordsOf(phrase).join(' ')} `)) continue;
      const words = contentWords(phrase);
      if (words.size === 0 || quoted.some((each) => shared(words, each) >= 0.6 * words.size)) continue;
      yield {
        message: `${inMarks(phrase)} in the headline is said nowhere below`,
        places: [{ article: index, ...place }],
      };
    }
  },
});

/** A marked stretch of a title that came beside the text: no apostrophes, so the marks stand at the edges of words. */
const marked = /(?<![\p{L}\p{N}])(["“‘'])([^"”“‘]+?)(?:["”’'])(?![\p{L}\p{N}])/gu;

/** What stands between marks in the headlines of the text. */
function* markedInHeadlines({ blocks, marks, start, end }: Text): Generator<Span> {
  for (const { kind, first, last } of blocks) {
    if (kind !== 'headline') continue;
    for (let mark = 0; mark < marks.count; mark++)
      if (marks.open[mark] >= first && marks.open[mark] < last && marks.closed[mark] === 1)
        yield { start: end[marks.open[mark]], end: start[marks.close[mark]] };
  }
}

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
