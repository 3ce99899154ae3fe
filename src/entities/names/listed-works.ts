import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { isKnownPlace } from '../known-places.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word, givenName } from '../word-classes.ts';
import { listedType, tellsBody } from './known.ts';
import { other, person, type Name } from './name.ts';

const many = WordTable.of(called.worksInRows);
const listed = WordTable.of([...called.worksInRows, ...called.worksListed]);
const listing = WordTable.of(called.listingWords);
const told = WordTable.of([...called.works, ...called.worksInRows, ...called.worksTold]);
const the = hashWord('the');
const and = hashWord('and');
const such = hashWord('such');
const as = hashWord('as');
const also = hashWord('also');

/** How far before “include” the noun of works may stand, in tokens. */
const reach = 6;
/** Longest title, in tokens. */
const longest = 10;
/** Small words in a row inside a title: The Wreck of the Torvik. */
const mostSmall = 3;
/** Most titles of one row. */
const mostListed = 30;
/** Words of works in an article that is on them. */
const enough = 3;

/**
 * Titles in a row behind what they are (“his films include Salt Road, In the Grey Hours and Zarn”), and titles with their year (“Salt Road (1961)”) where an article
 * is on works: several words in capitals and small ones between, which the model parts or takes for bodies, places and persons.
 */
export function withListedWorks(text: Text, names: readonly Name[]): readonly Name[] {
  titles.length = 0;
  const { kind } = text;
  let onWorks = -1;
  let next = 0;
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (i < next || i === 0 || (isNameWord(i - 1) && kind[i - 1] === Kind.word) || kind[i] !== Kind.word) continue;
    if (isListing(text, i)) {
      next = readRow(text, names, i);
      continue;
    }
    const made = isMade(text, i);
    if (!made && text.hash[i] !== the && !isYearAhead(text, i)) continue;
    const last = endOfTitle(text, names, i, true);
    if (!made && !isDated(text, last) && !isNamedWithArticle(text, i, last)) continue;
    if (onWorks < 0) onWorks = isOnWorks(text) ? 1 : 0;
    if (onWorks === 0) continue;
    if (made) next = readRow(text, names, i);
    else if (mayBeTitle(text, names, i, last, isDated(text, last))) {
      titles.push(i, last);
      next = last;
    }
  }
  return titles.length === 0 ? names : withTitles(text, names);
}

/** First and last tokens of titles found, in order. */
const titles: number[] = [];

/** Is the word at `first` the beginning of what works are listed behind: “films including”, “novels such as”, “the films”? */
function isListing({ hash, kind, sentenceOf, flags }: Text, first: number): boolean {
  let at = kind[first - 1] === Kind.mark || kind[first - 1] === Kind.colon ? first - 2 : first - 1;
  if (at < 1 || sentenceOf[at] !== sentenceOf[first] || (flags[first] & Flag.sentenceStart) !== 0) return false;
  if (many.has(hash[at])) return true;
  if (hash[at] === as && hash[at - 1] === such) at--;
  else if (!listing.has(hash[at])) return false;
  for (let back = at - 1; back >= 0 && back > at - reach && sentenceOf[back] === sentenceOf[first]; back--) {
    if (listed.has(hash[back])) return true;
    const passes = kind[back] === Kind.comma || hash[back] === also || followed.has(hash[back]) || isSmall(back);
    if (!passes) return false;
  }
  return false;
}

/** “directed | Salt Road”, “appeared in | Salt Road”: what is done with works, right before them. */
function isMade({ hash, sentenceOf, flags }: Text, first: number): boolean {
  if (sentenceOf[first - 1] !== sentenceOf[first] || (flags[first] & Flag.sentenceStart) !== 0) return false;
  return making.has(hash[first - 1]) || (first > 1 && hash[first - 1] === inWord && playing.has(hash[first - 2]));
}

const making = WordTable.of(called.makingWorks);
const playing = WordTable.of(called.playingIn);
const inWord = hashWord('in');

/** “for The Grey Road,”: the article with a capital inside a sentence, and several words. */
const isNamedWithArticle = ({ hash, flags, kind }: Text, first: number, last: number): boolean =>
  last - first > 2 &&
  hash[first] === the &&
  (flags[first] & (Flag.capital | Flag.allCapitals | Flag.sentenceStart)) === Flag.capital &&
  (kind[first - 1] === Kind.word || kind[first - 1] === Kind.comma) &&
  (flags[first - 1] & Flag.capital) === 0;

