import { Flag, Kind, type Text } from '../../model/index.ts';
import { foldOf } from '../../text/characters.ts';
import { vocabulary } from '../vocabulary.ts';
import { classMask, senseShift } from '../word-classes.ts';
import { DocumentCues, cueCount } from './document-cues.ts';
import { bits, clusterOf, isNameWord, mayBeginPhrase, type Segments } from './segments.ts';

/** At most this many features a token. */
export const featureLimit = 124;

/** Shapes of a token, as far as names tell them apart. */
const Shape = {
  lower: 1,
  capital: 2,
  allCapitals: 3,
  mixed: 4,
  initial: 5,
  number: 6,
  dotted: 7,
  alphanumeric: 8,
  edge: 9,
};

/**
 * Parts of a token’s features: each is made of a word or of few facts, so that it comes again and again, and its sum of weights can be kept.
 */
export const Part = {
  word: 0,
  cues: 1,
  shapes: 2,
  before: 3,
  after: 4,
  gazetteer: 5,
  run: 6,
  tail: 7,
  beforeRun: 8,
  afterRun: 9,
} as const;
export const partCount = 10;

/** In the place of a cluster, for no token at all. */
const edge = 255;
/** In place of a word’s cues. */
const unseen = 1 << cueCount;
/** In place of what the gazetteer says of a token outside the segment. */
const noToken = 99;

/**
 * Features of the tokens of one text as hashes. A feature is a template's number mixed with what the template sees: words, word classes,
 * affixes, shapes, the capitalised run around, what the gazetteer knows, what the article shows of the word elsewhere.
 */
export class FeatureReader {
  readonly cues = new DocumentCues();
  /** The features of the token read last. */
  readonly features = new Int32Array(featureLimit);
  count = 0;
  #text!: Text;
  #gazetted = new Uint8Array(0);
  #first = 0;
  #last = 0;
  keyA = 0;
  keyB = 0;
  // Of the token turned to.
  #at = 0;
  #from = 0;
  #to = 0;
  #before = 0;
  #after = 0;
  #shapeHere = 0;
  #shapeBefore = 0;
  #shapeAfter = 0;
  #meant = 0;
  #meantBefore = 0;
  #meantAfter = 0;
  #seen = 0;
  #quoted = 0;
  #place = 0;
  #wordBefore = 0;
  #wordAfter = 0;
  #runFirst = 0;
  #runLast = 0;
  #runIsWhole = false;

