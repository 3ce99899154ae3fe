import { spawnSync } from 'node:child_process';
import { openSync, closeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's root, from `bench/quality` as from its compiled `build/bench/quality`. */
export const root = fileURLToPath(
  new URL(import.meta.url.includes('/build/') ? '../../../' : '../../', import.meta.url),
);
const program = `${root}bin/crosswire.js`;

/** Runs a command line and returns what it printed. `check` may exit with 1. Throws where the program fails. */
export function crosswire(args: readonly string[], input?: string): string {
  const stdin = input === undefined ? 'ignore' : openSync(input, 'r');
  const run = spawnSync(process.execPath, [program, ...args, '--quiet'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: [stdin, 'pipe', 'pipe'],
    cwd: root,
  });
  if (typeof stdin === 'number') closeSync(stdin);
  if (run.status !== 0 && run.status !== 1)
    throw new Error(`crosswire ${args.join(' ')} ended with ${run.status}: ${run.stderr}`);
  return run.stdout;
}

/** Runs one of the scorers in `../shared/score` and returns what it counted. */
export function scorer(script: string, args: readonly string[]): any {
  return JSON.parse(score(script, [...args, '--json']));
}

/** What a scorer prints with all its errors, a line each: what, case and more, parted by tabs. */
export function errorLines(script: string, args: readonly string[]): string {
  return score(script, [...args, '--errors', '100000']);
}

function score(script: string, args: readonly string[]): string {
  const run = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (run.status !== 0) throw new Error(`${script} ended with ${run.status}: ${run.stderr}`);
  return run.stdout;
}
