import { parentPort, workerData } from 'node:worker_threads';
import type { Article, EntityFindings } from '../model/index.ts';
import { annotateTogether, type Annotated, type AnnotatorOptions, type Failure } from './annotator.ts';

export interface WorkerData {
  readonly options: AnnotatorOptions;
  /** One article after the other, as somebody takes the time of each. */
  readonly oneByOne: boolean;
  /** Number of the article at work in its batch, for who must name it when it ends this worker. */
  readonly progress: Int32Array;
}

/** What a worker is given. */
export interface WorkerTask {
  readonly batch: readonly Article[];
  /** Their entities, where another thread has found them. */
  readonly found: readonly EntityFindings[] | null;
}

/** Lines of a batch put together; a length of −1 stands for a failure. */
export interface BatchResult {
  readonly bytes: Uint8Array;
  readonly lengths: readonly number[];
  readonly failures: readonly Failure[];
}

/** First that it is ready, then a result for each batch. */
export type WorkerMessage = 'ready' | BatchResult;

const { options, oneByOne, progress } = workerData as WorkerData;
const atWork = (index: number) => Atomics.store(progress, 0, index);

parentPort!.on('message', (task: WorkerTask) => {
  const lines: Uint8Array[] = [];
  const lengths: number[] = [];
  const failures: Failure[] = [];
  for (const { line, failure } of annotated(task)) {
    if (failure) failures.push(failure);
    else lines.push(line);
    lengths.push(failure ? -1 : line.length);
  }
  const bytes = joined(lines);
  parentPort!.postMessage({ bytes, lengths, failures } satisfies WorkerMessage, [bytes.buffer]);
});
parentPort!.postMessage('ready' satisfies WorkerMessage);

function annotated({ batch, found }: WorkerTask): readonly Annotated[] {
  if (!oneByOne) return annotateTogether(batch, options, atWork, found);
  return batch.flatMap((article, index) => annotateTogether([article], options, () => atWork(index)));
}

/** In memory of its own, which can be handed over without a copy. */
function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
