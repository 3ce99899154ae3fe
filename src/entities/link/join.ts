import type { EntityMerge } from '../../model/index.ts';
import { keyOf } from '../canonical.ts';
import { vocabulary } from '../vocabulary.ts';
import { Word } from '../word-classes.ts';
import { hashWord } from '../../text/index.ts';
import { compareParts, sameSpelling } from '../person-names/index.ts';
import type { Aliases } from './aliases.ts';
import { Contexts } from './contexts.ts';
import type { Gathered, Node } from './nodes.ts';
import { crowd, personPairs, put, type Pair } from './person-pairs.ts';
import { thingPairs } from './thing-pairs.ts';

/** The surest reasons first: a merge by a weaker one has to fit all that the stronger ones brought together. */
const strength = [
  'alias',
  'same name',
  'same word',
  'double surname',
  'spelling',
  'nickname',
  'middle name',
  'initial',
  'acronym',
  'short form',
  'surname',
];

/**
 * Puts nodes together: pairs that fit, surest first, complete link (a node joins only a cluster all of whose names it fits). Returns the
 * root of each node and why it was joined.
 */
export function joinNodes(
  gathered: Gathered,
  aliases: Aliases,
): { rootOf: Int32Array; merges: Map<number, EntityMerge[]> } {
  const { nodes, locals } = gathered;
  const contexts = new Contexts(gathered);
  const rootOf = Int32Array.from(nodes, (_, index) => index);
  const members = new Map<number, Node[]>(nodes.map((node) => [node.index, [node]]));
  const merges = new Map<number, EntityMerge[]>();
  const forbidden = new Set(
    (aliases.different ?? []).flatMap(([a, b]) => [`${keyOf(a)}|${keyOf(b)}`, `${keyOf(b)}|${keyOf(a)}`]),
  );
  const pairs = [
    ...aliasPairs(nodes, aliases),
    ...personPairs(nodes),
    ...thingPairs(nodes, contexts),
    ...wordPairs(nodes, contexts),
  ];
  pairs.sort(
    (x, y) => strength.indexOf(x.reason) - strength.indexOf(y.reason) || x.a.index - y.a.index || x.b.index - y.b.index,
  );
  const merge = ({ a, b, reason }: Pair) => {
    const left = members.get(rootOf[a.index])!;
    const right = members.get(rootOf[b.index])!;
    if (left === right) return;
    const free = left.every((one) => right.every((two) => !forbidden.has(`${one.key}|${two.key}`)));
    if (
      !free ||
      (reason !== 'alias' && reason !== 'same word' && !left.every((one) => right.every((two) => fit(one, two))))
    )
      return;
    const why = {
      a: a.name,
      b: b.name,
      articles: [locals.article(a.firstLocal), locals.article(b.firstLocal)] as const,
      reason,
    };
    const [kept, moved] = rootOf[a.index] < rootOf[b.index] ? [left, right] : [right, left];
    const from = rootOf[moved[0].index];
    const to = rootOf[kept[0].index];
    for (const node of moved) rootOf[node.index] = to;
    kept.push(...moved);
    members.delete(from);
    merges.set(to, [...(merges.get(to) ?? []), ...(merges.get(from) ?? []), why]);
    merges.delete(from);
  };
  for (const pair of pairs) merge(pair);
  for (const pair of surnamePairs(nodes, contexts, rootOf, members)) merge(pair);
  return { rootOf, merges };
}

/** Can both be one, as far as names and gender go? Things were compared when the pair was made. */
function fit(a: Node, b: Node): boolean {
  if (a.parts === null || b.parts === null) return a.parts === b.parts;
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return false;
  return compareParts(a.parts, b.parts).same;
}

function* aliasPairs(nodes: readonly Node[], { same = {} }: Aliases): Generator<Pair> {
  const byKey = new Map<string, Node[]>();
  for (const node of nodes) byKey.set(node.key, [...(byKey.get(node.key) ?? []), node]);
  for (const [name, others] of Object.entries(same)) {
    const found = [name, ...others].flatMap((form) => byKey.get(keyOf(form)) ?? []);
    for (const node of found.slice(1)) yield { a: found[0], b: node, reason: 'alias' };
  }
}

/**
 * A name that articles took for a person here and for a place or body there, with no honorific or title: what it is more often,
 * as firms are named after people (“Leigh Crane has launched legal action”). And one surname, with the same honorific, spelt in two
 * ways where the articles share other names.
 */
function* wordPairs(nodes: readonly Node[], contexts: Contexts): Generator<Pair> {
  const things = new Map(nodes.filter(({ parts }) => parts === null).map((node) => [node.key, node]));
  const byInitial = new Map<string, Node[]>();
  for (const node of nodes) {
    if (node.parts === null) continue;
    const thing = things.get(node.key);
    if (thing && isThing(node, thing)) yield { a: thing, b: node, reason: 'same word' };
    if (node.parts.given.length > 0 || node.honorifics.size === 0) continue;
    const others = byInitial.get(node.key.slice(0, 2)) ?? [];
    for (const other of others) {
      const honorific = [...node.honorifics].some((word) => other.honorifics.has(word));
      if (honorific && sameSpelling(node.parts.surname, other.parts!.surname) && contexts.shared([other], node) > 0)
        yield { a: other, b: node, reason: 'spelling' };
    }
    if (others.length < crowd) put(byInitial, node.key.slice(0, 2), node);
  }
}

/** Is what was taken for a person the thing of that name? In several words it is one more often only where a body is told of. */
function isThing(person: Node, thing: Node): boolean {
  if (person.honorifics.size > 0) return false;
  if (person.parts!.given.length === 0) return thing.mentions >= person.mentions;
  return (
    person.titles.size === 0 &&
    (thing.type === 'organisation' ? thing.mentions >= person.mentions : thing.mentions > person.mentions)
  );
}

/** A surname alone goes to the one bearer in the corpus whose articles or titles it shares. */
function* surnamePairs(
  nodes: readonly Node[],
  contexts: Contexts,
  rootOf: Int32Array,
  members: ReadonlyMap<number, Node[]>,
): Generator<Pair> {
  const bearers = new Map<string, Set<number>>();
  for (const node of nodes) {
    if (node.parts === null || node.parts.given.length === 0) continue;
    bearers.set(node.parts.surname, (bearers.get(node.parts.surname) ?? new Set()).add(rootOf[node.index]));
  }
  for (const node of nodes) {
    if (node.parts === null || node.parts.given.length > 0) continue;
    // Pairs are merged as they are made, so a cluster may have gone into another since it was noted.
    const roots = new Set([...(bearers.get(node.parts.surname) ?? [])].map((root) => rootOf[root]));
    const fitting = [...roots]
      .map((root) => members.get(root)!)
      .filter((cluster) => cluster.every((one) => fit(one, node)))
      .map((cluster) => ({ cluster, shared: contexts.shared(cluster, node) }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared);
    if (fitting.length === 0) continue;
    const [first, second] = fitting;
    const enough = first.shared > 1 || !isCommon(node.parts.surname);
    if (enough && (!second || first.shared >= second.shared * 2))
      yield { a: first.cluster[0], b: node, reason: 'surname' };
  }
}

/** A surname that many have, or that is a first name too. */
function isCommon(surname: string): boolean {
  const common = Word.surname | Word.femaleName | Word.maleName;
  return (vocabulary().words.get(hashWord(surname)) & common) !== 0;
}
