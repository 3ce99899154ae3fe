import { once } from 'node:events';
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import type { PartitionShare } from '../duplicates/index.ts';
import type { TextUnits } from '../model/index.ts';
import type {
  AlignedBatches,
  DuplicatesWorkerData,
  Joined,
  PairsToAlign,
  ReadPart,
  SharedBasis,
  SharedFingerprints,
  ToDuplicatesWorker,
} from './duplicate-threads.ts';
import type { PassagesToWrite } from './passage-batches.ts';
import { queueMemory, TextGiver } from './text-queue.ts';

const ownWorker = new URL('./duplicates-worker.js', import.meta.url);

export interface HandsOptions extends Omit<DuplicatesWorkerData, 'queue'> {
  readonly count: number;
  /** What each worker runs. */
  readonly workerFile?: URL | undefined;
}

interface Hand {
  readonly worker: Worker;
  readonly giver: TextGiver;
  /** Rejected when the worker ends with an error. */
  readonly failed: Promise<never>;
}

/** Further threads that read texts, align pairs and write lines. They don't keep the program alive while nobody waits for them. */
export class DuplicateHands {
  readonly #hands: readonly Hand[];

  constructor({ count, workerFile = ownWorker, ...limits }: HandsOptions) {
    this.#hands = Array.from({ length: count }, () => {
      const queue = queueMemory();
      const worker = new Worker(workerFile, { workerData: { queue, ...limits } satisfies DuplicatesWorkerData });
      worker.unref();
      const failed = new Promise<never>((_, reject) => void worker.once('error', reject));
      // Whoever waits for an answer is told.
      failed.catch(() => {});
      return { worker, giver: new TextGiver(queue), failed };
    });
  }

  /** Gives a numbered text to one that has time; false where all have enough to do. */
  give(units: TextUnits, number: number): boolean {
    return this.#hands.some(({ giver }) => giver.give(units, number));
  }

  /** What each has read, once all of it is. */
  async parts(): Promise<readonly ReadPart[]> {
    for (const { giver } of this.#hands) giver.close();
    return this.#answers<ReadPart>();
  }

  /** Has each join its share of the fingerprints of all threads (the workers, then this one); `own` does the share of this thread. */
  async join(
    all: readonly SharedFingerprints[],
    firstOf: Uint32Array,
    own: (share: PartitionShare) => void,
  ): Promise<readonly Joined[]> {
    const answers = this.#answers<Joined>();
    for (const [index, { worker }] of this.#hands.entries()) {
      const others = all.filter((_, thread) => thread !== index);
      worker.postMessage({ others, firstOf, share: { index, of: all.length } } satisfies ToDuplicatesWorker);
    }
    own({ index: all.length - 1, of: all.length });
    return answers;
  }

  tell(message: SharedBasis): void {
    for (const { worker } of this.#hands) worker.postMessage(message satisfies ToDuplicatesWorker);
  }

  /** Has the workers align pairs; `own` is what this thread does meanwhile. */
  async align(toAlign: PairsToAlign, own: () => AlignedBatches): Promise<AlignedBatches> {
    const answers = this.#answers<AlignedBatches>();
    for (const { worker } of this.#hands) worker.postMessage(toAlign satisfies ToDuplicatesWorker);
    const first = own();
    return [...first, ...(await answers).flat()];
  }

  /** Has the workers write lines; returns where these come from. */
  write(toWrite: PassagesToWrite): readonly MessagePort[] {
    return this.#hands.map(({ worker }) => {
      const { port1, port2 } = new MessageChannel();
      worker.postMessage({ toWrite, port: port2 } satisfies ToDuplicatesWorker, [port2]);
      return port1;
    });
  }

  async #answers<Answer>(): Promise<readonly Answer[]> {
    const answers = this.#hands.map(async ({ worker, failed }) => {
      worker.ref();
      const [answer] = (await Promise.race([once(worker, 'message'), failed])) as [Answer];
      worker.unref();
      return answer;
    });
    return Promise.all(answers);
  }

  async close(): Promise<void> {
    await Promise.all(this.#hands.map(({ worker }) => worker.terminate()));
  }
}
