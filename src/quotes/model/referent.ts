import { onOneLine } from '../../text/index.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Reading } from '../reading/reading.ts';
import type { Attribution } from './attribution.ts';

/** Somebody spoken of before: an entity, or a description of somebody unnamed (a spokeswoman for the ministry). */
export interface Referent {
  readonly entity: number;
  readonly name: string;
}

/** An attribution before, with who speaks in it. */
export interface Earlier extends Referent {
  readonly attribution: Attribution;
}

export function described({ text: { source, start, end } }: Reading, { first, last }: NounPhrase): Referent {
  return { entity: -1, name: onOneLine(source.slice(start[first], end[last - 1])) };
}

export function named({ entities }: Reading, entity: number): Referent {
  return { entity, name: entities.entities[entity].name };
}
