import { isScaleSlip } from '../../model/index.ts';
import { linkedEntity } from '../quotations/utterances.ts';
import type { RuleContext, RulePlace } from '../rule.ts';
import type { Told } from './told.ts';

type Figure = Told['figure'];

/** The figures of each topic that is told more than once. */
export function* topics(context: RuleContext): Generator<Told[]> {
  for (const { members } of context.links.figures.topics) {
    if (members.length < 2) continue;
    yield members.map(([article, figure]) => context.figure(article, figure));
  }
}

export function placeOfFigure({ article, figure }: Told): RulePlace {
  return { article, start: figure.start, end: figure.end };
}

/** Are two figures of one topic of one time and one source, so that they ought to agree? */
export function oughtToAgree(context: RuleContext, a: Told, b: Told): boolean {
  return measureKey(a.figure) === measureKey(b.figure) && sameClaimant(context, a, b) && sameWeek(a, b);
}

/** What is the same in two figures that measure in one way, and at one time. */
export function measureKey({ kind, unit, currency, per, role, change, time }: Figure): string {
  // “2.3% of GDP” and “2.3%” are one level, whichever names the whole.
  const told = kind === 'percent' && role === 'share' ? 'level' : role;
  return [kind, unit, currency, per, told, change, time].join('\n');
}

/** What the police count and what the organisers count may differ; what is said by nobody or by one may not. */
function sameClaimant(context: RuleContext, a: Told, b: Told): boolean {
  const [one, other] = [claimantKey(context, a), claimantKey(context, b)];
  return one === '' || other === '' || one === other;
}

/** Who says so: the entity of the corpus, else the name; empty for what an article says itself. */
export function claimantKey(context: RuleContext, { article, figure: { claimant } }: Told): string {
  if (!claimant) return '';
  const linked = linkedEntity(context, article, claimant.entity);
  return linked ? `entity ${linked.id}` : `name ${claimant.name}`;
}

/** Figures of articles that are further apart, in days, may both be true. */
export const daysApart = 8;

/** Is either undated, or are both of some days? */
export function sameWeek(a: Pick<Told, 'date'>, b: Pick<Told, 'date'>): boolean {
  const [one, other] = [dayOf(a), dayOf(b)];
  return one === undated || other === undated || Math.abs(one - other) <= daysApart;
}

export const undated = Infinity;

/** The same of the dates of two articles. */
export function areOfOneWeek(one: string | null, other: string | null): boolean {
  return sameWeek({ date: one }, { date: other });
}

/** The day of an article, counted from 1970, or `undated`. */
export function dayOf({ date }: Pick<Told, 'date'>): number {
  const time = date === null ? Number.NaN : Date.parse(date.slice(0, 10));
  return Number.isNaN(time) ? undated : time / 86_400_000;
}

/** What “about” takes in on either side, unless rounding takes more: “about 15,000 jobs” are no 13,000. */
const hedged = 0.05;

/** Values from `low` to `high` that a figure may stand for, with its hedge and its rounding. */
export function rangeOf(
  { kind, value, low, high, approximation }: Pick<Figure, 'kind' | 'value' | 'low' | 'high' | 'approximation'>,
  written: string,
): { low: number; high: number } | undefined {
  if (value === null)
    return low === null && high === null
      ? undefined
      : { low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY };
  const slack = kind === 'count' && isExact(written) ? 0 : roundingOf(value, written);
  switch (approximation) {
    case 'about': {
      const about = Math.max(Math.abs(value) * hedged, slack);
      return { low: value - about, high: value + about };
    }
    case 'nearly':
      return { low: value - Math.abs(value) * 0.1 - slack, high: value };
    case 'at least':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'more than':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'at most':
    case 'less than':
    case 'up to':
      return { low: Number.NEGATIVE_INFINITY, high: value };
    case null:
      return { low: value - slack, high: value + slack };
  }
}

