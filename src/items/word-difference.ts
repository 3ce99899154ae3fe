import { comparedWords, diffWords } from '../align/index.ts';
import { articleOf, type WordDifference } from '../model/index.ts';
import { readText } from '../text/index.ts';

/** Two wordings compared word by word: case, marks and spelling variants make no difference. Pieces are the words as written. */
export function wordDifference(a: string, b: string): WordDifference[] {
  const left = readText(articleOf({ id: '', text: a }));
  const right = readText(articleOf({ id: '', text: b }));
  const leftWords = comparedWords(left);
  const rightWords = comparedWords(right);
  // A piece reaches to where the next one begins, so that the pieces of a side put together are the side.
  const startIn = (text: typeof left, words: typeof leftWords, word: number) => {
    if (word === 0) return 0;
    return word < words.count ? text.start[words.token[word]!]! : text.source.length;
  };
  return diffWords(leftWords.hash, rightWords.hash).map(({ kind, left: from, leftEnd, right: across, rightEnd }) => ({
    kind,
    a: a.slice(startIn(left, leftWords, from), startIn(left, leftWords, leftEnd)),
    b: b.slice(startIn(right, rightWords, across), startIn(right, rightWords, rightEnd)),
  }));
}
