import { Lookup } from '../lexicon.ts';
import { denominators, ordinals, scales, smallNumbers } from '../words/numbers.ts';

export const smallByHash = new Lookup([...Object.entries(smallNumbers), ...fused(smallNumbers)]);
export const scaleByHash = new Lookup(Object.entries(scales));
export const ordinalByHash = new Lookup([...Object.entries(ordinals), ...fused(ordinals)]);

/** "twentyfive", "thirtyfirst": tens and what stands below ten written as one word. */
export function fused(units: Readonly<Record<string, number>>): [word: string, value: number][] {
  return Object.entries(smallNumbers)
    .filter(([, tens]) => tens >= 20)
    .flatMap(([tens, value]) =>
      Object.entries(units)
        .filter(([, unit]) => unit > 0 && unit < 10)
        .map(([unit, below]): [string, number] => [tens + unit, value + below]),
    );
}

export const denominatorByHash = new Lookup(Object.entries(denominators));
export const hundredValue = 100;
export const dozenValue = 12;
