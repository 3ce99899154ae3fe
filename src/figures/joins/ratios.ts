import { Kind, type Text } from '../../model/index.ts';
import { hashWord, sliceTokens } from '../../text/index.ts';
import { type Draft, draftLike, draftOf, isBare } from '../draft.ts';
import { isGlued, isInnerHyphen, isWord } from '../tokens.ts';

const of = hashWord('of');
const the = hashWord('the');
const inWord = hashWord('in');
const out = hashWord('out');
const every = hashWord('every');
const each = hashWord('each');
const its = hashWord('its');
const their = hashWord('their');
const all = hashWord('all');
const slash = hashWord('/');
const over = hashWord('over');
const timesWord = hashWord('times');

export function joinRatio(text: Text, a: Draft, b: Draft): Draft | null {
  if (a.value === null || b.value === null || b.currency) return null;
  if (isOneIn(text, a, b)) {
    // "one tonne in ten": of what, stands behind
    const value = a.value / b.value;
    return draftOf({ first: a.first, last: b.last, kind: 'ratio', value, form: a.form, of: a.of });
  }
  // "nine times out of 10"
  const often = a.kind === 'count' && a.last === a.numberLast + 1 && text.hash[a.numberLast] === timesWord;
  if (!isBare(a) && !often) return null;
  let at = often ? a.last : a.numberLast;
  if (often && text.hash[at] !== out) return null;
  if (text.hash[at] === over && at + 1 === b.first && isBare(a) && isBare(b) && b.value > 0 && b.last === b.numberLast)
    return draftOf({ first: a.first, last: b.last, kind: 'ratio', value: a.value / b.value });
  // "a ratio of 3:1", "7.5/10"
  if (isOver(text, at, a, b))
    return draftOf({ first: a.first, last: b.numberLast, kind: 'ratio', value: a.value / b.value });
  // "a one-in-five chance"
  const hyphened = isInnerHyphen(text, at) && text.hash[at + 1] === inWord && isInnerHyphen(text, at + 2);
  if (hyphened) at++;
  const outOf = text.hash[at] === out && text.hash[at + 1] === of;
  if (outOf) at += 2;
  else if (text.hash[at] === inWord) at += 1;
  else if (text.hash[at] === of) {
    at += 1;
    while (
      at < b.first &&
      (text.hash[at] === the || text.hash[at] === its || text.hash[at] === their || text.hash[at] === all)
    )
      at++;
    // of the club's 32 members
    if (at + 1 < b.first && isOwner(text, at, b.first)) at = b.first - 1;
    if (text.kind[at] === Kind.possessive) at++;
    if (at !== b.first || b.value < a.value || b.of === null || a.approximation) return null;
    b.linked = a;
    a.of = b.of;
    a.role = 'share';
    return null;
  } else return null;
  if (hyphened || text.hash[at] === every || text.hash[at] === each) at++;
  // "11.2 in every 100,000" is a rate.
  if (a.decimals > 0 && !outOf && at === b.first && isBare(b))
    return draftLike(a, { last: b.last, per: sliceTokens(text, b.first, b.last) });
  // "a one-in-100-year flood"
  const yearly = hyphened && b.unit?.dimension === 'duration' && b.scale === 1;
  if (at !== b.first || (b.unit !== null && !yearly) || b.value <= a.value || b.plain !== Math.trunc(b.plain))
    return null;
  const per = yearly ? b.unit!.noun : null;
  return draftOf({
    first: a.first,
    last: b.last,
    kind: 'ratio',
    value: a.value / b.value,
    form: a.form,
    of: b.of,
    per,
  });
}

/** "one person in ten", "one pound in every five": the noun stands behind the one rather than at the end. */
function isOneIn(text: Text, a: Draft, b: Draft): boolean {
  const counted =
    a.kind === 'count' ? a.of !== null && a.of.last - a.of.first === 1 : a.unit !== null || a.money !== null;
  if (a.value !== 1 || a.numberLast === a.last || a.form !== 'words' || !counted || !isBare(b)) return false;
  let at = a.last;
  if (text.hash[at] !== inWord) return false;
  at++;
  if (text.hash[at] === every || text.hash[at] === each) at++;
  return at === b.first && b.value! > 1 && b.value === Math.trunc(b.value!) && a.scale === 1;
}

/** Do words and a possessive alone stand between token `at` and `end`? */
function isOwner(text: Text, at: number, end: number): boolean {
  if (text.kind[end - 1] !== Kind.possessive) return false;
  for (let k = at; k < end - 1; k++) if (!isWord(text, k)) return false;
  return true;
}

/** A colon, or a stroke behind a decimal, glued to a number on both sides. */
function isOver(text: Text, at: number, a: Draft, b: Draft): boolean {
  const counts = text.kind[at] === Kind.colon && b.kind === 'count' && b.scale === 1;
  if (at + 1 !== b.first || !(isBare(b) || counts) || b.value === 0 || !isGlued(text, at) || !isGlued(text, at + 1))
    return false;
  return text.kind[at] === Kind.colon || (text.hash[at] === slash && a.value! <= b.value!);
}
