import type { DescribedCommand, DescribedOption, DescribedProgram, Values } from './describe.ts';

/** A script for zsh that may be sourced, or lie in a folder of `fpath` as `_crosswire`. */
export function zshScript({ name, options, commands }: DescribedProgram): string {
  const call = `_${name}`;
  const described = commands.map((command) => `        ${quoted(`${escaped(command.name)}:${command.summary}`)}\n`);
  return `#compdef ${name}
# Completions of ${name} for zsh; made by: ${name} completion zsh
${call}() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C ${options.map(argumentOf).join(' ')} \\
    '1:command:->command' '*::argument:->argument'
  case $state in
    command)
      local -a commands
      commands=(
${described.join('')}      )
      _describe -t commands command commands
      ;;
    argument)
      case $words[1] in
${commands.map(commandCase).join('')}      esac
      ;;
  esac
}
if [[ $funcstack[1] == ${call} ]]; then
  ${call} "$@"
else
  compdef ${call} ${name}
fi
`;
}

function commandCase({ name, options, values }: DescribedCommand): string {
  const rest = [...options.map(argumentOf), ...restOf(values)].map((argument) => ` \\\n            ${argument}`);
  return `        ${name})
          _arguments -s${rest.join('')}
          ;;
`;
}

function restOf(values: Values): readonly string[] {
  const action = actionOf(values);
  return action === '' ? [] : [quoted(`*:argument:${action}`)];
}

/** An argument of `_arguments`: who gave a flag that needs no value, or its short form, is not offered it again. */
function argumentOf({ flags, summary, values }: DescribedOption): string {
  const told = `[${escaped(summary)}]`;
  const value = values === null ? '' : `:value:${actionOf(values)}`;
  if (flags.length === 1) return quoted(`${flags[0]}${values === null ? '' : '='}${told}${value}`);
  return `${quoted(`(${flags.join(' ')})`)}{${flags.join(',')}}${quoted(told + value)}`;
}

function actionOf({ words, files, list }: Values): string {
  if (words.length === 0) return files ? '_files' : '';
  if (list) return `_sequence compadd - ${words.join(' ')}`;
  // The space keeps zsh from giving it options that are for compadd.
  return files ? ` _alternative "words:word:(${words.join(' ')})" "files:file:_files"` : `(${words.join(' ')})`;
}

/** A backslash before what ends a field of `_arguments` and `_describe`. */
function escaped(text: string): string {
  return text.replaceAll(/[\\[\]:]/g, '\\$&');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
