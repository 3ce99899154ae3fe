import { Argument } from 'commander';
import { examplesText, type Define } from './shared.ts';

export const defineCache: Define = (program, act) => {
  const summary = 'What is kept of articles that were read before';
  program
    .command('cache')
    .summary(summary)
    .description(summary)
    .addArgument(new Argument('<action>', 'info: where and how much; clear: remove it').choices(['info', 'clear']))
    .addHelpText('after', `\nExamples:\n${examplesText([['crosswire cache info', 'where it is, how large']])}`)
    .action((action: string, options: object) => act(() => import('../commands/cache.ts'))([action], options));
};
