import type { EntityLinks, EntityType, LinkedEntity, LinkedMention, Store } from '../../model/index.ts';
import { slugOf } from '../canonical.ts';
import { isPlain } from '../plain.ts';
import { joinNodes } from './join.ts';
import { gatherNodes, type Node } from './nodes.ts';
import { bindRoles, type BoundRole } from './roles.ts';

/** Names that always or never belong together, from the user's alias file. */
export interface Aliases {
  /** Canonical name → other names of it. */
  readonly same?: Readonly<Record<string, readonly string[]>>;
  /** Pairs of names that are never joined. */
  readonly different?: readonly (readonly [string, string])[];
}

interface Draft {
  readonly nodes: Node[];
  readonly mentions: LinkedMention[];
  readonly forms: Map<string, number>;
  readonly roles: Map<string, number>;
}

/** One entity per person, organisation and place across articles. */
export function linkEntities(store: Store, aliases: Aliases = {}): EntityLinks {
  const gathered = gatherNodes(store);
  const { nodes, nodeOf } = gathered;
  const { rootOf, merges } = joinNodes(gathered, aliases);
  const drafts = new Map<number, Draft>();
  for (const node of nodes) {
    const draft = drafts.get(rootOf[node.index]);
    if (draft) draft.nodes.push(node);
    else drafts.set(rootOf[node.index], { nodes: [node], mentions: [], forms: new Map(), roles: new Map() });
  }
  const draftOf = Array.from(rootOf, (root) => drafts.get(root)!);
  for (let article = 0; article < store.count; article++) collectMentions(store, article, nodeOf[article], draftOf);
  for (const { index, writtenTitles } of nodes) {
    const { roles } = draftOf[index];
    for (const title of writtenTitles) if (!roles.has(title)) roles.set(title, 0);
  }
  addRoles(store, bindRoles(store, gathered, rootOf), drafts);

  const linked = [...drafts].map(([root, draft]) => ({ root, draft, entity: entityOf(draft, aliases) }));
  linked.sort(
    (a, b) =>
      b.entity.mentions.length - a.entity.mentions.length ||
      compare(a.entity.id, b.entity.id) ||
      firstPlace(a.draft, b.draft),
  );
  numberNamesakes(linked);
  linked.sort((a, b) => b.entity.mentions.length - a.entity.mentions.length || compare(a.entity.id, b.entity.id));
  const place = new Map(linked.map(({ root }, index) => [root, index]));
  return {
    entities: linked.map(({ root, entity }) => ({ ...entity, merges: merges.get(root) ?? [] })),
    of: nodeOf.map((here) => here.map((node) => place.get(rootOf[node])!)),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function firstPlace(a: Draft, b: Draft): number {
  return a.mentions[0].article - b.mentions[0].article || a.mentions[0].start - b.mentions[0].start;
}

function collectMentions(store: Store, article: number, nodeOf: Int32Array, draftOf: readonly Draft[]): void {
  const text = store.textOf(article);
  for (const { start, end, kind, entity } of store.read(article).mentions) {
    if (entity < 0) continue;
    const draft = draftOf[nodeOf[entity]];
    draft.mentions.push({ article, start, end, kind });
    if (kind === 'pronoun') continue;
    const counts = kind === 'name' ? draft.forms : draft.roles;
    const form = onOneLine(text.slice(start, end));
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
}

/** With one space between words: nearly all names have no other white space. */
function onOneLine(form: string): string {
  return isPlain(form) ? form : form.replace(/\s+/gu, ' ');
}

function addRoles(store: Store, bound: readonly BoundRole[], drafts: ReadonlyMap<number, Draft>): void {
  for (const { mention, root } of bound) {
    const { mentions, roles } = drafts.get(root)!;
    mentions.push(mention);
    const form = onOneLine(store.textOf(mention.article).slice(mention.start, mention.end));
    roles.set(form, (roles.get(form) ?? 0) + 1);
  }
  for (const root of new Set(bound.map((one) => one.root)))
    drafts.get(root)!.mentions.sort((a, b) => a.article - b.article || a.start - b.start || a.end - b.end);
}

function entityOf(
  { nodes, mentions, forms, roles }: Draft,
  { same = {} }: Aliases,
): Omit<LinkedEntity, 'merges'> & { id: string } {
  const type = typeOf(nodes);
  const given = Object.keys(same).find((name) => nodes.some(({ key }) => slugOf(name) === slugOf(key)));
  const name = given ?? nodes.toSorted(betterName)[0].name;
  return {
    id: `${type}/${slugOf(name)}`,
    name,
    type,
    aliases: byCount(forms).filter((form) => form !== name),
    roles: byCount(roles),
    mentions,
  };
}

/** The type that most mentions have; several words tell more of what they name than one. */
function typeOf(nodes: readonly Node[]): EntityType {
  const weight = ({ mentions, key }: Node) => mentions * (key.includes(' ') ? 3 : 1);
  return nodes.toSorted((a, b) => weight(b) - weight(a) || a.index - b.index)[0].type;
}

/** A full name before a surname, then what is said more often. */
function betterName(a: Node, b: Node): number {
  const full = (node: Node) => (node.parts !== null && node.parts.given.length > 0 ? 1 : 0);
  return full(b) - full(a) || b.mentions - a.mentions || b.name.length - a.name.length || a.index - b.index;
}

function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b)).map(([form]) => form);
}

/** `.2` for a namesake, in order of the first mention. */
function numberNamesakes(linked: { draft: Draft; entity: { id: string } }[]): void {
  const byId = new Map<string, { draft: Draft; entity: { id: string } }[]>();
  for (const one of linked) byId.set(one.entity.id, [...(byId.get(one.entity.id) ?? []), one]);
  for (const namesakes of byId.values()) {
    namesakes
      .sort((a, b) => firstPlace(a.draft, b.draft))
      .forEach(({ entity }, index) => {
        if (index > 0) entity.id += `.${index + 1}`;
      });
  }
}
