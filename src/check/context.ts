import type { Article, Store, Text } from '../model/index.ts';
import { readText } from '../text/index.ts';
import type { OptionValue, RuleArticle, RuleContext } from './rule.ts';
import type { CheckInput } from './run.ts';

/**
 * Letters of articles kept read: rules that compare articles come back to them, and the tokens take five bytes a letter. As many as a store
 * holds in memory.
 */
const lettersKept = 24_000_000;

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
  let isFull = false;
  let latest = -1;
  const article = (index: number): RuleArticle => {
    const known = kept.get(index);
    if (known) {
      // Not looked at for longest is the first, from when one has to go on.
      if (isFull && index !== latest) {
        kept.delete(index);
        kept.set(index, known);
      }
      latest = index;
      return known;
    }
    const found = articleOf(store, index);
    kept.set(index, found);
    latest = index;
    letters += found.source.length;
    for (const [oldest, { source }] of kept) {
      if (letters <= lettersKept || oldest === index) break;
      isFull = true;
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
