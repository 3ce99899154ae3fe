import { Option } from 'commander';
import { corpusCommand, type Define } from './shared.ts';
import { share, size } from './values.ts';

// The limits of src/duplicates; docs/decisions/0060 to 0065 tell how they were chosen.
const limits = `
Relations, by the share of an article's letters that shared passages cover:
  identical        the same words
  near-duplicate   60% of one article, 25% of the other, rewritten or not
  contains         80% of one article, less than 50% of the other
  shared-passages  less; a passage has 10 words or more that both have
What 16 articles repeat is a phrase or boilerplate and counts for little.
Of over 50 copies of one article each is paired with the first only.`;

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
    .option('--whole', 'scores only, estimated to 2% or so: faster')
    .option('--against <path>', 'old articles: pairs of a new and an old one')
    .addOption(new Option('--memory <size>', 'bound memory, such as 512M; files take the rest').argParser(size))
    .addHelpText('after', limits)
    .action(act(() => import('../commands/duplicates.ts')));
};
