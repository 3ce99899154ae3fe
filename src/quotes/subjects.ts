import { Kind } from '../model/index.ts';
import { WordTable } from '../text/index.ts';
import { isPlaceAlone, subjectBeforeApposition, subjectBeforeDashes, withJoint, withNamesakes } from './appositions.ts';
import { beforeBracket, type NounPhrase, nounPhraseBefore } from './noun-phrases.ts';
import { maySpeak } from './may-speak.ts';
import { beforeStretch, endsInEd, endsInIng, isCapital, isManner, isWord, mentionOn, type Reading } from './reading.ts';
import {
  antecedent,
  beyondInterruptedRelative,
  beyondMarkedRelative,
  beyondPronoun,
  beyondRelative,
} from './relative-clauses.ts';
import { withoutTime } from './times-before.ts';
import { hashOf } from './word-hashes.ts';
import { Form, formOf, Word } from './words.ts';

/** The subject of a finite verb whose group begins at `end`. */
export function subjectBefore(reading: Reading, end: number, floor: number): NounPhrase | null {
  const { text, classes } = reading;
  const left = end - 1;
  if (left < floor) return null;
  const { kind } = text;
  if (kind[left] === Kind.comma)
    return beyondInterruptedRelative(reading, left, floor) ?? subjectBeforeApposition(reading, left, floor);
  if (kind[left] === Kind.dash) return subjectBeforeDashes(reading, left, floor);
  if (
    kind[left] !== Kind.word &&
    kind[left] !== Kind.number &&
    kind[left] !== Kind.percent &&
    kind[left] !== Kind.alphanumeric &&
    kind[left] !== Kind.address &&
    kind[left] !== Kind.dotted &&
    kind[left] !== Kind.close &&
    kind[left] !== Kind.mark &&
    kind[left] !== Kind.stop
  )
    return null;
  if ((classes[left] & Word.relative) !== 0) return antecedent(reading, left, floor);
  if (kind[left] === Kind.close) {
    // Bill Tarrant (R-Ohio) said
    const open = beforeBracket(reading, end, floor);
    return open > floor && open < end ? subjectBefore(reading, open, floor) : null;
  }
  const behind = withoutTime(reading, end, floor);
  // who | last year | said
  if (behind < end && behind > floor && (classes[behind - 1] & Word.relative) !== 0)
    return antecedent(reading, behind - 1, floor);
  const phrase = nounPhraseBefore(reading, behind, floor);
  if (!phrase) {
    // Hale, who runs it, | on Friday | said
    if (behind < end && behind - 1 > floor && kind[behind - 1] === Kind.comma)
      return subjectBeforeApposition(reading, behind - 1, floor);
    if (reading.closes[left] > 0) {
      const outer = beyondMarkedRelative(reading, left, floor);
      if (outer) return outer;
      // Hale, citing “the tide,” said: an American comma ends the remark on who speaks.
      const open = beforeStretch(reading, left);
      const remark = open > floor + 1 && kind[open - 1] === Kind.word && kind[left - 1] === Kind.comma;
      return remark && endsInIng(reading, open - 1) ? subjectBeforeApposition(reading, end, floor) : null;
    }
    // A report released | on Monday said
    return behind < end && isReduced(reading, behind - 1, floor) ? nounPhraseBefore(reading, behind - 1, floor) : null;
  }
  const relative = beyondRelative(reading, phrase, floor) ?? beyondPronoun(reading, phrase, floor);
  if (relative) return relative;
  return beyondParticiple(reading, phrase, floor) ?? withJoint(reading, withNamesakes(reading, phrase, floor), floor);
}

/**
 * "the officer leading the inquiry said", "a man arrested over the theft said": from the phrase before the participle, whose object or place
 * stands before the verb. Behind an introduction (at the council meeting the mayor said) the phrase is a subject of its own.
 */
export function beyondParticiple(reading: Reading, phrase: NounPhrase, floor: number): NounPhrase | null {
  const {
    classes,
    text: { hash },
  } = reading;
  if ((classes[phrase.first] & Word.subject) !== 0) return null;
  let participle = phrase.first - 1;
  // a panel comprising Hale | and Ito
  if (participle > floor && isWord(reading, participle, hashOf.and))
    participle = (nounPhraseBefore(reading, participle, floor)?.first ?? participle) - 1;
  // a man known | as Shorty
  const called =
    participle - 1 > floor && isWord(reading, participle, hashOf.as) && isWord(reading, participle - 1, hashOf.known);
  const place =
    called || (participle > floor && (classes[participle] & Word.preposition) !== 0 && !times.has(hash[participle]));
  // a letter signed | last week | by Ito
  if (place)
    participle = (isWord(reading, participle, hashOf.by) ? withoutTime(reading, participle, floor) : participle) - 1;
  // a poll carried out | for the Gazette
  if (place && participle - 1 > floor && particles.has(hash[participle])) participle--;
  if (!isReduced(reading, participle, floor)) return null;
  // a woman found | dead in her home
  const named = Word.determiner | Word.possessive | Word.quantifier;
  const adjective =
    phrase.headLast < phrase.last && (classes[phrase.first] & named) === 0 && !isCapital(reading, phrase.first);
  if (!place && !adjective && !endsInIng(reading, participle)) return null;
  const outer = nounPhraseBefore(reading, participle, floor);
  if (!outer || (outer.first > floor && (classes[outer.first - 1] & Word.preposition) !== 0)) return null;
  const whole = { first: outer.first, last: phrase.last, headLast: outer.headLast };
  return beyondParticiple(reading, whole, floor) ?? whole;
}

