import type { Figure } from '../model/index.ts';
import { linkedEntity } from './utterances.ts';
import type { RuleArticle, RuleContext, RulePlace } from './rule.ts';

/** A figure and the article it stands in. */
export interface Told {
  readonly article: RuleArticle;
  readonly figure: Figure;
}

/** The figures of each topic that is told more than once. */
export function* topics(context: RuleContext): Generator<Told[]> {
  for (const { members } of context.links.figures.topics) {
    if (members.length < 2) continue;
    yield members.map(([index, figure]) => {
      const article = context.article(index);
      return { article, figure: article.annotation.figures[figure]! };
    });
  }
}

export function textOf({ article, figure }: Told): string {
  return article.source.slice(figure.start, figure.end);
}

export function placeOfFigure({ article, figure }: Told): RulePlace {
  return { article: article.index, start: figure.start, end: figure.end };
}

/** Are two figures of one topic of one time and one source, so that they ought to agree? */
export function oughtToAgree(context: RuleContext, a: Told, b: Told): boolean {
  return (
    sameMeasure(a.figure, b.figure) && a.figure.time === b.figure.time && sameClaimant(context, a, b) && sameWeek(a, b)
  );
}

function sameMeasure(a: Figure, b: Figure): boolean {
  return (
    a.kind === b.kind &&
    a.unit === b.unit &&
    a.currency === b.currency &&
    a.per === b.per &&
    roleOf(a) === roleOf(b) &&
    a.change === b.change
  );
}

/** “2.3% of GDP” and “2.3%” are one level, whichever names the whole. */
function roleOf({ kind, role }: Figure): Figure['role'] {
  return kind === 'percent' && role === 'share' ? 'level' : role;
}

/** What the police count and what the organisers count may differ; what is said by nobody or by one may not. */
function sameClaimant(context: RuleContext, a: Told, b: Told): boolean {
  const [one, other] = [a.figure.claimant, b.figure.claimant];
  if (!one || !other) return true;
  const linked = [a, b].map(({ article, figure }) => linkedEntity(context, article.index, figure.claimant!.entity));
  return linked[0] ? linked[0] === linked[1] : one.name === other.name;
}

/** Figures of articles that are weeks apart may both be true. */
function sameWeek(a: Told, b: Told): boolean {
  const [one, other] = [a.article.date, b.article.date].map((date) =>
    date === null ? Number.NaN : Date.parse(date.slice(0, 10)),
  );
  return Number.isNaN(one) || Number.isNaN(other) || Math.abs(one! - other!) <= 8 * 86_400_000;
}

/** Values from `low` to `high` that a figure may stand for, with its hedge and its rounding. */
export function rangeOf(
  { value, low, high, approximation }: Figure,
  written: string,
): { low: number; high: number } | undefined {
  if (value === null)
    return low === null && high === null
      ? undefined
      : { low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY };
  const slack = roundingOf(value, written);
  switch (approximation) {
    case 'about':
      return { low: value - Math.abs(value) * 0.1 - slack, high: value + Math.abs(value) * 0.1 + slack };
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
