import type { Annotation, ArticleMeta, Fingerprints } from '../model/index.ts';
import { NumberReader, NumberWriter } from './numbers.ts';
import { packMentions, unpackMentions } from './packed-mentions.ts';
import { packQuotes, unpackQuotes } from './packed-quotes.ts';

/**
 * An annotation and its text in bytes: a head of numbers, then sections. What a command does not ask for is not decoded: `duplicates` reads
 * fingerprints and text alone, and who links quotes no figures. Those of numbers come first, and a record takes a multiple of four bytes, so
 * that they can be read where they lie.
 */
const sections = ['mentions', 'quotes', 'hashes', 'positions', 'names', 'entities', 'figures', 'rest', 'text'] as const;
type Section = (typeof sections)[number];

const at = { flags: 0, version: 4, words: 8, sizes: 12 } as const;
const headBytes = at.sizes + sections.length * 4;
const latin1 = 1;
const noFingerprints = 2;

type Rest = Pick<Annotation, 'blocks' | 'problem'>;

/** Text is kept as strings lie in memory: it is read some times for each time that it is written, and UTF-8 takes decoding. */
const beyondLatin1 = /[^\0-\xff]/;

const mentionNumbers = new NumberWriter();
const quoteNumbers = new NumberWriter();

/** Writes records one after another, in memory of its own: many small pieces of memory outside V8's own make it collect garbage. */
export class RecordWriter {
  #record = Buffer.alloc(1 << 16);
  #end = 0;

  /** Good until the next call. */
  write(annotation: Annotation, text: string): Uint8Array {
    const { blocks, mentions, entities, quotes, figures, fingerprints, problem } = annotation;
    const { version = 0, words = 0, hashes, positions } = fingerprints ?? {};
    const isLatin1 = !beyondLatin1.test(text);
    const names: string[] = [];
    mentionNumbers.restart();
    quoteNumbers.restart();
    packMentions(mentions, mentionNumbers);
    packQuotes(quotes, quoteNumbers, names);
    const rest: Rest = { blocks, problem };
    this.#end = headBytes;
    this.#sizes = at.sizes;
    this.#putBytes(mentionNumbers.bytes);
    this.#putBytes(quoteNumbers.bytes);
    this.#putBytes(bytesOf(hashes));
    this.#putBytes(bytesOf(positions));
    this.#putList(names);
    this.#putList(entities);
    this.#putList(figures);
    this.#putString(JSON.stringify(rest), 'utf8');
    this.#putString(text, isLatin1 ? 'latin1' : 'utf16le');
    this.#record.writeUInt32LE((isLatin1 ? latin1 : 0) | (fingerprints ? 0 : noFingerprints), at.flags);
    this.#record.writeUInt32LE(version, at.version);
    this.#record.writeUInt32LE(words, at.words);
    return this.#record.subarray(0, (this.#end + 3) & ~3);
  }

  /** Where the size of the next section goes. */
  #sizes = 0;

  #putBytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#record.set(bytes, this.#end);
    this.#close(bytes.length);
  }

  /** Of most commands most lists are empty, and those take no bytes. */
  #putList(list: readonly unknown[]): void {
    if (list.length === 0) this.#close(0);
    else this.#putString(JSON.stringify(list), 'utf8');
  }

  #putString(string: string, encoding: BufferEncoding): void {
    // A code unit has at most three bytes.
    this.#reserve(string.length * 3);
    this.#close(this.#record.write(string, this.#end, encoding));
  }

  /** Makes room for so many bytes, and for those that the record is padded with. */
  #reserve(bytes: number): void {
    if (this.#end + bytes + 3 <= this.#record.length) return;
    const longer = Buffer.alloc((this.#end + bytes) * 2);
    this.#record.copy(longer);
    this.#record = longer;
  }

  #close(size: number): void {
    this.#record.writeUInt32LE(size, this.#sizes);
    this.#sizes += 4;
    this.#end += size;
  }
}

function bytesOf(numbers: Uint32Array | undefined): Uint8Array {
  return numbers ? new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength) : nothing;
}

const nothing = new Uint8Array(0);

function sectionOf(record: Buffer, section: Section): Buffer {
  let start = headBytes;
  let place = at.sizes;
  for (const one of sections) {
    const size = record.readUInt32LE(place);
    if (one === section) return record.subarray(start, start + size);
    start += size;
    place += 4;
  }
  throw new Error(`no section ${section}`);
}

export function textOfRecord(record: Buffer): string {
  return sectionOf(record, 'text').toString(record.readUInt32LE(at.flags) & latin1 ? 'latin1' : 'utf16le');
}

/** The annotation of a record, decoded as far as it is asked for. The record must not change. */
export function annotationOfRecord(record: Buffer, article: ArticleMeta): Annotation {
  return new RecordedAnnotation(record, article);
}

class RecordedAnnotation implements Annotation {
  readonly article: ArticleMeta;
  readonly #record: Buffer;
  #mentions: Annotation['mentions'] | null = null;
  #entities: Annotation['entities'] | null = null;
  #quotes: Annotation['quotes'] | null = null;
  #figures: Annotation['figures'] | null = null;
  #fingerprints: Fingerprints | null | undefined = undefined;
  #rest: Rest | null = null;

  constructor(record: Buffer, article: ArticleMeta) {
    this.article = article;
    this.#record = record;
  }

  get mentions(): Annotation['mentions'] {
    this.#mentions ??= unpackMentions(new NumberReader(sectionOf(this.#record, 'mentions')));
    return this.#mentions;
  }

  get entities(): Annotation['entities'] {
    this.#entities ??= this.#list<Annotation['entities'][number]>('entities');
    return this.#entities;
  }

  get quotes(): Annotation['quotes'] {
    this.#quotes ??= unpackQuotes(new NumberReader(sectionOf(this.#record, 'quotes')), this.#list<string>('names'));
    return this.#quotes;
  }

  get figures(): Annotation['figures'] {
    this.#figures ??= this.#list<Annotation['figures'][number]>('figures');
    return this.#figures;
  }

  get fingerprints(): Fingerprints | null {
    if (this.#fingerprints === undefined) this.#fingerprints = fingerprintsOf(this.#record);
    return this.#fingerprints;
  }

  get blocks(): Annotation['blocks'] {
    return this.#decodedRest.blocks;
  }

  get problem(): string | null {
    return this.#decodedRest.problem;
  }

  get #decodedRest(): Rest {
    this.#rest ??= JSON.parse(sectionOf(this.#record, 'rest').toString('utf8')) as Rest;
    return this.#rest;
  }

  #list<Item>(section: Section): Item[] {
    const bytes = sectionOf(this.#record, section);
    return bytes.length === 0 ? [] : (JSON.parse(bytes.toString('utf8')) as Item[]);
  }
}

function fingerprintsOf(record: Buffer): Fingerprints | null {
  if (record.readUInt32LE(at.flags) & noFingerprints) return null;
  return {
    version: record.readUInt32LE(at.version),
    words: record.readUInt32LE(at.words),
    hashes: numbersOf(sectionOf(record, 'hashes')),
    positions: numbersOf(sectionOf(record, 'positions')),
  };
}

function numbersOf({ buffer, byteOffset, length }: Uint8Array): Uint32Array {
  return new Uint32Array(buffer, byteOffset, length >> 2);
}
