import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { behindStretch, endsInIng, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Takes, type Verb } from '../reading/words.ts';
import { agentAfter } from './matrices.ts';

/** By the union | of lying, by some of her rivals | for being late: what is told stands behind the agent, and is no part of it. */
export function agentOf(reading: Reading, from: number, last: number, { lemma, takes }: Verb): NounPhrase | null {
  const agent = agentAfter(reading, from, last);
  if (!agent || (takes & (Takes.noun | Takes.weak)) !== Takes.noun) return agent;
  for (let i = agent.headLast; i < agent.last; i++)
    if (isWord(reading, i, hashOf.for) || (lemma === 'accuse' && isWord(reading, i, hashOf.of)))
      return { first: agent.first, last: i, headLast: agent.headLast };
  return agent;
}

/** Does "by" and its noun stand right behind a participle, or behind the marks that it gives as a name? */
export function hasAgent(reading: Reading, from: number, last: number): boolean {
  let by = from;
  if (by < last && reading.opens[by] > 0) by = behindStretch(reading, by, last);
  return by + 1 < last && isWord(reading, by, hashOf.by) && !endsInIng(reading, by + 1);
}
