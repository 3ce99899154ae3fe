import { canBothBe, inOneUtterance, isToldByBoth, rangeOfMeasure } from './figure-conflicts.ts';
import { onOneThing } from './figure-sentences.ts';
import { groupBy } from '../group-by.ts';
import type { RuleContext } from '../rule.ts';
import type { Told } from './told.ts';
import { claimantKey, daysApart, dayOf, measureKey, undated } from './topics.ts';

/** What tells most pairs apart, by number of the figure: a topic of a large corpus has thousands, and every two may be compared. */
interface Columns {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** 0 for figures that the article gives itself. */
  readonly claimant: Int32Array;
  /** In order, those without a date last. */
  readonly day: Float64Array;
}

/** So many others at most are compared with each, the nearest in time: a topic may have tens of thousands. */
const mostCompared = 2000;

/** The figures of a topic that disagree with another one of it, in order. */
export function conflictingFigures(context: RuleContext, told: readonly Told[]): Told[] {
  const found = new Set<Told>();
  for (const group of ofOneMeasure(told)) {
    const columns = columnsOf(context, group);
    const dated = columns.day.filter((day) => day !== undated).length;
    for (let one = 0; one < group.length; one++)
      for (let other = one + 1, left = mostCompared; other < group.length && left > 0; other++, left--) {
        if (other < dated && columns.day[other] - columns.day[one] > daysApart) other = dated;
        if (other === group.length) break;
        if (!mayConflict(columns, one, other)) continue;
        const [a, b] = [group[one], group[other]];
        if ((found.has(a) && found.has(b)) || canBothBe(a, b) || !onOneThing(context, a, b)) continue;
        if (inOneUtterance(context, a, b) || isToldByBoth(context, a, b)) continue;
        found.add(a);
        found.add(b);
      }
  }
  return told.filter((one) => found.has(one));
}

/** Do any two of them measure values that are apart? Of most topics none do, and nothing else need be known of these. */
export function mayDiffer(told: readonly Told[]): boolean {
  let highest = -Infinity;
  let lowest = Infinity;
  for (const one of told) {
    const range = rangeOfMeasure(one);
    if (range === null) continue;
    highest = Math.max(highest, range.low);
    lowest = Math.min(lowest, range.high);
  }
  return lowest < highest;
}

/** The figures that can be compared at all, those of one measure and one time together, by day. Each poll measures anew. */
function ofOneMeasure(told: readonly Told[]): Told[][] {
  const measures = told.filter((one) => rangeOfMeasure(one) !== null && !one.sentence.isOnPoll);
  return [...groupBy(measures, ({ figure }) => measureKey(figure)).values()].map((group) =>
    group.toSorted((a, b) => compare(dayOf(a), dayOf(b))),
  );
}

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

function columnsOf(context: RuleContext, told: readonly Told[]): Columns {
  const claimants = new Map<string, number>([['', 0]]);
  const numberOf = (key: string): number => {
    if (!claimants.has(key)) claimants.set(key, claimants.size);
    return claimants.get(key)!;
  };
  return {
    low: Float64Array.from(told, (one) => rangeOfMeasure(one)!.low),
    high: Float64Array.from(told, (one) => rangeOfMeasure(one)!.high),
    claimant: Int32Array.from(told, (one) => numberOf(claimantKey(context, one))),
    day: Float64Array.from(told, dayOf),
  };
}

/** Ranges apart, and no two claimants. */
function mayConflict({ low, high, claimant }: Columns, one: number, other: number): boolean {
  return (
    (high[one] < low[other] || high[other] < low[one]) &&
    (claimant[one] === 0 || claimant[other] === 0 || claimant[one] === claimant[other])
  );
}
