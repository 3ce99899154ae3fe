import type { PassageColumns } from '../duplicates/index.ts';
import { PassageLines } from '../items/passage-lines.ts';
import type { DuplicateHands } from './duplicate-hands.ts';
import { areManyPassages, newProgress, printedBatches } from './passage-batches.ts';
import type { SpooledArticles } from './spooled-articles.ts';

/** The lines of the first `limit` passages, which other threads begin to write at once; null where there are none, or few lines. */
export function writtenTogether(
  passages: PassageColumns,
  limit: number,
  store: SpooledArticles,
  hands: DuplicateHands | null,
): Iterable<Uint8Array> | null {
  if (hands === null || !areManyPassages(Math.min(limit, passages.count))) return null;
  const ids = Array.from({ length: store.count }, (_, index) => store.article(index).id);
  const texts = store.texts.share();
  const toWrite = { passages: passages.numbers(limit), progress: newProgress(), texts, ids, ...store.numbers() };
  return printedBatches(toWrite, new PassageLines(store), hands.write(toWrite));
}
