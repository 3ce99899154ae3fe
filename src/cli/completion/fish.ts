import type { DescribedOption, DescribedProgram, Values } from './describe.ts';

/** A script for fish, to be sourced or to lie in its folder of completions. */
export function fishScript({ name, options, commands }: DescribedProgram): string {
  const first = ['-n', '__fish_use_subcommand'];
  const lines = [
    `# Completions of ${name} for fish; made by: ${name} completion fish`,
    completion(name, [...first, '-f']),
    ...options.map((option) => completion(name, [...first, ...optionOf(option)])),
    ...commands.map(({ name: command, summary }) => completion(name, [...first, '-a', command, '-d', quoted(summary)])),
    ...commands.flatMap((command) => {
      const here = ['-n', quoted(`__fish_seen_subcommand_from ${command.name}`)];
      return [
        ...(command.values.files ? [] : [completion(name, [...here, '-f'])]),
        ...(command.values.words.length > 0
          ? [completion(name, [...here, '-a', quoted(command.values.words.join(' '))])]
          : []),
        ...command.options.map((option) => completion(name, [...here, ...optionOf(option)])),
      ];
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function completion(name: string, words: readonly string[]): string {
  return `complete -c ${name} ${words.join(' ')}`;
}

function optionOf({ flags, summary, values }: DescribedOption): readonly string[] {
  const named = flags.flatMap((flag) => (flag.startsWith('--') ? ['-l', flag.slice(2)] : ['-s', flag.slice(1)]));
  return [...named, ...(values === null ? [] : valuesOf(values)), '-d', quoted(summary)];
}

/** `-r` takes a value, `-F` a file, `-f` none; a list is completed behind its last comma. */
function valuesOf({ words, files, list }: Values): readonly string[] {
  if (files) return ['-r', '-F'];
  if (words.length === 0) return ['-r', '-f'];
  return ['-r', '-f', '-a', quoted(list ? `(__fish_append , ${words.join(' ')})` : words.join(' '))];
}

function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
}
