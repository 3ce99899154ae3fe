import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a process or a stretch of one used. */
export interface Usage {
  /** Processor seconds of all threads, user and system. */
  readonly cpu: number;
  /** Seconds by the clock. */
  readonly wall: number;
  /** Megabytes of memory at the peak; 0 where not measured. */
  readonly peak: number;
}

/** Runs a stretch of code in this process. */
export async function usageOf(work: () => unknown): Promise<Usage> {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1e6, wall: (performance.now() - wall) / 1000, peak: 0 };
}

export interface NodeRun extends Usage {
  readonly status: number | null;
  readonly stdout: string;
}

export interface NodeOptions {
  readonly input?: string;
  /** File that stdout goes to; without one it is kept. */
  readonly output?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Ask for the peak of memory too, which costs some milliseconds at the start. */
  readonly peak?: boolean;
}

// The shell knows what its children used, to the millisecond and without a word to them: a hook inside would be measured too.
const timed = '"$@"; status=$?; times >&2; exit $status';

/** Runs Node in a process of its own, so that start-up counts too. */
export function nodeUsage(args: readonly string[], options: NodeOptions = {}): NodeRun {
  const { input, output, env = {}, peak = false } = options;
  const report = join(tmpdir(), `crosswire-peak-${process.pid}`);
  const hook = `import{writeFileSync as w}from'node:fs';process.once('exit',()=>w(${JSON.stringify(report)},''+process.resourceUsage().maxRSS))`;
  const hooked = peak ? ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, ...args] : args;
  const stdin = input === undefined ? 'ignore' : openSync(input, 'r');
  const stdout = output === undefined ? 'pipe' : openSync(output, 'w');
  const started = performance.now();
  const child = spawnSync('sh', ['-c', timed, 'sh', process.execPath, ...hooked], {
    stdio: [stdin, stdout, 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, ...env },
  });
  const wall = (performance.now() - started) / 1000;
  for (const file of [stdin, stdout]) if (typeof file === 'number') closeSync(file);
  if (child.status !== 0 && child.status !== 1) throw new Error(`${args.join(' ')}: ${child.status} ${child.stderr}`);
  return {
    cpu: secondsOfChildren(child.stderr),
    wall,
    peak: peak ? Number(readFileSync(report, 'utf8')) / 1024 : 0,
    status: child.status,
    stdout: child.stdout ?? '',
  };
}

/** `0m0.040s 0m0.010s`: the last line of `times`, user and system. */
function secondsOfChildren(stderr: string): number {
  const fields = stderr.trimEnd().split('\n').at(-1)!.split(' ');
  return fields.reduce((sum, field) => {
    const [, minutes, seconds] = /^(\d+)m([\d.]+)s$/.exec(field) ?? [];
    return sum + Number(minutes) * 60 + Number(seconds);
  }, 0);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median with its spread: `4.21 (4.02–4.33)`. */
export function withSpread(values: readonly number[], digits = 2): string {
  const show = (value: number) => value.toFixed(digits);
  return `${show(median(values))} (${show(Math.min(...values))}–${show(Math.max(...values))})`;
}
