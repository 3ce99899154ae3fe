import type { Gathered, Node } from './nodes.ts';

/** Names that are enough to know what a node is named with. */
const enough = 400;

/** What else the articles of a node name, places left out: gathered for the few nodes of which it is asked. */
export class Contexts {
  readonly #keysOf: readonly Int32Array[];
  readonly #known = new Map<Node, ReadonlySet<number>>();

  constructor({ keysOf }: Gathered) {
    this.#keysOf = keysOf;
  }

  /** How much the articles of both share: other names, and titles, which weigh three times. */
  shared(cluster: readonly Node[], node: Node): number {
    const contexts = cluster.map((one) => this.#of(one));
    let shared = 0;
    for (const key of this.#of(node)) if (contexts.some((context) => context.has(key))) shared++;
    for (const title of node.titles) if (cluster.some(({ titles }) => titles.has(title))) shared += 3;
    return shared;
  }

  #of(node: Node): ReadonlySet<number> {
    const known = this.#known.get(node);
    if (known) return known;
    const context = new Set<number>();
    for (const [article, local] of node.locals) {
      const keys = this.#keysOf[article];
      for (let other = 0; other < keys.length && context.size < enough; other++)
        if (other !== local && keys[other] >= 0) context.add(keys[other]);
      if (context.size === enough) break;
    }
    this.#known.set(node, context);
    return context;
  }
}
