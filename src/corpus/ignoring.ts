import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Files whose rules, in gitignore's language, hold for their folder and all below it. */
const ignoreFiles = ['.gitignore', '.crosswireignore'] as const;

interface Rules {
  readonly folder: string;
  readonly matcher: Ignore;
}

/** Rules that hold in a folder, the nearest last. */
export type Scope = readonly Rules[];

/**
 * Rules that hold in a folder the user named: its own and those of the folders above it, up to the repository's root or, outside of a
 * repository, to the working folder. Rules above that hide the folder itself are left out: it was asked for.
 */
export function outerScope(folder: string, cwd: string, configured: readonly Rules[] = []): Scope {
  const above: Rules[] = [];
  const top = repositoryRoot(folder) ?? (isWithin(folder, cwd) ? cwd : folder);
  for (let at = folder; at !== top && at !== dirname(at);) {
    at = dirname(at);
    above.unshift(...rulesIn(at));
  }
  return [...configured, ...above].filter((rules) => !hides(rules, folder, true)).concat(rulesIn(folder));
}

/** Rules that hold in a folder, given those that hold in the folder above. */
export function innerScope(scope: Scope, folder: string): Scope {
  const own = rulesIn(folder);
  return own.length === 0 ? scope : [...scope, ...own];
}

/** Whether a file or folder is hidden. As in git, the rule that is nearest and last decides. */
export function isIgnored(scope: Scope, path: string, isFolder: boolean): boolean {
  for (let index = scope.length - 1; index >= 0; index--) {
    const inside = insideOf(scope[index], path, isFolder);
    if (inside === null) continue;
    const { ignored, unignored } = scope[index].matcher.test(inside);
    if (ignored || unignored) return ignored;
  }
  return false;
}

export function rulesOf(folder: string, patterns: readonly string[]): Rules {
  return { folder, matcher: ignore({ ignorecase: false }).add([...patterns]) };
}

function rulesIn(folder: string): Rules[] {
  const found: Rules[] = [];
  for (const name of ignoreFiles) {
    try {
      found.push(rulesOf(folder, readFileSync(join(folder, name), 'utf8').split(/\r?\n/)));
    } catch {
      // Most folders have none, and one that cannot be read hides nothing.
    }
  }
  return found;
}

function hides(rules: Rules, path: string, isFolder: boolean): boolean {
  const inside = insideOf(rules, path, isFolder);
  return inside !== null && rules.matcher.ignores(inside);
}

/** The path as the rules of a folder see it; null outside of that folder. */
function insideOf({ folder }: Rules, path: string, isFolder: boolean): string | null {
  if (path === folder || !isWithin(path, folder)) return null;
  const inside = relative(folder, path).split(sep).join('/');
  return isFolder ? `${inside}/` : inside;
}

export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The nearest folder upwards that holds `.git`. */
export function repositoryRoot(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return null;
  }
}
