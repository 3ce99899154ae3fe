import type { EntityFindings } from '../model/index.ts';

/** What `read` makes of an article's entities, made once for each article, when first asked for. */
export function perArticle<Read extends object>(
  read: (entities: EntityFindings) => Read,
): (entities: EntityFindings) => Read {
  const known = new WeakMap<EntityFindings, Read>();
  return (entities) => {
    let found = known.get(entities);
    if (!found) known.set(entities, (found = read(entities)));
    return found;
  };
}
