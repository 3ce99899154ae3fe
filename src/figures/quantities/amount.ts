import { scaled } from '../numbers/numeral.ts';

/** A number while scales, currencies and signs change it; `low` and `high` are the interval of a vague one. */
export interface Amount {
  value: number;
  decimals: number;
  scale: number;
  low: number;
  high: number;
}

export function multiply(amount: Amount, by: number): void {
  amount.value = scaled(amount.value, amount.decimals, by);
  amount.decimals = 0;
  amount.scale *= by;
  amount.low *= by;
  amount.high *= by;
}

export function divide(amount: Amount, worth: number): void {
  // 12.3 / 100 is 0.12300000000000001, 123 / 1000 is 0.123.
  const power = 10 ** amount.decimals;
  const whole = Math.round(amount.value * power);
  // 2½ cents have a fraction and no decimals.
  amount.value = Math.abs(whole - amount.value * power) < 1e-6 ? whole / (power * worth) : amount.value / worth;
  amount.low /= worth;
  amount.high /= worth;
}

export function negate(amount: Amount): void {
  const { value, low, high } = amount;
  amount.value = -value;
  amount.low = -high;
  amount.high = -low;
}
