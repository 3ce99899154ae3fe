import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import { surnamesThatAreWords } from '../data/called-words.ts';
import { positions } from '../data/clubs.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word, anyHonorific, isOnlyGiven } from '../word-classes.ts';
import { honorificBefore } from './after-honorifics.ts';
import { person, type Name } from './name.ts';

const surnames = WordTable.of(surnamesThatAreWords);
const position = WordTable.of(positions);

/**
 * “Ada May” and what stands for her: the model takes words of grammar and months for no names. A capital right behind a first name, not
 * as in a headline of capitals (Ada May Go), makes the word her surname; alone it is hers behind a form of address or before the verb of
 * a subject (Mrs May; May said), and a month, a verb elsewhere.
 */
export function withWordSurnames(text: Text, names: readonly Name[]): readonly Name[] {
  const { hash } = text;
  let added: Name[] | null = null;
  let known: Set<number> | null = null;
  for (const { first, last, type, honorific } of names) {
    if (type === person && first > 0 && isSurnameHe(text, first - 1)) {
      added ??= [];
      added.push({ first: first - 1, last, type, honorific: honorificBefore(text, first - 1), title: null });
      known ??= new Set();
      known.add(he);
    }
    if (type === person && last - first > 1 && surnames.has(hash[last - 1])) (known ??= new Set()).add(hash[last - 1]);
    if (type !== person || last - first !== 1 || !surnames.has(hash[last]) || !isSurname(text, last)) continue;
    added ??= [];
    added.push({ first, last: last + 1, type: person, honorific, title: null });
    known ??= new Set();
    known.add(hash[last]);
  }
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (!surnames.has(hash[i])) continue;
    if (isGivenWill(text, i)) {
      added ??= [];
      added.push({ first: i, last: i + 2, type: person, honorific: honorificBefore(text, i), title: null });
      continue;
    }
    const isFull = i > 0 && isOnlyGiven(wordsOf()[i - 1]) && isSurname(text, i);
    if (isFull) (known ??= new Set()).add(hash[i]);
    else if (!isAddressed(text, i) && !(known?.has(hash[i]) && isSubject(text, i))) continue;
    const first = isFull ? i - 1 : i;
    added ??= [];
    added.push({ first, last: i + 1, type: person, honorific: honorificBefore(text, first), title: null });
  }
  return added === null ? names : inOrder([...names, ...added]);
}

const he = hashWord('he');

/** “spokesman He Yulan”, “Mr He”: a capital inside a sentence, behind a title or another word in small letters, as the pronoun never has one there. */
export function isSurnameHe({ hash, kind, flags, sentenceOf }: Text, i: number): boolean {
  const before = i - 1;
  if (hash[i] !== he || before < 0 || (flags[i] & caps) !== Flag.capital || kind[before] !== Kind.word) return false;
  if (sentenceOf[before] !== sentenceOf[i]) return false;
  const word = wordsOf()[before];
  if ((word & (anyHonorific | Word.officeHead)) !== 0) return true;
  return (flags[before] & Flag.capital) === 0 && (word & Word.functionWord) === 0;
}

/** “captain Will Quist”, “and Will Stride”: a first name inside a sentence before one capital, and no headline’s verb (What It Will Take). */
function isGivenWill({ hash, kind, flags, sentenceOf }: Text, i: number): boolean {
  const next = i + 1;
  if (hash[i] !== will || i === 0 || kind[next] !== Kind.word || sentenceOf[next] !== sentenceOf[i]) return false;
  if ((flags[i] & caps) !== Flag.capital || (flags[next] & caps) !== Flag.capital) return false;
  if ((wordsOf()[next] & Word.functionWord) !== 0 || isNameWord(i + 2)) return false;
  const titled = (wordsOf()[i - 1] & (anyHonorific | Word.officeHead)) !== 0 || position.has(hash[i - 1]);
  if (kind[i - 1] === Kind.comma) return true;
  return titled || (kind[i - 1] === Kind.word && (flags[i - 1] & Flag.capital) === 0);
}

const will = hashWord('will');

/** By place, the longer before the shorter, without those that begin in one before. */
function inOrder(names: Name[]): Name[] {
  names.sort((a, b) => a.first - b.first || b.last - a.last);
  let end = 0;
  return names.filter(({ first, last }) => {
    if (first < end) return false;
    end = last;
    return true;
  });
}

/** Does token `i` stand as a surname behind the capital before it: no Ada May 12, no Ada May be Late, no headline’s Ada May Go? */
function isSurname({ hash, kind, flags, sentenceOf }: Text, i: number): boolean {
  const given = i - 1;
  if (kind[i] !== Kind.word || kind[given] !== Kind.word || sentenceOf[given] !== sentenceOf[i]) return false;
  if ((flags[i] & caps) !== Flag.capital || (flags[given] & (Flag.capital | Flag.allCapitals)) !== Flag.capital)
    return false;
  return kind[i + 1] !== Kind.number && (flags[i + 1] & Flag.capital) === 0 && !behindModals.has(hash[i + 1]);
}

const behindModals = WordTable.of(['be', 'have', 'not']);
const caps = Flag.capital | Flag.allCapitals | Flag.sentenceStart;

/** “Mrs May” */
function isAddressed({ kind, flags, sentenceOf }: Text, i: number): boolean {
  const before = i > 0 && kind[i - 1] === Kind.stop ? i - 2 : i - 1;
  return (
    before >= 0 &&
    (flags[i + 1] & Flag.capital) === 0 &&
    (flags[i] & caps) === Flag.capital &&
    sentenceOf[before] === sentenceOf[i] &&
    (wordsOf()[before] & anyHonorific) !== 0 &&
    (flags[before] & caps & ~Flag.sentenceStart) === Flag.capital
  );
}

/** “May said”, “May’s plan”, “, May has”, but no “in May’s heat” */
function isSubject({ kind, flags, hash }: Text, i: number): boolean {
  const next = i + 1;
  if ((flags[i] & Flag.allCapitals) !== 0 || (i > 0 && beforeTimes.has(hash[i - 1]))) return false;
  if (kind[next] === Kind.possessive) return true;
  if (kind[next] !== Kind.word || (flags[next] & Flag.capital) !== 0) return false;
  return (wordsOf()[next] & Word.reportingVerb) !== 0 || finite.has(hash[next]);
}

const beforeTimes = WordTable.of([
  'by',
  'during',
  'early',
  'from',
  'in',
  'last',
  'late',
  'mid',
  'next',
  'since',
  'this',
  'until',
]);
const finite = WordTable.of([
  'did',
  "didn't",
  'had',
  'has',
  "hasn't",
  'is',
  "isn't",
  'was',
  "wasn't",
  'will',
  "won't",
  'would',
]);
