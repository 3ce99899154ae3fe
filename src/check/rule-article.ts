import type { Annotation, ArticleMeta, Text } from '../model/index.ts';

/** An article as a rule sees it: its metadata, its text and all that was found in it alone. */
export interface RuleArticle extends ArticleMeta {
  /** Its number in the corpus, as in `Place.article`. */
  readonly index: number;
  readonly source: string;
  readonly annotation: Annotation;
  /** The tokens, sentences, blocks and quotation marks. Read when first asked for. */
  readonly text: Text;
}
