import type * as Cryptography from 'node:crypto';
import { createRequire } from 'node:module';

let loaded: typeof Cryptography | null = null;

/** Node’s cryptography, loaded when it is first asked for: that takes 3 ms, which a run without a cache needn’t wait for. */
export function cryptography(): typeof Cryptography {
  loaded ??= createRequire(import.meta.url)('node:crypto') as typeof Cryptography;
  return loaded;
}
