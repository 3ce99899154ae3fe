import { articleItem } from '../items/index.ts';
import type { ArticleItem, ArticleMeta } from '../model/index.ts';

/** What is known of the articles of a corpus besides their texts. They are numbered in order of adding until `seal`, then in order of id. */
export class KnownArticles {
  readonly #metas: ArticleMeta[] = [];
  /** Number in order of adding by number in order of id. */
  #added = new Uint32Array(0);

  get count(): number {
    return this.#metas.length;
  }

  add(meta: ArticleMeta): void {
    this.#metas.push(meta);
  }

  /** Numbers the articles by id, in code-unit order. Returns the new number of each article by its old one. */
  seal(): Uint32Array {
    // A column: sorting looks at each id some seventeen times.
    const ids = this.#metas.map(({ id }) => id);
    const order = ids.map((_, i) => i).sort((a, b) => (ids[a] < ids[b] ? -1 : 1));
    this.#added = Uint32Array.from(order);
    const ranks = new Uint32Array(order.length);
    for (let rank = 0; rank < order.length; rank++) ranks[order[rank]] = rank;
    return ranks;
  }

  /** The number in order of adding that an article had. */
  addedAs(index: number): number {
    return this.#added[index];
  }

  article(index: number): ArticleMeta {
    return this.#metas[this.#added[index]];
  }

  /** The metadata that results show, in order of id. */
  items(): ArticleItem[] {
    return Array.from(this.#added, (added) => articleItem(this.#metas[added]));
  }
}
