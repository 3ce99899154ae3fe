import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';

/** A time, be it several: the minutes of a meeting are none, but those after it. */
export function isTime(reading: Reading, i: number): boolean {
  const bits = reading.classes[i];
  if ((bits & (Word.time | Word.timePlural)) === 0) return false;
  // The Sun: a paper or what shines, and no Sunday
  if (isWord(reading, i, hashOf.sun) && isWord(reading, i - 1, hashOf.the)) return false;
  return (bits & Word.document) === 0 || !isRecord(reading, i);
}

/** the minutes | show, minutes | of the meeting; but not: the minutes after, ten minutes of play */
function isRecord(reading: Reading, i: number): boolean {
  const { classes, text } = reading;
  const before = i > 0 ? classes[i - 1] : 0;
  if ((before & (Word.quantifier | Word.timeModifier)) !== 0 || text.kind[i - 1] === Kind.number) return false;
  if (isWord(reading, i + 1, hashOf.of) || isWord(reading, i + 1, hashOf.from)) return true;
  return (
    (before & (Word.determiner | Word.possessive)) !== 0 &&
    (classes[i + 1] & Word.preposition) === 0 &&
    !behindTimes.has(text.hash[i + 1])
  );
}

/** Before the time that ends the words before `end`: voters going to the polls | on Tuesday, the council | more than two years ago. */
export function withoutTime(reading: Reading, end: number, floor: number): number {
  const { classes, mentionAt } = reading;
  // The Post on Friday, Saturday Night: days of a name
  if (mentionAt[end - 1] > 0 && mentionAt[end - 1] === mentionAt[end - 2]) return end;
  let i = beforeDate(reading, end, floor);
  // three days | later
  if (i - 2 > floor && (classes[i - 2] & Word.timePlural) !== 0 && behindTimes.has(reading.text.hash[i - 1])) i--;
  while (i - 1 > floor && isTime(reading, i - 1) && !isSurname(reading, i - 1)) {
    i--;
    // the last financial | year
    if (i - 2 > floor && classes[i - 1] === 0 && (classes[i - 2] & Word.timeModifier) !== 0) i--;
    while (i - 1 > floor && (classes[i - 1] & Word.timeModifier) !== 0) i--;
    if (i - 1 > floor && (classes[i] & Word.timeModifier) !== 0 && isWord(reading, i - 1, hashOf.the)) i--;
    if (i < end) i = beforeAmount(reading, i, floor);
    if (i - 1 > floor && (classes[i - 1] & Word.preposition) !== 0) i--;
  }
  return i;
}

/** May or March as a surname: another capital stands right before it. */
export function isName({ text: { flags, kind } }: Reading, i: number): boolean {
  return i > 0 && kind[i - 1] === Kind.word && (flags[i - 1] & (Flag.capital | Flag.sentenceStart)) === Flag.capital;
}

/** Anthony | May: a month that is a surname, behind a given name. */
function isSurname(reading: Reading, i: number): boolean {
  return surnames.has(reading.text.hash[i]) && isName(reading, i) && (reading.classes[i - 1] & Word.time) === 0;
}

const surnames = WordTable.of(['april', 'august', 'june', 'may']);

/** a poll conducted | Dec. 9-12, a letter sent | on May 3 */
function beforeDate({ classes, text: { kind } }: Reading, end: number, floor: number): number {
  if (kind[end - 1] !== Kind.number) return end;
  let i = end - 1;
  while (i - 1 > floor && (kind[i - 1] === Kind.number || kind[i - 1] === Kind.hyphen || kind[i - 1] === Kind.dash))
    i--;
  const month = kind[i - 1] === Kind.stop ? i - 2 : i - 1;
  if (month <= floor || (classes[month] & Word.time) === 0) return end;
  return month - 1 > floor && (classes[month - 1] & Word.preposition) !== 0 ? month - 1 : month;
}

const behindTimes = WordTable.of(['before', 'earlier', 'later']);

const bounds = WordTable.of(['fewer', 'less', 'more']);

const approximations = WordTable.of(['about', 'almost', 'around', 'barely', 'just', 'nearly', 'only', 'over', 'some']);

/** Before the number of the times that follow: only three | days later, less than two | weeks ago. */
function beforeAmount(reading: Reading, times: number, floor: number): number {
  const { classes, text } = reading;
  let i = times;
  const counts = (k: number) =>
    text.kind[k] === Kind.number || (classes[k] & Word.quantifier) !== 0 || isWord(reading, k, hashOf.a);
  while (i - 1 > floor && counts(i - 1)) i--;
  if (i === times) return times;
  if (i - 2 > floor && isWord(reading, i - 1, hashOf.than) && bounds.has(text.hash[i - 2])) return i - 2;
  return i - 1 > floor && approximations.has(text.hash[i - 1]) ? i - 1 : i;
}
