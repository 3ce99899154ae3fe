import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { maySpeak } from '../people/may-speak.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import { isPlaceAlone, type NounPhrase } from '../phrases/noun-phrase.ts';
import { beforeBracket } from '../phrases/parentheses.ts';
import { isWord, mentionOn, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';

const afterwards = WordTable.of(['after', 'afterward', 'afterwards', 'later', 'shortly', 'soon', 'thereafter']);

/** "Ada Hale, who": the phrase before the relative pronoun, or the pronoun itself. */
export function antecedent(reading: Reading, pronoun: number, floor: number): NounPhrase {
  const { kind } = reading.text;
  const several = severalOf(reading, pronoun, floor);
  if (several) return several;
  let end = pronoun;
  if (end > floor && (kind[end - 1] === Kind.comma || kind[end - 1] === Kind.dash)) end--;
  // a statement | soon after which read
  while (end - 2 > floor && afterwards.has(reading.text.hash[end - 1])) end--;
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
  return (
    namedBefore(reading, phrase, floor) ??
    namedWithin(reading, phrase, pronoun) ??
    documentWithin(reading, phrase, pronoun) ??
    phrase
  );
}

/** Fans, | some of whom: those of whom the quantity before the pronoun is. */
function severalOf(reading: Reading, pronoun: number, floor: number): NounPhrase | null {
  const { kind } = reading.text;
  if (!isWord(reading, pronoun, hashOf.whom) || !isWord(reading, pronoun - 1, hashOf.of)) return null;
  let comma = pronoun - 2;
  while (comma > floor && pronoun - comma < 6 && kind[comma] !== Kind.comma) comma--;
  return comma > floor && kind[comma] === Kind.comma ? nounPhraseBefore(reading, comma, floor) : null;
}

/** A bridge in | a study, which found: of the two the document. */
function documentWithin(reading: Reading, phrase: NounPhrase, pronoun: number): NounPhrase | null {
  const { classes, text } = reading;
  if (phrase.last === phrase.headLast || isWord(reading, pronoun, hashOf.who) || maySpeak(reading, phrase)) return null;
  const head = phrase.headLast - 1;
  if ((classes[head] & Word.document) !== 0 || mentionOn(reading, head)) return null;
  if ((classes[phrase.last - 1] & Word.document) === 0) return null;
  let first = phrase.last - 1;
  while (first > phrase.headLast && (classes[first] & Word.preposition) === 0 && text.kind[first] !== Kind.comma)
    first--;
  return { first: first + 1, last: phrase.last, headLast: phrase.last };
}

/** A nurse in Lawrence, | Ohio, | who said: no state is a "who". */
export function beyondPlace(reading: Reading, place: NounPhrase, pronoun: number, floor: number): NounPhrase | null {
  const comma = place.first - 1;
  if (comma <= floor || reading.text.kind[comma] !== Kind.comma || !isWord(reading, pronoun, hashOf.who)) return null;
  return isPlaceAlone(reading, place.first, place.last) ? nounPhraseBefore(reading, comma, floor) : null;
}

/** A quarrel with Ada Hale, who said: a person, and what the phrase tells of is none. */
export function namedWithin(reading: Reading, phrase: NounPhrase, pronoun: number): NounPhrase | null {
  if (phrase.last === phrase.headLast || !isWord(reading, pronoun, hashOf.who)) return null;
  // in Tarn by Ada Hale, who: a town is no "who"
  if (maySpeak(reading, phrase) && mentionOn(reading, phrase.headLast - 1)?.type !== 'place') return null;
  const mention = mentionOn(reading, phrase.last - 1);
  if (mention?.type !== 'person' || mention.kind !== 'name') return null;
  let first = phrase.last - 1;
  while (first > phrase.headLast && mentionOn(reading, first - 1) === mention) first--;
  return { first, last: phrase.last, headLast: phrase.last };
}

/** "Ada Hale, the mayor, who": the name that the description before "who" stands beside. */
export function namedBefore(reading: Reading, phrase: NounPhrase, floor: number): NounPhrase | null {
  const { text } = reading;
  // Ada Hale, a nurse and | steward, who
  const and = phrase.first - 1;
  const other = and > floor && isWord(reading, and, hashOf.and) ? nounPhraseBefore(reading, and, floor) : null;
  if (
    other &&
    other.first > floor &&
    text.kind[other.first - 1] === Kind.comma &&
    !mentionOn(reading, phrase.headLast - 1)
  )
    return namedBefore(reading, other, floor);
  // Ada Hale, then the mayor, who
  const adverb = phrase.first - 1 > floor && (reading.classes[phrase.first - 1] & Word.adverb) !== 0;
  const comma = adverb ? phrase.first - 2 : phrase.first - 1;
  if (comma <= floor || text.kind[comma] !== Kind.comma || mentionOn(reading, phrase.headLast - 1)?.kind === 'name')
    return null;
  const mention = mentionOn(reading, comma - 1);
  return mention?.type === 'person' && mention.kind === 'name' ? nounPhraseBefore(reading, comma, floor) : null;
}
