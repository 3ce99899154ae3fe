import { contentWords, shared } from '../content-words.ts';
import type { RuleContext } from '../rule.ts';
import { dayOf } from '../told-figures/topics.ts';

/** A name that more articles have tells nothing of an event. */
const mostNaming = 24;

/** Reports of one event are no more days apart. */
const mostDays = 3;

/** Letters at the beginning of an article, in which a report tells what happened. */
const lead = 1000;

/** What reports of one event share at least: names that few others have, and words of their beginnings as a share of the shorter one’s. */
const least = [
  { names: 2, words: 0.3 },
  { names: 3, words: 0.22 },
];

/**
 * Pairs of dated articles that begin alike and share names that few have, smaller number first. Undated ones are left: of 5,600 news items of
 * several years most of such pairs were of two attacks in one town.
 */
export function* sharingNames(context: RuleContext): Generator<readonly [number, number]> {
  const { articles, links } = context;
  const having = articlesNaming(context);
  const days = articles.map(dayOf);
  const words = new Map<number, ReadonlySet<string>>();
  const wordsOf = (article: number): ReadonlySet<string> => {
    let known = words.get(article);
    if (!known) words.set(article, (known = contentWords(context.article(article).source.slice(0, lead))));
    return known;
  };
  for (const [one] of articles.entries()) {
    const counts = new Map<number, number>();
    for (const name of new Set(links.entities.of[one]))
      for (const other of having.get(name) ?? []) if (other > one) counts.set(other, (counts.get(other) ?? 0) + 1);
    for (const [other, count] of counts) {
      // Infinity less Infinity is no number.
      if (!(Math.abs(days[one]! - days[other]!) <= mostDays)) continue;
      const enough = least.filter(({ names }) => count >= names);
      if (enough.length === 0) continue;
      const [ours, theirs] = [wordsOf(one), wordsOf(other)];
      const inCommon = shared(ours, theirs) / Math.min(ours.size, theirs.size);
      if (enough.some(({ words: share }) => inCommon >= share)) yield [one, other];
    }
  }
}

/** By number of an entity of the corpus, for those that several but not too many articles name: these, ascending. */
function articlesNaming({ links }: RuleContext): ReadonlyMap<number, readonly number[]> {
  const having = new Map<number, number[]>();
  for (const [article, locals] of links.entities.of.entries()) {
    for (const name of new Set(locals)) {
      if (name < 0) continue;
      const known = having.get(name);
      if (!known) having.set(name, [article]);
      else if (known.length <= mostNaming) known.push(article);
    }
  }
  for (const [name, { length }] of having) if (length < 2 || length > mostNaming) having.delete(name);
  return having;
}
