import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { hasPluralVerb } from '../clauses/content-clauses.ts';
import { endOfClause } from '../clauses/end-of-clause.ts';
import { hasFiniteVerb } from '../clauses/finite-verbs.ts';
import { introduces, isAgo } from '../clauses/introductions.ts';
import { goesOnBehindMarks } from '../clauses/marked-beginnings.ts';
import { holdsMarks, withoutFinalSigns } from '../clauses/signs-around.ts';
import { isAsReported } from '../contents/resumptions.ts';
import type { Attribution } from '../model/attribution.ts';
import { endsInIng, isCapital, isManner, isWord, type Range, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, verbOfValue, Word } from '../reading/words.ts';
import { behindDateline } from '../subjects/sentence-subject.ts';
import {
  behindOpenBracket,
  interruptedFrom,
  interruptedOwner,
  interruptsClause,
  interruptsRelative,
} from './interrupted-clauses.ts';
import {
  isMarkedOnly,
  joinsMarks,
  leadsInQuotation,
  leadsToSentence,
  opensWithQuotation,
  runsIntoMarks,
} from './marks-in-reports.ts';
import { forward, longest } from './report-behind-cue.ts';

export function partsOf(reading: Reading, attribution: Attribution, limit: number): Range[] {
  const { sentenceFirst, sentenceLast } = attribution;
  const { opens } = reading;
  const parts: Range[] = [];
  if (attribution.backward) {
    if (isOfMarksAlone(reading, attribution)) return parts;
    const owner = interruptedOwner(reading, attribution, sentenceFirst);
    const relative = owner > 0 || (attribution.resumes >= 0 && interruptsRelative(reading, attribution, sentenceFirst));
    // He sold it because, Hale said, | it leaked: the clause behind the conjunction alone.
    if (attribution.resumes >= 0 && !relative && interruptsClause(reading, attribution, sentenceFirst)) {
      const end = endOfClause(reading, attribution.resumes, sentenceLast);
      return end > attribution.resumes ? [{ first: attribution.resumes, last: end }] : parts;
    }
    const relativeFrom = owner > 0 ? owner : attribution.first - 2;
    const first = relative
      ? relativeFrom
      : behindOpenBracket(
          reading,
          contentStart(reading, interruptedFrom(reading, attribution, sentenceFirst), attribution.first),
          attribution.first,
        );
    if (attribution.first - first > longest) return parts;
    const last = withoutFinalSigns(reading, first, attribution.first);
    if (leadsInQuotation(reading, first, attribution.first)) return parts;
    if (attribution.resumes >= 0 && opensWithQuotation(reading, first, last)) return parts;
    if (joinsMarks(reading, attribution)) return parts;
    if (
      last > first &&
      !(attribution.contentForm === 'marked' && introduces(reading, first) && !hasMainClause(reading, first, last)) &&
      !isAsked(reading, first, attribution) &&
      !leadsToSentence(reading, attribution) &&
      ((hasFiniteVerb(reading, first, last) && !(attribution.resumes < 0 && isIntroduction(reading, first, last))) ||
        (!introduces(reading, first) && !holdsMarks(reading, first, last) && hasPluralVerb(reading, first, last)) ||
        runsIntoMarks(reading, first, last) ||
        goesOnBehindMarks(reading, first, last) ||
        isCommand(reading, first, last, attribution) ||
        isHeadline(reading, first, attribution) ||
        ((attribution.takes & Takes.evidence) !== 0 && last - first > 5 && !introduces(reading, first)))
    )
      parts.push({ first, last });
    else if (last > first && attribution.resumes >= 0) {
      // "The pier, Hale said, will last"; "On Monday, Hale said, the pier will last": but the time of a quotation is not in it.
      const quoted = opens[attribution.resumes] > 0;
      const apart =
        introduces(reading, first) || isAdverbial(reading, first, last) || leadsToSentence(reading, attribution);
      if (!quoted || !apart) parts.push({ first, last });
    } else if (isAsked(reading, first, attribution)) return parts;
    else if (last <= first || !isMarkedOnly(reading, first, last)) {
      if (attribution.resumes < 0) return forward(reading, attribution, limit);
    }
    if (attribution.resumes >= 0) {
      const end = endOfClause(reading, attribution.resumes, sentenceLast, relative ? 'relative' : 'none');
      if (end > attribution.resumes) parts.push({ first: attribution.resumes, last: end });
    }
    return parts;
  }
  return forward(reading, attribution, limit);
}

/** It was “a wreck”, in the words of Ito; The pier was lost – “the worst day since the war”, Ito said: the sentence is the writer’s. */
function isOfMarksAlone(reading: Reading, { cue, first, sentenceFirst }: Attribution): boolean {
  const { closes, marks, text } = reading;
  if (isWord(reading, cue.first, hashOf.in)) return true;
  const left = first - 1;
  const close = left > sentenceFirst && text.kind[left] === Kind.comma ? left - 1 : left;
  if (close <= sentenceFirst || closes[close] === 0) return false;
  const open = marks.open[closes[close] - 1];
  if (open - 1 <= sentenceFirst || text.kind[open - 1] !== Kind.dash) return false;
  return !isCapital(reading, open + 1) && !hasFiniteVerb(reading, open + 1, close);
}

