import { exitCodes } from './exit-codes.ts';
import { run } from './run.ts';

const undone = new Set<() => void>();

process.on('SIGINT', () => {
  for (const undo of undone) undo();
  process.exit(exitCodes.interrupted);
});

// Help and problems may go to a reader that went away; what a failed write means for results is the sink's to say.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

// Not process.exit(): it drops what stdout has not passed on yet, and a reader of a pipe would get 64 kB of a long result.
void run(process.argv.slice(2), {
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date(),
  onInterrupt(undo) {
    undone.add(undo);
    return () => undone.delete(undo);
  },
}).then((code) => {
  process.exitCode = code;
});
