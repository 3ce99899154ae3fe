import { isScaleSlip, type Annotation, type Figure, type Links } from '../../model/index.ts';
import { exchangedFigures, type Exchanged } from './copied-figures.ts';
import { onOneThing } from './figure-sentences.ts';
import type { RuleContext } from '../rule.ts';
import { isMarked } from '../quotations/telling.ts';
import type { Told } from './told.ts';
import { disagree, isOfOneTopic, isOneOf, oughtToAgree, rangeOf } from './topics.ts';
import { inCommon } from '../vocabulary.ts';

/** Do two figures of one topic tell one thing at one time with values that cannot both be right? */
export function conflict(context: RuleContext, a: Told, b: Told): boolean {
  const [one, other] = [rangeOfMeasure(a), rangeOfMeasure(b)];
  if (one === null || other === null || !(one.high < other.low || other.high < one.low)) return false;
  return !canBothBe(a, b) && oughtToAgree(context, a, b) && onOneThing(context, a, b);
}

/** Do the rules that compare the figures of a topic tell of these? */
export function isToldByTopic(context: RuleContext, a: Told, b: Told): boolean {
  return (
    isOfOneTopic(context, a, b) &&
    (conflict(context, a, b) || (isScaleSlip(a.figure, b.figure) && onOneThing(context, a, b)))
  );
}

/** A figure by the numbers of its article and in it: what is held for a whole corpus. */
interface FigureNumber {
  readonly article: number;
  readonly figure: number;
}

const copied = new WeakMap<Links, readonly (readonly [FigureNumber, FigureNumber])[]>();

/** Figures that cannot both be right at the same place of two passages that are otherwise alike. */
export function* copyConflicts(
  context: RuleContext,
  exchanged: ReadonlyMap<number, Exchanged>,
): Generator<[Told, Told]> {
  const known = copied.get(context.links) ?? [...conflictsInCopies(context, exchanged)];
  copied.set(context.links, known);
  for (const [a, b] of known) yield [context.figure(a.article, a.figure), context.figure(b.article, b.figure)];
}

function* conflictsInCopies(
  context: RuleContext,
  exchanged: ReadonlyMap<number, Exchanged>,
): Generator<[FigureNumber, FigureNumber]> {
  for (const [a, b] of exchangedFigures(context, exchanged)) {
    if (!disagree(a, b) || isToldByTopic(context, a, b) || inOneUtterance(context, a, b)) continue;
    // “13 people in Qinghai” here, and there “118 people”, of whom 13 in Qinghai
    if (areTelling(a, b) && isToldByBoth(context, a, b)) continue;
    yield [numberOf(a), numberOf(b)];
  }
}

/** Counts that no article has by chance. */
function areTelling(a: Told, b: Told): boolean {
  return a.figure.kind === 'count' && Math.min(a.figure.value ?? 0, b.figure.value ?? 0) >= fewest;
}

const fewest = 10;

function numberOf({ article, number }: Told): FigureNumber {
  return { article, figure: number };
}

/** Are both words of one utterance? Then the rules that compare quotations tell of them. */
export function inOneUtterance({ links, article: articleAt }: RuleContext, a: Told, b: Told): boolean {
  const groups = [a, b].map(({ article, figure }) =>
    articleAt(article).annotation.quotes.flatMap((quote, index) => {
      const holds = isMarked(quote) && quote.parts.some(({ start, end }) => start <= figure.start && figure.end <= end);
      const group = links.quotes.of[article]?.[index] ?? -1;
      return holds && group >= 0 ? [group] : [];
    }),
  );
  return groups[0]!.some((group) => groups[1]!.includes(group));
}

/** Does either article tell the other’s figure as well? Then the two figures are of two things, however alike they are told. */
export function isToldByBoth({ article }: RuleContext, a: Told, b: Told): boolean {
  return (
    valuesOf(article(a.article).annotation).has(valueOf(b.figure)) ||
    valuesOf(article(b.article).annotation).has(valueOf(a.figure))
  );
}

const values = new WeakMap<Annotation, ReadonlySet<string>>();

function valuesOf(annotation: Annotation): ReadonlySet<string> {
  let known = values.get(annotation);
  if (!known) values.set(annotation, (known = new Set(annotation.figures.map(valueOf))));
  return known;
}

/** A figure’s value with what it counts or is measured in, but for the noun. */
export function valueOf({ kind, value, unit, currency }: Omit<Figure, 'keys' | 'linked'>): string {
  return `${kind} ${value} ${unit} ${currency}`;
}

/** Durations and ratios are told too loosely, ordinals and dates are no measures. */
const compared: ReadonlySet<string> = new Set(['percent', 'money', 'count', 'quantity']);

/** Values that a measure may stand for, or null where the figure is no measure. */
export function rangeOfMeasure(told: Told): Range | null {
  const known = ranges.get(told);
  if (known !== undefined) return known;
  const { figure, written } = told;
  const isMeasure = compared.has(figure.kind) && !figure.vague && isWhole(told);
  const read = isMeasure ? (rangeOf(figure, written) ?? null) : null;
  ranges.set(told, read);
  return read;
}

/** May two measures whose ranges are apart be right? They count two things, or one is a slip of size, of which another rule tells. */
export function canBothBe(a: Told, b: Told): boolean {
  return (
    isScaleSlip(a.figure, b.figure) || a.besides !== b.besides || !countTheSame(a, b) || isOneOf(a.figure, b.figure)
  );
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Read once: a topic may have thousands. */
const ranges = new WeakMap<Told, Range | null>();

/** No part of a score, a code or a longer number: 6–4, A-10, 1.2.3. */
function isWhole({ before, behind }: Told): boolean {
  return !/[\p{L}\p{N}][-–—/:.]?$|\p{N}\s?[-–—]$/u.test(before) && !/^(?:\s?[-–—/:.]\p{N}|[\p{L}\p{N}])/u.test(behind);
}

/** A bare number counts nothing that is known; two nouns must be one. */
function countTheSame(a: Told, b: Told): boolean {
  return a.figure.kind !== 'count' || inCommon(a.sentence.counted, b.sentence.counted) > 0;
}
