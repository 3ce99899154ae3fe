import type { Problem } from '../model/index.ts';
import { reasonOf } from './file-errors.ts';
import { findFiles, type FindOptions, type SourceFile } from './find.ts';
import { readRecords } from './formats/json-lines.ts';
import { IdRegister, idBases } from './ids.ts';
import { failedItem, type CorpusItem } from './item.ts';

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
  const { files, problems } = await findFiles(args, options);
  for (const problem of problems) yield { id: null, article: null, problems: [problem] };
  const ids = new IdRegister();
  const bases = idBases(files);
  for (const [index, file] of files.entries()) {
    for await (const items of readFile(file, bases[index], options)) {
      for (const item of items) yield item.article === null ? item : named(item, ids);
    }
  }
}

/** An error in the middle of a file ends that file, not the run. */
async function* readFile(file: SourceFile, id: string, { stdin }: ReadOptions): AsyncGenerator<readonly CorpusItem[]> {
  try {
    if (file.path !== '-') yield* file.format.read({ path: file.path, shown: file.shown, id });
    else if (stdin) yield* readRecords(stdin, { shown: '-', id: '-' });
  } catch (error) {
    yield [failedItem({ path: file.shown, line: null, id }, reasonOf(error))];
  }
}

function named(item: CorpusItem, ids: IdRegister): CorpusItem {
  const article = item.article!;
  const id = ids.take(article.id);
  if (id === article.id) return item;
  const problem: Problem = {
    path: article.path,
    line: article.sourceLine,
    severity: 'warning',
    message: `another article has the id ${JSON.stringify(article.id)}; this one is called ${JSON.stringify(id)}`,
  };
  return { id, article: { ...article, id }, problems: [...item.problems, problem] };
}
