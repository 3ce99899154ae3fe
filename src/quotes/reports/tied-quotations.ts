import { Kind } from '../../model/index.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Marked, Report } from '../model/report.ts';
import { isLowerCase, type Range, type Reading } from '../reading/reading.ts';
import { Takes, Word } from '../reading/words.ts';

/** Ties quotations that are all of a report to its attribution, unless they have one. */
export function tieDirectly(reading: Reading, attribution: Attribution, marked: readonly Marked[]): void {
  for (const quotation of marked)
    if ((!quotation.attribution || isAnothers(reading, attribution, quotation)) && quotation.tie !== 'source') {
      quotation.attribution = attribution;
      quotation.tie = attribution.contentForm === 'label' ? 'clause' : attribution.backward ? 'after' : 'before';
    }
}

/** Ties the quotations inside a report to its attribution, unless they rest on one that is closer. */
export function tieInside(
  reading: Reading,
  attribution: Attribution,
  parts: readonly Range[],
  marked: readonly Marked[],
  reports: readonly Report[],
): void {
  for (const quotation of marked) {
    if (quotation.tie === 'source') continue;
    const tied = quotation.attribution;
    // said he had been promised “a boat”: who promised is not told, who said it is
    if (tied?.source && !attribution.source && attribution.passive && quotation.tie === 'clause') continue;
    const sourceless = tied && tied.source === null && tied.passive && attribution.source !== null;
    if (tied && tied !== attribution && !sourceless) {
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
