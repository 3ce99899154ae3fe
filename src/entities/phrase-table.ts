import type { Text } from '../model/index.ts';
import { tokenise } from '../text/tokens.ts';
import { HashTable } from './hash-table.ts';

const prime = 0x01000193;

/**
 * Phrases and each beginning of one, as chains of token hashes: 1 for a beginning only, else the phrase’s value + 2. Of two entries with the
 * same words the first one counts. Values are 0 to 253.
 */
export function chainsOf(entries: Iterable<readonly [phrase: string, value: number]>): Map<number, number> {
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
  return chains;
}

/** The chains of both; of two phrases with the same words the one in `first` counts. */
export function mergeChains(
  first: ReadonlyMap<number, number>,
  second: ReadonlyMap<number, number>,
): Map<number, number> {
  const chains = new Map(second);
  for (const [chain, value] of first) if (value > 1 || !chains.has(chain)) chains.set(chain, value);
  return chains;
}

/** Phrases found over the hashes of the token arrays: a look-up ends at the first word that no phrase goes on with. */
export class PhraseTable {
  readonly #chains: HashTable;

  constructor(chains: ReadonlyMap<number, number>) {
    this.#chains = new HashTable(chains);
  }

  /** The longest phrase that begins at token `at` and ends before `end`: its length in tokens times 256 plus its value, or 0. */
  longestAt({ hash }: Pick<Text, 'hash'>, at: number, end: number): number {
    let chain = 0;
    let found = 0;
    for (let i = at; i < end; i++) {
      chain = extend(chain, hash[i]);
      const value = this.#chains.get(chain);
      if (value === 0) break;
      if (value > 1) found = (i + 1 - at) * 256 + value - 2;
    }
    return found;
  }
}

function extend(chain: number, hash: number): number {
  const mixed = Math.imul(chain ^ hash, prime);
  return mixed ^ (mixed >>> 15);
}
