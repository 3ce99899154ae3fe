import { Flag, Kind, type Marks } from '../../model/index.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import { lowerBound } from '../reading/lower-bound.ts';
import { isCapital, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, verbOfValue, Word } from '../reading/words.ts';
import { beginsContent } from './content-clauses.ts';
import { hasFiniteVerb } from './finite-verbs.ts';

/**
 * The marked stretches, with those that lack their closing mark ended before the attribution that they run into: “We will rebuild it, Hale
 * said on Monday. A paragraph like this has lost a mark, and the next one that begins with a mark is no part of it; speech that does go on
 * over paragraphs ends with the speaker’s own words. Missed: an attribution in the middle of a longer paragraph.
 */
export function withoutAttributions(reading: Reading): Marks {
  const { marks } = reading;
  const { count, open, closed } = marks;
  let close: Int32Array | null = null;
  for (let m = 0; m < count; m++) {
    if (closed[m] === 1 || marks.within[m] >= 0) continue;
    const end = attributionIn(reading, open[m] + 1, marks.close[m]);
    if (end < 0) continue;
    close ??= marks.close.slice();
    close[m] = end;
  }
  if (!close) return marks;
  const continues = marks.continues.slice();
  const within = marks.within.slice();
  for (let n = 0; n < count; n++) {
    const before = continues[n];
    if (before >= 0 && close[before] !== marks.close[before]) continues[n] = -1;
    const outer = within[n];
    if (outer >= 0 && close[outer] !== marks.close[outer] && open[n] >= close[outer]) within[n] = -1;
  }
  return { count, open, close, closed, continues, within };
}

/** Does a stretch that lacks its closing mark end right before the token, where an attribution begins? */
export function endsOpenStretch({ marks, text }: Reading, token: number): boolean {
  if (marks === text.marks) return false;
  // The last stretch opened before the token is the one, or lies within it.
  for (let m = lowerBound(marks.open, marks.count, token) - 1; m >= 0; m = marks.within[m])
    if (marks.close[m] === token && marks.closed[m] === 0) return true;
  return false;
}

/**
 * First token of an attribution in the first or last sentence of `[first, last)`, behind a comma and with nothing reported behind it; -1
 * for none.
 */
function attributionIn(reading: Reading, first: number, last: number): number {
  const { cues, cueCount, text } = reading;
  let c = lowerBound(cues, cueCount, first);
  let firstEnd = first + 1;
  while (firstEnd < last && (text.flags[firstEnd] & Flag.sentenceStart) === 0) firstEnd++;
  let lastStart = last - 1;
  while (lastStart > first && (text.flags[lastStart] & Flag.sentenceStart) === 0) lastStart--;
  for (; c < cueCount && cues[c] < last; c++) {
    const i = cues[c];
    if (i >= firstEnd && i < lastStart) continue;
    const start = attributionAt(reading, i, first, last);
    if (start > 0) return start;
  }
  return dashBefore(reading, Math.max(lastStart, last - 12), last);
}

/** The dash before a name at the end: “We rebuild what the sea takes. – Ada Hale. -1 for none. */
function dashBefore(reading: Reading, first: number, last: number): number {
  const { kind } = reading.text;
  let end = last;
  while (end > first && kind[end - 1] === Kind.stop) end--;
  for (let i = end - 2; i > first; i--) {
    if (kind[i] !== Kind.dash) continue;
    const name = nounPhraseAfter(reading, i + 1, end);
    return name && name.last === end && isCapital(reading, i + 1) && endsSentence(kind[i - 1]) ? i : -1;
  }
  return -1;
}

function endsSentence(kind: number): boolean {
  return kind === Kind.stop || kind === Kind.question || kind === Kind.exclamation || kind === Kind.ellipsis;
}

/** ", Hale said" and ", said Hale" with the sentence’s end, a comma, a place or a time behind: where it begins, else -1. */
function attributionAt(reading: Reading, verb: number, first: number, last: number): number {
  const { verbs, text } = reading;
  if (verbs[verb] === 0) return -1;
  const { takes } = verbOfValue(verbs[verb]);
  const form = formOf(verbs[verb]);
  if ((takes & Takes.speech) === 0 || (takes & Takes.weak) !== 0 || (form !== Form.past && form !== Form.third))
    return -1;
  if (endsSpeech(text.kind[verb - 1])) {
    const behind = nounPhraseAfter(reading, verb + 1, last);
    return behind && isOver(reading, behind.last, last) ? verb : -1;
  }
  const subject = nounPhraseBefore(reading, verb, first);
  // "At this point, any estimates of it": a noun.
  if (
    subject &&
    form === Form.third &&
    !isCapital(reading, subject.first) &&
    (reading.classes[subject.first] & Word.subject) === 0
  )
    return -1;
  return subject && subject.first > first && endsSpeech(text.kind[subject.first - 1]) && isOver(reading, verb + 1, last)
    ? subject.first
    : -1;
}

function endsSpeech(kind: number): boolean {
  return kind === Kind.comma || kind === Kind.question || kind === Kind.exclamation;
}

/** Nothing that is said follows: the sentence’s end, a comma, a time or place. */
function isOver(reading: Reading, i: number, last: number): boolean {
  if (i >= last || (reading.classes[i] & Word.time) !== 0) return true;
  if (beginsContent(reading, i, last)) return false;
  // “When she came, they told us | to go: whom and what
  if ((reading.classes[i] & Word.object) !== 0 && i + 1 < last && isWord(reading, i + 1, hashOf.to)) return false;
  // “Before the vote, they said rowing is safe: a clause
  const opens = Word.preposition | Word.adverb | Word.subordinator | Word.coordinator;
  if (reading.text.kind[i] !== Kind.word || (reading.classes[i] & opens) !== 0) return true;
  let end = i + 1;
  while (end < last && end < i + 12 && (reading.text.flags[end] & Flag.sentenceStart) === 0) end++;
  return !hasFiniteVerb(reading, i, end);
}
