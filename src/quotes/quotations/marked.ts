import { Flag, Kind, type Text } from '../../model/index.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Marked } from '../model/report.ts';
import { isLowerCase, isWord, type Reading, signBefore } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';

/** Outermost stretches, each a quotation so far; not in furniture, not empty. */
export function findMarked({ marks, skipped }: Reading): Marked[] {
  const found: Marked[] = [];
  for (let m = 0; m < marks.count; m++) {
    if (marks.within[m] >= 0 || skipped[marks.open[m]] === 1 || marks.close[m] <= marks.open[m] + 1) continue;
    found.push({
      stretches: [m],
      open: marks.open[m],
      behind: marks.close[m] + marks.closed[m],
      attribution: null,
      tie: 'none',
      report: null,
      outer: null,
    });
  }
  return found;
}

/** Ties quotations to attributions that stand right before or behind them: Hale said: “…”, “…,” Hale said. */
export function tieNeighbours(
  reading: Reading,
  quotations: readonly Marked[],
  attributions: readonly Attribution[],
): void {
  const { text } = reading;
  if (quotations.length === 0) return;
  const { leads, follows } = reading;
  for (let a = 0; a < attributions.length; a++) {
    const attribution = attributions[a];
    if (attribution.unsaid && attribution.contentForm !== 'marked') continue;
    if (attribution.content >= 0 && attribution.contentForm === 'marked') leads[attribution.content] = a + 1;
    if (attribution.resumes >= 0) leads[attribution.resumes] = a + 1;
    if (attribution.backward) follows[attribution.first] = a + 1;
  }
  for (const quotation of quotations) {
    let next = quotation.behind;
    if (next < text.count && (text.kind[next] === Kind.comma || text.kind[next] === Kind.dash)) next++;
    const follower =
      next < text.count &&
      text.blockOf[next] === text.blockOf[quotation.behind - 1] &&
      !beginsAnew(text, quotation, next)
        ? follows[next]
        : 0;
    const leader = leads[quotation.open];
    if (leader > 0) {
      quotation.attribution = attributions[leader - 1];
      quotation.tie = 'before';
    } else if (follower > 0 && !leadsElsewhere(reading, quotation, attributions[follower - 1])) {
      quotation.attribution = attributions[follower - 1];
      quotation.tie = 'after';
    }
  }
}

/** “… a disaster.” Hale said: “…”: behind a full stop in marks, whom a colon follows says what stands behind it alone. */
function leadsElsewhere({ text }: Reading, { behind }: Marked, { content, contentForm }: Attribution): boolean {
  if (contentForm !== 'marked' || content < 1 || text.kind[content - 1] !== Kind.colon) return false;
  return text.kind[signBefore(text, behind)] === Kind.stop;
}

/** Does the sentence behind begin anew: “… a disaster.” He left? Only a quotation that is a sentence itself is said by its subject. */
function beginsAnew(text: Text, { open, behind }: Marked, next: number): boolean {
  const { flags, kind } = text;
  return (
    (flags[next] & Flag.sentenceStart) !== 0 &&
    kind[signBefore(text, behind)] === Kind.stop &&
    (flags[open] & Flag.sentenceStart) === 0
  );
}

/** Ties the later ones of a row (chanted “go home” and “shame”) to what the first one is tied to. */
export function tieLists(reading: Reading, quotations: readonly Marked[]): void {
  const { text } = reading;
  for (let q = 1; q < quotations.length; q++) {
    const before = quotations[q - 1];
    const quotation = quotations[q];
    if (quotation.attribution || !before.attribution || before.tie === 'after') continue;
    let next = before.behind;
    if (next < quotation.open && text.kind[next] === Kind.comma) next++;
    if (
      next < quotation.open &&
      text.kind[next] === Kind.word &&
      isLowerCase(reading, next) &&
      (isWord(reading, next, hashOf.and) || isWord(reading, next, hashOf.or))
    )
      next++;
    if (next !== quotation.open || next === before.behind) continue;
    quotation.attribution = before.attribution;
    quotation.tie = before.tie;
  }
}

/**
 * Puts together what one attribution interrupts (“…,” Hale said, “…”; “…,” Hale said. “…”), in one paragraph. Returns the quotations
 * that are left.
 */
