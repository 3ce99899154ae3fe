import { Kind, type Text } from '../model/index.ts';
import { readDigits } from './digits.ts';
import { draftOf, type Draft } from './draft.ts';
import { Lookup, wordSet } from './lexicon.ts';
import { isGlued, lengthOf } from './tokens.ts';
import { halvesOfDay, timeZones } from './words/dates.ts';
import { smallNumbers } from './words/numbers.ts';

const halfDayWords = wordSet(halvesOfDay);
const zoneWords = wordSet(timeZones);
const small = new Lookup(Object.entries(smallNumbers));
const afternoon = wordSet(['pm']);

/** A time of day whose first token is `at`: 9.30am, 9 p.m., 14:30, 1400 GMT, ten o'clock. */
export function readClock(text: Text, at: number, limit: number): Draft | null {
  const word = text.kind[at] === Kind.word ? small.get(text.hash[at]) : undefined;
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
