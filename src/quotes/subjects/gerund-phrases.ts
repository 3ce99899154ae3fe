import { Kind } from '../../model/index.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { endsInIng, isLowerCase, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Word } from '../reading/words.ts';
import { beyondParticiple, isReduced } from './reduced-clauses.ts';

/**
 * "a man accused of robbing a bank said", "a woman on trial for hurting a man by hitting him with an oar said": from the phrase that ends
 * what the gerund takes to the noun that the preposition before the gerund goes with, as the gerund has no subject of its own.
 */
export function beyondGerund(reading: Reading, phrase: NounPhrase, floor: number): NounPhrase | null {
  // Most subjects begin the sentence or stand behind a sign.
  if (phrase.first - 2 <= floor || reading.text.kind[phrase.first - 1] !== Kind.word) return null;
  return beyond(reading, phrase, floor, 0);
}

/** Gerunds within each other that are looked beyond: on trial for | hurting … by | hitting … */
const deepest = 3;

function beyond(reading: Reading, phrase: NounPhrase, floor: number, depth: number): NounPhrase | null {
  if ((reading.classes[phrase.first] & Word.subject) !== 0) return null;
  const gerund = gerundBefore(reading, phrase.first, floor);
  if (gerund < 0) return null;
  const preposition = gerund - 1;
  // accused | of, convicted | of
  const reduced = isReduced(reading, preposition - 1, floor);
  const outer = nounPhraseBefore(reading, reduced ? preposition - 1 : preposition, floor);
  if (!outer) return null;
  // In a plan for robbing the bank Hale …: what a preposition begins is no subject
  const before = outer.first - 1;
  const whole = { first: outer.first, last: phrase.last, headLast: outer.headLast };
  if (before < floor || reading.text.kind[before] !== Kind.word) return whole;
  const further =
    (depth < deepest ? beyond(reading, whole, floor, depth + 1) : null) ?? beyondParticiple(reading, whole, floor);
  return further ?? ((reading.classes[before] & (Word.preposition | Word.auxiliary)) === 0 ? whole : null);
}

/** The gerund behind a preposition whose objects and places the words before `end` are: of | hurting | him in the chest; -1 for none. */
function gerundBefore(reading: Reading, end: number, floor: number): number {
  const { classes } = reading;
  let first = end;
  for (let hops = 0; hops < 4; hops++) {
    const left = first - 1;
    if (left - 1 <= floor) return -1;
    if (isGerund(reading, left)) return (classes[left - 1] & Word.preposition) !== 0 ? left : -1;
    if ((classes[left] & Word.object) !== 0 && isLowerCase(reading, left)) {
      first = left;
      continue;
    }
    if ((classes[left] & Word.preposition) === 0 || !isLowerCase(reading, left)) return -1;
    // by hitting | with: no object
    if (isGerund(reading, left - 1) || (classes[left - 1] & Word.object) !== 0) {
      first = left;
      continue;
    }
    const object = nounPhraseBefore(reading, left, floor);
    if (!object) return -1;
    first = object.first;
  }
  return -1;
}

function isGerund(reading: Reading, i: number): boolean {
  const { classes, verbs, text } = reading;
  if (text.kind[i] !== Kind.word || !isLowerCase(reading, i) || isWord(reading, i, hashOf.including)) return false;
  if ((classes[i] & (Word.preposition | Word.auxiliary)) !== 0) return false;
  return verbs[i] !== 0 ? formOf(verbs[i]) === Form.ing : endsInIng(reading, i);
}
