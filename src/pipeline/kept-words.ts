import {
  RecentWords,
  type ArticleWords,
  type HashedArticle,
  type PackedWords,
  type UnpackedWords,
} from '../duplicates/index.ts';
import { Placements, type PlacementsColumns, type PlacementsPart } from './placements.ts';
import { ScratchFile, type SharedScratch } from './scratch.ts';

/** Room that fits the packed words of most articles. */
const usualBytes = 6 << 10;

/** Where one thread has put the words of the articles that it read, for the others. */
export interface WordsPart {
  readonly scratch: SharedScratch;
  readonly places: PlacementsPart;
}

/** The words of all threads, for one of them. */
export interface SharedWords {
  readonly files: readonly SharedScratch[];
  readonly places: PlacementsColumns;
}

/** Words of articles by their numbers in order of reading, in the scratch files of the threads that read them. */
export class KeptWords {
  readonly #own: ScratchFile;
  #places = new Placements();
  /** The files of the threads; the form of a placement is a number of one of them, that of this thread the first. */
  #files: ScratchFile[];
  readonly #recent = new RecentWords((article, words) => this.#readInto(article, words));

  constructor(file: ScratchFile) {
    this.#own = file;
    this.#files = [file];
  }

  /** Reads what other threads have put away, and appends no more. */
  static of({ files, places }: SharedWords): KeptWords {
    const shared = files.map((file) => ScratchFile.of(file));
    const words = new KeptWords(shared[0]);
    words.#files = shared;
    words.#places = Placements.of(places);
    return words;
  }

  /** All words, once those of all threads are adopted. */
  share(): SharedWords {
    return { files: this.#files.map((file) => file.share()), places: this.#places.columns() };
  }

  append({ all }: PackedWords, article: number): void {
    this.#places.put(article, this.#own.append(all), all.length, 0);
  }

  part(): WordsPart {
    return { scratch: this.#own.share(), places: this.#places.part() };
  }

  /** Takes the words that another thread has put away, of other articles. */
  adopt({ scratch, places }: WordsPart): void {
    this.#places.merge(places, this.#files.length);
    this.#files.push(ScratchFile.of(scratch));
  }

  /** Words of an article. Good as long as `RecentWords.of` tells. */
  read(article: number): ArticleWords {
    return this.#recent.of(article).place();
  }

  /** Their hashes alone, good as long. */
  readHashes(article: number): HashedArticle {
    return this.#recent.of(article);
  }

  #readInto(article: number, words: UnpackedWords): void {
    const size = this.#places.size(article);
    const file = this.#files[this.#places.form(article)];
    file.read(this.#places.offset(article), words.reserve(Math.max(size, usualBytes)), size);
  }
}
