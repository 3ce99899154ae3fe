import type { Callbacks } from './tokenizer.ts';

/** The attributes that are asked for; others may be as long and as many as they like. */
const wanted: ReadonlySet<string> = new Set([
  'aria-hidden',
  'class',
  'content',
  'data-component',
  'data-testid',
  'datetime',
  'hidden',
  'href',
  'id',
  'itemprop',
  'itemtype',
  'lang',
  'name',
  'property',
  'pubdate',
  'rel',
  'role',
  'style',
  'type',
]);
const longestName = 16;

/** Collects the attributes of a tag. Of two with one name the first counts, as in browsers. */
export class Attributes {
  readonly #source: string;
  readonly #values = new Map<string, string>();
  #name: string | null = null;
  #value = '';

  constructor(source: string) {
    this.#source = source;
  }

  clear(): void {
    if (this.#values.size > 0) this.#values.clear();
  }

  /** Null for an attribute that the tag has not; empty for one without a value. */
  get(name: string): string | null {
    return this.#values.get(name) ?? null;
  }

  readonly callbacks: Pick<Callbacks, 'onattribname' | 'onattribdata' | 'onattribentity' | 'onattribend'> = {
    onattribname: (start, end) => {
      const name = end - start <= longestName ? this.#source.slice(start, end).toLowerCase() : '';
      this.#name = wanted.has(name) && !this.#values.has(name) ? name : null;
      this.#value = '';
    },
    onattribdata: (start, end) => {
      if (this.#name !== null) this.#value += this.#source.slice(start, end);
    },
    onattribentity: (codePoint) => {
      if (this.#name !== null) this.#value += String.fromCodePoint(codePoint);
    },
    onattribend: () => {
      if (this.#name !== null) this.#values.set(this.#name, this.#value);
    },
  };
}
