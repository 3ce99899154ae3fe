import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { measuringNouns } from '../data/function-words.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { anyone, Noun, nounAt } from '../reading/nouns.ts';
import { behindStretch, endsInS, isWord, mentionOn, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';
import { fits, fitsDescription, type Number } from './agreement.ts';
import { states } from './told-sex.ts';

/** The same for who has not spoken yet: of places only states do. */
export function canAct(reading: Reading, entity: number, number: Number | 'office'): boolean {
  const { type, name } = reading.entities.entities[entity];
  return (type !== 'place' || states.has(name)) && fits(reading, entity, number);
}

/** The ministry of transport, the report on the pier: said of what it is, so that it needs no name. */
export function isNamedBody(reading: Reading, subject: NounPhrase, number: Number): boolean {
  return subject.last > subject.headLast && isBody(reading, subject, number);
}

/** The review, the letter: a document has no name that it could stand for instead. */
export function isPaper(reading: Reading, subject: NounPhrase, number: Number): boolean {
  return (reading.classes[subject.headLast - 1] & Word.document) !== 0 && isBody(reading, subject, number);
}

/** "A report on the pier found …: it said": the subject is a body or a document, with a head of its own. */
export function isBody(reading: Reading, subject: NounPhrase, number: Number): boolean {
  return number === 'thing' && subject.last - subject.first > 1 && fitsDescription(reading, subject, number);
}

/** "Analysts said …, although they": the subject is several people. */
export function isGroup(reading: Reading, subject: NounPhrase, number: Number): boolean {
  return number === 'many' && endsInS(reading, subject.headLast - 1) && fitsDescription(reading, subject, number);
}

export function isBodyOrDocument(reading: Reading, source: NounPhrase): boolean {
  return fitsDescription(reading, source, 'thing') || (reading.classes[source.headLast - 1] & Word.document) !== 0;
}

/** The poll, an inquiry into the fire: a document that measures or looks into something. */
export function measures({ text: { hash } }: Reading, source: NounPhrase): boolean {
  return measuring.has(hash[source.headLast - 1]);
}

const measuring = WordTable.of(measuringNouns);

/** The boy, a nurse: a person by the noun, whom the phrase doesn’t name. */
export function isUnnamedPerson(reading: Reading, phrase: NounPhrase): boolean {
  if (phrase.last - phrase.first < 2 || mentionOn(reading, phrase.headLast - 1)) return false;
  return isCalling(reading, phrase.headLast - 1);
}

/** A name, a pronoun, or a noun for people or a body. */
export function maySpeak(reading: Reading, phrase: NounPhrase): boolean {
  const last = phrase.headLast - 1;
  if ((reading.classes[last] & Word.document) !== 0) return false;
  if (mentionOn(reading, last) || (reading.classes[last] & Word.subject) !== 0) return true;
  return (nounAt(reading, last) & (anyone | Noun.persons | Noun.body | Noun.bodies)) !== 0;
}

/** Director, widow, mayor: a noun for somebody, whatever its first letter. */
export function isCalling(reading: Reading, token: number): boolean {
  return (nounAt(reading, token) & anyone) !== 0;
}

export function wordOf({ text: { source, start, end } }: Reading, token: number): string {
  return source.slice(start[token], end[token]).toLowerCase();
}

const formerly = WordTable.of(['then']);

/** "the prime minister", "the French president", "the PM": a definite phrase whose head names no one. */
export function isBareOffice(reading: Reading, source: NounPhrase): boolean {
  const { classes } = reading;
  // the then mayor: somebody else than today’s
  if (source.last - source.first > 2 && formerly.has(reading.text.hash[source.first + 1])) return false;
  if (!isWord(reading, source.first, hashOf.the) || source.last - source.first > 5 || source.headLast !== source.last)
    return false;
  // the mayor’s secretary: somebody of the mayor’s, and not the one just named
  for (let i = source.first + 2; i < source.last; i++)
    if (reading.text.kind[i] === Kind.possessive && isOfPerson(reading, i - 1)) return false;
  const mention = mentionOn(reading, source.last - 1);
  if (mention ? mention.kind !== 'role' || mention.entity >= 0 : (classes[source.last - 1] & Word.honorific) === 0)
    return false;
  return true;
}

function isOfPerson(reading: Reading, owner: number): boolean {
  return isCalling(reading, owner) || mentionOn(reading, owner)?.type === 'person';
}

/** "Hale read a short statement. It said": a document that the sentence brings in. */
export function documentIn(reading: Reading, first: number, last: number): NounPhrase | null {
  const { classes, opens, text } = reading;
  for (let i = first; i < last; i++) {
    if (opens[i] > 0) i = behindStretch(reading, i, last) - 1;
    else if ((classes[i] & Word.determiner) !== 0 && articles.has(text.hash[i])) {
      const phrase = nounPhraseAfter(reading, i, last);
      if (phrase && (classes[phrase.headLast - 1] & Word.document) !== 0) return phrase;
    }
  }
  return null;
}

export const articles = WordTable.of(['a', 'an']);
