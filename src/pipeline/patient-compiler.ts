import { setFlagsFromString } from 'node:v8';

/**
 * V8 of Node 20 optimises a function as soon as it has run 67 kB of bytecode. Of the eight hundred functions that annotate an article most
 * are then optimised on what they saw in a few articles, and again when another article shows them more: over the first megabyte that took
 * half of all time. At a budget of 1 MB that megabyte takes two thirds of the time (measured with 0.4, 1, 2 and 4 MB;
 * `--always-sparkplug` and less inlining gained nothing more). Later versions have another compiler between.
 */
const isImpatient = process.versions.v8.startsWith('11.');
// Never `--max-inlined-bytecode-size`: V8 asks for it twice while it compiles beside us, and ends the process where it was lowered between
// (a check in JSInliner::ReduceJSCall). The cumulative limit is read once for each function that is compiled.
export const patience = isImpatient
  ? // Beside it what V8 begins with: code is compiled ahead under these flags, whatever was run for it.
    '--interrupt-budget=1000000 --ticks-before-optimization=3 --bytecode-size-allowance-per-tick=150 ' +
    '--max-inlined-bytecode-size-cumulative=920 --turbo-loop-peeling'
  : '';

/**
 * V8 waits the longer the larger a function is, for one of 1,500 bytes 13 times its budget, so that over megabytes a third of the time
 * went into large functions that were not optimised yet. Who reads much gains 4 to 8 per cent when they come in the second round. What is
 * optimised takes its callees in, again in each caller, and repeats the first round of each loop: a fifth of all time went into that compiler.
 * With half as much taken in and no round repeated, 2 MB, 20 MB and a check of 1,000 articles take 7 to 12 per cent less (medians of three
 * alternating runs: 2.12 s for 2.48 s, 9.03 s for 9.60 s, 4.96 s for 5.34 s).
 */
const muchToRead = isImpatient
  ? '--interrupt-budget=400000 --ticks-before-optimization=2 --bytecode-size-allowance-per-tick=100000 ' +
    '--max-inlined-bytecode-size-cumulative=400 --no-turbo-loop-peeling'
  : '';
/**
 * Duplicates are found by a few dozen functions that all articles go through, so patience costs more than it saves; what is optimised
 * again and again are functions with all that they call inside them. With a third as much taken in and no round repeated 10,000 articles take
 * about 7 per cent less time; with large functions optimised in the first round, as small ones are, another 4.
 */
const fewFunctions = isImpatient
  ? '--interrupt-budget=135168 --ticks-before-optimization=1 --bytecode-size-allowance-per-tick=100000 ' +
    '--max-inlined-bytecode-size-cumulative=300 --no-turbo-loop-peeling'
  : '';

/** In UTF-16 code units; the five articles of a quick look have a tenth. */
const much = 300_000;
let read = 0;

export function compileWithPatience(): void {
  if (patience !== '') setFlagsFromString(patience);
}

/** For who reads much with few functions. */
export function compileFewFunctions(): void {
  if (fewFunctions !== '') setFlagsFromString(fewFunctions);
}

/** To be told of each article that is read. */
export function compileSoonerAfter(codeUnits: number): void {
  if (read > much) return;
  read += codeUnits;
  if (read > much && muchToRead !== '') setFlagsFromString(muchToRead);
}
