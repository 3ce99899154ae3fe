import type * as Cryptography from 'node:crypto';
import { createRequire } from 'node:module';

let loaded: typeof Cryptography | null = null;

/** Node’s cryptography, loaded when it is first asked for: that takes 3 ms, which a run without a cache needn’t wait for. */
export function cryptography(): typeof Cryptography {
  loaded ??= createRequire(import.meta.url)('node:crypto') as typeof Cryptography;
  return loaded;
}

/** SHA-256. Node has it in one call since 20.12; before, an object for each hash costs as much again as a line of the corpus. */
export function hashOf(content: string | Uint8Array): Buffer {
  const { hash, createHash } = cryptography() as typeof Cryptography & { hash?: OneShot };
  return hash ? hash('sha256', content, 'buffer') : createHash('sha256').update(content).digest();
}

type OneShot = (algorithm: string, content: string | Uint8Array, encoding: 'buffer') => Buffer;
