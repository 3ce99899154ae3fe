import type { Argument, Command, Option } from 'commander';

/** What may stand in a place of the command line: one of some words, a file, or what nobody can guess. */
export interface Values {
  readonly words: readonly string[];
  readonly files: boolean;
  /** Several of the words, with commas between. */
  readonly list: boolean;
}

export interface DescribedOption {
  /** As they are typed: `-h`, `--help`. */
  readonly flags: readonly string[];
  readonly summary: string;
  /** Null for an option without a value. */
  readonly values: Values | null;
}

export interface DescribedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly DescribedOption[];
  readonly values: Values;
}

export interface DescribedProgram {
  readonly name: string;
  readonly options: readonly DescribedOption[];
  readonly commands: readonly DescribedCommand[];
}

/** What a shell has to know of a program to complete its command lines. `rules` are the names that options of rules take. */
export function describeProgram(program: Command, rules: readonly string[]): DescribedProgram {
  const help = program.createHelp();
  const commands = help.visibleCommands(program).map((command): DescribedCommand => {
    const summary = command.summary() || command.description();
    const options = help.visibleOptions(command).map((option) => describeOption(option, rules));
    return { name: command.name(), summary, options, values: valuesOfArgument(command.registeredArguments[0], rules) };
  });
  // “help quotes”.
  const called = commands.map(({ name }) => name);
  return {
    name: program.name(),
    options: help.visibleOptions(program).map((option) => describeOption(option, rules)),
    commands: commands.map((command) => (command.name === 'help' ? { ...command, values: wordsOf(called) } : command)),
  };
}

function describeOption(option: Option, rules: readonly string[]): DescribedOption {
  const { short, long, description } = option;
  const flags = [short, long].filter((flag) => flag !== undefined);
  const values = option.required || option.optional ? valuesOfOption(option, rules) : null;
  return { flags, summary: description, values };
}

const nobodyKnows: Values = { words: [], files: false, list: false };
const anyFile: Values = { words: [], files: true, list: false };

function wordsOf(words: readonly string[]): Values {
  return { words, files: false, list: false };
}

/** An option says in its placeholder what it takes: a <file>, an <article>, a <path>, the <names> of rules. */
function valuesOfOption({ argChoices, parseArg, flags }: Option, rules: readonly string[]): Values {
  if (argChoices) return wordsOf(argChoices);
  const parser = parseArg as { readonly choices?: readonly string[] } | undefined;
  const list = flags.includes('<names>') ? rules : parser?.choices;
  if (list) return { words: list, files: false, list: true };
  return /<(article|file|path)/.test(flags) ? anyFile : nobodyKnows;
}

function valuesOfArgument(argument: Argument | undefined, rules: readonly string[]): Values {
  if (argument === undefined) return nobodyKnows;
  if (argument.argChoices) return wordsOf(argument.argChoices);
  const takesRules = argument.name().startsWith('RULE');
  return { words: takesRules ? rules : [], files: argument.name().includes('PATH'), list: false };
}
