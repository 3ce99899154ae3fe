import { isScaleSlip, type Figure, type Links } from '../model/index.ts';
import { exchangedFigures } from './copied-figures.ts';
import { contentWords, shared } from './content-words.ts';
import { onOneThing } from './figure-sentences.ts';
import type { RuleContext } from './rule.ts';
import { isMarked } from './utterances.ts';
import { disagree, isOfOneTopic, oughtToAgree, rangeOf, textOf, type Told } from './topics.ts';

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
export function* copyConflicts(context: RuleContext): Generator<[Told, Told]> {
  const known = copied.get(context.links) ?? [...conflictsInCopies(context)];
  copied.set(context.links, known);
  for (const [a, b] of known) yield [toldAt(context, a), toldAt(context, b)];
}

function* conflictsInCopies(context: RuleContext): Generator<[FigureNumber, FigureNumber]> {
  for (const [a, b] of exchangedFigures(context))
    if (disagree(a, b) && !isToldByTopic(context, a, b) && !inOneUtterance(context, a, b))
      yield [numberOf(a), numberOf(b)];
}

function numberOf({ article, figure }: Told): FigureNumber {
  return { article: article.index, figure: article.annotation.figures.indexOf(figure) };
}

function toldAt(context: RuleContext, { article: index, figure }: FigureNumber): Told {
  const article = context.article(index);
  return { article, figure: article.annotation.figures[figure]! };
}

/** Are both words of one utterance? Then the rules that compare quotations tell of them. */
export function inOneUtterance({ links }: RuleContext, a: Told, b: Told): boolean {
  const groups = [a, b].map(({ article, figure }) =>
    article.annotation.quotes.flatMap((quote, index) => {
      const holds = isMarked(quote) && quote.parts.some(({ start, end }) => start <= figure.start && figure.end <= end);
      const group = links.quotes.of[article.index]?.[index] ?? -1;
      return holds && group >= 0 ? [group] : [];
    }),
  );
  return groups[0]!.some((group) => groups[1]!.includes(group));
}

/** Durations and ratios are told too loosely, ordinals and dates are no measures. */
const compared: ReadonlySet<string> = new Set(['percent', 'money', 'count', 'quantity']);

/** Values that a measure may stand for, or null where the figure is no measure. */
export function rangeOfMeasure(told: Told): Measure['range'] {
  return measureOf(told).range;
}

/** May two measures whose ranges are apart be right? They count two things, or one is a slip of size, of which another rule tells. */
export function canBothBe(a: Told, b: Told): boolean {
  return isScaleSlip(a.figure, b.figure) || !countTheSame(a.figure, measureOf(a).counted, measureOf(b).counted);
}

/** What a figure is compared by, read once: a topic may have thousands. */
interface Measure {
  /** Null where it is no measure. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** Words of what is counted. */
  readonly counted: ReadonlySet<string>;
}

const measures = new WeakMap<Figure, Measure>();

function measureOf(told: Told): Measure {
  const { figure } = told;
  const known = measures.get(figure);
  if (known) return known;
  const isMeasure = compared.has(figure.kind) && !figure.vague && isWhole(told);
  const read = {
    range: isMeasure ? (rangeOf(figure, textOf(told)) ?? null) : null,
    counted: contentWords(figure.kind === 'count' ? (figure.of ?? '') : ''),
  };
  measures.set(figure, read);
  return read;
}

/** No part of a score, a code or a longer number: 6–4, A-10, 1.2.3. */
function isWhole({ article: { source }, figure: { start, end } }: Told): boolean {
  return (
    !/[\p{L}\p{N}][-–—/:.]?$|\p{N}\s?[-–—]$/u.test(source.slice(Math.max(0, start - 3), start)) &&
    !/^(?:\s?[-–—/:.]\p{N}|[\p{L}\p{N}])/u.test(source.slice(end, end + 3))
  );
}

/** A bare number counts nothing that is known; two nouns must be one. */
function countTheSame({ kind }: Figure, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return kind !== 'count' || shared(a, b) > 0;
}
