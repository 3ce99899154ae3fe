import { TextUnits, type Records, type Store } from '../model/index.ts';
import type { Sources } from './align-pairs.ts';
import { copiedWords, readWords, type ArticleWords } from './article-words.ts';
import { packWords, UnpackedWords } from './packed-words.ts';

/** Of so many articles words are unpacked at once; an article mostly stands in several pairs that come soon after each other. */
const unpackedArticles = 128;

type WordSources = Pick<Sources, 'hashesOf' | 'wordsOf'>;

/** The words of a store's articles, by number: in memory, or where the store keeps records, there. */
export function rememberedWords(store: Store): WordSources {
  const records = store.records?.() ?? null;
  return records === null ? inMemory(store) : inRecords(store, records);
}

function inMemory(store: Store): WordSources {
  const words = Array.from(wordsOfAll(store), copiedWords);
  const wordsOf = (article: number) => words[article];
  return { wordsOf, hashesOf: wordsOf };
}

/** What they return is good until `unpackedArticles` others were asked for: then its memory is used again. */
function inRecords(store: Store, records: Records): WordSources {
  for (const words of wordsOfAll(store)) records.append(packWords(words));
  const unpacked = new Map<number, UnpackedWords>();
  const hashesOf = (article: number) => {
    let words = unpacked.get(article);
    if (words) unpacked.delete(article);
    else words = unpack(records.peek(article), roomIn(unpacked));
    unpacked.set(article, words);
    return words;
  };
  return { hashesOf, wordsOf: (article) => hashesOf(article).place() };
}

/** Of one article after another; good until the next is asked for. */
function* wordsOfAll(store: Store): Generator<ArticleWords> {
  const units = new TextUnits();
  for (let article = 0; article < store.count; article++) {
    units.readString(store.textOf(article));
    yield readWords(units);
  }
}

/** Room for the words of one more article: that of those not asked for longest, where there are enough. */
function roomIn(unpacked: Map<number, UnpackedWords>): UnpackedWords {
  if (unpacked.size < unpackedArticles) return new UnpackedWords();
  const [article, words] = unpacked.entries().next().value!;
  unpacked.delete(article);
  return words;
}

function unpack(record: Uint8Array, words: UnpackedWords): UnpackedWords {
  words.reserve(record.length).set(record);
  return words.begin();
}
