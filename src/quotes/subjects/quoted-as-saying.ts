import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import type { Attribution } from '../model/attribution.ts';
import { labelOf } from '../model/label-of.ts';
import { maySpeak } from '../people/may-speak.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { behindBracket } from '../phrases/parentheses.ts';
import { isCapital, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, verbOfValue, Word } from '../reading/words.ts';
import { verbGroup } from '../verbs/verb-groups.ts';
import { subjectBefore } from './subjects.ts';

/** “…,” the Gazette quoted Ito | as saying: the words stand before, and are those of who is quoted; else null. */
export function quotedBefore(reading: Reading, first: number, from: number, last: number): Attribution | null {
  const { classes, closes, text } = reading;
  if (first < 1 || closes[first - 1] === 0) return null;
  const quoted = nounPhraseAfter(reading, from, last);
  if (!quoted || !isWord(reading, quoted.last, hashOf.as)) return null;
  const behind = quoted.last + 2;
  const ends =
    behind >= last || text.kind[behind] !== Kind.word || (classes[behind] & (Word.preposition | Word.time)) !== 0;
  if (!ends || (behind + 1 < last && reading.opens[behind + 1] > 0)) return null;
  return { ...labelOf(reading, quoted, quoted.last + 1, -1), first, last: behind };
}

/** Ito wrote, quoting | Ada Hale (pictured), “…”: behind a participle and a comma the words are those of who is quoted; else null. */
export function quotedAhead(reading: Reading, cue: number, from: number, last: number): Attribution | null {
  const quoted = nounPhraseAfter(reading, from, last);
  if (!quoted || !(isCapital(reading, quoted.last - 1) || maySpeak(reading, quoted))) return null;
  const { kind } = reading.text;
  const sign = kind[quoted.last] === Kind.open ? behindBracket(reading, quoted.last, last) : quoted.last;
  if (sign + 1 >= last || (kind[sign] !== Kind.comma && kind[sign] !== Kind.colon) || reading.opens[sign + 1] === 0)
    return null;
  return labelOf(reading, quoted, cue, sign + 1, { cueEnd: from, around: { first: cue, last: sign + 1 } });
}

/** “…,” the Gazette reported, | quoting Ada Hale | as saying: who is quoted speaks, not the paper; null where nobody is. */
export function quotedBehind(reading: Reading, comma: number, last: number): NounPhrase | null {
  const { verbs, text } = reading;
  if (comma + 2 >= last || text.kind[comma] !== Kind.comma || verbs[comma + 1] === 0) return null;
  if (formOf(verbs[comma + 1]) !== Form.ing || verbOfValue(verbs[comma + 1]).lemma !== 'quote') return null;
  const quoted = nounPhraseAfter(reading, comma + 2, last);
  return quoted && (isCapital(reading, quoted.last - 1) || maySpeak(reading, quoted)) ? quoted : null;
}

/** Does "as saying" stand behind who is quoted? Then the words are reported by that verb. */
export function quotesSpeech(reading: Reading, from: number, last: number): boolean {
  const { verbs, opens, text } = reading;
  for (let i = from; i + 1 < last && i < from + 16; i++) {
    if (opens[i] > 0 || text.kind[i] === Kind.semicolon) return false;
    if (!isWord(reading, i, hashOf.as)) continue;
    const value = verbs[i + 1];
    // “…,” Hale was quoted as saying by the agency: the words stand before.
    if (i === from && (i + 2 >= last || text.kind[i + 2] !== Kind.word || isWord(reading, i + 2, hashOf.by)))
      return opens[i + 2] > 0 || text.kind[i + 2] === Kind.colon;
    return value !== 0 && formOf(value) === Form.ing && (verbOfValue(value).takes & Takes.speech) !== 0;
  }
  return false;
}

/** The Gazette quoted Ito as saying that: Ito says it. */
export function quotedAs(reading: Reading, participle: number, floor: number): NounPhrase | null {
  const { classes, verbs } = reading;
  const as = participle - 1;
  if (as > floor && witnessed.has(reading.text.hash[as])) return whoIsQuoted(reading, as, floor);
  if (as <= floor || !isWord(reading, as, hashOf.as)) return null;
  if (quotes.has(reading.text.hash[as - 1])) return whoIsQuoted(reading, as - 1, floor);
  const quoted = subjectBefore(reading, as, floor);
  if (!quoted) return null;
  for (let i = quoted.first - 1; i > floor && i > quoted.first - 8; i--) {
    if (verbs[i] !== 0) return quoting.has(verbOfValue(verbs[i]).lemma) ? quoted : null;
    // was quoted by the Gazette as saying
    if ((classes[i] & Word.preposition) !== 0) return null;
  }
  return null;
}

/** In the minutes she | is quoted as saying: the subject of the passive. */
function whoIsQuoted(reading: Reading, participle: number, floor: number): NounPhrase | null {
  const group = verbGroup(reading, participle, floor);
  return group.passive ? subjectBefore(reading, group.first, floor) : null;
}

const quotes = WordTable.of(['cited', 'quoted']);

/** can be | heard saying */
const witnessed = WordTable.of(['filmed', 'heard', 'overheard', 'recorded', 'seen', 'shown']);

export const quoting = new Set(['quote', 'cite']);
