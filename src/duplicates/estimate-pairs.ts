import type { DuplicatePair } from '../model/index.ts';
import type { CommonRuns } from './common-runs.ts';
import { relationOf } from './relation.ts';
import { SharedSeeds } from './shared-seeds.ts';
import { SketchSide } from './sketch-side.ts';
import type { Sketches } from './sketches.ts';

/**
 * Estimates from the seeds that two articles share what aligning their words would tell: a shared seed stands for the words up to the next
 * one, and what lies between shared ones is taken for edited.
 */
export class PairEstimator {
  readonly #common: CommonRuns;
  readonly #isMass: (article: number) => boolean;
  readonly #sketches: Sketches;
  /** Number in order of adding by number in order of id. */
  readonly #added: Uint32Array;
  readonly #left = new SketchSide();
  readonly #right = new SketchSide();
  readonly #shared = new SharedSeeds();
  #leftArticle = -1;

  /** Common runs tell nothing, save in articles most of which is common runs (`isMass`). */
  constructor(common: CommonRuns, isMass: (article: number) => boolean, sketches: Sketches, added: Uint32Array) {
    this.#common = common;
    this.#isMass = isMass;
    this.#sketches = sketches;
    this.#added = added;
  }

  /** What two articles are to each other, by their numbers in order of id; null where they share too little. */
  estimate(a: number, b: number): DuplicatePair | null {
    const left = this.#left;
    const right = this.#right;
    const shared = this.#shared;
    if (a !== this.#leftArticle) {
      this.#leftArticle = a;
      left.read(this.#sketches, this.#added[a]);
      shared.turnTo(left);
    }
    right.read(this.#sketches, this.#added[b]);
    const common = this.#isMass(a) ? null : this.#common;
    if (!shared.find(right, common)) return null;
    if (!left.isMarked) left.mark(common);
    right.mark(this.#isMass(b) ? null : this.#common);
    const words = shared.cover(right);
    const containmentA = left.share();
    const containmentB = right.share();
    return {
      a,
      b,
      relation: relationOf(containmentA, containmentB, false),
      similarity: Math.max(containmentA, containmentB),
      containmentA,
      containmentB,
      words,
    };
  }
}
