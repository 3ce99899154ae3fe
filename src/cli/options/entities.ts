import { Option } from 'commander';
import type { EntityType } from '../../model/index.ts';
import { corpusCommand, formats, type Define } from './shared.ts';
import { count, oneOrMoreOf } from './values.ts';

const types: readonly EntityType[] = ['person', 'organisation', 'place', 'other'];

export const defineEntities: Define = (program, act) => {
  corpusCommand(program, {
    name: 'entities',
    summary: 'Who and what is named, one entry for all spellings and articles',
    formats: [...formats, 'graphml'],
    examples: [
      ['crosswire entities news/ --type person --min-mentions 2', 'people named twice'],
      ['crosswire entities news/ --compare', 'names by outlet'],
      ['crosswire entities news/ --cooccurrence --format graphml', 'a network for Gephi'],
      ['crosswire entities news/ --explain "Ana Silva"', 'why names are joined'],
    ],
  })
    .addOption(new Option('--type <types>', `only these: ${types.join(', ')}`).argParser(oneOrMoreOf(types)))
    .option('--min-mentions <n>', 'named at least n times', count)
    .option('--name <words>', 'whose name or alias has these words')
    .option('--compare', 'a column for each outlet')
    .addOption(new Option('--by <what>', 'with --compare').choices(['article', 'outlet']))
    .option('--cooccurrence', 'who is named together')
    .option('--explain <name>', 'why the names of an entity were put together')
    .action(act(() => import('../commands/entities.ts')));
};
