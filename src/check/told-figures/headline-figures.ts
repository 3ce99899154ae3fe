import type { Span } from '../../model/index.ts';

/** A number in digits of a headline, where no figures are looked for. */
export interface HeadlineFigure extends Span {
  readonly kind: 'money' | 'percent' | 'count';
  readonly value: number;
  readonly written: string;
  /** The word behind a count in small letters: “32 locals”. */
  readonly noun: string | null;
}

const scales: Readonly<Record<string, number>> = {
  b: 1e9,
  billion: 1e9,
  bn: 1e9,
  k: 1e3,
  m: 1e6,
  million: 1e6,
  mn: 1e6,
  thousand: 1e3,
  tn: 1e12,
  trillion: 1e12,
};

/** No part of a name, date, score, range or ordinal: “F-35”, “2-1”, “’16”, “21st”. */
const number =
  /(?<![\p{L}\p{N}.,:#’'–—/-])(?<sign>[£$€]?)(?<digits>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?:[\s-]?(?<scale>k|mn?|bn?|tn|thousand|million|billion|trillion)\b)?(?:\s?(?<percent>%|per cent\b|percent\b))?(?![\p{N}%]|\p{L}|[:.,–/-]\d|-\p{L})(?:\s(?<noun>\p{Ll}+))?/giu;

/** Years, and numbers so small that an article is full of them. */
const fewest = 10;
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value < 2100;

/** The numbers of a headline that its article ought to have. Offsets are those of the headline. */
export function headlineFigures(headline: string): HeadlineFigure[] {
  return [...headline.matchAll(number)].flatMap((found) => {
    const { sign, digits, scale, percent, noun } = found.groups!;
    const value = Number(digits!.replaceAll(',', '')) * (scales[scale?.toLowerCase() ?? ''] ?? 1);
    const kind = sign !== '' ? 'money' : percent === undefined ? 'count' : 'percent';
    if (kind === 'count' && (value < fewest || (scale === undefined && isYear(value)))) return [];
    const written = found[0].slice(0, noun === undefined ? undefined : -noun.length).trimEnd();
    return [{ kind, value, written, noun: noun ?? null, start: found.index, end: found.index + written.length }];
  });
}
