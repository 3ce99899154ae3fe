import { Flag, Kind } from '../model/index.ts';
import { WordTable } from '../text/index.ts';
import type { Attribution } from './attribution.ts';
import { behindBracket } from './parentheses.ts';
import { endOfClause } from './end-of-clause.ts';
import { hasFiniteVerb, isFiniteAuxiliary } from './finite-verbs.ts';
import { holdsMarks, withoutFinalSigns } from './signs-around.ts';
import { introduces } from './introductions.ts';
import { namesSpeaker } from './next-reports.ts';
import { refuses } from './refusals.ts';
import { hasPluralVerb } from './content-clauses.ts';
import { mainVerbBehind } from './main-verbs.ts';
import { measures } from './may-speak.ts';
import { beforeNextParticiple } from './next-participle.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { nextSpeaker } from './next-speaker.ts';
import {
  behindStretch,
  endsInEd,
  endsInIng,
  isCapital,
  signBefore,
  isLowerCase,
  isManner,
  isWord,
  mentionOn,
  type Range,
  type Reading,
} from './reading.ts';
import type { Marked, Report } from './report.ts';
import { isAsReported } from './resumptions.ts';
import { behindDateline } from './sentence-subject.ts';
import { tieSources, tieTerms } from './terms.ts';
import { hashOf } from './word-hashes.ts';
import { Form, formOf, Takes, verbOfValue, Word } from './words.ts';

/** The reported clauses of all attributions; quotations in marks that lie in one are tied to the innermost. */
export function findReports(
  reading: Reading,
  attributions: readonly Attribution[],
  quotations: readonly Marked[],
): Report[] {
  const reports: Report[] = [];
  tieSources(attributions, quotations);
  tieTerms(reading, quotations);
  let from = 0;
  for (let index = 0; index < attributions.length; index++) {
    const attribution = attributions[index];
    if (attribution.unsaid) continue;
    const parts = partsOf(reading, attribution, nextSpeaker(reading, attributions, index));
    if (parts.length === 0) continue;
    while (from < quotations.length && quotations[from].open < attribution.sentenceFirst) from++;
    const marked = markedIn(parts, quotations, from, attribution.sentenceLast);
    if (
      marked.length === 0 &&
      ((isDoubtful(reading, attribution) && !isMeasured(reading, attribution)) || isSlight(reading, attribution, parts))
    )
      continue;
    // "said he thought it “wrong”", "said he raised it “twice”": the thought and what was done are part of what is said.
    if (
      ((attribution.takes & Takes.mental) !== 0 || isDone(attribution)) &&
      reports.slice(-3).some((report) => lies(attribution, report))
    )
      continue;
    // A clause that is wholly in marks is the direct quotation and no report beside it.
    if (marked.length > 0 && isWhollyMarked(reading, parts)) {
      tieDirectly(reading, attribution, marked);
      continue;
    }
    tieInside(reading, attribution, parts, marked, reports);
    reports.push({ attribution, parts, marked });
  }
  return withoutNested(reports);
}

/** The quotations from the one numbered `from` on, before token `end`, that begin in the parts of a report. */
function markedIn(parts: readonly Range[], quotations: readonly Marked[], from: number, end: number): Marked[] {
  const marked: Marked[] = [];
  for (let q = from; q < quotations.length && quotations[q].open < end; q++) {
    const quotation = quotations[q];
    if (parts.some((part) => part.first <= quotation.open && quotation.open < part.last)) marked.push(quotation);
  }
  return marked;
}

/** Ties quotations that are all of a report to its attribution, unless they have one. */
function tieDirectly(reading: Reading, attribution: Attribution, marked: readonly Marked[]): void {
  for (const quotation of marked)
    if ((!quotation.attribution || isAnothers(reading, attribution, quotation)) && quotation.tie !== 'source') {
      quotation.attribution = attribution;
      quotation.tie = attribution.contentForm === 'label' ? 'clause' : attribution.backward ? 'after' : 'before';
    }
}

