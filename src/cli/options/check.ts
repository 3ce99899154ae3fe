import { Option } from 'commander';
import { corpusCommand, formats, type Define } from './shared.ts';
import { count, names, file } from './values.ts';

const checkFormats = [...formats, 'markdown', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle'] as const;

export const defineCheck: Define = (program, act) => {
  corpusCommand(program, {
    name: 'check',
    summary: 'Where articles disagree or look wrong; exit code 1 if they do',
    formats: checkFormats,
    examples: [
      ['crosswire check news/ --fail-on warning', 'fail on warnings too'],
      ['crosswire check --since main --format github', 'what a branch changed, in CI'],
    ],
  })
    .addOption(new Option('--rule <names>', 'only these rules').argParser(names))
    .addOption(new Option('--skip-rule <names>', 'all but these rules').argParser(names))
    .addOption(
      new Option('--fail-on <severity>', 'lowest severity that gives exit code 1')
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .addOption(new Option('--max-findings <n>', 'more than n new ones give exit code 1').argParser(count))
    .option('--baseline <file>', 'mark the findings that the file knows', file)
    .option('--update-baseline', 'write the findings of now to that file')
    .option('--since <ref>', 'only what touches articles changed since then')
    .option('--files-from <file>', 'only what touches these, a path a line', file)
    .action(act(() => import('../commands/check.ts')));
};

export const defineExplain: Define = (program, act) => {
  corpusCommand(program, {
    name: 'explain',
    summary: 'What a rule looks for; or the evidence of a finding',
    formats: ['table', 'json'],
    argument: ['[RULE|PATH...]', 'a rule; with --finding, the articles'],
    examples: [
      ['crosswire explain quote-reworded', 'one rule, with examples'],
      ['crosswire explain', 'all rules'],
      ['crosswire explain --finding 3f2a90c1d4e5b678 news/', 'a finding in its context'],
    ],
  })
    .option('--finding <fingerprint>', 'a finding of check, by its fingerprint')
    .action(act(() => import('../commands/explain.ts')));
};

export const defineInit: Define = (program, act) => {
  program
    .command('init')
    .summary('Write a crosswire.config.yaml to start from')
    .description('Write a crosswire.config.yaml to start from')
    .addHelpText('after', '\nExamples:\n  crosswire init  in the folder of the corpus')
    .action((options: object) =>
      act(() => import('../commands/init.ts'))([], { format: 'table', color: false, ...options }),
    );
};
