import { linkDuplicates } from '../duplicates/index.ts';
import { linkEntities, type Aliases } from '../entities/index.ts';
import { linkFigures } from '../figures/index.ts';
import type { DuplicateLinks, Links, Store } from '../model/index.ts';
import { linkQuotes } from '../quotes/index.ts';
import { allLinks, type LinkPart } from './parts.ts';

export interface LinkOptions {
  /** The links wanted; entities are always linked when quotes or figures are. Default: all. */
  readonly links?: readonly LinkPart[];
  readonly aliases?: Aliases;
  /** Also passages that stand twice in one article. */
  readonly within?: boolean;
  /** Scores of pairs only, no passages. */
  readonly whole?: boolean;
}

const noDuplicates: DuplicateLinks = { pairs: [], clusters: [], passages: [], boilerplate: [], notes: [] };

/** Links across the articles of a store; those not asked for are empty. */
export function link(
  store: Store,
  { links = allLinks, aliases = {}, within = false, whole = false }: LinkOptions = {},
): Links {
  const wants = (part: LinkPart) => links.includes(part);
  const none = () => Array.from({ length: store.count }, () => new Int32Array(0));
  const entities =
    wants('entities') || wants('quotes') || wants('figures')
      ? linkEntities(store, aliases)
      : { entities: [], of: none() };
  return {
    entities,
    quotes: wants('quotes') ? linkQuotes(store, entities) : { groups: [], of: none() },
    figures: wants('figures') ? linkFigures(store, entities) : { topics: [], of: none() },
    duplicates: wants('duplicates') ? linkDuplicates(store, { within, whole }) : noDuplicates,
  };
}
