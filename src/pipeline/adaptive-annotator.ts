import type { Article } from '../model/index.ts';
import type { Annotated, Annotator } from './annotator.ts';
import type { PoolOptions, WorkerPool } from './worker-pool.ts';

/** A worker loads all analyses anew and learns them anew: with less text than this there is no gain. */
const worthWorkers = 200_000;
/** An article so long may take a thread's memory, and this thread must outlive it. */
const worthCare = 4_000_000;

/**
 * In this thread while there is little to do, then in workers too. This thread is one of the `jobs` and works on where the workers have
 * enough: one more that only hands out batches would idle while another compiles the analyses once more, and that takes the time of
 * annotating some megabytes. With a timeout all is done in workers, as only they can be ended. The analyses are loaded with the first
 * article that needs them.
 */
export class AdaptiveAnnotator implements Annotator {
  readonly #options: PoolOptions;
  #inline: Promise<Annotator> | null = null;
  #pool: Promise<WorkerPool> | null = null;
  #characters = 0;
  /** Batches given to this thread, one after another. */
  #turns: Promise<unknown> = Promise.resolve();

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  async annotate(batch: readonly Article[]): Promise<readonly Annotated[]> {
    const { jobs, timeout } = this.#options;
    if (timeout !== undefined) return (await this.#workers(jobs)).annotate(batch);
    if (jobs === 1) return (await this.#inThisThread()).annotate(batch);
    for (const { text } of batch) this.#characters += text.length;
    if (this.#characters < worthWorkers) return (await this.#inThisThread()).annotate(batch);
    const pool = await this.#workers(jobs - 1);
    const needsCare = batch.some(({ text }) => text.length > worthCare);
    if (needsCare || pool.hasRoom) return pool.annotate(batch);
    return this.#inTurn(() => (pool.hasRoom ? pool : this.#inThisThread()), batch);
  }

  /** Before each batch what the workers have sent is received, and one of them may have room. */
  #inTurn(choose: () => Annotator | Promise<Annotator>, batch: readonly Article[]): Promise<readonly Annotated[]> {
    const result = this.#turns
      .then(() => new Promise((resolve) => setImmediate(resolve)))
      .then(choose)
      .then((annotator) => ({ done: annotator.annotate(batch) }));
    // A batch given to a worker holds nobody up here.
    this.#turns = result;
    return result.then(({ done }) => done);
  }

  #inThisThread(): Promise<Annotator> {
    const { jobs: _jobs, timeout: _timeout, ...options } = this.#options;
    this.#inline ??= import('./annotator.ts').then(({ InlineAnnotator }) => new InlineAnnotator(options));
    return this.#inline;
  }

  #workers(jobs: number): Promise<WorkerPool> {
    this.#pool ??= import('./worker-pool.ts').then((pools) => {
      const pool = new pools.WorkerPool({ ...this.#options, jobs });
      pool.start();
      return pool;
    });
    return this.#pool;
  }

  async close(): Promise<void> {
    await (await this.#pool)?.close();
  }
}
