import { Flag, Kind } from '../../model/index.ts';
import { readVerb } from '../attributions/verb-attributions.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Marked } from '../model/report.ts';
import { lowerBound } from '../reading/lower-bound.ts';
import { isWord, type Reading, sentenceOf } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, verbOfValue, Word } from '../reading/words.ts';

/** Tokens between a verb and the marks that it may introduce or follow. */
const reach = 12;

/**
 * Quotations inside others, with speakers of their own (“He told me, ‘Go home,’ and I went,” Hale said): the marked stretches that an
 * attribution in the quotation’s own words introduces or follows. Others (a title, a term, a phrase) are the outer speaker’s.
 */
export function findNested(reading: Reading, quotations: readonly Marked[]): Marked[] {
  const { marks, opens, closes } = reading;
  const found: Marked[] = [];
  let q = 0;
  for (let n = 0; n < marks.count; n++) {
    const outer = marks.within[n];
    if (outer < 0 || marks.within[outer] >= 0 || marks.closed[n] === 0 || marks.close[n] <= marks.open[n] + 1) continue;
    while (q < quotations.length && !quotations[q].stretches.includes(outer) && quotations[q].behind <= marks.open[n])
      q++;
    const quotation = quotations[q];
    if (!quotation?.stretches.includes(outer)) continue;
    // A reading skips quotations whole; here the inner one is the unit.
    opens[marks.open[n]] = closes[marks.close[n]] = n + 1;
    const attribution = attributionOf(reading, n, marks.open[outer] + 1, marks.close[outer]);
    opens[marks.open[n]] = closes[marks.close[n]] = 0;
    if (!attribution) continue;
    found.push({
      stretches: [n],
      open: marks.open[n],
      behind: marks.close[n] + 1,
      attribution,
      tie: 'inside',
      report: null,
      outer: quotation,
    });
  }
  return found;
}

/** The attribution right before or behind the stretch, among the words `[from, last)` of the quotation around it. */
function attributionOf(reading: Reading, n: number, from: number, last: number): Attribution | null {
  const { cues, cueCount, marks, text, verbs } = reading;
  const open = marks.open[n];
  const behind = marks.close[n] + 1;
  let first = open;
  while (first > from && (text.flags[first] & Flag.sentenceStart) === 0) first--;
  const sentence = sentenceOf(reading, open);
  for (
    let c = lowerBound(cues, cueCount, Math.max(first, open - reach));
    c < cueCount && cues[c] < Math.min(last, behind + reach);
    c++
  ) {
    const i = cues[c];
    if ((i > open && i < behind) || verbs[i] === 0) continue;
    const verb = verbOfValue(verbs[i]);
    if ((verb.takes & Takes.speech) === 0) continue;
    const attribution = readVerb(reading, i, verb, sentence, first, last, [], 0);
    if (!attribution?.source || attribution.unsaid || (attribution.shared && !isSecondVerb(reading, i))) continue;
    // They sang ‘Gulls at Dawn’: with no comma between, the marks may be a title.
    const title = (verb.takes & Takes.weak) !== 0 && text.kind[open - 1] === Kind.word;
    if (attribution.contentForm === 'marked' && attribution.content === open && !title) return attribution;
    if (attribution.backward && !attribution.shared && attribution.first === behind) return attribution;
  }
  return null;
}

/** “My dad used to | tell me, ‘Go’”, “He called me and | said, ‘Go.’”: the second of two verbs of one subject, in the past. */
function isSecondVerb(reading: Reading, i: number): boolean {
  const { classes, verbs } = reading;
  if (isWord(reading, i - 1, hashOf.to) && isWord(reading, i - 2, hashOf.used)) return true;
  return (classes[i - 1] & Word.coordinator) !== 0 && formOf(verbs[i]) === Form.past;
}
