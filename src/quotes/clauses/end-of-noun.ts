import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { occasionNouns } from '../data/function-words.ts';
import { behindBracket } from '../phrases/parentheses.ts';
import {
  behindStretch,
  endsInEd,
  endsInIng,
  isCapital,
  isLowerCase,
  isManner,
  isWord,
  type Reading,
} from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, verbOfValue, Word } from '../reading/words.ts';
import { beginsMain } from './content-clauses.ts';
import { hasFiniteVerb, isFiniteAuxiliary } from './finite-verbs.ts';
import { namesSpeaker } from './next-reports.ts';
import { refuses } from './refusals.ts';
import { holdsMarks, withoutFinalSigns } from './signs-around.ts';

/** End of what a noun-phrase report says: before a comma, a new clause, a conjunction with a verb. */
export function endOfNoun(reading: Reading, first: number, limit: number, relative: boolean): number {
  const { classes, verbs, opens, text } = reading;
  const { kind } = text;
  let i = first;
  let clause = opens[first] > 0;
  while (i < limit) {
    if (opens[i] > 0) {
      i = Math.max(i + 1, behindStretch(reading, i, limit));
      if (endsBehindMarks(reading, i, limit)) break;
      continue;
    }
    const here = kind[i];
    // a boat, which crews called Gull, | “sank”: the relative clause is over
    if (here === Kind.comma && !(relative && opens[i + 1] > 0) && leadsToMarks(reading, i + 1, limit)) {
      i++;
      continue;
    }
    if (here === Kind.comma && i > first) {
      const close = closesRemark(reading, i, limit);
      if (close > 0) {
        i = close + 1;
        continue;
      }
    }
    if (here === Kind.comma || here === Kind.semicolon || here === Kind.dash || here === Kind.colon) break;
    if (here === Kind.open) {
      const behind = behindBracket(reading, i, limit);
      // called it “a joke” (though Ito laughed)
      if (hasFiniteVerb(reading, i, Math.min(limit, behind))) break;
      i = behind;
      continue;
    }
    if (here === Kind.close && i > first) break;
    if ((classes[i] & (Word.relative | Word.subordinator | Word.question | Word.subject)) !== 0 && !isRole(reading, i))
      clause = true;
    // A petition calling for a review | has been signed: the verb of a sentence whose subject the report is part of.
    else if (!clause && i > first && (classes[i] & Word.auxiliary) !== 0 && isFiniteAuxiliary(reading, i)) {
      if (!isWord(reading, i - 1, hashOf.to) && !isContactClause(reading, first, i)) break;
      clause = !isWord(reading, i - 1, hashOf.to);
    }
    if ((classes[i] & Word.preposition) !== 0 && text.hash[i] === hashOf.in && isOccasion(reading, first, i, limit))
      break;
    if (here === Kind.word && i > first) {
      if (
        (classes[i] & Word.subordinator) !== 0 &&
        endsNoun.has(text.hash[i]) &&
        !isTimeOfDeed(reading, first, i, limit) &&
        (!isWord(reading, i, hashOf.as) || (i + 1 < limit && (classes[i + 1] & Word.subject) !== 0)) &&
        !isWord(reading, i - 1, hashOf.until) &&
        (!holdsMarks(reading, i, limit) || namesSpeaker(reading, i + 1, limit))
      )
        break;
      if ((classes[i] & Word.coordinator) !== 0 && i + 1 < limit) {
        if (refuses(reading, i, limit) || (isWord(reading, i, hashOf.but) && beginsMain(reading, i + 1, limit))) break;
        // denied theft | but was found guilty
        if (!clause && (classes[i + 1] & Word.auxiliary) !== 0 && isFiniteAuxiliary(reading, i + 1)) break;
        const form = verbs[i + 1] !== 0 ? formOf(verbs[i + 1]) : 0;
        if (form === Form.past || (form === Form.third && (verbOfValue(verbs[i + 1]).takes & Takes.speech) !== 0))
          break;
        // called for order | and adjourned the meeting
        const takes = Word.determiner | Word.possessive | Word.object;
        if (verbs[i + 1] === 0 && endsInEd(reading, i + 1) && i + 2 < limit && (classes[i + 2] & takes) !== 0) break;
      }
    }
    i++;
  }
  const end = withoutFinalSigns(reading, first, i);
  // called it “a joke” | and, for once, meant it
  return end - first > 1 && (classes[end - 1] & Word.coordinator) !== 0 ? end - 1 : end;
}

/** praised the crew | in an interview: right behind the noun, where it was said. Missed: announced his candidacy in June. */
function isOccasion(reading: Reading, first: number, i: number, limit: number): boolean {
  const next = i + 1;
  if (i === first || next + 1 >= limit) return false;
  if (!isWord(reading, next, hashOf.a) && !isWord(reading, next, hashOf.an)) return false;
  if (!occasions.has(reading.text.hash[next + 1]) || holdsMarks(reading, i, limit)) return false;
  for (let k = first + 1; k < i; k++) if ((reading.classes[k] & Word.preposition) !== 0) return false;
  return reading.opens[first] === 0;
}

