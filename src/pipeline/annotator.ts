import { LineWriter } from '../items/index.ts';
import type { Annotation, Article } from '../model/index.ts';
import { Draft, steps, type AnnotateOptions } from './annotate.ts';
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
  /** False where nothing but lines is wanted, so that annotations don’t stay in memory. Default: true. */
  readonly annotations?: boolean;
}

/** In this thread. */
export class InlineAnnotator implements Annotator {
  readonly #options: AnnotatorOptions;

  constructor(options: AnnotatorOptions) {
    this.#options = options;
  }

  async annotate(batch: readonly Article[]): Promise<readonly Annotated[]> {
    return annotateTogether(batch, this.#options);
  }

  async close(): Promise<void> {}
}

compileWithPatience();

const noLine = new Uint8Array(0);
/** One for this thread, as its memory is used again for each article. */
const writer = new LineWriter();

/** In UTF-16 code units; who has more is long enough to go alone, and may take a thread’s memory. */
const together = 128 * 1024;

/**
 * Annotates a batch: each step is done for all articles before the next one begins. All steps take more code and tables than the processor’s
 * second cache holds, so that going from step to step with each article takes a quarter more time. An article that trips over a bug is named,
 * and the others go on. `atWork` is told which article is at work.
 */
export function annotateTogether(
  batch: readonly Article[],
  options: AnnotatorOptions,
  atWork: (index: number) => void = () => {},
): Annotated[] {
  const annotated: Annotated[] = [];
  for (let from = 0; from < batch.length;) {
    let to = from;
    let characters = 0;
    do characters += batch[to++].text.length;
    while (to < batch.length && characters + batch[to].text.length <= together);
    annotateSome(batch, from, to, options, atWork, annotated);
    from = to;
  }
  return annotated;
}

/** Adds what became of articles `[from, to)`. */
function annotateSome(
  batch: readonly Article[],
  from: number,
  to: number,
  options: AnnotatorOptions,
  atWork: (index: number) => void,
  annotated: Annotated[],
): void {
  const drafts: Draft[] = [];
  const failures: (Failure | null)[] = [];
  for (let index = from; index < to; index++) {
    compileSoonerAfter(batch[index].text.length);
    drafts.push(new Draft(batch[index], options));
    failures.push(null);
  }
  for (const step of steps)
    for (let index = from; index < to; index++) {
      if (failures[index - from] !== null) continue;
      atWork(index);
      try {
        step(drafts[index - from]);
      } catch (error) {
        failures[index - from] = failureOf(error);
      }
    }
  for (let index = from; index < to; index++) {
    atWork(index);
    annotated.push(finished(drafts[index - from], failures[index - from], batch[index].text, options));
  }
}

function finished(
  draft: Draft,
  failure: Failure | null,
  text: string,
  { lines, annotations = true }: AnnotatorOptions,
): Annotated {
  if (failure !== null) return { line: null, annotation: null, failure };
  try {
    const annotation = draft.annotation();
    const line = lines ? writer.write(annotation, text) : noLine;
    return { line, annotation: annotations ? annotation : null, failure: null };
  } catch (error) {
    return { line: null, annotation: null, failure: failureOf(error) };
  }
}

function failureOf(error: unknown): Failure {
  const { message, stack = null } = error instanceof Error ? error : new Error(String(error));
  return { message: `internal error: ${message}`, stack };
}
