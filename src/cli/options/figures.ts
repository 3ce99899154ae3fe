import { Option } from 'commander';
import type { FigureKind } from '../../model/index.ts';
import { corpusCommand, type Define } from './shared.ts';
import { oneOrMoreOf } from './values.ts';

const kinds: readonly FigureKind[] = [
  'percent',
  'money',
  'count',
  'quantity',
  'duration',
  'ratio',
  'ordinal',
  'date',
  'other',
];

export const defineFigures: Define = (program, act) => {
  corpusCommand(program, {
    name: 'figures',
    summary: 'Which figures are given, with value, unit and what they measure',
    examples: [
      ['crosswire figures news/ --kind money --about defence', 'sums concerning defence'],
      ['crosswire figures news/ --compare', 'where figures differ'],
    ],
  })
    .addOption(new Option('--kind <kinds>', `only these: ${kinds.join(', ')}`).argParser(oneOrMoreOf(kinds)))
    .option('--about <words>', 'with these words in what is counted or measured')
    .option('--claimant <name>', 'given by whom')
    .option('--compare', 'figures on one thing side by side')
    .addOption(new Option('--by <what>', 'columns of --compare').choices(['article', 'outlet']))
    .action(act(() => import('../commands/figures.ts')));
};
