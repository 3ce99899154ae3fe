import { hashWord } from '../../text/index.ts';

// Hashes of the small words that numbers are put together with.
export const a = hashWord('a');
export const an = hashWord('an');
export const and = hashWord('and');
export const half = hashWord('half');
export const of = hashWord('of');
export const point = hashWord('point');
export const quarter = hashWord('quarter');
