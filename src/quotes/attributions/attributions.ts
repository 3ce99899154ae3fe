import { Flag, Kind } from '../../model/index.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Reading } from '../reading/reading.ts';
import { Takes, verbOfValue, Word } from '../reading/words.ts';
import { behindClock, behindDateline } from '../subjects/sentence-subject.ts';
import { readAccordingTo, sourcePhrase } from './according-to.ts';
import { readInTheirWords } from './in-their-words.ts';
import { readHeadline, readSignedHeadline } from './labels.ts';
import { readReportNoun } from './report-nouns.ts';
import { readStance } from './stances.ts';
import { readVerb } from './verb-attributions.ts';

/** All attributions outside marked stretches, in order. */
export function findAttributions(reading: Reading): Attribution[] {
  const found: Attribution[] = [];
  const { sentences, sentenceCount, skipped, cues, cueCount, marks, text } = reading;
  const { flags } = text;
  let cue = 0;
  let mark = 0;
  for (let s = 0; s < sentenceCount; s++) {
    let first = sentences[s];
    if (skipped[first] === 1) continue;
    const last = sentences[s + 1];
    const before = found.length;
    if ((flags[first] & Flag.lineBefore) !== 0) {
      const headline = readHeadline(reading, first, last) ?? readSignedHeadline(reading, first, last);
      if (headline) found.push(headline);
      first = behindClock(reading, behindDateline(reading, first, last));
    }
    while (cue < cueCount && cues[cue] < first) cue++;
    if (cue >= cueCount || cues[cue] >= last) continue;
    while (mark < marks.count && marks.open[mark] < first) mark++;
    if ((mark === marks.count || marks.open[mark] >= last) && isIdle(reading, cue, first, last)) continue;
    readCues(reading, cue, mark, s, first, last, found, before);
  }
  return found;
}

/**
 * Are the cues of a sentence without marks, from the one numbered `from` on, verbs that report only what holds some? Those that lead words in
 * too do so behind a sign (She began: …; It was late, she continued) or beside marks.
 */
function isIdle(
  { verbs, classes, cues, cueCount, opens, closes, text }: Reading,
  from: number,
  first: number,
  last: number,
): boolean {
  let leads = 0;
  for (let c = from; c < cueCount && cues[c] < last; c++) {
    const i = cues[c];
    const { takes } = verbOfValue(verbs[i]);
    if (takes === 0 || (takes & unmarked) !== 0 || (takes & (Takes.weak | Takes.mental)) === 0) return false;
    if ((classes[i] & (Word.report | Word.stance)) !== 0) return false;
    leads |= takes & Takes.speech;
  }
  if (leads === 0) return true;
  if ((first > 0 && closes[first - 1] > 0) || opens[last] > 0) return false;
  for (let i = first; i < last; i++) if (leading.has(text.kind[i])) return false;
  return true;
}

const leading: ReadonlySet<number> = new Set([
  Kind.comma,
  Kind.colon,
  Kind.dash,
  Kind.question,
  Kind.exclamation,
  Kind.semicolon,
]);

/** What a verb may report without marks, though it is weak. */
const unmarked =
  Takes.clause |
  Takes.that |
  Takes.question |
  Takes.infinitive |
  Takes.order |
  Takes.documents |
  Takes.gerund |
  Takes.phrase |
  Takes.particle;

/** The attributions of the words in a sentence that may be cues, from the one numbered `from` on, with the marks from the one numbered `mark` on. */
function readCues(
  reading: Reading,
  from: number,
  mark: number,
  sentence: number,
  first: number,
  last: number,
  found: Attribution[],
  before: number,
): void {
  const { verbs, classes, cues, cueCount, marks, text } = reading;
  // Where what is read already ends.
  let behind = first;
  let m = mark;
  for (let c = from; c < cueCount && cues[c] < last; c++) {
    const i = cues[c];
    for (; m < marks.count && marks.open[m] <= i; m++)
      if (marks.within[m] < 0 && marks.open[m] >= behind) behind = Math.min(last, marks.close[m] + marks.closed[m]);
    if (i < behind) continue;
    const verb = verbs[i] !== 0 ? verbOfValue(verbs[i]) : null;
    const spoken = verb && verb.takes !== 0 ? readVerb(reading, i, verb, sentence, first, last, found, before) : null;
    if (spoken) {
      found.push(spoken);
      behind = Math.max(behind, spoken.cue.last);
    } else if ((classes[i] & (Word.report | Word.stance)) !== 0) {
      const attribution =
        readReportNoun(reading, i, sentence, first, last) ?? readStance(reading, i, sentence, first, last);
      // said in her report that: the verb’s clause
      const told = found.length > before ? found[found.length - 1].content : -1;
      if (attribution && attribution.content !== told) found.push(attribution);
    } else if (verb) {
      continue;
    } else if (text.kind[i] === Kind.word) {
      const source = sourcePhrase(reading, i, last);
      const attribution =
        source > 0
          ? readAccordingTo(reading, i, source, sentence, first, last)
          : readInTheirWords(reading, i, first, last, found.length > before);
      if (attribution) {
        found.push(attribution);
        behind = Math.max(behind, attribution.last);
      }
    }
  }
}
