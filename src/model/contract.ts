/** Types of what is printed, derived from `schemas.ts`; only types are imported, so no schema is loaded at run time. */
import type { GenericSchema, InferOutput } from 'valibot';
import type { Problem } from './article.ts';
import type { schemaName } from './schema-name.ts';
import type * as schemas from './schemas.ts';

type Frozen<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : { readonly [Key in keyof Value]: Frozen<Value[Key]> };

type Of<Name extends keyof typeof schemas> = (typeof schemas)[Name] extends infer Schema extends GenericSchema
  ? Frozen<InferOutput<Schema>>
  : never;

export type SpanItem = Of<'span'>;
export type PlaceItem = Of<'place'>;
export type ArticleItem = Of<'article'>;
export type EntityItem = Of<'entity'>;
/** A quote of an annotate line: its article is the line's. */
export type QuoteLine = Of<'quoteLine'>;
export type QuoteItem = Of<'quote'>;
export type SpeakerItem = NonNullable<QuoteItem['speaker']>;
export type WhoItem = Pick<SpeakerItem, 'name' | 'entity'>;
/** A figure of an annotate line: its article is the line's. */
export type FigureLine = Of<'figureLine'>;
export type FigureItem = Of<'figure'>;
export type PairItem = Of<'pair'>;
export type ClusterItem = Of<'cluster'>;
export type PassageItem = Of<'passage'>;
export type BoilerplateItem = Of<'boilerplate'>;
export type DuplicatesItem = Of<'duplicates'>;
export type FindingItem = Of<'finding'>;
export type BlockItem = Of<'block'>;
export type TextItem = Of<'textItem'>;
/** One article in, one line out. From `author` on: what linking reads besides, so that a line reads back into an `Annotation`. */
export type AnnotationLine = Of<'annotation'>;
export type MentionLine = AnnotationLine['mentions'][number];
export type LocalEntityLine = AnnotationLine['entities'][number];
export type FingerprintsLine = NonNullable<AnnotationLine['fingerprints']>;

export type WordDifference = Of<'wordDifference'>;
export type EntityCell = Of<'entityCell'>;
export type EntityComparison = Of<'entityComparison'>;
export type CooccurrenceEdge = Of<'cooccurrenceEdge'>;
export type Cooccurrence = Of<'cooccurrence'>;
export type Explanation = Of<'explanation'>;
export type QuoteCell = Of<'quoteCell'>;
export type QuoteComparisonRow = Of<'quoteComparisonRow'>;
export type QuoteComparison = Of<'quoteComparison'>;
export type SpeakerCell = Of<'speakerCell'>;
export type SpeakerRow = Of<'speakerRow'>;
export type Speakers = Of<'speakers'>;
export type FigureCell = Of<'figureCell'>;
export type FigureComparisonRow = Of<'figureComparisonRow'>;
export type FigureComparison = Of<'figureComparison'>;
export type DifferenceRow = Of<'differenceRow'>;
export type ArticleDifference = Of<'articleDifference'>;
export type Summary = Of<'summary'>;

export type Command = 'entities' | 'quotes' | 'figures' | 'duplicates' | 'check' | 'annotate' | 'summary' | 'text';

/** `--format json`, without the command's own last key. */
export interface Envelope {
  readonly schema: typeof schemaName;
  readonly command: Command;
  readonly articles: readonly ArticleItem[];
  readonly problems: readonly Problem[];
}
