import { Kind } from '../model/index.ts';
import { isPrepositionOf, subjectBeforeApposition } from './appositions.ts';
import { hasFiniteVerb } from './clauses.ts';
import { beforeBracket, type NounPhrase, nounPhraseBefore } from './noun-phrases.ts';
import { beforeStretch, isCapital, isManner, isWord, mentionOn, type Reading } from './reading.ts';
import { beyondParticiple, beyondPlace, namedBefore, namedWithin } from './subjects.ts';
import { hashOf } from './word-hashes.ts';
import { Word } from './words.ts';

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
    if (isWord(reading, k, hashOf.who) || isWord(reading, k, hashOf.which)) return beyondAgent(reading, k, floor);
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

/** "Ada Hale, who": the phrase before the relative pronoun, or the pronoun itself. */
export function antecedent(reading: Reading, pronoun: number, floor: number): NounPhrase {
  const { kind } = reading.text;
  let end = pronoun;
  if (end > floor && kind[end - 1] === Kind.comma) end--;
  // Ada Hale (67), who
  end = beforeBracket(reading, end, floor);
  const nearest = end > floor ? nounPhraseBefore(reading, end, floor) : null;
  const phrase = nearest && (beyondPlace(reading, nearest, pronoun, floor) ?? nearest);
  if (!phrase) return { first: pronoun, last: pronoun + 1, headLast: pronoun + 1 };
  // one from the Treasury, | which says
  const counted =
    isWord(reading, phrase.headLast - 1, hashOf.one) || isWord(reading, phrase.headLast - 1, hashOf.another);
  if (counted && isWord(reading, phrase.headLast, hashOf.from) && mentionOn(reading, phrase.last - 1))
    return { first: phrase.headLast + 1, last: phrase.last, headLast: phrase.last };
  return namedBefore(reading, phrase, floor) ?? namedWithin(reading, phrase, pronoun) ?? phrase;
}

/** "The firm, which has shops in Leeds, Hull and York, said": the phrase before the clause, whose commas are those of a list. */
export function beyondClosedRelative(reading: Reading, comma: number, floor: number): NounPhrase | null {
  const { classes, closes, text } = reading;
  const { kind } = text;
  let end = comma;
  let outer: NounPhrase | null = null;
  for (let i = comma - 1; i > floor && comma - i < 60; i--) {
    if (closes[i] > 0) i = beforeStretch(reading, i);
    else if (kind[i] === Kind.semicolon || kind[i] === Kind.colon || kind[i] === Kind.dash) break;
    else if (kind[i] === Kind.comma) {
      if ((classes[i + 1] & Word.relative) !== 0 && (classes[i + 1] & (Word.determiner | Word.subordinator)) === 0) {
        outer = antecedent(reading, i + 1, floor);
        // Ada Hale, 46, of Leeds, Ohio, who: the place is hers.
        const before = outer.first - 1;
        if (
          before > floor &&
          (isPrepositionOf(reading, before) ||
            (kind[before] === Kind.comma &&
              isCapital(reading, outer.first) &&
              mentionOn(reading, outer.first)?.type !== 'person'))
        )
          outer = subjectBeforeApposition(reading, i, floor) ?? outer;
        // Hale, who met Ito, who runs the port, said: behind a verb stands its object.
        if (outer.first <= floor || kind[outer.first - 1] !== Kind.word) return outer;
        i = outer.first;
      } else if (hasFiniteVerb(reading, i + 1, end)) break; // The firm, which has shops, will close, the mayor of Leeds, an old hand, said
      end = i;
    }
  }
  return outer;
}