const followed = WordTable.of(['followed', 'which']);
const isSmall = (i: number): boolean => (wordsOf()[i] & Word.functionWord) !== 0;

/** Reads titles from `from` on, with commas and “and” between; the token behind the row. What is known, or all somebody’s, is no row of works. */
function readRow(text: Text, names: readonly Name[], from: number): number {
  const { hash, kind, sentenceOf } = text;
  const mark = titles.length;
  let first = from;
  let unknown = false;
  for (let count = 0; count < mostListed; count++) {
    if (kind[first] === Kind.mark) first++;
    if (kind[first] !== Kind.word || (text.flags[first] & Flag.capital) === 0) break;
    let last = endOfTitle(text, names, first, count > 0);
    if (last === first || !closes(text, last)) break;
    if (count === 0) last = parted(text, first, last);
    const known = isKnown(text, names, first, last) && !isDated(text, last);
    if (known && isSomebody(names, first, last)) break;
    unknown ||= !known;
    titles.push(first, last);
    last = behindYear(text, last);
    if (kind[last] === Kind.mark) last++;
    const comma = kind[last] === Kind.comma;
    if (comma) last++;
    if (kind[last] === Kind.mark && comma) last++;
    const joined = hash[last] === and;
    if (joined) last++;
    if ((!comma && !joined) || sentenceOf[last] !== sentenceOf[from]) break;
    first = last;
  }
  if (!unknown) titles.length = mark;
  return titles.length === mark ? from + 1 : titles[titles.length - 1];
}

/** “in the dramas Salt Road and Zarn”, “roles in Salt Road and Zarn”: of two titles behind a noun in the plural the first, up to the last “and”; not where they are one that is listed. */
function parted(text: Text, first: number, last: number): number {
  const { hash, kind } = text;
  if (kind[last] === Kind.comma || !isSeveral(text, first) || listedType(text, first, last, other) >= 0) return last;
  for (let i = last - 2; i > first; i--) if (hash[i] === and) return i;
  return last;
}

/** Does a noun in the plural stand before the title, with or without “in”? */
const isSeveral = ({ hash }: Text, first: number): boolean =>
  many.has(hash[first - 1]) || (first > 1 && hash[first - 1] === inWord && severalParts.has(hash[first - 2]));

const severalParts = WordTable.of(['appearances', 'parts', 'roles']);

/** Does a mark or a small word stand at the token, so that the title is whole: “wrote Salt Road with”, but “wrote TV scripts”? */
const closes = ({ kind, count }: Text, at: number): boolean => at >= count || kind[at] !== Kind.word || isSmall(at);

/** Behind the words of a title: all with capitals but small ones, up to what somebody else is named by, a mark of the sentence, or “and” where titles stand in a row. */
function endOfTitle(text: Text, names: readonly Name[], first: number, parts: boolean): number {
  const { hash, kind, flags, sentenceOf, count } = text;
  // “Ada Quist was on | Salt Road”
  const own = nameFrom(names, first);
  if (own >= 0 && isSomebody(names, first, names[own].last)) return names[own].last;
  let last = first;
  let small = 0;
  for (let i = first; i < count && i < first + longest && sentenceOf[i] === sentenceOf[first]; i++) {
    if (kind[i] === Kind.word || kind[i] === Kind.alphanumeric) {
      if ((flags[i] & (Flag.capital | Flag.mixedCase)) !== 0) {
        if (small > 0 && beginsOwn(text, names, i)) break;
        last = i + 1;
        small = 0;
        continue;
      }
      if ((hash[i] === and && parts) || !isSmall(i) || ++small > mostSmall || i === first) break;
    } else if (kind[i] === Kind.possessive) {
      // “New York’s | Salt Road”
      if (listedType(text, first, i, other) >= 0) break;
      last = i + 1;
    } else if (kind[i] === Kind.number && (flags[i] & Flag.spaceBefore) !== 0) {
      // “Salt Road 2”, but “on Salt Road for | 26 years”
      if (small > 0) break;
      last = i + 1;
    } else if (kind[i] !== Kind.hyphen) break;
  }
  return kind[last - 1] === Kind.possessive ? last - 1 : last;
}

