import type { Article, Store, Text } from '../model/index.ts';
import { readText } from '../text/index.ts';
import type { OptionValue, RuleArticle, RuleContext } from './rule.ts';
import type { CheckInput } from './run.ts';

/** Articles kept read, so that rules that compare neighbours find them again and memory stays bounded. */
const articlesKept = 64;

export interface Context {
  article(index: number): RuleArticle;
  source(index: number): string;
  /** The context as one rule gets it, with its own options. */
  for(options: Readonly<Record<string, OptionValue>>): RuleContext;
}

export function contextOf({ store, links, today }: CheckInput): Context {
  const articles = Array.from({ length: store.count }, (_, index) => store.article(index));
  const kept = new Map<number, RuleArticle>();
  const article = (index: number): RuleArticle => {
    let found = kept.get(index);
    if (found) kept.delete(index);
    else found = articleOf(store, index);
    kept.set(index, found);
    if (kept.size > articlesKept) kept.delete(kept.keys().next().value!);
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
