import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { isNaming } from '../attributions/naming.ts';
import { hasFiniteVerb } from '../clauses/finite-verbs.ts';
import { workNouns } from '../data/function-words.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Marked } from '../model/report.ts';
import { isCapital, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';

/** Marked words that name the speaker (a “senior source” told the BBC) are nobody’s. */
export function tieSources(attributions: readonly Attribution[], quotations: readonly Marked[]): void {
  let q = 0;
  for (const { source } of attributions) {
    if (!source) continue;
    while (q > 0 && quotations[q - 1].open > source.first) q--;
    while (q < quotations.length && quotations[q].open < source.first) q++;
    for (let at = q; at < quotations.length && quotations[at].open < source.last; at++) {
      quotations[at].attribution = null;
      quotations[at].tie = 'source';
    }
  }
}

/** So-called “experts”, an operation codenamed “Gull”, a man known as “Shorty”: what something is called is nobody’s words. */
export function tieTerms(reading: Reading, quotations: readonly Marked[]): void {
  for (const quotation of quotations) {
    if (quotation.open < 2 || !(isNamedSo(reading, quotation.open) || isTitle(reading, quotation))) continue;
    quotation.attribution = null;
    quotation.tie = 'source';
  }
}

/** the breakfast programme, “The Tide”: capitals behind what is watched, read or heard. */
function isTitle(reading: Reading, { attribution, open, behind }: Marked): boolean {
  const { classes, text } = reading;
  const work = text.kind[open - 1] === Kind.comma ? open - 2 : open - 1;
  if (attribution || work < 0 || !isCapital(reading, open + 1) || behind - open > longestTitle) return false;
  if (!works.has(text.hash[work]) || (classes[work] & Word.document) !== 0) return false;
  return !hasFiniteVerb(reading, open + 1, behind - 1);
}

/** Tokens with the marks. */
const longestTitle = 10;
const works = WordTable.of(workNouns);

function isNamedSo(reading: Reading, open: number): boolean {
  const { text } = reading;
  const before = open - 1;
  if (naming.has(text.hash[before])) return true;
  if (isWord(reading, before, hashOf.as)) {
    // known in the trade as “a float”
    let known = before - 1;
    while (known > 0 && before - known < 6 && text.kind[known] === Kind.word && !isWord(reading, known, hashOf.known))
      known--;
    return isWord(reading, known, hashOf.known);
  }
  if (!isWord(reading, before, hashOf.called)) return false;
  if (text.kind[before - 1] === Kind.hyphen) return isWord(reading, before - 2, hashOf.so);
  return isNaming(reading, before, 0);
}

const naming = WordTable.of(['codenamed', 'entitled', 'nicknamed', 'subtitled', 'titled']);
