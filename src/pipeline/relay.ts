import type { Article } from '../model/index.ts';
import { beginTogether, type Annotated, type Annotator } from './annotator.ts';
import { WorkerPool, type PoolOptions } from './worker-pool.ts';

/**
 * Two threads for each article: this one finds its entities, half of the work, a worker the rest. Each then loads, runs in and has V8
 * compile half of the analyses; where both do all of it, they do that twice, which takes as long as annotating ten megabytes.
 */
export class Relay implements Annotator {
  readonly #options: PoolOptions;
  readonly #second: WorkerPool;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#second = new WorkerPool({ ...options, jobs: 1 });
  }

  start(): void {
    this.#second.start();
  }

  /** The worker will not wait long for what is begun now, nor will that wait long for the worker. */
  get hasRoom(): boolean {
    return this.#second.open < batchesAhead;
  }

  /** Resolves when the worker has done another batch. */
  get changed(): Promise<void> {
    return this.#second.changed;
  }

  async annotate(batch: readonly Article[]): Promise<readonly Annotated[]> {
    const begun = beginTogether(batch, this.#options);
    const found = begun.flatMap(({ entities }) => (entities === null ? [] : [entities]));
    const going = batch.filter((_, index) => begun[index].entities !== null);
    const results = going.length > 0 ? await this.#second.annotate(going, found) : [];
    let next = 0;
    return begun.map(({ failure }) => (failure === null ? results[next++] : { line: null, annotation: null, failure }));
  }

  /** All of it in the worker: for an article that may take a thread's memory. */
  annotateApart(batch: readonly Article[]): Promise<readonly Annotated[]> {
    return this.#second.annotate(batch);
  }

  close(): Promise<void> {
    return this.#second.close();
  }
}

/** As many as this thread gets through while a worker loads its analyses. */
const batchesAhead = 4;
