import { Kind } from '../../model/index.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { beforeStretch, endsInEd, isManner, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, verbOfValue, Word } from '../reading/words.ts';
import { antecedent } from './antecedents.ts';
import { beyondParticiple } from './reduced-clauses.ts';

/** "a man who goes by “Shorty” said": the phrase before the relative clause that marked words end. */
export function beyondMarkedRelative(reading: Reading, close: number, floor: number): NounPhrase | null {
  const { text } = reading;
  const open = beforeStretch(reading, close);
  for (let k = open - 1; k > floor && k > open - 12; k--) {
    if (text.kind[k] !== Kind.word) return null;
    // Hale, who calls it “a tub,” said: a comma may stand before the pronoun.
    if (isWord(reading, k, hashOf.who) || isWord(reading, k, hashOf.which)) return antecedent(reading, k, floor);
  }
  return null;
}

/** "an official who asked to remain unnamed said": the phrase before the relative clause whose object stands before the verb. */
export function beyondRelative(reading: Reading, phrase: NounPhrase, floor: number): NounPhrase | null {
  const { classes, verbs, text } = reading;
  const before = phrase.first - 1;
  if (before <= floor || text.kind[before] !== Kind.word) return null;
  const object =
    verbs[before] !== 0 ||
    isWord(reading, before - 1, hashOf.who) ||
    isWord(reading, before - 1, hashOf.which) ||
    (classes[before] & (Word.preposition | Word.auxiliary)) !== 0 ||
    isManner(reading, before);
  if (!object) return null;
  for (let k = before - 1; k > floor && k > before - 24; k--) {
    if (text.kind[k] !== Kind.word && text.kind[k] !== Kind.number && text.kind[k] !== Kind.hyphen) return null;
    if (!isWord(reading, k, hashOf.who) && !isWord(reading, k, hashOf.which)) continue;
    if (text.kind[k - 1] !== Kind.comma) return beyondAgent(reading, k, floor);
    // Ito, who likes boats | said: the second comma left out; but not: Ito, who said it | raised doubts
    const says =
      verbs[before] !== 0 && (verbOfValue(verbs[before]).takes & (Takes.clause | Takes.that | Takes.mental)) !== 0;
    return says || (classes[phrase.first] & Word.subject) !== 0 ? null : antecedent(reading, k, floor);
  }
  return null;
}

/** "owners whose boats were | lost | say", "crew who had | left | said": the phrase before the relative clause that a verb ends. */
export function beyondVerb(reading: Reading, verb: number, floor: number): NounPhrase | null {
  const { classes, verbs, text } = reading;
  const form = verbs[verb] !== 0 ? formOf(verbs[verb]) : endsInEd(reading, verb) ? Form.past : 0;
  if (form !== Form.past && form !== Form.participle) return null;
  for (let k = verb - 1; k > floor && k > verb - 12; k--) {
    if (text.kind[k] !== Kind.word && text.kind[k] !== Kind.number && text.kind[k] !== Kind.hyphen) return null;
    if ((classes[k] & (Word.coordinator | Word.subordinator)) !== 0) return null;
    if (isWord(reading, k, hashOf.who) || isWord(reading, k, hashOf.which) || isWord(reading, k, hashOf.whose))
      return text.kind[k - 1] === Kind.word ? nounPhraseBefore(reading, k, floor) : null;
  }
  return null;
}

/** The family of a man hit by a driver | who fled: beyond the driver to the family. */
function beyondAgent(reading: Reading, pronoun: number, floor: number): NounPhrase | null {
  const phrase = nounPhraseBefore(reading, pronoun, floor);
  return phrase && phrase.first > floor && isWord(reading, phrase.first - 1, hashOf.by)
    ? (beyondParticiple(reading, phrase, floor) ?? phrase)
    : phrase;
}

/** Hale, who, | in 2014, | said: a time or place between commas behind the pronoun. */
export function beyondInterruptedRelative(reading: Reading, comma: number, floor: number): NounPhrase | null {
  const { classes, text } = reading;
  let i = comma - 1;
  while (i > floor && comma - i < 12 && text.kind[i] !== Kind.comma && reading.closes[i] === 0) i--;
  if (i - 1 <= floor || text.kind[i] !== Kind.comma || (classes[i - 1] & Word.relative) === 0) return null;
  return isWord(reading, i - 1, hashOf.who) || isWord(reading, i - 1, hashOf.which)
    ? antecedent(reading, i - 1, floor)
    : null;
}

/** Hale, who | in 2014 | said: the pronoun read as one phrase with the time behind it. */
export function beyondPronoun(
  reading: Reading,
  { first, last, headLast }: NounPhrase,
  floor: number,
): NounPhrase | null {
  if (headLast - first !== 1 || last === headLast) return null;
  return isWord(reading, first, hashOf.who) || isWord(reading, first, hashOf.which)
    ? antecedent(reading, first, floor)
    : null;
}
