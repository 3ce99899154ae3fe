import type { MessagePort } from 'node:worker_threads';
import {
  AlignedNumbers,
  type CommonRunsColumns,
  type FinderPart,
  type PairAligner,
  type PartitionShare,
  type ProposalsPart,
  type RecordsPart,
} from '../duplicates/index.ts';
import type { SharedWords, WordsPart } from './kept-words.ts';
import type { PassagesToWrite } from './passage-batches.ts';
import type { SharedScratch } from './scratch.ts';
import type { QueueMemory } from './text-queue.ts';

// What the threads that look for duplicates tell each other.

export interface DuplicatesWorkerData {
  readonly queue: QueueMemory;
  /** Bytes of records and of words that the thread keeps in memory. */
  readonly recordsInMemory: number;
  readonly wordsInMemory: number;
}

/** What a thread made of the texts that it was given: the first answer of a worker. */
export interface ReadPart {
  readonly finder: FinderPart;
  readonly records: SharedScratch;
  readonly words: WordsPart;
}

/** Fingerprints that one thread collected, and the file that it put some of them into. */
export interface SharedFingerprints {
  readonly fingerprints: RecordsPart;
  readonly records: SharedScratch;
}

/** Fingerprints to join: those of all other threads, of which this one does its share. */
export interface ToJoin {
  readonly others: readonly SharedFingerprints[];
  /** What `DuplicateFinder.seal` returned. */
  readonly firstOf: Uint32Array;
  readonly share: PartitionShare;
}

export interface Joined {
  readonly proposals: ProposalsPart;
  readonly records: SharedScratch;
}

/** What all threads have read, as far as aligning pairs takes it. Articles by number in order of id. */
export interface SharedBasis {
  readonly common: CommonRunsColumns;
  /** 1 for the copies of what many articles copy. */
  readonly isMass: Uint8Array;
  readonly wordCounts: Uint32Array<ArrayBuffer>;
  readonly wordTotal: number;
  readonly words: SharedWords;
  /** Number in order of reading of each article. */
  readonly added: Uint32Array;
}

export interface PairsToAlign {
  /** Both articles of each pair, one pair behind the other. */
  readonly pairs: Uint32Array<SharedArrayBuffer>;
  /** The next batch of pairs that no thread has begun. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

/** What became of batches of pairs: those that are no strangers, as `AlignedNumbers`. */
export type AlignedBatches = readonly (readonly [batch: number, numbers: Float64Array<ArrayBuffer>])[];

/** Lines to write, and where to. */
export interface LinesToWrite {
  readonly toWrite: PassagesToWrite;
  readonly port: MessagePort;
}

/**
 * First fingerprints to join, answered with what is joined; then what all have read; then pairs, each time answered with batches; at last
 * passages, answered through their port.
 */
export type ToDuplicatesWorker = ToJoin | SharedBasis | PairsToAlign | LinesToWrite;

const pairsInBatch = 256;

/** Aligns batches of pairs as long as there are any that no thread has begun. */
export function alignBatches({ pairs, next }: PairsToAlign, aligner: PairAligner): AlignedBatches {
  const aligned: [number, Float64Array<ArrayBuffer>][] = [];
  const numbers = new AlignedNumbers();
  const count = pairs.length / 2;
  for (;;) {
    const batch = Atomics.add(next, 0, 1);
    const from = batch * pairsInBatch;
    if (from >= count) return aligned;
    for (let i = from; i < from + pairsInBatch && i < count; i++) {
      const pair = aligner.align(pairs[i * 2], pairs[i * 2 + 1]);
      if (pair !== null) numbers.add(pair);
    }
    aligned.push([batch, numbers.take()]);
  }
}
