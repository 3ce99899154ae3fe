import { Flag, Kind, type Text } from '../model/index.ts';
import { hashWord } from '../text/index.ts';
import { readAmount, type Amount } from './amounts.ts';
import { boundOf } from './bounds.ts';
import { changeOf } from './change.ts';
import { countedBehind } from './counted.ts';
import { readDate } from './dates.ts';
import { emptyDraft, measureOf, type Draft } from './draft.ts';
import { Lookup, wordSet } from './lexicon.ts';
import { hashes } from './measures.ts';
import { isNever } from './never.ts';
import { pairWith } from './ranges.ts';
import { rateBehind } from './rates.ts';
import { endOfSentence, isInnerHyphen, isWord, startOfSentence } from './tokens.ts';
import { currencies, isoCodes } from './words/currencies.ts';
import { decades, months } from './words/dates.ts';
import {
  denominators,
  multipliers,
  ordinals,
  scales,
  smallNumbers,
  vagueNumbers,
  vaguePlurals,
} from './words/numbers.ts';

const old = hashWord('old');
const aged = hashWord('aged');
const out = hashWord('out');
const inside = hashWord('in');
const minus = hashWord('minus');
const times = hashWord('times');
/** Every word that a figure can begin with; any other word is passed over at the price of one look-up. */
const starters = wordSet(
  [
    smallNumbers,
    scales,
    ordinals,
    denominators,
    vagueNumbers,
    vaguePlurals,
    multipliers,
    months,
    decades,
    isoCodes,
  ].flatMap((words) => Object.keys(words)),
  currencies.flatMap(({ signs = [] }) => signs.map((sign) => sign.split(' ')[0])),
);
const multiplierByHash = new Lookup(Object.entries(multipliers));

/** Kinds of token that a figure can begin with; everything else is passed over without a look at its word. */
function mayBegin({ kind, hash }: Text, at: number): boolean {
  const here = kind[at];
  if (here === Kind.word || here === Kind.dotted) return starters.has(hash[at]);
  return here === Kind.number || here === Kind.currency || here === Kind.symbol;
}

/** All figures of a text, in order, not overlapping. Tokens in furniture are passed over unless asked for. */
export function findDrafts(text: Text, includeFurniture: boolean): Draft[] {
  const drafts: Draft[] = [];
  let at = 0;
  while (at < text.count) {
    const skipped = !includeFurniture && (text.flags[at] & Flag.furniture) !== 0;
    if (skipped || !mayBegin(text, at)) {
      at++;
      continue;
    }
    const limit = endOfSentence(text, at);
    const behind = readFigure(text, at, limit, drafts);
    at = Math.max(at + 1, behind);
  }
  return drafts;
}

/** Reads the figure at token `at` into `drafts` and returns the token behind it, or `at` where there is none. */
function readFigure(text: Text, at: number, limit: number, drafts: Draft[]): number {
  const date = readDate(text, at, limit);
  if (date) {
    if (!date.silent)
      drafts.push({
        ...emptyDraft,
        first: date.first,
        last: date.last,
        kind: date.kind,
        value: date.value,
        low: date.low,
        high: date.high,
        iso: date.iso,
        approximation: boundOf(text, date.first, date.last, startOfSentence(text, at), limit),
      });
    return date.last;
  }
  const factor = isWord(text, at) ? multiplierByHash.get(text.hash[at]) : undefined;
  if (factor !== undefined) {
    drafts.push({
      ...emptyDraft,
      first: at,
      last: at + 1,
      kind: 'ratio',
      value: factor,
      role: 'delta',
      change: factor < 1 ? 'down' : 'up',
    });
    return at + 1;
  }
  const amount = readAmount(text, at, limit);
  if (!amount) return at;
  const previous = drafts.at(-1);
  if (previous && amount.first < previous.last) return amount.last;
  if (!amount.money && isNever(text, amount.numeral, limit)) return amount.numeral.last;
  return (
    readShare(text, amount, limit, drafts) ??
    readPair(text, amount, limit, drafts) ??
    readSingle(text, amount, limit, drafts)
  );
}

/** "one in five", "nine out of 10", "38 of 41". */
function readShare(text: Text, a: Amount, limit: number, drafts: Draft[]): number | null {
  if (a.money || a.unit || a.numeral.kind !== 'cardinal' || a.value <= 0) return null;
  const { hash } = text;
  let at = a.last;
  const joint = hash[at];
  if (joint === out && hash[at + 1] === hashes.of) at += 2;
  else if (joint === inside || (joint === hashes.of && a.numeral.form === 'digits')) at++;
  else return null;
  if (at >= limit) return null;
  if (hash[at] === hashes.every) at++;
  const b = readAmount(text, at, limit);
  if (!b || b.first !== at || b.money || b.unit || b.numeral.kind !== 'cardinal' || b.value <= a.value) return null;
  if (joint === inside && (b.value > 1000 ? b.value % 1000 !== 0 : a.numeral.form !== b.numeral.form && a.value > 20))
    return null;
  if (joint !== out && readDate(text, at, limit)) return null;
  drafts.push({
    ...emptyDraft,
    first: a.first,
    last: b.last,
    kind: 'ratio',
    value: a.value / b.value,
    role: 'share',
    approximation: boundOf(text, a.first, b.last, startOfSentence(text, a.first), limit),
  });
  return b.last;
}

