import type { DescribedOption, DescribedProgram, Values } from './describe.ts';

/**
 * A script for bash 3.2 and later (macOS has no other). Readline cuts words at `=`, so `--format=json` arrives as three; an empty reply
 * leaves it to complete a file name, which it quotes better than we could.
 */
export function bashScript({ name, options, commands }: DescribedProgram): string {
  const call = `_${name}`;
  return `# Completions of ${name} for bash; made by: ${name} completion bash
${call}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= words= files= i
  COMPREPLY=()
  if [[ $cur == = ]]; then
    cur=
  elif [[ $prev == = ]]; then
    prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    if [[ \${COMP_WORDS[i]} != -* ]]; then
      command=\${COMP_WORDS[i]}
      break
    fi
  done
  case $command in
    '')
      words='${[...commands.map((command) => command.name), ...flagsOf(options)].join(' ')}'
      ;;
${commands.map((command) => commandCase(command.name, command.options, command.values)).join('')}  esac
  if [[ -n $words ]]; then
    # Of a list with commas the last word is completed.
    local before=\${cur%"\${cur##*,}"}
    COMPREPLY=($(compgen -P "$before" -W "$words" -- "\${cur##*,}"))
  fi
  [[ -n $files ]] || compopt +o default +o bashdefault 2>/dev/null
  return 0
}
complete -o bashdefault -o default -F ${call} ${name}
`;
}

function commandCase(name: string, options: readonly DescribedOption[], values: Values): string {
  return `    ${name})
      case $prev in
${valueCases(options)}        *)
          if [[ $cur == -* ]]; then
            words='${flagsOf(options).join(' ')}'
          else
            ${setValues(values)}
          fi
          ;;
      esac
      ;;
`;
}

/** A case for all options that take the same. */
function valueCases(options: readonly DescribedOption[]): string {
  const flagsBy = new Map<string, string[]>();
  for (const { flags, values } of options) {
    if (values === null) continue;
    const taken = setValues(values);
    flagsBy.set(taken, [...(flagsBy.get(taken) ?? []), ...flags]);
  }
  return [...flagsBy].map(([taken, flags]) => `        ${flags.join(' | ')}) ${taken} ;;\n`).join('');
}

function setValues({ words, files }: Values): string {
  const settings = [words.length > 0 ? `words='${words.join(' ')}'` : '', files ? 'files=1' : ''];
  return settings.filter((setting) => setting !== '').join('; ') || ':';
}

function flagsOf(options: readonly DescribedOption[]): readonly string[] {
  return options.flatMap(({ flags }) => flags);
}
