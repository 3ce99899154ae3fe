import type { Topic } from '../../model/index.ts';
import { digitsOf } from '../told-figures/figure-slips.ts';
import type { RuleContext } from '../rule.ts';
import { sharingNames } from './sharing-names.ts';
import { isMarked } from '../quotations/telling.ts';
import { areOfOneWeek } from '../told-figures/topics.ts';

/** An utterance or a story that more articles have relates none of them to another. */
const mostInOne = 24;
/** So many others are looked at for one article, nearest in number first. */
const mostOthers = 16;

/** Do two articles tell of one event? */
export function areRelated(context: RuleContext, a: number, b: number): boolean {
  const [one, other] = a < b ? [a, b] : [b, a];
  return a === b || (related(context).others.get(one)?.has(other) ?? false);
}

/** Are two articles related, or of one month? Who holds what changes with time; articles without a date are taken for one lot. */
export function areOfOneTime(context: RuleContext, a: number, b: number): boolean {
  const [one, other] = [a, b].map((article) => Date.parse(context.articles[article]!.date?.slice(0, 10) ?? ''));
  return !(Math.abs(one! - other!) > 31 * 86_400_000) || areRelated(context, a, b);
}

/** Does any other article tell of the event that this one tells of? */
export function hasRelated(context: RuleContext, article: number): boolean {
  return related(context).articles.has(article);
}

/**
 * Pairs of articles that tell of one event: they quote the same utterance, share a passage, give so many things of one week the same value, or
 * begin alike and share names. Smaller number first, in order.
 */
export function relatedArticles(context: RuleContext): readonly (readonly [number, number])[] {
  return [...related(context).others]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([one, known]) =>
      [...known]
        .toSorted((x, y) => x - y)
        .slice(0, mostOthers)
        .map((other) => [one, other] as const),
    );
}

interface Related {
  /** By article: those of a larger number that are related to it. */
  readonly others: ReadonlyMap<number, ReadonlySet<number>>;
  /** All that are related to any. */
  readonly articles: ReadonlySet<number>;
}

const known = new WeakMap<object, Related>();

function related(context: RuleContext): Related {
  const read = known.get(context.links) ?? relate(context);
  known.set(context.links, read);
  return read;
}

function relate(context: RuleContext): Related {
  const others = new Map<number, Set<number>>();
  const articles = new Set<number>();
  const add = (a: number, b: number): void => {
    const [one, other] = a < b ? [a, b] : [b, a];
    const found = others.get(one);
    if (found) found.add(other);
    else others.set(one, new Set([other]));
    articles.add(one).add(other);
  };
  for (const { members } of context.links.quotes.groups) {
    const telling = articlesTelling(context, members);
    if (telling.length <= mostInOne)
      telling.forEach((one, at) => telling.slice(at + 1).forEach((other) => add(one, other)));
  }
  for (const { a, b } of context.links.duplicates.pairs) if (a !== b) add(a, b);
  for (const [a, b] of sharingFigures(context)) add(a, b);
  for (const [a, b] of sharingNames(context)) add(a, b);
  return { others, articles };
}

/** So many things with the same telling value are no chance. */
const figuresShared = 3;

/** Pairs of articles of one week that measure the same things alike. */
function* sharingFigures({ articles, links: { figures } }: RuleContext): Generator<readonly [number, number]> {
  const shared = new Map<number, number>();
  const total = articles.length;
  for (const topic of figures.topics) {
    for (const alike of alikeIn(topic)) {
      for (const [at, a] of alike.entries()) {
        for (const b of alike.slice(at + 1)) {
          if (!areOfOneWeek(articles[a]!.date, articles[b]!.date)) continue;
          const key = Math.min(a, b) * total + Math.max(a, b);
          const count = (shared.get(key) ?? 0) + 1;
          shared.set(key, count);
          if (count === figuresShared) yield [Math.floor(key / total), key % total];
        }
      }
    }
  }
}

/** The articles that give a topic one and the same telling value, if they are not too many. */
function alikeIn({ members, values }: Topic): readonly (readonly number[])[] {
  const byValue = new Map<number, number[]>();
  for (const [at, [article]] of members.entries()) {
    const value = values[at]!;
    if (!isTelling(value)) continue;
    const known = byValue.get(value);
    if (!known) byValue.set(value, [article]);
    else if (known.at(-1) !== article && known.length <= mostInOne) known.push(article);
  }
  return [...byValue.values()].filter(({ length }) => length > 1 && length <= mostInOne);
}

/** 412,000,000, 84.1 and 14.6, but neither 900 nor 3: of one digit there are too many. */
function isTelling(value: number): boolean {
  return digitsOf(String(value)).replace(/^0+/u, '').length > 1;
}

/** Articles that have one of the quotations in marks; of very many no more than tells that they are too many. */
function articlesTelling(context: RuleContext, members: readonly (readonly [number, number])[]): number[] {
  const telling = new Set<number>();
  for (const [article, quote] of members) {
    if (telling.has(article) || !isMarked(context.article(article).annotation.quotes[quote]!)) continue;
    telling.add(article);
    if (telling.size > mostInOne) break;
  }
  return [...telling];
}
