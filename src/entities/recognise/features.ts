import { Flag, type Text } from '../../model/index.ts';
import { vocabulary } from '../vocabulary.ts';
import { classMask, senseShift } from '../word-classes.ts';
import { affixKey, affixLimit, prefixOf, suffixOf } from './affixes.ts';
import { DocumentCues, cueCount } from './document-cues.ts';
import { mix } from './mix.ts';
import { bits, clusterOf, isNameWord, mayBeginPhrase, type Segments } from './segments.ts';
import { Shape, shapeOf } from './shapes.ts';

/** At most this many features a token. */
export const featureLimit = 124;

/**
 * Parts of a token’s features: each is made of a word or of few facts, so that it comes again and again, and its sum of weights can be kept. What
 * is ahead of the run of capitalised words and behind it, each by itself and both together (`astride`), is read for each of its words; where it is
 * of several words, also its last one, and the neighbours in it. What the token and its neighbours mean is what `joins` them.
 *
 * The last four are parts of another one: `astride` tells both sides, and `looks` how the token and those around it are written and what is
 * known of it. They are asked for only where the other has not been met.
 */
export const Part = {
  word: 0,
  looks: 1,
  tail: 2,
  before: 3,
  after: 4,
  ahead2: 5,
  behind2: 6,
  astride: 7,
  joins: 8,
  ahead: 9,
  behind: 10,
  form: 11,
  seen: 12,
} as const;
export const partLimit = 13;
/** The first of them are those of any token, as are `astride` and `joins`. */
const alwaysRead = 2;
/** In the key of what is behind a token: it is the last of the run, which is then no part by itself. */
const closesRun = 1 << 18;

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
  /** Of the tokens of a segment and two on either side. */
  #shapes = new Uint8Array(0);
  /** Of the tokens of a segment and one on either side. */
  #clusters = new Uint8Array(0);
  #first = 0;
  #last = 0;
  /** The parts of the token turned to, and how many; none that is part of another one. */
  readonly parts = Uint8Array.from({ length: partLimit }, (_, part) => part);
  partCount = 0;
  /**
   * Two numbers for each of its parts: what its features are made of and nothing else, so that tokens which agree in them have the same features
   * of that part. Those of parts of another one stand where `Part` numbers them.
   */
  readonly keys = new Int32Array(partLimit * 2);
  // Of the token turned to.
  #at = 0;
  #from = 0;
  #to = 0;
  #shapeHere = 0;
  #shapesAround = 0;
  #starts = 0;
  #seen = 0;
  #quoted = 0;
  #place = 0;
  #runFirst = 0;
  #runLast = 0;
  #runIsWhole = false;

  open(text: Text, segments: Segments): void {
    this.#text = text;
    this.cues.read(text, segments);
    if (this.#gazetted.length >= text.count) return;
    this.#gazetted = new Uint8Array(text.count * 2);
    this.#shapes = new Uint8Array(text.count * 2);
    this.#clusters = new Uint8Array(text.count * 2);
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
    const text = this.#text;
    const gazetted = this.#gazetted;
    const { phrases } = vocabulary();
    for (let i = first; i < last; i++) gazetted[i] = 0;
    for (let i = first; i < last; i++) {
      if (gazetted[i] !== 0 || !isNameWord(i) || !mayBeginPhrase(text, i)) continue;
      const found = phrases.longestAt(text, i, last);
      if (found === 0) continue;
      const length = found >> 8;
      const type = (found & 255) * 4;
      for (let k = 0; k < length; k++)
        gazetted[i + k] = 1 + type + (length === 1 ? 3 : k === 0 ? 0 : k === length - 1 ? 2 : 1);
    }
    const to = Math.min(last + 2, text.count);
    for (let i = Math.max(first - 2, 0); i < to; i++) this.#shapes[i] = shapeOf(text, i);
    for (let i = Math.max(first - 1, 0); i < Math.min(last + 1, text.count); i++)
      this.#clusters[i] = clusterOf(text, i);
  }

  /** Fills `features` for token `i` of the segment entered. */
  read(i: number): void {
    this.turnTo(i);
    this.readPart(Part.word);
    for (let part: number = Part.ahead; part < partLimit; part++) this.readPart(part);
    for (let k = alwaysRead; k < this.partCount; k++) this.readPart(this.parts[k]);
  }

  /** Gathers what the features of token `i` are made of, its `parts` and their `keys`; those of a part may then be read. */
  turnTo(i: number): void {
    const text = this.#text;
    const { hash, kind, flags, sentences, sentenceOf } = text;
    const { keys, parts } = this;
    const { words } = bits;
    const shapes = this.#shapes;
    const clusters = this.#clusters;
    const gazetted = this.#gazetted;
    const from = sentences[sentenceOf[i]];
    const to = sentences[sentenceOf[i] + 1];
    const shape = shapes[i];
    const starts = i === from ? 1 : 0;
    this.count = 0;
    this.#at = i;
    this.#from = from;
    this.#to = to;
    this.#shapeHere = shape;
    this.#starts = starts;
    const slot = this.cues.slotOf(hash[i]);
    this.#seen = slot < 0 ? unseen : this.cues.cues[slot];
    this.#quoted = (flags[i] & Flag.quoted) !== 0 ? 1 : 0;
    this.#findRun(i);
    const first = this.#runFirst;
    const last = this.#runLast;
    const place = Math.min(last - first, 5) * 8 + Math.min(i - first, 4);
    this.#place = place;
    const kindAhead = first > from ? kind[first - 1] : 0;
    const kindBehind = last < to ? kind[last] : 0;
    const shapeBefore = i > from ? shapes[i - 1] : Shape.edge;
    const shapeAfter = i + 1 < to ? shapes[i + 1] : Shape.edge;
    const shapeBefore2 = i > from + 1 ? shapes[i - 2] : Shape.edge;
    const shapeAfter2 = i + 2 < to ? shapes[i + 2] : Shape.edge;
    this.#shapesAround =
      (((((((shapeBefore2 << 5) | shapeBefore) << 5) | shape) << 5) | shapeAfter) << 5) | shapeAfter2;
    // As they are numbered in `Part`.
    keys[0] = hash[i];
    keys[1] = mix(affixKey(text, i), shape * 2 + starts);
    keys[Part.ahead * 2] = first > from ? hash[first - 1] : 1;
    keys[Part.ahead * 2 + 1] = (kindAhead << 12) | (shape << 6) | place;
    keys[Part.behind * 2] = last < to ? hash[last] : 2;
    keys[Part.behind * 2 + 1] = (kindBehind << 12) | (shape << 6) | place;
    const signs = (this.#around() << 18) | (kindAhead << 12) | (kindBehind << 6) | place;
    keys[Part.form * 2] = this.#shapesAround;
    keys[Part.form * 2 + 1] = signs;
    const seen = (this.#seen << 8) | (shape << 2) | (this.#quoted << 1) | starts;
    const known =
      ((i > this.#first ? gazetted[i - 1] : noToken) << 14) |
      (gazetted[i] << 7) |
      (i + 1 < this.#last ? gazetted[i + 1] : noToken);
    keys[Part.seen * 2] = seen;
    keys[Part.seen * 2 + 1] = known;
    keys[2] = mix(this.#shapesAround, seen);
    keys[3] = mix(signs, known);
    let count = alwaysRead;
    if (i + 2 < last) {
      parts[count] = Part.tail;
      keys[count * 2] = hash[last - 1];
      keys[count++ * 2 + 1] = (kind[last - 1] << 6) | place;
    }
    if (i + 1 < last) {
      parts[count] = Part.after;
      keys[count * 2] = hash[i + 1];
      keys[count++ * 2 + 1] = (i + 2 === last ? closesRun : 0) | (kind[i + 1] << 12) | (shape << 6) | place;
    }
    if (i !== first) {
      parts[count] = Part.before;
      keys[count * 2] = hash[i - 1];
      keys[count++ * 2 + 1] = (kind[i - 1] << 12) | (shape << 6) | place;
    }
    if (first > from + 1) {
      parts[count] = Part.ahead2;
      keys[count * 2] = hash[first - 2];
      keys[count++ * 2 + 1] = mix(hash[first - 1], (((kind[first - 2] << 6) | kindAhead) << 6) | shape);
    }
    if (last + 1 < to) {
      parts[count] = Part.behind2;
      keys[count * 2] = hash[last + 1];
      keys[count++ * 2 + 1] = mix(hash[last], (((kind[last + 1] << 6) | kindBehind) << 6) | shape);
    }
    parts[count] = Part.astride;
    keys[count * 2] = keys[Part.ahead * 2];
    keys[count++ * 2 + 1] = mix(keys[Part.behind * 2], (kindBehind << 18) | keys[Part.ahead * 2 + 1]);
    parts[count] = Part.joins;
    const classesBefore = i > from ? words[i - 1] & classMask : 0;
    const classesAfter = i + 1 < to ? words[i + 1] & classMask : 0;
    const clusterBefore = i > from ? clusters[i - 1] : edge;
    const clusterAfter = i + 1 < to ? clusters[i + 1] : edge;
    keys[count * 2] = mix(classesBefore, (clusterAfter << 16) | (clusterBefore << 8) | clusters[i]);
    keys[count++ * 2 + 1] = mix(mix(words[i] & classMask, shape), classesAfter);
    this.partCount = count;
  }

  /** Adds the features of a part, without those of its own parts. */
  readPart(part: number): void {
    const i = this.#at;
    const text = this.#text;
    const { hash } = text;
    const { words } = bits;
    const shape = this.#shapeHere;
    const place = this.#place;
    const first = this.#runFirst;
    const last = this.#runLast;
    switch (part) {
      case Part.word: {
        const word = hash[i];
        const classes = words[i] & classMask;
        this.#add(1, shape * 2 + this.#starts);
        this.#add(2, word);
        this.#add(3, mix(word, shape));
        const letters = Math.min(text.end[i] - text.start[i], affixLimit);
        for (let length = 2; length <= letters; length++) this.#add(12 + length, suffixOf(text, i, length));
        if (letters >= 3) this.#add(17, mix(suffixOf(text, i, 3), shape));
        for (let length = 3; length <= letters; length++) this.#add(15 + length, prefixOf(text, i, length));
        this.#add(20, classes);
        for (let rest = classes; rest !== 0; rest &= rest - 1) this.#add(64 + Math.clz32(rest & -rest), shape);
        this.#add(100, mix(words[i] >>> senseShift, shape));
        this.#add(110, mix(clusterOf(text, i), shape));
        this.#add(33, mix(classes, words[i] >>> senseShift));
        return;
      }
      case Part.ahead: {
        const isThere = first > this.#from;
        const word = isThere ? hash[first - 1] : 1;
        const meant = isThere ? words[first - 1] : 0;
        const cluster = isThere ? clusterOf(text, first - 1) : edge;
        this.#add(4, word);
        this.#add(40, mix(meant & classMask, shape));
        this.#add(36, mix(meant >>> senseShift, shape));
        this.#add(34, mix(word, place));
        this.#add(39, mix(meant & classMask, place));
        this.#add(106, mix(meant >>> senseShift, place));
        this.#add(111, mix(cluster, shape));
        this.#add(118, mix(cluster, place));
        return;
      }
      case Part.behind: {
        const isThere = last < this.#to;
        const word = isThere ? hash[last] : 2;
        const meant = isThere ? words[last] : 0;
        const cluster = isThere ? clusterOf(text, last) : edge;
        this.#add(5, word);
        this.#add(41, mix(meant & classMask, shape));
        this.#add(37, mix(meant >>> senseShift, shape));
        this.#add(35, mix(word, place));
        this.#add(38, mix(meant & classMask, place));
        this.#add(105, mix(meant >>> senseShift, place));
        this.#add(112, mix(cluster, shape));
        this.#add(117, mix(cluster, place));
        return;
      }
      case Part.form: {
        const around = this.#shapesAround;
        const signs = this.keys[Part.form * 2 + 1] & 0x3ffff;
        this.#add(11, (around >>> 5) & 0x7fff);
        this.#add(12, around & 0x7fff);
        this.#add(13, around >>> 10);
        this.#add(30, place);
        this.#add(42, signs);
        this.#add(43, (this.#around() << 6) | place);
        return;
      }
      case Part.seen: {
        const known = this.#gazetted[i];
        this.#add(26, known * 32 + shape);
        this.#add(27, this.keys[Part.seen * 2 + 1]);
        if (this.#quoted === 1) this.#add(44, shape);
        const seen = this.#seen;
        if (seen === unseen) return;
        this.#add(45, seen);
        for (let bit = 0; bit < cueCount; bit++) if ((seen & (1 << bit)) !== 0) this.#add(46 + bit, shape);
        if (this.#starts === 1) this.#add(58, seen);
        return;
      }
      case Part.tail:
        this.#readTail();
        return;
      case Part.before:
        this.#add(6, hash[i - 1]);
        this.#add(21, words[i - 1] & classMask);
        this.#add(101, mix(words[i - 1] >>> senseShift, shape));
        this.#add(98, mix(clusterOf(text, i - 1), shape));
        this.#add(99, mix(words[i - 1] & classMask, place));
        this.#add(121, mix(clusterOf(text, i - 1), place));
        return;
      case Part.after:
        if (i + 2 === last) this.#readTail();
        this.#add(7, hash[i + 1]);
        this.#add(22, words[i + 1] & classMask);
        this.#add(102, mix(words[i + 1] >>> senseShift, shape));
        this.#add(122, mix(clusterOf(text, i + 1), shape));
        this.#add(123, mix(words[i + 1] & classMask, place));
        this.#add(124, mix(clusterOf(text, i + 1), place));
        return;
      case Part.ahead2: {
        const word = hash[first - 1];
        this.#add(8, hash[first - 2]);
        this.#add(24, mix(hash[first - 2], word));
        this.#add(25, mix(words[first - 2] & classMask, word));
        this.#add(103, mix(words[first - 2] >>> senseShift, word));
        this.#add(107, mix(clusterOf(text, first - 2), shape));
        this.#add(116, mix(clusterOf(text, first - 2), word));
        return;
      }
      case Part.behind2: {
        const word = hash[last];
        this.#add(9, hash[last + 1]);
        this.#add(28, mix(hash[last + 1], word));
        this.#add(29, mix(words[last + 1] & classMask, word));
        this.#add(104, mix(words[last + 1] >>> senseShift, word));
        this.#add(108, mix(clusterOf(text, last + 1), shape));
        this.#add(119, mix(clusterOf(text, last + 1), word));
        return;
      }
      case Part.astride: {
        const opens = first === this.#from;
        const closes = last === this.#to;
        const ahead = opens ? 0 : words[first - 1];
        const behind = closes ? 0 : words[last];
        const senses = ((ahead >>> senseShift) << 8) | (behind >>> senseShift);
        const astride = ((opens ? edge : clusterOf(text, first - 1)) << 8) | (closes ? edge : clusterOf(text, last));
        this.#add(96, mix(opens ? 1 : hash[first - 1], closes ? 2 : hash[last]));
        this.#add(97, mix(mix(ahead & classMask, shape), behind & classMask));
        this.#add(10, mix(astride, shape));
        this.#add(125, mix(astride, place));
        this.#add(126, mix(senses, place));
        return;
      }
      case Part.joins: {
        const opens = i === this.#from;
        const closes = i + 1 === this.#to;
        const clusters = this.#clusters;
        const classes = words[i] & classMask;
        this.#add(127, mix(opens ? 0 : words[i - 1] & classMask, classes));
        this.#add(128, mix(classes, closes ? 0 : words[i + 1] & classMask));
        this.#add(113, mix(((opens ? edge : clusters[i - 1]) << 8) | clusters[i], shape));
        this.#add(114, mix(((closes ? edge : clusters[i + 1]) << 8) | clusters[i], shape));
      }
    }
  }

  /** Adds the features of the last word of the run. */
  #readTail(): void {
    const { words } = bits;
    const place = this.#place;
    const tail = this.#runLast - 1;
    const word = this.#text.hash[tail];
    this.#add(31, mix(word, Math.min(this.#at - this.#runFirst, 4)));
    this.#add(23, word);
    this.#add(32, mix(words[tail] & classMask, place));
    this.#add(109, mix(words[tail] >>> senseShift, place));
    this.#add(115, mix(clusterOf(this.#text, tail), place));
  }

  /** Fills `features` with what the second pass knows besides: how the first one labelled the words elsewhere. */
  readLabelled(i: number): void {
    const { hash, sentences, sentenceOf } = this.#text;
    this.count = 0;
    const sentence = sentenceOf[i];
    const own = this.#majority(hash[i]);
    this.#add(60, mix(own, this.#shapes[i]));
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
    this.features[this.count++] = featureOf(template, value);
  }

  /** Does the sentence have more than the segment, before it and behind it? */
  #around(): number {
    return (this.#first > this.#from ? 1 : 0) + (this.#last < this.#to ? 2 : 0);
  }
}

/** The finaliser of MurmurHash3 (Appleby), so that all bits of a feature count in its slot and its fingerprint. */
function featureOf(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
