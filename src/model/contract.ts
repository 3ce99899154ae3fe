/**
 * The shapes that `crosswire` prints: what scripts rely on. Fields may be added; none is renamed, retyped or dropped without a new
 * `schema` number. Key order here is the order of print, and of CSV columns. `schemas.ts` holds the same shapes as schemas.
 */
import type {
  Approximation,
  EntityType,
  FigureKind,
  FigureRole,
  Gender,
  MentionKind,
  QuoteKind,
  UnattributedReason,
} from './annotation.ts';
import type { Problem } from './article.ts';
import type { Severity } from './finding.ts';
import type { Relation } from './links.ts';
import type { BlockKind } from './text.ts';

export const schemaName = 'crosswire/1';

export interface SpanItem {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface PlaceItem extends SpanItem {
  readonly article: string;
  /** 1-based; lines end at LF, CRLF and CR. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
}

export interface ArticleItem {
  readonly id: string;
  readonly path: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly sourceLine: number | null;
  readonly characters: number;
}

export interface WhoItem {
  readonly name: string;
  readonly entity: string | null;
}

export interface SpeakerItem extends WhoItem {
  readonly speakers?: readonly WhoItem[];
}

export interface EntityItem {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly articles: readonly string[];
  readonly mentions: readonly (PlaceItem & { readonly kind: MentionKind })[];
}

/** A quote of an annotate line: its article is the line's. */
export interface QuoteLine {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly parts: readonly SpanItem[];
  readonly speaker: SpeakerItem | null;
  readonly source: SpanItem | null;
  readonly cue: SpanItem | null;
  readonly reason: UnattributedReason | null;
  readonly confidence: number;
  readonly group: string | null;
  readonly within: string | null;
  readonly venue: SpanItem | null;
}

export interface QuoteItem extends QuoteLine {
  readonly article: string;
}

/** A figure of an annotate line: its article is the line's. */
export interface FigureLine {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly kind: FigureKind;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly currency: string | null;
  readonly approximation: Approximation | null;
  readonly change: 'up' | 'down' | null;
  readonly of: string | null;
  readonly measure: string | null;
  readonly topic: string | null;
  readonly claimant: WhoItem | null;
  readonly per: string | null;
  readonly iso: string | null;
  readonly role: FigureRole;
  readonly vague: boolean;
  readonly time: 'target' | 'current' | 'past' | null;
  /** Id of the figure that tells the same fact or the other end of a change. */
  readonly linked: string | null;
}

export interface FigureItem extends FigureLine {
  readonly article: string;
}

export interface PairItem {
  readonly a: string;
  readonly b: string;
  readonly relation: Relation;
  readonly similarity: number;
  readonly containmentA: number;
  readonly containmentB: number;
  /** Words in shared passages. */
  readonly words: number;
}

export interface ClusterItem {
  readonly id: string;
  readonly articles: readonly string[];
  readonly weakest: number;
}

export interface PassageItem {
  readonly a: PlaceItem;
  readonly b: PlaceItem;
  readonly similarity: number;
  readonly kind: 'verbatim' | 'edited';
}

export interface BoilerplateItem {
  readonly text: string;
  readonly articles: number;
  readonly outlets: readonly string[];
  readonly example: PlaceItem;
}

export interface DuplicatesItem {
  readonly pairs: readonly PairItem[];
  readonly clusters: readonly ClusterItem[];
  readonly passages: readonly PassageItem[];
  readonly boilerplate: readonly BoilerplateItem[];
}

export interface FindingItem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly places: readonly PlaceItem[];
  readonly fingerprint: string;
}

export interface BlockItem {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

export interface TextItem {
  readonly article: string;
  readonly text: string;
  readonly blocks: readonly BlockItem[];
}

/** One article in, one line out. From `path` on: what linking reads besides, so that a line reads back into an `Annotation`. */
export interface AnnotationLine {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly blocks: readonly (BlockItem & { readonly first: number; readonly last: number })[];
  readonly mentions: readonly MentionLine[];
  readonly entities: readonly LocalEntityLine[];
  readonly quotes: readonly QuoteLine[];
  readonly figures: readonly (FigureLine & {
    readonly keys: { readonly words: readonly string[]; readonly entity: string | null };
  })[];
  readonly fingerprints: FingerprintsLine | null;
  readonly problem: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly characters: number;
  readonly ignore: Readonly<Record<string, string>>;
  readonly path: string;
  readonly sourceLine: number | null;
}

export interface MentionLine extends SpanItem {
  readonly type: EntityType;
  readonly kind: MentionKind;
  readonly entity: string | null;
  readonly honorific?: SpanItem;
  readonly title?: SpanItem;
  readonly nested?: boolean;
  readonly attributive?: boolean;
}

export interface LocalEntityLine {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly gender: Gender;
  readonly titles: readonly string[];
  readonly honorifics: readonly string[];
  readonly reasons: readonly string[];
}

export interface FingerprintsLine {
  readonly version: number;
  readonly words: number;
  /** Base64 of u32 little-endian. */
  readonly hashes: string;
  readonly positions: string;
}

export type Command = 'entities' | 'quotes' | 'figures' | 'duplicates' | 'check' | 'annotate' | 'summary' | 'text';

/** `--format json`, without the command's own last key. */
export interface Envelope {
  readonly schema: typeof schemaName;
  readonly command: Command;
  readonly articles: readonly ArticleItem[];
  readonly problems: readonly Problem[];
}
