import type { CommonRuns } from './common-runs.ts';
import { seedWords } from './seeds.ts';
import { fingerprintOf, seedHash } from './sketch.ts';
import type { SketchSide } from './sketch-side.ts';

/** Words between two shared seeds of one chain, on either side … */
const longestGap = 72;
/** … and between two as far apart on one side as on the other: of a copy in which every third word is another few seeds are left. */
const longestEvenGap = 150;
const evenSlack = 4;
/** So many words more on one side of a gap do not tell that something was put in there. */
const slack = 8;
/** So many matches before a match are tried as the one it follows. */
const lookBack = 6;
/** A seed is looked up at so many places at most: one repeated more often tells nothing of what was copied. */
const placesPerSeed = 8;
/** A chain of fewer shared seeds, or of fewer words, is a turn of phrase … */
const fewestShared = 2;
const fewestWords = 10;
/** … and so is one of more words for each pair of its seeds: few that stand far apart are in line by chance. */
const mostWords = 8;
/** A gap so many times as wide as those of its chain are on average is no part of what was copied … */
const widestGaps = 6;
/** … if it is of more words than these. */
const usualGap = 40;

/** The seeds that an article shares with another one, in chains that rise on both sides. */
export class SharedSeeds {
  #left: SketchSide | null = null;
  /** Hash table over the left side's seeds; `next` chains those of a slot, in rising order. */
  #mask = 0;
  #head = new Int32Array(0);
  #next = new Int32Array(0);
  #count = 0;
  #here = new Int32Array(0);
  #there = new Int32Array(0);
  /** The match before in the same chain, or -1; the chain's first match; the number of matches up to here. */
  #before = new Int32Array(0);
  #first = new Int32Array(0);
  #length = new Int32Array(0);
  /** 1 for a match that another one follows. */
  #followed = new Uint8Array(0);
  /** 1 for the last match of a chain that tells of copying. */
  #told = new Uint8Array(0);

  /** Has other articles compared with this one. */
  turnTo(left: SketchSide): void {
    this.#left = left;
    const { count, number } = left.sketch;
    let size = 256;
    while (size < count * 2) size *= 2;
    if (this.#head.length < size) {
      this.#head = new Int32Array(size);
      this.#next = new Int32Array(size);
    }
    const mask = (this.#mask = size - 1);
    const head = this.#head;
    const next = this.#next;
    head.fill(-1, 0, size);
    for (let i = count - 1; i >= 0; i--) {
      const slot = seedHash(number[i]) & mask;
      next[i] = head[slot];
      head[slot] = i;
    }
  }

  /**
   * Finds what another article shares with this one; false where that is too little to go on, or all of it stands in common runs of this one
   * (null where none are to count as such).
   */
  find(right: SketchSide, common: CommonRuns | null): boolean {
    const left = this.#left!;
    const { count, number } = right.sketch;
    if (this.#here.length < count) this.#reserve(count * 2);
    const own = left.sketch.number;
    const head = this.#head;
    const next = this.#next;
    const mask = this.#mask;
    this.#count = 0;
    let last = -1;
    for (let j = 0; j < count; j++) {
      const hash = seedHash(number[j]);
      // The next place behind the last match, else the first one.
      let first = -1;
      let places = 0;
      let i = head[hash & mask];
      for (; i >= 0; i = next[i]) {
        if (seedHash(own[i]) !== hash) continue;
        if (i > last) break;
        if (first < 0) first = i;
        if (++places === placesPerSeed) {
          i = -1;
          break;
        }
      }
      if (i < 0) i = first;
      if (i < 0) continue;
      last = i;
      this.#add(i, j, left.place, right.place);
    }
    return this.#markTold(common);
  }

  #reserve(count: number): void {
    this.#here = new Int32Array(count);
    this.#there = new Int32Array(count);
    this.#before = new Int32Array(count);
    this.#first = new Int32Array(count);
    this.#length = new Int32Array(count);
    this.#followed = new Uint8Array(count);
    this.#told = new Uint8Array(count);
  }

  /** Puts a match behind the nearest one before it that it can follow. */
  #add(i: number, j: number, placeHere: Int32Array, placeThere: Int32Array): void {
    const match = this.#count++;
    const here = this.#here;
    const there = this.#there;
    let best = -1;
    let bestGap = longestEvenGap * 2 + evenSlack + 1;
    for (let open = match - 1; open >= 0 && open >= match - lookBack; open--) {
      if (this.#followed[open] !== 0 || here[open] >= i) continue;
      const gapHere = placeHere[i] - placeHere[here[open]];
      const gapThere = placeThere[j] - placeThere[there[open]];
      if (gapHere + gapThere >= bestGap) continue;
      const isEven = Math.abs(gapHere - gapThere) <= evenSlack && gapHere <= longestEvenGap;
      if (!isEven && (gapHere > longestGap || gapThere > longestGap)) continue;
      best = open;
      bestGap = gapHere + gapThere;
    }
    here[match] = i;
    there[match] = j;
    this.#before[match] = best;
    this.#followed[match] = 0;
    this.#length[match] = 1;
    this.#first[match] = match;
    if (best < 0) return;
    this.#followed[best] = 1;
    this.#length[match] = this.#length[best] + 1;
    this.#first[match] = this.#first[best];
  }

  /** Is a match the last one of a chain that tells of copying? */
  #tells(match: number): boolean {
    const length = this.#length[match];
    if (this.#followed[match] !== 0 || length < fewestShared) return false;
    const words = this.#span(match);
    return words + seedWords >= fewestWords && words <= mostWords * (length - 1) ** 2;
  }

  /** Marks the last match of each chain that tells of copying and has a seed that is not common. Is there one? */
  #markTold(common: CommonRuns | null): boolean {
    let isAny = false;
    for (let last = 0; last < this.#count; last++) {
      const isTold = this.#tells(last) && (common === null || this.#isOwn(last, common));
      this.#told[last] = isTold ? 1 : 0;
      if (isTold) isAny = true;
    }
    return isAny;
  }

