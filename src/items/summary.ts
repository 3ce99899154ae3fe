import type { DuplicatePair, Finding, Links, Severity, Store, Summary } from '../model/index.ts';
import { noOutlet } from './columns-by.ts';
import { figureComparison } from './figure-comparison.ts';
import { findingItems, pairItem } from './links.ts';
import { speakers } from './speakers.ts';

/** How many of each are worth a newcomer's first look. */
const most = { named: 10, speakers: 8, differing: 5, copied: 8, findings: 6 };

/** A whole corpus in one object: who is named, who speaks, what differs, what was copied, what is wrong. */
export function summaryOf(store: Store, links: Links, findings: readonly Finding[]): Summary {
  const articles = Array.from({ length: store.count }, (_, index) => store.article(index));
  const dates = articles.flatMap(({ date }) => date?.slice(0, 10) ?? []).sort();
  const outlets = new Map<string, number>();
  for (const { outlet } of articles) outlets.set(outlet ?? noOutlet, (outlets.get(outlet ?? noOutlet) ?? 0) + 1);
  const severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) severities[severity] += 1;
  const { rows } = figureComparison(store, links.figures, 'article');
  const spoken = speakers(store, links.entities).rows;
  const { pairs, clusters } = links.duplicates;
  return {
    articles: store.count,
    characters: articles.reduce((sum, { characters }) => sum + characters, 0),
    outlets: [...outlets]
      .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
      .map(([outlet, count]) => ({ outlet, articles: count })),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    entities: links.entities.entities.length,
    named: links.entities.entities.slice(0, most.named).map(({ id, name, type, roles, mentions }) => ({
      id,
      name,
      type,
      role: roles[0] ?? null,
      mentions: mentions.length,
      articles: new Set(mentions.map(({ article }) => article)).size,
    })),
    speakers: spoken.slice(0, most.speakers).map(({ cells: _cells, ...speaker }) => speaker),
    differing: rows.filter(({ differs }) => differs).slice(0, most.differing),
    pairs: pairs.length,
    clusters: clusters.length,
    copied: [...pairs]
      .sort(byWeight)
      .slice(0, most.copied)
      .map((pair) => pairItem(store, pair)),
    findings: { ...severities, first: [...findingItems(store, gravest(findings).slice(0, most.findings))] },
  };
}

function byWeight(a: DuplicatePair, b: DuplicatePair): number {
  return b.similarity - a.similarity || b.words - a.words || a.a - b.a || a.b - b.b;
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function gravest(findings: readonly Finding[]): Finding[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .sort((a, b) => gravity[a.severity] - gravity[b.severity]);
}
