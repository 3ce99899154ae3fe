/** Usage: write-rule-docs FOLDER */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { rulePages } from './rule-docs.ts';

const folder = process.argv[2] ?? 'docs/rules';
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (name.endsWith('.md')) rmSync(`${folder}/${name}`);
for (const [name, text] of rulePages()) writeFileSync(`${folder}/${name}`, text);
