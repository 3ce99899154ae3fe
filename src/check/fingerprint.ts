import { createHash } from 'node:crypto';

/**
 * The identity of a finding: its rule and the words it stands on, never their offsets, so that text added above changes nothing.
 * `parts` come in any order.
 */
export function fingerprintOf(rule: string, parts: readonly string[]): string {
  const words = parts.map(foldedWords).sort();
  return createHash('sha256')
    .update([rule, ...words].join('\n'))
    .digest('hex')
    .slice(0, 16);
}

/** Lower-case words and numbers with one space between: marks, line ends and white space may change without notice. */
function foldedWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/[^\p{L}\p{N}'%£$€]+/u)
    .filter(Boolean)
    .join(' ');
}

/** Tells equal fingerprints of one run apart by their order: `…`, `….2`, `….3`. */
export function distinct(): (fingerprint: string) => string {
  const seen = new Map<string, number>();
  return (fingerprint) => {
    const times = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, times);
    return times === 1 ? fingerprint : `${fingerprint}.${times}`;
  };
}
