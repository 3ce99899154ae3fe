import { corpusCommand, type Define, type SharedOptions } from './shared.ts';

export interface CheckOptions extends SharedOptions {
  readonly failOn: 'error' | 'warning' | 'info' | 'never';
}

export const defineCheck: Define = (program, act) => {
  corpusCommand(program, {
    name: 'check',
    summary: 'Where articles disagree or look wrong; exit code 1 if they do',
    examples: [['crosswire check news/ --fail-on warning', 'fail on warnings too']],
  })
    .option('--fail-on <severity>', 'lowest severity that gives exit code 1', 'error')
    .action(act(() => import('../commands/check.ts')));
};
