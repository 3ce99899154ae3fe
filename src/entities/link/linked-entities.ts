import { ownString, type EntityMerge, type LinkedEntity, type Store } from '../../model/index.ts';
import { onOneLine } from '../../text/index.ts';
import { compare, type Cluster } from './clusters.ts';
import { PackedMentions } from './packed-mentions.ts';
import type { BoundRole } from './roles.ts';

/** How often each entity is called what. Most have one name and no role, so maps are made as they are needed. */
type Counts = (Map<string, number> | undefined)[];

/** What clusters are called and where, in their own order. `of[article][local entity]` is an index into `clusters`. */
export function linkedEntities(
  store: Store,
  clusters: readonly Cluster[],
  of: readonly Int32Array[],
  bound: readonly BoundRole[],
  merges: ReadonlyMap<number, readonly EntityMerge[]>,
): LinkedEntity[] {
  const packed = new PackedMentions(clusters.map(({ mentions }) => mentions));
  const forms: Counts = [];
  const roles: Counts = [];
  for (let article = 0; article < store.count; article++) {
    const text = store.textOf(article);
    for (const mention of store.read(article).mentions) {
      if (mention.entity < 0) continue;
      const linked = of[article][mention.entity];
      packed.put(linked, article, mention);
      if (mention.kind === 'pronoun') continue;
      countUp(mention.kind === 'name' ? forms : roles, linked, onOneLine(text.slice(mention.start, mention.end)));
    }
  }
  for (const [index, { titles }] of clusters.entries())
    for (const title of titles) {
      const counts = (roles[index] ??= new Map());
      if (!counts.has(title)) counts.set(title, 0);
    }
  addRoles(store, clusters, bound, packed, roles);
  return clusters.map(({ root, id, name, type }, index) => ({
    id,
    name,
    type,
    aliases: byCount(forms[index]).filter((form) => form !== name),
    roles: byCount(roles[index]),
    get mentions() {
      return packed.of(index);
    },
    merges: merges.get(root) ?? [],
  }));
}

function countUp(all: Counts, entity: number, form: string): void {
  const counts = (all[entity] ??= new Map());
  const count = counts.get(form);
  if (count === undefined) counts.set(ownString(form), 1);
  else counts.set(form, count + 1);
}

function addRoles(
  store: Store,
  clusters: readonly Cluster[],
  bound: readonly BoundRole[],
  packed: PackedMentions,
  roles: Counts,
): void {
  if (bound.length === 0) return;
  const indexOf = new Map(clusters.map(({ root }, index) => [root, index]));
  const touched = new Set<number>();
  for (const { mention, root } of bound) {
    const entity = indexOf.get(root)!;
    touched.add(entity);
    packed.put(entity, mention.article, mention);
    countUp(roles, entity, onOneLine(store.textOf(mention.article).slice(mention.start, mention.end)));
  }
  for (const entity of touched) packed.sort(entity);
}

function byCount(counts: ReadonlyMap<string, number> | undefined): string[] {
  if (counts === undefined) return [];
  return [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b)).map(([form]) => form);
}
