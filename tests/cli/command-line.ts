import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.ts';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

class Collected extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

/** A command line run inside the test: quick, and its source is what the test sees. The day is always 1 April 2026. */
export async function commandLine(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const [stdout, stderr] = [new Collected(), new Collected()];
  const code = await run(argv, {
    env: { CROSSWIRE_CACHE_DIR: process.env['CROSSWIRE_CACHE_DIR'], ...env },
    stdin: Readable.from([]),
    stdout,
    stderr,
    now: () => new Date('2026-04-01T12:00:00Z'),
    onInterrupt: () => () => {},
  });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

export const program = resolve('bin/crosswire.js');

export interface ProcessOptions {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The built program in a process of its own: for what only a process shows. */
export function crosswire(argv: readonly string[], { cwd, input, env }: ProcessOptions = {}): Promise<Outcome> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [program, ...argv], { cwd, env: { ...process.env, NO_COLOR: '', ...env } });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', failed).on('close', (code) => done({ code, stdout, stderr }));
    child.stdin.on('error', () => {}).end(input ?? '');
  });
}
