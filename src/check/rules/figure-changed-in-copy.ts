import { comparedWords, diffWords } from '../../align/index.ts';
import { isScaleSlip, type Figure, type Passage } from '../../model/index.ts';
import { tokenAt } from '../../text/index.ts';
import { corpusOf, defineRule, type RuleArticle, type RuleContext, type RuleFinding } from '../rule.ts';
import { placeOfFigure, rangeOf, textOf, type Told } from '../topics.ts';

const before =
  'The town council of Harwich decided on Monday night to rebuild the old wall of the outer harbour by the end of next year, after a debate that lasted until midnight. ';
const after =
  ' Fishermen had demanded a wider gate in the wall, but the members kept to the first design that the engineers had drawn for them in the spring.';

export default defineRule({
  id: 'figure-changed-in-copy',
  category: 'figures',
  summary: 'A copied passage keeps its figures',
  severity: 'warning',
  why: 'A slip of the pen in a copy: two passages are the same word for word, but for a number that stands at the same place in both. Told are figures and dates of one kind and unit, alone in what was exchanged, that cannot both be right with their hedges and rounding. What figure-differs and figure-scale-slip tell of, as two figures of one topic, is left to them.',
  examples: {
    pass: [
      corpusOf(
        `${before}The work will cost about £4.2m and take 14 months.${after}`,
        `${before}The work will cost £4,180,000 and take 14 months.${after}`,
      ),
      corpusOf(
        `${before}The work will take 14 months.${after}`,
        `${before}The mayor, Anna Reed, had asked for twelve more ships.${after}`,
      ),
    ],
    fail: [
      corpusOf(
        `${before}The wall, some ⟦380 metres⟧ long, was built for the navy.${after}`,
        `${before}The wall, some ⟦830 metres⟧ long, was built for the navy.${after}`,
      ),
      corpusOf(
        `${before}It was closed on ⟦11 February⟧ when a crack was found.${after}`,
        `${before}It was closed on ⟦12 February⟧ when a crack was found.${after}`,
      ),
    ],
  },
  *check(context) {
    const told = new Set<string>();
    for (const passage of context.links.duplicates.passages) {
      if (passage.a.article === passage.b.article || passage.kind === 'verbatim') continue;
      for (const [one, other] of exchanged(context, passage)) {
        const key = [one, other].map(({ article, figure }) => `${article.index}:${figure.start}`).join(' ');
        if (told.has(key)) continue;
        told.add(key);
        yield findingOf(one, other);
      }
    }
  },
});

/** Words of one exchange at most: a number, its unit and a word beside them. */
const longestChange = 4;

/** Pairs of figures at the same place of a passage whose values differ. */
function* exchanged(context: RuleContext, { a, b }: Passage): Generator<[Told, Told]> {
  const [left, right] = [context.article(a.article), context.article(b.article)];
  const one = comparedWords(left.text, tokenAt(left.text, a.start), tokenAt(left.text, a.end));
  const other = comparedWords(right.text, tokenAt(right.text, b.start), tokenAt(right.text, b.end));
  for (const edit of diffWords(one.hash, other.hash)) {
    if (edit.kind !== 'changed') continue;
    if (edit.leftEnd - edit.left > longestChange || edit.rightEnd - edit.right > longestChange) continue;
    const first = onlyFigure(left, one.token[edit.left], one.token[edit.leftEnd - 1]);
    const second = onlyFigure(right, other.token[edit.right], other.token[edit.rightEnd - 1]);
    if (first && second && disagree(first, second) && !isOfOneTopic(context, first, second)) yield [first, second];
  }
}

/** The one figure that the tokens from `first` to `last` touch. */
function onlyFigure(article: RuleArticle, first: number, last: number): Told | null {
  const { text, annotation } = article;
  const [start, end] = [text.start[first], text.end[last]];
  const touched = annotation.figures.filter((figure) => figure.start < end && figure.end > start);
  return touched.length === 1 ? { article, figure: touched[0]! } : null;
}

function disagree(a: Told, b: Told): boolean {
  const [one, other] = [a.figure, b.figure];
  if (one.vague || other.vague || !isOfOneKind(one, other)) return false;
  if (one.kind === 'date') return one.iso !== other.iso || one.value !== other.value || one.low !== other.low;
  if (isScaleSlip(one, other)) return true;
  const [range, theirs] = [rangeOf(one, textOf(a)), rangeOf(other, textOf(b))];
  return range !== undefined && theirs !== undefined && (range.high < theirs.low || theirs.high < range.low);
}

function isOfOneKind(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && a.kind !== 'other' && a.unit === b.unit && a.currency === b.currency && a.per === b.per;
}

/** Then other rules compare them, with what stands around. */
function isOfOneTopic({ links }: RuleContext, a: Told, b: Told): boolean {
  const [one, other] = [a, b].map(
    ({ article, figure }) => links.figures.of[article.index]?.[article.annotation.figures.indexOf(figure)] ?? -1,
  );
  return a.figure.kind !== 'date' && one! >= 0 && one === other;
}

function findingOf(a: Told, b: Told): RuleFinding {
  return {
    message: `“${textOf(a)}” is “${textOf(b)}” in the copy`,
    places: [placeOfFigure(a), placeOfFigure(b)],
  };
}
