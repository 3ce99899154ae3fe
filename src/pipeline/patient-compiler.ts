import { setFlagsFromString } from 'node:v8';

/**
 * V8 of Node 20 optimises a function as soon as it has run 67 kB of bytecode. Of the eight hundred functions that annotate an article most
 * are then optimised on what they saw in a few articles, and again when another article shows them more: over the first megabyte that took
 * half of all time. At a budget of 1 MB that megabyte takes two thirds of the time, and the following ones as much as before (measured
 * with 0.4, 1, 2 and 4 MB; `--always-sparkplug` and less inlining gained nothing more). Later versions have another compiler between.
 */
export const patience = process.versions.v8.startsWith('11.') ? '--interrupt-budget=1000000' : '';

export function compileWithPatience(): void {
  if (patience !== '') setFlagsFromString(patience);
}
