import { Flag, Kind } from '../model/index.ts';
import { WordTable } from '../text/index.ts';
import { hasFiniteVerb, isFiniteAuxiliary } from './finite-verbs.ts';
import { pairedDash } from './parentheses.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { type NounPhrase } from './noun-phrase.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import { behindStretch, endsInEd, endsInS, isLowerCase, isManner, isPast, isWord, type Reading } from './reading.ts';
import { Form, formOf, Takes, verbOfValue, Word } from './words.ts';
import { hashOf } from './word-hashes.ts';

/** Behind times, places and occasions: on Monday, in a statement to the court, last night, again. */
export function skipAdjuncts(reading: Reading, from: number, last: number, inverted: boolean): number {
  const { classes, text } = reading;
  const { kind } = text;
  let i = from;
  for (let steps = 0; steps < 8 && i < last; steps++) {
    const bits = classes[i];
    // down-ballot, first-time
    if (i + 1 < last && kind[i + 1] === Kind.hyphen) return i;
    if (kind[i] !== Kind.word) {
      const behind = kind[i] === Kind.comma && !inverted ? behindRemark(reading, i, last) : i;
      if (behind === i) return i;
      i = behind;
      continue;
    }
    // say may yet be lost: no month
    if ((bits & Word.modal) !== 0 && isLowerCase(reading, i)) return i;
    if ((bits & Word.time) !== 0 && (!inverted || (text.flags[i] & Flag.capital) !== 0 || steps > 0)) {
      if (i + 1 < last && kind[i + 1] === Kind.possessive) return i;
      i++;
      continue;
    }
    if ((bits & Word.timeModifier) !== 0 && !(isWord(reading, i, hashOf.that) && leadsClause(reading, i + 1))) {
      let k = i + 1;
      while (k < last && (classes[k] & Word.timeModifier) !== 0) k++;
      if (k < last && (classes[k] & (Word.time | Word.timePlural)) !== 0) {
        // said last year’s show was small
        if (k + 1 < last && kind[k + 1] === Kind.possessive) return i;
        i = k + 1;
        continue;
      }
      // he says at last.
      if (i > from && k === i + 1 && isWord(reading, i - 1, hashOf.at) && (k >= last || kind[k] === Kind.stop))
        return k;
    }
    if (
      (bits & Word.adverb) !== 0 &&
      (bits & (Word.determiner | Word.question | Word.quantifier | Word.preposition)) === 0
    ) {
      // "insisted there was no plan": here the adverb is a subject.
      if (
        (bits & Word.subject) !== 0 &&
        i + 1 < last &&
        ((classes[i + 1] & Word.auxiliary) !== 0 || kind[i + 1] === Kind.possessive)
      )
        return i;
      // said only fools would go, says long lines kept them away: the adverb stands before a noun of what is said
      if (focusing.has(text.hash[i]) && beginsSubject(reading, i + 1, last)) return i;
      i++;
      continue;
    }
    if (isManner(reading, i)) {
      i++;
      continue;
    }
    if ((bits & Word.preposition) !== 0 && !isWord(reading, i, hashOf.than) && !isWord(reading, i, hashOf.as)) {
      const behind = behindPreposition(reading, i, last);
      if (behind === i) return i;
      i = behind;
      continue;
    }
    return i;
  }
  return i;
}

/** "said that | Monday would be wet", "that | this week’s talks": no time that is pointed to, as in that same day. */
function leadsClause(reading: Reading, i: number): boolean {
  if (!isLowerCase(reading, i) || reading.text.kind[i + 1] === Kind.possessive) return true;
  return (reading.classes[i] & (Word.timeModifier | Word.determiner)) === (Word.timeModifier | Word.determiner);
}

/** Behind a remark between commas that "that" or marks follow (said, through a spokesman, | that), else the comma it would begin with. */
function behindRemark(reading: Reading, comma: number, last: number): number {
  const { classes, opens } = reading;
  const first = comma + 1;
  if (first >= last || opens[first] > 0) return comma;
  const close = closingComma(reading, first, last);
  if (close < 0 || close + 1 >= last) return comma;
  if (isConnective(reading, first, close)) return opens[close + 1] > 0 ? close : close + 1;
  if ((classes[first] & Word.preposition) === 0) return comma;
  if (hasFiniteVerb(reading, first, close)) return comma;
  if (opens[close + 1] > 0) return close;
  return isWord(reading, close + 1, hashOf.that) ? close + 1 : comma;
}

