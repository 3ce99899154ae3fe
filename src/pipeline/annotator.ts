import { LineWriter } from '../items/index.ts';
import type { Annotation, Article } from '../model/index.ts';
import { annotate, type AnnotateOptions } from './annotate.ts';
import { compileSoonerAfter, compileWithPatience } from './patient-compiler.ts';

/** What became of one article: its line of JSON without the line feed, or why there is none. */
export type Annotated =
  | { readonly line: Uint8Array; readonly annotation: Annotation | null; readonly failure: null }
  | { readonly line: null; readonly annotation: null; readonly failure: Failure };

export interface Failure {
  readonly message: string;
  readonly stack: string | null;
}

/** Annotates batches of articles; the results come in the order of the batch. */
export interface Annotator {
  annotate(batch: readonly Article[]): Promise<readonly Annotated[]>;
  close(): Promise<void>;
}

export interface AnnotatorOptions extends AnnotateOptions {
  /** Lines are wanted too, not only annotations: for printing and for the cache. */
  readonly lines: boolean;
}

/** In this thread. */
export class InlineAnnotator implements Annotator {
  readonly #options: AnnotatorOptions;

  constructor(options: AnnotatorOptions) {
    this.#options = options;
  }

  async annotate(batch: readonly Article[]): Promise<readonly Annotated[]> {
    return batch.map((article) => annotateSafely(article, this.#options));
  }

  async close(): Promise<void> {}
}

compileWithPatience();

const noLine = new Uint8Array(0);
/** One for this thread, as its memory is used again for each article. */
const writer = new LineWriter();

/** An article that trips over a bug is named, and the others go on. */
export function annotateSafely(article: Article, options: AnnotatorOptions): Annotated {
  compileSoonerAfter(article.text.length);
  try {
    const annotation = annotate(article, options);
    const line = options.lines ? writer.write(annotation, article.text) : noLine;
    return { line, annotation, failure: null };
  } catch (error) {
    const { message, stack = null } = error instanceof Error ? error : new Error(String(error));
    return { line: null, annotation: null, failure: { message: `internal error: ${message}`, stack } };
  }
}
