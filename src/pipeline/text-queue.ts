import type { TextUnits } from '../model/index.ts';

/** Batches that may wait for their reader. */
const batches = 3;
/** Code units that a batch has room for; who has a longer text keeps it. */
const batchUnits = 1 << 18;
const batchTexts = 1 << 9;
/** Numbers of `state`: of batches given, of batches done. */
const [given, done] = [0, 1] as const;
/** Put to the number given when no more will be. */
const closed = 1 << 30;

/** Memory of a queue, for both threads. */
export interface QueueMemory {
  readonly state: Int32Array<SharedArrayBuffer>;
  readonly units: readonly Uint16Array<SharedArrayBuffer>[];
  /** Number of a batch's texts; then the number and length of each. */
  readonly heads: readonly Int32Array<SharedArrayBuffer>[];
}

export function queueMemory(): QueueMemory {
  const each = Array.from({ length: batches });
  return {
    state: new Int32Array(new SharedArrayBuffer(8)),
    units: each.map(() => new Uint16Array(new SharedArrayBuffer(batchUnits * 2))),
    heads: each.map(() => new Int32Array(new SharedArrayBuffer((1 + batchTexts * 2) * 4))),
  };
}

/** Gives numbered texts to another thread, as long as that one keeps up; neither waits for the other. */
export class TextGiver {
  readonly #memory: QueueMemory;
  #given = 0;
  /** Texts and units in the batch that is being filled. */
  #texts = 0;
  #filled = 0;

  constructor(memory: QueueMemory) {
    this.#memory = memory;
  }

  /** False where the other thread has enough to do. */
  give({ units, length }: TextUnits, number: number): boolean {
    if (length > batchUnits) return false;
    if (this.#texts === batchTexts || this.#filled + length > batchUnits) this.#pass();
    const { state, units: rooms, heads } = this.#memory;
    if (this.#given - Atomics.load(state, done) >= batches) return false;
    const batch = this.#given % batches;
    rooms[batch].set(units.subarray(0, length), this.#filled);
    const head = heads[batch];
    head[1 + this.#texts * 2] = number;
    head[2 + this.#texts * 2] = length;
    head[0] = ++this.#texts;
    this.#filled += length;
    return true;
  }

  #pass(): void {
    if (this.#texts === 0) return;
    this.#texts = 0;
    this.#filled = 0;
    Atomics.store(this.#memory.state, given, ++this.#given);
    Atomics.notify(this.#memory.state, given);
  }

  /** No more will come. */
  close(): void {
    this.#pass();
    Atomics.store(this.#memory.state, given, this.#given | closed);
    Atomics.notify(this.#memory.state, given);
  }
}

/** Takes each text that another thread gives, until that one closes the queue. This thread waits for them. */
export function* takeTexts(
  { state, units, heads }: QueueMemory,
  into: TextUnits,
): Generator<{ readonly units: TextUnits; readonly number: number }> {
  for (let taken = 0; ;) {
    const known = Atomics.load(state, given);
    if ((known & ~closed) === taken) {
      if ((known & closed) !== 0) return;
      Atomics.wait(state, given, known);
      continue;
    }
    const head = heads[taken % batches];
    let from = 0;
    for (let text = 0; text < head[0]; text++) {
      const length = head[2 + text * 2];
      into.readUnits(units[taken % batches].subarray(from, from + length));
      yield { units: into, number: head[1 + text * 2] };
      from += length;
    }
    Atomics.store(state, done, ++taken);
  }
}
