import type { EntityLinks, LinkedEntity, Store } from '../../model/index.ts';
import type { Aliases } from './aliases.ts';
import { clustersOf, type Cluster } from './clusters.ts';
import { joinNodes } from './join.ts';
import { linkedEntities } from './linked-entities.ts';
import { gatherNodes, type Gathered } from './nodes.ts';
import { bindRoles } from './roles.ts';

export type { Aliases } from './aliases.ts';

/** One entity per person, organisation and place across articles. */
export function linkEntities(store: Store, aliases: Aliases = {}): EntityLinks {
  const gathered = gatherNodes(store);
  const { rootOf, merges } = joinNodes(gathered, aliases);
  const bound = bindRoles(store, gathered, rootOf);
  const clusters = clustersOf(store, gathered, rootOf, bound, aliases);
  return linksOf(clusters, placesOf(gathered, clusters, rootOf), (of) =>
    linkedEntities(store, clusters, of, bound, merges),
  );
}

/** `places[article][local entity]` is an index into clusters. Numbers of nodes are written over: nobody needs them any more. */
function placesOf(
  { nodes, nodeOf }: Gathered,
  clusters: readonly Cluster[],
  rootOf: Int32Array,
): readonly Int32Array[] {
  const place = new Int32Array(nodes.length);
  for (let index = 0; index < clusters.length; index++) place[clusters[index].root] = index;
  for (const here of nodeOf) for (let local = 0; local < here.length; local++) here[local] = place[rootOf[here[local]]];
  return nodeOf;
}

function linksOf(
  clusters: readonly Cluster[],
  of: readonly Int32Array[],
  made: (of: readonly Int32Array[]) => readonly LinkedEntity[],
): EntityLinks {
  let entities: readonly LinkedEntity[] | null = null;
  return {
    ids: clusters.map(({ id }) => id),
    of,
    get entities() {
      return (entities ??= made(of));
    },
  };
}
