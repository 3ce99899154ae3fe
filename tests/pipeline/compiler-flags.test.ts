import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// V8 (Node 20) ends the process when this one is lowered while a function is being compiled: no run of the program shows it but by chance.
test('no flag is changed at run time that V8 takes for fixed while it compiles', () => {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const changing = names.filter((name) => readFileSync(join('src', name), 'utf8').includes('setFlagsFromString('));
  expect(changing.length).toBeGreaterThan(0);
  for (const name of changing)
    expect(readFileSync(join('src', name), 'utf8')).not.toMatch(/--max-inlined-bytecode-size=/);
});
