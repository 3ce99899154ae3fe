import { Flag, Kind } from '../../model/index.ts';
import type { Attribution } from '../model/attribution.ts';
import { fitsDescription, type Number } from '../people/agreement.ts';
import { articles, isUnnamedPerson } from '../people/may-speak.ts';
import { headMention } from '../phrases/heads.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { beforeStretch, endsInEd, isWord, mentionOn, type Reading } from '../reading/reading.ts';
import { Noun, nounAt } from '../reading/nouns.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Word } from '../reading/words.ts';
import { subjectOf } from '../subjects/sentence-subject.ts';

/** "She was 27 when a surgeon removed what he called": somebody brought in by the sentence itself, as the subject of a verb. */
export function newcomerBefore(
  reading: Reading,
  { sentenceFirst }: Attribution,
  { first }: NounPhrase,
  number: Number,
): NounPhrase | null {
  const { classes, closes, verbs, text } = reading;
  for (let i = first - 1; i >= sentenceFirst && first - i < newcomerReach; i--) {
    if (closes[i] > 0) {
      i = beforeStretch(reading, i);
      continue;
    }
    if ((classes[i] & Word.determiner) === 0 || !articles.has(text.hash[i])) continue;
    // The debt a student has: no clause begins with her.
    const opener = text.kind[i - 1] === Kind.comma || (classes[i - 1] & (Word.subordinator | Word.coordinator)) !== 0;
    if (i > sentenceFirst && !opener) continue;
    const phrase = nounPhraseAfter(reading, i, first);
    if (!phrase || !fitsDescription(reading, phrase, number)) continue;
    let next = phrase.last;
    // a surgeon | in Leeds | removed
    if ((classes[next] & Word.preposition) !== 0) next = nounPhraseAfter(reading, next + 1, first)?.last ?? next;
    const acts =
      (classes[next] & (Word.auxiliary | Word.relative)) !== 0 ||
      (verbs[next] !== 0 ? formOf(verbs[next]) !== Form.base : endsInEd(reading, next));
    return acts && next < first ? phrase : null;
  }
  return null;
}

const newcomerReach = 40;

/** A sentence’s subject that names nobody: "the mayor" is somebody named elsewhere; "a woman" and "the researchers" are not. */
export function isNewcomer(reading: Reading, subject: NounPhrase, number: Number): boolean {
  return (
    subject.last - subject.first > 1 &&
    (number === 'many' ||
      isWord(reading, subject.first, hashOf.a) ||
      isWord(reading, subject.first, hashOf.an) ||
      isOfficer(reading, subject)) &&
    beginsSentence(reading, subject.first) &&
    !isWord(reading, subject.last, hashOf.named) &&
    fitsDescription(reading, countedIn(reading, subject), number)
  );
}

/** Its convener, her lawyer: somebody by what they do for the one named, and no relative of hers (her mother died; “…,” she said). */
function isOfficer(reading: Reading, { first, headLast }: NounPhrase): boolean {
  const noun = nounAt(reading, headLast - 1);
  if ((reading.classes[first] & Word.possessive) === 0 || mentionOn(reading, headLast - 1)) return false;
  return (noun & (Noun.person | Noun.woman | Noun.man)) === Noun.person;
}

/** Two of | the members, many of | his neighbours: the noun that tells who they are. */
function countedIn(reading: Reading, subject: NounPhrase): NounPhrase {
  const { first, last, headLast } = subject;
  const counted = headLast - first === 1 && (reading.classes[first] & Word.quantifier) !== 0;
  if (!counted || headLast + 1 >= last || !isWord(reading, headLast, hashOf.of)) return subject;
  return nounPhraseAfter(reading, headLast + 1, last) ?? subject;
}

/** A nurse; But | a nurse; In Leeds, | a nurse; but not what somebody is beside the name: for Hale, | a nurse. */
function beginsSentence(reading: Reading, first: number): boolean {
  const { classes, text } = reading;
  if ((text.flags[first] & Flag.sentenceStart) !== 0) return true;
  if (first > 1 && text.kind[first - 1] === Kind.comma) return mentionOn(reading, first - 2)?.type !== 'person';
  return first > 0 && (classes[first - 1] & Word.coordinator) !== 0;
}

/** My sister laughed. “…,” she said: somebody’s, whom the sentence before is about. */
export function actingBefore(reading: Reading, { sentence }: Attribution, number: Number): NounPhrase | null {
  const { sentences, text } = reading;
  if (sentence === 0 || (number !== 'male' && number !== 'female')) return null;
  const first = sentences[sentence - 1];
  if (text.blockOf[sentences[sentence]] - text.blockOf[first] > 1) return null;
  const subject = subjectOf(reading, first, sentences[sentence]);
  if (!subject) return null;
  // The mayor may be somebody named elsewhere: only where nobody is who could speak, and beside the pronoun
  const definite = isWord(reading, subject.first, hashOf.the);
  if (definite ? !isUnnamedPerson(reading, subject) : (reading.classes[subject.first] & Word.possessive) === 0)
    return null;
  if (definite && text.blockOf[sentences[sentence]] !== text.blockOf[first]) return null;
  if (subject.last - subject.first < 2 || headMention(reading, subject)?.kind === 'name') return null;
  return fitsDescription(reading, subject, number) ? subject : null;
}
