import type { Text } from '../model/index.ts';
import { tokenise } from '../text/tokens.ts';

const prime = 0x01000193;

/**
 * Phrases with a number each, found over the hashes of the token arrays. Every beginning of a phrase is in the table too, so a look-up
 * ends at the first word that no phrase goes on with.
 */
export class PhraseTable {
  readonly #hashes: Int32Array;
  /** Value and whether a phrase ends here: 0 free slot, 1 beginning only, else value + 2. */
  readonly #values: Uint8Array;
  readonly #mask: number;

  /** Of two entries with the same words the first one counts. Values are 0 to 253. */
  constructor(entries: Iterable<readonly [phrase: string, value: number]>) {
    const chains = new Map<number, number>();
    for (const [phrase, value] of entries) {
      const { hash, count } = tokenise(phrase);
      let chain = 0;
      for (let i = 0; i < count; i++) {
        chain = extend(chain, hash[i]);
        const known = chains.get(chain) ?? 0;
        if (i === count - 1 && known < 2) chains.set(chain, value + 2);
        else if (known === 0) chains.set(chain, 1);
      }
    }
    let size = 16;
    while (size < chains.size * 3) size *= 2;
    this.#hashes = new Int32Array(size);
    this.#values = new Uint8Array(size);
    this.#mask = size - 1;
    for (const [chain, value] of chains) {
      let slot = chain & this.#mask;
      while (this.#values[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#hashes[slot] = chain;
      this.#values[slot] = value;
    }
  }

  /** The longest phrase that begins at token `at`: its length in tokens times 256 plus its value, or 0. */
  longestAt({ hash }: Pick<Text, 'hash'>, at: number, end: number): number {
    let chain = 0;
    let found = 0;
    for (let i = at; i < end; i++) {
      chain = extend(chain, hash[i]);
      const value = this.#get(chain);
      if (value === 0) break;
      if (value > 1) found = (i + 1 - at) * 256 + value - 2;
    }
    return found;
  }

  /** The value of exactly the tokens `[first, last)`, or -1. */
  valueOf({ hash }: Pick<Text, 'hash'>, first: number, last: number): number {
    let chain = 0;
    for (let i = first; i < last; i++) chain = extend(chain, hash[i]);
    return this.#get(chain) - 2 < 0 ? -1 : this.#get(chain) - 2;
  }

  #get(chain: number): number {
    let slot = chain & this.#mask;
    for (;;) {
      const value = this.#values[slot];
      if (value === 0 || this.#hashes[slot] === chain) return value;
      slot = (slot + 1) & this.#mask;
    }
  }
}

function extend(chain: number, hash: number): number {
  const mixed = Math.imul(chain ^ hash, prime);
  return mixed ^ (mixed >>> 15);
}
