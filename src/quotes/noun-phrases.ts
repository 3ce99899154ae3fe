import { Flag, Kind } from '../model/index.ts';
import { WordTable } from '../text/index.ts';
import {
  beforeStretch,
  endsInEd,
  endsInS,
  isCapital,
  isLowerCase,
  isManner,
  isPlural,
  isWord,
  mentionOn,
  type Range,
  type Reading,
} from './reading.ts';
import { isTime } from './times-before.ts';
import { hashOf } from './word-hashes.ts';
import { Form, formOf, Word } from './words.ts';

/** A noun phrase: its range and where its first part ends, the one with the head ("the head" of "the head of the bank"). */
export interface NounPhrase extends Range {
  readonly headLast: number;
}

/** Noun phrases longer than this are not read: attributions are short, and the walk stays linear. */
export const mostTokens = 40;

export const closedClasses =
  Word.preposition |
  Word.auxiliary |
  Word.coordinator |
  Word.subordinator |
  Word.relative |
  Word.question |
  Word.negation |
  Word.adverb;

const notNoun = closedClasses | Word.subject | Word.object | Word.determiner | Word.possessive | Word.time;

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

const joining = WordTable.of([
  'of',
  'in',
  'for',
  'at',
  'from',
  'with',
  'on',
  'to',
  'by',
  'about',
  'behind',
  'near',
  'against',
  'between',
  'under',
  'over',
  'inside',
  'across',
  'among',
  'around',
  'outside',
  'throughout',
  'within',
]);

/** Prepositions that tie a phrase to the noun before it; "after" and "as" begin something new. */
function joinsPhrases(reading: Reading, i: number): boolean {
  const { classes, text } = reading;
  if ((classes[i] & Word.preposition) === 0 || !isLowerCase(reading, i)) return false;
  // a report into the fire
  return joining.has(text.hash[i]) || (isWord(reading, i, hashOf.into) && (classes[i - 1] & Word.document) !== 0);
}

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

export function isTimeRange(reading: Reading, first: number, last: number): boolean {
  return last - first <= 3 && isTime(reading, last - 1);
}

