import type { EntityType, Store } from '../../model/index.ts';
import { readKey, slugOf, slugOfKey } from '../canonical.ts';
import type { Aliases } from './aliases.ts';
import type { Locals } from './locals.ts';
import type { Gathered, Node } from './nodes.ts';
import type { BoundRole } from './roles.ts';

/** Nodes that are one entity. */
export interface Cluster {
  /** The smallest index of its nodes. */
  readonly root: number;
  /** The titles of its nodes as written. */
  readonly titles: readonly string[];
  readonly type: EntityType;
  readonly name: string;
  /** How often it is mentioned, roles that other articles tell included. */
  readonly mentions: number;
  id: string;
}

/** While it is made. */
interface Gathering {
  readonly cluster: Cluster;
  /** In order of index. */
  readonly nodes: readonly Node[];
}

/** Most mentions first, then id. */
export function clustersOf(
  store: Store,
  { nodes, locals }: Gathered,
  rootOf: Int32Array,
  bound: readonly BoundRole[],
  { same = {} }: Aliases,
): Cluster[] {
  const nodesOf: Node[][] = [];
  for (const node of nodes) {
    const root = rootOf[node.index];
    // A root comes before its other nodes.
    nodesOf.push(root === node.index ? [node] : none);
    if (root !== node.index) nodesOf[root].push(node);
  }
  const mentions = new Int32Array(nodes.length);
  for (const { index, mentions: own } of nodes) mentions[rootOf[index]] += own;
  for (const { root } of bound) mentions[root]++;
  const given = Object.keys(same).map((name) => ({ name, slug: slugOf(name) }));
  const made: Gathering[] = [];
  for (let root = 0; root < nodesOf.length; root++) {
    const own = nodesOf[root];
    if (own === none) continue;
    const type = typeOf(own);
    const best = own.length === 1 ? own[0] : own.toSorted(betterName)[0];
    const name = given.find(({ slug }) => own.some(({ key }) => slug === slugOf(key)))?.name ?? best.name;
    const id = `${type}/${slugOfKey(readKey(name))}`;
    made.push({ cluster: { root, titles: titlesOf(own), type, name, mentions: mentions[root], id }, nodes: own });
  }
  made.sort(({ cluster: a }, { cluster: b }) => b.mentions - a.mentions);
  numberNamesakes(made, (one) => firstMention(store, locals, one, bound));
  return made.map(({ cluster }) => cluster).sort((a, b) => b.mentions - a.mentions || compare(a.id, b.id));
}

const none: Node[] = [];
const noTitles: readonly string[] = [];

function titlesOf(nodes: readonly Node[]): readonly string[] {
  // Most have none: of these no list is kept.
  const titles = nodes.flatMap(({ writtenTitles }) => [...writtenTitles]);
  return titles.length === 0 ? noTitles : titles;
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The type that most mentions have; several words tell more of what they name than one. With a thing of their name persons were none. */
function typeOf(all: readonly Node[]): EntityType {
  if (all.length === 1) return all[0].type;
  const things = all.filter(({ parts }) => parts === null);
  const nodes = things.length > 0 ? things : all;
  const weight = ({ mentions, key }: Node) => mentions * (key.includes(' ') ? 3 : 1);
  return nodes.toSorted((a, b) => weight(b) - weight(a) || a.index - b.index)[0].type;
}

/** A full name before a surname, then what is said more often. */
function betterName(a: Node, b: Node): number {
  const full = (node: Node) => (node.parts !== null && node.parts.given.length > 0 ? 1 : 0);
  return full(b) - full(a) || b.mentions - a.mentions || b.name.length - a.name.length || a.index - b.index;
}

/** `.2` for a namesake, in order of the first mention. */
function numberNamesakes(made: readonly Gathering[], firstOf: (one: Gathering) => First): void {
  const byId = new Map<string, Gathering[]>();
  for (const one of made) {
    const namesakes = byId.get(one.cluster.id);
    if (namesakes) namesakes.push(one);
    else byId.set(one.cluster.id, [one]);
  }
  for (const namesakes of byId.values()) {
    if (namesakes.length === 1) continue;
    namesakes
      .map((one) => ({ cluster: one.cluster, first: firstOf(one) }))
      .sort((a, b) => a.first.article - b.first.article || a.first.start - b.first.start)
      .forEach(({ cluster }, index) => {
        if (index > 0) cluster.id += `.${index + 1}`;
      });
  }
}

interface First {
  readonly article: number;
  readonly start: number;
}

function firstMention(
  store: Store,
  locals: Locals,
  { nodes, cluster: { root } }: Gathering,
  bound: readonly BoundRole[],
): First {
  let first: First = { article: Infinity, start: 0 };
  const take = (article: number, start: number): void => {
    if (article < first.article || (article === first.article && start < first.start)) first = { article, start };
  };
  for (const { firstLocal } of nodes)
    for (let at = firstLocal; at >= 0 && locals.article(at) <= first.article; at = locals.next(at)) {
      const article = locals.article(at);
      const mention = store.read(article).mentions.find(({ entity }) => entity === locals.number(at));
      if (mention) take(article, mention.start);
    }
  for (const { root: own, mention } of bound) if (own === root) take(mention.article, mention.start);
  return first;
}
