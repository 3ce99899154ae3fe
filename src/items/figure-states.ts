import type { Figure, FigureCell } from '../model/index.ts';
import { agree, Readings, type Reading } from './figure-readings.ts';

/** A figure that some article gives for what others measure too. */
export interface Told {
  readonly figure: Pick<Figure, 'kind' | 'value' | 'low' | 'high' | 'approximation'>;
  /** In the unit that all share, as is `before`. */
  readonly reading: Reading;
  /** How many of that unit its own is. */
  readonly factor: number;
  /** Date of its article, as ISO writes it. */
  readonly date: string | null;
  /** The level that its article says it had before. */
  readonly before: Reading | null;
}

/** How each figure for one thing stands to the value that most agree with, or to what replaced that later. */
export function statesOf(members: readonly Told[]): FigureCell['state'][] {
  const grows = members[0]!.figure.kind === 'count' && onlyGrows(members);
  const usual = reference(members, grows);
  const others = distinct(members);
  const superseded = new Map<string, boolean>();
  return members.map((member) => {
    if (agree(member.reading, usual.reading)) return stateOfAgreeing(member, usual);
    const key = keyOf(member);
    let isOld = superseded.get(key);
    if (isOld === undefined) superseded.set(key, (isOld = others.some((other) => replaces(other, member, grows))));
    return isOld ? 'superseded' : 'differs';
  });
}

function stateOfAgreeing({ factor, figure }: Told, usual: Told): FigureCell['state'] {
  if (factor !== usual.factor) return 'converted';
  const { value, low, high, approximation } = figure;
  if (approximation !== usual.figure.approximation) return 'hedged';
  return value === usual.figure.value && low === usual.figure.low && high === usual.figure.high ? 'agrees' : 'rounded';
}

/** The value that most others agree with; what replaced it later, where something did. */
function reference(members: readonly Told[], grows: boolean): Told {
  const readings = new Readings(members.map(({ reading }) => reading));
  const usual = mostAgreedWith(members, readings);
  const later = members.filter((member) => replaces(member, usual, grows));
  return later.length === 0 ? usual : mostAgreedWith(later, readings);
}

function mostAgreedWith(candidates: readonly Told[], readings: Readings): Told {
  let best = candidates[0]!;
  let most = -1;
  for (const candidate of candidates) {
    const agreeing = readings.agreeingWith(candidate.reading);
    if (agreeing > most) {
      best = candidate;
      most = agreeing;
    }
  }
  return best;
}

/** One of each kind of figure that `replaces` tells apart: thousands of articles give few. */
function distinct(members: readonly Told[]): readonly Told[] {
  return [...new Map(members.map((member) => [keyOf(member), member])).values()];
}

function keyOf({ figure: { value }, reading, date, before }: Told): string {
  return [value, reading.low, reading.high, date, before?.low, before?.high].join(' ');
}

/** What is told of one thing this many days later is news of it, not another account. */
const newsDays = 8;
const day = 86_400_000;

/**
 * Whether `later` tells what became of `earlier`: from an article of a later day that names the earlier value as the one before, that lies
 * more than a week behind, or that counts more of what only grows.
 */
function replaces(later: Told, earlier: Told, grows: boolean): boolean {
  if (later.date === null || earlier.date === null || later.date <= earlier.date) return false;
  if (agree(later.reading, earlier.reading)) return false;
  if (later.before && agree(later.before, earlier.reading)) return true;
  if (Date.parse(later.date) - Date.parse(earlier.date) > newsDays * day && !isSlip(later, earlier)) return true;
  return grows;
}

/** Ten or a thousand times the other: £3m for £3bn is no news. */
function isSlip({ figure: a }: Told, { figure: b }: Told): boolean {
  if (a.value === null || b.value === null || a.value * b.value <= 0) return false;
  const power = Math.log10(a.value / b.value);
  return Math.abs(power) > 0.9 && Math.abs(power - Math.round(power)) < 0.01;
}

/** No later article counts less, and those of one day agree: what may be as low is not below what was sure before. */
function onlyGrows(members: readonly Told[]): boolean {
  if (members.some(({ date, figure }) => date === null || figure.value === null)) return false;
  const byDate = members.toSorted((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : 0));
  let sure = -Infinity;
  for (let at = 0; at < byDate.length;) {
    const from = at;
    let least = Infinity;
    for (; at < byDate.length && byDate[at]!.date === byDate[from]!.date; at++) {
      const { low, high } = byDate[at]!.reading;
      sure = Math.max(sure, low);
      least = Math.min(least, high);
    }
    if (least < sure) return false;
  }
  return true;
}
