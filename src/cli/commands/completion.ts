import type { Command } from 'commander';
import { builtin } from '../../check/index.ts';
import { describeProgram, scriptFor } from '../completion/index.ts';
import type { CommandModule } from '../options/shared.ts';

/** Prints the script that completes command lines of this program in a shell. */
export function completionFor(program: Command): CommandModule {
  return {
    async run({ paths: [shell] }, _options, sink) {
      const rules = builtin.map(({ id }) => id);
      await sink.write(scriptFor[shell!]!(describeProgram(program, rules)));
      return null;
    },
  };
}
