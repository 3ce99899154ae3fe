// Speed of this build beside its peers, all in one run on one machine. Nothing here is a test: figures are for people to judge.
//   npm run bench                                   all but the 1 GB run, written to bench/results.md
//   npm run bench -- --only annotate,start          some sections, printed only
//   npm run bench -- --mb 5 --rounds 3              smaller and quicker
import { rmSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inputs, root } from './speed/inputs.ts';
import {
  annotateSpeed,
  checkSpeed,
  duplicatesSpeed,
  linearity,
  manyDuplicatesSpeed,
  memory,
  parts,
  quotesSpeed,
  startUp,
  warm,
  workers,
  type Row,
  type Section,
} from './speed/sections.ts';

const sections: Readonly<Record<string, Section>> = {
  start: startUp,
  parts,
  annotate: annotateSpeed,
  quotes: quotesSpeed,
  workers,
  warm,
  check: checkSpeed,
  duplicates: duplicatesSpeed,
  'many-duplicates': manyDuplicatesSpeed,
  linear: linearity,
  memory,
};

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    mb: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '5' },
  },
});
const chosen = values.only?.split(',') ?? Object.keys(sections).filter((name) => name !== 'memory');
const setting = { inputs: inputs(), rounds: Number(values.rounds), megabytes: Number(values.mb) };

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ what, value, bar }) => `| ${what} | ${value} | ${bar} |`);
  return ['| what | measured | bar |', '|---|---|---|', ...lines].join('\n');
}

const rows: Row[] = [];
try {
  for (const name of chosen) {
    const section = sections[name];
    if (!section) throw new Error(`no section is called ${name}; there are ${Object.keys(sections).join(', ')}`);
    const found = await section(setting);
    for (const { what, value, bar } of found) console.error(`${what}: ${value}${bar === '' ? '' : `  [${bar}]`}`);
    rows.push(...found);
  }
} finally {
  rmSync(setting.inputs.folder, { recursive: true, force: true });
}
console.log(table(rows));
if (values.only === undefined) {
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${release()}`;
  const head = `# Speed\n\nWritten by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}; Node ${process.version}. Processor seconds\nunless told otherwise; median (lowest–highest) of ${values.rounds} rounds; peers in the same run on the same text.\n\n`;
  writeFileSync(join(root, 'bench/results.md'), `${head}${table(rows)}\n`);
}