/** said, | however, | crews were late; testified, | for example, | that: a word for how what is said stands to what came before. */
function isConnective(reading: Reading, first: number, close: number): boolean {
  const { hash } = reading.text;
  if (close === first + 1) return connectives.has(hash[first]);
  return close === first + 2 && isWord(reading, first, hashOf.for) && examples.has(hash[first + 1]);
}

const connectives = WordTable.of([
  'however',
  'instead',
  'meanwhile',
  'moreover',
  'nevertheless',
  'nonetheless',
  'though',
  'too',
]);
const examples = WordTable.of(['example', 'instance', 'now']);

/** Behind the phrase that the preposition begins, and behind it alone before a time; the preposition itself where nothing can be skipped. */
function behindPreposition(reading: Reading, i: number, last: number): number {
  const { classes, opens, verbs } = reading;
  const next = i + 1;
  if (next < last && opens[next] > 0) return i;
  if (isWord(reading, i, hashOf.to) && isInfinitive(reading, next, last)) return i;
  if (next < last && (classes[next] & (Word.time | Word.timeModifier)) !== 0 && !isOfNoun(reading, next, last))
    return next;
  // "before leaving the hall"
  const doing = next < last && verbs[next] !== 0 && formOf(verbs[next]) === Form.ing ? 1 : 0;
  // after calling them “thieves”: what they are called is that verb’s
  if (
    doing > 0 &&
    !isWord(reading, i, hashOf.by) &&
    (verbOfValue(verbs[next]).takes & (Takes.label | Takes.speech)) !== 0
  )
    return i;
  const phrase = nounPhraseAfter(reading, next + doing, last) ?? boundedPhrase(reading, next, last);
  if (!phrase) return i;
  return bounding.has(reading.text.hash[i]) && isAmountOfSubject(reading, next, phrase.last, last) ? i : phrase.last;
}

/** before | Monday’s vote, from | every year’s fair, in | that case: the word of time belongs to a noun. */
function isOfNoun(reading: Reading, i: number, last: number): boolean {
  const { classes, text } = reading;
  if (i + 1 >= last) return false;
  if ((classes[i] & Word.time) !== 0) return text.kind[i + 1] === Kind.possessive;
  // in | this year’s race
  if ((classes[i + 1] & Word.time) !== 0 && text.kind[i + 2] === Kind.possessive) return true;
  if ((classes[i] & Word.determiner) === 0 && !isWord(reading, i, hashOf.that)) return false;
  const times = Word.time | Word.timePlural | Word.timeModifier;
  return text.kind[i + 1] === Kind.word && (classes[i + 1] & (times | Word.quantifier)) === 0;
}

const bounding = WordTable.of(['about', 'around', 'at', 'between', 'over', 'under']);

/** said about | a third of crews would go, said at | least four boats were lost: the number of what the clause is about. */
function isAmountOfSubject(reading: Reading, from: number, behind: number, last: number): boolean {
  const { classes, text } = reading;
  if (behind >= last) return false;
  const bounded = superlatives.has(text.hash[from]);
  if (isWord(reading, from - 1, hashOf.at) && !bounded) return false;
  const amount = bounded ? from + 1 : from;
  const counts =
    text.kind[amount] === Kind.number ||
    (classes[amount] & Word.quantifier) !== 0 ||
    (isWord(reading, amount, hashOf.a) && shares.has(text.hash[amount + 1]));
  if (!counts) return false;
  // three Tarnian | policemen were
  let verb = behind;
  while (
    verb < last &&
    verb < behind + 3 &&
    text.kind[verb] === Kind.word &&
    classes[verb] === 0 &&
    !isPast(reading, verb) &&
    !isPlainlyDone(reading, verb)
  )
    verb++;
  if (verb < last && (classes[verb] & Word.auxiliary) !== 0) return isFiniteAuxiliary(reading, verb);
  if ((classes[behind] & Word.preposition) !== 0 && (classes[behind - 1] & Word.timePlural) === 0) {
    let end = behind;
    while (end < last && end < behind + 12 && text.kind[end] === Kind.word && (classes[end] & Word.subordinator) === 0)
      end++;
    return hasFiniteVerb(reading, behind, end);
  }
  return text.kind[amount] === Kind.number && (isPast(reading, behind) || isPlainlyDone(reading, verb));
}

