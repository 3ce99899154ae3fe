import type { Article, Store, Text } from '../model/index.ts';
import { readText } from '../text/index.ts';
import type { OptionValue, RuleArticle, RuleContext } from './rule.ts';
import type { CheckInput } from './run.ts';

/** Letters of articles kept read: rules that compare articles come back to them, and the tokens take five bytes a letter. */
const lettersKept = 10_000_000;

export interface Context {
  article(index: number): RuleArticle;
  source(index: number): string;
  /** The context as one rule gets it, with its own options. */
  for(options: Readonly<Record<string, OptionValue>>): RuleContext;
}

export function contextOf({ store, links, today }: CheckInput): Context {
  const articles = Array.from({ length: store.count }, (_, index) => store.article(index));
  const kept = new Map<number, RuleArticle>();
  let letters = 0;
  const article = (index: number): RuleArticle => {
    let found = kept.get(index);
    if (found) return found;
    found = articleOf(store, index);
    kept.set(index, found);
    letters += found.source.length;
    // The one read first goes first: rules take the articles in their order.
    for (const [oldest, { source }] of kept) {
      if (letters <= lettersKept || oldest === index) break;
      kept.delete(oldest);
      letters -= source.length;
    }
    return found;
  };
  return {
    article,
    source: (index) => store.textOf(index),
    for: (options) => ({ articles, article, links, today, options: options as RuleContext['options'] }),
  };
}

function articleOf(store: Store, index: number): RuleArticle {
  const meta = store.article(index);
  const source = store.textOf(index);
  const annotation = store.read(index);
  let text: Text | undefined;
  return {
    ...meta,
    index,
    source,
    annotation,
    get text() {
      return (text ??= readText({ ...meta, text: source } satisfies Article));
    },
  };
}
