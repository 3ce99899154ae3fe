import { Flag, Kind, type Text } from '../../model/index.ts';
import { Word } from '../word-classes.ts';
import { Allow } from './viterbi.ts';
import { beginsKnownPhrase, rememberedCluster, rememberedWord } from './word-memory.ts';

/**
 * Where names can be: runs of capitalised words with the small words and signs that may join them. All else is outside any name and never
 * scored. Missed on purpose: names in lower case.
 */
export interface Segments {
  count: number;
  first: Int32Array;
  /** Token behind the segment. */
  last: Int32Array;
}

/** What is looked up of the tokens of one text; shared by all texts, as one is read at a time. */
export const bits = {
  /** Bits of `Word`. */
  words: new Int32Array(0),
  /** 1 for a word that can begin a name. */
  names: new Uint8Array(0),
  /** The tokens with a capital, `capitalCount` of them: all that can begin a name, and capitalised function words. */
  capitals: new Int32Array(0),
  capitalCount: 0,
};
/** In the place of a cluster, for tokens that are no words. */
const unclustered = 128;
/** The cluster of a word; of other tokens `unclustered` + kind. */
export const clusterOf = ({ kind, hash }: Text, i: number): number =>
  kind[i] === Kind.word ? rememberedCluster(hash[i]) : unclustered + kind[i];
/** Bits of `Word` by token of the text read last. */
export const wordsOf = (): Int32Array => bits.words;

const segments: Segments = { count: 0, first: new Int32Array(0), last: new Int32Array(0) };

const caseFlags = Flag.capital | Flag.mixedCase;
const maxJoin = 3;

/** Is token `i`, of the text read last, a word that can begin a name? */
export const isNameWord = (i: number): boolean => bits.names[i] === 1;

/** May a phrase of the vocabulary begin at token `i`? */
export const mayBeginPhrase = ({ kind, hash }: Text, i: number): boolean =>
  kind[i] !== Kind.word || beginsKnownPhrase(hash[i]);

/** Words and signs that may stand between two name words of one name. */
function joinsNames({ kind, flags }: Text, i: number): boolean {
  switch (kind[i]) {
    case Kind.word:
      return (bits.words[i] & (Word.particle | Word.connector)) !== 0 || (flags[i] & caseFlags) !== 0;
    case Kind.hyphen:
    case Kind.possessive:
    case Kind.stop:
    case Kind.slash:
    case Kind.number:
    case Kind.alphanumeric:
      return true;
    case Kind.symbol:
      return true;
    case Kind.mark:
      return (flags[i] & Flag.spaceBefore) === 0;
    default:
      return false;
  }
}

/**
 * Looks each word up, and tells which can begin a name: those with a capital; a function word only where it is written in capitals throughout
 * (IT, US).
 */
function readWords({ count, kind, hash, flags }: Text): void {
  if (bits.words.length < count) {
    const size = count * 2 + 64;
    bits.words = new Int32Array(size);
    bits.names = new Uint8Array(size);
    bits.capitals = new Int32Array(size);
  }
  const { words, names, capitals } = bits;
  let capitalCount = 0;
  for (let i = 0; i < count; i++) {
    const word = kind[i] === Kind.word ? rememberedWord(hash[i]) : 0;
    names[i] = 0;
    words[i] = word;
    if ((flags[i] & caseFlags) === 0) continue;
    capitals[capitalCount++] = i;
    if (
      (kind[i] === Kind.word || kind[i] === Kind.alphanumeric || kind[i] === Kind.dotted) &&
      ((word & Word.functionWord) === 0 || (flags[i] & Flag.allCapitals) !== 0)
    )
      names[i] = 1;
  }
  bits.capitalCount = capitalCount;
  // What is behind the text is no word of it.
  names[count] = 0;
}

export function findSegments(text: Text): Segments {
  const { count, kind, flags, sentenceOf } = text;
  readWords(text);
  if (segments.first.length < count) {
    segments.first = new Int32Array(count + 64);
    segments.last = new Int32Array(count + 64);
  }
  let found = 0;
  let floor = 0;
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (i < floor || !isNameWord(i)) continue;
    let first = i;
    // A number right before it: 10 Downing Street, 30 Seconds to Mars.
    if (first > floor && kind[first - 1] === Kind.number && sentenceOf[first - 1] === sentenceOf[i]) first--;
    else first = particlesBefore(text, first, floor);
    let last = i + 1;
    for (let next = last; next < count && next <= last + maxJoin && sentenceOf[next] === sentenceOf[i]; next++) {
      if (isNameWord(next)) last = next + 1;
      else if (!joinsNames(text, next)) break;
    }
    // A number or an abbreviation’s stop right behind it: Channel 4, Acme Inc.
    if (last < count && sentenceOf[last] === sentenceOf[i]) {
      if (kind[last] === Kind.number && (flags[last] & Flag.spaceBefore) !== 0) last++;
      else if (kind[last] === Kind.hyphen && kind[last + 1] === Kind.number) last += 2;
      else if (kind[last] === Kind.stop && isAbbreviation(text, last - 1)) last++;
    }
    segments.first[found] = first;
    segments.last[found++] = last;
    floor = last;
  }
  segments.count = found;
  return segments;
}

/** Small words that belong to the name behind them: al-Qaida, van Houten. */
function particlesBefore({ kind, sentenceOf }: Text, first: number, floor: number): number {
  let at = first;
  while (at > floor && sentenceOf[at - 1] === sentenceOf[first]) {
    const particle = kind[at - 1] === Kind.hyphen ? at - 2 : at - 1;
    if (particle < floor || (bits.words[particle] & Word.particle) === 0 || particle < first - 3) break;
    at = particle;
  }
  return at;
}

/** Jr, Sr, Inc, Corp, Ltd, Co, Bros: words whose full stop belongs to the name. */
export function isAbbreviation({ start, end }: Text, i: number): boolean {
  return (
    (bits.words[i] & Word.generation) !== 0 || (end[i] - start[i] <= 4 && (bits.words[i] & Word.organisationTail) !== 0)
  );
}

const anywhere = Allow.outside | Allow.begin | Allow.inside | Allow.last | Allow.unit;
const within = Allow.outside | Allow.inside;

/** Where in a name token `i` of a segment may stand, as bits of `Allow`. */
export function allowedAt(text: Text, i: number): number {
  switch (text.kind[i]) {
    case Kind.number:
      return anywhere & ~Allow.unit;
    case Kind.stop:
      return i > 0 && isAbbreviation(text, i - 1) ? within | Allow.last : within;
    case Kind.word:
    case Kind.alphanumeric:
    case Kind.dotted:
      if (isNameWord(i)) return anywhere;
      return (bits.words[i] & Word.particle) !== 0 ? within | Allow.begin : within;
    default:
      return within;
  }
}
