import type { EntityType, FigureKind, Part, QuoteKind, Severity } from '../../model/index.ts';

/** Options that every command reading a corpus has. */
export interface SharedOptions {
  readonly format: string;
  readonly output?: string;
  readonly limit?: number;
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly debug?: boolean;
  /** A file; false for `--no-config`; undefined: look for one. */
  readonly config?: string | false;
  readonly today?: string;
  readonly includeFurniture?: boolean;
  readonly jobs?: number;
  readonly cache?: boolean;
  readonly timeout?: number;
}

export interface EntitiesOptions extends SharedOptions {
  readonly type?: readonly EntityType[];
  readonly minMentions?: number;
  readonly name?: string;
  readonly compare?: boolean;
  readonly by?: 'article' | 'outlet';
  readonly cooccurrence?: boolean;
  readonly explain?: string;
}

export interface QuotesOptions extends SharedOptions {
  readonly speaker?: string;
  readonly kind?: readonly QuoteKind[];
  readonly about?: string;
  readonly minConfidence?: number;
  readonly compare?: boolean;
  readonly by?: 'article' | 'outlet' | 'speaker';
}

export interface FiguresOptions extends SharedOptions {
  readonly kind?: readonly FigureKind[];
  readonly about?: string;
  readonly claimant?: string;
  readonly compare?: boolean;
  readonly by?: 'article' | 'outlet';
}

export interface DuplicatesOptions extends SharedOptions {
  readonly minSimilarity?: number;
  readonly passages?: boolean;
  readonly clusters?: boolean;
  readonly boilerplate?: boolean;
  readonly diff?: readonly string[];
  readonly within?: boolean;
  readonly whole?: boolean;
  readonly against?: string;
  /** Bytes. */
  readonly memory?: number;
}

export interface CheckCommandOptions extends SharedOptions {
  readonly rule?: readonly string[];
  readonly skipRule?: readonly string[];
  readonly failOn: Severity | 'never';
  readonly maxFindings?: number;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly since?: string;
  readonly filesFrom?: string;
}

export interface ExplainOptions extends SharedOptions {
  readonly finding?: string;
}

export interface AnnotateCommandOptions extends SharedOptions {
  readonly parts?: readonly Part[];
}
