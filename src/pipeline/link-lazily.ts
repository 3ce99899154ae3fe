import type { Links, Store } from '../model/index.ts';
import { linkBy, stepsFor, type LinkOptions } from './link-steps.ts';

/** `link`, loading only the steps that are wanted: for commands, of which most want one or two. */
export async function linkLazily(store: Store, options: LinkOptions = {}): Promise<Links> {
  const wanted = stepsFor(options.links);
  return linkBy(
    {
      ...(wanted.has('entities') && { entities: (await import('../entities/link/index.ts')).linkEntities }),
      ...(wanted.has('quotes') && { quotes: (await import('../quotes/link/index.ts')).linkQuotes }),
      ...(wanted.has('figures') && { figures: (await import('../figures/link/index.ts')).linkFigures }),
      ...(wanted.has('duplicates') && { duplicates: (await import('../duplicates/link.ts')).linkDuplicates }),
    },
    store,
    options,
  );
}