/** 20 others | feel, nine crews | want: what a number of people do, before what they take. */
function isPlainlyDone({ classes, verbs, text: { flags, kind } }: Reading, i: number): boolean {
  if (verbs[i] === 0 || formOf(verbs[i]) !== Form.base || (flags[i] & Flag.capital) !== 0) return false;
  const takes = Word.determiner | Word.possessive | Word.object | Word.preposition | Word.adverb;
  return kind[i + 1] === Kind.word && (classes[i + 1] & takes) !== 0;
}

const shares = WordTable.of(['dozen', 'fifth', 'hundred', 'million', 'quarter', 'tenth', 'third', 'thousand']);

/** on | at least two occasions: the phrase behind its bound. */
function boundedPhrase(reading: Reading, i: number, last: number): NounPhrase | null {
  return i + 2 < last && isWord(reading, i, hashOf.at) && superlatives.has(reading.text.hash[i + 1])
    ? nounPhraseAfter(reading, i + 2, last)
    : null;
}

const superlatives = WordTable.of(['least', 'most']);

const focusing = WordTable.of(['even', 'just', 'long', 'only']);

/** A noun, number or name, and neither "that" nor marks nor another adverb. */
function beginsSubject(reading: Reading, i: number, last: number): boolean {
  if (i >= last || reading.opens[i] > 0) return false;
  const kind = reading.text.kind[i];
  const none =
    Word.preposition | Word.adverb | Word.subordinator | Word.time | Word.timeModifier | Word.subject | Word.determiner;
  return kind === Kind.number || (kind === Kind.word && (reading.classes[i] & none) === 0 && !isManner(reading, i));
}

/** The verb behind "to": go, or an unknown word before an object (veto the law). */
function isInfinitive(reading: Reading, i: number, last: number): boolean {
  const { classes, verbs, mentionAt, text } = reading;
  if (i >= last) return false;
  if (verbs[i] !== 0) {
    // to put, to become: a past form or participle that is the base too
    const form = formOf(verbs[i]);
    const base = form === Form.base || ((form === Form.past || form === Form.participle) && !endsInEd(reading, i));
    return base && (classes[i] & Word.possessive) === 0;
  }
  return (
    i + 1 < last &&
    text.kind[i] === Kind.word &&
    classes[i] === 0 &&
    mentionAt[i] === 0 &&
    isLowerCase(reading, i) &&
    !endsInS(reading, i) &&
    (classes[i + 1] & (Word.determiner | Word.possessive)) !== 0 &&
    (classes[i + 1] & Word.subordinator) === 0
  );
}

function closingComma({ text: { kind } }: Reading, from: number, last: number): number {
  for (let i = from; i < last && i < from + 16; i++) if (kind[i] === Kind.comma) return i;
  return -1;
}

/** A place, time or manner, a remark between commas or dashes: what follows the verb is neither its object nor a clause. */
export function beginsAdjunct(reading: Reading, i: number, last: number): boolean {
  if (i >= last) return false;
  const { classes, text } = reading;
  const kind = text.kind[i];
  if (kind === Kind.comma || kind === Kind.dash) return true;
  return (
    ((classes[i] & (Word.preposition | Word.time | Word.timeModifier)) !== 0 && (classes[i] & Word.subject) === 0) ||
    isManner(reading, i)
  );
}

/**
 * Behind the "that" of a verb whose place and occasion stand before it (said on Monday’s “Late Harbour” that, wrote after the vote, which he
 * lost, that), or -1. No verb but that of a relative clause between commas may come first, and a subject must follow.
 */
