import type { Gender, Quote, Span, Text } from '../../model/index.ts';
import { tokenAt } from '../../text/index.ts';
import type { Noting } from '../noted.ts';
import { sentenceAround } from '../reading.ts';
import type { RuleArticle } from '../rule-article.ts';
import { foldedWord, readWords, type Word } from './wording.ts';

/**
 * A quotation in marks with all that is compared of it: plain data, as it is held for all tellings of an utterance and put away for a whole
 * corpus.
 */
export interface Telling {
  readonly article: number;
  /** In its article. */
  readonly number: number;
  readonly quote: Quote;
  /** Of its speaker. */
  readonly gender: Gender;
  /** As written; empty where there is none. */
  readonly source: string;
  readonly cue: string;
  /** To whom or where it was said: as the quotation has it, else the name or listeners right behind “told”. */
  readonly venue: WrittenSpan | null;
  /** The sentences from that in which it begins to that in which it ends. */
  readonly around: WrittenSpan;
  /** The sentence of its first word. */
  readonly first: Span;
  /** Its words, four numbers each: `hash`, `start`, `end`, and 1 where it stands behind a cut. */
  readonly words: readonly number[];
  /** Hashes of those outside of marks inside it, which quote somebody else; null where these are all. */
  readonly own: readonly number[] | null;
}

export interface WrittenSpan extends Span {
  readonly text: string;
}

/** Letters of its sentences on either side of a quotation: one sentence may hold a hundred thousand quotations. */
const longestAround = 1000;

export function isMarked({ kind }: Quote): boolean {
  return kind === 'direct' || kind === 'fragment';
}

export function extent({ parts }: Quote): Span {
  return { start: parts[0]!.start, end: parts.at(-1)!.end };
}

export const notingQuotes: Noting<Telling> = {
  count: ({ annotation }) => annotation.quotes.length,
  note: (article, number) => {
    const quote = article.annotation.quotes[number]!;
    return isMarked(quote) ? tellingIn(article, number, quote) : undefined;
  },
};

function tellingIn(article: RuleArticle, number: number, quote: Quote): Telling {
  const { index, source, annotation } = article;
  const written = (span: Span | null): string => (span ? source.slice(span.start, span.end) : '');
  const around = once(() => withText(article, sentencesAround(article, quote)));
  const venue = once(() => withText(article, venueOf(source, quote)));
  const words = once(() => readWords(article, quote.parts));
  const numbers = once(() => words().flatMap(({ hash, start, end, afterCut }) => [hash, start, end, afterCut ? 1 : 0]));
  const own = once(() => ownWords(article, quote));
  return {
    article: index,
    number,
    quote,
    gender: annotation.entities[quote.speaker?.entity ?? -1]?.gender ?? null,
    source: written(quote.source),
    cue: written(quote.cue),
    // What most rules don't ask for of most quotations takes longest.
    get venue() {
      return venue();
    },
    get around() {
      return around()!;
    },
    get first() {
      const { start, end } = words()[0] ?? extent(quote);
      return words().length === 0 ? { start, end } : sentenceAround(article.text, tokenAt(article.text, start));
    },
    get words() {
      return numbers();
    },
    get own() {
      return own();
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function withText({ source }: RuleArticle, span: Span | null): WrittenSpan | null {
  return span && { start: span.start, end: span.end, text: source.slice(span.start, span.end) };
}

function sentencesAround({ text }: RuleArticle, quote: Quote): Span {
  const { start, end } = extent(quote);
  const [from, to] = [start, end].map((offset) => sentenceAround(text, tokenAt(text, offset)));
  return {
    start: Math.min(start, Math.max(from!.start, start - longestAround)),
    end: Math.max(end, Math.min(to!.end, end + longestAround)),
  };
}

function ownWords(article: RuleArticle, quote: Quote): number[] | null {
  const own = ownParts(article.text, quote);
  return own === quote.parts ? null : readWords(article, own).map(({ hash }) => hash);
}

function venueOf(source: string, { venue, cue }: Quote): Span | null {
  if (venue || !cue || source.slice(cue.start, cue.end).toLowerCase() !== 'told') return venue;
  const behind = listener.exec(source.slice(cue.end, cue.end + 60));
  if (!behind) return null;
  const start = cue.end + behind[0].length - behind[1]!.length;
  return { start, end: start + behind[1]!.length };
}

const listener =
  /^ (?:the |a )?((?:\p{Lu}[\p{L}\p{N}’'&]*)(?: (?:\p{Lu}[\p{L}\p{N}’'&]*|\d(?![\p{L}\p{N}]))){0,3}|reporters|journalists|viewers|listeners)/u;

/** The stretches of a quotation without what stands in marks inside it: what it quotes of somebody else, whether or not that is said. */
function ownParts(text: Text, { parts }: Quote): readonly Span[] {
  const inner = innerMarksIn(text, parts);
  if (inner.length === 0) return parts;
  return parts.flatMap(({ start, end }) => {
    const own: Span[] = [];
    let from = start;
    for (const cut of inner) {
      if (cut.start < from || cut.end > end) continue;
      own.push({ start: from, end: cut.start });
      from = cut.end;
    }
    return [...own, { start: from, end }].filter((part) => part.end > part.start);
  });
}

function innerMarksIn(text: Text, parts: readonly Span[]): readonly Span[] {
  const all = innerMarks(text);
  const last = parts.at(-1)!.end;
  const found: Span[] = [];
  for (let at = firstBehind(all, parts[0]!.start); at < all.length && all[at]!.start < last; at++) {
    const { start, end } = all[at]!;
    if (parts.some((part) => part.start < start && end <= part.end)) found.push(all[at]!);
  }
  return found;
}

/** The first of the spans, which are in order, that starts behind an offset. */
function firstBehind(spans: readonly Span[], offset: number): number {
  let [from, to] = [0, spans.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (spans[middle]!.start <= offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

const known = new WeakMap<Text, readonly Span[]>();

/** What stands in marks inside others, marks and all, in order. */
function innerMarks(text: Text): readonly Span[] {
  const read = known.get(text);
  if (read) return read;
  const { count, open, close, within } = text.marks;
  const spans: Span[] = [];
  for (let mark = 0; mark < count; mark++)
    if (within[mark] >= 0)
      spans.push({ start: text.start[open[mark]], end: text.end[Math.min(close[mark], text.count - 1)] });
  known.set(text, spans);
  return spans;
}

/** The words of a telling, as `readWords` reads them. */
export function wordsIn({ words, around }: Telling): Word[] {
  const read: Word[] = [];
  for (let at = 0; at < words.length; at += 4) {
    const [start, end] = [words[at + 1]!, words[at + 2]!];
    const word = foldedWord(around.text.slice(start - around.start, end - around.start));
    read.push({ word, hash: words[at]!, start, end, afterCut: words[at + 3] === 1 });
  }
  return read;
}

/** What an article says between two offsets of the sentences around a telling. */
export function writtenIn({ around }: Telling, start: number, end: number): string {
  const from = Math.max(0, start - around.start);
  return around.text.slice(from, Math.max(from, end - around.start));
}
