// Scores of this build, as one table: over the sample corpus always, over the sets in ../shared where they are.
//   npm run quality              prints the table, and what changed against the accepted one
//   npm run quality -- --accept  writes it to bench/quality.md, so that a change of score is seen in review
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asideTable } from './quality/contradicted-cases.ts';
import { tableOf } from './quality/measures.ts';
import { root } from './quality/run-crosswire.ts';
import { sampleRows } from './quality/sample-corpus.ts';
import { sharedRows } from './quality/shared-sets.ts';

const accepted = join(root, 'bench/quality.md');
const asideIntroduction = `## Set aside

Cases of public sets whose gold contradicts what a reader of news needs. They count in "value"; "rest" is the score over the others
(\`bench/quality/contradicted-cases.ts\` names each).`;
const table = tableOf([...sampleRows(), ...sharedRows()]);
console.log(table);
if (process.argv.includes('--accept'))
  writeFileSync(
    accepted,
    `# Quality\n\nWritten by \`npm run quality -- --accept\`. Shares in per cent.\n\n${table}\n${asideIntroduction}\n\n${asideTable()}`,
  );
else {
  const before = new Set(readFileSync(accepted, 'utf8').split('\n'));
  const changed = table.split('\n').filter((line) => line.startsWith('|') && !before.has(line));
  if (changed.length > 0) console.log(`Changed against bench/quality.md:\n${changed.join('\n')}`);
}
