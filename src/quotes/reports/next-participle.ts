import { Kind } from '../../model/index.ts';
import type { Attribution } from '../model/attribution.ts';
import { behindStretch, endsInIng, isCapital, isLowerCase, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, verbOfValue, Word } from '../reading/words.ts';

/** calling them crooks | and vowing to go, saying it was lost | and asking for help: the speaker’s next participle. */
export function beforeNextParticiple(
  reading: Reading,
  { content, contentForm, cue }: Attribution,
  last: number,
): number {
  const { classes, opens, verbs, text } = reading;
  // praised for rowing and singing: one list
  if (verbs[content] !== 0 ? formOf(verbs[content]) === Form.ing : endsInIng(reading, content)) return last;
  // Another participle before, which the next one may go on from: liked rowing and singing.
  let seen = false;
  for (let i = content + 1; i + 2 < last; i++) {
    if (opens[i] > 0) {
      // was ‘rowing’ at dawn and singing
      seen ||= endsInIng(reading, i + 1);
      i = behindStretch(reading, i, last) - 1;
    } else if (isWord(reading, i, hashOf.and) && isLowerCase(reading, i + 1)) {
      const value = verbs[i + 1];
      const reports = value !== 0 && (verbOfValue(value).takes & ~(Takes.weak | Takes.mental)) !== 0;
      // and misleading | articles: an adjective
      const participle =
        (value !== 0 ? formOf(value) === Form.ing : endsInIng(reading, i + 1)) &&
        (reports || takesPhrase(reading, i + 2));
      if (!participle || seen || isParticiple(reading, i - 1, i)) continue;
      if (contentForm === 'clause' ? reports : (classes[i + 1] & Word.preposition) === 0)
        return text.kind[i - 1] === Kind.comma ? i - 1 : i;
    } else seen ||= i > cue.last && isParticiple(reading, i, -1);
  }
  return last;
}

/** A word that begins what a verb takes: the, her, to, between, that; a name or number. */
function takesPhrase(reading: Reading, i: number): boolean {
  const begins = Word.determiner | Word.possessive | Word.object | Word.preposition | Word.subordinator | Word.question;
  const kind = reading.text.kind[i];
  return kind !== Kind.word || (reading.classes[i] & begins) !== 0 || isCapital(reading, i);
}

/** A participle behind a word, with what it takes or right before token `and`. */
function isParticiple(reading: Reading, i: number, and: number): boolean {
  const { verbs, text } = reading;
  if (text.kind[i - 1] !== Kind.word) return false;
  if (verbs[i] !== 0) return formOf(verbs[i]) === Form.ing;
  return endsInIng(reading, i) && (i + 1 === and || takesPhrase(reading, i + 1));
}
