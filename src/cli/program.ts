import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { defineCache } from './options/cache.ts';
import { defineCompletion } from './options/completion.ts';
import { defineCheck, defineExplain, defineInit } from './options/check.ts';
import { defineDuplicates } from './options/duplicates.ts';
import { defineEntities } from './options/entities.ts';
import { defineFigures } from './options/figures.ts';
import { defineAnnotate, defineSummary, defineText } from './options/others.ts';
import { defineQuotes } from './options/quotes.ts';
import { examplesText, type Act, type Define } from './options/shared.ts';

const definitions: readonly Define[] = [
  defineSummary,
  defineEntities,
  defineQuotes,
  defineFigures,
  defineDuplicates,
  defineCheck,
  defineExplain,
  defineAnnotate,
  defineText,
  defineInit,
  defineCache,
  defineCompletion,
];

/** All commands and options. Loads nothing of the analyses: help, version and usage errors answer at once. */
export function buildProgram(act: Act): Command {
  const program = new Command('crosswire')
    .description(
      'Reads news articles: who is named, who said what, which figures are given, what was copied; and where articles disagree.',
    )
    .usage('COMMAND [PATH...] [options]')
    .version(version(), '--version', 'print the version')
    .helpOption('-h, --help', 'print help for a command')
    .helpCommand('help [command]', 'the same')
    .configureHelp({ subcommandTerm: (command) => command.name(), sortOptions: false })
    .showSuggestionAfterError();
  for (const define of definitions) define(program, act);
  program.addHelpText(
    'after',
    `\nExamples:\n${examplesText([
      ['crosswire summary', './corpus or the sample, on one page'],
      ['crosswire quotes news/ --speaker silva', 'what one person said'],
      ['crosswire figures news/ --compare', 'figures that differ between articles'],
      ['crosswire check news/', 'findings, and exit code 1 for an error'],
    ])}\n\nExit codes: 0 done; 1 check found something; 2 bad usage or unreadable input.`,
  );
  return program;
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}
