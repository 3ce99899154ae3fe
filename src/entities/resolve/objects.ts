import { Flag, Kind, type Text } from '../../model/index.ts';
import { hashWord, WordTable } from '../../text/index.ts';
import { wordsOf, type Name } from '../names/index.ts';
import type { Pronoun } from '../pronouns.ts';
import { Word, personSense, senseShift } from '../word-classes.ts';
import { auxiliaryWords } from '../data/other-words.ts';

const him = hashWord('him');
const her = hashWord('her');
const inWord = hashWord('in');
const parted = WordTable.of(['early', 'late', 'mid']);
const decades = WordTable.of([
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
]);
/** What may stand between a subject and its verb, and how much of it: has never called. */
const auxiliaries = WordTable.of(auxiliaryWords);
const mostAuxiliaries = 3;

/**
 * “Ada Quist called her”, “Quist has sacked him”: right behind a subject and its verb stands somebody else, as it would be “herself”. Is the
 * name before the pronoun such a subject? “Quist said the club had sacked him” and “Quist sold her house” leave it open.
 */
export function isOtherThan(
  { hash, kind, source, end, sentenceOf, count }: Text,
  { first }: Pronoun,
  name: Name,
): boolean {
  if (hash[first] !== him && hash[first] !== her) return false;
  const verb = first - 1;
  if (name.last > verb || verb - name.last > mostAuxiliaries || sentenceOf[name.last] !== sentenceOf[first])
    return false;
  if (kind[verb] !== Kind.word || (wordsOf()[verb] & Word.functionWord) !== 0) return false;
  // “Quist’s backers urged him” and “Quist empowered her to help him” leave it open as well.
  for (let i = name.last; i < verb; i++)
    if (kind[i] !== Kind.word || !(auxiliaries.has(hash[i]) || source.startsWith('ly', end[i] - 2))) return false;
  if (hash[first] === him) return true;
  // “called her a liar”, “called her.”, but “called her house”, “drew her own”
  const next = first + 1;
  if (next >= count || kind[next] !== Kind.word) return true;
  return (wordsOf()[next] & Word.functionWord) !== 0 && hash[next] !== own;
}

const own = hashWord('own');

/** “A driver in his 50s”: of somebody without a name, so that what follows is his; no name stands right before. */
export function isOwnAge({ hash, kind, flags, start, end, count }: Text, { first }: Pronoun, nameEnd: number): boolean {
  const noun = first - 2;
  if (noun < 0 || hash[first - 1] !== inWord || nameEnd > noun || kind[noun] !== Kind.word) return false;
  if ((flags[noun] & Flag.capital) !== 0 || wordsOf()[noun] >>> senseShift !== personSense) return false;
  let at = first + 1;
  if (parted.has(hash[at])) at++;
  if (kind[at] === Kind.hyphen) at++;
  if (at >= count) return false;
  // “in his 2004 campaign” is no decade.
  if (kind[at] === Kind.number) return hash[at + 1] === letterS && start[at + 1] === end[at];
  return decades.has(hash[at]);
}

const letterS = hashWord('s');
