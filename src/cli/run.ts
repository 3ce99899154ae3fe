import { CommanderError } from 'commander';
import { UserError } from '../model/index.ts';
import { exitCodes } from './exit-codes.ts';
import type { Host } from './host.ts';
import type { SharedOptions } from './options/chosen.ts';
import { buildProgram } from './program.ts';
import { ReaderGone } from './sink.ts';

/** Runs a command line and returns its exit code. The one place that catches: what the user can mend, and what is a bug. */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  let code: number = exitCodes.done;
  const program = buildProgram((load) => async (paths, options) => {
    const { execute } = await import('./execute.ts');
    code = await execute(load, paths, options as SharedOptions, host);
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: (text) => host.stderr.write(text),
      getOutHelpWidth: () => helpWidth(host),
      getErrHelpWidth: () => helpWidth(host),
      outputError: (text, write) => write(usageError(text)),
    });
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof ReaderGone) return exitCodes.done;
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.failed;
    host.stderr.write(errorText(error, argv.includes('--debug')));
    return exitCodes.failed;
  }
}

function helpWidth({ env, stdout }: Host): number {
  return Number(env['COLUMNS']) || (stdout.columns ?? 80);
}

function usageError(text: string): string {
  return `crosswire: ${text.replace(/^error: /, '')}`;
}

/** A user's error in one line; a bug keeps its stack, which `--debug` prints. */
function errorText(error: unknown, debug: boolean): string {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const line =
    error instanceof UserError
      ? message
      : `internal error: ${message}; run it again with --debug and report what it prints`;
  return `crosswire: ${line}\n${debug ? `${stack}\n${causes(error)}` : ''}`;
}

function causes(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error ? `caused by ${cause.stack}\n${causes(cause)}` : '';
}
