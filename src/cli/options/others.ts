import { corpusCommand, type Define } from './shared.ts';

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
    .option('--parts <parts>', 'only these: entities, quotes, figures, fingerprints')
    .action(act(() => import('../commands/annotate.ts')));
};