/** Ties the quotations inside a report to its attribution, unless they rest on one that is closer. */
function tieInside(
  reading: Reading,
  attribution: Attribution,
  parts: readonly Range[],
  marked: readonly Marked[],
  reports: readonly Report[],
): void {
  for (const quotation of marked) {
    if (quotation.tie === 'source') continue;
    const tied = quotation.attribution;
    if (tied && tied !== attribution) {
      if (
        quotation.tie === 'clause'
          ? isInside(reports, tied, quotation, parts)
          : !isRelayed(reading, tied, attribution, quotation)
      )
        continue;
    }
    quotation.attribution = attribution;
    quotation.tie = 'clause';
  }
}

/** Hale told of a boat that Ito calls “a tub”: inside a report a label is that of who gives it, unless a pronoun stands for the speaker. */
function isAnothers(
  { classes }: Reading,
  { contentForm, backward, source, shared, first }: Attribution,
  quotation: Marked,
): boolean {
  const around = quotation.attribution;
  if (contentForm !== 'label' || backward || !source || shared || quotation.tie !== 'clause' || !around) return false;
  if ((classes[source.first] & (Word.subject | Word.relative)) !== 0) return false;
  return !around.backward && around.content >= 0 && around.content < first;
}

/** She told them it was “a wreck”, according to the minutes: who passes a report on stands right behind the words of another. */
function isRelayed(reading: Reading, relay: Attribution, speech: Attribution, { open, stretches }: Marked): boolean {
  if (!relay.backward || speech.backward) return false;
  // He said it was “a wreck”, the Gazette adds: a phrase of the clause.
  const phrase = stretches.length === 1 && reading.text.kind[open - 1] === Kind.word && isLowerCase(reading, open + 1);
  return (relay.takes & Takes.evidence) !== 0 || (phrase && speech.contentForm === 'clause');
}

/** Ito told them the pier was “a wreck”, according to the minutes: the words are Ito’s, whose report lies in what the minutes say. */
function isInside(reports: readonly Report[], inner: Attribution, { open }: Marked, parts: readonly Range[]): boolean {
  const around = reports.findLast(({ attribution }) => attribution === inner);
  if (!around) return false;
  const holds = ({ first, last }: Range): boolean => first <= open && open < last;
  return around.parts.find(holds)!.first > parts.find(holds)!.first;
}

/** A noun phrase reported inside a report (he said the plan was what Ito calls “a joke”) is part of that one. */
function withoutNested(reports: readonly Report[]): Report[] {
  return reports.filter((report, index) => {
    const form = report.attribution.contentForm;
    if (report.attribution.backward || form === 'clause' || form === 'question' || form === 'text') return true;
    for (let other = Math.max(0, index - 3); other < Math.min(reports.length, index + 4); other++)
      if (other !== index && lies(report.attribution, reports[other])) return false;
    return true;
  });
}

/** "welcomed the deal": two words of what somebody spoke about are no report. */
function isSlight(reading: Reading, { contentForm, backward }: Attribution, parts: readonly Range[]): boolean {
  if (backward || (contentForm !== 'noun' && contentForm !== 'label')) return false;
  const { first, last } = parts[0];
  // disclosed this to reporters: the pronoun goes back to what is told elsewhere
  const points =
    isWord(reading, first, hashOf.this) || isWord(reading, first, hashOf.that) || isWord(reading, first, hashOf.it);
  return last - first <= 2 || (points && behindPointers.has(reading.text.hash[first + 1]));
}

const behindPointers = WordTable.of(['at', 'during', 'in', 'on', 'to']);

function lies({ cue }: Attribution, { parts }: Report): boolean {
  return parts.some(({ first, last }) => first <= cue.first && cue.first < last);
}

/** A noun phrase behind a verb that mostly reports nothing (rejected the plan) is no report without marks in it. */
function isDoubtful(reading: Reading, attribution: Attribution): boolean {
  const { contentForm, takes, backward } = attribution;
  if ((takes & Takes.mental) !== 0) return !isPress(reading, attribution);
  if (contentForm === 'noun' && (takes & Takes.marked) !== 0) return true;
  if (contentForm === 'order') return (takes & Takes.question) !== 0;
  return (
    !backward &&
    (contentForm === 'noun' || contentForm === 'label') &&
    (takes & Takes.weak) !== 0 &&
    (takes & Takes.phrase) === 0
  );
}

/** The Gazette understands that: what a paper or station has learnt. */
function isPress(reading: Reading, { cue, source }: Attribution): boolean {
  if (!source || !isWord(reading, cue.first, hashOf.understands)) return false;
  return mentionOn(reading, source.headLast - 1)?.type === 'organisation';
}

