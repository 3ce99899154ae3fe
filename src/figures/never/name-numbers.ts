import { Flag, Kind, type Text } from '../../model/index.ts';
import { boundBefore } from '../numbers/bounds.ts';
import { endsPhrase } from '../quantities/counted-nouns.ts';
import type { Draft } from '../draft.ts';
import {
  a,
  classDeterminers,
  classes,
  functionWords,
  indices,
  labelDeterminers,
  lawParts,
  mostGrades,
  notLabels,
  notModels,
  placesPrecede,
  statistics,
  the,
  things,
} from './never-words.ts';
import { endsThere, isScore, isSmall, isYearLike } from '../numbers/number-shapes.ts';
import { endOfSentence, isCapitalised, isGlued, isInnerHyphen, isWord, lastUnit, lengthOf } from '../tokens.ts';

/** "sent Leopard 2 tanks", "the Castle 1 pipeline": one digit behind a name, as papers spell out what they count so few of. */
export function isOfModel(text: Text, { first, numberFirst, numberLast, of: counted }: Draft): boolean {
  if (counted === null || notModels.has(text.hash[counted.last - 1])) return false;
  if (first !== numberFirst || numberLast - numberFirst !== 1 || lengthOf(text, numberFirst) > 1 || first < 2)
    return false;
  const name = first - 1;
  if (!isWord(text, name) || !isCapitalised(text, name) || functionWords.has(text.hash[name])) return false;
  let before = name - 1;
  while (before > 0 && isWord(text, before) && isCapitalised(text, before) && !functionWords.has(text.hash[before]))
    before--;
  if (text.sentenceOf[name - 1] !== text.sentenceOf[name] || boundBefore(text, first)) return false;
  return isWord(text, before) && !placesPrecede.has(text.hash[before]);
}

/** "category 2 patients", "tier 1 cities": a class without a determiner; "at this stage 20 patients" counts them. */
export function isGraded(text: Text, { first, numberFirst, value }: Draft): boolean {
  const noun = first - 1;
  if (first !== numberFirst || noun < 0 || value === null || value > mostGrades || !classes.has(text.hash[noun]))
    return false;
  return noun === 0 || !classDeterminers.has(text.hash[noun - 1]);
}

/** a 737 Max: a name behind it, an article before. */
export function isModel(text: Text, { first, numberFirst, numberLast, of }: Draft): boolean {
  // "the 882,509 A-levels"
  if (lengthOf(text, numberFirst) > 4 || isInnerHyphen(text, numberLast + 1)) return false;
  if (of !== null || first !== numberFirst || first === 0 || numberLast >= endOfSentence(text, numberFirst))
    return false;
  const before = text.hash[first - 1];
  return (before === the || before === a) && isWord(text, numberLast) && isCapitalised(text, numberLast);
}

/** "Article 50", "type 2", "FTSE 100", "Apollo 11": a word before that numbers are part of, or any other name. */
export function isNumberedThing(text: Text, draft: Draft): boolean {
  const { first, numberFirst, numberLast } = draft;
  if (first !== numberFirst || first === 0 || numberLast - numberFirst !== 1 || isYearLike(text, numberFirst))
    return false;
  // Fig. 1, Art. 50
  const before = text.kind[first - 1] === Kind.stop && isGlued(text, first - 1) ? first - 2 : first - 1;
  if (before < 0 || !isWord(text, before)) return false;
  const hash = text.hash[before];
  // "see p. 45": a stop that ends an abbreviation, and was taken for that of a sentence.
  if (text.sentenceOf[before] !== text.sentenceOf[first])
    return before < first - 1 && lengthOf(text, before) < 5 && things.has(hash);
  if (before < first - 1) return things.has(hash);
  const capital = isCapitalised(text, before);
  if (indices.has(hash)) return capital;
  if (boundBefore(text, first)) return false;
  if (things.has(hash))
    // A section 106 agreement, a grade 4 or higher, but "a page 40 years old"
    return (
      (lawParts.has(hash) && draft.unit === null) ||
      capital ||
      (classes.has(hash) && draft.of === null) ||
      !(before > 0 && (text.hash[before - 1] === the || text.hash[before - 1] === a))
    );
  if (!capital)
    return (
      draft.decimals === 0 && !isScore(text, numberFirst) && isLabelled(text, before) && isSmall(text, numberFirst)
    );
  if (functionWords.has(hash) || statistics.has(hash) || isScore(text, numberFirst)) return false;
  if (isBeforeMove(text, numberLast)) return false;
  const starts = (text.flags[before] & Flag.sentenceStart) !== 0 || text.kind[before - 1] === Kind.mark;
  return !starts || (text.flags[before] & (Flag.allCapitals | Flag.mixedCase)) !== 0 || endsThere(text, numberLast);
}

/** "Tarn First 61 (+17)": seats or votes, and how many more than before. */
function isBeforeMove({ kind, source, start, count }: Text, at: number): boolean {
  if (at + 2 >= count || kind[at] !== Kind.open) return false;
  const sign = source.charCodeAt(start[at + 1]);
  return (sign === 0x2b || sign === 0x2d || sign === 0x2212) && source.charCodeAt(start[at + 1] + 1) <= 0x39;
}

/** "a pump 14", "the chamber 20": digits behind a noun with its article are the label of what is drawn or listed. */
function isLabelled(text: Text, noun: number): boolean {
  if (
    endsPhrase(text, noun) ||
    notLabels.has(text.hash[noun]) ||
    lengthOf(text, noun) < 3 ||
    lastUnit(text, noun) === 0x73 ||
    text.source.startsWith('ed', text.end[noun] - 2)
  )
    return false;
  let k = noun - 1;
  while (k > noun - 3 && k >= 0 && isWord(text, k) && !endsPhrase(text, k)) k--;
  return k >= 0 && labelDeterminers.has(text.hash[k]) && text.sentenceOf[k] === text.sentenceOf[noun];
}
