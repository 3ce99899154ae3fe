import { hashWord } from '../text/index.ts';
import { stem } from '../packages/natural.ts';

const slots = 1 << 19;
/** Endings, quotation marks and what else is glued to a word. */
const notLetters = /[^\p{L}\p{N}]+/gu;

/** How often words occur in a corpus, counted in a table without keys: unlike words that meet in a slot look more frequent than they are. */
export class WordWeights {
  /** By `slotOf`; `Copies` counts as it reads the words. */
  readonly counts: Uint32Array<ArrayBuffer>;
  readonly #stems = new Map<number, number>();
  /** Words counted. */
  total: number;

  constructor(counts = new Uint32Array(slots), total = 0) {
    this.counts = counts;
    this.total = total;
  }

  /** Adds what another thread counted. */
  merge(counts: Uint32Array, total: number): void {
    for (let slot = 0; slot < slots; slot++) this.counts[slot] += counts[slot];
    this.total += total;
  }

  frequency(word: number): number {
    return this.counts[slotOf(word)];
  }

  /** Inverse frequency: 0 for a word that is all of the corpus, more for rarer ones. */
  weight(word: number): number {
    return Math.log((this.total + 1) / (this.frequency(word) + 1));
  }

  /** How often a word of this share of the heaviest weight occurs: rarer ones weigh more. */
  frequencyAt(share: number): number {
    return (this.total + 1) / Math.exp(this.heaviest * share) - 1;
  }

  /** Weight of a word that occurs once. */
  get heaviest(): number {
    return Math.log((this.total + 1) / 2);
  }

  /** Hash of the stem of a word whose letters are told, for the first time it is met, by `source`. */
  stem(word: number, source: () => string): number {
    let known = this.#stems.get(word);
    if (known === undefined) {
      if (this.#stems.size >= mostStems) this.#stems.clear();
      known = hashWord(stem(source().replace(notLetters, '').toLowerCase()));
      this.#stems.set(word, known);
    }
    return known;
  }
}

/** Stems remembered at once. */
const mostStems = 200_000;

export function slotOf(word: number): number {
  return (word ^ (word >>> 13)) & (slots - 1);
}
