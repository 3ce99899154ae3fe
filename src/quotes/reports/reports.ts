import type { Attribution } from '../model/attribution.ts';
import type { Marked, Report } from '../model/report.ts';
import type { Range, Reading } from '../reading/reading.ts';
import { Takes } from '../reading/words.ts';
import { isDone, isDoubtful, isMeasured, isSlight } from './doubtful-reports.ts';
import { isWhollyMarked } from './marks-in-reports.ts';
import { nextSpeaker } from './next-speaker.ts';
import { partsOf } from './report-parts.ts';
import { tieSources, tieTerms } from './terms.ts';
import { tieDirectly, tieInside } from './tied-quotations.ts';

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
    while (from < quotations.length && quotations[from].open < attribution.sentenceFirst) from++;
    const plain = from === quotations.length || quotations[from].open >= attribution.sentenceLast;
    // Where no marks are, it is a report or none whatever its words.
    if (plain && needsMarks(reading, attribution)) continue;
    const parts = partsOf(reading, attribution, nextSpeaker(reading, attributions, index));
    if (parts.length === 0) continue;
    const marked = plain ? [] : markedIn(parts, quotations, from, attribution.sentenceLast);
    if (marked.length === 0 && ((!plain && needsMarks(reading, attribution)) || isSlight(reading, attribution, parts)))
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

/** A verb that mostly reports nothing, and no poll that measures something. */
function needsMarks(reading: Reading, attribution: Attribution): boolean {
  return isDoubtful(reading, attribution) && !isMeasured(reading, attribution);
}

/** The quotations from the one numbered `from` on, before token `end`, that begin in the parts of a report. */
function markedIn(parts: readonly Range[], quotations: readonly Marked[], from: number, end: number): Marked[] {
  const marked: Marked[] = [];
  for (let q = from; q < quotations.length && quotations[q].open < end; q++)
    if (holds(parts, quotations[q].open)) marked.push(quotations[q]);
  return marked;
}

function holds(parts: readonly Range[], token: number): boolean {
  for (let p = 0; p < parts.length; p++) if (parts[p].first <= token && token < parts[p].last) return true;
  return false;
}

/** A noun phrase reported inside a report (he said the plan was what Ito calls “a joke”) is part of that one. */
function withoutNested(reports: readonly Report[]): Report[] {
  return reports.filter((report, index) => {
    const { contentForm: form, source } = report.attribution;
    if (source === null && report.marked.length > 0 && isMarkedAround(reports, index)) return false;
    if (report.attribution.backward || form === 'clause' || form === 'question' || form === 'text') return true;
    for (let other = Math.max(0, index - 3); other < Math.min(reports.length, index + 4); other++)
      if (other !== index && lies(report.attribution, reports[other])) return false;
    return true;
  });
}

/** said he had been promised “a boat”: inside what is said, nobody is told who promises it. */
function isMarkedAround(reports: readonly Report[], index: number): boolean {
  const { first } = reports[index].attribution.cue;
  for (let other = Math.max(0, index - 3); other < index; other++)
    if (
      reports[other].attribution.source &&
      first >= reports[other].parts[0].first &&
      first < reports[other].parts.at(-1)!.last
    )
      return true;
  return false;
}

function lies({ cue }: Attribution, { parts }: Report): boolean {
  return holds(parts, cue.first);
}
