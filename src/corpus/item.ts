import {
  beginningUnits,
  type Article,
  type ArticleMeta,
  type PassingArticle,
  type Problem,
  type TextSink,
  type TextUnits,
} from '../model/index.ts';
import { isEnglishSoFar, isForeign } from './language.ts';
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
  /** Reads the article's text into `units` without making a string of it. Null where only `read` can tell what stands there. */
  readInto?<Taken extends TextSink>(units: Taken): PassingItem<Taken> | null;
}

/** An article whose text the next one writes over, with what is odd about it. */
export interface PassingItem<Taken extends TextSink = TextUnits> {
  readonly article: PassingArticle<Taken>;
  readonly problems: readonly Problem[];
}

/** Where an article stands: its file and, for a record of a JSON Lines file or a table, its line. */
export interface Origin {
  readonly path: string;
  readonly line: number | null;
  /** The id for an article that has none of its own. */
  readonly id: string;
}

export function articleItem(origin: Origin, told: Told, text: string, warnings: readonly string[]): CorpusItem {
  const article: Article = Object.assign(metaOf(origin, told, text.length), { text });
  return { id: article.id, article, problems: problemsOf(origin, warnings, oddityOf(text)) };
}

export function passingItem<Taken extends TextSink>(
  origin: Origin,
  told: Told,
  text: Omit<PassingArticle<Taken>, 'meta'>,
  warnings: readonly string[],
): PassingItem<Taken> {
  const { units, json, place } = text;
  const meta = metaOf(origin, told, units.length);
  // Nearly always the beginning tells that a text is English.
  const isUsual = units.length > beginningUnits && isEnglishSoFar(units.beginning());
  const oddity = isUsual ? null : oddityOf(units.text());
  return { article: { meta, units, json, place }, problems: problemsOf(origin, warnings, oddity) };
}

function metaOf(origin: Origin, told: Told, characters: number): ArticleMeta {
  return {
    id: told.id ?? origin.id,
    path: origin.path,
    title: told.title,
    outlet: told.outlet,
    author: told.author,
    date: told.date,
    url: told.url,
    language: told.language,
    sourceLine: origin.line,
    characters,
    ignore: told.ignore,
  };
}

function problemsOf(origin: Origin, warnings: readonly string[], oddity: string | null): Problem[] {
  const problems = warnings.map((message) => warning(origin, message));
  if (oddity !== null) problems.push(warning(origin, oddity));
  return problems;
}

/** What a reader should know of a text, if anything. */
function oddityOf(text: string): string | null {
  if (isBlank(text)) return 'it has no text; the article is kept, and nothing is found in it';
  return isForeign(text)
    ? 'it does not seem to be English; it is analysed all the same, and what is found may be wrong'
    : null;
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
