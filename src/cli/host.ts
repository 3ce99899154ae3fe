import type { Writable } from 'node:stream';

/** Where results and messages go to. */
export type OutStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** All of the process that a command line may see, so that tests run without one. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: OutStream;
  readonly stderr: OutStream;
  /** The only clock; `--today` stands in for it. */
  now(): Date;
  /** Registers what must be undone when the process is interrupted, and returns how to take that back. */
  onInterrupt(undo: () => void): () => void;
}
