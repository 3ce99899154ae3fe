import { linkDuplicates } from '../duplicates/index.ts';
import { linkEntities, type Aliases } from '../entities/index.ts';
import { linkFigures } from '../figures/index.ts';
import type { Links, Store } from '../model/index.ts';
import { linkQuotes } from '../quotes/index.ts';

export interface LinkOptions {
  readonly aliases?: Aliases;
  /** Also passages that stand twice in one article. */
  readonly within?: boolean;
}

/** All links across the articles of a store. */
export function link(store: Store, { aliases = {}, within = false }: LinkOptions = {}): Links {
  const entities = linkEntities(store, aliases);
  return {
    entities,
    quotes: linkQuotes(store, entities),
    figures: linkFigures(store, entities),
    duplicates: linkDuplicates(store, { within }),
  };
}
