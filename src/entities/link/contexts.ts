import type { Locals } from './locals.ts';
import type { Gathered, Node } from './nodes.ts';

/** Names that are enough to know what a node is named with. */
const enough = 400;

/** What else the articles of a node name, places left out: gathered for the few nodes of which it is asked. */
export class Contexts {
  readonly #locals: Locals;
  readonly #keysOf: readonly Int32Array[];
  readonly #known = new Map<Node, ReadonlySet<number>>();

  constructor({ locals, keysOf }: Gathered) {
    this.#locals = locals;
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
    const locals = this.#locals;
    for (let at = node.firstLocal; at >= 0 && context.size < enough; at = locals.next(at)) {
      const keys = this.#keysOf[locals.article(at)];
      const own = locals.number(at);
      for (let other = 0; other < keys.length && context.size < enough; other++)
        if (other !== own && keys[other] >= 0) context.add(keys[other]);
    }
    this.#known.set(node, context);
    return context;
  }
}
