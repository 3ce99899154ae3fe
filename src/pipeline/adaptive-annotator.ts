import type { Article } from '../model/index.ts';
import type { Annotated, Annotator } from './annotator.ts';
import type { PoolOptions } from './worker-pool.ts';

// A worker loads all analyses anew, which takes the time of about this much text: less is done sooner here.
const worthWorkers = 1_000_000;

/**
 * In this thread while there is little to do, then in workers; with a timeout in workers from the start, as only they can be ended. The
 * analyses are loaded with the first article that needs them.
 */
export class AdaptiveAnnotator implements Annotator {
  readonly #options: PoolOptions;
  #inline: Promise<Annotator> | null = null;
  #pool: Promise<Annotator> | null = null;
  #left: number;

  constructor(options: PoolOptions) {
    const { jobs, timeout } = options;
    this.#options = options;
    this.#left = timeout !== undefined ? 0 : jobs > 1 ? worthWorkers : Infinity;
  }

  async annotate(batch: readonly Article[]): Promise<readonly Annotated[]> {
    const annotator = await (this.#left > 0 ? this.#inThisThread() : this.#inWorkers());
    for (const { text } of batch) this.#left -= text.length;
    return annotator.annotate(batch);
  }

  #inThisThread(): Promise<Annotator> {
    const { jobs: _jobs, timeout: _timeout, ...options } = this.#options;
    this.#inline ??= import('./annotator.ts').then(({ InlineAnnotator }) => new InlineAnnotator(options));
    return this.#inline;
  }

  #inWorkers(): Promise<Annotator> {
    this.#pool ??= import('./worker-pool.ts').then(({ WorkerPool }) => new WorkerPool(this.#options));
    return this.#pool;
  }

  async close(): Promise<void> {
    await (await this.#pool)?.close();
  }
}
