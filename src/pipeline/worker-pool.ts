import { Worker } from 'node:worker_threads';
import type { Article } from '../model/index.ts';
import type { Annotated, Annotator, AnnotatorOptions } from './annotator.ts';
import type { BatchResult, WorkerData } from './worker.ts';

export interface PoolOptions extends AnnotatorOptions {
  readonly jobs: number;
  /** Milliseconds that one article may take. */
  readonly timeout?: number;
  /** What each worker runs. */
  readonly workerFile?: URL;
}

const ownWorker = new URL('./worker.js', import.meta.url);

interface Task {
  readonly batch: readonly Article[];
  /** Results known so far: articles that ended a worker. */
  readonly known: Map<number, Annotated>;
  readonly done: (results: readonly Annotated[]) => void;
}

interface Hand {
  readonly worker: Worker;
  readonly progress: Int32Array;
  task: Task | null;
  /** Since when the article at work has been the same. */
  since: number;
  at: number;
}

/**
 * Worker threads. An article that ends its worker or takes longer than the timeout gets a failure, and the rest of its batch goes to a
 * new worker: no article is lost because of its neighbour.
 */
export class WorkerPool implements Annotator {
  readonly #options: PoolOptions;
  readonly #hands = new Set<Hand>();
  readonly #waiting: Task[] = [];
  #clock: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  annotate(batch: readonly Article[]): Promise<readonly Annotated[]> {
    return new Promise((done) => {
      this.#waiting.push({ batch, known: new Map(), done });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#clock) clearInterval(this.#clock);
    await Promise.all([...this.#hands].map(({ worker }) => worker.terminate()));
  }

  #assign(): void {
    while (this.#waiting.length > 0) {
      const free = [...this.#hands].find(({ task }) => task === null);
      if (!free && this.#hands.size >= this.#options.jobs) return;
      this.#give(free ?? this.#hire(), this.#waiting.shift()!);
    }
  }

  #give(hand: Hand, task: Task): void {
    hand.task = task;
    hand.at = -1;
    hand.since = performance.now();
    Atomics.store(hand.progress, 0, 0);
    hand.worker.ref();
    hand.worker.postMessage(task.batch.filter((_, index) => !task.known.has(index)));
    if (this.#options.timeout !== undefined) this.#watch(this.#options.timeout);
  }

  #hire(): Hand {
    const { jobs: _jobs, timeout: _timeout, workerFile = ownWorker, ...own } = this.#options;
    const options = { ...own, lines: true };
    const progress = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(workerFile, {
      workerData: { options, progress } satisfies WorkerData,
    });
    const hand: Hand = { worker, progress, task: null, since: 0, at: -1 };
    this.#hands.add(hand);
    worker.on('message', (result: BatchResult) => this.#receive(hand, result));
    // An error ends the worker, and the end is what is acted upon.
    let reason = 'its worker ended without a word';
    worker.on('error', ({ message }) => (reason = message));
    worker.on('exit', () => this.#lose(hand, reason));
    return hand;
  }

  #receive(hand: Hand, { bytes, lengths, failures }: BatchResult): void {
    const { batch, known, done } = hand.task!;
    hand.task = null;
    // A worker without work must not keep the program alive.
    hand.worker.unref();
    let at = 0;
    let failed = 0;
    const results = lengths.map((length): Annotated => {
      if (length < 0) return { line: null, annotation: null, failure: failures[failed++]! };
      at += length;
      return { line: bytes.subarray(at - length, at), annotation: null, failure: null };
    });
    let next = 0;
    done(batch.map((_, index) => known.get(index) ?? results[next++]!));
    this.#assign();
  }

  /** The article at work when a worker ends is the one that ended it. */
  #lose(hand: Hand, reason: string): void {
    this.#hands.delete(hand);
    const { task } = hand;
    if (this.#closed || !task) return;
    const open = task.batch.flatMap((_, index) => (task.known.has(index) ? [] : [index]));
    const culprit = open[Atomics.load(hand.progress, 0)]!;
    const message = `it could not be analysed (${reason}); the other articles were`;
    task.known.set(culprit, { line: null, annotation: null, failure: { message, stack: null } });
    if (open.length === 1) task.done(task.batch.map((_, index) => task.known.get(index)!));
    else this.#waiting.unshift(task);
    this.#assign();
  }

  #watch(timeout: number): void {
    this.#clock ??= setInterval(
      () => {
        for (const hand of this.#hands) if (hand.task) this.#endIfStuck(hand, timeout);
      },
      Math.min(100, timeout),
    ).unref();
  }

  #endIfStuck(hand: Hand, timeout: number): void {
    const at = Atomics.load(hand.progress, 0);
    const now = performance.now();
    if (at !== hand.at) {
      hand.at = at;
      hand.since = now;
    } else if (now - hand.since > timeout) {
      const reason = `it took longer than ${timeout / 1000} seconds; a longer --timeout may help`;
      hand.worker.removeAllListeners('exit').removeAllListeners('message');
      void hand.worker.terminate();
      this.#lose(hand, reason);
    }
  }
}
