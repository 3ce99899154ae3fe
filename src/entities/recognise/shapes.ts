import { Flag, Kind, type Text } from '../../model/index.ts';

/** Shapes of a token, as far as names tell them apart. */
export const Shape = {
  lower: 1,
  capital: 2,
  allCapitals: 3,
  mixed: 4,
  initial: 5,
  number: 6,
  dotted: 7,
  alphanumeric: 8,
  /** No token at all. */
  edge: 9,
} as const;

/** The shape of token `i`: one of `Shape`, or 10 and more for signs; below 32. */
export function shapeOf({ kind, flags, start, end }: Text, i: number): number {
  switch (kind[i]) {
    case Kind.word:
      if ((flags[i] & Flag.allCapitals) !== 0) return Shape.allCapitals;
      if ((flags[i] & Flag.mixedCase) !== 0) return Shape.mixed;
      if ((flags[i] & Flag.capital) === 0) return Shape.lower;
      return end[i] - start[i] === 1 ? Shape.initial : Shape.capital;
    case Kind.number:
      return Shape.number;
    case Kind.dotted:
      return Shape.dotted;
    case Kind.alphanumeric:
      return Shape.alphanumeric;
    default:
      return 10 + (kind[i] & 15);
  }
}
