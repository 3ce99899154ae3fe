import type { ArticleItem, FindingItem, PlaceItem, Severity } from '../model/index.ts';
import { rowsOf, type Report } from './report.ts';

/** Where a place is in a file, for programs that open files: lines and columns from 1. */
export interface FilePlace {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  /** Null in JSON Lines and web pages, where lines and columns of an article's text mean nothing to who opens the file. */
  readonly columns: { readonly start: number; readonly end: number } | null;
}

/** Turns places into places in files. */
export function filePlaces(articles: readonly ArticleItem[]): (place: PlaceItem) => FilePlace {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return (place) => {
    const { path = place.article, sourceLine = null } = byId.get(place.article) ?? {};
    if (sourceLine !== null) return { path, line: sourceLine, endLine: sourceLine, columns: null };
    const lines = place.text.split(/\r\n|\r|\n/);
    const last = lines.at(-1)!.length;
    return {
      path,
      line: place.line,
      endLine: place.line + lines.length - 1,
      columns: { start: place.column, end: lines.length === 1 ? place.column + last : last + 1 },
    };
  };
}

/** `path:line:column`, which editors and terminals open. */
export function writtenPlace({ path, line, columns }: FilePlace): string {
  return columns ? `${path}:${line}:${columns.start}` : `${path}:${line}`;
}

export function findingsOf(report: Report): FindingItem[] {
  return [...(rowsOf(report) as Iterable<FindingItem>)].slice(0, report.limit === Infinity ? undefined : report.limit);
}

/** What is in the baseline is told as information, whatever its rule says. */
export function toldSeverity({ severity, known }: FindingItem): Severity {
  return known ? 'info' : severity;
}

export function toldMessage({ message, known }: FindingItem): string {
  return known ? `${message} (known)` : message;
}
