import type { Figure } from '../../model/index.ts';

const lengths: ReadonlySet<string> = new Set(['foot', 'kilometre', 'metre', 'mile', 'nautical mile', 'yard']);

/** “away from”, “(60 miles) south-west of”, “off”: what a distance is measured from stands behind it. */
const behindDistance =
  /^(?:\s?\([^)]{0,40}\))?(?: (?:away|down|further|inland|upstream|(?:to the )?(?:north|south|east|west)(?:[- ]?(?:east|west))?(?:ern|wards?)?))*,? (?:from|of|off|outside) ((?:(?!(?:and|at|between|in|near|of|that|to|where|which|with)\b)[\p{L}\p{M}’'-]+(?: |$|(?=[,.;:]))){1,8})/u;

/** What a distance is measured from, as the text behind it says; empty where it says nothing, and for all else. */
export function measuredFrom(source: string, { end, kind, unit }: Pick<Figure, 'end' | 'kind' | 'unit'>): string {
  if (kind !== 'quantity' || unit === null || !lengths.has(unit)) return '';
  return behindDistance.exec(source.slice(end, end + 160))?.[1] ?? '';
}