const particles = WordTable.of(['down', 'off', 'out', 'up']);

/** Prepositions that begin something new rather than tell where or by whom. */
const times = WordTable.of(['after', 'amid', 'as', 'before', 'despite', 'during', 'since', 'than', 'until']);

/** A participle right behind a noun that it describes: police | searching, a letter | signed. */
function isReduced(reading: Reading, i: number, floor: number): boolean {
  const { classes, verbs, text } = reading;
  if (i <= floor || text.kind[i] !== Kind.word || isCapital(reading, i)) return false;
  const form =
    verbs[i] !== 0 ? formOf(verbs[i]) : endsInIng(reading, i) ? Form.ing : endsInEd(reading, i) ? Form.past : 0;
  if (form !== Form.ing && form !== Form.past && form !== Form.participle) return false;
  const noun = i - 1;
  const none =
    Word.preposition |
    Word.auxiliary |
    Word.coordinator |
    Word.subordinator |
    Word.relative |
    Word.negation |
    Word.adverb |
    Word.subject |
    Word.object |
    Word.determiner |
    Word.possessive |
    Word.time;
  return text.kind[noun] === Kind.word && (classes[noun] & none) === 0 && !isManner(reading, noun);
}

/** A nurse in Lawrence, | Ohio, | who said: no state is a "who". */
export function beyondPlace(reading: Reading, place: NounPhrase, pronoun: number, floor: number): NounPhrase | null {
  const comma = place.first - 1;
  if (comma <= floor || reading.text.kind[comma] !== Kind.comma || !isWord(reading, pronoun, hashOf.who)) return null;
  return isPlaceAlone(reading, place.first, place.last) ? nounPhraseBefore(reading, comma, floor) : null;
}

/** A quarrel with Ada Hale, who said: a person, and what the phrase tells of is none. */
export function namedWithin(reading: Reading, phrase: NounPhrase, pronoun: number): NounPhrase | null {
  if (phrase.last === phrase.headLast || !isWord(reading, pronoun, hashOf.who) || maySpeak(reading, phrase))
    return null;
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

/** The subject of a participle: "with one asking", "protesters chanting"; null when it is the sentence’s own. */
export function participleSubject(reading: Reading, end: number, floor: number): NounPhrase | null {
  const { classes, text } = reading;
  const left = end - 1;
  if (left < floor) return null;
  if (text.kind[left] !== Kind.word && text.kind[left] !== Kind.mark && text.kind[left] !== Kind.number) return null;
  if ((classes[left] & (Word.preposition | Word.coordinator | Word.subordinator)) !== 0) return null;
  const phrase = nounPhraseBefore(reading, end, floor);
  if (!phrase) return null;
  const before = phrase.first - 1;
  if (before >= floor && isWord(reading, before, hashOf.with)) return phrase;
  // It comes after a petition | calling for it: "it" calls for nothing.
  if ((classes[phrase.headLast - 1] & Word.document) !== 0)
    return isWord(reading, floor, hashOf.it) && phrase.first > floor + 1 ? phrase : null;
  if (maySpeak(reading, phrase) || (classes[phrase.headLast - 1] & Word.quantifier) !== 0 || isAgents(reading, phrase))
    return phrase;
  // a clip of Ito saying that; but Hale left the meeting saying that
  const shown = mentionOn(reading, end - 1);
  if (shown?.type !== 'person') return null;
  let first = end - 1;
  while (first > phrase.first && mentionOn(reading, first - 1) === shown) first--;
  return isWord(reading, first - 1, hashOf.of) ? { first, last: end, headLast: end } : null;
}

/** Detractors, bystanders, cyclists: those who do something, by the word’s ending. */
function isAgents({ text: { source, start, end } }: Reading, { headLast }: NounPhrase): boolean {
  const word = source.slice(start[headLast - 1], end[headLast - 1]);
  return word.length > 5 && /(?:[eo]r|ist)s$/.test(word);
}
