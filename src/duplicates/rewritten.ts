import { stem } from '../packages/natural.ts';
import { hashWord } from '../text/index.ts';
import { Begins, type ArticleWords } from './article-words.ts';
import { functionWords } from './function-words.ts';
import type { WordPassage } from './passages.ts';
import type { WordWeights } from './word-weights.ts';

/** Cosine from which two sentences tell the same. */
const leastCosine = 0.25;
/** Sentences of fewer different content words are passed over. */
const fewestStems = 4;
/** Words lighter than this share of the heaviest weight are function words and say nothing. */
const leastWeight = 0.45;

/** Stems of an article sentence by sentence. */
interface Sentence {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  /** Stem → weight. */
  readonly stems: ReadonlyMap<number, number>;
  readonly norm: number;
}

/**
 * Sentences of two articles that tell the same in other words: cosine of their stems, weighted by rarity in the corpus (the sentence
 * similarity of Sanchez-Perez, Sidorov and Gelbukh 2014). Each sentence of the left side that `passages` do not cover is put against the
 * most similar one of the right side. Who rewrites an article keeps its order for the most part; what two reporters tell of one event
 * stands anywhere. So only those count that are in one order on both sides.
 */
export function rewrittenSentences(
  left: ArticleWords,
  leftText: string,
  right: ArticleWords,
  rightText: string,
  passages: readonly WordPassage[],
  weights: WordWeights,
): WordPassage[] {
  const there = sentencesOf(right, rightText, weights);
  const holders = new Map<number, number[]>();
  there.forEach(({ stems }, index) => {
    for (const stem of stems.keys()) {
      const known = holders.get(stem);
      if (known) known.push(index);
      else holders.set(stem, [index]);
    }
  });
  const found: WordPassage[] = [];
  for (const here of sentencesOf(left, leftText, weights)) {
    if (passages.some((passage) => passage.left < here.last && passage.leftEnd > here.first)) continue;
    const products = new Map<number, number>();
    for (const [stem, weight] of here.stems)
      for (const index of holders.get(stem) ?? [])
        products.set(index, (products.get(index) ?? 0) + weight * there[index].stems.get(stem)!);
    let best = -1;
    let bestCosine = leastCosine;
    for (const [index, product] of products) {
      const cosine = product / (here.norm * there[index].norm);
      if (cosine > bestCosine || (cosine === bestCosine && index < best)) {
        best = index;
        bestCosine = cosine;
      }
    }
    if (best < 0) continue;
    const { first, last, stems } = there[best];
    let same = 0;
    for (const stem of here.stems.keys()) if (stems.has(stem)) same++;
    found.push({ left: here.first, leftEnd: here.last, right: first, rightEnd: last, same, telling: same });
  }
  return inOneOrder(found);
}

/** A step from one rewritten sentence to the next skips at most so many that are out of order: longer texts take no squared time. */
const furthestStep = 400;

/** The heaviest passages that follow each other on both sides. */
function inOneOrder(found: readonly WordPassage[]): WordPassage[] {
  const weight: number[] = [];
  const before: number[] = [];
  let last = -1;
  found.forEach(({ left, leftEnd, right }, index) => {
    let best = -1;
    for (let i = Math.max(0, index - furthestStep); i < index; i++)
      if (found[i].right < right && (best < 0 || weight[i] > weight[best])) best = i;
    before.push(best);
    weight.push(leftEnd - left + (best < 0 ? 0 : weight[best]));
    if (last < 0 || weight[index] > weight[last]) last = index;
  });
  const chain: WordPassage[] = [];
  for (let index = last; index >= 0; index = before[index]) chain.push(found[index]);
  return chain.toReversed();
}

const functionStems: ReadonlySet<number> = new Set(functionWords.map((word) => hashWord(stem(word))));

/** Share of an article's different content words that the other must have for a comparison of sentences to be worth it. */
const leastVocabulary = 0.5;

let wordsHere = new Int32Array(1024);
let wordsThere = new Int32Array(1024);

/** Has one article most of the content words of the other? A cheap look before sentences are compared. */
export function sharesVocabulary(left: ArticleWords, right: ArticleWords, weights: WordWeights): boolean {
  if (wordsHere.length < left.count) wordsHere = new Int32Array(left.count * 2);
  if (wordsThere.length < right.count) wordsThere = new Int32Array(right.count * 2);
  const here = contentWords(left, weights, wordsHere);
  const there = contentWords(right, weights, wordsThere);
  let both = 0;
  for (let i = 0, j = 0; i < here && j < there;) {
    const difference = wordsHere[i] - wordsThere[j];
    if (difference === 0) both++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return both >= Math.min(here, there) * leastVocabulary;
}

/** Writes the different content words of an article into `words`, sorted, and returns their number. */
function contentWords({ hash, count }: ArticleWords, weights: WordWeights, words: Int32Array): number {
  const most = weights.frequencyAt(leastWeight);
  let found = 0;
  for (let i = 0; i < count; i++) if (weights.frequency(hash[i]) <= most) words[found++] = hash[i];
  words.subarray(0, found).sort();
  let different = 0;
  for (let i = 0; i < found; i++) if (i === 0 || words[i] !== words[i - 1]) words[different++] = words[i];
  return different;
}

function sentencesOf(words: ArticleWords, text: string, weights: WordWeights): Sentence[] {
  const sentences: Sentence[] = [];
  const heaviest = weights.heaviest;
  for (let first = 0; first < words.count;) {
    let last = first + 1;
    while (last < words.count && (words.begins[last] & Begins.sentence) === 0) last++;
    const stems = new Map<number, number>();
    for (let i = first; i < last; i++) {
      const weight = weights.weight(words.hash[i]);
      if (weight < heaviest * leastWeight) continue;
      const stemmed = weights.stem(words.hash[i], () => text.slice(words.start[i], words.end[i]));
      if (!stems.has(stemmed) && !functionStems.has(stemmed)) stems.set(stemmed, weight);
    }
    let square = 0;
    for (const weight of stems.values()) square += weight * weight;
    if (stems.size >= fewestStems) sentences.push({ first, last, stems, norm: Math.sqrt(square) });
    first = last;
  }
  return sentences;
}
