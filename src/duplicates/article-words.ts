import { comparedWords } from '../align/index.ts';
import { Flag, type Text } from '../model/index.ts';

/** Bits of `ArticleWords.begins`. */
export const Begins = { sentence: 1, line: 2 } as const;

/** The words of an article outside furniture, as duplicates compare them. Arrays may be longer than `count`. */
export interface ArticleWords {
  readonly count: number;
  /** Hash of the word as compared (`align/compared-words.ts`). */
  readonly hash: Int32Array;
  /** Offsets into the article's text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** What begins with the word: `Begins`. */
  readonly begins: Uint8Array;
}

export function articleWords(text: Text): ArticleWords {
  const compared = comparedWords(text);
  const hash = new Int32Array(compared.count);
  const start = new Int32Array(compared.count);
  const end = new Int32Array(compared.count);
  const begins = new Uint8Array(compared.count);
  let count = 0;
  let sentence = -1;
  let block = -1;
  for (let i = 0; i < compared.count; i++) {
    const token = compared.token[i];
    if ((text.flags[token] & Flag.furniture) !== 0) continue;
    hash[count] = compared.hash[i];
    start[count] = text.start[token];
    end[count] = text.end[token];
    if (text.sentenceOf[token] !== sentence) begins[count] |= Begins.sentence;
    if (text.blockOf[token] !== block) begins[count] |= Begins.line;
    sentence = text.sentenceOf[token];
    block = text.blockOf[token];
    count++;
  }
  return { count, hash, start, end, begins };
}
