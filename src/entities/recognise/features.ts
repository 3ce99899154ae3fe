import { Flag, Kind, type Text } from '../../model/index.ts';
import { foldOf } from '../../text/characters.ts';
import { vocabulary } from '../vocabulary.ts';
import { classMask, senseShift } from '../word-classes.ts';
import { DocumentCues, cueCount } from './document-cues.ts';
import { bits, isNameWord, type Segments } from './segments.ts';

/** At most this many features a token. */
export const featureLimit = 112;

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
      if (gazetted[i] !== 0 || !isNameWord(i)) continue;
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
    const { hash, flags, kind, sentences, sentenceOf } = this.#text;
    const words = bits.words;
    this.count = 0;
    const sentence = sentenceOf[i];
    const from = sentences[sentence];
    const to = sentences[sentence + 1];
    const word = hash[i];
    const before = i > from ? hash[i - 1] : 1;
    const before2 = i > from + 1 ? hash[i - 2] : 1;
    const after = i + 1 < to ? hash[i + 1] : 2;
    const after2 = i + 2 < to ? hash[i + 2] : 2;
    const shape = this.#shape(i);
    const shapeBefore = i > from ? this.#shape(i - 1) : Shape.edge;
    const shapeBefore2 = i > from + 1 ? this.#shape(i - 2) : Shape.edge;
    const shapeAfter = i + 1 < to ? this.#shape(i + 1) : Shape.edge;
    const shapeAfter2 = i + 2 < to ? this.#shape(i + 2) : Shape.edge;
    const meant = words[i];
    const meantBefore = i > from ? words[i - 1] : 0;
    const meantBefore2 = i > from + 1 ? words[i - 2] : 0;
    const meantAfter = i + 1 < to ? words[i + 1] : 0;
    const meantAfter2 = i + 2 < to ? words[i + 2] : 0;
    const classes = meant & classMask;
    const classesBefore = meantBefore & classMask;
    const classesBefore2 = meantBefore2 & classMask;
    const classesAfter = meantAfter & classMask;
    const classesAfter2 = meantAfter2 & classMask;
    const starts = i === from ? 1 : 0;

    this.#add(1, shape * 2 + starts);
    this.#add(2, word);
    this.#add(3, mix(word, shape));
    this.#add(4, before);
    this.#add(5, after);
    this.#add(6, before2);
    this.#add(7, after2);
    this.#add(8, mix(before, word));
    this.#add(9, mix(word, after));
    this.#add(10, mix(before, after));
    this.#add(11, shapeBefore * 256 + shape * 16 + shapeAfter);
    this.#add(12, shape * 256 + shapeAfter * 16 + shapeAfter2);
    this.#add(13, shapeBefore2 * 256 + shapeBefore * 16 + shape);
    this.#affixes(i, shape);
    this.#add(20, classes);
    for (let rest = classes; rest !== 0; rest &= rest - 1) this.#add(64 + Math.clz32(rest & -rest), shape);
    this.#add(21, mix(classesBefore, classes));
    this.#add(22, mix(classes, classesAfter));
    this.#add(23, mix(mix(classesBefore, shape), classesAfter));
    this.#add(24, mix(classesBefore2, classesBefore));
    this.#add(25, mix(classesAfter, classesAfter2));

    this.#add(100, mix(meant >>> senseShift, shape));
    this.#add(101, mix(meantBefore >>> senseShift, shape));
    this.#add(102, mix(meantAfter >>> senseShift, shape));
    this.#add(103, mix(mix(meantBefore2 >>> senseShift, meantBefore >>> senseShift), shape));
    this.#add(104, mix(mix(meantAfter >>> senseShift, meantAfter2 >>> senseShift), shape));

    const gazetted = this.#gazetted;
    const known = gazetted[i];
    this.#add(26, known * 16 + shape);
    this.#add(27, mix(known, mix(i > this.#first ? gazetted[i - 1] : 99, i + 1 < this.#last ? gazetted[i + 1] : 99)));
    if (known !== 0) {
      this.#add(28, mix(known, before));
      this.#add(29, mix(known, after));
    }

    // The run of capitalised words around the token.
    this.#findRun(i);
    const runFirst = this.#runFirst;
    const runLast = this.#runLast;
    const length = Math.min(runLast - runFirst, 5);
    const position = Math.min(i - runFirst, 4);
    const tail = runLast - 1;
    const wordBefore = runFirst > from ? hash[runFirst - 1] : 1;
    const wordAfter = runLast < to ? hash[runLast] : 2;
    this.#add(30, length * 8 + position);
    this.#add(31, mix(hash[tail], position));
    this.#add(32, mix(words[tail] & classMask, length * 8 + position));
    this.#add(33, mix(words[runFirst] & classMask, length * 8 + position));
    this.#add(34, mix(wordBefore, length * 8 + position));
    this.#add(35, mix(wordAfter, length * 8 + position));
    this.#add(36, mix(wordBefore, wordAfter));
    this.#add(37, mix(hash[runFirst], hash[tail]));
    this.#add(38, mix(runLast < to ? words[runLast] & classMask : 0, length * 8 + position));
    this.#add(39, mix(runFirst > from ? words[runFirst - 1] & classMask : 0, length * 8 + position));
    const senseBehind = runLast < to ? words[runLast] >>> senseShift : 0;
    const senseBefore = runFirst > from ? words[runFirst - 1] >>> senseShift : 0;
    const senseBefore2 = runFirst > from + 1 ? words[runFirst - 2] >>> senseShift : 0;
    this.#add(105, mix(senseBehind, length * 8 + position));
    this.#add(106, mix(senseBefore, length * 8 + position));
    this.#add(107, mix(mix(wordBefore, senseBefore2), length * 8 + position));
    this.#add(108, mix(mix(senseBefore, senseBehind), length * 8 + position));
    this.#add(109, mix(words[tail] >>> senseShift, length * 8 + position));
    this.#add(40, mix(i > from ? this.#suffix(i - 1) : 0, shape));
    this.#add(41, mix(i + 1 < to ? this.#suffix(i + 1) : 0, shape));
    const punctuation = (runFirst > from ? kind[runFirst - 1] : 0) * 32 + (runLast < to ? kind[runLast] : 0);
    this.#add(42, punctuation * 64 + length * 8 + position);
    const around = (this.#first > from ? 1 : 0) + (this.#last < to ? 2 : 0);
    this.#add(43, around * 64 + length * 8 + position);
    if ((flags[i] & Flag.quoted) !== 0) this.#add(44, shape);

    const slot = this.cues.slotOf(word);
    if (slot >= 0) {
      const seen = this.cues.cues[slot];
      this.#add(45, seen);
      for (let bit = 0; bit < cueCount; bit++) if ((seen & (1 << bit)) !== 0) this.#add(46 + bit, shape);
      if (starts === 1) this.#add(58, seen);
    }
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
    const length = Math.min(this.#runLast - this.#runFirst, 5);
    const position = Math.min(i - this.#runFirst, 4);
    this.#add(63, mix(this.#majority(hash[this.#runLast - 1]), length * 8 + position));
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
