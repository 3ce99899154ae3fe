import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import {
  endsInEd,
  endsInIng,
  endsInS,
  isLowerCase,
  isPast,
  isPlural,
  isWord,
  type Reading,
} from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, verbOfValue, Word } from '../reading/words.ts';
import { hasFiniteVerb, isFiniteAuxiliary, takesObject } from './finite-verbs.ts';
import { beginsReport, isAddedReport, isOthersView, isOthersWord, namesHearing, namesSpeaker } from './next-reports.ts';
import { stopsShort } from './refusals.ts';
import { holdsMarks } from './signs-around.ts';
import { firstTense, isFuture } from './tenses.ts';

export function endsAtComma(reading: Reading, comma: number, limit: number, first: number): boolean {
  const { classes, verbs, text, opens } = reading;
  let next = comma + 1;
  if (next >= limit) return true;
  if (opens[next] > 0 || isShared(reading, comma)) return false;
  if ((next + 1 >= limit || text.kind[next + 1] === Kind.stop) && asides.has(text.hash[next])) return true;
  if ((classes[next] & (Word.relative | Word.subordinator)) !== 0) {
    if (isWord(reading, next, hashOf.while) && isOthersWord(reading, next + 1, limit)) return true;
    if (endingWords.has(text.hash[next]))
      return (
        !closesLater(reading, next, limit) &&
        !holdsMarks(reading, next, limit) &&
        !isToldInRelative(reading, next, limit) &&
        !isUnfinished(reading, first, next)
      );
    // ", where, Hale says,"
    if (isWord(reading, next, hashOf.where) && next + 1 < limit && text.kind[next + 1] === Kind.comma) return true;
    // ", although they questioned whether"
    const though = isWord(reading, next, hashOf.although) || isWord(reading, next, hashOf.though);
    if (though && (namesSpeaker(reading, next + 1, limit) || stopsShort(reading, next + 1, limit))) return true;
  }
  if (isWord(reading, next, hashOf.compared) && comparesShares(reading, next, limit, first)) return true;
  if (even.has(text.hash[next]) && isMeanwhile(reading, next, limit, first)) return true;
  if (isWord(reading, next, hashOf.according) || isAddedReport(reading, next) || endsNoun(reading, next, first, comma))
    return true;
  if (listsReports(reading, next, first, comma)) return true;
  if (isWritersParticiple(reading, next) && !closesLater(reading, next, limit) && !holdsMarks(reading, next, limit))
    return true;
  if (saysNext(reading, next, limit)) return true;
  if (isApposition(reading, next, limit) && !opensWithPhrase(reading, first, comma)) return true;
  if (isOthersView(reading, next, limit)) return true;
  if ((classes[next] & Word.coordinator) !== 0) {
    next++;
    while (next < limit && (classes[next] & Word.adverb) !== 0) next++;
    if (next >= limit) return true;
    if (beginsReport(reading, next, limit) || namesSpeaker(reading, next, limit)) return true;
    if (sayAlso(reading, next, first, limit)) return true;
    // agreed to pay a fee, | and he put in more: no clause goes on with an infinitive
    if (isWord(reading, first, hashOf.to) && (beginsMain(reading, next, limit) || othersDid(reading, next, limit)))
      return true;
    // said it is old, | but downplayed the cost
    if (isWord(reading, comma + 1, hashOf.but) && isBareDeed(reading, next, limit, first)) return true;
    // Sequence of tenses: a report in the past (would, had, was) is over where a clause in the present follows.
    const shift = verbs[next] !== 0 && isPast(reading, next) ? null : firstTense(reading, next, limit);
    return shift === 'present' && !holdsMarks(reading, next, limit) && firstTense(reading, first, comma) === 'past';
  }
  return namesSpeaker(reading, next, limit) || namesHearing(reading, next, limit);
}

/** Half say it is old, | compared with 20 percent: of two shares of people the writer sets one beside the other. */
function comparesShares(reading: Reading, compared: number, limit: number, first: number): boolean {
  const other = compared + 2;
  if (other >= limit || !(isShare(reading, other) || isShare(reading, other + 1))) return false;
  for (let i = first - 1; i >= 0 && first - i < 14 && (reading.text.flags[i + 1] & Flag.sentenceStart) === 0; i--)
    if (isShare(reading, i)) return true;
  return false;
}

function isShare({ classes, text: { kind, hash } }: Reading, i: number): boolean {
  return (
    kind[i] === Kind.number || kind[i] === Kind.percent || (classes[i] & Word.quantifier) !== 0 || shares.has(hash[i])
  );
}

const shares = WordTable.of(['majority', 'minority', 'percent', 'quarter', 'quarters', 'third', 'thirds']);

/** been involved in, | or even known of, | a plan: a preposition waits for its noun, behind “or” and behind the one that “or” joins to it. */
function isShared(reading: Reading, comma: number): boolean {
  if (!isStranded(reading, comma)) return false;
  if ((reading.classes[comma + 1] & Word.coordinator) !== 0) return true;
  for (let i = comma - 2; i > 0 && comma - i < 12; i--)
    if (reading.text.kind[i] === Kind.comma)
      return isStranded(reading, i) && (reading.classes[i + 1] & Word.coordinator) !== 0;
  return false;
}

