import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { passagesIn, type PassageNumbers } from '../duplicates/index.ts';
import type { PassageLines } from '../items/passage-lines.ts';
import type { SharedTexts } from './spooled-texts.ts';

/** Passages whose lines are written at once, some 400 kB. */
const batchPassages = 64;
/** Batches that may be written before the one that is printed next. */
const mostAhead = 64;
/** In milliseconds; who was not answered by then writes the batch itself. */
const patience = 10_000;
/** Numbers of `progress`: of the next batch that nobody has begun, of the batch that is printed next, of answers. */
const [next, printed, answers] = [0, 1, 2] as const;

/** Passages whose lines several threads write, and the texts that they stand in. */
export interface PassagesToWrite {
  readonly passages: PassageNumbers;
  readonly progress: Int32Array<SharedArrayBuffer>;
  readonly texts: SharedTexts;
  /** By number of article in order of id: its id, its code units, its number in order of reading. */
  readonly ids: readonly string[];
  readonly characters: Uint32Array;
  readonly added: Uint32Array;
}

/** Lines of a batch; null where they could not be written here. */
interface WrittenBatch {
  readonly batch: number;
  readonly chunks: readonly Uint8Array[] | null;
}

export function newProgress(): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(12));
}

/** Is it worth telling other threads of so many passages? */
export function areManyPassages(count: number): boolean {
  return count >= batchPassages * 8;
}

function batchesOf({ similarity }: PassageNumbers): number {
  return Math.ceil(similarity.length / batchPassages);
}

function linesOf(batch: number, passages: PassageNumbers, lines: PassageLines): readonly Uint8Array[] {
  return [...lines.of(passagesIn(passages, batch * batchPassages, (batch + 1) * batchPassages))];
}

/** Writes batches as long as there are any that nobody has begun, and sends them through `port`. */
export function writeBatches(
  { passages, progress }: Pick<PassagesToWrite, 'passages' | 'progress'>,
  lines: PassageLines,
  port: MessagePort,
): void {
  const count = batchesOf(passages);
  for (;;) {
    const batch = Atomics.add(progress, next, 1);
    if (batch >= count) return;
    waitFor(batch - mostAhead, progress);
    const chunks = tryToWrite(batch, passages, lines);
    const written: WrittenBatch = { batch, chunks };
    port.postMessage(
      written,
      (chunks ?? []).map(({ buffer }) => buffer as ArrayBuffer),
    );
    Atomics.add(progress, answers, 1);
    Atomics.notify(progress, answers);
  }
}

/** Waits until what comes before `batch` is printed. */
function waitFor(batch: number, progress: Int32Array<SharedArrayBuffer>): void {
  for (;;) {
    const done = Atomics.load(progress, printed);
    if (done >= batch) return;
    Atomics.wait(progress, printed, done);
  }
}

function tryToWrite(batch: number, passages: PassageNumbers, lines: PassageLines): readonly Uint8Array[] | null {
  try {
    return linesOf(batch, passages, lines);
  } catch {
    // Whoever prints it meets the same, and tells it.
    return null;
  }
}

/**
 * The lines of all passages in order, in chunks of whole lines, as other threads write them and send them through `ports`. A batch that nobody has
 * begun when it is to be printed is written here.
 */
export function* printedBatches(
  { passages, progress }: Pick<PassagesToWrite, 'passages' | 'progress'>,
  lines: PassageLines,
  ports: readonly MessagePort[],
): Generator<Uint8Array> {
  const count = batchesOf(passages);
  const ready = new Map<number, readonly Uint8Array[]>();
  const write = (batch: number) => void ready.set(batch, linesOf(batch, passages, lines));
  try {
    for (let batch = 0; batch < count; batch++) {
      while (!ready.has(batch)) {
        const answered = Atomics.load(progress, answers);
        for (const written of received(ports)) {
          // Of one that was waited for too long this thread has its own.
          if (written.batch < batch) continue;
          if (written.chunks) ready.set(written.batch, written.chunks);
          else write(written.batch);
        }
        if (ready.has(batch)) break;
        const mayBegin = Atomics.load(progress, next) < Math.min(count, batch + mostAhead);
        const own = mayBegin ? Atomics.add(progress, next, 1) : count;
        if (own < count) write(own);
        else if (Atomics.wait(progress, answers, answered, patience) === 'timed-out') write(batch);
      }
      yield* ready.get(batch)!;
      ready.delete(batch);
      Atomics.store(progress, printed, batch + 1);
      Atomics.notify(progress, printed);
    }
  } finally {
    for (const port of ports) port.close();
  }
}

function* received(ports: readonly MessagePort[]): Generator<WrittenBatch> {
  for (const port of ports) {
    for (;;) {
      const message = receiveMessageOnPort(port) as { readonly message: WrittenBatch } | undefined;
      if (message === undefined) break;
      yield message.message;
    }
  }
}
