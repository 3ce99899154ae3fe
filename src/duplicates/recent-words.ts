import { UnpackedWords } from './packed-words.ts';

/** Words of so many articles stay in memory, as an article mostly stands in several pairs that come soon after each other. */
const rememberedArticles = 128;

/** Packed words of the articles asked for last. */
export class RecentWords {
  readonly #readInto: (article: number, words: UnpackedWords) => void;
  readonly #words = new Map<number, UnpackedWords>();

  /** `readInto` puts the packed bytes of an article into what `UnpackedWords.reserve` gives. */
  constructor(readInto: (article: number, words: UnpackedWords) => void) {
    this.#readInto = readInto;
  }

  /** Good until `rememberedArticles` others were asked for since it last was: then their memory is used again. */
  of(article: number): UnpackedWords {
    let words = this.#words.get(article);
    if (words) this.#words.delete(article);
    else {
      words = this.#words.size < rememberedArticles ? new UnpackedWords() : this.#forgetOldest();
      this.#readInto(article, words);
      words.begin();
    }
    this.#words.set(article, words);
    return words;
  }

  /** Takes the memory of the words not asked for longest, as memory is given back late by the engine. */
  #forgetOldest(): UnpackedWords {
    const [article, words] = this.#words.entries().next().value!;
    this.#words.delete(article);
    return words;
  }
}
