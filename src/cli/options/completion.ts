import { Argument } from 'commander';
import { examplesText, type Define } from './shared.ts';

const examples = [
  ['source <(crosswire completion bash)', 'in ~/.bashrc, or with zsh in ~/.zshrc'],
  ['crosswire completion fish | source', 'in ~/.config/fish/config.fish'],
] as const;

export const defineCompletion: Define = (program, act) => {
  const summary = 'A script that lets your shell complete commands, options and rules';
  const load = async () => (await import('../commands/completion.ts')).completionFor(program);
  program
    .command('completion')
    .summary('A script for your shell: TAB completes')
    .description(summary)
    .addArgument(new Argument('<shell>', 'whose script').choices(['bash', 'fish', 'zsh']))
    .addHelpText('after', `\nExamples:\n${examplesText(examples)}`)
    .action((shell: string, options: object) => act(load)([shell], options));
};
