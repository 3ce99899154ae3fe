import { LineWriter } from '../items/index.ts';
import type { Annotation, Article, EntityFindings } from '../model/index.ts';
import { Draft, firstSteps, steps, type AnnotateOptions, type Step } from './annotate.ts';
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
 * and the others go on. `atWork` is told which article is at work. `found`
 * are their entities, where another thread has found them.
 */
export function annotateTogether(
  batch: readonly Article[],
  options: AnnotatorOptions,
  atWork: (index: number) => void = () => {},
  found: readonly EntityFindings[] | null = null,
): Annotated[] {
  const annotated: Annotated[] = [];
  for (const [from, to] of groupsOf(batch)) {
    const drafts = draftsOf(batch.slice(from, to), options, found?.slice(from, to));
    const failures = take(steps, drafts, from, atWork);
    for (let index = from; index < to; index++) {
      atWork(index);
      annotated.push(finished(drafts[index - from], failures[index - from], batch[index].text, options));
    }
  }
  return annotated;
}

/** What another thread goes on from: the entities of an article, or why there are none. */
export type Begun =
  | { readonly entities: EntityFindings; readonly failure: null }
  | { readonly entities: null; readonly failure: Failure };

/** The first steps of a batch, in the way of `annotateTogether`. */
export function beginTogether(batch: readonly Article[], options: AnnotatorOptions): Begun[] {
  const begun: Begun[] = [];
  for (const [from, to] of groupsOf(batch)) {
    const drafts = draftsOf(batch.slice(from, to), options);
    const failures = take(firstSteps, drafts, from, () => {});
    for (const [index, failure] of failures.entries())
      begun.push(failure === null ? { entities: drafts[index].entities, failure } : { entities: null, failure });
  }
  return begun;
}

/** Articles `[from, to)` that go through the steps together. */
function* groupsOf(batch: readonly Article[]): Generator<readonly [from: number, to: number]> {
  for (let from = 0; from < batch.length;) {
    let to = from;
    let characters = 0;
    do characters += batch[to++].text.length;
    while (to < batch.length && characters + batch[to].text.length <= together);
    yield [from, to];
    from = to;
  }
}

function draftsOf(
  batch: readonly Article[],
  options: AnnotatorOptions,
  found: readonly EntityFindings[] | null = null,
): Draft[] {
  return batch.map((article, index) => {
    compileSoonerAfter(article.text.length);
    return new Draft(article, options, found === null ? null : found[index]);
  });
}

/** Takes drafts through steps; tells which of them failed and why. The first is number `from` of its batch. */
function take(
  some: readonly Step[],
  drafts: readonly Draft[],
  from: number,
  atWork: (index: number) => void,
): (Failure | null)[] {
  const failures = drafts.map((): Failure | null => null);
  for (const step of some)
    for (let index = 0; index < drafts.length; index++) {
      if (failures[index] !== null) continue;
      atWork(from + index);
      try {
        step(drafts[index]);
      } catch (error) {
        failures[index] = failureOf(error);
      }
    }
  return failures;
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
