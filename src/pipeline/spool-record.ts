import type { Annotation, ArticleMeta, Fingerprints } from '../model/index.ts';
import { NumberReader, NumberWriter } from './numbers.ts';
import { packMentions, unpackMentions } from './packed-mentions.ts';
import { packQuotes, unpackQuotes } from './packed-quotes.ts';

/**
 * An annotation and its text in bytes: a head of numbers, then sections. What a command does not ask for is not decoded: `duplicates` reads
 * fingerprints and text alone, and who links quotes no figures.
 */
const sections = ['hashes', 'positions', 'text', 'mentions', 'quotes', 'names', 'entities', 'figures', 'rest'] as const;
type Section = (typeof sections)[number];

const at = { flags: 0, version: 4, words: 8, sizes: 12 } as const;
const headBytes = at.sizes + sections.length * 4;
const utf16 = 1;
const noFingerprints = 2;

type Rest = Pick<Annotation, 'blocks' | 'problem'>;

const numbers = new NumberWriter();

export function encodeRecord(annotation: Annotation, text: string): Uint8Array[] {
  const { blocks, mentions, entities, quotes, figures, fingerprints, problem } = annotation;
  const { version = 0, words = 0, hashes, positions } = fingerprints ?? {};
  // UTF-8 has no form for half of a surrogate pair.
  const isTorn = !(text as string & { isWellFormed(): boolean }).isWellFormed();
  packMentions(mentions, numbers);
  const mentionNumbers = numbers.take();
  const names: string[] = [];
  packQuotes(quotes, numbers, names);
  const rest: Rest = { blocks, problem };
  const parts: Record<Section, Uint8Array> = {
    hashes: bytesOf(hashes),
    positions: bytesOf(positions),
    text: Buffer.from(text, isTorn ? 'utf16le' : 'utf8'),
    mentions: mentionNumbers,
    quotes: numbers.take(),
    names: jsonOf(names),
    entities: jsonOf(entities),
    figures: jsonOf(figures),
    rest: jsonOf(rest),
  };
  const head = Buffer.alloc(headBytes);
  head.writeUInt32LE((isTorn ? utf16 : 0) | (fingerprints ? 0 : noFingerprints), at.flags);
  head.writeUInt32LE(version, at.version);
  head.writeUInt32LE(words, at.words);
  sections.forEach((section, index) => head.writeUInt32LE(parts[section].length, at.sizes + index * 4));
  return [head, ...sections.map((section) => parts[section])];
}

function bytesOf(numbers: Uint32Array | undefined): Uint8Array {
  return numbers ? new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength) : new Uint8Array(0);
}

const emptyList = new Uint8Array(0);

/** Of most commands most lists are empty, and those take no bytes. */
function jsonOf(value: object): Uint8Array {
  return Array.isArray(value) && value.length === 0 ? emptyList : Buffer.from(JSON.stringify(value));
}

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
  const encoding = record.readUInt32LE(at.flags) & utf16 ? 'utf16le' : 'utf8';
  return sectionOf(record, 'text').toString(encoding);
}

/** The annotation of a record, whose bytes are copied as far as they are decoded later. */
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
    this.#record = Buffer.from(record);
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

/** Copied: the bytes need not begin at a multiple of four. */
function numbersOf(bytes: Uint8Array): Uint32Array {
  const copied = new Uint32Array(bytes.length >> 2);
  bytesOf(copied).set(bytes);
  return copied;
}