  open(text: Text, segments: Segments): void {
    this.#text = text;
    this.cues.read(text, segments);
    if (this.#gazetted.length < text.count) this.#gazetted = new Uint8Array(text.count * 2);
  }

  /** Turns to a segment whose labels the second pass reads. */
  reenter(first: number, last: number): void {
    this.#first = first;
    this.#last = last;
    this.#runIsWhole = false;
  }

  /** Looks the tokens of a segment up in the gazetteer: 0, or 1 + type × 4 + position (begin, inside, last, unit). */
  enter(first: number, last: number): void {
    this.reenter(first, last);
    const gazetted = this.#gazetted;
    const { phrases } = vocabulary();
    for (let i = first; i < last; i++) gazetted[i] = 0;
    for (let i = first; i < last; i++) {
      if (gazetted[i] !== 0 || !isNameWord(i) || !mayBeginPhrase(this.#text, i)) continue;
      const found = phrases.longestAt(this.#text, i, last);
      if (found === 0) continue;
      const length = found >> 8;
      const type = (found & 255) * 4;
      for (let k = 0; k < length; k++)
        gazetted[i + k] = 1 + type + (length === 1 ? 3 : k === 0 ? 0 : k === length - 1 ? 2 : 1);
    }
  }

  /** Fills `features` for token `i` of the segment entered. */
  read(i: number): void {
    this.turnTo(i);
    for (let part = 0; part < partCount; part++) this.readPart(part);
    this.readRest();
  }

  /** Gathers what the features of token `i` are made of; those of its parts and the rest may then be read. */
  turnTo(i: number): void {
    const { hash, flags, sentences, sentenceOf } = this.#text;
    const words = bits.words;
    const from = sentences[sentenceOf[i]];
    const to = sentences[sentenceOf[i] + 1];
    this.count = 0;
    this.#at = i;
    this.#from = from;
    this.#to = to;
    this.#before = i > from ? hash[i - 1] : 1;
    this.#after = i + 1 < to ? hash[i + 1] : 2;
    this.#shapeHere = this.#shape(i);
    this.#shapeBefore = i > from ? this.#shape(i - 1) : Shape.edge;
    this.#shapeAfter = i + 1 < to ? this.#shape(i + 1) : Shape.edge;
    this.#meant = words[i];
    this.#meantBefore = i > from ? words[i - 1] : 0;
    this.#meantAfter = i + 1 < to ? words[i + 1] : 0;
    const slot = this.cues.slotOf(hash[i]);
    this.#seen = slot < 0 ? unseen : this.cues.cues[slot];
    this.#quoted = (flags[i] & Flag.quoted) !== 0 ? 1 : 0;
    this.#findRun(i);
    const first = this.#runFirst;
    const last = this.#runLast;
    this.#place = Math.min(last - first, 5) * 8 + Math.min(i - first, 4);
    this.#wordBefore = first > from ? hash[first - 1] : 1;
    this.#wordAfter = last < to ? hash[last] : 2;
  }

  /**
   * What the features of a part are made of and nothing else, in two numbers, `keyA` and `keyB`: tokens that agree in them have the same
   * features of that part.
   */
  findKey(part: number): void {
    const i = this.#at;
    const { hash, kind } = this.#text;
    switch (part) {
      case Part.word:
        this.keyA = hash[i];
        this.keyB = mix(this.#affixKey(i), this.#shapeHere * 2 + (i === this.#from ? 1 : 0));
        return;
      case Part.cues:
        this.keyA = this.#seen;
        this.keyB = this.#shapeHere * 4 + this.#quoted * 2 + (i === this.#from ? 1 : 0);
        return;
      case Part.shapes:
        this.keyA = (this.#shapeBefore * 32 + this.#shapeHere) * 32 + this.#shapeAfter;
        this.keyB = this.#shapeBefore2() * 32 + this.#shapeAfter2();
        return;
      case Part.before:
        this.keyA = this.#before;
        this.keyB = mix(i > this.#from ? this.#suffix(i - 1) : 0, this.#shapeHere * 32 + this.#shapeBefore);
        return;
      case Part.after:
        this.keyA = this.#after;
        this.keyB = mix(i + 1 < this.#to ? this.#suffix(i + 1) : 0, this.#shapeHere * 32 + this.#shapeAfter);
        return;
      case Part.gazetteer:
        this.keyA = (this.#gazettedBefore() * 128 + this.#gazetted[i]) * 128 + this.#gazettedAfter();
        this.keyB = this.#shapeHere;
        return;
      case Part.run:
        this.keyA = this.#place;
        this.keyB = this.#punctuation() * 4 + this.#around();
        return;
      case Part.tail:
        this.keyA = hash[this.#runLast - 1];
        this.keyB = kind[this.#runLast - 1] * 64 + this.#place;
        return;
      case Part.beforeRun:
        this.keyA = this.#wordBefore;
        this.keyB = (this.#runFirst > this.#from ? kind[this.#runFirst - 1] : 0) * 64 + this.#place;
        return;
      case Part.afterRun:
        this.keyA = this.#wordAfter;
        this.keyB = (this.#runLast < this.#to ? kind[this.#runLast] : 0) * 64 + this.#place;
    }
  }

  /** Adds the features of a part. */
  readPart(part: number): void {
    const i = this.#at;
    const shape = this.#shapeHere;
    const place = this.#place;
    const starts = i === this.#from ? 1 : 0;
    switch (part) {
      case Part.word: {
        const word = this.#text.hash[i];
        const classes = this.#meant & classMask;
        this.#add(1, shape * 2 + starts);
        this.#add(2, word);
        this.#add(3, mix(word, shape));
        this.#affixes(i, shape);
        this.#add(20, classes);
        for (let rest = classes; rest !== 0; rest &= rest - 1) this.#add(64 + Math.clz32(rest & -rest), shape);
        this.#add(100, mix(this.#meant >>> senseShift, shape));
        this.#add(110, mix(clusterOf(this.#text, i), shape));
        return;
      }
      case Part.cues: {
        if (this.#quoted === 1) this.#add(44, shape);
        const seen = this.#seen;
        if (seen === unseen) return;
        this.#add(45, seen);
        for (let bit = 0; bit < cueCount; bit++) if ((seen & (1 << bit)) !== 0) this.#add(46 + bit, shape);
        if (starts === 1) this.#add(58, seen);
        return;
      }
      case Part.shapes:
        this.#add(11, this.#shapeBefore * 256 + shape * 16 + this.#shapeAfter);
        this.#add(12, shape * 256 + this.#shapeAfter * 16 + this.#shapeAfter2());
        this.#add(13, this.#shapeBefore2() * 256 + this.#shapeBefore * 16 + shape);
        return;
      case Part.before:
        this.#add(4, this.#before);
        this.#add(40, mix(starts === 0 ? this.#suffix(i - 1) : 0, shape));
        this.#add(101, mix(this.#meantBefore >>> senseShift, shape));
        this.#add(111, mix(this.#clusterBefore(i), shape));
        return;
      case Part.after:
        this.#add(5, this.#after);
        this.#add(41, mix(i + 1 < this.#to ? this.#suffix(i + 1) : 0, shape));
        this.#add(102, mix(this.#meantAfter >>> senseShift, shape));
        this.#add(112, mix(this.#clusterAt(i + 1), shape));
        return;
      case Part.gazetteer: {
        const known = this.#gazetted[i];
        this.#add(26, known * 16 + shape);
        this.#add(27, mix(known, mix(this.#gazettedBefore(), this.#gazettedAfter())));
        return;
      }
      case Part.run:
        this.#add(30, place);
        this.#add(42, this.#punctuation() * 64 + place);
        this.#add(43, this.#around() * 64 + place);
        return;
      case Part.tail: {
        const tail = this.#runLast - 1;
        this.#add(31, mix(this.#text.hash[tail], Math.min(i - this.#runFirst, 4)));
        this.#add(32, mix(bits.words[tail] & classMask, place));
        this.#add(109, mix(bits.words[tail] >>> senseShift, place));
        this.#add(115, mix(clusterOf(this.#text, tail), place));
        return;
      }
      case Part.beforeRun: {
        const meant = this.#runFirst > this.#from ? bits.words[this.#runFirst - 1] : 0;
        this.#add(34, mix(this.#wordBefore, place));
        this.#add(39, mix(meant & classMask, place));
        this.#add(106, mix(meant >>> senseShift, place));
        this.#add(118, mix(this.#clusterBefore(this.#runFirst), place));
        return;
      }
      case Part.afterRun: {
        const meant = this.#runLast < this.#to ? bits.words[this.#runLast] : 0;
        this.#add(35, mix(this.#wordAfter, place));
        this.#add(38, mix(meant & classMask, place));
        this.#add(105, mix(meant >>> senseShift, place));
        this.#add(117, mix(this.#clusterAt(this.#runLast), place));
      }
    }
  }

  /** Adds the features of two words or more, which are too many to have been met before. */
  readRest(): void {
    const { hash } = this.#text;
    const words = bits.words;
    const i = this.#at;
    const from = this.#from;
    const to = this.#to;
    const word = hash[i];
    const before = this.#before;
    const after = this.#after;
    const shape = this.#shapeHere;
    const place = this.#place;
    const meantBefore2 = i > from + 1 ? words[i - 2] : 0;
    const meantAfter2 = i + 2 < to ? words[i + 2] : 0;
    const classes = this.#meant & classMask;
    const classesBefore = this.#meantBefore & classMask;
    const classesAfter = this.#meantAfter & classMask;
    this.#add(6, i > from + 1 ? hash[i - 2] : 1);
    this.#add(7, i + 2 < to ? hash[i + 2] : 2);
    this.#add(8, mix(before, word));
    this.#add(9, mix(word, after));
    this.#add(10, mix(before, after));
    this.#add(21, mix(classesBefore, classes));
    this.#add(22, mix(classes, classesAfter));
    this.#add(23, mix(mix(classesBefore, shape), classesAfter));
    this.#add(24, mix(meantBefore2 & classMask, classesBefore));
    this.#add(25, mix(classesAfter, meantAfter2 & classMask));
    this.#add(103, mix(mix(meantBefore2 >>> senseShift, this.#meantBefore >>> senseShift), shape));
    this.#add(104, mix(mix(this.#meantAfter >>> senseShift, meantAfter2 >>> senseShift), shape));
    const known = this.#gazetted[i];
    if (known !== 0) {
      this.#add(28, mix(known, before));
      this.#add(29, mix(known, after));
    }
    const first = this.#runFirst;
    const last = this.#runLast;
    const senseBehind = last < to ? words[last] >>> senseShift : 0;
    const senseBefore = first > from ? words[first - 1] >>> senseShift : 0;
    const senseBefore2 = first > from + 1 ? words[first - 2] >>> senseShift : 0;
    this.#add(33, mix(words[first] & classMask, place));
    this.#add(36, mix(this.#wordBefore, this.#wordAfter));
    this.#add(37, mix(hash[first], hash[last - 1]));
    this.#add(107, mix(mix(this.#wordBefore, senseBefore2), place));
    this.#add(108, mix(mix(senseBefore, senseBehind), place));
    const cluster = clusterOf(this.#text, i);
    this.#add(113, mix(mix(this.#clusterBefore(i), cluster), shape));
    this.#add(114, mix(mix(cluster, this.#clusterAt(i + 1)), shape));
    this.#add(116, mix(clusterOf(this.#text, first), place));
    this.#add(119, mix(mix(this.#clusterBefore(first), this.#clusterAt(last)), place));
  }

  /** Cluster of the token before `i` in its sentence. */
  #clusterBefore(i: number): number {
    return i > this.#from ? clusterOf(this.#text, i - 1) : edge;
  }

  /** Cluster of token `i`, or `edge` where the sentence has ended. */
  #clusterAt(i: number): number {
    return i < this.#to ? clusterOf(this.#text, i) : edge;
  }

  /** Fills `features` with what the second pass knows besides: how the first one labelled the words elsewhere. */
  readLabelled(i: number): void {
    const { hash, sentences, sentenceOf } = this.#text;
    this.count = 0;
    const sentence = sentenceOf[i];
    const own = this.#majority(hash[i]);
    this.#add(60, mix(own, this.#shape(i)));
    if (i > sentences[sentence]) this.#add(61, mix(this.#majority(hash[i - 1]), own));
    if (i + 1 < sentences[sentence + 1]) this.#add(62, mix(this.#majority(hash[i + 1]), own));
    this.#findRun(i);
    const place = Math.min(this.#runLast - this.#runFirst, 5) * 8 + Math.min(i - this.#runFirst, 4);
    this.#add(63, mix(this.#majority(hash[this.#runLast - 1]), place));
  }

  /** The run of capitalised words around token `i`. A word of the run found last has the same one. */
  #findRun(i: number): void {
    if (i > this.#runFirst && i < this.#runLast && this.#runIsWhole && isNameWord(i)) return;
    let first = i;
    let last = i + 1;
    while (first > this.#first && isNameWord(first - 1)) first--;
    while (last < this.#last && isNameWord(last)) last++;
    this.#runFirst = first;
    this.#runLast = last;
    // Around a small word there are two runs.
    this.#runIsWhole = isNameWord(i);
  }

  /** 0 for a word no segment holds, 1 for mostly outside, else 2 + the type it got most often; with 8 when others are a third or more. */
  #majority(word: number): number {
    const slot = this.cues.slotOf(word);
    if (slot < 0) return 0;
    const { typed, untyped } = this.cues;
    let best = 1;
    let most = untyped[slot];
    let total = most;
    for (let type = 0; type < 4; type++) {
      const count = typed[slot * 4 + type];
      total += count;
      if (count > most) {
        most = count;
        best = 2 + type;
      }
    }
    const sure = most * 3 > total * 2 ? 0 : 8;
    return best + sure + (total > 2 ? 16 : 0);
  }

  #add(template: number, value: number): void {
    // The finaliser of MurmurHash3 (Appleby), so that all bits of a feature count in its slot and its fingerprint.
    let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    this.features[this.count++] = hash ^ (hash >>> 16);
  }

  #shapeBefore2(): number {
    return this.#at > this.#from + 1 ? this.#shape(this.#at - 2) : Shape.edge;
  }

  #shapeAfter2(): number {
    return this.#at + 2 < this.#to ? this.#shape(this.#at + 2) : Shape.edge;
  }

  #gazettedBefore(): number {
    return this.#at > this.#first ? this.#gazetted[this.#at - 1] : noToken;
  }

  #gazettedAfter(): number {
    return this.#at + 1 < this.#last ? this.#gazetted[this.#at + 1] : noToken;
  }

  /** What stands around the run. */
  #punctuation(): number {
    const { kind } = this.#text;
    const before = this.#runFirst > this.#from ? kind[this.#runFirst - 1] : 0;
    return before * 32 + (this.#runLast < this.#to ? kind[this.#runLast] : 0);
  }

  /** Does the sentence have more than the segment, before it and behind it? */
  #around(): number {
    return (this.#first > this.#from ? 1 : 0) + (this.#last < this.#to ? 2 : 0);
  }

  #shape(i: number): number {
    const { kind, flags, start, end } = this.#text;
    switch (kind[i]) {
      case Kind.word:
        if ((flags[i] & Flag.allCapitals) !== 0) return Shape.allCapitals;
        if ((flags[i] & Flag.mixedCase) !== 0) return Shape.mixed;
        if ((flags[i] & Flag.capital) === 0) return Shape.lower;
        return end[i] - start[i] === 1 ? Shape.initial : Shape.capital;
      case Kind.number:
        return Shape.number;
      case Kind.dotted:
        return Shape.dotted;
      case Kind.alphanumeric:
        return Shape.alphanumeric;
      default:
        return 10 + (kind[i] & 15);
    }
  }

  #affixes(i: number, shape: number): void {
    const { source, start, end } = this.#text;
    const from = start[i];
    const to = end[i];
    let hash = 0;
    for (let k = 1; k <= 4 && from + k <= to; k++) {
      hash = mix(hash, foldOf[source.charCodeAt(to - k)]);
      if (k > 1) this.#add(12 + k, hash);
      if (k === 3) this.#add(17, mix(hash, shape));
    }
    hash = 0;
    for (let k = 1; k <= 4 && from + k <= to; k++) {
      hash = mix(hash, foldOf[source.charCodeAt(from + k - 1)]);
      if (k > 2) this.#add(15 + k, hash);
    }
  }

  /** Tells words of one hash apart by the letters that `#affixes` reads. */
  #affixKey(i: number): number {
    const { source, start, end } = this.#text;
    const from = start[i];
    const to = end[i];
    const length = Math.min(to - from, 4);
    let key = length;
    for (let k = 1; k <= length; k++)
      key = mix(key, foldOf[source.charCodeAt(to - k)] * 65_536 + foldOf[source.charCodeAt(from + k - 1)]);
    return key;
  }

  #suffix(i: number): number {
    const { source, start, end } = this.#text;
    let hash = 0;
    for (let k = 1; k <= 3 && start[i] + k <= end[i]; k++) hash = mix(hash, foldOf[source.charCodeAt(end[i] - k)]);
    return hash;
  }
}

function mix(a: number, b: number): number {
  const mixed = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x01000193);
  return mixed ^ (mixed >>> 15);
}
