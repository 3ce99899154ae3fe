import { Kind, type Text } from '../../model/index.ts';
import { isPlural } from '../quantities/counted-nouns.ts';
import { wordSet } from '../lexicon.ts';
import { auxiliaries, determiners, inWord, measuring, moving, of, that } from './measure-words.ts';
import { isParticiple, isPast, type Span } from './measured-phrases.ts';
import { isWord } from '../tokens.ts';
import * as words from '../words/measures.ts';

const amounts = wordSet(words.amountNouns);
const relatives = wordSet(['that', 'which', 'who', 'whose']);
const parting = wordSet(words.partingWords);

/** more than a year */
const compared = wordSet(['fewer', 'less', 'longer', 'more']);

/** Longest subject that a noun of number heads, in tokens. */
const longest = 18;

/**
 * "The number waiting over a year for a bed rose", "the share of fires that led to a charge was": a noun of number at the head of a clause
 * is what its verb tells of, whatever participle or relative clause stands between. Null where none does.
 */
export function numberAtHead(text: Text, clause: number, first: number, last: number): Span | null {
  const head = determiners.has(text.hash[clause]) && isWord(text, clause) ? clause + 1 : clause;
  if (head >= first || last - head > longest || last - head < 3 || !amounts.has(text.hash[head])) return null;
  let clauseAt = -1;
  for (let k = head + 1; k < last; k++) {
    const hash = text.hash[k];
    if (text.kind[k] === Kind.comma || text.kind[k] === Kind.colon) return null;
    if (parting.has(hash) && !compared.has(text.hash[k - 1])) return null;
    if (relatives.has(hash) && clauseAt < 0 && !isWhole(text, k)) clauseAt = k;
    else if (clauseAt < 0 && (auxiliaries.has(hash) || moving.has(hash) || measuring.has(hash)) && !isObject(text, k))
      return null;
  }
  if (clauseAt < 0) return isDescribed(text, head, first) ? { first: head, last } : null;
  return { first: head, last: clauseAt > head + 1 ? clauseAt : last };
}

/** "that" before a noun is no relative pronoun: the share of that sum. */
const isWhole = ({ hash }: Text, k: number): boolean =>
  hash[k] === that && (hash[k - 1] === of || hash[k - 1] === inWord);

/** Behind an article a word is no verb. */
const isObject = ({ hash }: Text, k: number): boolean => determiners.has(hash[k - 1]);

/** Does a participle describe the number, or what it counts: the number waiting, the share of papers marked? */
function isDescribed(text: Text, head: number, first: number): boolean {
  for (let k = head + 1; k <= first && k < head + 6; k++)
    if (isParticiple(text, k) || isPast(text, k)) return k === head + 1 || isPlural(text, k - 1);
  return false;
}
