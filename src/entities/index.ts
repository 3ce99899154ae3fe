import type { EntityFindings, EntityLinks, Store, Text } from '../model/index.ts';

export interface EntityOptions {
  /** Include names in captions, credits and other furniture. */
  readonly includeFurniture?: boolean;
}

/** Names, roles and pronouns of one article, and the entities they stand for. */
export function findEntities(text: Text, options: EntityOptions = {}): EntityFindings {
  void text;
  void options;
  return { mentions: [], entities: [] };
}

/** Names that always or never belong together, from the user's alias file. */
export interface Aliases {
  /** Canonical name → other names of it. */
  readonly same?: Readonly<Record<string, readonly string[]>>;
  /** Pairs of names that are never joined. */
  readonly different?: readonly (readonly [string, string])[];
}

/** One entity per person, organisation and place across articles. */
export function linkEntities(store: Store, aliases: Aliases = {}): EntityLinks {
  void aliases;
  return { entities: [], of: Array.from({ length: store.count }, () => new Int32Array(0)) };
}