/** A preposition, and no word that may be an adverb, right before the comma. */
function isStranded({ classes, text: { kind } }: Reading, comma: number): boolean {
  const bits = Word.preposition | Word.adverb | Word.time;
  return kind[comma - 1] === Kind.word && (classes[comma - 1] & bits) === Word.preposition;
}

/** The crews insist it was late, and | say: many whose verb of speech stands right before the report. */
function sayAlso(reading: Reading, verb: number, first: number, limit: number): boolean {
  const { classes, verbs } = reading;
  if (first < 2 || !saysPlainly(verbs[verb]) || !hasFiniteVerb(reading, verb + 1, Math.min(limit, verb + 8)))
    return false;
  return saysPlainly(verbs[first - 1]) || ((classes[first - 1] & Word.relative) !== 0 && saysPlainly(verbs[first - 2]));
}

function saysPlainly(value: number): boolean {
  if (value === 0 || formOf(value) !== Form.base) return false;
  return (verbOfValue(value).takes & (Takes.speech | Takes.clause | Takes.weak)) === (Takes.speech | Takes.clause);
}

/** The mayor, asked whether it was late, | said: the verb of the sentence’s subject, behind its remark. */
function saysNext({ verbs, opens, text: { kind } }: Reading, verb: number, limit: number): boolean {
  if (verbs[verb] === 0 || formOf(verbs[verb]) !== Form.past || verb + 2 >= limit) return false;
  const sign = kind[verb + 1];
  return (
    (verbOfValue(verbs[verb]).takes & Takes.speech) !== 0 &&
    (sign === Kind.colon || sign === Kind.comma) &&
    opens[verb + 2] > 0
  );
}

/** Words of the writer’s at a sentence’s end. */
const asides = WordTable.of(['however', 'meanwhile']);

/** it was late, | even as the firm reported a profit; but not: Hale, even as mayor, was late. */
function isMeanwhile(reading: Reading, even: number, limit: number, first: number): boolean {
  if (!isWord(reading, even + 1, hashOf.as) || holdsMarks(reading, even, limit)) return false;
  const from = Math.max(first, even - meanwhileReach);
  return (
    hasFiniteVerb(reading, from, even - 1) && hasFiniteVerb(reading, even + 2, Math.min(limit, even + meanwhileReach))
  );
}

/** A subject with its finite verb. */
function beginsMain(reading: Reading, next: number, limit: number): boolean {
  if ((reading.classes[next] & (Word.subject | Word.determiner | Word.possessive)) === 0) return false;
  return hasFiniteVerb(reading, next, Math.min(limit, next + 12));
}

/** but members | opted: a plural before a verb in the past. */
function othersDid(reading: Reading, next: number, limit: number): boolean {
  if (!isPlural(reading, next) && !isPlural(reading, next + 1)) return false;
  const others = nounPhraseAfter(reading, next, limit);
  return others !== null && others.last < limit && isPast(reading, others.last);
}

/** A verb in the past with no subject, behind an infinitive or a clause in the present. */
function isBareDeed(reading: Reading, verb: number, limit: number, first: number): boolean {
  if (verb + 1 >= limit || !isPast(reading, verb) || (reading.classes[verb] & Word.auxiliary) !== 0) return false;
  if (verb - first > meanwhileReach) return false;
  return (
    isWord(reading, first, hashOf.to) ||
    firstTense(reading, first, verb - 1) === 'present' ||
    isFuture(reading, first, verb - 1)
  );
}

const even = WordTable.of(['even']);

/** Tokens on either side that a verb is looked for in. */
const meanwhileReach = 60;

/** after admitting the breach, | has since closed: what stands before the first comma has no verb, so that the sentence’s own one follows. */
function endsNoun(reading: Reading, next: number, first: number, comma: number): boolean {
  const verb =
    (reading.classes[next] & Word.auxiliary) !== 0
      ? isFiniteAuxiliary(reading, next)
      : endsRemark(reading, next, first);
  if (!verb) return false;
  // should he fail; but Ada Hale, was late
  if ((reading.classes[next + 1] & Word.subject) !== 0 || !isLowerCase(reading, comma - 1)) return false;
  if ((reading.classes[first] & Word.coordinator) !== 0 || reading.verbs[first] !== 0) return false;
  for (let i = first; i < comma; i++) {
    if (reading.text.kind[i] === Kind.comma || reading.opens[i] > 0) return false;
    if ((reading.classes[i] & (Word.relative | Word.subordinator)) !== 0) return false;
  }
  return !hasFiniteVerb(reading, first, comma);
}

/** The officer, recommending | approval, | thought: behind a participle the verb of whose remark it is. */
function endsRemark({ verbs }: Reading, next: number, first: number): boolean {
  if (verbs[next] === 0 || formOf(verbs[next]) !== Form.past || first === 0) return false;
  return verbs[first - 1] !== 0 && formOf(verbs[first - 1]) === Form.ing;
}

