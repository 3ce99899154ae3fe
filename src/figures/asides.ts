import { Kind, type Text } from '../model/index.ts';
import { hashWord } from '../text/index.ts';
import type { Draft } from './draft.ts';

const or = hashWord('or');

/** "$312m, or $1.04 a share, from $141m": what is told again between commas, which what follows does not speak of. */
export function isAside({ hash, kind }: Text, { first, last, rateLast }: Draft): boolean {
  if (first < 2 || hash[first - 1] !== or || kind[first - 2] !== Kind.comma) return false;
  return kind[Math.max(last, rateLast)] === Kind.comma;
}
