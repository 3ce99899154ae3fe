import type { RuleArticle, RuleContext } from './rule.ts';
import { isMarked } from './utterances.ts';

/** An utterance or a story that more articles have relates none of them to another. */
const mostInOne = 24;
/** So many others are looked at for one article, nearest in number first. */
const mostOthers = 16;

/** Do two articles tell of one event? */
export function areRelated(context: RuleContext, a: number, b: number): boolean {
  const [one, other] = a < b ? [a, b] : [b, a];
  return a === b || (othersOf(context).get(one)?.has(other) ?? false);
}

/** Are two articles related, or of one month? Who holds what changes with time; articles without a date are taken for one lot. */
export function areOfOneTime(context: RuleContext, a: RuleArticle, b: RuleArticle): boolean {
  const [one, other] = [a, b].map(({ date }) => Date.parse(date?.slice(0, 10) ?? ''));
  return !(Math.abs(one! - other!) > 31 * 86_400_000) || areRelated(context, a.index, b.index);
}

/** Pairs of articles that tell of one event: they quote the same utterance, or share a passage. Smaller number first, in order. */
export function relatedArticles(context: RuleContext): readonly (readonly [number, number])[] {
  return [...othersOf(context)]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([one, known]) =>
      [...known]
        .toSorted((x, y) => x - y)
        .slice(0, mostOthers)
        .map((other) => [one, other] as const),
    );
}

const known = new WeakMap<object, ReadonlyMap<number, ReadonlySet<number>>>();

/** By article: those of a larger number that are related to it. */
function othersOf(context: RuleContext): ReadonlyMap<number, ReadonlySet<number>> {
  const read = known.get(context.links) ?? relate(context);
  known.set(context.links, read);
  return read;
}

function relate(context: RuleContext): ReadonlyMap<number, ReadonlySet<number>> {
  const others = new Map<number, Set<number>>();
  const add = (a: number, b: number): void => {
    const [one, other] = a < b ? [a, b] : [b, a];
    const found = others.get(one);
    if (found) found.add(other);
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
      articles.forEach((one, at) => articles.slice(at + 1).forEach((other) => add(one, other)));
  }
  for (const { a, b } of context.links.duplicates.pairs) if (a !== b) add(a, b);
  return others;
}
