import { isContentWord } from '../content-words.ts';
import { groupBy } from '../group-by.ts';
import { latest } from '../latest.ts';
import { fewestCompared, wordingOf, type Wording } from './quote-wordings.ts';
import type { RuleArticle, RuleContext } from '../rule.ts';
import { extent, isMarked, writtenIn, type Telling } from './telling.ts';
import { linkedEntity } from './utterances.ts';
import { readWords } from './wording.ts';

/** Letters of a quotation that may be too short to be linked with its longer telling. */
const shortLetters = 60;

/** A quotation of a person who is known. Numbers and an id, no article: it is held for the whole corpus. */
export interface SpokenQuote {
  readonly article: number;
  readonly quote: number;
  readonly speaker: string;
  /** Hashes of its words, where it is short and says something. */
  readonly short: readonly number[] | null;
}

export function spokenQuotes(article: RuleArticle, context: RuleContext): SpokenQuote[] {
  return article.annotation.quotes.flatMap((quote, number) => {
    const speaker = isMarked(quote) && linkedEntity(context, article.index, quote.speaker?.entity ?? -1);
    if (!speaker || speaker.type !== 'person') return [];
    const { start, end } = extent(quote);
    const words = end - start > shortLetters ? [] : readWords(article, quote.parts);
    const isShort = words.length >= fewestCompared && words.filter(({ word }) => isContentWord(word)).length >= 2;
    const short = isShort ? words.map(({ hash }) => hash) : null;
    return { article: article.index, quote: number, speaker: speaker.id, short };
  });
}

/** Short quotations of one speaker. */
interface ShortOnes {
  /** First words of all. */
  readonly firsts: ReadonlySet<number>;
  /** Numbers of words of those that begin with the same few. */
  readonly lengthsOf: ReadonlyMap<string, ReadonlySet<number>>;
  readonly byWords: ReadonlyMap<string, readonly SpokenQuote[]>;
}

function shortOnesOf(spoken: readonly SpokenQuote[]): ShortOnes {
  const shorts = spoken.filter(({ short }) => short !== null);
  const byOpening = groupBy(shorts, ({ short }) => short!.slice(0, fewestCompared).join(' '));
  return {
    firsts: new Set(shorts.map(({ short }) => short![0]!)),
    lengthsOf: new Map(
      [...byOpening].map(([opening, own]) => [opening, new Set(own.map(({ short }) => short!.length))]),
    ),
    byWords: groupBy(shorts, ({ short }) => short!.join(' ')),
  };
}

/** Tellings of one wording that a longer one is compared with: a short one may be told in thousands of sentences. */
const mostTellings = 100;

/** Short wordings of which the tellings are held at once. */
const mostKept = 512;

/**
 * Short quotations that stand word for word in a longer one of the same speaker: half a sentence and its condition share too little of
 * their words to be linked as one utterance.
 */
export function* shortOnes(
  context: RuleContext,
  spoken: readonly SpokenQuote[],
): Generator<readonly [Wording, Wording]> {
  const tellingAt = ({ article, quote }: SpokenQuote): Telling => context.telling(article, quote)!;
  for (const told of groupBy(spoken, ({ speaker }) => speaker).values()) {
    if (told.length < 2) continue;
    const shorts = shortOnesOf(told);
    if (shorts.byWords.size === 0) continue;
    const wordingsOf = latest((words: string) => {
      const tellings = (shorts.byWords.get(words) ?? []).slice(0, mostTellings).map(tellingAt);
      return [...groupBy(tellings, ({ around }) => around.text).values()].map(([telling]) => wordingOf(telling));
    }, mostKept);
    const read = new Set<string>();
    for (const one of told) {
      const telling = tellingAt(one);
      const held = shortOnesIn(telling, shorts);
      if (held.length === 0) continue;
      // A copy of what was read is cut in the same places.
      const written = writtenQuote(telling);
      if (read.has(written)) continue;
      read.add(written);
      const long = wordingOf(telling);
      for (const words of held) for (const short of wordingsOf(words)) yield [long, short];
    }
  }
}

/** The words of those short ones that a longer quotation holds, in order. */
function shortOnesIn({ words }: Telling, { firsts, lengthsOf, byWords }: ShortOnes): string[] {
  const held: string[] = [];
  const hashes = words.filter((_, number) => number % 4 === 0);
  for (let at = 0; at + fewestCompared <= hashes.length; at++) {
    if (!firsts.has(hashes[at]!)) continue;
    for (const length of lengthsOf.get(hashes.slice(at, at + fewestCompared).join(' ')) ?? []) {
      const stretch = hashes.slice(at, at + length).join(' ');
      if (length < hashes.length && byWords.has(stretch)) held.push(stretch);
    }
  }
  return held;
}

function writtenQuote(telling: Telling): string {
  const { start, end } = extent(telling.quote);
  return writtenIn(telling, start, end);
}
