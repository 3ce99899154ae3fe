import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word, anyHonorific } from '../word-classes.ts';
import { isOnWorks } from './listed-works.ts';
import { other, type Name } from './name.ts';

const works = WordTable.of([...called.works, ...called.releases]);
const ofWorks = WordTable.of([...called.works, ...called.releases, ...called.besideTitles]);
const the = hashWord('the');
/** Longest title of common words, in words. */
const longest = 4;
const cased = Flag.capital | Flag.allCapitals | Flag.sentenceStart;
/** What is a name, an office or a day whatever is said of it. */
const no =
  Word.functionWord |
  Word.demonym |
  Word.calendar |
  Word.officeHead |
  Word.organisationTail |
  Word.organisationHead |
  anyHonorific;

/**
 * “the horror film Lanterns”, “the Lanterns debut”: a work that goes by common words, in an article on works: where a noun of works stands beside
 * them once, they are its title wherever they have their capitals.
 */
export function withWordWorks(text: Text, names: readonly Name[]): readonly Name[] {
  titles.clear();
  const { hash, sentenceOf, flags } = text;
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (i === 0 || sentenceOf[i - 1] !== sentenceOf[i] || (flags[i - 1] & Flag.capital) !== 0) {
      if (!(i > 0 && hash[i - 1] === the && sentenceOf[i - 1] === sentenceOf[i])) continue;
    }
    const before = works.has(hash[i - 1]);
    if (!before && hash[i - 1] !== the) continue;
    const last = endOfWords(text, i);
    if (last === i || (!before && !isBefore(text, last))) continue;
    if (before && ofWorks.has(hash[last])) continue;
    if (!isOnWorks(text)) return names;
    titles.set(keyOf(text, i, last), last - i);
  }
  return titles.size === 0 ? names : withTitles(text, names);
}

/** Length of each title found, by its words. */
const titles = new Map<number, number>();

/** “the Lanterns | debut”, in small letters. */
const isBefore = ({ hash, flags }: Text, i: number): boolean => ofWorks.has(hash[i]) && (flags[i] & Flag.capital) === 0;

/** Behind capitals that are no names: words of the language, which the article does not write in capitals for want of another place. */
function endOfWords({ kind, flags }: Text, first: number): number {
  const words = wordsOf();
  let last = first;
  while (last < first + longest && kind[last] === Kind.word && (flags[last] & cased) === Flag.capital) {
    if (!isNameWord(last) || (words[last] & no) !== 0) return first;
    last++;
  }
  return isNameWord(last) ? first : last;
}

function keyOf({ hash }: Text, first: number, last: number): number {
  let key = 0;
  for (let i = first; i < last; i++) key = Math.imul(key, 31) + hash[i];
  return key;
}

/** The names with all places of the titles between them. */
function withTitles(text: Text, names: readonly Name[]): readonly Name[] {
  const all: Name[] = [];
  let n = 0;
  let next = 0;
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (i < next) continue;
    while (n < names.length && names[n].last <= i) all.push(names[n++]);
    if (n < names.length && names[n].first <= i) continue;
    const last = titleAt(text, i);
    if (last < 0 || (n < names.length && names[n].first < last)) continue;
    all.push({ first: i, last, type: other, honorific: null, title: null });
    next = last;
  }
  while (n < names.length) all.push(names[n++]);
  return all;
}

/** Behind the title that begins at the token and does not go on, or -1. */
function titleAt(text: Text, first: number): number {
  const { kind, flags } = text;
  let last = first;
  while (last < first + longest && kind[last] === Kind.word && (flags[last] & Flag.capital) !== 0) last++;
  if (last === first || isNameWord(last)) return -1;
  return titles.get(keyOf(text, first, last)) === last - first ? last : -1;
}
