import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { endsPhrase } from '../quantities/counted-nouns.ts';
import { readDigits } from '../numbers/digits.ts';
import { type Draft, draftOf } from '../draft.ts';
import { Lookup, wordSet } from '../lexicon.ts';
import { isGlued, isWord, lengthOf } from '../tokens.ts';
import { halvesOfDay, timeZones } from '../words/dates.ts';
import { smallNumbers } from '../words/numbers.ts';

const halfDayWords = wordSet(halvesOfDay);
const zoneWords = wordSet(timeZones);
const small = new Lookup(Object.entries(smallNumbers));
const half = hashWord('half');
const quarter = hashWord('quarter');
const minuteWord = hashWord('minutes');
const past = hashWord('past');
const to = hashWord('to');
const a = hashWord('a');
const midnight = hashWord('midnight');
const midday = hashWord('midday');
const noon = hashWord('noon');
const timePrecedes = wordSet(['about', 'after', 'around', 'at', 'before', 'by', 'from', 'till', 'until']);
const afternoon = wordSet(['pm']);

/** A time of day whose first token is `at`: 9.30am, 9 p.m., 14:30, 1400 GMT, ten o'clock. */
export function readClock(text: Text, at: number, limit: number): Draft | null {
  const told = readPastHour(text, at, limit);
  if (told) return told;
  const word = text.kind[at] === Kind.word ? small.get(text.hash[at]) : undefined;
  const part = at + 3 < limit && text.hash[at + 1] === inWord && text.hash[at + 2] === the ? text.hash[at + 3] : 0;
  if (part !== 0 && partsOfDay.has(part)) return inPartOfDay(text, at, part);
  if (word !== undefined)
    return word <= 12 && halfDayWords.has(text.hash[at + 1]) && at + 1 < limit
      ? clock(text, at, at + 2, word, 0)
      : null;
  if (text.kind[at] !== Kind.number || lengthOf(text, at) > 5) return null;
  const digits = readDigits(text, at, at + 1);
  if (!digits) return null;
  if (digits.decimals === 2 && isZoneOrHalf(text, at + 1, limit)) {
    const hour = Math.trunc(digits.value);
    return clock(text, at, at + 2, hour, Math.round((digits.value - hour) * 100));
  }
  if (!digits.whole) return null;
  if (
    text.kind[at + 1] === Kind.colon &&
    isGlued(text, at + 1) &&
    isGlued(text, at + 2) &&
    text.kind[at + 2] === Kind.number &&
    at + 2 < limit
  ) {
    const minutes = readDigits(text, at + 2, at + 3);
    if (!minutes || lengthOf(text, at + 2) < 2) return null;
    let last = at + 3;
    // 1:59:40, 10:30:05: seconds belong to it.
    while (
      text.kind[last] === Kind.colon &&
      isGlued(text, last) &&
      isGlued(text, last + 1) &&
      text.kind[last + 1] === Kind.number &&
      last + 1 < limit
    )
      last += 2;
    if (isZoneOrHalf(text, last, limit)) last++;
    return clock(text, at, last, digits.value, Math.trunc(minutes.value));
  }
  if (halfDayWords.has(text.hash[at + 1]) && at + 1 < limit) {
    // "2 am" of a verb is none; a.m. and am behind a number up to 12 are.
    return digits.value <= 12 ? clock(text, at, at + 2, digits.value, 0) : null;
  }
  if (lengthOf(text, at) === 4 && zoneWords.has(text.hash[at + 1]) && at + 1 < limit)
    return clock(text, at, at + 2, Math.trunc(digits.value / 100), digits.value % 100);
  return null;
}

/** "at three in the morning", "until 9 in the evening"; "killed three in the morning" counts those killed. */
function inPartOfDay(text: Text, at: number, part: number): Draft | null {
  const hour = smallAt(text, at);
  if (hour < 1 || hour > 12 || at === 0 || !timePrecedes.has(text.hash[at - 1])) return null;
  return clock(text, at, at + 4, part === morning || hour === 12 ? hour : hour + 12, 0);
}

const inWord = hashWord('in');
const the = hashWord('the');
const morning = hashWord('morning');
const partsOfDay = wordSet(['afternoon', 'evening', 'morning']);

/** "half past five", "a quarter to six", "ten past three", "20 minutes to nine", and "at half five", which means half past. */
function readPastHour(text: Text, at: number, limit: number): Draft | null {
  const hash = text.hash[at];
  if (at + 1 >= limit) return null;
  let minutes = hash === half ? 30 : hash === quarter ? 15 : 0;
  let next = at + 1;
  let said = false;
  if (minutes === 0) {
    said = text.hash[next] === minuteWord;
    if (said) next++;
    if (text.hash[next] !== past && !(said && text.hash[next] === to)) return null;
    minutes = smallAt(text, at);
    if (minutes % 5 !== 0 && !said) return null;
  }
  const sense = text.hash[next];
  let hour: number;
  if (sense === past || (sense === to && minutes !== 30)) hour = hourAt(text, ++next, limit);
  else if (minutes === 30 && at > 0 && timePrecedes.has(text.hash[at - 1])) hour = hourAt(text, next, limit);
  else return null;
  if (minutes <= 0 || minutes >= 60 || hour < 0) return null;
  const behind = next + 1;
  // "a quarter to five companies" counts what follows.
  if (sense === to && behind < limit && isWord(text, behind) && !endsPhrase(text, behind)) return null;
  const last = behind < limit && halfDayWords.has(text.hash[behind]) ? behind + 1 : behind;
  const first = hash === quarter && at > 0 && text.hash[at - 1] === a ? at - 1 : at;
  return sense === to
    ? clock(text, first, last, (hour + 11) % 12 || 12, 60 - minutes)
    : clock(text, first, last, hour, minutes);
}

/** A number below a hundred in one token, or -1. */
function smallAt(text: Text, at: number): number {
  if (text.kind[at] === Kind.word) return small.get(text.hash[at]) ?? -1;
  if (text.kind[at] !== Kind.number || lengthOf(text, at) > 2) return -1;
  const digits = readDigits(text, at, at + 1);
  return digits?.whole ? digits.value : -1;
}

function hourAt(text: Text, at: number, limit: number): number {
  if (at >= limit) return -1;
  if (text.hash[at] === midnight) return 0;
  if (text.hash[at] === noon || text.hash[at] === midday) return 12;
  const hour = smallAt(text, at);
  return hour >= 1 && hour <= 12 ? hour : -1;
}

function isZoneOrHalf(text: Text, at: number, limit: number): boolean {
  return at < limit && (halfDayWords.has(text.hash[at]) || zoneWords.has(text.hash[at]));
}

function clock(text: Text, first: number, last: number, hour: number, minute: number): Draft | null {
  if (hour > 24 || minute > 59) return null;
  const late = afternoon.has(text.hash[last - 1]) && hour < 12 ? hour + 12 : hour;
  return draftOf({ first, last, kind: 'other', value: null, iso: `T${pad(late)}:${pad(minute)}` });
}

export function pad(number: number): string {
  return String(number).padStart(2, '0');
}
