import type { Article, Problem, TextSink } from '../model/index.ts';
import { reasonOf } from './file-errors.ts';
import { findFiles, type FindOptions, type SourceFile } from './find.ts';
import { unreadRecords } from './formats/json-lines.ts';
import { IdRegister, idBases } from './ids.ts';
import { failedItem, type CorpusItem, type PassingItem, type UnreadItem } from './item.ts';

export interface ReadOptions extends FindOptions {
  /** Standard input, for the argument `-`. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/**
 * Reads the articles that arguments lead to, one by one: what files, folders, globs and `-` (JSON Lines on `stdin`) hold.
 *
 * Nothing is thrown for bad input: what cannot be read is an item without an article, named once, and the rest goes on. Order and ids
 * depend on the arguments and the files alone.
 */
export async function* readCorpus(args: readonly string[], options: ReadOptions): AsyncGenerator<CorpusItem> {
  const ids = new IdRegister();
  for await (const unread of readLater(args, options)) {
    for (const one of unread) {
      const item = await one.read();
      if (item) yield withOwnId(item, ids);
    }
  }
}

/**
 * The same for who reads each article once and keeps none: `take` is told of one after another, and waiting for each would cost as much as reading its
 * metadata. Of most texts no string is made: an article whose text stands in `units` is good until `take` returns.
 */
export async function readPassing<Taken extends TextSink>(
  args: readonly string[],
  options: ReadOptions,
  units: Taken,
  take: (item: CorpusItem | PassingItem<Taken>) => void,
): Promise<void> {
  const ids = new IdRegister();
  for await (const unread of readLater(args, options, true)) {
    for (const one of unread) {
      const passing = one.readInto?.(units);
      if (passing) take(passingWithOwnId(passing, ids));
      else {
        const item = await one.read();
        if (item) take(withOwnId(item, ids));
      }
    }
  }
}

/**
 * What `readCorpus` reads, in the same order, not read yet and not held against ids that are taken: `withOwnId` does that. `isPassing`: for who has done
 * with a batch when asking for the next one.
 */
export async function* readLater(
  args: readonly string[],
  options: ReadOptions,
  isPassing = false,
): AsyncGenerator<readonly UnreadItem[]> {
  const { files, problems } = await findFiles(args, options);
  yield problems.map((problem) => alreadyRead({ id: null, article: null, problems: [problem] }, problem.path));
  const bases = idBases(files);
  for (const [index, file] of files.entries()) {
    yield* unreadFile(file, bases[index], options, isPassing);
  }
}

/** An error in the middle of a file ends that file, not the run. */
async function* unreadFile(
  file: SourceFile,
  id: string,
  { stdin }: ReadOptions,
  isPassing: boolean,
): AsyncGenerator<readonly UnreadItem[]> {
  const { path, shown, format } = file;
  let isEmpty = true;
  try {
    if (path === '-') {
      for await (const records of stdin ? unreadRecords(stdin, { shown: '-', id: '-' }) : []) {
        isEmpty = false;
        yield records;
      }
    } else if (format.readLater) {
      for await (const records of format.readLater({ path, shown, id, isPassing })) {
        isEmpty = false;
        yield records;
      }
    } else {
      for await (const items of format.read({ path, shown, id })) {
        if (items.length > 0) isEmpty = false;
        yield items.map((item) => alreadyRead(item, shown));
      }
    }
    if (isEmpty) yield [nothingIn(shown)];
  } catch (error) {
    yield [alreadyRead(failedItem({ path: shown, line: null, id }, reasonOf(error)), shown)];
  }
}

/** What made the records may have failed before it wrote any: a check over nothing passes too easily. */
function nothingIn(path: string): UnreadItem {
  const message = path === '-' ? 'nothing came on standard input' : 'there are no articles in it';
  return alreadyRead({ id: null, article: null, problems: [{ path, line: null, severity: 'warning', message }] }, path);
}

function alreadyRead(item: CorpusItem, path: string): UnreadItem {
  return {
    origin: { path, line: item.article?.sourceLine ?? null, id: item.id ?? path },
    bytes: null,
    read: () => item,
  };
}

/** The item under an id that no earlier one has; a repeated id is a problem. */
export function withOwnId(item: CorpusItem, ids: IdRegister): CorpusItem {
  const { article } = item;
  if (!article) return item;
  const id = ids.take(article.id);
  if (id === article.id) return item;
  return { id, article: { ...article, id }, problems: [...item.problems, repeatedId(article, id)] };
}

function passingWithOwnId<Taken extends TextSink>(item: PassingItem<Taken>, ids: IdRegister): PassingItem<Taken> {
  const { meta } = item.article;
  const id = ids.take(meta.id);
  if (id === meta.id) return item;
  const article = { ...item.article, meta: { ...meta, id } };
  return { article, problems: [...item.problems, repeatedId(meta, id)] };
}

/** The warning for an article whose id an earlier one has. */
export function repeatedId(
  { id, path, sourceLine }: Pick<Article, 'id' | 'path' | 'sourceLine'>,
  given: string,
): Problem {
  const message = `another article has the id ${JSON.stringify(id)}; this one is called ${JSON.stringify(given)}`;
  return { path, line: sourceLine, severity: 'warning', message };
}
