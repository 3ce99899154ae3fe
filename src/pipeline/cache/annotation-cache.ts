import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '../../model/index.ts';
import { buildId } from './build-id.ts';
import { boundSize, largestCache, prepareFolder, removeLeftovers, segmentFiles } from './folder.ts';
import { KeyTable } from './key-table.ts';
import { keyBytes } from './segment-layout.ts';
import { SegmentWriter } from './segment-writer.ts';
import { Segment, type Value } from './segment.ts';
import { hashOf } from './cryptography.ts';

/** What is kept of an article: its line without the place it was read from, and what was odd about reading it. */
export interface Kept {
  readonly id: string;
  /** The id was made from where the article stands, and is wrong for one that stands elsewhere. */
  readonly idOfPlace: boolean;
  readonly parts: readonly Part[];
  readonly warnings: readonly string[];
  readonly body: Uint8Array;
}

/** What was found in the cache. */
export interface Found extends Kept {
  /** The body is not looked at any more: its memory may be used again. */
  release(): void;
}

/** Number of an entry that this run has put anew: the older one must not come back. */
const superseded = 0x7fffffff;

/** With more segments than this, opening them is slower than what a merge costs once. */
const manySegments = 24;

/**
 * Annotations by the content they were made from, in the user's cache folder. Anything odd there (damaged, foreign, not writable) makes
 * the cache empty, never an error: what is not found is computed.
 */
export class AnnotationCache {
  readonly #root: string;
  /** One for each build of the program and what it was asked for, as other annotations are of no use. */
  readonly #folder: string;
  readonly #segments: Segment[] = [];
  readonly #firstOf: number[] = [];
  readonly #table = new KeyTable();
  readonly #writer: SegmentWriter;
  #usable = true;
  #added = 0;

  /** `options` are those that change an annotation. */
  constructor(root: string, options: object) {
    this.#root = root;
    this.#folder = join(
      root,
      hashOf(`${buildId()}\n${JSON.stringify(options)}`)
        .toString('hex')
        .slice(0, 16),
    );
    this.#writer = new SegmentWriter(this.#folder);
    if (prepareFolder(root) && prepareFolder(this.#folder)) this.#open();
    else this.#usable = false;
  }

  #open(): void {
    let entries = 0;
    for (const { path } of segmentFiles(this.#folder)) {
      const segment = Segment.open(path);
      if (!segment) continue;
      for (let entry = 0; entry < segment.count; entry += 1) this.#table.set(segment.key(entry), entries + entry);
      this.#firstOf.push(entries);
      this.#segments.push(segment);
      entries += segment.count;
    }
  }

  /** The key of an article by the bytes it is made from. */
  key(content: string | Uint8Array): Buffer {
    return hashOf(content).subarray(0, keyBytes);
  }

  get(key: Buffer): Found | null {
    const number = this.#table.get(key);
    if (number < 0 || number === superseded) return null;
    let at = this.#firstOf.length - 1;
    while (this.#firstOf[at]! > number) at -= 1;
    const value = this.#segments[at]!.value(number - this.#firstOf[at]!);
    return value && foundIn(value);
  }

  put(key: Buffer, { body, ...head }: Kept): void {
    if (!this.#usable) return;
    const bytes = Buffer.from(JSON.stringify(head));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes.length);
    this.#try(() => this.#writer.add(key, length, bytes, body));
    this.#table.set(key, superseded);
    this.#added += 1;
  }

  /** Writes what was put, and keeps the folder within its bounds. */
  finish(): void {
    this.#try(() => {
      this.#writer.finish();
      if (this.#added > 0) {
        if (this.#segments.length >= manySegments) this.#merge();
        boundSize(this.#root, largestCache);
        removeLeftovers(this.#root, Date.now());
      }
    });
    for (const segment of this.#segments) segment.close();
  }

  /** Puts the small segments that were there at the start into one; of entries with one key the newest stays. */
  #merge(): void {
    const small = this.#segments.filter(({ bytes }) => bytes < 8 * 1024 * 1024);
    for (const segment of small) {
      const first = this.#firstOf[this.#segments.indexOf(segment)]!;
      for (let entry = 0; entry < segment.count; entry += 1) {
        const key = segment.key(entry);
        const value = this.#table.get(key) === first + entry ? segment.value(entry) : null;
        if (value) this.#writer.add(key, value.bytes);
        value?.block.release();
      }
    }
    this.#writer.finish();
    for (const { path } of small) rmSync(path, { force: true });
  }

  abandon(): void {
    this.#writer.abandon();
  }

  #try(write: () => void): void {
    try {
      write();
    } catch {
      // A full disk or a folder taken away: the run goes on without keeping anything.
      this.#usable = false;
      this.#writer.abandon();
    }
  }
}

function foundIn({ bytes, block }: Value): Found {
  const bodyStart = 4 + bytes.readUInt32LE(0);
  const { id, idOfPlace, parts, warnings } = JSON.parse(bytes.toString('utf8', 4, bodyStart)) as Omit<Kept, 'body'>;
  return { id, idOfPlace, parts, warnings, body: bytes.subarray(bodyStart), release: () => block.release() };
}
