import { existsSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../corpus/index.ts';

export interface CorpusChoice {
  readonly paths: readonly string[];
  /** Which corpus was chosen, for who named none. */
  readonly note: string | null;
}

const ownFolder = 'corpus';

/** The paths of the command line; else the configured corpus, else ./corpus, else the folder of the configuration, else the sample that comes with the program. */
export function chooseCorpus(paths: readonly string[], config: Config | null, cwd: string): CorpusChoice {
  if (paths.length > 0) return { paths, note: null };
  if (config?.corpus) return { paths: config.corpus, note: `reading the corpus of ${relative(cwd, config.file)}` };
  if (existsSync(ownFolder)) return { paths: [ownFolder], note: 'reading ./corpus' };
  // Who keeps settings has a corpus: findings in the sample would be somebody else's.
  if (config) return { paths: [dirname(config.file)], note: `reading the folder of ${relative(cwd, config.file)}` };
  const bundled = fileURLToPath(new URL('../../corpus', import.meta.url));
  return { paths: [bundled], note: 'reading the sample corpus; name files or folders to read your own' };
}
