import type { Text } from '../../model/index.ts';
import type { Draft } from '../draft.ts';
import { wordSet } from '../lexicon.ts';
import { agents } from './measure-words.ts';

/** Who cuts or loses is no measure of what is cut. */
export function isAgent(text: Text, verb: number, { kind, of: noun, linked }: Draft): boolean {
  if (kind === 'percent' || !agents.has(text.hash[verb])) return false;
  // "Gold added $14 to $3,325", "The index gained 18 points": a price that rises, and an index
  if (linked?.role === 'after' && kind === 'money' && adding.has(text.hash[verb])) return false;
  return !(noun !== null && points.has(text.hash[noun.last - 1]));
}

const points = wordSet(['point', 'points']);
const adding = wordSet(['add', 'added', 'adds', 'gain', 'gained', 'gains', 'lose', 'loses', 'lost', 'shed', 'sheds']);
