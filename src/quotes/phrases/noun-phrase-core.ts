import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { joiningPrepositions } from '../data/function-words.ts';
import {
  beforeStretch,
  endsInEd,
  isCapital,
  isLowerCase,
  isManner,
  isPlural,
  isWord,
  type Reading,
} from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';
import { actsAsVerb } from './noun-or-verb.ts';
import { closedClasses } from './noun-phrase.ts';
import { openBracket } from './parentheses.ts';
import { isAmpersand, isPluralPossessive } from './parts-of-names.ts';
import { isName, isTime } from './times-before.ts';

const notNoun = closedClasses | Word.subject | Word.object | Word.determiner | Word.possessive | Word.time;

const joining = WordTable.of(joiningPrepositions);

/** Prepositions that tie a phrase to the noun before it; "after" and "as" begin something new. */
export function joinsPhrases(reading: Reading, i: number): boolean {
  const { classes, text } = reading;
  if ((classes[i] & Word.preposition) === 0 || !isLowerCase(reading, i)) return false;
  // a report into the fire
  return joining.has(text.hash[i]) || (isWord(reading, i, hashOf.into) && (classes[i - 1] & Word.document) !== 0);
}

const hours = WordTable.of(['a.m.', 'p.m.']);

/** First token of the words that make one noun phrase without phrases behind its head; `end` when there is none. */
export function coreBefore(reading: Reading, end: number, lowest: number): number {
  const { classes, verbs, closes, mentionAt, text } = reading;
  const { kind, flags } = text;
  let first = end;
  for (let i = end - 1; i >= lowest; i--) {
    const bits = classes[i];
    switch (kind[i]) {
      case Kind.possessive:
        if (i === end - 1 && !endsName(reading, end, lowest)) return end;
        continue;
      case Kind.dotted:
        // at 8 a.m. | Hale said: the hour ends what went before
        if (first < end && hours.has(text.hash[i]) && isCapital(reading, first)) return first;
        first = i;
        continue;
      case Kind.number:
      case Kind.alphanumeric:
      case Kind.address:
      case Kind.percent:
      case Kind.currency:
        first = i;
        continue;
      case Kind.hyphen:
        // What a hyphen joins is one word, whatever its parts are: a mum-of-three.
        if (i > lowest && i + 1 < end && kind[i - 1] === Kind.word) {
          first = i - 1;
          i--;
        }
        continue;
      case Kind.slash:
        continue;
      case Kind.symbol:
        // Hale & Co
        if (i === lowest || !isAmpersand(reading, i) || !isCapital(reading, i - 1)) return first;
        continue;
      case Kind.stop:
        // An initial or an abbreviated title: John F. Hale, Gov. Ito.
        if (i === lowest || (i + 1 < end && (flags[i + 1] & Flag.sentenceStart) !== 0) || !isCapital(reading, i - 1))
          return first;
        continue;
      case Kind.mark: {
        if (closes[i] === 0) {
          if (i === end - 1 || !isPluralPossessive(reading, i)) return first;
          continue;
        }
        const open = beforeStretch(reading, i);
        // A marked phrase inside the noun phrase (a “senior source”); a quotation before it ends with a comma or stop.
        const bare =
          first === end && (open === lowest || (classes[open - 1] & (Word.determiner | Word.possessive)) === 0);
        // “The pier will go” Hale said: a sentence without its comma
        const sentence = (flags[open] & Flag.sentenceStart) !== 0 && i - open > 3;
        if (open < lowest || i - open > 8 || isSentenceSign(kind[i - 1]) || bare || sentence) return first;
        first = open;
        i = open;
        continue;
      }
      case Kind.close: {
        const open = openBracket(reading, i, lowest);
        if (open < 0) return first;
        i = open;
        continue;
      }
      case Kind.word:
        break;
      default:
        return first;
    }
    // Part of a word that a hyphen holds together: a mum-of-three.
    if (i - 1 > lowest && kind[i - 1] === Kind.hyphen && (flags[i - 1] & Flag.spaceBefore) === 0) {
      first = i;
      continue;
    }
    if (mentionAt[i] > 0) {
      first = i;
      continue;
    }
    // something | the mayor called
    if (first < end && isWord(reading, i, hashOf.something)) return first;
    const capital = (flags[i] & Flag.capital) !== 0;
    const inner = capital && (flags[i] & Flag.sentenceStart) === 0 && (bits & (Word.determiner | Word.subject)) === 0;
    if (inner && !((bits & Word.time) !== 0 && !isName(reading, i))) {
      first = i;
      continue;
    }
    // executives there | say: behind a noun it is an adverb, and no subject anywhere
    if (isWord(reading, i, hashOf.there)) {
      if (i < end - 1 || i === lowest || kind[i - 1] !== Kind.word || (classes[i - 1] & notNoun) !== 0) return first;
      first = i;
      continue;
    }
    if ((bits & (Word.subject | Word.contraction)) !== 0) return i === end - 1 ? i : first;
    if ((bits & Word.possessive) !== 0) {
      // a text from her
      const object = (bits & Word.object) !== 0 && i > lowest && joinsPhrases(reading, i - 1);
      return i < end - 1 || object ? i : first;
    }
    if ((bits & Word.determiner) !== 0) {
      if (i === end - 1 && (bits & Word.subordinator) !== 0) return end;
      // for what | officials call
      if ((bits & Word.question) !== 0 && first < end) return first;
      return i > lowest && (classes[i - 1] & Word.quantifier) !== 0 ? i - 1 : i;
    }
    if ((bits & Word.quantifier) !== 0) {
      first = i;
      // but not: what | some called
      const whole = Word.determiner | Word.quantifier | Word.question;
      const inside = i > lowest ? classes[i - 1] & whole : 0;
      if (inside !== 0 && (inside & Word.question) === 0 && first < end) continue;
      return first;
    }
    if ((bits & (Word.time | Word.timePlural)) !== 0 && isTime(reading, i)) {
      // "Monday" of "On Monday officials said" ends the phrase; "month" of "the month’s figures" doesn't.
      const surname = capital && i === end - 1 && (flags[i] & Flag.sentenceStart) !== 0;
      if (
        !surname &&
        kind[i + 1] !== Kind.possessive &&
        kind[i + 1] !== Kind.hyphen &&
        !isTimeOfDay(reading, i, first, lowest)
      )
        return first;
    } else if ((bits & closedClasses) !== 0 || isManner(reading, i)) {
      // An adverb before an adjective stays inside: the newly elected mayor, an earlier study.
      const manner = i > lowest && isManner(reading, i) && (classes[i - 1] & Word.determiner) !== 0;
      if (first === end || !(manner || isAttributive(reading, i, lowest))) return first;
    } else if ((bits & Word.object) !== 0) {
      // most of them, a source close to him
      if (i === end - 1 && i > lowest && joinsPhrases(reading, i - 1)) return i;
      // Hale herself said
      if (i < end - 1 || !isReflexive(reading, i)) return first;
      continue;
    } else if (first < end || i === end - 1) {
      const value = verbs[i];
      if (value !== 0 || endsInEd(reading, i)) {
        if (actsAsVerb(reading, i, end, lowest)) return first;
      }
    }
    first = i;
  }
  return first;
}

