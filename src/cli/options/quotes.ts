import { Option } from 'commander';
import type { QuoteKind } from '../../model/index.ts';
import { corpusCommand, type Define } from './shared.ts';
import { oneOrMoreOf, share } from './values.ts';

const kinds: readonly QuoteKind[] = ['direct', 'mixed', 'fragment', 'scare', 'indirect'];

export const defineQuotes: Define = (program, act) => {
  corpusCommand(program, {
    name: 'quotes',
    summary: 'Who said what, with the speaker named',
    examples: [
      ['crosswire quotes news/ --speaker silva --kind direct', 'what she says verbatim'],
      ['crosswire quotes news/ --compare', 'each version of a remark'],
      ['crosswire quotes news/ --by speaker', 'how much each one speaks'],
    ],
  })
    .option('--speaker <name>', 'whose speaker has these words in a name or alias')
    .addOption(new Option('--kind <kinds>', `only these: ${kinds.join(', ')}`).argParser(oneOrMoreOf(kinds)))
    .option('--about <words>', 'with these words in the quotation')
    .option('--min-confidence <share>', 'at least so sure of the speaker', share)
    .option('--compare', 'a row for each utterance in several articles')
    .addOption(
      new Option('--by <what>', 'speaker: a table of speakers; article, outlet: columns of --compare').choices([
        'speaker',
        'article',
        'outlet',
      ]),
    )
    .action(act(() => import('../commands/quotes.ts')));
};
