import type { EntityFindings } from '../../model/index.ts';

/** What `read` makes of an article’s entities, made once for each article, when first asked for. Articles are read one after the other. */
export function perArticle<Read extends object>(
  read: (entities: EntityFindings) => Read,
): (entities: EntityFindings) => Read {
  let last: EntityFindings | null = null;
  let found: Read | null = null;
  return (entities) => {
    if (entities !== last || !found) {
      found = read(entities);
      last = entities;
    }
    return found;
  };
}
