import type { SourceFile } from './find.ts';

/**
 * Base of the ids of a file's articles: the path below the argument that led to it. Where two files would have the same, both are
 * known by their path from the working folder.
 */
export function idBases(files: readonly SourceFile[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const { key } of files) uses.set(key, (uses.get(key) ?? 0) + 1);
  return files.map(({ key, shown }) => (uses.get(key) === 1 ? key : shown));
}

/** Ids given so far. Whoever comes with one that is taken gets `.2`, `.3` … */
export class IdRegister {
  readonly #uses = new Map<string, number>();

  /** The id itself, or a free one made of it. */
  take(id: string): string {
    const uses = this.#uses.get(id);
    if (uses === undefined) {
      this.#uses.set(id, 1);
      return id;
    }
    let next = uses + 1;
    while (this.#uses.has(`${id}.${next}`)) next++;
    this.#uses.set(id, next);
    this.#uses.set(`${id}.${next}`, 1);
    return `${id}.${next}`;
  }
}
