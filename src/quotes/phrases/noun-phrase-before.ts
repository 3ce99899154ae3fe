import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { endsInEd, endsInS, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Word } from '../reading/words.ts';
import { coreBefore, joinsPhrases } from './noun-phrase-core.ts';
import { closedClasses, isTimeRange, mostTokens, type NounPhrase } from './noun-phrase.ts';

/** The noun phrase that ends right before token `end`, not reaching over `floor`; null when there is none. */
export function nounPhraseBefore(reading: Reading, end: number, floor: number): NounPhrase | null {
  const { classes, text } = reading;
  const lowest = Math.max(floor, end - mostTokens);
  let first = coreBefore(reading, end, lowest);
  if (first === end) return null;
  let headLast = end;
  // Phrases behind the head: the head of the bank in Leeds; people briefed on the matter.
  for (let depth = 0; depth < 4; depth++) {
    let before = first - 1;
    if (before < lowest || !joinsPhrases(reading, before) || (classes[first] & Word.subject) !== 0) break;
    if (before > lowest && isParticipleBehindNoun(reading, before - 1, lowest)) before--;
    const outer = coreBefore(reading, before, lowest);
    if (outer === before || isWord(reading, before - 1, hashOf.according)) break;
    if (isTimeRange(reading, outer, before)) break;
    headLast = before;
    first = outer;
  }
  if (text.kind[first] === Kind.possessive || text.kind[first] === Kind.hyphen) return null;
  // sources | privy to the deal
  if (headLast < end && headLast - 1 > first && behindNouns.has(text.hash[headLast - 1])) headLast--;
  return { first, last: end, headLast };
}

/** Adjectives that stand behind their noun, with a preposition. */
const behindNouns = WordTable.of(['aware', 'close', 'familiar', 'loyal', 'opposed', 'present', 'privy', 'sympathetic']);

/** "briefed" in "people briefed on the matter". */
function isParticipleBehindNoun(reading: Reading, i: number, lowest: number): boolean {
  const { verbs } = reading;
  const form = formOf(verbs[i]);
  if (verbs[i] !== 0 ? form !== Form.past && form !== Form.participle && form !== Form.ing : !endsInEd(reading, i))
    return false;
  return (
    i > lowest &&
    reading.text.kind[i - 1] === Kind.word &&
    (reading.classes[i - 1] & closedClasses) === 0 &&
    endsInS(reading, i - 1)
  );
}
