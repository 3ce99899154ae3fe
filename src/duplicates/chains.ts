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
/** Words in no common run that tell of copying if they stand in one run … */
const clearRun = 8;
/** … and in a chain. */
export const manyTelling = 16;

/** Words of the best chain that ends with a run which stand in no common run. */
let told = new Int32Array(256);

/**
 * Puts runs into chains that rise on both sides, best first (sparse dynamic programming over the runs): a chain's score is its words less
 * a price for the gaps. Each run is in one chain. Returns the runs of each chain, first to last; none for strangers, whose chains tell too little.
 * `telling[i]` is the number of the left article's words before `i` that stand in no common run.
 */
export function chainRuns(runs: SharedRuns, telling: Int32Array): number[][] {
  if (runs.count > score.length) reserve(runs.count * 2);
  return scoreRuns(runs, telling) ? bestChains(runs.count) : [];
}

function reserve(count: number): void {
  score = new Float64Array(count);
  before = new Int32Array(count);
  used = new Uint8Array(count);
  told = new Int32Array(count);
}

/** Scores the best chain that ends with each run. Does any of them tell more than strangers have in common who write of the same things? */
function scoreRuns(runs: SharedRuns, telling: Int32Array): boolean {
  const { count, left, right, length } = runs;
  let longest = 0;
  for (let run = 0; run < count; run++) longest = Math.max(longest, length[run]);
  const furthestStep = longestGap + longest;
  let isClear = false;
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
    const ownTelling = telling[left[run] + own] - telling[left[run]];
    told[run] = follows < 0 ? ownTelling : told[follows] + ownTelling;
    if (ownTelling >= clearRun || told[run] >= manyTelling) isClear = true;
  }
  return isClear;
}

function bestChains(count: number): number[][] {
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
