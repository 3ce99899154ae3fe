import { Flag, Kind, type Text } from '../../model/index.ts';
import { continueHash, foldWord, hashWord, shortenHash } from '../../text/index.ts';
import { Lookup } from '../lexicon.ts';
import { singulars } from '../words/nouns.ts';

const singularHashes = new Lookup(Object.entries(singulars).map(([word, lemma]) => [word, hashWord(lemma)]));

/** Singular of a noun, by its ending; other words pass. */
export function lemmaOf(word: string): string {
  if (Object.hasOwn(singulars, word)) return singulars[word];
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (
    word.length > 4 &&
    (word.endsWith('ches') || word.endsWith('shes') || word.endsWith('sses') || word.endsWith('xes'))
  )
    return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is'))
    return word.slice(0, -1);
  return word;
}

const [c, e, h, i, s, u, x] = [...'cehisux'].map((letter) => letter.charCodeAt(0));

/** The hash of the lemma of token `at`: the ending is taken off the hash, no word is cut. */
export function lemmaHash({ source, start, end, kind, flags, hash }: Text, at: number): number {
  const word = hash[at];
  if (kind[at] === Kind.dotted || (flags[at] & Flag.nonAscii) !== 0)
    return hashWord(lemmaOf(foldWord(source.slice(start[at], end[at]))));
  const last = end[at] - 1;
  const irregular = singularHashes.get(word);
  if (irregular !== undefined) return irregular;
  const length = end[at] - start[at];
  if ((source.charCodeAt(last) | 0x20) !== s || length < 4) return word;
  const before = source.charCodeAt(last - 1) | 0x20;
  if (length > 4 && before === e) {
    const third = source.charCodeAt(last - 2) | 0x20;
    if (third === i) return continueHash(shortenHash(word, 'ies'), 'y');
    const fourth = source.charCodeAt(last - 3) | 0x20;
    if (third === x || (third === s && fourth === s) || (third === h && (fourth === c || fourth === s)))
      return shortenHash(word, 'es');
  }
  return before === s || before === u || before === i ? word : shortenHash(word, 's');
}
