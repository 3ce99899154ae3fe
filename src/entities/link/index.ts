import type { EntityLinks, LinkedEntity, Store } from '../../model/index.ts';
import type { Aliases } from './aliases.ts';
import { clustersOf } from './clusters.ts';
import { joinNodes } from './join.ts';
import { linkedEntities } from './linked-entities.ts';
import { gatherNodes } from './nodes.ts';
import { bindRoles } from './roles.ts';

export type { Aliases } from './aliases.ts';

/** One entity per person, organisation and place across articles. */
export function linkEntities(store: Store, aliases: Aliases = {}): EntityLinks {
  const gathered = gatherNodes(store);
  const { nodes, nodeOf } = gathered;
  const { rootOf, merges } = joinNodes(gathered, aliases);
  const bound = bindRoles(store, gathered, rootOf);
  const clusters = clustersOf(store, gathered, rootOf, bound, aliases);
  const place = new Int32Array(nodes.length);
  for (let index = 0; index < clusters.length; index++) place[clusters[index].root] = index;
  const of = nodeOf.map((here) => here.map((node) => place[rootOf[node]]));
  let entities: readonly LinkedEntity[] | null = null;
  return {
    ids: clusters.map(({ id }) => id),
    of,
    get entities() {
      return (entities ??= linkedEntities(store, clusters, of, bound, merges));
    },
  };
}
