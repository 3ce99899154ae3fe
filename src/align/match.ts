/** A search that has spent this many edits splits where it has come furthest: the alignment may then miss matches, the time stays linear. */
const editLimit = 256;

// Furthest `left` index on each diagonal (left − right), from the start and from the end. Grown as needed, shared by all searches.
let forwards = new Int32Array(0);
let backwards = new Int32Array(0);

/**
 * Which words of `right` the words of `left` stand against in a longest common subsequence (Myers 1986, "An O(ND) difference algorithm",
 * in linear space). Entry `i` is an index into `right`, or −1. Matches never cross.
 */
export function matchWords(left: Int32Array, right: Int32Array): Int32Array {
  const match = new Int32Array(left.length).fill(-1);
  matchRange(left, 0, left.length, right, 0, right.length, match);
  return match;
}

/** Writes the matches of `left[leftFrom, leftTo)` in `right[rightFrom, rightTo)` into `match`; leaves other entries alone. */
export function matchRange(
  left: Int32Array,
  leftFrom: number,
  leftTo: number,
  right: Int32Array,
  rightFrom: number,
  rightTo: number,
  match: Int32Array,
): void {
  const diagonals = leftTo - leftFrom + rightTo - rightFrom + 3;
  if (forwards.length < diagonals) {
    forwards = new Int32Array(diagonals * 2);
    backwards = new Int32Array(diagonals * 2);
  }
  // Diagonal `rightTo` below zero is the lowest one that a search can touch.
  const base = rightTo - leftFrom + 1;
  const pending = [leftFrom, leftTo, rightFrom, rightTo];
  while (pending.length > 0) {
    let bottom = pending.pop()!;
    let top = pending.pop()!;
    let end = pending.pop()!;
    let start = pending.pop()!;
    while (start < end && top < bottom && left[start] === right[top]) match[start++] = top++;
    while (start < end && top < bottom && left[end - 1] === right[bottom - 1]) match[--end] = --bottom;
    if (start === end || top === bottom) continue;
    const split = splitPoint(left, start, end, right, top, bottom, base);
    const across = split + splitDiagonal;
    pending.push(across, end, split, bottom, start, across, top, split);
  }
}

/** Diagonal of the last split found, beside the index into `right` that `splitPoint` returns. */
let splitDiagonal = 0;

/** A point on a shortest edit path through the box: returns its index into `right` and leaves its diagonal in `splitDiagonal`. */
function splitPoint(
  left: Int32Array,
  start: number,
  end: number,
  right: Int32Array,
  top: number,
  bottom: number,
  base: number,
): number {
  const lowest = start - bottom;
  const highest = end - top;
  const first = start - top;
  const last = end - bottom;
  const odd = ((first - last) & 1) !== 0;
  let low = first;
  let high = first;
  let backLow = last;
  let backHigh = last;
  forwards[base + first] = start;
  backwards[base + last] = end;
  for (let edits = 1; ; edits++) {
    if (low > lowest) forwards[base + --low - 1] = -1;
    else low++;
    if (high < highest) forwards[base + ++high + 1] = -1;
    else high--;
    for (let diagonal = high; diagonal >= low; diagonal -= 2) {
      const below = forwards[base + diagonal - 1];
      const above = forwards[base + diagonal + 1];
      let at = below < above ? above : below + 1;
      while (at < end && at - diagonal < bottom && left[at] === right[at - diagonal]) at++;
      forwards[base + diagonal] = at;
      if (odd && diagonal >= backLow && diagonal <= backHigh && backwards[base + diagonal] <= at) {
        splitDiagonal = diagonal;
        return at - diagonal;
      }
    }
    if (backLow > lowest) backwards[base + --backLow - 1] = 0x7fffffff;
    else backLow++;
    if (backHigh < highest) backwards[base + ++backHigh + 1] = 0x7fffffff;
    else backHigh--;
    for (let diagonal = backHigh; diagonal >= backLow; diagonal -= 2) {
      const below = backwards[base + diagonal - 1];
      const above = backwards[base + diagonal + 1];
      let at = below < above ? below : above - 1;
      while (at > start && at - diagonal > top && left[at - 1] === right[at - diagonal - 1]) at--;
      backwards[base + diagonal] = at;
      if (!odd && diagonal >= low && diagonal <= high && at <= forwards[base + diagonal]) {
        splitDiagonal = diagonal;
        return at - diagonal;
      }
    }
    if (edits >= editLimit) return furthestPoint(low, high, end, bottom, base);
  }
}

/** The end of the forward path that has read most words of both sides. */
function furthestPoint(low: number, high: number, end: number, bottom: number, base: number): number {
  let furthest = -1;
  let split = 0;
  for (let diagonal = high; diagonal >= low; diagonal -= 2) {
    const at = Math.min(forwards[base + diagonal], end, bottom + diagonal);
    if (at + at - diagonal <= furthest) continue;
    furthest = at + at - diagonal;
    splitDiagonal = diagonal;
    split = at - diagonal;
  }
  return split;
}
