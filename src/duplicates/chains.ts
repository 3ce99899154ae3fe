import type { SharedRuns } from './shared-runs.ts';

/** Words between two runs of one chain, on either side. Longer stretches without a run are two passages. */
const longestGap = 40;
/** So many runs before a run are tried as the one it follows. */
const lookBack = 48;

let score = new Float64Array(256);
let before = new Int32Array(256);
let used = new Uint8Array(256);

/** Chains of a lower score are left out: a few words in a row that every other article has. */
const leastScore = 6;

/**
 * Puts runs into chains that rise on both sides, best first (sparse dynamic programming over the runs): a chain's score is its words less
 * a price for the gaps. Each run is in one chain. Returns the runs of each chain, first to last.
 */
export function chainRuns(runs: SharedRuns): number[][] {
  const { count, left, right, length } = runs;
  if (score.length < count) {
    score = new Float64Array(count * 2);
    before = new Int32Array(count * 2);
    used = new Uint8Array(count * 2);
  }
  let longest = 0;
  for (let run = 0; run < count; run++) longest = Math.max(longest, length[run]);
  const furthestStep = longestGap + longest;
  for (let run = 0; run < count; run++) {
    const own = length[run];
    let best: number = own;
    let follows = -1;
    const furthest = Math.max(0, run - lookBack);
    for (let earlier = run - 1; earlier >= furthest; earlier--) {
      // Runs are sorted by where they begin on the right side.
      const stepRight = right[run] - right[earlier];
      if (stepRight > furthestStep) break;
      // Most runs of strangers stand anywhere on the left: one comparison turns away those behind and those far before.
      const stepLeft = left[run] - left[earlier];
      if ((stepLeft - 1) >>> 0 >= furthestStep) continue;
      // The run just before on the same diagonal mostly has so high a score that no earlier one can beat it.
      if (stepRight <= 0 || score[earlier] + own <= best) continue;
      const gapLeft = stepLeft - length[earlier];
      const gapRight = stepRight - length[earlier];
      const overlap = Math.max(0, -gapLeft, -gapRight);
      if (gapLeft > longestGap || gapRight > longestGap || overlap >= own) continue;
      const price = Math.abs(gapLeft - gapRight) * 0.15 + Math.max(0, Math.min(gapLeft, gapRight)) * 0.05;
      const gained = score[earlier] + own - overlap - price;
      if (gained > best) {
        best = gained;
        follows = earlier;
      }
    }
    score[run] = best;
    before[run] = follows;
  }
  const order: number[] = [];
  for (let run = 0; run < count; run++) if (score[run] >= leastScore) order.push(run);
  order.sort((a, b) => score[b] - score[a] || a - b);
  used.fill(0, 0, count);
  const chains: number[][] = [];
  for (const last of order) {
    if (used[last] !== 0) continue;
    const chain: number[] = [];
    for (let run = last; run >= 0 && used[run] === 0; run = before[run]) {
      used[run] = 1;
      chain.push(run);
    }
    chains.push(chain.toReversed());
  }
  return chains;
}
