import type { Annotation, ArticleMeta, Fingerprints } from '../model/index.ts';

/**
 * An annotation and its text in bytes: a head of numbers, the fingerprints as they lie in memory, the text, and the rest as JSON. What a
 * command does not ask for is not decoded: `duplicates` reads fingerprints and text alone.
 */
const headBytes = 24;
const utf16 = 1;
const noFingerprints = 2;

type Rest = Omit<Annotation, 'article' | 'fingerprints'>;

export function encodeRecord({ article: _article, fingerprints, ...rest }: Annotation, text: string): Uint8Array[] {
  const { version = 0, words = 0, hashes, positions } = fingerprints ?? {};
  // UTF-8 has no form for half of a surrogate pair.
  const isTorn = !(text as string & { isWellFormed(): boolean }).isWellFormed();
  const textBytes = Buffer.from(text, isTorn ? 'utf16le' : 'utf8');
  const json = Buffer.from(JSON.stringify(rest));
  const head = Buffer.alloc(headBytes);
  head.writeUInt32LE((isTorn ? utf16 : 0) | (fingerprints ? 0 : noFingerprints), 0);
  head.writeUInt32LE(hashes?.length ?? 0, 4);
  head.writeUInt32LE(textBytes.length, 8);
  head.writeUInt32LE(json.length, 12);
  head.writeUInt32LE(version, 16);
  head.writeUInt32LE(words, 20);
  return [head, bytesOf(hashes), bytesOf(positions), textBytes, json];
}

function bytesOf(numbers: Uint32Array | undefined): Uint8Array {
  return numbers ? new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength) : new Uint8Array(0);
}

export function textOfRecord(record: Buffer): string {
  const start = headBytes + record.readUInt32LE(4) * 8;
  const encoding = record.readUInt32LE(0) & utf16 ? 'utf16le' : 'utf8';
  return record.toString(encoding, start, start + record.readUInt32LE(8));
}

/** The annotation of a record, whose bytes are copied as far as they are decoded later. */
export function annotationOfRecord(record: Buffer, article: ArticleMeta): Annotation {
  return new RecordedAnnotation(record, article);
}

class RecordedAnnotation implements Annotation {
  readonly article: ArticleMeta;
  readonly fingerprints: Fingerprints | null;
  readonly #json: Buffer;
  #rest: Rest | null = null;

  constructor(record: Buffer, article: ArticleMeta) {
    this.article = article;
    const count = record.readUInt32LE(4);
    const start = headBytes + count * 8 + record.readUInt32LE(8);
    this.#json = Buffer.from(record.subarray(start, start + record.readUInt32LE(12)));
    this.fingerprints = record.readUInt32LE(0) & noFingerprints ? null : fingerprintsOf(record, count);
  }

  get #decoded(): Rest {
    this.#rest ??= JSON.parse(this.#json.toString('utf8')) as Rest;
    return this.#rest;
  }

  get blocks(): Annotation['blocks'] {
    return this.#decoded.blocks;
  }
  get mentions(): Annotation['mentions'] {
    return this.#decoded.mentions;
  }
  get entities(): Annotation['entities'] {
    return this.#decoded.entities;
  }
  get quotes(): Annotation['quotes'] {
    return this.#decoded.quotes;
  }
  get figures(): Annotation['figures'] {
    return this.#decoded.figures;
  }
  get problem(): string | null {
    return this.#decoded.problem;
  }
}

function fingerprintsOf(record: Buffer, count: number): Fingerprints {
  // Copied: the bytes need not begin at a multiple of four, and the record's buffer is used again.
  const numbers = new Uint32Array(count * 2);
  bytesOf(numbers).set(record.subarray(headBytes, headBytes + count * 8));
  return {
    version: record.readUInt32LE(16),
    words: record.readUInt32LE(20),
    hashes: numbers.subarray(0, count),
    positions: numbers.subarray(count),
  };
}