/** First token of the words that make one noun phrase without phrases behind its head; `end` when there is none. */
function coreBefore(reading: Reading, end: number, lowest: number): number {
  const { classes, verbs, closes, mentionAt, text } = reading;
  const { kind, flags } = text;
  let first = end;
  for (let i = end - 1; i >= lowest; i--) {
    const bits = classes[i];
    switch (kind[i]) {
      case Kind.possessive:
        // a buyer at Hale’s, | who
        if (i === end - 1 && (kind[end] !== Kind.comma || i === lowest || !isCapital(reading, i - 1))) return end;
        continue;
      case Kind.number:
      case Kind.dotted:
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

/** Adverbs that stand before a noun as well: an earlier study, the then mayor, the former first lady. */
const attributive = WordTable.of(['earlier', 'first', 'later', 'now', 'once', 'then']);

/** Does such an adverb stand behind a determiner, or behind an adjective that does? */
export function isAttributive({ classes, text: { hash, kind } }: Reading, i: number, lowest: number): boolean {
  if (!attributive.has(hash[i]) || i <= lowest) return false;
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

/** The apostrophe of the teachers’ leader, the boss’ car: one that neither opens nor closes marked words. */
export function isPluralPossessive(reading: Reading, i: number): boolean {
  const { opens, closes, text } = reading;
  return (
    i > 0 &&
    opens[i] === 0 &&
    closes[i] === 0 &&
    text.kind[i - 1] === Kind.word &&
    text.start[i] === text.end[i - 1] &&
    endsInS(reading, i - 1)
  );
}

export function isAmpersand({ text: { kind, source, start } }: Reading, i: number): boolean {
  return kind[i] === Kind.symbol && source.charCodeAt(start[i]) === 0x26;
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

/** May or March as a surname: another capital stands right before it. */
function isName({ text: { flags, kind } }: Reading, i: number): boolean {
  return i > 0 && kind[i - 1] === Kind.word && (flags[i - 1] & (Flag.capital | Flag.sentenceStart)) === Flag.capital;
}

/** Is the word, which could be a noun or adjective too, the verb of a clause here? */
function actsAsVerb(reading: Reading, i: number, end: number, lowest: number): boolean {
  const { classes, verbs, text } = reading;
  if (i === lowest) return false;
  const before = classes[i - 1];
  const kind = text.kind[i - 1];
  if ((before & (Word.determiner | Word.possessive)) !== 0 && (before & Word.subject) === 0) return false;
  if (kind === Kind.hyphen || kind === Kind.possessive || isManner(reading, i - 1)) return false;
  const form = verbs[i] !== 0 ? formOf(verbs[i]) : Form.past;
  // of registered voters
  if (form === Form.past && (before & (Word.preposition | Word.subordinator | Word.adverb)) === Word.preposition)
    return false;
  if (form === Form.past) return i < end - 1 || verbs[i] !== 0 || (before & Word.auxiliary) !== 0;
  if (form === Form.third) return (before & Word.subject) !== 0 || (isCapital(reading, i - 1) && i < end - 1);
  if (form === Form.base) return (before & (Word.subject | Word.modal)) !== 0 || isTo(reading, i - 1);
  if (form === Form.ing)
    return kind === Kind.comma || (before & (Word.preposition | Word.auxiliary)) !== 0 || kind !== Kind.word;
  // has written; a poll | taken in May, but no old broken windows
  if (form !== Form.participle) return false;
  if ((before & Word.auxiliary) !== 0) return true;
  const place = Word.preposition | Word.time | Word.timeModifier;
  const noun = (before & ~(Word.document | Word.report | Word.stance)) === 0 && kind === Kind.word;
  return noun && (i + 1 === end || (classes[i + 1] & place) !== 0);
}

function isTo({ text: { source, start, end } }: Reading, i: number): boolean {
  return (
    end[i] - start[i] === 2 &&
    (source.charCodeAt(start[i]) | 0x20) === 0x74 &&
    (source.charCodeAt(start[i] + 1) | 0x20) === 0x6f
  );
}

/** Before the brackets that end the words before `end`: Ada Hale | (Labour). */
export function beforeBracket(reading: Reading, end: number, lowest: number): number {
  if (end <= lowest || reading.text.kind[end - 1] !== Kind.close) return end;
  const open = openBracket(reading, end - 1, lowest);
  // Opened too far before: no bracket ends here.
  return open < 0 ? end : open;
}

function openBracket({ text: { kind } }: Reading, i: number, lowest: number): number {
  for (let k = i - 1; k >= lowest && k > i - 16; k--) if (kind[k] === Kind.open) return k;
  return -1;
}

/** Behind "her" begins no noun that would be hers: told her | to go. */
export function standsAlone({ classes, opens, text: { kind } }: Reading, i: number, highest: number): boolean {
  const others =
    Word.preposition |
    Word.auxiliary |
    Word.subordinator |
    Word.determiner |
    Word.possessive |
    Word.subject |
    Word.question |
    Word.coordinator;
  return i >= highest || opens[i] > 0 || kind[i] !== Kind.word || (classes[i] & others) !== 0;
}

/** "Chamber | chief executive | Marianne Holt": words in lower case between a body and the person who holds an office in it. */
export function isTitle(reading: Reading, from: number, highest: number): boolean {
  const { classes, text } = reading;
  for (let i = from; i < highest && i < from + mostOfTitle; i++) {
    const mention = mentionOn(reading, i);
    if (mention?.kind === 'name') return mention.type === 'person' && i > from;
    if (text.kind[i] !== Kind.word && text.kind[i] !== Kind.hyphen) return false;
    if (isCapital(reading, i) || (classes[i] & (closedClasses | Word.subject | Word.object | Word.time)) !== 0)
      return false;
  }
  return false;
}

const mostOfTitle = 5;

/** Radio 4’s | Today programme, the | Today programme */
export function isOwned(reading: Reading, i: number): boolean {
  const { classes, text } = reading;
  const { kind } = text;
  const before = kind[i - 1];
  if (before === Kind.possessive || (classes[i - 1] & Word.determiner) !== 0) return true;
  return isWord(reading, i - 1, hashOf.s) && kind[i - 2] === Kind.mark;
}

/** van, de, bin, al … inside a name. */
export function isNameParticle(reading: Reading, i: number): boolean {
  return isLowerCase(reading, i) && nameParticles.has(reading.text.hash[i]);
}

const nameParticles = WordTable.of([
  'al',
  'bin',
  'da',
  'de',
  'del',
  'den',
  'der',
  'di',
  'du',
  'el',
  'la',
  'le',
  'ten',
  'van',
  'von',
]);

export function isPlaceAlone({ mentionAt, entities }: Reading, first: number, last: number): boolean {
  const index = mentionAt[first];
  if (index === 0 || entities.mentions[index - 1].type !== 'place') return false;
  for (let i = first; i < last; i++) if (mentionAt[i] !== index) return false;
  return true;
}
