import type { ArticleItem, Command, Problem } from '../model/index.ts';

/** What a command has to say, before any format: the envelope, and the command's own last key. */
export interface Report {
  readonly command: Command;
  readonly articles: readonly ArticleItem[];
  readonly problems: readonly Problem[];
  /** The envelope's last key. */
  readonly key: string;
  /** A list, item by item; or one object. */
  readonly items: Iterable<object> | null;
  readonly value: object | null;
}
