import { corpusCommand, type Define, type SharedOptions } from './shared.ts';
import { share } from './values.ts';

export interface DuplicatesOptions extends SharedOptions {
  readonly minSimilarity?: number;
  readonly passages?: boolean;
  readonly clusters?: boolean;
  readonly boilerplate?: boolean;
  readonly diff?: readonly string[];
  readonly within?: boolean;
  readonly whole?: boolean;
  readonly against?: string;
}

export const defineDuplicates: Define = (program, act) => {
  corpusCommand(program, {
    name: 'duplicates',
    summary: 'What was copied from where, passage by passage',
    examples: [
      ['crosswire duplicates news/ --min-similarity 0.5', 'half of one side is shared'],
      ['crosswire duplicates news/ --passages', 'both texts of each passage'],
      ['crosswire duplicates --diff a.txt b.txt', 'two articles side by side'],
      ['crosswire duplicates new/ --against archive/', 'new articles against old ones'],
    ],
  })
    .option('--min-similarity <share>', 'covered by shared passages to this share', share)
    .option('--passages', 'the passages instead of the pairs')
    .option('--clusters', 'groups of articles that are one story')
    .option('--boilerplate', 'what each outlet repeats')
    .option('--diff <article...>', 'two articles side by side, with word differences')
    .option('--within', 'also passages that stand twice in one article')
    .option('--whole', 'scores only, no passages: faster')
    .option('--against <path>', 'old articles: only pairs of an article from there and another one')
    .action(act(() => import('../commands/duplicates.ts')));
};
