import type { Figure, Span } from '../../model/index.ts';
import { headlineFigures, type HeadlineFigure } from '../told-figures/headline-figures.ts';
import { nounCounted } from '../told-figures/figure-reports.ts';
import { corpusOf, defineRule, type RuleArticle } from '../rule.ts';
import { rangeOf } from '../told-figures/topics.ts';
import { ofPeople } from './headline-figure-differs.words.ts';

export default defineRule({
  id: 'headline-figure-differs',
  category: 'figures',
  summary: 'A figure of the headline stands in the article',
  severity: 'warning',
  why: 'Told is a sum, a share or a count in digits that the headline has and the article has nowhere, not rounded either, when it has one other a little apart: “32 locals refuse to leave” above “31 people refused”. Counts are put beside those of the same noun or of people. Years, ordinals, scores and numbers below ten are left alone.',
  examples: {
    pass: [
      corpusOf('Mayor to spend £4bn on wall\n\nThe mayor said the wall would cost £3.98bn. Work begins in May.'),
      corpusOf('32 locals refuse to leave Alby\n\nThe mayor said that 32 people refused to leave. Work begins in May.'),
      corpusOf('32 ways to leave Alby\n\nThe mayor said that 31 people refused to leave. Work begins in May.'),
      corpusOf(
        '32 locals refuse to leave Alby\n\nThe mayor said that they refused to leave. Some 200 people work there.',
      ),
      corpusOf('32 locals refuse to leave\n\nThe mayor said that 15 men and 17 women refused. Work begins in May.'),
    ],
    fail: [
      corpusOf(
        '⟦32⟧ locals refuse to leave Alby\n\nThe mayor said that ⟦31 people⟧ refused to leave. Work begins in May.',
      ),
      corpusOf('Mayor to spend ⟦£45m⟧ on wall\n\nThe mayor said the wall would cost ⟦£54m⟧. Work begins in May.'),
      corpusOf({
        title: 'Fares to rise by 5.9%',
        text: 'Fares will rise by ⟦4.9%⟧, the mayor said on Monday. Work begins in May.',
      }),
    ],
  },
  *checkArticle(article) {
    const { index, annotation } = article;
    const told = new Set<string>();
    for (const { headline, start } of headlinesOf(article)) {
      for (const figure of headlineFigures(headline)) {
        if (told.has(figure.written) || standsBelow(figure, article)) continue;
        told.add(figure.written);
        const rival = rivalOf(figure, annotation.figures);
        if (rival === undefined) continue;
        const place =
          start === null
            ? { article: index }
            : { article: index, start: start + figure.start, end: start + figure.end };
        yield {
          message: `“${figure.written}” in the headline is “${article.source.slice(rival.start, rival.end)}” below`,
          places: [place, { article: index, start: rival.start, end: rival.end }],
        };
      }
    }
  },
});

/** Headlines of the text with their offset, and the title that came beside it. */
function* headlinesOf({
  source,
  title,
  annotation,
}: RuleArticle): Generator<{ headline: string; start: number | null }> {
  for (const { kind, start, end } of annotation.blocks)
    if (kind === 'headline') yield { headline: source.slice(start, end), start };
  if (title !== null) yield { headline: title, start: null };
}

/** Has the article the number, whatever it is of there, or one that it is when rounded? */
function standsBelow(figure: HeadlineFigure, { source, annotation }: RuleArticle): boolean {
  const { value, written } = figure;
  const range = rangeOf({ kind: 'count', value, low: null, high: null, approximation: null }, written)!;
  const digits = /\d[\d,.]*/u.exec(written)![0];
  const body = annotation.blocks.findLast(({ kind }) => kind === 'headline')?.end ?? 0;
  if (new RegExp(`(?<![\\d.,])${digits.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`, 'u').test(source.slice(body)))
    return true;
  return annotation.figures.some((one) => {
    const other = rangeOf(one, source.slice(one.start, one.end));
    return !one.vague && other !== undefined && other.low <= range.high && range.low <= other.high;
  });
}

/** How far the number below may be off. */
const apart = 1.25;

/** The only figure below that may be meant. */
function rivalOf(figure: HeadlineFigure, figures: readonly Figure[]): Span | undefined {
  const near = figures.filter(
    (one) =>
      one.kind === figure.kind &&
      one.value !== null &&
      one.approximation === null &&
      Math.max(one.value, figure.value) <= apart * Math.min(one.value, figure.value) &&
      (figure.kind !== 'count' || countOneThing(figure.noun, nounCounted(one))),
  );
  return new Set(near.map(({ value }) => value)).size === 1 ? near[0] : undefined;
}

/** What a headline counts is that noun below, or people. */
function countOneThing(noun: string | null, counted: string | null): boolean {
  if (noun === null || counted === null) return false;
  return noun === counted || (counted === 'people' && ofPeople.includes(noun));
}
