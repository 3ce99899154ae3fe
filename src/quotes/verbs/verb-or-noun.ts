import { Flag, Kind } from '../../model/index.ts';
import { beginsContent } from '../clauses/content-clauses.ts';
import { hasFiniteVerb } from '../clauses/finite-verbs.ts';
import { beforeStretch, endsInIng, isCapital, isLowerCase, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, verbOfValue, Word } from '../reading/words.ts';
import { isPlainVerb, labelsInHeadline, leadsToClause, leadsToSpeech, takesDeed, takesNext } from './complements.ts';
import { endsPhraseInMarks, isCompound, isNoun, isPluralNoun, isThatNoun } from './homographs.ts';
import {
  endsReducedPlural,
  endsRelative,
  isJointSubject,
  isPluralSubject,
  isPluralWithPlace,
  isSaidByMany,
  isTeam,
} from './plural-subjects.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Is the word a verb here, where it may be a noun or an adjective too? */
export function isVerb(
  reading: Reading,
  i: number,
  form: Form,
  group: VerbGroup,
  first: number,
  last: number,
): boolean {
  const { classes, text } = reading;
  const { kind } = text;
  const left = group.first - 1;
  const leftBits = left >= first ? classes[left] : 0;
  const next = i + 1 < last ? kind[i + 1] : 0;
  if (kind[i + 1] === Kind.hyphen || (i > first && kind[i - 1] === Kind.hyphen && form !== Form.past)) return false;
  if (isStockPhrase(reading, i, first, last)) return false;
  if (left >= first && (leftBits & (Word.determiner | Word.possessive)) !== 0 && !group.perfect && !group.infinitive) {
    const pronoun = (leftBits & (Word.relative | Word.subject | Word.subordinator)) !== 0;
    // knocked out of her | said: the pronoun of another clause
    const ends =
      (leftBits & Word.object) !== 0 && (classes[left - 1] & Word.preposition) !== 0 && isPlainVerb(reading, i);
    if (!pronoun && !ends && (leftBits & Word.quantifier) === 0) return false;
  }
  const capital = (text.flags[i] & Flag.capital) !== 0 && i > first;
  const headline = capital && isTitleCase(reading, first, last);
  if (capital && !headline) return false;
  switch (form) {
    case Form.base: {
      if (group.perfect || group.infinitive) return group.infinitive || group.modal || isDo(reading, group.first, i);
      if (
        left < first ||
        (isWord(reading, i, hashOf.state) && !isSaidByMany(reading, left, first)) ||
        labelsInHeadline(reading, left, last)
      )
        return false;
      if (kind[left] === Kind.comma || kind[left] === Kind.dash)
        return isPlainVerb(reading, i) || beginsContent(reading, i + 1, last);
      if ((leftBits & Word.coordinator) !== 0)
        return !isNoun(reading, i) && (beginsContent(reading, i + 1, last) || saysOn(reading, i, left, last));
      return (
        (isPluralSubject(reading, left) && !isThatNoun(reading, left, i, last)) ||
        (isTeam(reading, left) && isTeamAfterComma(reading, left, first) && endsReport(reading, i + 1, last)) ||
        (isPlainVerb(reading, i) && isJointSubject(reading, left, first)) ||
        ((isPlainVerb(reading, i) || leadsToClause(reading, i, last)) && isPluralWithPlace(reading, left, first)) ||
        (endsReducedPlural(reading, left, first) && beginsContent(reading, i + 1, last)) ||
        (!isNoun(reading, i) &&
          isSubjectEnd(reading, left) &&
          ((isPlainVerb(reading, i) && endsRelative(reading, left)) || beginsContent(reading, i + 1, last)))
      );
    }
    case Form.third:
      if (labelsInHeadline(reading, i, last)) return left >= first && (leftBits & Word.preposition) === 0;
      if (isPluralNoun(reading, i, last) || isCompound(reading, i, first)) return false;
      // following reports, dismissing claims
      if (left >= first && (classes[i] & Word.report) !== 0 && endsInIng(reading, left) && !isCapital(reading, left))
        return false;
      if (left < first || group.perfect) return false;
      // Hale’s | says: a name that ends so
      if (kind[left] === Kind.possessive && verbOfValue(reading.verbs[i]).lemma !== 'say') return false;
      if (isBehindBe(reading, left, first)) return false;
      if (kind[left] === Kind.number) return false;
      if ((next === Kind.stop || i + 1 >= last) && isNoun(reading, i) && endsPhraseInMarks(reading, left, first))
        return false;
      if (next === Kind.comma && isNoun(reading, i) && isOfName(reading, left, first)) return false;
      if ((leftBits & Word.quantifier) !== 0) return beginsContent(reading, i + 1, last);
      if ((leftBits & (Word.preposition | Word.auxiliary)) !== 0 && (leftBits & Word.subject) === 0) return false;
      if (
        kind[left] === Kind.word &&
        (text.flags[left] & Flag.capital) === 0 &&
        (leftBits & (Word.subject | Word.relative)) === 0
      )
        return (
          isPlainVerb(reading, i) ||
          next === Kind.mark ||
          (next === Kind.comma && (!isNoun(reading, i) || leadsToSpeech(reading, i + 1, last))) ||
          next === Kind.colon ||
          beginsContent(reading, i + 1, last) ||
          takesNext(reading, i, last) ||
          takesDeed(reading, i, last) ||
          ((next === Kind.stop || i + 1 >= last) && isAfterComma(reading, left, first))
        );
      return true;
    case Form.ing:
      if (left >= first && kind[left] === Kind.possessive && group.first === i) return false;
      return true;
    case Form.past:
      // "Asked about the pier, Hale said": what was asked is the interviewer’s.
      return left >= first || group.perfect || next === Kind.colon || (text.flags[i] & Flag.capital) === 0;
    default:
      return group.perfect;
  }
}

