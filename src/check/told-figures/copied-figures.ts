import type { Edit } from '../../align/index.ts';
import type { RulePassage } from '../related/passages.ts';
import type { RuleArticle, RuleContext } from '../rule.ts';
import type { Told } from './told.ts';
import { sameWeek } from './topics.ts';

/** Words of one exchange at most: a number, its unit and a word beside them. */
const longestChange = 4;

/** Numbers of the figures that stand at the same place of the two sides of a passage. */
export type Exchanged = readonly (readonly [number, number])[];

export function noteExchanged({ passage, left, right, difference }: RulePassage): Exchanged | undefined {
  if (left.index === right.index || passage.kind === 'verbatim') return undefined;
  if (left.annotation.figures.length === 0 || right.annotation.figures.length === 0) return undefined;
  const { one, other, edits } = difference();
  const pairs: [number, number][] = [];
  for (const edit of edits) {
    if (edit.kind !== 'changed' || isLong(edit)) continue;
    const first = onlyFigure(left, one.token[edit.left], one.token[edit.leftEnd - 1]);
    const second = onlyFigure(right, other.token[edit.right], other.token[edit.rightEnd - 1]);
    if (first !== null && second !== null) pairs.push([first, second]);
  }
  // A text that is filled in anew each time: a count of delegates, how a poll was taken.
  return pairs.length === 0 || pairs.length > Math.max(1, keptIn({ passage, left, right })) ? undefined : pairs;
}

function isLong({ left, leftEnd, right, rightEnd }: Edit): boolean {
  return leftEnd - left > longestChange || rightEnd - right > longestChange;
}

/** Pairs of figures that stand at the same place of two passages that are otherwise alike, and tell of one week as far as dates are known. */
export function* exchangedFigures(
  { links, figure }: RuleContext,
  exchanged: ReadonlyMap<number, Exchanged>,
): Generator<[Told, Told]> {
  const told = new Set<string>();
  for (const [passage, pairs] of exchanged) {
    const { a, b } = links.duplicates.passages[passage]!;
    for (const [one, other] of pairs) {
      const pair: [Told, Told] = [figure(a.article, one), figure(b.article, other)];
      const key = pairKey(...pair);
      if (told.has(key) || !sameWeek(...pair)) continue;
      told.add(key);
      yield pair;
    }
  }
}

/** Tells a pair of figures from all others. */
export function pairKey(a: Told, b: Told): string {
  return [a, b].map(({ article, figure }) => `${article}:${figure.start}`).join(' ');
}

/** Number of figures that both sides have. */
function keptIn({ passage: { a, b }, left, right }: Pick<RulePassage, 'passage' | 'left' | 'right'>): number {
  const [here, there] = [
    { article: left, place: a },
    { article: right, place: b },
  ].map(({ article, place: { start, end } }) =>
    article.annotation.figures
      .filter((figure) => figure.start >= start && figure.end <= end)
      .map(({ kind, value, low, high, iso, unit }) => `${kind} ${value} ${low} ${high} ${iso} ${unit}`),
  );
  const theirs = new Set(there);
  return here!.filter((figure) => theirs.has(figure)).length;
}

/** The one figure that the tokens from `first` to `last` touch. */
function onlyFigure({ text, annotation: { figures } }: RuleArticle, first: number, last: number): number | null {
  const [start, end] = [text.start[first], text.end[last]];
  let touched: number | null = null;
  for (const [number, figure] of figures.entries()) {
    if (figure.start >= end || figure.end <= start) continue;
    if (touched !== null) return null;
    touched = number;
  }
  return touched;
}
