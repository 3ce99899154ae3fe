import { Kind, type Text } from '../model/index.ts';
import { hashWord } from '../text/index.ts';

/** What the whole article tells about its ambiguous units. */
export interface ArticleFacts {
  /** The article prices things in sterling, so that a bare "pounds" is money. */
  readonly sterling: boolean;
  /** It prices in some dollar and not in sterling: "pounds" may be weight. */
  readonly dollars: boolean;
  /** The currency whose cents are meant by "cents". */
  readonly cents: string;
  /** It writes of metres, so that "20m" is a length. */
  readonly metres: boolean;
}

const metreWords = new Set(['metre', 'metres', 'meter', 'meters', 'km', 'kilometres', 'kilometers'].map(hashWord));
const euro = 0x20ac;
const pound = 0xa3;

/** Reads kinds and hashes of the tokens around numbers once. */
export function articleFacts({ kind, source, start, count, hash }: Text): ArticleFacts {
  let sterling = false;
  let dollars = false;
  let euros = false;
  let metres = false;
  for (let i = 0; i < count; i++) {
    if (kind[i] === Kind.number && i + 1 < count && metreWords.has(hash[i + 1])) metres = true;
    if (kind[i] !== Kind.currency) continue;
    const unit = source.charCodeAt(start[i]);
    if (unit === pound) sterling = true;
    else if (unit === euro) euros = true;
    else if (unit === 0x24) dollars = true;
  }
  return { sterling, dollars, cents: euros && !dollars ? 'EUR' : 'USD', metres };
}