function readPair(text: Text, a: Amount, limit: number, drafts: Draft[]): number | null {
  const pair = pairWith(text, a, limit);
  if (!pair) return null;
  const { low, high } = pair;
  const { factor, ...measure } = measureOf(high.unit || high.money ? high : low);
  const scale = measureOf(low).factor;
  if (pair.kind === 'change') {
    drafts.push(
      finish(
        text,
        { ...emptyDraft, ...measure, first: low.first, last: low.last, value: low.value * scale, role: 'before' },
        limit,
      ),
    );
    drafts.push(
      finish(
        text,
        { ...emptyDraft, ...measure, first: high.first, last: high.last, value: high.value * factor, role: 'after' },
        limit,
      ),
    );
    return high.last;
  }
  const between =
    low.first > 0 && (text.hash[low.first - 1] === hashes.between || text.hash[low.first - 1] === hashes.from) ? 1 : 0;
  const draft = finish(
    text,
    {
      ...emptyDraft,
      ...measure,
      first: low.first - between,
      last: high.last,
      low: low.value * scale,
      high: high.value * factor,
    },
    limit,
  );
  drafts.push(draft);
  return draft.last;
}

function readSingle(text: Text, amount: Amount, limit: number, drafts: Draft[]): number {
  const { numeral } = amount;
  const { factor, ...measure } = measureOf(amount);
  const vague = numeral.kind === 'vague';
  const sign = negativeBefore(text, amount);
  const value = (sign ? -1 : 1) * (factor === 1 ? amount.value : Number((amount.value * factor).toPrecision(12)));
  const interval = vague ? { low: amount.low * factor, high: amount.high * factor } : { value };
  const draft = finish(
    text,
    { ...emptyDraft, ...measure, ...interval, first: amount.first - sign, last: amount.last, vague },
    limit,
  );
  if (draft.kind !== 'count' || keepsCount(draft, amount)) drafts.push(draft);
  return draft.last;
}

/** Tokens of a minus sign before the amount: "-5C", "minus 3 degrees". */
function negativeBefore({ hash, kind, flags }: Text, { first }: Amount): 0 | 1 {
  if (first === 0) return 0;
  if (hash[first - 1] === minus) return 1;
  const glued = (flags[first] & Flag.spaceBefore) === 0;
  return glued && kind[first - 1] === Kind.hyphen && (flags[first - 1] & Flag.spaceBefore) !== 0 ? 1 : 0;
}

/** A bare number in words counts only what is named behind it; "one" alone is mostly a pronoun. */
function keepsCount(draft: Draft, amount: Amount): boolean {
  if (amount.numeral.form === 'digits' || draft.of !== null || draft.value === null) return true;
  return draft.value !== 1;
}

/** Adds age, rate, bound, change and what is counted to a number with its unit. */
function finish(text: Text, draft: Draft, limit: number): Draft {
  let { last, unit, kind, per, of } = draft;
  const floor = startOfSentence(text, draft.first);
  if (kind === 'duration' && (unit === 'year' || unit === 'month' || unit === 'week' || unit === 'day')) {
    const at = isInnerHyphen(text, last) ? last + 1 : last;
    if (at < limit && text.hash[at] === old) last = at + 1;
  }
  if (kind === 'count' && isAge(text, draft, limit)) ({ kind, unit } = { kind: 'duration' as const, unit: 'year' });
  if (kind === 'count' && last < limit && text.hash[last] === times) {
    kind = 'ratio';
    unit = 'time';
    last++;
  }
  if (kind === 'money' || kind === 'quantity' || kind === 'percent' || kind === 'duration') {
    const rate = rateBehind(text, last, limit);
    if (rate && kind !== 'duration') ({ noun: per, last } = rate);
  }
  if (kind === 'count' || kind === 'ordinal') {
    const counted = countedBehind(text, last, limit, {
      single: draft.value === 1 || kind === 'ordinal' || isInnerHyphen(text, last),
    });
    if (counted) of = text.source.slice(text.start[counted.first], text.end[counted.last - 1]);
  }
  const approximation = kind === 'ordinal' ? null : boundOf(text, draft.first, last, floor, limit);
  const change = kind === 'ordinal' ? null : changeOf(text, draft.first, last);
  return { ...draft, last, unit, kind, per, of, approximation, change };
}

/** "aged 32", "Smith, 43, said", "Hale (43)": a whole number between commas behind a name. */
function isAge(text: Text, { first, last, value }: Draft, limit: number): boolean {
  if (first === 0 || value === null || value < 1 || value > 120 || !Number.isInteger(value)) return false;
  const { kind, hash, flags } = text;
  if (hash[first - 1] === aged) return true;
  if (last - first !== 1 || first < 2 || kind[first] !== Kind.number) return false;
  const name =
    isWord(text, first - 2) && (flags[first - 2] & Flag.capital) !== 0 && (flags[first - 2] & Flag.sentenceStart) === 0;
  if (kind[first - 1] === Kind.open) return name && last < limit && kind[last] === Kind.close;
  return (
    name && kind[first - 1] === Kind.comma && (last >= limit || kind[last] === Kind.comma || kind[last] === Kind.stop)
  );
}
