import { readComparedHashes } from '../../align/index.ts';
import {
  type EntityLinks,
  extentOf,
  occurrences,
  type Quote,
  type Span,
  type Store,
  TextUnits,
} from '../../model/index.ts';
import { tokenAt, tokeniseInPlace } from '../../text/index.ts';
import { wordAt } from '../reading/lexicon.ts';
import { classesOf, lexicon, Word } from '../reading/words.ts';

/** The quotes of a corpus as columns: whose they are and their words, all in one array. */
export interface Utterances {
  readonly count: number;
  readonly article: Int32Array;
  /** Index in the article’s quotes. */
  readonly quote: Int32Array;
  /** What its id is made of: its extent, and how many of the article’s quotes have the same one, up to it and with it. */
  readonly extents: readonly Span[];
  readonly occurrence: Int32Array;
  /** Linked entity of the speaker; -1 for an unnamed one, -2 for none. */
  readonly speaker: Int32Array;
  /** 1 where the words stand in marks. */
  readonly marked: Uint8Array;
  /** Index of the utterance that this one is a part of (a fragment of a mixed quote), or -1. */
  readonly within: Int32Array;
  /** Words of utterance `u`: `words[starts[u] … starts[u + 1])`, compared hashes. */
  readonly starts: Int32Array;
  readonly words: Int32Array;
  /** 1 for a word that tells utterances apart: no article, pronoun, auxiliary or other function word. */
  readonly isContent: Uint8Array;
  /** Those alone: `contents[contentStarts[u] … contentStarts[u + 1])`. */
  readonly contentStarts: Int32Array;
  readonly contents: Int32Array;
  /** Quotes of each article, scare quotes too. */
  readonly quotesOf: Int32Array;
}

/** Collects the quotes of all articles; scare quotes are nobody’s and left out. */
export function collectUtterances(store: Store, entities: EntityLinks): Utterances {
  const article: number[] = [];
  const quote: number[] = [];
  const extents: Span[] = [];
  const occurrence: number[] = [];
  const speaker: number[] = [];
  const marked: number[] = [];
  const within: number[] = [];
  const starts: number[] = [0];
  const quotesOf = new Int32Array(store.count);
  let words = new Int32Array(4096);
  let used = 0;
  const units = new TextUnits();
  for (let a = 0; a < store.count; a++) {
    const { quotes } = store.read(a);
    if (quotes.length === 0) continue;
    quotesOf[a] = quotes.length;
    const text = store.textOf(a);
    units.readString(text);
    const tokens = tokeniseInPlace(units, text);
    const spans = quotes.map(({ parts }) => extentOf(parts));
    const counts = occurrences(spans);
    const indexOf = new Int32Array(quotes.length).fill(-1);
    for (let q = 0; q < quotes.length; q++) {
      const one = quotes[q];
      if (one.kind === 'scare') continue;
      indexOf[q] = article.length;
      article.push(a);
      quote.push(q);
      extents.push(spans[q]);
      occurrence.push(counts === null ? 1 : counts[q]);
      speaker.push(speakerOf(one, entities.of[a]));
      marked.push(one.kind === 'direct' || one.kind === 'fragment' ? 1 : 0);
      within.push(one.within < 0 ? -1 : indexOf[one.within]);
      for (const { start, end } of one.parts) {
        const [first, last] = [tokenAt(tokens, start), tokenAt(tokens, end - 1) + 1];
        if (used + last - first > words.length) {
          const larger = new Int32Array(Math.max(words.length * 2, used + last - first));
          larger.set(words);
          words = larger;
        }
        used = readComparedHashes(tokens, first, last, words, used);
      }
      starts.push(used);
    }
  }
  return {
    count: article.length,
    article: Int32Array.from(article),
    quote: Int32Array.from(quote),
    extents,
    occurrence: Int32Array.from(occurrence),
    speaker: Int32Array.from(speaker),
    marked: Uint8Array.from(marked),
    within: Int32Array.from(within),
    starts: Int32Array.from(starts),
    words: words.subarray(0, used),
    ...contentOf(words, starts),
    quotesOf,
  };
}

function contentOf(
  words: Int32Array,
  starts: readonly number[],
): Pick<Utterances, 'isContent' | 'contents' | 'contentStarts'> {
  const total = starts[starts.length - 1];
  const isContent = new Uint8Array(total);
  const contents = new Int32Array(total);
  const contentStarts = new Int32Array(starts.length);
  let count = 0;
  for (let u = 0; u + 1 < starts.length; u++) {
    for (let i = starts[u]; i < starts[u + 1]; i++) {
      if ((classesOf[wordAt(lexicon, words[i])] & ~Word.stance) !== 0) continue;
      isContent[i] = 1;
      contents[count++] = words[i];
    }
    contentStarts[u + 1] = count;
  }
  return { isContent, contents: contents.subarray(0, count), contentStarts };
}

function speakerOf({ speaker }: Quote, linked: Int32Array | undefined): number {
  if (!speaker) return -2;
  return speaker.entity < 0 ? -1 : (linked?.[speaker.entity] ?? -1);
}
