import { families, Family } from './families.ts';
import type { Stretches } from './stretches.ts';

let stack = new Int32Array(64);
const depthOf = new Int32Array(families);

/** How many stretches are open: their indices are in `stack`, the outermost first. */
let depth = 0;

export function clearOpen(): void {
  depth = 0;
  depthOf.fill(0);
}

/** How many stretches of a family are open. */
export function countOpen(family: number): number {
  return depthOf[family];
}

/** The family of the innermost open stretch, of which there must be one. */
export function innermostFamily({ family }: Stretches): number {
  return family[stack[depth - 1]];
}

/** Opens a stretch inside those that are open; until it is closed it goes on to token `last`. */
export function begin(found: Stretches, token: number, last: number, family: number, continues: number): void {
  if (depth === stack.length) {
    const larger = new Int32Array(depth * 2);
    larger.set(stack);
    stack = larger;
  }
  const index = found.size++;
  found.open[index] = token;
  found.close[index] = last;
  found.continues[index] = continues;
  found.within[index] = depth > 0 ? stack[depth - 1] : -1;
  found.family[index] = family;
  stack[depth++] = index;
  depthOf[family]++;
}

/** Takes the innermost open stretch off and returns it. */
function pop(found: Stretches): number {
  depth -= 1;
  const index = stack[depth];
  depthOf[found.family[index]]--;
  return index;
}

/** Closes the innermost stretch of a family, and drops those inside it. */
export function close(found: Stretches, family: number, token: number): void {
  for (;;) {
    const index = pop(found);
    if (found.family[index] === family) {
      found.close[index] = token;
      found.closed[index] = 1;
      return;
    }
    found.dropped[index] = 1;
  }
}

/** Two closing marks that are typed as one double mark. */
export function closeTwoSingles(found: Stretches, token: number): void {
  for (let n = 0; n < 2; n++) if (depthOf[Family.single] > 0) close(found, Family.single, token);
}

/** Ends all open stretches of a family where it opens again; returns the outermost. */
export function cutAt(found: Stretches, family: number, token: number): number {
  let cut = -1;
  while (depthOf[family] > 0) {
    cut = pop(found);
    if (found.family[cut] !== family) found.dropped[cut] = 1;
  }
  found.close[cut] = token;
  return cut;
}

/** Leaves no stretch open: drops all but the outermost, which it returns, or -1. */
export function leaveOutermost(found: Stretches): number {
  let outermost = -1;
  while (depth > 0) {
    const index = pop(found);
    if (depth > 0) found.dropped[index] = 1;
    else outermost = index;
  }
  return outermost;
}
