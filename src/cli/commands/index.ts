import {
  annotationToLine,
  articleItem,
  duplicatesItem,
  entityItems,
  figureItems,
  findingItems,
  quoteItems,
  textItems,
} from '../../items/index.ts';
import type { Command, Part, Problem } from '../../model/index.ts';
import { check } from '../../check/index.ts';
import type { Report } from '../../output/report.ts';
import { annotate } from '../../pipeline/annotate.ts';
import { link, partsOf, type LinkPart } from '../../pipeline/link.ts';
import { storeOf } from '../../pipeline/store.ts';
import { readPlain } from '../read-plain.ts';

export interface CommandOptions {
  readonly today: string;
  readonly includeFurniture: boolean;
}

const linksOf = {
  entities: ['entities'],
  quotes: ['quotes'],
  figures: ['figures'],
  duplicates: ['duplicates'],
  check: ['entities', 'quotes', 'figures', 'duplicates'],
  summary: ['entities', 'quotes', 'figures', 'duplicates'],
  text: [],
  annotate: [],
} as const satisfies Record<Command, readonly LinkPart[]>;

/** First frame: every command in one place, until each has its file. */
export function reportOf(command: Command, paths: readonly string[], options: CommandOptions): Report {
  const { articles, problems } = readPlain(paths);
  const report = (key: string, items: Iterable<object> | null, value: object | null = null): Report => ({
    command,
    articles: articles.map(articleItem),
    problems: problems satisfies Problem[],
    key,
    items,
    value,
  });
  if (command === 'annotate') {
    return report(
      'annotations',
      articles.map((article) => annotationToLine(annotate(article, options), article.text)),
    );
  }
  const wanted: readonly LinkPart[] = linksOf[command];
  const parts: Part[] = [...new Set(wanted.flatMap((part): readonly Part[] => partsOf[part]))];
  const store = storeOf(articles, { parts, includeFurniture: options.includeFurniture });
  const links = link(store, { links: wanted });
  switch (command) {
    case 'entities':
      return report('entities', entityItems(store, links.entities));
    case 'quotes':
      return report('quotes', quoteItems(store, links.entities, links.quotes));
    case 'figures':
      return report('figures', figureItems(store, links.entities, links.figures));
    case 'duplicates':
      return report('duplicates', null, duplicatesItem(store, links.duplicates));
    case 'check':
      return report('findings', findingItems(store, check({ store, links, today: options.today })));
    case 'text':
      return report('texts', textItems(store));
    case 'summary':
      return report('summary', null, { articles: store.count, entities: links.entities.entities.length });
  }
}
