import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { type Draft, draftLike, isBare } from '../draft.ts';
import { openerBefore } from './ranges.ts';
import { isGlued, isWord } from '../tokens.ts';
import { unitByNoun } from '../quantities/unit-words.ts';

const and = hashWord('and');
const between = hashWord('between');
const ten = 10;
const foot = unitByNoun.get('foot')!;
const inch = unitByNoun.get('inch')!;
const minute = unitByNoun.get('minute')!;

export function joinSum(text: Text, a: Draft, b: Draft): Draft | null {
  if (a.value === null || b.value === null) return null;
  const gap = b.first - a.last;
  const apart = gap === 0 || (gap === 1 && text.hash[a.last] === and);
  if (gap === 1 && isFeetAndInches(text, a, b))
    return draftLike(a, {
      last: b.unit ? b.last : b.last + 1,
      kind: 'quantity',
      unit: foot,
      value: a.value + b.value / 12,
    });
  if (a.unit && b.unit) return joinUnits(text, a, b, apart);
  if (!apart || a.decimals > 0 || a.value !== Math.trunc(a.value)) return null;
  // "5 dollars 50", "2 hours ten"; "5 dollars and 50 were left" is no sum.
  const loose =
    isBare(b) && b.scale === 1 && b.value > 0 && (gap === 0 || !isWord(text, b.last) || text.hash[b.last] === and);
  if (loose && a.unit?.noun === 'hour' && a.per === null && b.value < 60)
    return draftLike(a, { last: b.last, value: a.value * 60 + b.value, unit: minute, tail: minute });
  if (a.money === null || a.scale > 1 || b.value >= 100 || b.value !== Math.trunc(b.value)) return joinCents(a, b);
  const named = a.last > a.numberLast;
  const spelt = b.form === 'words' && gap === 1 && b.value >= ten && openerBefore(text, a) !== between;
  if (loose && (named || spelt)) return draftLike(a, { last: b.last, value: a.value + b.value / 100 });
  return joinCents(a, b);
}

/** Lengths and masses add up in their first unit (5ft 10in), times in the last one, where they stay whole (two years and three months). */
function joinUnits(text: Text, a: Draft, b: Draft, apart: boolean): Draft | null {
  const whole = a.unit!;
  const tail = a.tail ?? whole;
  const part = b.unit!;
  if (part.dimension !== whole.dimension || part.factor >= tail.factor || a.decimals > 0 || a.last === a.numberLast)
    return null;
  if (b.value! * part.factor >= tail.factor || b.value! < 0) return null;
  // Behind a second comma it is a list: "3 years, 2 months, 14 days".
  const listed =
    text.kind[b.last] === Kind.comma && (text.kind[b.last + 1] === Kind.number || text.hash[b.last + 1] === and);
  const comma = text.kind[a.last] === Kind.comma && b.first - a.last <= 2;
  if (whole.dimension === 'duration') {
    const per = durationParts[`${tail.noun} ${part.noun}`];
    return (apart || (comma && !listed && text.kind[a.first - 1] !== Kind.comma)) && per !== undefined
      ? draftLike(a, {
          last: b.last,
          value: a.value! * per + b.value!,
          unit: part,
          tail: part,
          measureName: b.measureName,
        })
      : null;
  }
  if ((whole.dimension !== 'length' && whole.dimension !== 'mass') || !(apart || comma)) return null;
  return draftLike(a, {
    last: b.last,
    value: a.value! + (b.value! * part.factor) / whole.factor,
    tail: part,
    of: b.of,
  });
}

/** How many of the second are one of the first. */
export const durationParts: Readonly<Record<string, number>> = {
  'day hour': 24,
  'hour minute': 60,
  'hour second': 3600,
  'minute second': 60,
  'month day': 30,
  'week day': 7,
  'year day': 365,
  'year month': 12,
  'year week': 52,
};

/** 3 dollars 50 cents, £3 and 50p. */
function joinCents(a: Draft, b: Draft): Draft | null {
  if (a.currency === null || b.currency === null || b.value === null || a.value === null) return null;
  // A hundredth, or a tenth such as the jiao.
  const parts = Math.round(b.plain / b.value);
  const cents = b.value > 0 && b.value < 1 && (parts === 100 || parts === 10) && b.plain === Math.trunc(b.plain);
  if (!cents || a.value !== Math.trunc(a.value) || a.scale > 1) return null;
  return draftLike(a, { last: b.last, value: Math.round((a.value + b.value) * 100) / 100 });
}

/** 5'10" */
function isFeetAndInches(text: Text, a: Draft, b: Draft): boolean {
  return (
    isBare(a) &&
    text.kind[a.last] === Kind.mark &&
    isGlued(text, a.last) &&
    isGlued(text, b.first) &&
    // The mark behind the inches is read as their unit where no quotation is open.
    (b.unit === inch || (isBare(b) && text.kind[b.last] === Kind.mark && isGlued(text, b.last))) &&
    a.value! < ten &&
    b.value! < 12
  );
}