/** 16 people are no 17; of 20 or 1,500 the noughts may be rounded, and 7.6 million is. */
function isExact(written: string): boolean {
  const number = /\d[\d,.]*/u.exec(written)?.[0];
  return number !== undefined && /[1-9]$/u.test(number) && !/\.|million|billion|[mbk]n?\b/u.test(written);
}

/** Half a unit of the last digit that is written: 7.6m may be 7,612,000. Round numbers of counts are rounded more. */
function roundingOf(value: number, written: string): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/u.exec(written);
  if (!digits || value === 0) return Math.abs(value) * 0.005;
  const plain = Number(digits[0].replaceAll(',', ''));
  const scale = plain === 0 ? 1 : Math.abs(value) / plain;
  const decimals = digits[1]?.length ?? 0;
  const zeros = decimals > 0 ? 0 : /0*$/u.exec(digits[0].replaceAll(',', ''))![0].length;
  return 0.5 * scale * 10 ** (zeros - decimals) * (zeros > 2 ? 1 : zeros > 0 ? 0.5 : 1);
}

/**
 * Figures and dates of one kind and unit, of which both cannot be right with their hedges and rounding. Counts of unlike things ("troops",
 * "British troops") are no one kind.
 */
export function disagree(a: Told, b: Told): boolean {
  const [one, other] = [a.figure, b.figure];
  if (one.vague || other.vague || a.besides !== b.besides || !isOfOneKind(one, other)) return false;
  if (isOneOf(one, other)) return false;
  if (one.kind === 'date') return areOtherDates(one, other);
  if (isScaleSlip(one, other)) return true;
  return areApart(a, b);
}

/** “One victim who died in hospital” beside 24 victims is one of them, not another count of all. */
export function isOneOf(a: Figure, b: Figure): boolean {
  if (a.kind !== 'count' || a.value === null || b.value === null) return false;
  return Math.min(a.value, b.value) === 1 && Math.max(a.value, b.value) > fewBeside;
}

/** Of two or three dead an article may well tell one. */
const fewBeside = 3;

/** Is there no value that both may stand for? */
export function areApart(a: Told, b: Told): boolean {
  const [one, other] = [rangeOfTold(a), rangeOfTold(b)];
  return one !== null && other !== null && (one.high < other.low || other.high < one.low);
}

type ValueRange = ReturnType<typeof rangeOf>;

const ranges = new WeakMap<Figure, NonNullable<ValueRange> | null>();

/** `rangeOf`, read once: a figure is put beside those of many articles. */
function rangeOfTold(told: Told): NonNullable<ValueRange> | null {
  let range = ranges.get(told.figure);
  if (range === undefined) {
    range = rangeOf(told.figure, told.written) ?? null;
    ranges.set(told.figure, range);
  }
  return range;
}

/** Days of a year are compared without it: it may be told by the article’s own date alone. */
function areOtherDates(a: Figure, b: Figure): boolean {
  const [one, other] = [a, b].map(({ iso }) => /\d\d-\d\d$/u.exec(iso ?? '')?.[0]);
  if (one !== undefined && other !== undefined) return one !== other;
  return a.iso !== b.iso || a.value !== b.value || a.low !== b.low;
}

/** “Troops” and “British troops” are no one thing; what one side leaves out may be. */
export function countOneThing(a: Figure, b: Figure): boolean {
  return a.of === null || b.of === null || a.of.toLowerCase() === b.of.toLowerCase();
}

function isOfOneKind(a: Figure, b: Figure): boolean {
  const isOneCount = a.kind !== 'count' || countOneThing(a, b);
  return (
    a.kind === b.kind &&
    a.kind !== 'other' &&
    isOneCount &&
    a.unit === b.unit &&
    a.currency === b.currency &&
    a.per === b.per
  );
}

/** Then the rules that compare the figures of a topic look at them, with what stands around. */
export function isOfOneTopic({ links }: RuleContext, a: Told, b: Told): boolean {
  const [one, other] = [a, b].map(({ article, number }) => links.figures.of[article]?.[number] ?? -1);
  return a.figure.kind !== 'date' && one! >= 0 && one === other;
}
