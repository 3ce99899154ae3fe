import type { Store } from '../model/index.ts';

export type By = 'article' | 'outlet';

/** What stands for articles that name no outlet. */
export const noOutlet = '(no outlet)';

/** The columns of a comparison, and the column of each article. */
export interface ColumnsBy {
  readonly by: By;
  /** In code-unit order; articles without an outlet last. */
  readonly names: readonly string[];
  readonly of: Int32Array;
}

export function columnsBy(store: Store, by: By): ColumnsBy {
  const nameOf = (index: number) => {
    const { id, outlet } = store.article(index);
    return by === 'article' ? id : (outlet ?? noOutlet);
  };
  const all = Array.from({ length: store.count }, (_, index) => nameOf(index));
  const names = [...new Set(all)].sort((a, b) => Number(a === noOutlet) - Number(b === noOutlet) || (a < b ? -1 : 1));
  const column = new Map(names.map((name, index) => [name, index]));
  return { by, names, of: Int32Array.from(all, (name) => column.get(name)!) };
}
