import type { ArticleItem, Command, Problem, Severity } from '../model/index.ts';

/** What of a report people look at: the table that is printed, and the rows of CSV. */
export type View =
  | 'entities'
  | 'entity-comparison'
  | 'cooccurrence'
  | 'explanations'
  | 'quotes'
  | 'quote-comparison'
  | 'speakers'
  | 'figures'
  | 'figure-comparison'
  | 'pairs'
  | 'passages'
  | 'clusters'
  | 'boilerplate'
  | 'difference'
  | 'findings'
  | 'texts'
  | 'annotations'
  | 'summary';

/** What a command has to say, before any format: the envelope, and the command's own last key with a list or one object. */
export interface Report {
  readonly command: Command;
  readonly articles: readonly ArticleItem[];
  readonly problems: readonly Problem[];
  /** The envelope's last key. */
  readonly key: string;
  /** A list, item by item; null when `value` is told. */
  readonly items: Iterable<object> | null;
  /** One object, with the view's rows, if it has rows, as `rows` or under the view's name. */
  readonly value: object | null;
  readonly view: View;
  /** At most so many items of a list. */
  readonly limit: number;
  /** The rules that ran, for formats that describe them. */
  readonly rules?: readonly RuleSummary[];
}

/** What is told of a rule beside its findings. */
export interface RuleSummary {
  readonly id: string;
  readonly category: string;
  readonly summary: string;
  readonly why: string;
  readonly severity: Severity;
}

/** The rows of the view, without a limit. */
export function rowsOf({ items, value, view }: Report): Iterable<object> {
  if (items) return items;
  const lists = value as Readonly<Record<string, unknown>>;
  const rows = lists['rows'] ?? lists[view];
  return isList(rows) ? rows : [value!];
}

/** Is a field of a report's object a list, made or yet to be made? */
export function isList(field: unknown): field is Iterable<object> {
  return typeof field === 'object' && field !== null && Symbol.iterator in field;
}
