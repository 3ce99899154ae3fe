import type { Text } from '../model/index.ts';
import { tokenise } from '../text/tokens.ts';
import { HashTable } from './hash-table.ts';

const prime = 0x01000193;

/**
 * Phrases with a number each, found over the hashes of the token arrays: chains of them, for each phrase and each beginning of one, so that a
 * look-up ends at the first word that no phrase goes on with. A chain’s value is 1 for a beginning only, else the phrase’s value + 2. Values are
 * 0 to 253.
 */
export class PhraseTable {
  readonly chains: HashTable;

  constructor(chains: HashTable) {
    this.chains = chains;
  }

  /** A table of these phrases. Of two with the same words the first one counts. */
  static of(entries: Iterable<readonly [phrase: string, value: number]>): PhraseTable {
    const chains = new HashTable(1000);
    for (const [phrase, value] of entries) {
      const { hash, count } = tokenise(phrase);
      let chain = 0;
      for (let i = 0; i < count; i++) {
        chain = extend(chain, hash[i]);
        const known = chains.get(chain);
        if (i === count - 1 && known < 2) chains.set(chain, value + 2);
        else if (known === 0) chains.set(chain, 1);
      }
    }
    return new PhraseTable(chains);
  }

  /** Takes in the phrases of another table, which count before those of the same words here. */
  addAll({ chains }: PhraseTable): this {
    for (const [chain, value] of chains.entries())
      if (value > 1 || this.chains.get(chain) === 0) this.chains.set(chain, value);
    return this;
  }

  /** Does any phrase begin with this word? */
  begins(hash: number): boolean {
    return this.chains.get(extend(0, hash)) !== 0;
  }

  /** The longest phrase that begins at token `at` and ends before `end`: its length in tokens times 256 plus its value, or 0. */
  longestAt({ hash }: Pick<Text, 'hash'>, at: number, end: number): number {
    let chain = 0;
    let found = 0;
    for (let i = at; i < end; i++) {
      chain = extend(chain, hash[i]);
      const value = this.chains.get(chain);
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
