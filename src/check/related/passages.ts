import { comparedWords, diffWords, type ComparedWords, type Edit } from '../../align/index.ts';
import type { Passage } from '../../model/index.ts';
import { tokenAt } from '../../text/index.ts';
import type { RuleArticle } from '../rule-article.ts';

/** A passage with the two articles that have it, while both are read. */
export interface RulePassage {
  readonly passage: Passage;
  readonly left: RuleArticle;
  readonly right: RuleArticle;
  /** Its words on both sides and how they part, compared once for all rules. */
  difference(): PassageDifference;
}

export interface PassageDifference {
  readonly one: ComparedWords;
  readonly other: ComparedWords;
  readonly edits: readonly Edit[];
}

export function rulePassage(passage: Passage, article: (index: number) => RuleArticle): RulePassage {
  const [left, right] = [article(passage.a.article), article(passage.b.article)];
  let difference: PassageDifference | undefined;
  return { passage, left, right, difference: () => (difference ??= differenceOf(left, right, passage)) };
}

function differenceOf(left: RuleArticle, right: RuleArticle, { a, b }: Passage): PassageDifference {
  const one = comparedWords(left.text, tokenAt(left.text, a.start), tokenAt(left.text, a.end));
  const other = comparedWords(right.text, tokenAt(right.text, b.start), tokenAt(right.text, b.end));
  return { one, other, edits: diffWords(one.hash, other.hash) };
}