/** The poll showed Hale losing ground, the survey found little support: what was measured, be it no clause. */
function isMeasured(reading: Reading, { contentForm, takes, source }: Attribution): boolean {
  return contentForm === 'noun' && (takes & Takes.evidence) !== 0 && source !== null && measures(reading, source);
}

/** A noun phrase behind a verb that mostly reports nothing. */
function isDone({ contentForm, takes, backward }: Attribution): boolean {
  return !backward && contentForm === 'noun' && (takes & Takes.weak) !== 0 && (takes & Takes.phrase) === 0;
}

function isWhollyMarked(reading: Reading, parts: readonly Range[]): boolean {
  const { opens, text } = reading;
  for (const { first, last } of parts)
    for (let i = first; i < last; i++) {
      if (opens[i] > 0) i = behindStretch(reading, i, last) - 1;
      else if (i === first && isWord(reading, i, hashOf.as)) continue;
      else if (text.kind[i] === Kind.word || text.kind[i] === Kind.number) return false;
    }
  return true;
}

function partsOf(reading: Reading, attribution: Attribution, limit: number): Range[] {
  const { sentenceFirst, sentenceLast } = attribution;
  const { opens } = reading;
  const parts: Range[] = [];
  if (attribution.backward) {
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
      !(attribution.contentForm === 'marked' && introduces(reading, first)) &&
      !isAsked(reading, first, attribution) &&
      !leadsToSentence(reading, attribution) &&
      (hasFiniteVerb(reading, first, last) ||
        (!introduces(reading, first) && !holdsMarks(reading, first, last) && hasPluralVerb(reading, first, last)) ||
        runsIntoMarks(reading, first, last) ||
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

/** He rowed on, and then, he says, “You’ll want a story.” A whole sentence in marks goes on with nothing before. */
function leadsToSentence(reading: Reading, { resumes, first }: Attribution): boolean {
  const { opens, closes, mentionAt, classes, text } = reading;
  if (resumes < 0 || opens[resumes] === 0 || closes[first - 2] > 0) return false;
  const word = resumes + 1;
  if (!isCapital(reading, word) || mentionAt[word] > 0 || isWord(reading, word, hashOf.i)) return false;
  const sign = text.kind[signBefore(text, behindStretch(reading, resumes, text.count))];
  if (sign !== Kind.stop && sign !== Kind.question && sign !== Kind.exclamation) return false;
  const begins = Word.subject | Word.determiner | Word.possessive | Word.auxiliary | Word.question;
  return (
    (classes[word] & begins) !== 0 && hasFiniteVerb(reading, word, behindStretch(reading, resumes, text.count) - 1)
  );
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

/** A welder who, | neighbours say, | went back: the report is what the relative pronoun begins. */
function interruptsRelative(
  { classes, text: { kind, hash } }: Reading,
  { first }: Attribution,
  floor: number,
): boolean {
  const pronoun = first - 2;
  const only = Word.relative | Word.determiner | Word.subordinator;
  if (pronoun <= floor || kind[first - 1] !== Kind.comma) return false;
  return (
    (classes[pronoun] & only) === Word.relative || (hash[pronoun] === hashOf.where && kind[pronoun - 1] === Kind.comma)
  );
}

/** A welder, | whose hands, neighbours say, | shook: where the pronoun stands that owns the words before the attribution, or -1. */
function interruptedOwner(reading: Reading, { first, resumes }: Attribution, floor: number): number {
  const { kind } = reading.text;
  if (resumes < 0 || kind[first - 1] !== Kind.comma) return -1;
  for (let i = first - 3; i > floor && first - i < 8; i--) {
    if (kind[i] !== Kind.word) return -1;
    if (isWord(reading, i, hashOf.whose)) return kind[i - 1] === Kind.comma ? i : -1;
  }
  return -1;
}

/** when, according to Ito, | it fell; because, she says, | it is old. The conjunction stands inside the sentence. */
function interruptsClause({ classes, text: { kind, hash } }: Reading, { first }: Attribution, floor: number): boolean {
  const word = first - 2;
  return (
    word > floor &&
    kind[first - 1] === Kind.comma &&
    (classes[word] & Word.subordinator) !== 0 &&
    clauseOpeners.has(hash[word])
  );
}

const clauseOpeners = WordTable.of(['although', 'because', 'since', 'though', 'when', 'where', 'whereas', 'while']);

/** Hale was blunter: | the pier, she said, | was lost. The attribution stands in the clause behind the last colon or semicolon. */
function interruptedFrom(
  { closes, text: { kind, flags } }: Reading,
  { first, resumes }: Attribution,
  floor: number,
): number {
  if (resumes < 0 || kind[first - 1] !== Kind.comma) return floor;
  for (let i = first - 2; i > floor && first - i < colonReach && closes[i] === 0; i--)
    // but not at the colon of 10:03
    if ((kind[i] === Kind.colon || kind[i] === Kind.semicolon) && (flags[i + 1] & Flag.spaceBefore) !== 0) return i + 1;
  return floor;
}

/** He is poor (| worth less than £1,000, according to Hale): what stands in the same brackets. */
function behindOpenBracket({ text: { kind } }: Reading, first: number, attribution: number): number {
  for (let i = attribution - 1; i > first && attribution - i < colonReach; i--) {
    if (kind[i] === Kind.close) break;
    if (kind[i] === Kind.open) return i + 1;
  }
  return first;
}

/** Tokens between a colon and an attribution at most, so that a sentence of a megabyte is not walked for each. */
const colonReach = 60;

/** A colon or semicolon and the quotation that ends before the attribution: the crew was tired: “We slept,” Hale said. Only the marked words are hers. */
function leadsInQuotation({ closes, marks, text: { kind } }: Reading, first: number, attribution: number): boolean {
  const close = attribution - 1;
  if (close <= first || closes[close] === 0) return false;
  const open = marks.open[closes[close] - 1];
  return open - 1 > first && (kind[open - 1] === Kind.colon || kind[open - 1] === Kind.semicolon);
}

/** “…,” Hale told a crowd of three and, she added, “a dog”: the quotation has its own attribution, and only the marks behind are hers here. */
function opensWithQuotation(reading: Reading, first: number, last: number): boolean {
  const { opens, text } = reading;
  if (opens[first] === 0) return false;
  const behind = behindStretch(reading, first, last);
  if (behind >= last || text.kind[behind] !== Kind.word) return false;
  const sign = text.kind[behind - 2];
  return sign === Kind.comma || sign === Kind.question || sign === Kind.exclamation;
}

/** Hale has two cats and, she says, “no dog”: the conjunction joins the marked words to what the writer tells. */
function joinsMarks({ classes, opens, text: { kind } }: Reading, { first, resumes }: Attribution): boolean {
  if (resumes < 0 || opens[resumes] === 0 || first < 2 || kind[first - 1] !== Kind.comma) return false;
  return (classes[first - 2] & Word.coordinator) !== 0;
}

/** "Asked what it would take, she laughed": what was asked is the interviewer’s; "When she heard, he sighed": that is the writer’s. */
function isAsked(reading: Reading, first: number, { takes, first: attribution }: Attribution): boolean {
  const { classes, verbs, text } = reading;
  if ((text.flags[first] & Flag.sentenceStart) === 0) return false;
  // As many as 40 posts were vacant, she pointed out.
  if (isWord(reading, first, hashOf.as) && isWord(reading, first + 2, hashOf.as)) return false;
  // As reported by the Gazette, crews found
  if (isAsReported(reading, first)) return true;
  if ((takes & (Takes.weak | Takes.evidence)) === Takes.weak && (classes[first] & Word.subordinator) !== 0) {
    for (let i = first; i < attribution - 1; i++) if (text.kind[i] === Kind.comma || reading.opens[i] > 0) return false;
    return true;
  }
  if (verbs[first] === 0 || formOf(verbs[first]) !== Form.past) return false;
  return (verbOfValue(verbs[first]).takes & Takes.question) !== 0;
}

/** Still, Now, Rather: words that the writer leads a quotation in with. */
function isAdverbial(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if ((reading.classes[i] & Word.adverb) === 0 && !isManner(reading, i)) return false;
  return true;
}

/** A subject whose verb stands in the marks: the plan “will not work”. */
function runsIntoMarks({ opens, text: { kind, flags }, classes }: Reading, first: number, last: number): boolean {
  if ((classes[first] & (Word.preposition | Word.subordinator | Word.adverb)) !== 0) return false;
  for (let i = first + 1; i < last; i++)
    if (opens[i] > 0) return kind[i - 1] === Kind.word && (flags[i] & Flag.sentenceStart) === 0;
  return false;
}

function isMarkedOnly(reading: Reading, first: number, last: number): boolean {
  return isWhollyMarked(reading, [{ first, last }]);
}

/** Nothing reported is longer, in tokens: a sentence of a megabyte would be told anew for each verb in it. */
const longest = 500;

function forward(reading: Reading, attribution: Attribution, limit: number): Range[] {
  const { content, contentForm } = attribution;
  if (content < 0 || content >= limit) return [];
  if (contentForm === 'marked') return [];
  // "dismissed as “a joke” by Hale": the agent ends what is said.
  const agent =
    attribution.source && attribution.source.first > Math.max(attribution.cue.last, content)
      ? beforeSource(reading, attribution.source.first)
      : limit;
  const last =
    (contentForm === 'noun' && !isMeasured(reading, attribution)) || contentForm === 'label' || contentForm === 'order'
      ? endOfNoun(
          reading,
          content,
          Math.min(limit, Math.max(content, agent)),
          contentForm === 'label' && attribution.embedded === 'relative',
        )
      : endOfClause(
          reading,
          content,
          clauseLimit(reading, attribution, Math.min(limit, content + longest)),
          attribution.embedded,
        );
  const end = attribution.form === Form.ing ? beforeNextParticiple(reading, attribution, last) : last;
  return end > content ? [{ first: content, last: end }] : [];
}

/** Before "by", or before the comma of “the old pier”, Hale; an American comma stands inside the marks. */
function beforeSource({ closes }: Reading, source: number): number {
  return closes[source - 1] > 0 ? source : source - 1;
}

/** Before the main verb, where the report is part of the subject (her warning that the pier could fall | went unheard). */
function clauseLimit(reading: Reading, attribution: Attribution, limit: number): number {
  const { embedded, content, source, sentenceFirst } = attribution;
  const relative = embedded === 'relative' || (source !== null && isGapOfSubject(reading, source.first, sentenceFirst));
  return embedded === 'subject' || (relative && isOfSubject(reading, attribution, limit))
    ? mainVerbBehind(reading, content, limit)
    : limit;
}

/** A woman who said he was lost | was held: a relative clause without commas on the sentence’s subject. */
function isOfSubject(reading: Reading, attribution: Attribution, limit: number): boolean {
  const { kind } = reading.text;
  const { source, first, sentenceFirst, content } = attribution;
  if (!source) return false;
  if (source.first !== sentenceFirst && !isGapOfSubject(reading, source.first, sentenceFirst)) return false;
  for (let i = Math.min(first, source.last); i < limit; i++) if (kind[i] === Kind.comma) return i > content;
  return true;
}

/** A tower that | critics say will fall | has been approved: a clause about the noun that the sentence begins with. */
function isGapOfSubject(reading: Reading, source: number, sentenceFirst: number): boolean {
  const relative = source - 1;
  if (relative <= sentenceFirst || (reading.classes[relative] & Word.relative) === 0) return false;
  return nounPhraseBefore(reading, relative, sentenceFirst)?.first === sentenceFirst;
}

/** Behind "But" or "And" at the sentence’s start, and behind the town that a report comes from (Wellington — The crew …). */
function contentStart(reading: Reading, first: number, limit: number): number {
  const {
    classes,
    text: { kind },
  } = reading;
  let i = behindDateline(reading, first, limit);
  if (i < limit && (classes[i] & Word.coordinator) !== 0) {
    i++;
    if (i < limit && kind[i] === Kind.comma) i++;
  }
  return i;
}

/** End of what a noun-phrase report says: before a comma, a new clause, a conjunction with a verb. */
function endOfNoun(reading: Reading, first: number, limit: number, relative: boolean): number {
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
        if (refuses(reading, i, limit)) break;
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
    if ((classes[i] & (Word.auxiliary | Word.relative)) !== 0 || kind[i] === Kind.semicolon || kind[i] === Kind.dash)
      return false;
    if (verbs[i] !== 0 && formOf(verbs[i]) !== Form.base) return false;
  }
  return false;
}

const endsNoun = WordTable.of(['because', 'although', 'though', 'while', 'when', 'after', 'before', 'since', 'as']);