export function farThat(reading: Reading, from: number, last: number): number {
  const { classes, opens, verbs, text } = reading;
  const { kind } = text;
  for (let i = from; i < last && i < from + 24; i++) {
    if (opens[i] > 0) {
      i = behindStretch(reading, i, last) - 1;
      continue;
    }
    if (kind[i] === Kind.semicolon || kind[i] === Kind.colon) return -1;
    if (kind[i] === Kind.dash) {
      const pair = pairedDash(reading, i, last);
      if (pair < 0) return -1;
      i = pair;
      continue;
    }
    if (
      kind[i] === Kind.comma &&
      i + 1 < last &&
      (classes[i + 1] & Word.relative) !== 0 &&
      !isWord(reading, i + 1, hashOf.that)
    ) {
      const close = closingComma(reading, i + 1, last);
      if (close < 0) return -1;
      i = close - 1;
      continue;
    }
    // in that case: the case is pointed to
    if (isWord(reading, i, hashOf.that) && i > from && (classes[i - 1] & Word.preposition) !== 0) continue;
    if (isWord(reading, i, hashOf.that)) {
      const next = i + 1;
      // a post that simply | read: the pronoun
      if (isManner(reading, next) && (verbs[next + 1] !== 0 || isPast(reading, next + 1))) return -1;
      if (next + 1 >= last || (classes[next] & Word.auxiliary) !== 0 || verbs[next] !== 0) return -1;
      // that night, that same day
      const time = (classes[next] & (Word.time | Word.timeModifier)) !== 0;
      if (time && kind[next + 1] !== Kind.possessive && (classes[next + 1] & Word.auxiliary) === 0) return -1;
      return !endsObject(reading, i, from) && (opens[next] > 0 || hasFiniteVerb(reading, next, last)) ? next : -1;
    }
    if ((classes[i] & (Word.coordinator | Word.subordinator)) !== 0 && (classes[i] & Word.preposition) === 0) return -1;
    if (i > from && isOfPaper(reading, i)) continue;
    if (i > from && !isNounBeforeThat(reading, i, last)) {
      if (hasFiniteVerb(reading, i - 1, i + 1) || leadsToThat(reading, i, from, last)) return -1;
    }
    if (goesOnSaying(reading, i, last)) return -1;
  }
  return -1;
}

/** alleges in a complaint | filed in Leeds that, said in a letter | sent to staff that: a participle of the paper it is said in. */
function isOfPaper(reading: Reading, i: number): boolean {
  const { classes, text } = reading;
  if ((classes[i - 1] & (Word.document | Word.report)) === 0 || text.kind[i] !== Kind.word) return false;
  if (!isPast(reading, i) || !isLowerCase(reading, i)) return false;
  let k = i - 2;
  while (k > 0 && i - k < 6 && (classes[k] & (Word.determiner | Word.possessive)) === 0) k--;
  return k > 0 && (classes[k - 1] & Word.preposition) !== 0 && (classes[k] & Word.determiner) !== 0;
}

/** said in court | files that: no verb that takes a clause. */
function isNounBeforeThat(reading: Reading, i: number, last: number): boolean {
  const value = reading.verbs[i];
  if (value === 0 || formOf(value) !== Form.third || i + 1 >= last || !isWord(reading, i + 1, hashOf.that))
    return false;
  return (verbOfValue(value).takes & (Takes.clause | Takes.that)) === 0;
}

/** Writing in a journal, the team | argue that: another verb’s "that". */
function leadsToThat(reading: Reading, i: number, from: number, last: number): boolean {
  const value = reading.verbs[i];
  if (value === 0 || formOf(value) !== Form.base || i + 1 >= last || !isWord(reading, i + 1, hashOf.that)) return false;
  if ((reading.classes[i] & (Word.report | Word.document)) !== 0 || (verbOfValue(value).takes & Takes.clause) === 0)
    return false;
  for (let k = i - 1; k > from; k--) if (reading.text.kind[k] === Kind.comma) return true;
  return false;
}

/** agreed, | noting that: a participle of speech behind a comma has its own "that". */
function goesOnSaying({ verbs, text: { kind } }: Reading, i: number, last: number): boolean {
  const value = verbs[i];
  if (value === 0 || formOf(value) !== Form.ing || kind[i - 1] !== Kind.comma || i + 1 >= last) return false;
  return (verbOfValue(value).takes & Takes.clause) !== 0;
}

/** "shares with Ito a plan that": a noun phrase that no preposition leads is the verb’s object, and "that" is about it. */
function endsObject(reading: Reading, that: number, from: number): boolean {
  const { classes, text } = reading;
  const phrase = nounPhraseBefore(reading, that, from);
  if (!phrase || phrase.first <= from) return false;
  const before = phrase.first - 1;
  return (
    (classes[phrase.first] & (Word.determiner | Word.possessive | Word.quantifier)) !== 0 &&
    text.kind[before] === Kind.word &&
    (classes[before] & (Word.preposition | Word.time | Word.timeModifier)) === 0
  );
}
