import type { Figure } from '../../model/index.ts';
import { tokenAt } from '../../text/index.ts';
import type { RuleArticle } from '../rule-article.ts';

/** Before, after and change that one sentence tells, one of each. */
export function* toldChanges({ annotation, text, source }: RuleArticle): Generator<[Figure, Figure, Figure]> {
  const bySentence = new Map<number, Figure[]>();
  for (const figure of annotation.figures) {
    if (figure.vague || isMargin(figure, source) || (figure.value === null && !isFromTo(figure, source))) continue;
    const sentence = text.sentenceOf[tokenAt(text, figure.start)];
    const known = bySentence.get(sentence);
    if (known) known.push(figure);
    else bySentence.set(sentence, [figure]);
  }
  for (const figures of bySentence.values()) {
    const ends = endsOf(figures, source);
    const deltas = figures.filter((figure) => figure.value !== null && isDelta(figure, source));
    if (ends && deltas.length === 1 && !ends.includes(deltas[0]!)) yield [...ends, deltas[0]!];
  }
}

/** The values before and after: told as such, or as the ends of “from 2.3% to 2.5%”. */
function endsOf(figures: readonly Figure[], source: string): [Figure, Figure] | undefined {
  const [before, after] = (['before', 'after'] as const).map((role) =>
    figures.filter((figure) => figure.role === role && figure.value !== null),
  );
  if (before!.length === 1 && after!.length === 1) return [before![0]!, after![0]!];
  const ranges = figures.filter((figure) => isFromTo(figure, source));
  if (ranges.length !== 1 || before!.length + after!.length > 0) return undefined;
  const [range] = ranges;
  const [low, high] = [range.low, range.high].map((value) => ({ ...range, value }));
  // A range is told by its lower and higher end, whichever was first.
  return figures.some(({ change }) => change === 'down') ? [high, low] : [low, high];
}

/** No years: “from 2001 to 2014”. */
function isFromTo({ kind, value, low, high, of, start, end }: Figure, source: string): boolean {
  return (
    kind !== 'date' &&
    (kind !== 'count' || of !== null) &&
    value === null &&
    low !== null &&
    high !== null &&
    /\bfrom /iu.test(source.slice(Math.max(0, start - 5), end))
  );
}

/** Percentage points; or a figure right behind “by”, “an increase of” or a verb of change. */
function isDelta({ role, unit, start }: Figure, source: string): boolean {
  if (role === 'delta' || unit === 'percentage point') return true;
  if (role !== 'level') return false;
  return /\b(?:by|(?:increase|rise|jump|growth|gain|fall|drop|cut|decline|decrease) of|rose|risen|grew|grown|jumped|climbed|fell|fallen|dropped|declined) $/iu.test(
    source.slice(Math.max(0, start - 24), start),
  );
}

/** The margin of error of a poll is no change. */
function isMargin({ start, end }: Figure, source: string): boolean {
  return (
    /^[ -]?(?:points? )?margin of (?:sampling )?error/u.test(source.slice(end, end + 40)) ||
    /margin of (?:sampling )?error [^.]*$/u.test(source.slice(Math.max(0, start - 80), start))
  );
}
