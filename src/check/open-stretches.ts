import { Flag, type Text } from '../model/index.ts';
import { startsLine } from './reading.ts';

/** A quotation without a closing mark. */
export interface OpenStretch {
  /** Token of its opening mark. */
  readonly first: number;
  /** Token behind its last one. */
  readonly last: number;
  /** The mark is set again right there, in the same line. */
  readonly reopened: boolean;
}

/** Quotations that are neither closed nor continued in a paragraph of their own. */
export function* openStretches(text: Text): Generator<OpenStretch> {
  const { marks } = text;
  const continued = new Map<number, number>();
  for (let mark = 0; mark < marks.count; mark++)
    if (marks.continues[mark] >= 0) continued.set(marks.continues[mark], mark);
  for (let mark = 0; mark < marks.count; mark++) {
    if (marks.closed[mark] !== 0 || (text.flags[marks.open[mark]] & Flag.furniture) !== 0) continue;
    const last = marks.close[mark];
    const next = continued.get(mark) ?? (mark + 1 < marks.count && marks.open[mark + 1] === last ? mark + 1 : -1);
    const reopened = next >= 0 && marks.open[next] === last && !startsLine(text, last);
    if (next < 0 || reopened) yield { first: marks.open[mark], last, reopened };
  }
}