/** a buyer at Hale’s, | who; Hale’s | said: a name that ends in ’s, before a comma or a verb that takes no name’s owner before it. */
function endsName(reading: Reading, end: number, lowest: number): boolean {
  if (end - 1 <= lowest || !isCapital(reading, end - 2)) return false;
  return reading.text.kind[end] === Kind.comma || saying.has(reading.text.hash[end]);
}

const saying = WordTable.of(['said', 'says']);

/** Adverbs that stand before a noun as well: an earlier study, the then mayor, the former first lady. */
const attributive = WordTable.of(['earlier', 'first', 'later', 'now', 'once', 'then']);

/** Does such an adverb stand behind a determiner, or behind an adjective that does? */
export function isAttributive({ classes, text: { hash, kind } }: Reading, i: number, lowest: number): boolean {
  if (!attributive.has(hash[i])) return false;
  // The pier was lost, | first responders said
  if (hash[i] === hashOf.first && (i <= lowest || kind[i - 1] === Kind.comma)) return true;
  if (i <= lowest) return false;
  const determiner = Word.determiner | Word.possessive;
  if ((classes[i - 1] & determiner) !== 0) return true;
  const adjective = kind[i - 1] === Kind.word && (classes[i - 1] & (closedClasses | Word.subject | Word.object)) === 0;
  return adjective && i - 1 > lowest && (classes[i - 2] & determiner) !== 0;
}

/** The | day care’s owner, a | night manager: behind its article a word of time describes the noun, which is no plural (the day officials said). */
function isTimeOfDay(reading: Reading, i: number, first: number, lowest: number): boolean {
  const { classes, text } = reading;
  if (first !== i + 1 || i === lowest || !isLowerCase(reading, i) || text.kind[first] !== Kind.word) return false;
  return (
    (classes[i - 1] & (Word.determiner | Word.subordinator | Word.quantifier)) === Word.determiner &&
    isLowerCase(reading, first) &&
    !isPlural(reading, first)
  );
}

/** himself, themselves */
function isReflexive({ text: { source, start, end } }: Reading, i: number): boolean {
  const tail = source.slice(end[i] - 4, end[i]);
  return end[i] - start[i] > 5 && (tail === 'self' || tail === 'lves');
}

function isSentenceSign(kind: number): boolean {
  return (
    kind === Kind.comma ||
    kind === Kind.stop ||
    kind === Kind.question ||
    kind === Kind.exclamation ||
    kind === Kind.ellipsis ||
    kind === Kind.dash
  );
}
