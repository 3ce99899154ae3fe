import { Flag, Kind } from '../model/index.ts';
import type { Tokens } from './tokens.ts';

/** Line ends in the midst of a sentence from which on a text may be wrapped, whatever its column. */
const fewestGoingOn = 3;
/** A wrapped paragraph of news has no more lines than this on average. */
const linesInParagraph = 12;
/** Line ends that tell of a column, if each of them stands where the next word did not fit. */
const fewestAtColumn = 4;

/**
 * Takes the line ends out of the flags that a program made which breaks lines at a column (mail, plain-text wires, old archives). A name, a
 * quotation and a figure go on over such an end as over a space; what parts the text is a blank line, an indented line, or a line that
 * ends short of the column. Texts whose lines are paragraphs are left as they are. `from` is the first token behind the front matter.
 */
export function joinWrappedLines(tokens: Tokens, from: number): void {
  const { flags, turns, turnCount } = tokens;
  let lineEnds = 0;
  let goingOn = 0;
  for (let k = 0; k < turnCount; k++) {
    const i = turns[k];
    if ((flags[i] & (Flag.lineBefore | Flag.blankBefore)) !== Flag.lineBefore || i <= from) continue;
    lineEnds++;
    if (goesOn(tokens, i)) goingOn++;
  }
  if (goingOn === 0) return;
  const starts = lineStarts(tokens, from);
  const column = widest(tokens, starts);
  const areAllFull = lineEnds >= fewestAtColumn && endsAtColumn(tokens, starts, column, isBlankBefore);
  // At a line end in three the sentence goes on only where the text was wrapped.
  if (areAllFull || (goingOn >= fewestGoingOn && goingOn * 3 >= lineEnds)) join(tokens, starts, column);
}

/** Does the line before token `next` end without a stop, before a word in lower case? */
export function goesOn({ flags, kind }: Tokens, next: number): boolean {
  if (next === 0 || (flags[next] & Flag.blankBefore) !== 0) return false;
  if (kind[next] !== Kind.word || (flags[next] & Flag.capital) !== 0) return false;
  const before = kind[next - 1];
  return (
    before === Kind.word ||
    before === Kind.comma ||
    before === Kind.number ||
    before === Kind.possessive ||
    before === Kind.hyphen
  );
}

function join(tokens: Tokens, starts: readonly number[], column: number): void {
  const { flags, kind } = tokens;
  const areSetApart = areParagraphsSetApart(tokens, starts);
  const isExact = endsAtColumn(tokens, starts, column, (_, at) => !goesOn(tokens, at));
  for (let k = 1; k < starts.length; k++) {
    const next = starts[k];
    const first = starts[k - 1];
    if (isBlankBefore(tokens, next) || isIndented(tokens, next, first)) continue;
    const isLoose = !isExact && !isBullet(kind[next]) && (areSetApart || !endsSentence(kind, next));
    if (isFull(tokens, first, next, column) || (isLoose && isNearlyFull(tokens, first, next, column)))
      flags[next] &= ~Flag.lineBefore;
  }
}

/** Do blank lines part the paragraphs, so that no other line's end does? */
function areParagraphsSetApart(tokens: Tokens, starts: readonly number[]): boolean {
  let blanks = 0;
  for (let k = 1; k < starts.length; k++) if (isBlankBefore(tokens, starts[k])) blanks++;
  return blanks * linesInParagraph >= starts.length;
}

/** Units in the longest line of those whose sentence goes on in the next one. */
function widest(tokens: Tokens, starts: readonly number[]): number {
  let column = 0;
  for (let k = 1; k < starts.length; k++) {
    if (goesOn(tokens, starts[k])) column = Math.max(column, widthOf(tokens, starts[k - 1], starts[k]));
  }
  return column;
}

/** Would at no line’s end the next word have fitted into the column? Line ends that are passed over don't count. */
function endsAtColumn(
  tokens: Tokens,
  starts: readonly number[],
  column: number,
  passesOver: (tokens: Tokens, at: number) => boolean,
): boolean {
  for (let k = 1; k < starts.length; k++) {
    if (!passesOver(tokens, starts[k]) && !isFull(tokens, starts[k - 1], starts[k], column)) return false;
  }
  return true;
}

/** First tokens of the lines. */
function lineStarts({ flags, turns, turnCount }: Tokens, from: number): number[] {
  const starts: number[] = [from];
  for (let k = 0; k < turnCount; k++) {
    const i = turns[k];
    if (i > from && (flags[i] & Flag.lineBefore) !== 0) starts.push(i);
  }
  return starts;
}

/** Does the line `[first, next)` end about where the column did? Letters of a printed page differ in width. */
function isNearlyFull(tokens: Tokens, first: number, next: number, column: number): boolean {
  return widthOf(tokens, first, next) * 10 >= column * 7;
}

/** Is no room left in the line for the next word, and what is glued to it? */
function isFull(tokens: Tokens, first: number, next: number, column: number): boolean {
  const { start, end, count } = tokens;
  let last = next;
  while (last + 1 < count && !mayBreakBefore(tokens, last + 1)) last++;
  return widthOf(tokens, first, next) + 1 + (end[last] - start[next]) > column;
}

function mayBreakBefore({ flags, units, start }: Tokens, at: number): boolean {
  return (flags[at] & Flag.spaceBefore) !== 0 && units[start[at] - 1] !== noBreakSpace;
}

function widthOf({ start, end }: Tokens, first: number, next: number): number {
  return end[next - 1] - start[first];
}

function isBlankBefore({ flags }: Tokens, at: number): boolean {
  return (flags[at] & Flag.blankBefore) !== 0;
}

function endsSentence(kind: Uint8Array, next: number): boolean {
  let last = next - 1;
  while (last > 0 && (kind[last] === Kind.mark || kind[last] === Kind.close)) last--;
  return (
    kind[last] === Kind.stop ||
    kind[last] === Kind.question ||
    kind[last] === Kind.exclamation ||
    kind[last] === Kind.ellipsis ||
    kind[last] === Kind.colon
  );
}

const noBreakSpace = 0xa0;

/** Units of white space that a paragraph's first line is indented by at least. */
const indentation = 2;

/** Is a line indented further than the one before it? */
function isIndented(tokens: Tokens, next: number, before: number): boolean {
  return indentOf(tokens, next) >= indentOf(tokens, before) + indentation;
}

function indentOf({ units, start, end }: Tokens, first: number): number {
  const floor = first === 0 ? 0 : end[first - 1];
  let at = start[first];
  while (at > floor && units[at - 1] !== 0x0a && units[at - 1] !== 0x0d) at--;
  return start[first] - at;
}

/** A dash before a line is an item's, or goes on with a sentence that filled the line before. */
function isBullet(kind: number): boolean {
  return kind === Kind.dash || kind === Kind.hyphen || kind === Kind.symbol;
}
