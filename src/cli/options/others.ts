import { Option } from 'commander';
import type { Part } from '../../model/index.ts';
import { corpusCommand, type Define } from './shared.ts';
import { oneOrMoreOf } from './values.ts';

const parts: readonly Part[] = ['entities', 'quotes', 'figures', 'fingerprints'];

export const defineSummary: Define = (program, act) => {
  corpusCommand(program, {
    name: 'summary',
    summary: 'The whole corpus on one page',
    formats: ['table', 'json', 'ndjson', 'csv'],
    examples: [['crosswire summary news/', 'names, speakers, differences, copies, findings']],
  }).action(act(() => import('../commands/summary.ts')));
};

export const defineText: Define = (program, act) => {
  corpusCommand(program, {
    name: 'text',
    summary: 'The text with its blocks, as the offsets see it',
    examples: [['crosswire text news/a.txt', 'headline, paragraphs, captions, credits']],
  }).action(act(() => import('../commands/text.ts')));
};

export const defineAnnotate: Define = (program, act) => {
  corpusCommand(program, {
    name: 'annotate',
    summary: 'All that each article says, one line of JSON an article, for other programs',
    format: 'ndjson',
    examples: [
      ['crosswire annotate news/ > annotations.ndjson', 'everything, for programs'],
      ['crosswire annotate - < articles.jsonl | jq .quotes', 'one line in, one line out'],
    ],
  })
    .addOption(new Option('--parts <parts>', `only these: ${parts.join(', ')}`).argParser(oneOrMoreOf(parts)))
    .action(act(() => import('../commands/annotate.ts')));
};
