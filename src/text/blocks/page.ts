import { Flag, Kind, type BlockKind } from '../../model/index.ts';
import type { Tokens } from '../tokens.ts';

/** Kinds by their code in `Page.kinds`; 0 is body text until somebody says otherwise. */
export const blockKinds = [
  'paragraph',
  'headline',
  'caption',
  'credit',
  'boilerplate',
  'image',
  'front-matter',
] as const satisfies readonly BlockKind[];

export const Code = {
  paragraph: 0,
  headline: 1,
  caption: 2,
  credit: 3,
  boilerplate: 4,
  image: 5,
  frontMatter: 6,
} as const;

/** What a line ends with, behind closing marks and brackets. */
export const Ending = {
  /** A word, number or bracket: no body sentence of a newspaper does. */
  none: 0,
  /** . … */
  stop: 1,
  /** ? ! */
  asking: 2,
  /** : , ; – : the sentence goes on. */
  going: 3,
} as const;

/** A line of the text, as tokens `[first, last)`. `from` and `to` bound what is body text of it so far. */
export interface Line {
  readonly first: number;
  readonly last: number;
  from: number;
  to: number;
  /** Words and numbers in it. */
  readonly words: number;
  readonly blankBefore: boolean;
  /** The sentence goes on in the next line. */
  readonly goesOn: boolean;
  /** Bit `k` is 1 where a sign of kind `k` stands in the line; see `hasKind`. */
  readonly kindBits: number;
  /** Something of it is no paragraph. */
  isMarked: boolean;
  /** It ends with a full stop, is longer than credits are and holds no bracket or sign, and nothing of it was marked: most lines of most texts. */
  isPlain: boolean;
}

/** Does a sign of the kind stand in the line? What looks for a bracket or an address passes over most lines by this. */
export function hasKind({ kindBits }: Line, kind: Kind): boolean {
  return ((kindBits >>> kind) & 1) !== 0;
}

/** A text as lines, with the kind of each token. */
export interface Page {
  readonly tokens: Tokens;
  readonly sentenceOf: Int32Array;
  /** First token of each sentence and, last, the number of tokens. */
  readonly sentences: Int32Array;
  readonly lines: readonly Line[];
  /** A `Code` for each token, and more. */
  readonly kinds: Uint8Array;
  /** Paragraphs follow each other without blank lines, so that what blank lines set apart is something else. */
  readonly dense: boolean;
}

let kinds = new Uint8Array(4096);

/** The lines of a text. The next call writes over `kinds`. */
export function readPage(
  tokens: Tokens,
  { sentenceOf, sentences }: { readonly sentenceOf: Int32Array; readonly sentences: Int32Array },
  first: number,
): Page {
  const lines = readLines(tokens, sentenceOf, first);
  if (kinds.length < tokens.count) kinds = new Uint8Array(tokens.count * 2);
  kinds.fill(Code.paragraph, 0, tokens.count);
  return { tokens, sentenceOf, sentences, lines, kinds, dense: isDense(lines) };
}

/** Credits, bylines and headings have so many words at most. */
const shortLine = 14;
/** Bits of the kinds that make a line more than prose. */
const signs = (1 << Kind.open) | (1 << Kind.close) | (1 << Kind.symbol) | (1 << Kind.exclamation) | (1 << Kind.address);

/** Does a full stop, perhaps with a mark behind it, end what stands before token `end`? */
function endsWithStop(kind: Uint8Array, end: number): boolean {
  return kind[end - 1] === Kind.stop || (kind[end - 1] === Kind.mark && kind[end - 2] === Kind.stop);
}

/** 1 for the kinds that are no words: counted without a branch, which every fifth sign would mislead. */
const signLike = Uint8Array.from({ length: 32 }, (_, kind) => (isWordLike(kind) ? 0 : 1));

function readLines(tokens: Tokens, sentenceOf: Int32Array, begin: number): Line[] {
  const { count, flags, kind, turns, turnCount } = tokens;
  const lines: Line[] = [];
  let first = begin;
  let notWords = 0;
  let kindBits = 0;
  const end = (i: number) => {
    const words = i - first - notWords;
    lines.push({
      first,
      last: i,
      from: first,
      to: i,
      words,
      blankBefore: first === begin || (flags[first] & Flag.blankBefore) !== 0,
      goesOn: i < count && sentenceOf[i] === sentenceOf[i - 1],
      kindBits,
      isMarked: false,
      isPlain: words > shortLine && (kindBits & signs) === 0 && endsWithStop(kind, i),
    });
    first = i;
    notWords = 0;
    kindBits = 0;
  };
  for (let k = 0; k < turnCount; k++) {
    const i = turns[k];
    if (i < begin) continue;
    if (i > first && (flags[i] & Flag.lineBefore) !== 0) end(i);
    kindBits |= 1 << kind[i];
    notWords += signLike[kind[i]];
  }
  if (count > first) end(count);
  return lines;
}

