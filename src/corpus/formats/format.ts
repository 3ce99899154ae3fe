import type { CorpusItem, UnreadItem } from '../item.ts';

/** A file to be read by a format. */
export interface FormatInput {
  /** Absolute. */
  readonly path: string;
  /** As problems and articles name it. */
  readonly shown: string;
  /** Id of its article, or base of the ids of its records. */
  readonly id: string;
  /** Whoever asks for further records has done with the ones before. */
  readonly isPassing?: boolean;
}

/** A kind of file and how its articles are read. */
export interface Format {
  readonly name: string;
  /** With their dot, in lower case. */
  readonly extensions: readonly string[];
  /** In batches, in the order of the file; an article that cannot be read is an item too. File errors are thrown. */
  read(input: FormatInput): AsyncIterable<readonly CorpusItem[]>;
  /** The same articles, not read yet: for formats of many records. */
  readLater?(input: FormatInput): AsyncIterable<readonly UnreadItem[]>;
}
