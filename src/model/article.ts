import type { TextSink, TextUnits } from './text-units.ts';

/** What is known of an article besides its text. `date` is ISO 8601 as the source gives it. */
export interface ArticleMeta {
  readonly id: string;
  /** Relative to the working folder, with `/`. */
  readonly path: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly url: string | null;
  /** BCP 47, null when not told. */
  readonly language: string | null;
  /** Line of the file on which a record stands or the text of a web page begins, 1-based; null for a file that is the text. */
  readonly sourceLine: number | null;
  /** Length of the text in UTF-16 code units. */
  readonly characters: number;
  /** Rules that the article's own front matter switches off (`crosswire-ignore`), with the reason. */
  readonly ignore: Readonly<Record<string, string>>;
}

/** An article as read. `text` is exactly what was decoded and is never rewritten: all results are spans over it. */
export interface Article extends ArticleMeta {
  readonly text: string;
}

/** An article as it is read past: of its text no string was made, and the next article writes over it. */
export interface PassingArticle<Taken extends TextSink = TextUnits> {
  readonly meta: ArticleMeta;
  readonly units: Taken;
  /** The text in UTF-8 as a JSON string. */
  readonly json: Uint8Array;
  /** Where these bytes stand in a file, if they do. */
  readonly place: FilePlace | null;
}

export interface FilePlace {
  readonly path: string;
  /** In bytes. */
  readonly offset: number;
}

/** An article from its id and text, with whatever else is known of it. */
export function articleOf(known: Pick<Article, 'id' | 'text'> & Partial<Article>): Article {
  const { id, text } = known;
  const untold = { title: null, outlet: null, author: null, date: null, url: null, language: null, sourceLine: null };
  return { path: id, ...untold, ignore: {}, ...known, characters: text.length };
}

export interface Problem {
  readonly path: string;
  readonly line: number | null;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}