export function isWordLike(kind: number): boolean {
  return kind <= Kind.dotted || kind === Kind.address;
}

/** Back over closing marks and brackets, to the token that they close. */
function closedBy(kind: Uint8Array, first: number, last: number): number {
  let at = last;
  while (at > first && (kind[at] === Kind.mark || kind[at] === Kind.close)) at--;
  return at;
}

export function endingOf({ kind }: Tokens, first: number, last: number): number {
  let at = closedBy(kind, first, last - 1);
  // “He left. [Agency]” ends with the sentence before the bracket.
  const open = at < last - 1 ? openingBefore(kind, Math.max(first + 1, at - longestSource), at) : -1;
  if (open !== -1) {
    const before = closedBy(kind, first, open - 1);
    if (isTerminal(kind[before])) at = before;
  }
  switch (kind[at]) {
    case Kind.stop:
    case Kind.ellipsis:
      return Ending.stop;
    case Kind.dotted:
      return at === last - 1 ? Ending.stop : Ending.none;
    case Kind.question:
    case Kind.exclamation:
      return Ending.asking;
    case Kind.colon:
    case Kind.comma:
    case Kind.semicolon:
    case Kind.dash:
    case Kind.hyphen:
      return Ending.going;
    default:
      return Ending.none;
  }
}

/** An agency's name in brackets behind a sentence. */
const longestSource = 8;

/** The opening bracket right before a few words; -1 where there is none. */
function openingBefore(kind: Uint8Array, earliest: number, at: number): number {
  for (let i = at; i >= earliest; i--) {
    if (kind[i] === Kind.open) return i;
    if (!isWordLike(kind[i]) && kind[i] !== Kind.slash && kind[i] !== Kind.comma) return -1;
  }
  return -1;
}

function isTerminal(kind: number): boolean {
  return kind === Kind.stop || kind === Kind.question || kind === Kind.exclamation || kind === Kind.ellipsis;
}

/** Few texts are mixed: a site's paragraphs are parted by blank lines or they are not. */
function isDense(lines: readonly Line[]): boolean {
  if (lines.length < 6) return false;
  let blanks = 0;
  for (const line of lines) if (line.blankBefore) blanks++;
  return blanks < lines.length * 0.35;
}

/** Gives tokens `[first, last)` of a line a kind, and takes them out of its body where they stand at an end of it. */
export function mark({ kinds }: Page, line: Line, first: number, last: number, code: number): void {
  kinds.fill(code, first, last);
  line.isPlain = false;
  line.isMarked = true;
  if (first <= line.from && last > line.from) line.from = Math.min(last, line.to);
  if (last >= line.to && first < line.to) line.to = Math.max(first, line.from);
}

export function markRest(page: Page, line: Line, code: number): void {
  mark(page, line, line.from, line.to, code);
}

/** Has the line no body text (left)? */
export function isTaken(line: Line): boolean {
  return line.from >= line.to;
}

/** What the line ends with, without what was taken. */
export function lineEnding({ tokens }: Page, { from, to, last, goesOn }: Line): number {
  if (to === last && goesOn) return Ending.going;
  return endingOf(tokens, from, to);
}

/** Does the line end like a title or caption, and begin like a line of its own? */
export function isUnpunctuated(page: Page, line: Line): boolean {
  return lineEnding(page, line) === Ending.none && isCapitalised(page.tokens, line.from);
}

export function isCapitalised({ kind, flags }: Tokens, at: number): boolean {
  if (kind[at] === Kind.word || kind[at] === Kind.alphanumeric || kind[at] === Kind.dotted) {
    return (flags[at] & (Flag.capital | Flag.mixedCase)) !== 0;
  }
  return kind[at] === Kind.number || kind[at] === Kind.currency || kind[at] === Kind.open;
}

/** Does a quotation begin the line? Such a line is speech, whatever it looks like. */
export function beginsWithMark({ kind }: Tokens, line: Line): boolean {
  return kind[line.from] === Kind.mark;
}

export function wordsIn({ kind }: Tokens, first: number, last: number): number {
  let words = 0;
  for (let i = first; i < last; i++) if (isWordLike(kind[i])) words++;
  return words;
}
