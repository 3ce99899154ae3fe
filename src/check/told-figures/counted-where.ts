import type { Span } from '../../model/index.ts';
import { mentionsIn } from './told.ts';
import type { RuleArticle } from '../rule-article.ts';

/** A place that the text names by its noun alone: “in the province”. */
export const unnamedPlace = -1;

/**
 * The places whose people a number counts: “13 people in Qinghai”, “in Hull and Leeds, 13 people”. Numbers of the article's entities, each
 * once; `unnamedPlace` for “in the province”; empty where no place bounds it. `neighbours` are the figures on either side, as far as they
 * stand in the sentence: “3 people in Hull and 4 in Leeds”.
 */
export function countedWhere(
  article: RuleArticle,
  figure: Span,
  sentence: Span,
  neighbours: { readonly before: Span | null; readonly behind: Span | null },
): readonly number[] {
  const { source } = article;
  const behind = clauseBehind(source, figure.end, Math.min(sentence.end, neighbours.behind?.start ?? Infinity));
  const told = placesWithin(article, behind);
  if (told.length > 0) return told;
  const fronted = /^(?:In|Across|On) [^,.;:]{2,60},/u.exec(source.slice(sentence.start, figure.start));
  if (fronted) return placesWithin(article, { start: sentence.start, end: sentence.start + fronted[0].length });
  // “killed 13 people in the province and injured 20 others”
  return neighbours.before === null ? [] : placesWithin(article, clauseBetween(source, neighbours.before, figure));
}

/** Letters of a clause that are looked at. */
const longest = 120;

/** What follows a figure up to the next comma. */
function clauseBehind(source: string, start: number, end: number): Span {
  const clause = /^[^,;:()]*/u.exec(source.slice(start, Math.min(end, start + longest)))![0];
  return { start, end: start + clause.length };
}

/** What stands between two figures of one clause. */
function clauseBetween(source: string, { end }: Span, { start }: Span): Span {
  const between = source.slice(end, Math.min(start, end + longest));
  return /[,;:()]/u.test(between) ? { start: end, end } : { start: end, end: end + between.length };
}

/** “in Hull”, “in nearby Hull”; in “in a village outside of Hull” the place tells where another one lies. */
const inPlace = /\b(?:[Ii]n|[Aa]cross|[Oo]n)(?: \p{Ll}+){0,3} (?=\p{Lu})/u;
const byNoun =
  /\b(?:in|across) (?:the|that|this|his|her|its|their) (?:\p{L}+ )?(?:capital|city|county|district|prefecture|province|region|state|suburb|town|village)\b/iu;

/** The places named behind “in”, not those that only tell where a place lies. */
function placesWithin(article: RuleArticle, { start, end }: Span): number[] {
  const stretch = article.source.slice(start, end);
  const at = inPlace.exec(stretch);
  const from = at === null || / of /u.test(at[0]) ? end : start + at.index;
  const named = mentionsIn(article, from, end).flatMap(({ type, kind, entity }) =>
    type === 'place' && kind === 'name' && entity >= 0 ? [entity] : [],
  );
  if (named.length > 0) return [...new Set(named)];
  return byNoun.test(stretch) ? [unnamedPlace] : [];
}

/**
 * Can two numbers both be right for where they count? One counts in a part of what the other does, and is the smaller one; or neither place
 * holds the other.
 */
export function countApart(
  one: { readonly places: ReadonlySet<number>; readonly value: number },
  other: { readonly places: ReadonlySet<number>; readonly value: number },
): boolean {
  const [ofOther, ofOne] = [isPartOf(one.places, other.places), isPartOf(other.places, one.places)];
  if (ofOther && ofOne) return false;
  if (!ofOther && !ofOne) return true;
  return ofOther ? one.value < other.value : other.value < one.value;
}

/** No place at all is the whole of what happened. */
function isPartOf(places: ReadonlySet<number>, whole: ReadonlySet<number>): boolean {
  if (whole.size === 0) return true;
  return places.size > 0 && [...places].every((place) => place !== unnamedPlace && whole.has(place));
}
