import { Command as Program, CommanderError, Option } from 'commander';
import type { Command } from '../model/index.ts';

const commands: readonly Command[] = [
  'entities',
  'quotes',
  'figures',
  'duplicates',
  'check',
  'annotate',
  'summary',
  'text',
];

export interface Streams {
  readonly stdout: { write(chunk: string): unknown };
  readonly stderr: { write(chunk: string): unknown };
}

/** Runs a command line and returns its exit code. */
export async function run(argv: readonly string[], { stdout, stderr }: Streams): Promise<number> {
  let code = 0;
  const program = new Program('crosswire').exitOverride().configureOutput({
    writeOut: (text) => stdout.write(text),
    writeErr: (text) => stderr.write(text),
  });
  for (const name of commands) {
    program
      .command(`${name} [paths...]`)
      .addOption(
        new Option('--format <format>').choices(['json', 'ndjson']).default(name === 'annotate' ? 'ndjson' : 'json'),
      )
      .option('--json')
      .option('--include-furniture', '', false)
      .option('--today <date>')
      .action(
        async (
          paths: string[],
          options: { format: string; json?: boolean; today?: string; includeFurniture: boolean },
        ) => {
          const { reportOf } = await import('./commands/index.ts');
          const { json } = await import('../output/json.ts');
          const { ndjson } = await import('../output/ndjson.ts');
          const report = reportOf(name, paths.length > 0 ? paths : ['corpus'], {
            today: options.today ?? new Date().toISOString().slice(0, 10),
            includeFurniture: options.includeFurniture,
          });
          const format = options.json || options.format === 'json' ? json : ndjson;
          for (const chunk of format(report)) stdout.write(chunk);
          for (const { path, line, message } of report.problems) stderr.write(`${path}:${line ?? ''} ${message}\n`);
          if (report.problems.some(({ severity }) => severity === 'error')) code = 2;
        },
      );
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = error.exitCode === 0 ? 0 : 2;
  }
  return code;
}
