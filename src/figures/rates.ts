import { Kind, type Text } from '../model/index.ts';
import { Lookup, wordSet } from './lexicon.ts';
import { hashes } from './measures.ts';
import { isDash, isGlued, isWord } from './tokens.ts';
import { rateAdverbs, rateNouns } from './words/rates.ts';
import { singularOf } from './counted.ts';

const nouns = wordSet(rateNouns);
const whens = wordSet(['after', 'ago', 'before', 'earlier', 'later']);
const adverbs = new Lookup(Object.entries(rateAdverbs));

export interface Rate {
  readonly noun: string;
  readonly last: number;
}

/** The rate behind an amount: "a year", "per head", "/hour", "-a-month", "annually". */
export function rateBehind(text: Text, at: number, limit: number): Rate | null {
  if (at >= limit) return null;
  const adverb = adverbs.get(text.hash[at]);
  if (adverb !== undefined) return { noun: adverb, last: at + 1 };
  let next = at;
  if (isDash(text, next) && isGlued(text, next)) next++;
  const hash = text.hash[next];
  const per = hash === hashes.per;
  const slash = text.kind[next] === Kind.slash;
  if (!per && !slash && hash !== hashes.a && hash !== hashes.an && hash !== hashes.each && hash !== hashes.every)
    return null;
  next++;
  if (isDash(text, next) && isGlued(text, next)) next++;
  if (next >= limit || !isWord(text, next)) return null;
  if (!per && !nouns.has(text.hash[next])) return null;
  // "$1.17 billion a year earlier" tells when, not how often.
  if (!per && next + 1 < limit && whens.has(text.hash[next + 1])) return null;
  const noun = singularOf(text.source.slice(text.start[next], text.end[next]));
  return { noun: noun === 'annum' ? 'year' : noun === 'capita' ? 'head' : noun, last: next + 1 };
}
