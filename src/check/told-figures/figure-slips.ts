import { isScaleSlip } from '../../model/index.ts';
import type { Told } from './told.ts';
import { countOneThing } from './topics.ts';

type Figure = Told['figure'];

/**
 * A slip of the pen: the same digits in another size or order, an exact number a little off, or the same number of another currency or unit, in
 * another time or the other way.
 */
export type Slip = 'size' | 'digits' | 'near' | 'currency' | 'unit' | 'period' | 'direction';

/** So many digits that are the same tell enough, whatever is counted: people or patients. */
export const tellingDigits = 4;

/** How one figure may have become the other by a slip; null where it cannot. */
export function slipBetween(a: Told, b: Told): Slip | null {
  const [one, other] = [a.figure, b.figure];
  if (one.kind !== other.kind || one.value === null || other.value === null) return null;
  const isOneThing = countOneThing(one, other) || writtenDigits(a).digits.length >= tellingDigits;
  if (!isOneThing) return null;
  if (isScaleSlip(one, other)) return 'size';
  const isOneUnit = one.unit === other.unit && one.currency === other.currency;
  if (one.value === other.value) {
    if (one.kind === 'money' && isOtherCurrency(one, other)) return 'currency';
    if (isOneUnit && isOtherPeriod(one, other)) return 'period';
    if (isOneUnit && goOtherWays(one, other)) return 'direction';
    return (one.kind === 'duration' || one.kind === 'quantity') && one.unit !== other.unit ? 'unit' : null;
  }
  if (!isOneUnit || one.per !== other.per) return null;
  const [less, more] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
  if (more < 10 * less && areSwapped(writtenDigits(a), writtenDigits(b))) return 'digits';
  const areExact = one.kind !== 'date' && [a, b].every((told) => writtenDigits(told).digits.length >= tellingDigits);
  return areExact && less > 0 && more - less <= less * nearness ? 'near' : null;
}

/** Exact numbers so near each other are rather one number than two: $264.5m and $264.9m. */
const nearness = 0.005;

/** “$26,500” and “£26,500”. One country’s dollars may be told as any. */
function isOtherCurrency(a: Figure, b: Figure): boolean {
  return a.currency !== null && b.currency !== null && a.currency !== b.currency && a.unit !== b.unit;
}

/** Up by so much here, down by so much there. */
function goOtherWays(a: Figure, b: Figure): boolean {
  const areDeltas = a.role === 'delta' && b.role === 'delta';
  return areDeltas && a.change !== null && b.change !== null && a.change !== b.change;
}

/** What is paid or counted anew after each. */
const periods: readonly (string | null)[] = ['hour', 'day', 'night', 'week', 'month', 'quarter', 'year'];

function isOtherPeriod(a: Figure, b: Figure): boolean {
  return a.per !== b.per && periods.includes(a.per) && periods.includes(b.per);
}

/** What a slip of the pen leaves as it is, read once: a figure is put beside those of many articles. */
interface Digits {
  /** See `digitsOf`. */
  readonly digits: string;
  readonly sorted: string;
  /** The number as written without commas, a nought for each digit. */
  readonly shape: string;
}

const known = new WeakMap<Figure, Digits>();

function writtenDigits(told: Told): Digits {
  const found = known.get(told.figure);
  if (found) return found;
  const { written } = told;
  const digits = digitsOf(written);
  const read = {
    digits,
    sorted: [...digits].toSorted().join(''),
    shape: (/\d[\d,.]*/u.exec(written)?.[0] ?? '').replaceAll(',', '').replace(/\d/gu, '0'),
  };
  known.set(told.figure, read);
  return read;
}

/** The digits of a number as written, without the noughts at its end that tell its size alone. */
export function digitsOf(written: string): string {
  return (/\d[\d,.]*/u.exec(written)?.[0] ?? '').replace(/[.,]/gu, '').replace(/0+$/u, '');
}

/** 46,000 and 64,000; 1,736 and 1,376; and what stands around the number is the same: no £38m and £8.3m. */
function areSwapped(a: Digits, b: Digits): boolean {
  return a.digits.length >= 2 && a.digits !== b.digits && a.sorted === b.sorted && a.shape === b.shape;
}
