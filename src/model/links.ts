import type { EntityType } from './annotation.ts';
import type { Span } from './span.ts';

/** A stretch of an article of the store. */
export interface Place extends Span {
  /** Index of the article in the store. */
  readonly article: number;
}

export interface LinkedMention extends Place {
  readonly kind: 'name' | 'role' | 'pronoun';
}

/** One entity for all its mentions in all articles. */
export interface LinkedEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** Sorted by article, start, end. A list is made each time that it is asked for. */
  readonly mentions: readonly LinkedMention[];
  /** Why articles' entities were put together: one line per merge, for `--explain`. */
  readonly merges: readonly EntityMerge[];
}

export interface EntityMerge {
  readonly a: string;
  readonly b: string;
  readonly articles: readonly [number, number];
  /** "same name", "initial", "nickname", "spelling", "acronym", "alias" … */
  readonly reason: string;
}

export interface EntityLinks {
  /** Most mentions first, then id. Made when they are first asked for: who only names them needs `ids` alone. */
  readonly entities: readonly LinkedEntity[];
  /** The id of each of them. */
  readonly ids: readonly string[];
  /** `of[article][local entity]` is an index into `entities`. */
  readonly of: readonly Int32Array[];
}

/** The same utterance in several places. */
export interface QuoteGroup {
  /** Contract id of its smallest member. */
  readonly id: string;
  /** `[article, quote]` index pairs, in order. */
  readonly members: readonly (readonly [number, number])[];
}

export interface QuoteLinks {
  readonly groups: readonly QuoteGroup[];
  /** `of[article][quote]` is an index into `groups`, or -1. */
  readonly of: readonly Int32Array[];
}

/** Figures that measure the same thing. */
export interface Topic {
  readonly id: string;
  /** A phrase for people: the longest measure among its members. */
  readonly label: string;
  readonly members: readonly (readonly [number, number])[];
  /** What each member's value is multiplied by to be in the unit that they share: all the same unless some were converted (miles, km). */
  readonly factors: readonly number[];
  /** What each member measures; NaN for ranges, dates and orders. */
  readonly values: readonly number[];
}

export interface FigureLinks {
  readonly topics: readonly Topic[];
  /** `of[article][figure]` is an index into `topics`, or -1. */
  readonly of: readonly Int32Array[];
}

export type Relation = 'identical' | 'near-duplicate' | 'contains' | 'shared-passages';

/** Two articles that share text; `a` < `b` (store order is id order). */
export interface DuplicatePair {
  readonly a: number;
  readonly b: number;
  readonly relation: Relation;
  readonly similarity: number;
  /** Share of A's letters outside furniture that passages with B cover. */
  readonly containmentA: number;
  readonly containmentB: number;
  /** Words in shared passages. */
  readonly words: number;
}

export interface Passage {
  readonly a: Place;
  readonly b: Place;
  readonly similarity: number;
  readonly kind: 'verbatim' | 'edited';
}

export interface DuplicateCluster {
  /** Article indices, in order. */
  readonly articles: readonly number[];
  /** Similarity of the least similar member to the centre. */
  readonly weakest: number;
}

/** A run of words that an outlet or many articles repeat. */
export interface BoilerplateRun {
  readonly text: string;
  readonly articles: number;
  readonly outlets: readonly string[];
  readonly example: Place;
}

export interface DuplicateLinks {
  readonly pairs: readonly DuplicatePair[];
  readonly clusters: readonly DuplicateCluster[];
  /** Sorted by a.article, a.start, a.end, b.article, b.start. With `within`, also both sides in one article. */
  readonly passages: readonly Passage[];
  readonly boilerplate: readonly BoilerplateRun[];
  /** Things the user should know: a budget that was reached. */
  readonly notes: readonly string[];
}

export interface Links {
  readonly entities: EntityLinks;
  readonly quotes: QuoteLinks;
  readonly figures: FigureLinks;
  readonly duplicates: DuplicateLinks;
}
