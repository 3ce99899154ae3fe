import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { Noun, nounAt } from '../reading/nouns.ts';
import type { Reading } from '../reading/reading.ts';
import { sexOf } from './told-sex.ts';

/** What a pronoun can stand for. */
export type Number = 'male' | 'female' | 'person' | 'thing' | 'many';

export function fits(reading: Reading, entity: number, number: Number | 'office'): boolean {
  const { type, titles } = reading.entities.entities[entity];
  if (number === 'office') return type === 'person' && titles.length === 0;
  if (number === 'person') return type === 'person';
  if (number === 'male' || number === 'female') {
    if (type !== 'person') return false;
    const gender = sexOf(reading, entity);
    return gender === null || gender === number;
  }
  return type === 'organisation' || (number === 'thing' && type === 'place');
}

/** Can the pronoun stand for somebody unnamed: she for a spokeswoman or a diplomat, it for a ministry, they for officials? */
export function fitsDescription(reading: Reading, phrase: NounPhrase, number: Number): boolean {
  const head = nounAt(reading, phrase.headLast - 1);
  if (head === 0) return false;
  if (number === 'thing') return (head & Noun.body) !== 0;
  if (number === 'many') return (head & (Noun.body | Noun.persons)) !== 0;
  if ((head & Noun.woman) !== 0) return number === 'female';
  return (head & Noun.man) !== 0 ? number === 'male' : number !== 'person' && (head & Noun.person) !== 0;
}
