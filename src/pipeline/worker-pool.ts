import { Worker } from 'node:worker_threads';
import type { Article, EntityFindings } from '../model/index.ts';
import type { Annotated, Annotator, AnnotatorOptions } from './annotator.ts';
import type { BatchResult, WorkerData, WorkerMessage, WorkerTask } from './worker.ts';

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
  readonly found: readonly EntityFindings[] | null;
  /** Results known so far: articles that ended a worker. */
  readonly known: Map<number, Annotated>;
  readonly done: (results: readonly Annotated[]) => void;
}

interface Hand {
  readonly worker: Worker;
  readonly progress: Int32Array;
  /** Given to it and not answered yet, in this order. */
  readonly tasks: Task[];
  /** It has loaded the analyses: what it is given now is begun now. */
  isReady: boolean;
  /** Since when the article at work has been the same. */
  since: number;
  at: number;
}

/** A worker that has the next batch already doesn't wait while this thread is busy. One that may be ended at any time gets no second one. */
const batchesAtOnce = 2;

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
  #onChange: (() => void)[] = [];

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** `found` are their entities, where this thread has found them. */
  annotate(batch: readonly Article[], found: readonly EntityFindings[] | null = null): Promise<readonly Annotated[]> {
    return new Promise((done) => {
      this.#waiting.push({ batch, found, known: new Map(), done });
      this.#assign();
    });
  }

  /** Starts all workers. */
  start(): void {
    while (this.#hands.size < this.#options.jobs) this.#hire();
  }

  /** A batch given now is begun at once, or as soon as a worker has done the one before. */
  get hasRoom(): boolean {
    for (const { isReady, tasks } of this.#hands) if (isReady && tasks.length < batchesAtOnce) return true;
    return false;
  }

  /** Batches given and not answered yet. */
  get open(): number {
    let open = this.#waiting.length;
    for (const { tasks } of this.#hands) open += tasks.length;
    return open;
  }

  /** Resolves when there may be more room. */
  get changed(): Promise<void> {
    return new Promise((resolve) => this.#onChange.push(resolve));
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#clock) clearInterval(this.#clock);
    await Promise.all([...this.#hands].map(({ worker }) => worker.terminate()));
  }

  #tellChange(): void {
    const told = this.#onChange;
    this.#onChange = [];
    for (const tell of told) tell();
  }

  #assign(): void {
    while (this.#waiting.length > 0) {
      const hand = this.#leastBusy();
      if (!hand) return;
      this.#give(hand, this.#waiting.shift()!);
    }
  }

  /** A worker without work, else a new one, else one with room; null where all have enough. */
  #leastBusy(): Hand | null {
    const [first] = [...this.#hands].sort((a, b) => a.tasks.length - b.tasks.length);
    if (first && first.tasks.length === 0) return first;
    if (this.#hands.size < this.#options.jobs) return this.#hire();
    const most = this.#options.timeout === undefined ? batchesAtOnce : 1;
    return first && first.tasks.length < most ? first : null;
  }

  #give(hand: Hand, task: Task): void {
    if (hand.tasks.length === 0) {
      hand.at = -1;
      hand.since = performance.now();
      Atomics.store(hand.progress, 0, 0);
    }
    hand.tasks.push(task);
    hand.worker.ref();
    const isOpen = (_: unknown, index: number) => !task.known.has(index);
    const { batch, found } = task;
    hand.worker.postMessage({
      batch: batch.filter(isOpen),
      found: found && found.filter(isOpen),
    } satisfies WorkerTask);
    if (this.#options.timeout !== undefined) this.#watch(this.#options.timeout);
  }

  #hire(): Hand {
    const { jobs: _jobs, timeout, workerFile = ownWorker, ...own } = this.#options;
    const options = { ...own, lines: true, annotations: false };
    const progress = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(workerFile, {
      workerData: { options, oneByOne: timeout !== undefined, progress } satisfies WorkerData,
    });
    const hand: Hand = { worker, progress, tasks: [], isReady: false, since: 0, at: -1 };
    this.#hands.add(hand);
    worker.unref();
    worker.on('message', (message: WorkerMessage) => {
      if (message === 'ready') hand.isReady = true;
      else this.#receive(hand, message);
      this.#tellChange();
    });
    // An error ends the worker, and the end is what is acted upon.
    let reason = 'its worker ended without a word';
    worker.on('error', ({ message }) => (reason = message));
    worker.on('exit', () => this.#lose(hand, reason));
    return hand;
  }

  #receive(hand: Hand, { bytes, lengths, failures }: BatchResult): void {
    const { batch, known, done } = hand.tasks.shift()!;
    // A worker without work must not keep the program alive.
    if (hand.tasks.length === 0) hand.worker.unref();
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

  /** The article at work when a worker ends is the one that ended it; a batch not begun is given to another. */
  #lose(hand: Hand, reason: string): void {
    this.#hands.delete(hand);
    const [task, ...unbegun] = hand.tasks;
    if (this.#closed || !task) return;
    this.#waiting.unshift(...unbegun);
    const open = task.batch.flatMap((_, index) => (task.known.has(index) ? [] : [index]));
    const culprit = open[Atomics.load(hand.progress, 0)]!;
    const message = `it could not be analysed (${reason}); the other articles were`;
    task.known.set(culprit, { line: null, annotation: null, failure: { message, stack: null } });
    if (open.length === 1) task.done(task.batch.map((_, index) => task.known.get(index)!));
    else this.#waiting.unshift(task);
    this.#assign();
    this.#tellChange();
  }

  #watch(timeout: number): void {
    this.#clock ??= setInterval(
      () => {
        for (const hand of this.#hands) if (hand.tasks.length > 0) this.#endIfStuck(hand, timeout);
      },
      Math.min(100, timeout),
    ).unref();
  }

  #endIfStuck(hand: Hand, timeout: number): void {
    const at = Atomics.load(hand.progress, 0);
    const now = performance.now();
    // Loading the analyses is no article's fault.
    if (at !== hand.at || !hand.isReady) {
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