/** Sell the boat, | he says at last; Stay at home, | ministers told them: a bare verb and what it takes. */
function isCommand(reading: Reading, first: number, last: number, { takes: says }: Attribution): boolean {
  const { classes, verbs, text, mentionAt } = reading;
  if ((says & (Takes.speech | Takes.weak)) !== Takes.speech || (classes[first] & Word.adverb) !== 0) return false;
  if (last - first < 3 || (text.flags[first] & Flag.sentenceStart) === 0 || mentionAt[first] > 0) return false;
  const none = Word.report | Word.document | Word.preposition | Word.subordinator;
  const verb = verbs[first] === 0 ? classes[first] === 0 : formOf(verbs[first]) === Form.base;
  if (!verb || (classes[first] & none) !== 0 || endsInIng(reading, first)) return false;
  for (let i = first + 1; i < last; i++) if (text.kind[i] === Kind.comma) return false;
  const object = Word.determiner | Word.possessive | Word.object;
  // What no list has is a verb before its object alone.
  const takes = verbs[first] === 0 ? object : object | Word.preposition | Word.adverb;
  return (classes[first + 1] & takes) !== 0 && !isWord(reading, first + 1, hashOf.to);
}

/** Two dead after storm, coastguard says: a headline may do without a verb, and ends with who says it. */
function isHeadline({ text }: Reading, first: number, { first: subject, last, sentenceLast }: Attribution): boolean {
  return text.blocks[text.blockOf[first]].kind === 'headline' && subject - first > 3 && last === sentenceLast;
}

/** "Asked what it would take, she laughed": what was asked is the interviewer’s; "When she heard, he sighed": that is the writer’s. */
function isAsked(reading: Reading, first: number, { takes, first: attribution }: Attribution): boolean {
  const { classes, verbs, text } = reading;
  if ((text.flags[first] & Flag.sentenceStart) === 0) return false;
  // As many as 40 posts were vacant, she pointed out.
  if (isWord(reading, first, hashOf.as) && isWord(reading, first + 2, hashOf.as)) return false;
  // As reported by the Gazette, crews found
  if (isAsReported(reading, first)) return true;
  const opener = (classes[first] & Word.subordinator) !== 0 || isAgo(reading, first);
  if ((takes & (Takes.weak | Takes.evidence)) === Takes.weak && opener) {
    for (let i = first; i < attribution - 1; i++) if (text.kind[i] === Kind.comma || reading.opens[i] > 0) return false;
    return true;
  }
  if (verbs[first] === 0 || formOf(verbs[first]) !== Form.past) return false;
  return (verbOfValue(verbs[first]).takes & Takes.question) !== 0;
}

/** On Monday, even as it fell, | Hale wrote to the crew: all that stands before tells when, a phrase and a clause that depends on what follows. */
function isIntroduction(reading: Reading, first: number, last: number): boolean {
  const { classes, opens, text } = reading;
  if ((classes[first] & (Word.preposition | Word.time)) === 0) return false;
  let comma = first + 1;
  while (comma < last && text.kind[comma] !== Kind.comma) comma++;
  let clause = comma + 1;
  while (clause < last && (classes[clause] & (Word.adverb | Word.subordinator)) === Word.adverb) clause++;
  if (clause >= last || (classes[clause] & (Word.subordinator | Word.determiner)) !== Word.subordinator) return false;
  if (hasFiniteVerb(reading, first, comma)) return false;
  for (let i = first; i < last; i++) if (opens[i] > 0 || (i > comma && text.kind[i] === Kind.comma)) return false;
  return true;
}

/** For instance, | crews were late: a clause behind two words that tie it to what came before. */
function hasMainClause(reading: Reading, first: number, last: number): boolean {
  const { hash, kind } = reading.text;
  if (!tying.has(hash[first]) || !ties.has(hash[first + 1]) || kind[first + 2] !== Kind.comma) return false;
  return hasFiniteVerb(reading, first + 3, last);
}

const tying = WordTable.of(['by', 'for', 'in', 'of']);
const ties = WordTable.of(['addition', 'contrast', 'course', 'example', 'fact', 'instance', 'particular', 'short']);

/** Still, Now, Rather: words that the writer leads a quotation in with. */
function isAdverbial(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if ((reading.classes[i] & Word.adverb) === 0 && !isManner(reading, i)) return false;
  return true;
}

/** Behind "But" or "And" at the sentence’s start, and behind the town that a report comes from (Wellington — The crew …). */
function contentStart(reading: Reading, first: number, limit: number): number {
  const {
    classes,
    text: { kind },
  } = reading;
  let i = behindDateline(reading, first, limit);
  // Nor did it last: what is said is denied with it
  if (i < limit && (classes[i] & Word.coordinator) !== 0 && !isWord(reading, i, hashOf.nor)) {
    i++;
    if (i < limit && kind[i] === Kind.comma) i++;
  }
  return i;
}