const occasions = WordTable.of(occasionNouns);

/** described her | as a rower, dismissed it | as old: no clause follows. */
function isRole(reading: Reading, as: number): boolean {
  return isWord(reading, as, hashOf.as) && (reading.classes[as + 1] & (Word.subject | Word.possessive)) === 0;
}

/** accused them of leaving | before the bell, urged them to go | before dark: when it was done, where no clause follows. */
function isTimeOfDeed(reading: Reading, first: number, i: number, limit: number): boolean {
  const { verbs, text } = reading;
  if (!isWord(reading, i, hashOf.before) && !isWord(reading, i, hashOf.after)) return false;
  let end = i + 1;
  while (end < limit && text.kind[end] !== Kind.comma && text.kind[end] !== Kind.dash) end++;
  if (hasFiniteVerb(reading, i, end)) return false;
  for (let k = i - 1; k > first; k--) {
    if (verbs[k] === 0 ? endsInIng(reading, k) : formOf(verbs[k]) === Form.ing) return true;
    if (isWord(reading, k, hashOf.to) && k + 1 < i) return verbs[k + 1] === 0 || formOf(verbs[k + 1]) === Form.base;
  }
  return false;
}

/** "the remarks Hale had made": a name right behind the noun is the subject of a clause about it. */
function isContactClause(reading: Reading, first: number, verb: number): boolean {
  const { mentionAt, classes, text } = reading;
  let noun = verb - 1;
  while (noun > first && isCapital(reading, noun)) noun--;
  if (noun === verb - 1) return false;
  const ties = Word.preposition | Word.coordinator | Word.determiner | Word.possessive;
  return noun >= first && text.kind[noun] === Kind.word && mentionAt[noun] === 0 && (classes[noun] & ties) === 0;
}

/**
 * The comma behind a remark on the one named, with what is said of them behind it: accused Ito, who ran the pier, | of greed; praised the
 * crew, her oldest friends, | as “heroes”. -1 for a comma that begins no such remark.
 */
function closesRemark(reading: Reading, comma: number, limit: number): number {
  const { opens, classes, text } = reading;
  for (let i = comma + 1; i + 1 < limit && i < comma + 24; i++) {
    if (opens[i] > 0 || text.kind[i] === Kind.semicolon || text.kind[i] === Kind.dash) return -1;
    if (text.kind[i] !== Kind.comma) continue;
    if ((classes[comma + 1] & Word.relative) === 0 && hasFiniteVerb(reading, comma, i)) return -1;
    if (isWord(reading, i + 1, hashOf.of) || isWord(reading, i + 1, hashOf.for)) return i;
    if (isWord(reading, i + 1, hashOf.as)) return leadsToMarks(reading, i + 2, limit) ? i : -1;
  }
  return -1;
}

/** Behind the marks of a label the place or time is the writer’s (called it “a joke” in a speech), and so is a new verb. */
function endsBehindMarks(reading: Reading, i: number, limit: number): boolean {
  const { classes, text } = reading;
  if (i >= limit) return true;
  if (text.kind[i - 2] === Kind.comma) return !leadsToMarks(reading, i, limit);
  if (text.kind[i] !== Kind.word) return false;
  if ((classes[i] & Word.coordinator) !== 0) {
    let next = i + 1;
    while (next < limit && ((classes[next] & Word.adverb) !== 0 || isManner(reading, next))) next++;
    return beginsVerb(reading, next, limit) || namesSpeaker(reading, next, limit);
  }
  // called it “a joke” Monday
  if ((classes[i] & Word.time) !== 0 && (text.flags[i] & Flag.capital) !== 0) return true;
  return isLowerCase(reading, i) && places.has(text.hash[i]) && !leadsToMarks(reading, i, limit);
}

const places = WordTable.of(['in', 'on', 'at', 'during', 'when', 'while', 'as', 'after', 'before']);

/** Behind "and": another verb or a new subject (and he left, and asserting). */
function beginsVerb({ verbs, classes }: Reading, i: number, limit: number): boolean {
  if (i >= limit) return false;
  if ((classes[i] & (Word.subject | Word.auxiliary)) !== 0) return true;
  const form = verbs[i] === 0 ? 0 : formOf(verbs[i]);
  return form === Form.past || form === Form.ing || form === Form.third;
}

/** Does a list go on to marked words before another verb: the sea, the wind, and “the rest”? */
function leadsToMarks({ opens, classes, verbs, text: { kind } }: Reading, from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 20; i++) {
    if (opens[i] > 0) return true;
    if (
      (classes[i] & (Word.auxiliary | Word.relative | Word.subject)) !== 0 ||
      kind[i] === Kind.semicolon ||
      kind[i] === Kind.dash
    )
      return false;
    if (verbs[i] !== 0 && formOf(verbs[i]) !== Form.base) return false;
  }
  return false;
}

const endsNoun = WordTable.of(['because', 'although', 'though', 'while', 'when', 'after', 'before', 'since', 'as']);
