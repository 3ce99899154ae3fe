import { existsSync, writeFileSync } from 'node:fs';
import { UserError } from '../../model/index.ts';
import type { SharedOptions } from '../options/chosen.ts';
import type { Session } from '../session.ts';
import type { Sink } from '../sink.ts';

const file = 'crosswire.config.yaml';

const template = `# Settings of crosswire for this folder and those below it. Every key may be left out.

# What to read when no path is given: folders, files or globs, relative to this file.
corpus: {corpus}

# Patterns of files to leave out, as in .gitignore.
ignore: []

# Names that always or never belong together.
aliases:
  same: {}
  #  Keir Starmer: [the prime minister]
  different: []
  #  - [John Reed, John Reed MP]

# Severity of a rule (error, warning, info, off), alone or with its options. \`crosswire explain\` lists the rules.
rules:
  quote-unattributed: info
  #  quote-two-speakers:
  #    severity: error
  #    options: { words: 8 }

# Other severities for some paths or outlets.
overrides: []
#  - paths: ['archive/**']
#    rules: { mojibake: off }

# Findings that were looked at and may stay, with the reason.
suppressions: []
#  - { rule: name-spelling, article: a.txt, reason: both spellings are in use }
`;

/** Writes the file and never over one that is there. */
export async function run(_session: Session, _options: SharedOptions, sink: Sink): Promise<null> {
  if (existsSync(file)) throw new UserError(`${file} is here already; edit it, or remove it first`);
  const corpus = existsSync('corpus') ? 'corpus' : '.';
  try {
    writeFileSync(file, template.replace('{corpus}', corpus), { flag: 'wx' });
  } catch (cause) {
    throw new UserError(`${file} cannot be written here; is the folder yours?`, { cause });
  }
  await sink.write(`wrote ${file}; next: crosswire check\n`);
  return null;
}
