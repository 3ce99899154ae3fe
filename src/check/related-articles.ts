import type { RuleContext } from './rule.ts';
import { isMarked } from './utterances.ts';

/** An utterance or a story that more articles have relates none of them to another. */
const mostInOne = 24;
/** So many others are looked at for one article, nearest in number first. */
const mostOthers = 16;

/** Pairs of articles that tell of one event: they quote the same utterance, or share a passage. Smaller number first, in order. */
export function relatedArticles(context: RuleContext): readonly (readonly [number, number])[] {
  const others = new Map<number, Set<number>>();
  const relate = (a: number, b: number): void => {
    const [one, other] = a < b ? [a, b] : [b, a];
    const known = others.get(one);
    if (known) known.add(other);
    else others.set(one, new Set([other]));
  };
  for (const { members } of context.links.quotes.groups) {
    const articles = [
      ...new Set(
        members
          .filter(([article, quote]) => isMarked(context.article(article).annotation.quotes[quote]!))
          .map(([article]) => article),
      ),
    ];
    if (articles.length <= mostInOne)
      articles.forEach((one, at) => articles.slice(at + 1).forEach((other) => relate(one, other)));
  }
  for (const { a, b } of context.links.duplicates.pairs) if (a !== b) relate(a, b);
  return [...others]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([one, known]) =>
      [...known]
        .toSorted((x, y) => x - y)
        .slice(0, mostOthers)
        .map((other) => [one, other] as const),
    );
}
