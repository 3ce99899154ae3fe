import { comparedWords, diffWords } from '../align/index.ts';
import type { Passage } from '../model/index.ts';
import { tokenAt } from '../text/index.ts';
import type { RuleArticle, RuleContext } from './rule.ts';
import { sameWeek, type Told } from './topics.ts';

/** Words of one exchange at most: a number, its unit and a word beside them. */
const longestChange = 4;

/** Pairs of figures that stand at the same place of two passages that are otherwise alike, and tell of one week as far as dates are known. */
export function* exchangedFigures(context: RuleContext): Generator<[Told, Told]> {
  const told = new Set<string>();
  for (const passage of context.links.duplicates.passages) {
    if (passage.a.article === passage.b.article || passage.kind === 'verbatim') continue;
    const pairs = [...exchangedIn(context, passage)];
    // A text that is filled in anew each time: a count of delegates, how a poll was taken.
    if (pairs.length > Math.max(1, keptIn(context, passage))) continue;
    for (const pair of pairs) {
      const key = pairKey(...pair);
      if (told.has(key) || !sameWeek(...pair)) continue;
      told.add(key);
      yield pair;
    }
  }
}

/** Tells a pair of figures from all others. */
export function pairKey(a: Told, b: Told): string {
  return [a, b].map(({ article, figure }) => `${article.index}:${figure.start}`).join(' ');
}

function* exchangedIn(context: RuleContext, { a, b }: Passage): Generator<[Told, Told]> {
  const [left, right] = [context.article(a.article), context.article(b.article)];
  const one = comparedWords(left.text, tokenAt(left.text, a.start), tokenAt(left.text, a.end));
  const other = comparedWords(right.text, tokenAt(right.text, b.start), tokenAt(right.text, b.end));
  for (const edit of diffWords(one.hash, other.hash)) {
    if (edit.kind !== 'changed') continue;
    if (edit.leftEnd - edit.left > longestChange || edit.rightEnd - edit.right > longestChange) continue;
    const first = onlyFigure(left, one.token[edit.left], one.token[edit.leftEnd - 1]);
    const second = onlyFigure(right, other.token[edit.right], other.token[edit.rightEnd - 1]);
    if (first && second) yield [first, second];
  }
}

/** Number of figures that both passages have. */
function keptIn(context: RuleContext, { a, b }: Passage): number {
  const [here, there] = [a, b].map(({ article, start, end }) =>
    context
      .article(article)
      .annotation.figures.filter((figure) => figure.start >= start && figure.end <= end)
      .map(({ kind, value, low, high, iso, unit }) => `${kind} ${value} ${low} ${high} ${iso} ${unit}`),
  );
  const theirs = new Set(there);
  return here!.filter((figure) => theirs.has(figure)).length;
}

/** The one figure that the tokens from `first` to `last` touch. */
function onlyFigure(article: RuleArticle, first: number, last: number): Told | null {
  const { text, annotation } = article;
  const [start, end] = [text.start[first], text.end[last]];
  const touched = annotation.figures.filter((figure) => figure.start < end && figure.end > start);
  return touched.length === 1 ? { article, figure: touched[0]! } : null;
}
