import { comparedWords } from '../align/index.ts';
import { articleOf, type EntityLinks, type Quote, type Store } from '../model/index.ts';
import { readText, tokenAt } from '../text/index.ts';
import { wordAt } from './lexicon.ts';
import { classesOf, lexicon, Word } from './words.ts';

/** The quotes of a corpus as columns: whose they are and their words, all in one array. */
export interface Utterances {
  readonly count: number;
  readonly article: Int32Array;
  /** Index in the article’s quotes. */
  readonly quote: Int32Array;
  /** Linked entity of the speaker; -1 for an unnamed one, -2 for none. */
  readonly speaker: Int32Array;
  /** 1 where the words stand in marks. */
  readonly marked: Uint8Array;
  /** Index of the utterance that this one is a part of (a fragment of a mixed quote), or -1. */
  readonly within: Int32Array;
  /** Words of utterance `u`: `words[starts[u] … starts[u + 1])`, compared hashes. */
  readonly starts: Int32Array;
  readonly words: Int32Array;
}

/** Collects the quotes of all articles; scare quotes are nobody’s and left out. */
export function collectUtterances(store: Store, entities: EntityLinks): Utterances {
  const article: number[] = [];
  const quote: number[] = [];
  const speaker: number[] = [];
  const marked: number[] = [];
  const within: number[] = [];
  const starts: number[] = [0];
  let words = new Int32Array(4096);
  let used = 0;
  for (let a = 0; a < store.count; a++) {
    const { quotes } = store.read(a);
    if (quotes.length === 0) continue;
    const text = readText(articleOf({ id: '', text: store.textOf(a) }));
    const indexOf = new Map<number, number>();
    quotes.forEach((one, q) => {
      if (one.kind === 'scare') return;
      indexOf.set(q, article.length);
      article.push(a);
      quote.push(q);
      speaker.push(speakerOf(one, entities.of[a]));
      marked.push(one.kind === 'direct' || one.kind === 'fragment' ? 1 : 0);
      within.push(one.within < 0 ? -1 : (indexOf.get(one.within) ?? -1));
      for (const { start, end } of one.parts) {
        const { hash } = comparedWords(text, tokenAt(text, start), tokenAt(text, end - 1) + 1);
        if (used + hash.length > words.length) {
          const larger = new Int32Array(Math.max(words.length * 2, used + hash.length));
          larger.set(words);
          words = larger;
        }
        words.set(hash, used);
        used += hash.length;
      }
      starts.push(used);
    });
  }
  return {
    count: article.length,
    article: Int32Array.from(article),
    quote: Int32Array.from(quote),
    speaker: Int32Array.from(speaker),
    marked: Uint8Array.from(marked),
    within: Int32Array.from(within),
    starts: Int32Array.from(starts),
    words: words.subarray(0, used),
  };
}

function speakerOf({ speaker }: Quote, linked: Int32Array | undefined): number {
  if (!speaker) return -2;
  return speaker.entity < 0 ? -1 : (linked?.[speaker.entity] ?? -1);
}

/** A word that tells utterances apart: no article, pronoun, auxiliary or other function word. */
export function isContent(word: number): boolean {
  return (classesOf[wordAt(lexicon, word)] & ~Word.stance) === 0;
}
