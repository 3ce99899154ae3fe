import type { Article, Problem } from '../model/index.ts';
import { isForeign } from './language.ts';
import type { Told } from './metadata.ts';

/**
 * One thing read: an article with what is odd about it, or (`article` null) what could not be read. `id` is null where the problem is
 * not one of a certain article, such as a folder that does not exist.
 */
export interface CorpusItem {
  readonly id: string | null;
  readonly article: Article | null;
  readonly problems: readonly Problem[];
}

/** An article that is not read yet. */
export interface UnreadItem {
  readonly origin: Origin;
  /** The bytes that, with `origin`, are all that the article depends on: who has seen them before need not read it. Null: not told. */
  readonly bytes: Uint8Array | null;
  /** Null for a blank line. Items of one file are read in order. */
  read(): CorpusItem | null | Promise<CorpusItem | null>;
}

/** Where an article stands: its file and, for a record of a JSON Lines file or a table, its line. */
export interface Origin {
  readonly path: string;
  readonly line: number | null;
  /** The id for an article that has none of its own. */
  readonly id: string;
}

export function articleItem(origin: Origin, told: Told, text: string, warnings: readonly string[]): CorpusItem {
  const article: Article = {
    id: told.id ?? origin.id,
    path: origin.path,
    title: told.title,
    outlet: told.outlet,
    author: told.author,
    date: told.date,
    url: told.url,
    language: told.language,
    sourceLine: origin.line,
    characters: text.length,
    ignore: told.ignore,
    text,
  };
  const problems = warnings.map((message) => warning(origin, message));
  if (isBlank(text)) problems.push(warning(origin, 'it has no text; the article is kept, and nothing is found in it'));
  else if (isForeign(text)) {
    problems.push(
      warning(origin, 'it does not seem to be English; it is analysed all the same, and what is found may be wrong'),
    );
  }
  return { id: article.id, article, problems };
}

export function failedItem(origin: Origin, message: string, id: string | null = origin.id): CorpusItem {
  return { id, article: null, problems: [{ path: origin.path, line: origin.line, severity: 'error', message }] };
}

function warning({ path, line }: Origin, message: string): Problem {
  return { path, line, severity: 'warning', message };
}

const visible = /\S/;

function isBlank(text: string): boolean {
  return !visible.test(text);
}
