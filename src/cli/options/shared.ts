import { Option, type Command } from 'commander';
import type { Report } from '../../output/report.ts';
import type { Session } from '../session.ts';
import type { Sink } from '../sink.ts';
import { count, date, file, output, positive } from './values.ts';

export const formats = ['table', 'json', 'ndjson', 'csv'] as const;

export interface CorpusCommand {
  readonly name: string;
  readonly summary: string;
  readonly formats?: readonly string[];
  readonly format?: string;
  /** The positional argument and its help, where it is not a path alone. */
  readonly argument?: readonly [name: string, help: string];
  readonly examples: readonly (readonly [command: string, effect: string])[];
}

/** Loads a command's code when it is run, so that help and other commands don't pay for it. */
export type Act = (load: () => Promise<CommandModule>) => (paths: string[], options: object) => Promise<void>;

export interface CommandModule {
  // oxlint-disable-next-line typescript/no-explicit-any -- each command narrows the options that its own definition made
  run(session: Session, options: any, sink: Sink): Promise<Report | null>;
}

export type Define = (program: Command, act: Act) => void;

const anyPaths = ['[PATH...]', 'files, folders, globs, or - for JSON Lines on stdin'] as const;

/** A command that reads a corpus, with its paths; its own options come between this and `withSharedOptions`. */
export function corpusCommand(
  program: Command,
  { name, summary, examples, formats: own = formats, format = 'table', argument = anyPaths }: CorpusCommand,
): Command {
  const command = program
    .command(name)
    .summary(summary)
    .description(summary)
    .argument(...argument);
  command
    .optionsGroup('Output:')
    .addOption(new Option('--format <format>', 'how to print').choices(own).default(format))
    .addOption(new Option('--json', 'short for --format json').implies({ format: 'json' }))
    .option('--output <file>', 'write a file, whole or not at all', output)
    .option('--limit <n>', 'at most n items (tables: 20; 0 for all)', count)
    .option('--no-color', 'no colour, as NO_COLOR does')
    .option('--quiet', 'no notes and warnings on stderr');
  command
    .optionsGroup('Input:')
    .option('--config <file>', 'instead of the nearest crosswire.config.yaml', file)
    .option('--no-config', 'look for no configuration')
    .option('--include-furniture', 'read captions, credits and other furniture too')
    .addOption(
      new Option('--today <date>', 'the day that rules on dates take for today')
        .argParser(date)
        .hideHelp(name !== 'check'),
    )
    .addOption(new Option('--jobs <n>', 'workers (default: the cores)').argParser(positive))
    .addOption(
      new Option('--timeout <seconds>', 'give up on an article after so long')
        .argParser(positive)
        .hideHelp(name !== 'annotate'),
    )
    .option('--no-cache', 'neither read nor write kept annotations')
    .addOption(new Option('--cache', 'keep annotations, for stdin too').hideHelp())
    .addOption(new Option('--debug', 'print the stack of an error').hideHelp());
  command.addHelpText('after', `\nExamples:\n${examplesText(examples)}`);
  return command.optionsGroup('Options:');
}

export function examplesText(examples: CorpusCommand['examples']): string {
  const width = Math.max(...examples.map(([command]) => command.length));
  return examples.map(([command, effect]) => `  ${command.padEnd(width)}  ${effect}`).join('\n');
}