/** Is token `i`, behind small words, where a name in full begins that is somebody’s, or known: “Salt Road with | Ada Quist”, “in | London”? */
function beginsOwn(text: Text, names: readonly Name[], i: number): boolean {
  const n = nameFrom(names, i);
  if (n < 0) return isKnownPlace(text, i, i + 1);
  const { first, last, type } = names[n];
  if (type === person) return last - first > 1 && (wordsOf()[first] & givenName) !== 0;
  return isKnownPlace(text, first, last) || listedType(text, first, last, type) >= 0;
}

/** The name that begins at the token, or -1. */
function nameFrom(names: readonly Name[], token: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (names[middle].first < token) low = middle + 1;
    else high = middle;
  }
  return low < names.length && names[low].first === token ? low : -1;
}

/** Is somebody named there in full, or with a form of address? */
function isSomebody(names: readonly Name[], first: number, last: number): boolean {
  const n = nameFrom(names, first);
  if (n < 0 || names[n].type !== person || names[n].last < last) return false;
  return names[n].honorific !== null || (last - first > 1 && (wordsOf()[first] & givenName) !== 0);
}

/** Is it a place or body that is known, or somebody in full? */
function isKnown(text: Text, names: readonly Name[], first: number, last: number): boolean {
  const type = listedType(text, first, last, other);
  if ((type >= 0 && type !== other) || isKnownPlace(text, first, last)) return true;
  return isSomebody(names, first, last);
}

/** “(1961)”, “(1961;”, “(1961, with” */
const isDated = ({ kind, start, end }: Text, open: number): boolean =>
  kind[open] === Kind.open &&
  kind[open + 1] === Kind.number &&
  end[open + 1] - start[open + 1] === 4 &&
  (kind[open + 2] === Kind.close || kind[open + 2] === Kind.semicolon || kind[open + 2] === Kind.comma);

/** Does a bracket with a year open before a title that begins here would be too long? */
function isYearAhead(text: Text, first: number): boolean {
  const end = Math.min(first + longest + 1, text.count);
  for (let i = first + 1; i < end; i++) if (text.kind[i] === Kind.open) return isDated(text, i);
  return false;
}

/** Behind “(1961)”, if that stands at the token. */
const behindYear = (text: Text, open: number): number =>
  isDated(text, open) && text.kind[open + 2] === Kind.close ? open + 3 : open;

/** Titles are no towns, bodies or people that are known, and end as no body does unless they have an article. */
function mayBeTitle(text: Text, names: readonly Name[], first: number, last: number, dated: boolean): boolean {
  const own = text.hash[first] === the && last - first > 1 ? first + 1 : first;
  if (isKnown(text, names, own, last)) return false;
  return !(last - first > 1 && tellsBody(text, last - 1)) || (dated && own > first);
}

/** Has the article several of the words that only those who write on films, books and plays use? */
export function isOnWorks({ hash, kind, count }: Text): boolean {
  seen.clear();
  for (let i = 0; i < count && i < mostRead; i++) {
    if (kind[i] !== Kind.word || seen.has(hash[i]) || !told.has(hash[i])) continue;
    seen.add(hash[i]);
    if (seen.size >= enough) return true;
  }
  return false;
}

const seen = new Set<number>();
/** In tokens: a book has all words. */
const mostRead = 4000;

/** The names with the titles put in for what stands in their way. */
function withTitles(text: Text, names: readonly Name[]): readonly Name[] {
  const all: Name[] = [];
  let n = 0;
  for (let t = 0; t < titles.length; t += 2) {
    const first = beginning(text, titles[t], titles[t + 1]);
    const last = titles[t + 1];
    while (n < names.length && names[n].last <= first) all.push(names[n++]);
    while (n < names.length && names[n].first < last) n++;
    if (last > first) all.push({ first, last, type: other, honorific: null, title: null });
  }
  while (n < names.length) all.push(names[n++]);
  return all;
}

/** Without its article; at the head of a sentence a small word is the sentence’s own: “In Salt Road (1961)”. */
function beginning({ hash, flags }: Text, first: number, last: number): number {
  if (last - first < 2) return first;
  if (hash[first] === the) return first + 1;
  return (flags[first] & Flag.sentenceStart) !== 0 && isSmall(first) ? first + 1 : first;
}
