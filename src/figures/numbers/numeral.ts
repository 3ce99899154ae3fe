/** A number in digits, words or both, read to its value: tokens `[first, last)`. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly form: 'digits' | 'words';
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'vague';
  readonly value: number;
  /** Digits behind the decimal point, so that a scale behind it can be multiplied exactly. */
  readonly decimals: number;
  /** The scale it ends with (million: 1e6), or 1. */
  readonly scale: number;
  /** For vague numbers ("dozens") the interval they stand for. */
  readonly low: number;
  readonly high: number;
}

export function cardinal(
  first: number,
  last: number,
  value: number,
  { form = 'words', kind = 'cardinal', decimals = 0, scale = 1 }: Partial<Numeral> = {},
): Numeral {
  return { first, last, form, kind, value, decimals, scale, low: value, high: value };
}

export function vague(first: number, last: number, low: number, high: number, scale: number): Numeral {
  return { first, last, form: 'words', kind: 'vague', value: low, decimals: 0, scale, low, high };
}

/** A number with other fields; not by spreading, for the reason that `draftLike` gives. */
export function numeralLike(numeral: Numeral, changes: Partial<Numeral>): Numeral {
  const { first = numeral.first, last = numeral.last, kind = numeral.kind, value = numeral.value } = changes;
  const { form, decimals: ownDecimals, scale, low, high } = numeral;
  return { first, last, form, kind, value, decimals: changes.decimals ?? ownDecimals, scale, low, high };
}

/** `value × scale` without the rounding of binary fractions: 2.3 × 1,000,000 is 2,300,000. */
export function scaled(value: number, decimals: number, scale: number): number {
  if (decimals === 0) return value * scale;
  const power = 10 ** decimals;
  const whole = Math.round(value * power);
  return scale >= power ? whole * (scale / power) : whole / (power / scale);
}
