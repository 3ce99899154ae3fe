import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import { bits, isNameWord } from '../recognise/segments.ts';
import { withCovering } from './covering.ts';
import { other, person, place, type Name } from './name.ts';
import { hasAnd } from './words-inside.ts';

const act = hashWord('act');
const bill = hashWord('bill');
const the = hashWord('the');
const and = hashWord('and');
const of = hashWord('of');
/** Most tokens of a law’s name before its last word. */
const longest = 10;

/**
 * “Tenants’ Rights Act”, “Ports and Harbours Bill”, “Fire and Rescue bill”: one name of a law, from its first word with a capital on. In small
 * letters the last word belongs to a name with “and” only, and “Bill” behind a single word may be somebody’s first name.
 */
export function withLaws(text: Text, names: readonly Name[]): readonly Name[] {
  const { hash, flags, count } = text;
  const found: Name[] = [];
  let floor = 0;
  let n = 0;
  for (let c = 0; c < bits.capitalCount; c++) {
    const word = bits.capitals[c];
    const small = word + 1 < count && (flags[word + 1] & Flag.capital) === 0 && isLawWord(hash[word + 1]);
    if (!small && !isLawWord(hash[word])) continue;
    const at = small ? word + 1 : word;
    while (n < names.length && names[n].last <= at - longest) n++;
    const first = beginningOf(text, at, behindOthers(text, names, n, at, floor));
    if (!isLaw(text, names, n, first, at, small)) continue;
    floor = isYear(text, at + 1) ? at + 2 : at + 1;
    found.push({ first, last: floor, type: other, honorific: null, title: null });
  }
  return withCovering(names, found);
}

const isLawWord = (word: number): boolean => word === act || word === bill;

/** Do the words before token `at`, an act or bill, make it a law? `small`: it is written without a capital. */
function isLaw(text: Text, names: readonly Name[], index: number, first: number, at: number, small: boolean): boolean {
  const { hash, kind, count } = text;
  const spans = at - first;
  if (spans === 0 || kind[at] !== Kind.word || (at + 1 < count && isNameWord(at + 1) && !small)) return false;
  // “Ann and Bill”
  if (hash[at - 1] === and) return false;
  if (small ? !hasAnd(text, first, at) : spans === 1 && (hash[at] === bill || hash[first - 1] !== the)) return false;
  // Of “Mayor Bill de Witt” the name is there already.
  return hash[at] !== bill || kind[at - 1] === Kind.close || !isSomebody(names, index, at);
}

/** Behind the last of the names before token `at` that is somebody’s in full or owns what follows: “Ada Quist’s | Affordable Fares Act”. */
function behindOthers({ kind }: Text, names: readonly Name[], index: number, at: number, from: number): number {
  let floor = from;
  for (let n = index; n < names.length && names[n].last < at; n++) {
    const { first, last, type } = names[n];
    if (kind[last] === Kind.possessive && (type === person || type === place)) floor = Math.max(floor, last + 1);
    else if (type === person && last - first > 1) floor = Math.max(floor, last);
  }
  return floor;
}

function isSomebody(names: readonly Name[], index: number, at: number): boolean {
  for (let n = index; n < names.length && names[n].first <= at; n++)
    if (names[n].last > at && names[n].type === person) return true;
  return false;
}

/** Back over words with capitals, possessives, “and” and “of” between them; `at` where there are none. */
function beginningOf(text: Text, at: number, from: number): number {
  const { kind, hash, flags, sentences, sentenceOf } = text;
  const floor = Math.max(from, sentences[sentenceOf[at]], at - longest);
  let first = at;
  for (let k = at - 1; k >= floor; k--) {
    // “section 67B of | the IT Act”
    if (kind[k - 1] === Kind.number && (flags[k] & Flag.spaceBefore) === 0) break;
    if (isNameWord(k) || isOwnWord(text, k, first)) first = k;
    else if (isBracket(text, k, first) || (hash[k] === the && hash[k - 1] === of && k + 1 === first)) continue;
    else if (kind[k] === Kind.possessive || kind[k] === Kind.hyphen || isGluedMark(text, k)) continue;
    else if (
      !(hash[k] === and || hash[k] === of || isFromHarm(text, k)) ||
      !isBefore(text, k, first) ||
      (flags[k] & Flag.capital) !== 0
    )
      break;
  }
  return first;
}

/** “Protection of Children | from Sexual Offences Act”, “Prevention of Cruelty | to Animals Act” */
const isFromHarm = ({ hash }: Text, k: number): boolean =>
  (hash[k] === from || hash[k] === to || hash[k] === against) &&
  k > 2 &&
  hash[k - 2] === of &&
  sheltering.has(hash[k - 3]);

const from = hashWord('from');
const to = hashWord('to');
const against = hashWord('against');
const sheltering = WordTable.of(['abolition', 'elimination', 'prevention', 'prohibition', 'protection']);

/** “the One Torvik Act”: a word of grammar with a capital of its own inside a sentence. */
const isOwnWord = ({ hash, flags }: Text, k: number, first: number): boolean =>
  k + 1 === first &&
  hash[k] !== the &&
  (flags[k] & (Flag.capital | Flag.allCapitals | Flag.sentenceStart)) === Flag.capital;

/** “Ports (Amendment) Bill”: a bracket of one or two words right before the last one or behind what it closes. */
const isBracket = ({ kind }: Text, k: number, first: number): boolean =>
  kind[k] === Kind.close
    ? kind[k - 2] === Kind.open || kind[k - 3] === Kind.open
    : kind[k] === Kind.open && k + 1 === first;

/** Right before the word, or before the article of “of the People”. */
const isBefore = ({ hash }: Text, k: number, first: number): boolean =>
  k + 1 === first || (k + 2 === first && hash[k + 1] === the);

/** The apostrophe of “Tenants’”. */
function isGluedMark({ kind, flags }: Text, k: number): boolean {
  return kind[k] === Kind.mark && (flags[k] & Flag.spaceBefore) === 0;
}

/** “Fares Act 2002” */
function isYear({ kind, start, end, source, flags, count }: Text, k: number): boolean {
  if (k >= count || kind[k] !== Kind.number || end[k] - start[k] !== 4 || (flags[k] & Flag.spaceBefore) === 0)
    return false;
  return source.startsWith('19', start[k]) || source.startsWith('20', start[k]) || source.startsWith('18', start[k]);
}
