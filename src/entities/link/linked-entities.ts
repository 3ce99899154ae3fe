import { ownString, type EntityMerge, type LinkedEntity, type LinkedMention, type Store } from '../../model/index.ts';
import { isPlain } from '../plain.ts';
import { compare, type Cluster } from './clusters.ts';
import type { BoundRole } from './roles.ts';

interface Draft {
  readonly mentions: LinkedMention[];
  readonly forms: Map<string, number>;
  readonly roles: Map<string, number>;
}

/** What clusters are called and where, in their own order. `of[article][local entity]` is an index into `clusters`. */
export function linkedEntities(
  store: Store,
  clusters: readonly Cluster[],
  of: readonly Int32Array[],
  bound: readonly BoundRole[],
  merges: ReadonlyMap<number, readonly EntityMerge[]>,
): LinkedEntity[] {
  const drafts = clusters.map((): Draft => ({ mentions: [], forms: new Map(), roles: new Map() }));
  for (let article = 0; article < store.count; article++) collectMentions(store, article, of[article], drafts);
  const draftOfRoot = new Map(clusters.map(({ root }, index) => [root, drafts[index]]));
  for (const [index, { nodes }] of clusters.entries()) {
    const { roles } = drafts[index];
    for (const { writtenTitles } of nodes)
      for (const title of writtenTitles) if (!roles.has(title)) roles.set(title, 0);
  }
  addRoles(store, bound, draftOfRoot);
  return clusters.map(({ root, id, name, type }, index) => {
    const { mentions, forms, roles } = drafts[index];
    return {
      id,
      name,
      type,
      aliases: byCount(forms).filter((form) => form !== name),
      roles: byCount(roles),
      mentions,
      merges: merges.get(root) ?? [],
    };
  });
}

function collectMentions(store: Store, article: number, linked: Int32Array, drafts: readonly Draft[]): void {
  const text = store.textOf(article);
  for (const { start, end, kind, entity } of store.read(article).mentions) {
    if (entity < 0) continue;
    const draft = drafts[linked[entity]];
    draft.mentions.push({ article, start, end, kind });
    if (kind === 'pronoun') continue;
    const counts = kind === 'name' ? draft.forms : draft.roles;
    countUp(counts, onOneLine(text.slice(start, end)));
  }
}

function countUp(counts: Map<string, number>, form: string): void {
  const count = counts.get(form);
  if (count === undefined) counts.set(ownString(form), 1);
  else counts.set(form, count + 1);
}

/** With one space between words: nearly all names have no other white space. */
function onOneLine(form: string): string {
  return isPlain(form) ? form : form.replace(/\s+/gu, ' ');
}

function addRoles(store: Store, bound: readonly BoundRole[], draftOfRoot: ReadonlyMap<number, Draft>): void {
  for (const { mention, root } of bound) {
    const { mentions, roles } = draftOfRoot.get(root)!;
    mentions.push(mention);
    countUp(roles, onOneLine(store.textOf(mention.article).slice(mention.start, mention.end)));
  }
  for (const root of new Set(bound.map((one) => one.root)))
    draftOfRoot.get(root)!.mentions.sort((a, b) => a.article - b.article || a.start - b.start || a.end - b.end);
}

function byCount(counts: ReadonlyMap<string, number>): string[] {
  if (counts.size === 0) return [];
  return [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b)).map(([form]) => form);
}
