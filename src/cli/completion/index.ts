import { bashScript } from './bash.ts';
import type { DescribedProgram } from './describe.ts';
import { fishScript } from './fish.ts';
import { zshScript } from './zsh.ts';

export { describeProgram } from './describe.ts';

export const scriptFor: Readonly<Record<string, (program: DescribedProgram) => string>> = {
  bash: bashScript,
  fish: fishScript,
  zsh: zshScript,
};
