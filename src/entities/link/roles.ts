import type { LinkedMention, Store } from '../../model/index.ts';
import { officeOf, roleFits, type Office } from '../offices.ts';
import { officesKnownOf } from '../resolve/holders.ts';
import type { Gathered, Node } from './nodes.ts';

/** A role that its own article leaves open, and the entity (root of its nodes) that other articles say holds the office. */
export interface BoundRole {
  readonly mention: LinkedMention;
  readonly root: number;
}

/**
 * Binds roles across articles: “the prime minister” in an article that names Ada Quist and never says what she is goes to her when another article
 * calls her that, and nobody else the article names is called so anywhere.
 */
export function bindRoles(store: Store, { nodes, nodeOf, openRoles }: Gathered, rootOf: Int32Array): BoundRole[] {
  const offices = officesByRoot(nodes, rootOf);
  const bound: BoundRole[] = [];
  let last = -1;
  let roots: number[] = [];
  for (const mention of openRoles) {
    const { article, start, end } = mention;
    if (article !== last)
      roots = [...new Set(nodeOf[article].map((node) => rootOf[node]))].filter((root) => offices.has(root));
    last = article;
    if (roots.length === 0) continue;
    const role = officeOf(store.textOf(article).slice(start, end));
    if (role === null) continue;
    const holders = roots.filter((root) => offices.get(root)!.some((office) => roleFits(role, office)));
    if (holders.length === 1) bound.push({ mention, root: holders[0] });
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
