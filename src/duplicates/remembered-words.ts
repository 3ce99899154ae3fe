import { TextUnits, type Records, type Store } from '../model/index.ts';
import type { Sources } from './align-pairs.ts';
import { UnpackedWords, type PackedWords } from './packed-words.ts';
import { readWords } from './read-words.ts';
import { RecentWords } from './recent-words.ts';

type WordSources = Pick<Sources, 'hashesOf' | 'wordsOf'>;

/** The words of a store's articles, by number: in memory, or where the store keeps records, there. */
export function rememberedWords(store: Store): WordSources {
  const records = store.records?.() ?? null;
  return records === null ? inMemory(store) : inRecords(store, records);
}

function inMemory(store: Store): WordSources {
  const words = Array.from(wordsOfAll(store), UnpackedWords.of);
  return { hashesOf: (article) => words[article], wordsOf: (article) => words[article].place() };
}

/** What they return is good as long as `RecentWords.of` tells. */
function inRecords(store: Store, records: Records): WordSources {
  for (const words of wordsOfAll(store)) records.append(words.all);
  const recent = new RecentWords((article, words) => {
    const packed = records.peek(article);
    words.reserve(packed.length).set(packed);
  });
  return { hashesOf: (article) => recent.of(article), wordsOf: (article) => recent.of(article).place() };
}

/** Of one article after another; good until the next is asked for. */
function* wordsOfAll(store: Store): Generator<PackedWords> {
  const units = new TextUnits();
  for (let article = 0; article < store.count; article++) {
    units.readString(store.textOf(article));
    yield readWords(units);
  }
}
