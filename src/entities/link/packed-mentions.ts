import type { LinkedMention } from '../../model/index.ts';

const kinds = ['name', 'role', 'pronoun'] as const satisfies readonly LinkedMention['kind'][];

/**
 * The mentions of all entities, a stretch of the columns for each: thirteen bytes a mention, where an object takes sixty. Lists are made when
 * they are asked for and are their caller's.
 */
export class PackedMentions {
  readonly #first: Int32Array;
  /** Where the next one of each entity goes. */
  readonly #end: Int32Array;
  readonly #article: Int32Array;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #kind: Uint8Array;

  /** `counts`: how many each entity will have. */
  constructor(counts: Iterable<number>) {
    const first = [0];
    for (const count of counts) first.push(first.at(-1)! + count);
    const all = first.pop()!;
    this.#first = Int32Array.from(first);
    this.#end = this.#first.slice();
    this.#article = new Int32Array(all);
    this.#from = new Int32Array(all);
    this.#to = new Int32Array(all);
    this.#kind = new Uint8Array(all);
  }

  put(entity: number, article: number, { start, end, kind }: Pick<LinkedMention, 'start' | 'end' | 'kind'>): void {
    const place = this.#end[entity]++;
    this.#article[place] = article;
    this.#from[place] = start;
    this.#to[place] = end;
    this.#kind[place] = kinds.indexOf(kind);
  }

  /** In the order in which they were put. */
  of(entity: number): LinkedMention[] {
    const first = this.#first[entity];
    return Array.from({ length: this.#end[entity] - first }, (_, index) => {
      const place = first + index;
      const kind = kinds[this.#kind[place]];
      return { article: this.#article[place], start: this.#from[place], end: this.#to[place], kind };
    });
  }

  /** Puts those of an entity in order of article and offset. */
  sort(entity: number): void {
    const sorted = this.of(entity).sort((a, b) => a.article - b.article || a.start - b.start || a.end - b.end);
    this.#end[entity] = this.#first[entity];
    for (const mention of sorted) this.put(entity, mention.article, mention);
  }
}
