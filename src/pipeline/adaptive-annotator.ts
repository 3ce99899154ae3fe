import type { Article } from '../model/index.ts';
import type { Annotated, Annotator } from './annotator.ts';
import type { Relay } from './relay.ts';
import type { PoolOptions, WorkerPool } from './worker-pool.ts';

/** A worker loads its analyses and learns them: with less text than this it is not ready before all is done. */
const worthWorkers = 50_000;
/** An article so long may take a thread's memory, and this thread must outlive it. */
const worthCare = 4_000_000;

/**
 * In this thread while there is little to do, then in workers too. This thread is one of the `jobs`: it begins what the worker of a relay goes
 * on with, or, where entities are all that is wanted, does by itself what the workers have no room for. With a timeout all is done in workers,
 * as only they can be ended. The analyses are loaded with the first article that needs them.
 */
export class AdaptiveAnnotator implements Annotator {
  readonly #options: PoolOptions;
  readonly #isRelayed: boolean;
  #inline: Promise<Annotator> | null = null;
  #relay: Promise<Relay> | null = null;
  #pool: Promise<WorkerPool> | null = null;
  #characters = 0;
  /** Batches given to this thread, one after another. */
  #turns: Promise<unknown> = Promise.resolve();

  constructor(options: PoolOptions) {
    this.#options = options;
    const { parts = [] } = options;
    this.#isRelayed = parts.includes('quotes') || parts.includes('figures');
  }

  async annotate(batch: readonly Article[]): Promise<readonly Annotated[]> {
    const { jobs, timeout } = this.#options;
    if (timeout !== undefined) return (await this.#workers(jobs)).annotate(batch);
    if (jobs === 1) return (await this.#inThisThread()).annotate(batch);
    for (const { text } of batch) this.#characters += text.length;
    if (this.#characters < worthWorkers) return (await this.#inThisThread()).annotate(batch);
    const relay = this.#isRelayed ? await this.#relayed() : null;
    const others = jobs - (relay ? 2 : 1);
    const pool = others > 0 ? await this.#workers(others) : null;
    if (batch.some(({ text }) => text.length > worthCare))
      return pool ? pool.annotate(batch) : relay!.annotateApart(batch);
    if (pool?.hasRoom) return pool.annotate(batch);
    return this.#inTurn(() => this.#withRoom(pool, relay), batch);
  }

  /** Who can begin a batch now; waits until somebody can. */
  async #withRoom(pool: WorkerPool | null, relay: Relay | null): Promise<Annotator> {
    for (;;) {
      if (pool?.hasRoom) return pool;
      if (!relay) return this.#inThisThread();
      if (relay.hasRoom) return relay;
      await Promise.race(pool ? [pool.changed, relay.changed] : [relay.changed]);
    }
  }

  /** Before each batch what the workers have sent is received, and one of them may have room. */
  #inTurn(choose: () => Promise<Annotator>, batch: readonly Article[]): Promise<readonly Annotated[]> {
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

  #relayed(): Promise<Relay> {
    this.#relay ??= import('./relay.ts').then((relays) => {
      const relay = new relays.Relay(this.#options);
      relay.start();
      return relay;
    });
    return this.#relay;
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
    await (await this.#relay)?.close();
  }
}
