import type { Store } from '../../model/index.ts';
import { officeOf, roleFits, type Office } from '../offices.ts';
import { officesKnownOf } from '../resolve/holders.ts';
import type { Node } from './nodes.ts';

/** A role that its own article leaves open, and the entity (root of its nodes) that other articles say holds the office. */
export interface BoundRole {
  readonly article: number;
  /** Index into the article’s mentions. */
  readonly mention: number;
  readonly root: number;
}

/**
 * Binds roles across articles: “the prime minister” in an article that names Ada Quist and never says what she is goes to her when another article
 * calls her that, and nobody else the article names is called so anywhere.
 */
export function bindRoles(
  store: Store,
  nodes: readonly Node[],
  nodeOf: readonly Int32Array[],
  rootOf: Int32Array,
): BoundRole[] {
  const offices = officesByRoot(nodes, rootOf);
  const bound: BoundRole[] = [];
  for (let article = 0; article < store.count; article++) {
    const { mentions } = store.read(article);
    const open = mentions.flatMap(({ kind, entity }, index) => (kind === 'role' && entity < 0 ? [index] : []));
    if (open.length === 0) continue;
    const text = store.textOf(article);
    const roots = [...new Set(nodeOf[article].map((node) => rootOf[node]))].filter((root) => offices.has(root));
    for (const mention of open) {
      const { start, end } = mentions[mention];
      const role = officeOf(text.slice(start, end));
      if (role === null) continue;
      const holders = roots.filter((root) => offices.get(root)!.some((office) => roleFits(role, office)));
      if (holders.length === 1) bound.push({ article, mention, root: holders[0] });
    }
  }
  return bound;
}

function officesByRoot(nodes: readonly Node[], rootOf: Int32Array): Map<number, Office[]> {
  const offices = new Map<number, Office[]>();
  for (const { index, parts, titles, name } of nodes) {
    if (parts === null) continue;
    const own = [...titles].flatMap((title) => officeOf(title) ?? []);
    const known = own.length === 0 ? officesKnownOf(name, null) : [];
    if (own.length + known.length > 0)
      offices.set(rootOf[index], [...(offices.get(rootOf[index]) ?? []), ...own, ...known]);
  }
  return offices;
}
