import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildProgram } from '../../src/cli/program.ts';

const program = buildProgram(() => async () => {});
const readme = readFileSync('README.md', 'utf8');
const told = readme.slice(readme.indexOf('## Commands'), readme.indexOf('## In scripts'));

test.each(program.commands.map((command) => command.name()))('README tells of the command %s', (name) => {
  expect(told).toContain(`| \`crosswire ${name}\` | `);
});

test('every option that README tells of with a command is one of it', () => {
  const rows = [...told.matchAll(/^\| `crosswire (\w+)` \|(.*)\|$/gm)];
  expect(rows.length).toBe(program.commands.length);
  for (const [, name, rest] of rows) {
    const command = program.commands.find((one) => one.name() === name);
    const flags = [...rest!.matchAll(/--[a-z-]+/g)].map(([flag]) => flag);
    const known = command?.options.map(({ long }) => long);
    expect({ name, unknown: flags.filter((flag) => !known?.includes(flag)) }).toEqual({ name, unknown: [] });
  }
});
