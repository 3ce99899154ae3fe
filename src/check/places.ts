import type { Place } from '../model/index.ts';

/** Shown of one finding, whatever it stands on. */
export const maxPlaces = 8;

/** By article, start, end; the same place once. */
export function inOrder(places: readonly Place[]): Place[] {
  const sorted = [...places].sort((a, b) => a.article - b.article || a.start - b.start || a.end - b.end);
  return sorted.filter((place, index) => index === 0 || !same(place, sorted[index - 1]!));
}

/**
 * At most `limit` of the places. Each wording is kept once, in each article once, before any is kept twice: of forty “Sergei” and one “Sergey”
 * the one must be seen.
 */
export function mostTelling(places: readonly Place[], wordsOf: (place: Place) => string, limit = maxPlaces): Place[] {
  if (places.length <= limit) return [...places];
  const byWording = new Map<string, number>();
  const byArticle = new Map<string, number>();
  const repeats = places.map((place) => {
    const wording = wordsOf(place);
    return [countUp(byWording, wording), countUp(byArticle, `${place.article} ${wording}`)] as const;
  });
  const order = places.map((_, index) => index);
  order.sort(
    (a, b) => Math.min(1, repeats[a]![0]) - Math.min(1, repeats[b]![0]) || repeats[a]![1] - repeats[b]![1] || a - b,
  );
  return inOrder(order.slice(0, limit).map((index) => places[index]!));
}

function countUp(counts: Map<string, number>, key: string): number {
  const before = counts.get(key) ?? 0;
  counts.set(key, before + 1);
  return before;
}

function same(a: Place, b: Place): boolean {
  return a.article === b.article && a.start === b.start && a.end === b.end;
}
