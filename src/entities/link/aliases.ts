/** Names that always or never belong together, from the user's alias file. */
export interface Aliases {
  /** Canonical name → other names of it. */
  readonly same?: Readonly<Record<string, readonly string[]>>;
  /** Pairs of names that are never joined. */
  readonly different?: readonly (readonly [string, string])[];
}
