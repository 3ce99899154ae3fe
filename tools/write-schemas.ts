/** Usage: write-schemas FOLDER */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { schemaFiles } from './schema-files.ts';

const folder = process.argv[2] ?? 'schemas';
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (name.endsWith('.schema.json')) rmSync(`${folder}/${name}`);
for (const [name, source] of schemaFiles()) writeFileSync(`${folder}/${name}`, source);
