import type { linkDuplicates } from '../duplicates/link.ts';
import type { Aliases, linkEntities } from '../entities/link/index.ts';
import type { linkFigures } from '../figures/index.ts';
import type { DuplicateLinks, Links, Store } from '../model/index.ts';
import type { linkQuotes } from '../quotes/link/index.ts';
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

/** Who links what; those that are not wanted may be missing. */
export interface LinkSteps {
  readonly entities?: typeof linkEntities;
  readonly quotes?: typeof linkQuotes;
  readonly figures?: typeof linkFigures;
  readonly duplicates?: typeof linkDuplicates;
}

/** The steps that some links need. */
export function stepsFor(links: readonly LinkPart[] = allLinks): ReadonlySet<LinkPart> {
  const steps = new Set(links);
  if (steps.has('quotes') || steps.has('figures')) steps.add('entities');
  return steps;
}

const noDuplicates: DuplicateLinks = { pairs: [], clusters: [], passages: [], boilerplate: [], notes: [] };

/** Links by the steps given; the others are empty. */
export function linkBy(steps: LinkSteps, store: Store, options: LinkOptions): Links {
  const { aliases = {}, within = false, whole = false } = options;
  const none = () => Array.from({ length: store.count }, () => new Int32Array(0));
  const entities = steps.entities?.(store, aliases) ?? { entities: [], ids: [], of: none() };
  return {
    entities,
    quotes: steps.quotes?.(store, entities) ?? { groups: [], of: none() },
    figures: steps.figures?.(store) ?? { topics: [], of: none() },
    duplicates: steps.duplicates?.(store, { within, whole }) ?? noDuplicates,
  };
}
