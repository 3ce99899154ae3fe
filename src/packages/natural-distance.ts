// By sub-path: natural's main module loads database drivers, reads the user's .env and prints to stdout.
import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index.js';

/** Edits (insert, delete, replace, swap of neighbours) from one word to another. */
export function editDistance(a: string, b: string): number {
  return DamerauLevenshteinDistance(a, b, { restricted: true });
}
