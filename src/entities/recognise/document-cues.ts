import { Flag, Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { Word, anyHonorific, givenName } from '../word-classes.ts';
import { bits, isNameWord, type Segments } from './segments.ts';

const theHash = hashWord('the');

/**
 * What an article shows of a word anywhere in it, as bits: a name that stands bare in one sentence stands behind “Mr” or “in” in another.
 */
export const Cue = {
  lower: 1,
  insideSentence: 2,
  afterHonorific: 4,
  afterGivenName: 8,
  besideReportingVerb: 16,
  afterPlacePreposition: 32,
  lastOfRun: 64,
  inBrackets: 128,
  beforeTail: 256,
  afterThe: 512,
} as const;
export const cueCount = 10;

/** Bits of `Cue` and, between the passes, label counts by word, in one open-addressed table per text. */
export class DocumentCues {
  #hashes = new Int32Array(0);
  /** A free slot from the start, which a look-up before any text is read ends at. */
  #used = new Uint8Array(1);
  #mask = 0;
  cues = new Uint16Array(0);
  /** Four counts a word: tokens labelled as each type in the first pass. */
  typed = new Uint16Array(0);
  /** Tokens labelled as outside. */
  untyped = new Uint16Array(0);
  /** 1 for a word that the first pass labelled in more than one way. */
  disputed = new Uint8Array(0);
  /** For a word that stands for a name of the article by itself: 1 more than the name’s type, as an index into `types`; else 0. */
  standsFor = new Uint8Array(0);
  /** Is any word labelled in more than one way? */
  anyDisputed = false;

  /** Reads the cues of a text whose segments are found. */
  read(text: Text, segments: Segments): void {
    this.#clear(text, segments);
    const { kind, flags, hash, count } = text;
    for (let s = 0; s < segments.count; s++) {
      const first = segments.first[s];
      const last = segments.last[s];
      for (let i = first; i < last; i++)
        if (isNameWord(i)) this.cues[this.#insert(hash[i])] |= this.#seen(text, i, last);
    }
    for (let i = 0; i < count; i++) {
      if (kind[i] !== Kind.word || (flags[i] & (Flag.capital | Flag.mixedCase)) !== 0) continue;
      const slot = this.slotOf(hash[i]);
      if (slot >= 0) this.cues[slot] |= Cue.lower;
    }
  }

  /** Counts that the first pass labelled the word in `slot` as `type`, or as outside where it is negative. */
  count(slot: number, type: number): void {
    const { typed, untyped } = this;
    if (type < 0) untyped[slot]++;
    else typed[slot * 4 + type]++;
    const ways =
      Math.min(untyped[slot], 1) +
      Math.min(typed[slot * 4], 1) +
      Math.min(typed[slot * 4 + 1], 1) +
      Math.min(typed[slot * 4 + 2], 1) +
      Math.min(typed[slot * 4 + 3], 1);
    if (ways < 2) return;
    this.disputed[slot] = 1;
    this.anyDisputed = true;
  }

  /** The slot of a word that some segment holds, else -1. */
  slotOf(hash: number): number {
    let slot = hash & this.#mask;
    for (;;) {
      if (this.#used[slot] === 0) return -1;
      if (this.#hashes[slot] === hash) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }

  #clear({ count }: Text, segments: Segments): void {
    let words = 16;
    for (let s = 0; s < segments.count; s++) words += segments.last[s] - segments.first[s];
    let size = 64;
    while (size < Math.min(words, count) * 2) size *= 2;
    if (size > this.#used.length) {
      this.#hashes = new Int32Array(size);
      this.#used = new Uint8Array(size);
      this.cues = new Uint16Array(size);
      this.typed = new Uint16Array(size * 4);
      this.untyped = new Uint16Array(size);
      this.disputed = new Uint8Array(size);
      this.standsFor = new Uint8Array(size);
    } else {
      this.#used.fill(0, 0, size);
      this.cues.fill(0, 0, size);
      this.typed.fill(0, 0, size * 4);
      this.untyped.fill(0, 0, size);
      this.disputed.fill(0, 0, size);
      this.standsFor.fill(0, 0, size);
    }
    this.#mask = size - 1;
    this.anyDisputed = false;
  }

  #insert(hash: number): number {
    let slot = hash & this.#mask;
    while (this.#used[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    this.#used[slot] = 1;
    this.#hashes[slot] = hash;
    return slot;
  }

  #seen(text: Text, i: number, runEnd: number): number {
    const { kind, flags, count } = text;
    let cue = 0;
    const starts = (flags[i] & Flag.sentenceStart) !== 0;
    if (!starts && i > 0) {
      const before = bits.words[i - 1];
      const capitalBefore = (flags[i - 1] & Flag.capital) !== 0;
      if (kind[i - 1] === Kind.word && !capitalBefore) cue |= Cue.insideSentence;
      if ((before & anyHonorific) !== 0 && capitalBefore) cue |= Cue.afterHonorific;
      if (kind[i - 1] === Kind.stop && i > 1 && (bits.words[i - 2] & anyHonorific) !== 0) cue |= Cue.afterHonorific;
      if ((before & givenName) !== 0 && capitalBefore) cue |= Cue.afterGivenName;
      if ((before & Word.placePreposition) !== 0) cue |= Cue.afterPlacePreposition;
      if (kind[i - 1] === Kind.open && i + 1 < count && kind[i + 1] === Kind.close) cue |= Cue.inBrackets;
      if (text.hash[i - 1] === theHash) cue |= Cue.afterThe;
      if (i + 1 === runEnd && capitalBefore && kind[i - 1] === Kind.word) cue |= Cue.lastOfRun;
    }
    if (i + 1 < count) {
      const after = bits.words[i + 1];
      if ((after & Word.reportingVerb) !== 0) cue |= Cue.besideReportingVerb;
      if ((after & (Word.organisationTail | Word.placeTail)) !== 0) cue |= Cue.beforeTail;
    }
    return cue;
  }
}
