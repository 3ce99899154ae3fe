import { readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '../model/index.ts';
import { reasonOf } from './file-errors.ts';
import { formatOf, knownExtensions, textFormat, type Format } from './formats/index.ts';
import { innerScope, isIgnored, isWithin, outerScope, rulesOf, type Scope } from './ignoring.ts';

/** A file to read, or standard input. */
export interface SourceFile {
  /** Absolute; `-` for standard input. */
  readonly path: string;
  /** Relative to the working folder, with `/`. */
  readonly shown: string;
  /** Relative to the argument that led to it: what ids are made of. */
  readonly key: string;
  readonly format: Format;
}

export interface FindOptions {
  readonly cwd: string;
  /** Patterns in gitignore's language, relative to `ignoreFrom`. */
  readonly ignore?: readonly string[];
  readonly ignoreFrom?: string;
}

export interface Found {
  /** In the order of the arguments; within one argument by path, in code-unit order. A file that two arguments lead to is there once. */
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** Files that arguments lead to: files, folders (with all below them), globs, and `-` for standard input. */
export async function findFiles(args: readonly string[], options: FindOptions): Promise<Found> {
  const search = new Search(options);
  for (const argument of args) await search.follow(argument);
  return { files: search.files, problems: search.problems };
}

/** Files of a folder that are about the articles and none of them; named directly they are read. */
const notArticles = /^(readme|licen[cs]e|notice|changelog|contributing)(\.[a-z]+)?$/i;
const skippedFolders: ReadonlySet<string> = new Set(['node_modules']);

interface Link {
  readonly path: string;
  readonly real: string;
  readonly scope: Scope;
}

class Search {
  readonly files: SourceFile[] = [];
  readonly problems: Problem[] = [];
  readonly #cwd: string;
  readonly #configured: Scope;
  /** Real paths of what was read: links and repeated arguments lead to the same file by several roads. */
  readonly #seenFiles = new Set<string>();
  readonly #seenFolders = new Set<string>();

  constructor({ cwd, ignore = [], ignoreFrom = cwd }: FindOptions) {
    this.#cwd = resolve(cwd);
    this.#configured = ignore.length > 0 ? [rulesOf(resolve(ignoreFrom), ignore)] : [];
  }

  async follow(argument: string): Promise<void> {
    if (argument === '-') return this.#addInput();
    if (argument === '') return this.#failEmpty();
    const path = resolve(this.#cwd, argument);
    const stats = this.#stat(path);
    if (stats instanceof Error) {
      const { escapePath, isDynamicPattern } = await import('tinyglobby');
      if (argument !== escapePath(argument) && isDynamicPattern(argument)) return this.#followGlob(argument);
      return this.#fail(path, reasonOf(stats));
    }
    if (stats.isDirectory()) this.#followFolder(path);
    else this.#addFile(path, stats, basename(path), textFormat);
  }

  #addInput(): void {
    if (this.#seenFiles.has('-')) return;
    this.#seenFiles.add('-');
    this.files.push({ path: '-', shown: '-', key: '-', format: formatOf('-.jsonl')! });
  }

  #followFolder(folder: string): void {
    const problems = this.problems.length;
    const found: string[] = [];
    const scope = outerScope(folder, this.#cwd, this.#configured);
    const links = this.#walk(folder, realpathSync(folder), scope, found);
    // Real folders first, so that a file is known by its own path where a link leads to it as well.
    for (let link = links.shift(); link; link = links.shift()) {
      if (isWithin(realpathSync(dirname(link.path)), link.real)) {
        this.#fail(
          link.path,
          'it is a link to a folder that holds it, which makes a loop; remove the link or leave it out',
        );
      } else {
        links.push(...this.#walk(link.path, link.real, link.scope, found));
      }
    }
    for (const path of found.sort(byCodeUnits)) this.#addFound(path, folder);
    if (this.problems.length === problems && !this.files.some(({ path }) => isWithin(path, folder))) {
      this.#fail(folder, `there are no articles in it; articles are files that end in ${knownExtensions.join(', ')}`);
    }
  }

  /** Collects the files below a folder into `found`, and returns the links to folders that it met. */
  #walk(folder: string, real: string, scope: Scope, found: string[]): Link[] {
    if (this.#seenFolders.has(real)) return [];
    this.#seenFolders.add(real);
    const links: Link[] = [];
    const entries = this.#entriesOf(folder);
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.')) continue;
      let isFolder = entry.isDirectory();
      if (entry.isSymbolicLink()) {
        // Only what could be an article or a folder is worth a complaint when the link is broken.
        const stats = this.#stat(path);
        if (stats instanceof Error) {
          if (isArticleName(entry.name) && !isIgnored(scope, path, false)) this.#fail(path, linkReason(stats));
          continue;
        }
        isFolder = stats.isDirectory();
      }
      if (isFolder ? isSkipped(entry.name, entries) : !isArticleName(entry.name)) continue;
      if (isIgnored(scope, path, isFolder)) continue;
      if (!isFolder) found.push(path);
      else if (entry.isSymbolicLink()) links.push({ path, real: realpathSync(path), scope: innerScope(scope, path) });
      else links.push(...this.#walk(path, join(real, entry.name), innerScope(scope, path), found));
    }
    return links;
  }

  #entriesOf(folder: string) {
    try {
      return readdirSync(folder, { withFileTypes: true }).sort((a, b) => byCodeUnits(a.name, b.name));
    } catch (error) {
      this.#fail(folder, reasonOf(error));
      return [];
    }
  }

  async #followGlob(pattern: string): Promise<void> {
    const { glob } = await import('tinyglobby');
    const base = resolve(this.#cwd, staticBase(pattern));
    const found = await glob(pattern, { cwd: this.#cwd, absolute: true, expandDirectories: false });
    // A pattern that spells an extension asks for these files; one that ends in * asks for the articles among whatever is there.
    const spelt = !/[*?\])}]$/.test(pattern);
    const outer = outerScope(base, this.#cwd, this.#configured);
    const scopes = new Map<string, Scope | null>([[base, outer]]);
    let matches = 0;
    for (const path of found.map((name) => resolve(name)).sort(byCodeUnits)) {
      const scope = this.#scopeOf(dirname(path), base, scopes);
      if (scope === null || isIgnored(scope, path, false)) continue;
      if (!spelt && !isArticleName(basename(path))) continue;
      this.#addFound(path, base);
      matches++;
    }
    if (matches === 0) {
      this.#fail(resolve(this.#cwd, pattern), 'no file matches this pattern; check the spelling and the ignore files');
    }
  }

  /** Rules that hold in a folder below `base`; null where a rule hides the folder. */
  #scopeOf(folder: string, base: string, known: Map<string, Scope | null>): Scope | null {
    const before = known.get(folder);
    if (before !== undefined) return before;
    if (!isWithin(folder, base)) return [];
    const outer = this.#scopeOf(dirname(folder), base, known);
    const scope = outer === null || isIgnored(outer, folder, true) ? null : innerScope(outer, folder);
    known.set(folder, scope);
    return scope;
  }

  #addFound(path: string, base: string): void {
    const stats = this.#stat(path);
    if (stats instanceof Error) {
      const unnamable = path.includes('\uFFFD');
      this.#fail(path, unnamable ? 'its name is not UTF-8, so it cannot be opened; rename it' : reasonOf(stats));
    } else {
      this.#addFile(path, stats, withSlashes(relative(base, path)), textFormat);
    }
  }

  #addFile(path: string, stats: Stats, key: string, otherwise: Format): void {
    const kind = unreadableKind(stats);
    if (kind) {
      this.#fail(path, `it is ${kind}, not a file; pass JSON Lines on standard input with -`);
      return;
    }
    const real = realpathSync(path);
    if (this.#seenFiles.has(real)) return;
    this.#seenFiles.add(real);
    this.files.push({ path, shown: this.#shown(path), key, format: formatOf(path) ?? otherwise });
  }

  #stat(path: string): Stats | Error {
    try {
      return statSync(path);
    } catch (error) {
      return error as Error;
    }
  }

  #fail(path: string, message: string): void {
    this.problems.push({ path: this.#shown(path), line: null, severity: 'error', message });
  }

  /** What a shell makes of a variable that is not set; resolved, it would be the working folder. */
  #failEmpty(): void {
    const message = 'the path is empty; name a file or folder, or . for this one';
    this.problems.push({ path: '', line: null, severity: 'error', message });
  }

  #shown(path: string): string {
    return withSlashes(relative(this.#cwd, path)) || '.';
  }
}

function isArticleName(name: string): boolean {
  return formatOf(name) !== null && !notArticles.test(name);
}

/** `Bridge_files` beside `Bridge.html` is what a browser saved of the page besides its text: pictures, frames, advertisements. */
function isSkipped(folder: string, siblings: readonly { readonly name: string }[]): boolean {
  if (skippedFolders.has(folder)) return true;
  if (!folder.endsWith('_files')) return false;
  const page = folder.slice(0, -'_files'.length);
  return siblings.some(({ name }) => name === `${page}.html` || name === `${page}.htm`);
}

function linkReason(error: Error): string {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
    ? 'it is a link that leads nowhere; remove the link or leave it out'
    : reasonOf(error);
}

/** What a path is that has no end or no content of its own. */
function unreadableKind(stats: Stats): string | null {
  if (stats.isFIFO()) return 'a pipe';
  if (stats.isSocket()) return 'a socket';
  if (stats.isCharacterDevice() || stats.isBlockDevice()) return 'a device';
  return null;
}

/** The folders of a pattern before its first special character: `news/2025/*.txt` → `news/2025`. */
function staticBase(pattern: string): string {
  const parts = pattern.split('/');
  const special = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part));
  return parts.slice(0, special === -1 ? -1 : special).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
