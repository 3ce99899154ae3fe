import type { Figure } from '../model/index.ts';

/** What a figure can mean: the values from `low` to `high`. */
export interface Reading {
  readonly low: number;
  readonly high: number;
}

// "About" and "nearly" by how far apart newsrooms round: 2.3m is about 2.4m to nobody, 98 is about 100 to all.
const about = 0.05;
// 7.6m stands for 7,612,000. A bare power of ten would stand for anything, so at most this share is rounding.
const rounding = 0.01;

/** A figure read with its bounds and as exactly as it is written, in units of which its own has `factor`. */
export function readingOf(figure: Figure, factor: number): Reading {
  const { low, high } = unscaled(figure);
  return { low: low * factor, high: high * factor };
}

/** Whether two figures can be the same value. */
export function agree(a: Reading, b: Reading): boolean {
  return a.low <= b.high && b.low <= a.high;
}

function unscaled({ value, low, high, approximation }: Figure): Reading {
  if (value === null) return { low: low ?? -Infinity, high: high ?? Infinity };
  const size = Math.abs(value);
  const slack = Math.min(size * rounding, lastPlace(value) / 2);
  switch (approximation) {
    case 'about':
      return { low: value - size * about, high: value + size * about };
    case 'nearly':
      return { low: value - size * about, high: value };
    case 'at least':
    case 'more than':
      return { low: value, high: value + size * about };
    case 'at most':
    case 'less than':
    case 'up to':
      return { low: value - size * about, high: value };
    case null:
      return { low: value - slack, high: value + slack };
  }
}

/** The unit of the last digit that is not nought: 100,000 for 7,600,000 and 0.1 for 2.5. */
function lastPlace(value: number): number {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const decimals = (digits.split('.')[1] ?? '').length;
  return 10 ** (Number(exponent) - decimals);
}

/** Counts, of many readings, those that agree with one: sorted once, so that a thing measured by thousands takes no squared time. */
export class Readings {
  readonly #lows: Float64Array;
  readonly #highs: Float64Array;

  constructor(readings: readonly Reading[]) {
    this.#lows = Float64Array.from(readings, ({ low }) => low).sort();
    this.#highs = Float64Array.from(readings, ({ high }) => high).sort();
  }

  agreeingWith({ low, high }: Reading): number {
    return countUpTo(this.#lows, high) - countBelow(this.#highs, low);
  }
}

/** How many of sorted numbers are at most `limit`. */
function countUpTo(sorted: Float64Array, limit: number): number {
  return partition(sorted, (number) => number <= limit);
}

function countBelow(sorted: Float64Array, limit: number): number {
  return partition(sorted, (number) => number < limit);
}

function partition(sorted: Float64Array, isBefore: (number: number) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBefore(sorted[middle])) from = middle + 1;
    else to = middle;
  }
  return from;
}