/** says it was late, | blames the crew and insists that: in the present the speaker’s next verb, not that of what is told in the past. */
function listsReports(reading: Reading, verb: number, first: number, comma: number): boolean {
  const value = reading.verbs[verb];
  if (value === 0 || formOf(value) !== Form.third) return false;
  const { takes } = verbOfValue(value);
  if (!isLowerCase(reading, verb))
    return isInTitleCase(reading, verb, first) && takes !== 0 && (takes & Takes.mental) === 0;
  return takes !== 0 && (takes & (Takes.mental | Takes.weak)) === 0 && firstTense(reading, first, comma) === 'past';
}

/** Hale Says Crews Lied, | Calls It ‘Sad’: a headline with capitals, whose verb of speech has one too. */
function isInTitleCase(reading: Reading, verb: number, first: number): boolean {
  const { blocks, blockOf } = reading.text;
  return blocks[blockOf[verb]].kind === 'headline' && first > 0 && !isLowerCase(reading, first - 1);
}

/** said that under the rules, | a crew that is late loses: nothing is said yet where only a phrase stands before the comma. */
function opensWithPhrase(reading: Reading, first: number, comma: number): boolean {
  const { classes } = reading;
  if ((classes[first] & Word.preposition) === 0 || isWord(reading, first, hashOf.to) || comma - first > meanwhileReach)
    return false;
  return !hasFiniteVerb(reading, first, comma);
}

/** ", the first of its kind", ", a level that no town reaches": to the end no verb but that of a relative clause, and no list. */
export function isApposition(reading: Reading, from: number, limit: number): boolean {
  const { classes, verbs, opens, text } = reading;
  if (!isWord(reading, from, hashOf.a) && !isWord(reading, from, hashOf.an) && !isWord(reading, from, hashOf.the))
    return false;
  for (let i = from + 1; i < limit; i++) {
    if (opens[i] > 0 || text.kind[i] === Kind.comma) return false;
    if ((classes[i] & Word.relative) !== 0) return true;
    if ((classes[i] & (Word.coordinator | Word.auxiliary | Word.contraction)) !== 0) return false;
    const form = verbs[i] === 0 ? (endsInEd(reading, i) ? Form.past : 0) : formOf(verbs[i]);
    // ", a claim disputed by the union": of the noun
    if (form === Form.past && i + 1 < limit && isWord(reading, i + 1, hashOf.by)) continue;
    if ((form === Form.past || form === Form.third) && (classes[i - 1] & Word.determiner) === 0) return false;
  }
  return true;
}

const endingWords = WordTable.of(['while', 'whereas', 'which', 'who', 'whom', 'whose']);

/** ", leaving the town without a pier": a participle that draws the writer’s conclusion. */
function isWritersParticiple(reading: Reading, i: number): boolean {
  const { classes, verbs, text } = reading;
  if ((text.flags[i] & Flag.capital) !== 0 || (classes[i] & Word.preposition) !== 0) return false;
  if (verbs[i] === 0 ? !endsInIng(reading, i) : formOf(verbs[i]) !== Form.ing) return false;
  return !isWord(reading, i, hashOf.including) && !isListed(reading, i);
}

/** farming, | crofting and land management; rowing, | sailing, and: one of several things that are done. */
function isListed(reading: Reading, i: number): boolean {
  const { classes, text } = reading;
  if (isWord(reading, i + 1, hashOf.and)) return (classes[i + 2] & (Word.subject | Word.auxiliary)) === 0;
  return text.kind[i + 1] === Kind.comma && endsInIng(reading, i - 2);
}

/** a fee, which | would go to the crew; a pier, which they | had lost: the tenses of what was said, told in the past. */
function isToldInRelative({ classes, text: { hash } }: Reading, pronoun: number, limit: number): boolean {
  for (let i = pronoun + 1; i < limit && i < pronoun + 4; i++) {
    if (backshifted.has(hash[i])) return true;
    if ((classes[i] & (Word.subject | Word.adverb)) === 0) return false;
  }
  return false;
}

const backshifted = WordTable.of(['could', 'might', 'would']);

/** in the two towns, | which hold the pier, crews had left: nothing is said yet where no verb stands before the relative clause. */
function isUnfinished(reading: Reading, first: number, pronoun: number): boolean {
  const { classes } = reading;
  if ((classes[pronoun] & Word.relative) === 0 || (classes[first] & Word.preposition) === 0) return false;
  // to mend the pier, which fell: an infinitive says all
  if (isWord(reading, first, hashOf.to) || pronoun - first > meanwhileReach) return false;
  return !hasFiniteVerb(reading, first, pronoun);
}

/** Does the relative clause end at a comma, with the report going on behind it? */
function closesLater(reading: Reading, from: number, limit: number): boolean {
  const { classes, verbs, text } = reading;
  for (let i = from; i < limit && i < from + 25; i++) {
    if (text.kind[i] !== Kind.comma || i + 1 >= limit) continue;
    const next = i + 1;
    if (verbs[next] !== 0 || (classes[next] & Word.auxiliary) !== 0 || endsInEd(reading, next)) return true;
    // , illustrates the
    return classes[next] === 0 && endsInS(reading, next) && next + 1 < limit && takesObject(reading, next + 1);
  }
  return false;
}
