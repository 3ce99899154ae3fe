import type { Span, Speaker } from '../../model/index.ts';
import type { Embedding } from '../clauses/end-of-clause.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Range } from '../reading/reading.ts';
import type { Form } from '../reading/words.ts';

/** "Hale said on Monday that": who reports and where the report begins. */
export interface Attribution {
  /** The attribution’s own words: subject, verb and what stands between it and the report. */
  readonly first: number;
  readonly last: number;
  readonly cue: Range;
  readonly takes: number;
  readonly form: Form;
  readonly source: NounPhrase | null;
  /** Who speaks, where that is known otherwise than by the source (A: in an interview); else -1. */
  readonly entity: number;
  /** The subject stands elsewhere in the sentence ("…, adding that"). */
  readonly shared: boolean;
  /** Not said: declined to comment, did not say, is expected to announce. */
  readonly unsaid: boolean;
  /** Something else did it to the subject: was told, was asked. */
  readonly passive: boolean;
  /** The first token of the report behind the cue, -1 for none. */
  readonly content: number;
  readonly contentForm: ContentForm;
  /** The report, or its first half, stands before: “…,” Hale said. */
  readonly backward: boolean;
  /** Where the sentence’s main clause must follow: the attribution stands in a relative clause, or introduces the sentence. */
  readonly embedded: Embedding;
  /** A half of the report goes on behind: The plan, Hale said, is dead. */
  readonly resumes: number;
  readonly sentence: number;
  readonly sentenceFirst: number;
  readonly sentenceLast: number;
  /** Does some quotation or report rest on it? */
  used: boolean;
  /** Who its source is, once the speakers are named. */
  named: Named | null;
}

/** What the words behind a cue report. */
export type ContentForm =
  | 'marked'
  | 'clause'
  | 'question'
  | 'infinitive'
  | 'order'
  | 'noun'
  | 'label'
  | 'text'
  | 'none';

/** Who an attribution’s source is, and the words that say so. */
export interface Named {
  readonly speaker: Speaker;
  readonly source: Span;
}

/** What a cue reports, and where it stands. */
export interface Content {
  form: ContentForm;
  /** First token of the report; 0 where there is none. */
  from: number;
  /** Behind the adjuncts of the verb. */
  skipped: number;
}