export function joinInterrupted(reading: Reading, quotations: readonly Marked[]): Marked[] {
  const joined: Marked[] = [];
  for (const quotation of quotations) {
    const before = joined.at(-1);
    if (before && goesOn(reading, before, quotation)) append(before, quotation);
    else joined.push(quotation);
  }
  return joined;
}

function goesOn(reading: Reading, before: Marked, quotation: Marked): boolean {
  const { text } = reading;
  if (text.blockOf[before.behind - 1] !== text.blockOf[quotation.open]) return false;
  const attribution = before.attribution;
  // Hale wrote back: “The pier,” she said, “is safe.”
  const second = quotation.attribution;
  if (attribution && second && before.tie === 'before' && interrupts(reading, second, before, quotation)) return true;
  if (!attribution || (before.tie !== 'after' && before.tie !== 'label')) return false;
  if (quotation.attribution === attribution) return !isPhraseBefore(reading, before, quotation);
  if (quotation.attribution) return false;
  // The sentence of the attribution ends, and the next one begins with marks.
  return attribution.sentenceLast === quotation.open || endsInAbbreviation(reading, attribution, quotation);
}

/** “…,” Hale said in Tarn, S.C. “…”: the stop of the abbreviation ends the sentence as well, where marks with a sentence follow. */
function endsInAbbreviation({ text }: Reading, { last, sentenceLast }: Attribution, { open, behind }: Marked): boolean {
  if (open < last || open >= sentenceLast || (text.flags[open + 1] & Flag.capital) === 0) return false;
  const stop = text.kind[open - 1] === Kind.stop && (text.flags[open - 2] & Flag.capital) !== 0;
  if (!stop && text.kind[open - 1] !== Kind.dotted) return false;
  const sign = text.kind[signBefore(text, behind)];
  return sign === Kind.stop || sign === Kind.question || sign === Kind.exclamation;
}

/** Calling the pier a “wreck”, Hale said: “We’ll sell.” The phrase belongs to its own clause, what the colon leads in is a sentence. */
function isPhraseBefore({ text: { kind, flags } }: Reading, { open }: Marked, second: Marked): boolean {
  if (kind[second.open - 1] !== Kind.colon || (flags[second.open + 1] & Flag.capital) === 0) return false;
  return kind[open - 1] === Kind.word && (flags[open] & Flag.sentenceStart) === 0;
}

/** A pronoun with its verb between two quotations: whoever spoke before goes on. */
function interrupts(
  { classes }: Reading,
  { backward, source, first, resumes }: Attribution,
  before: Marked,
  { open }: Marked,
): boolean {
  if (!backward || first !== before.behind || resumes !== open || !source || source.last - source.first !== 1)
    return false;
  return (classes[source.first] & Word.subject) !== 0;
}

/** Puts together what goes on over paragraphs, each of which begins with a mark while only the last one closes. */
export function joinContinued(reading: Reading, quotations: readonly Marked[]): Marked[] {
  const { continues } = reading.marks;
  const joined: Marked[] = [];
  for (const quotation of quotations) {
    const from = continues[quotation.stretches[0]];
    const before = from < 0 ? undefined : joined.findLast(({ stretches }) => stretches[stretches.length - 1] === from);
    if (before && isOneSpeech(reading, before, quotation)) append(before, quotation);
    else joined.push(quotation);
  }
  return joined;
}

/**
 * A paragraph that lost its closing mark looks like one that goes on. It doesn't where both have an attribution of their own, or where the
 * marks stand around a phrase: in the view of Hale, “a wreck.
 */
function isOneSpeech({ marks, text: { flags, kind, blockOf } }: Reading, before: Marked, quotation: Marked): boolean {
  if (before.attribution && quotation.attribution && before.attribution !== quotation.attribution) return false;
  const m = before.stretches[before.stretches.length - 1];
  const open = marks.open[m];
  if (blockOf[open] === blockOf[quotation.open] || before.stretches.length > 1) return true;
  if ((flags[open] & Flag.sentenceStart) !== 0 || kind[open - 1] === Kind.colon) return true;
  for (let i = open + 2; i < marks.close[m]; i++) if ((flags[i] & Flag.sentenceStart) !== 0) return true;
  return (flags[open + 1] & Flag.capital) !== 0 && !quotation.attribution;
}

function append(before: Marked, quotation: Marked): void {
  before.stretches.push(...quotation.stretches);
  before.behind = quotation.behind;
  if (before.attribution || !quotation.attribution) return;
  before.attribution = quotation.attribution;
  before.tie = quotation.tie;
}
