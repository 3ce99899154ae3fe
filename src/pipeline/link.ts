import { linkDuplicates } from '../duplicates/index.ts';
import { linkEntities } from '../entities/index.ts';
import { linkFigures } from '../figures/index.ts';
import type { Links, Store } from '../model/index.ts';
import { linkQuotes } from '../quotes/index.ts';
import { linkBy, stepsFor, type LinkOptions } from './link-steps.ts';

export type { LinkOptions } from './link-steps.ts';

/** Links across the articles of a store; those not asked for are empty. */
export function link(store: Store, options: LinkOptions = {}): Links {
  const wanted = stepsFor(options.links);
  return linkBy(
    {
      ...(wanted.has('entities') && { entities: linkEntities }),
      ...(wanted.has('quotes') && { quotes: linkQuotes }),
      ...(wanted.has('figures') && { figures: linkFigures }),
      ...(wanted.has('duplicates') && { duplicates: linkDuplicates }),
    },
    store,
    options,
  );
}
