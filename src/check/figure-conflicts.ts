import { isScaleSlip, type Figure } from '../model/index.ts';
import { exchangedFigures } from './copied-figures.ts';
import { contentWords, shared } from './content-words.ts';
import { onOneThing } from './figure-sentences.ts';
import type { RuleContext } from './rule.ts';
import { isMarked } from './utterances.ts';
import { disagree, isOfOneTopic, oughtToAgree, rangeOf, textOf, type Told } from './topics.ts';

/** Do two figures of one topic tell one thing at one time with values that cannot both be right? */
export function conflict(context: RuleContext, a: Told, b: Told): boolean {
  return oughtToAgree(context, a, b) && cannotBothBe(a, b) && onOneThing(context, a, b);
}

/** Do the rules that compare the figures of a topic tell of these? */
export function isToldByTopic(context: RuleContext, a: Told, b: Told): boolean {
  return (
    isOfOneTopic(context, a, b) &&
    (conflict(context, a, b) || (isScaleSlip(a.figure, b.figure) && onOneThing(context, a, b)))
  );
}

/** Figures that cannot both be right at the same place of two passages that are otherwise alike. */
export function* copyConflicts(context: RuleContext): Generator<[Told, Told]> {
  for (const pair of exchangedFigures(context))
    if (disagree(...pair) && !isToldByTopic(context, ...pair) && !inOneUtterance(context, ...pair)) yield pair;
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

function cannotBothBe(a: Told, b: Told): boolean {
  if (!compared.has(a.figure.kind) || a.figure.vague || b.figure.vague || isScaleSlip(a.figure, b.figure)) return false;
  if (!isWhole(a) || !isWhole(b) || !countTheSame(a.figure, b.figure)) return false;
  const [one, other] = [rangeOf(a.figure, textOf(a)), rangeOf(b.figure, textOf(b))];
  return one !== undefined && other !== undefined && (one.high < other.low || other.high < one.low);
}

/** No part of a score, a code or a longer number: 6–4, A-10, 1.2.3. */
function isWhole({ article: { source }, figure: { start, end } }: Told): boolean {
  return (
    !/[\p{L}\p{N}][-–—/:.]?$|\p{N}\s?[-–—]$/u.test(source.slice(Math.max(0, start - 3), start)) &&
    !/^(?:\s?[-–—/:.]\p{N}|[\p{L}\p{N}])/u.test(source.slice(end, end + 3))
  );
}

/** A bare number counts nothing that is known; two nouns must be one. */
function countTheSame(a: Figure, b: Figure): boolean {
  if (a.kind !== 'count') return true;
  const [one, other] = [a, b].map(({ of }) => contentWords(of ?? ''));
  return shared(one!, other!) > 0;
}
