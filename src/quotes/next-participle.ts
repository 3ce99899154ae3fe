import { Kind } from '../model/index.ts';
import type { Attribution } from './attribution.ts';
import { behindStretch, endsInIng, isCapital, isLowerCase, isWord, type Reading } from './reading.ts';
import { hashOf } from './word-hashes.ts';
import { Form, formOf, Takes, verbOfValue, Word } from './words.ts';

/** calling them crooks | and vowing to go, saying it was lost | and asking for help: the speaker’s next participle. */
export function beforeNextParticiple(
  reading: Reading,
  { content, contentForm, cue }: Attribution,
  last: number,
): number {
  const { classes, opens, verbs, text } = reading;
  // praised for rowing and singing: one list
  if (verbs[content] !== 0 ? formOf(verbs[content]) === Form.ing : endsInIng(reading, content)) return last;
  for (let i = content + 1; i + 2 < last; i++) {
    if (opens[i] > 0) i = behindStretch(reading, i, last) - 1;
    else if (isWord(reading, i, hashOf.and) && isLowerCase(reading, i + 1)) {
      const value = verbs[i + 1];
      const reports = value !== 0 && (verbOfValue(value).takes & ~(Takes.weak | Takes.mental)) !== 0;
      // and misleading | articles: an adjective
      const participle =
        (value !== 0 ? formOf(value) === Form.ing : endsInIng(reading, i + 1)) &&
        (reports || takesPhrase(reading, i + 2));
      if (!participle || isParticipleIn(reading, Math.max(content, cue.last), i)) continue;
      if (contentForm === 'clause' ? reports : (classes[i + 1] & Word.preposition) === 0)
        return text.kind[i - 1] === Kind.comma ? i - 1 : i;
    }
  }
  return last;
}

/** A word that begins what a verb takes: the, her, to, between, that; a name or number. */
function takesPhrase(reading: Reading, i: number): boolean {
  const begins = Word.determiner | Word.possessive | Word.object | Word.preposition | Word.subordinator | Word.question;
  const kind = reading.text.kind[i];
  return kind !== Kind.word || (reading.classes[i] & begins) !== 0 || isCapital(reading, i);
}

/** Another participle before, which the next one may go on from: liked rowing and singing. */
function isParticipleIn(reading: Reading, first: number, last: number): boolean {
  const { verbs, text } = reading;
  for (let i = first + 1; i < last; i++) {
    if (text.kind[i - 1] !== Kind.word) continue;
    if (
      verbs[i] !== 0
        ? formOf(verbs[i]) === Form.ing
        : endsInIng(reading, i) && (i + 1 === last || takesPhrase(reading, i + 1))
    )
      return true;
  }
  return false;
}