  /** Has the chain a seed that is not common? */
  #isOwn(last: number, common: CommonRuns): boolean {
    const { count, number, high } = this.#left!.sketch;
    const here = this.#here;
    for (let match = last; match >= 0; match = this.#before[match])
      if (!common.has(fingerprintOf(number[here[match]], high[count * 2 + here[match]]))) return true;
    return false;
  }

  /** Words from the first seed of the chain that ends with a match to this one. */
  #span(match: number): number {
    const { place } = this.#left!;
    return place[this.#here[match]] - place[this.#here[this.#first[match]]];
  }

  /** Marks on both sides what the chains cover; returns the number of words in shared seeds. */
  cover(right: SketchSide): number {
    const left = this.#left!;
    left.covered.fill(0, 0, left.sketch.count);
    right.covered.fill(0, 0, right.sketch.count);
    let words = 0;
    for (let last = 0; last < this.#count; last++)
      if (this.#told[last] !== 0) words += this.#coverChain(last, left, right);
    return words;
  }

  #coverChain(last: number, left: SketchSide, right: SketchSide): number {
    const between = this.#span(last) / (this.#length[last] - 1);
    const widest = Math.max(usualGap, between * widestGaps);
    let words = 0;
    for (let match = last, behind = -1; match >= 0; behind = match, match = this.#before[match]) {
      const i = this.#here[match];
      if (left.covered[i] === 0) words += Math.min(left.words[i], seedWords);
      left.covered[i] = 1;
      right.covered[this.#there[match]] = 1;
      if (behind >= 0) this.#coverGap(match, behind, widest, left, right);
    }
    this.#coverEnds(last, between, left, right);
    return words;
  }

  #coverGap(match: number, behind: number, widest: number, left: SketchSide, right: SketchSide): void {
    const i = this.#here[match];
    const j = this.#there[match];
    const iBehind = this.#here[behind];
    const jBehind = this.#there[behind];
    const gapHere = left.place[iBehind] - left.place[i];
    const gapThere = right.place[jBehind] - right.place[j];
    if (Math.min(gapHere, gapThere) > widest) return;
    if (gapHere <= gapThere + slack) coverBetween(left.covered, i, iBehind);
    if (gapThere <= gapHere + slack) coverBetween(right.covered, j, jBehind);
  }

  /** A chain reaches beyond its first and last seed by about as many words as lie between two of them. */
  #coverEnds(last: number, between: number, left: SketchSide, right: SketchSide): void {
    const first = this.#first[last];
    const i = this.#here[first];
    const j = this.#there[first];
    const before = Math.min(between, left.place[i], right.place[j]);
    left.coverBefore(i, before);
    right.coverBefore(j, before);
    left.coverBehind(this.#here[last], between);
    right.coverBehind(this.#there[last], between);
  }
}

/** A gap has few seeds: to call the engine's `fill` takes longer. */
function coverBetween(covered: Uint8Array, from: number, to: number): void {
  for (let i = from; i < to; i++) covered[i] = 1;
}