/** were budget | questions: what something is, and no subject with its verb. */
function isBehindBe({ classes, text: { kind } }: Reading, noun: number, first: number): boolean {
  if (noun - 1 <= first || kind[noun] !== Kind.word || classes[noun] !== 0) return false;
  return (classes[noun - 1] & Word.be) !== 0;
}

/** Can a subject end here: supporters of the mayor | say? */
function isSubjectEnd(reading: Reading, i: number): boolean {
  const {
    classes,
    text: { kind },
  } = reading;
  if (kind[i] === Kind.mark) return endsTerm(reading, i);
  if (kind[i] !== Kind.word && kind[i] !== Kind.number && kind[i] !== Kind.percent && kind[i] !== Kind.close)
    return false;
  return (classes[i] & (Word.preposition | Word.determiner | Word.possessive | Word.auxiliary)) === 0;
}

/** for sticking | to Senate | rules, she left: behind a gerund and its preposition nothing but the noun that the name goes with. */
function isOfName(reading: Reading, left: number, first: number): boolean {
  let name = left;
  while (name > first && isCapital(reading, name)) name--;
  if (name === left || name - 1 <= first || (reading.classes[name] & Word.preposition) === 0) return false;
  return endsInIng(reading, name - 1);
}

/** The crews insist it was late, and | say music was played: behind a comma a verb that is no noun, and a clause. */
function saysOn(reading: Reading, i: number, and: number, last: number): boolean {
  if (reading.text.kind[and - 1] !== Kind.comma || !isPlainVerb(reading, i)) return false;
  return hasFiniteVerb(reading, i + 1, Math.min(last, i + 8));
}

/** the sister of a ‘born rower’ | say: marked words with an article, which end no sentence. */
function endsTerm(reading: Reading, mark: number): boolean {
  const { classes, closes, text } = reading;
  if (closes[mark] === 0 || text.kind[mark - 1] !== Kind.word) return false;
  return (classes[beforeStretch(reading, mark) - 1] & (Word.determiner | Word.possessive)) !== 0;
}

/** …, the team report. …, the team write today in a journal: behind the verb the sentence ends, maybe with a time or place, and no verb follows. */
function endsReport(reading: Reading, i: number, last: number): boolean {
  if (i >= last || reading.text.kind[i] === Kind.stop) return true;
  return (reading.classes[i] & (Word.time | Word.preposition)) !== 0 && !hasFiniteVerb(reading, i, last);
}

/** ", the rights group says.": a short subject behind a comma or marks. */
function isAfterComma({ closes, text: { kind } }: Reading, left: number, first: number): boolean {
  for (let i = left; i >= first && left - i < 8; i--) {
    if (kind[i] === Kind.comma || closes[i] > 0) return true;
    if (kind[i] !== Kind.word && kind[i] !== Kind.hyphen) return false;
  }
  return false;
}

/** …, the team | report, but not: a police | report. */
function isTeamAfterComma(reading: Reading, left: number, first: number): boolean {
  if (!isAfterComma(reading, left, first)) return false;
  let i = left;
  while (i > first && reading.text.kind[i - 1] !== Kind.comma && reading.closes[i - 1] === 0) i--;
  return !isWord(reading, i, hashOf.a) && !isWord(reading, i, hashOf.an);
}

/** that said, having said that, let’s say, say (for example). */
function isStockPhrase(reading: Reading, i: number, first: number, last: number): boolean {
  const { kind } = reading.text;
  if (verbOfValue(reading.verbs[i]).lemma !== 'say') return false;
  const form = formOf(reading.verbs[i]);
  if (form === Form.third) return false;
  if (i > first && isWord(reading, i - 1, hashOf.that) && (i + 1 >= last || kind[i + 1] === Kind.comma)) return true;
  if (
    i > first &&
    isWord(reading, i - 1, hashOf.having) &&
    i + 2 < last &&
    (isWord(reading, i + 1, hashOf.that) || isWord(reading, i + 1, hashOf.this) || isWord(reading, i + 1, hashOf.so)) &&
    kind[i + 2] === Kind.comma
  )
    return true;
  if (
    i > first &&
    (isWord(reading, i - 1, hashOf.lets) ||
      isWord(reading, i - 1, hashOf.let) ||
      (isWord(reading, i - 1, hashOf.us) && isLowerCase(reading, i - 1)))
  )
    return true;
  if (form === Form.base && i > first && kind[i - 1] === Kind.comma && kind[i + 1] === Kind.comma) return true;
  return i > first && isWord(reading, i - 1, hashOf.without) && i - 2 >= first && isWord(reading, i - 2, hashOf.goes);
}

/** A headline in capitals: most of its words have one. */
function isTitleCase({ text: { kind, flags } }: Reading, first: number, last: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = first; i < last && i < first + 30; i++) {
    if (kind[i] !== Kind.word) continue;
    words++;
    if ((flags[i] & Flag.capital) !== 0) capitals++;
  }
  return words > 2 && capitals * 3 > words * 2;
}

function isDo(reading: Reading, first: number, last: number): boolean {
  for (let k = first; k < last; k++)
    if (
      isWord(reading, k, hashOf.do) ||
      isWord(reading, k, hashOf.does) ||
      isWord(reading, k, hashOf.did) ||
      isWord(reading, k, hashOf.didnt)
    )
      return true;
  return false;
}
