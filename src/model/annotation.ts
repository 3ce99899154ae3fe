import type { ArticleMeta } from './article.ts';
import type { Span } from './span.ts';
import type { Block } from './text.ts';

export type EntityType = 'person' | 'organisation' | 'place' | 'other';
export type MentionKind = 'name' | 'role' | 'pronoun';
export type Gender = 'female' | 'male' | null;

/**
 * A stretch that names or stands for an entity: without honorific, possessive or determiner. What is found in an article has the keys of
 * `honorific` and `title` even where there are none: all analyses read mentions, and do so sooner when all have one shape.
 */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly type: EntityType;
  /** Index into `EntityFindings.entities`; -1 for a mention that stands for nobody known (an ambiguous surname or pronoun). */
  readonly entity: number;
  /** The honorific right before the name ("Sir", "Mr"), if any. */
  readonly honorific?: Span | undefined;
  /** The office in front of or in apposition to the name ("French President"), without determiner, if any. */
  readonly title?: Span | undefined;
  /** The name stands in a longer one ("US" in "US government"). */
  readonly nested?: boolean;
  /** The capitalised name modifies the noun after it ("US troops"). */
  readonly attributive?: boolean;
}

/** An entity as one article knows it. */
export interface LocalEntity {
  /** `person/keir-starmer`; `.2` for a namesake. */
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly gender: Gender;
  /** Offices and titles the article gives it, as written, without determiner; in order of first use, no repeats. */
  readonly titles: readonly string[];
  /** Honorifics as written ("Sir", "Mr"). */
  readonly honorifics: readonly string[];
  /** Why its mentions were put together, a word per join ("exact", "surname", "acronym", "office" …). */
  readonly reasons: readonly string[];
}

export interface EntityFindings {
  /** Sorted by start, then end (longest first). */
  readonly mentions: readonly Mention[];
  readonly entities: readonly LocalEntity[];
}

export type QuoteKind = 'direct' | 'mixed' | 'fragment' | 'scare' | 'indirect';
export type UnattributedReason = 'no-cue' | 'no-source' | 'ambiguous' | 'scare' | 'negated';

export interface Who {
  readonly name: string;
  /** Index into `EntityFindings.entities`, or -1. */
  readonly entity: number;
}

export interface Speaker extends Who {
  /** For joint speakers ("A and B"): each of them. */
  readonly speakers?: readonly Who[];
}

export interface Quote {
  readonly kind: QuoteKind;
  /** Without the quotation marks, in order; at least one. */
  readonly parts: readonly Span[];
  readonly speaker: Speaker | null;
  /** The words that name the speaker there ("he", "Sir Keir"). */
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly reason: UnattributedReason | null;
  readonly confidence: number;
  /** Index of the quote this one lies in, or -1. */
  readonly within: number;
  /** Who was told or where ("BBC Breakfast", "at the White House"), when told in the same sentence. */
  readonly venue: Span | null;
}

export type FigureKind =
  | 'percent'
  | 'money'
  | 'count'
  | 'quantity'
  | 'duration'
  | 'ratio'
  | 'ordinal'
  | 'date'
  | 'other';
export type Approximation = 'about' | 'at least' | 'more than' | 'at most' | 'less than' | 'up to' | 'nearly';
export type FigureRole = 'level' | 'delta' | 'before' | 'after' | 'share' | 'sample' | 'margin';

export interface Figure extends Span {
  readonly kind: FigureKind;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Singular English noun, "mile per hour" for compounds, "percent" or "percentage point", the currency's noun for money. */
  readonly unit: string | null;
  /** ISO code. */
  readonly currency: string | null;
  /** The rate's noun: "year", "barrel", "head". */
  readonly per: string | null;
  readonly approximation: Approximation | null;
  readonly change: 'up' | 'down' | null;
  /** The noun counted, as written. */
  readonly of: string | null;
  /** The phrase that says what is measured. */
  readonly measure: string | null;
  readonly iso: string | null;
  readonly role: FigureRole;
  /** A word number or interval without an exact value ("dozens"). */
  readonly vague: boolean;
  /** "target" for what is planned, promised or demanded, "current" for what is, "past" for what was; null when not told. */
  readonly time: 'target' | 'current' | 'past' | null;
  /** Index of another figure of the article that tells the same fact (in brackets) or the other end of a change; -1. */
  readonly linked: number;
  readonly claimant: Who | null;
  /** For comparison across articles; not shown. */
  readonly keys: FigureKeys;
}

/** What linking compares: hashes of folded, singular content words. */
export interface FigureKeys {
  /** Words of the counted noun and of the measure, as `keyWords` reads them. */
  readonly words: string;
  /** Content words of the sentence around the figure, the same. */
  readonly context: string;
  /** Index into `EntityFindings.entities` of the entity measured, or -1. */
  readonly entity: number;
}

/** Fingerprints of the word runs of an article; `hashes[i]` begins at word `positions[i]` of its folded words. */
export interface Fingerprints {
  readonly version: number;
  /** Number of folded words outside furniture. */
  readonly words: number;
  readonly hashes: Uint32Array;
  readonly positions: Uint32Array;
}

export type Part = 'entities' | 'quotes' | 'figures' | 'fingerprints';

/** All that one article says, looked at alone. A part that was not asked for is empty (fingerprints: null). */
export interface Annotation {
  readonly article: ArticleMeta;
  readonly blocks: readonly Block[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly LocalEntity[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly fingerprints: Fingerprints | null;
  readonly problem: string | null;
}

/** Annotations of a corpus, read one by one. Articles are numbered in order of id (code units). */
export interface Store {
  readonly count: number;
  article(index: number): ArticleMeta;
  read(index: number): Annotation;
  textOf(index: number): string;
  /** The text as the JSON string, with its marks, that it was read from: in `memory` if there is room. Null where it is not at hand. */
  jsonOf?(index: number, memory: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null;
  /** A place for what is noted of the articles, gone with the store. Null where these are in memory, and notes of them may be too. */
  records?(): Records | null;
}

/** Bytes put away one after another, then read in any order. */
export interface Records {
  /** How many there are. */
  readonly count: number;
  append(record: Uint8Array): void;
  /** The bytes of a record, good until the next call. */
  peek(record: number): Uint8Array;
}
