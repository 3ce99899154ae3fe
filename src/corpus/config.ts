import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { GenericSchema } from 'valibot';
import { UserError, type Severity } from '../model/index.ts';
import { complaintOf } from './config-complaints.ts';
import type { RawAliases, RawConfig } from './config-schema.ts';
import { reasonOf } from './file-errors.ts';

export type RuleLevel = Severity | 'off';
export type RuleOptionValue = string | number | boolean | readonly string[];

/** What `crosswire.config.yaml` says, with its paths resolved. What it does not say is undefined. */
export interface Config {
  /** Absolute path of the file. */
  readonly file: string;
  /** Absolute folder of the file, which patterns in `ignore` are relative to. */
  readonly folder: string;
  /** Paths and globs to read when the command line names none; absolute. */
  readonly corpus?: readonly string[];
  /** Patterns in gitignore's language. */
  readonly ignore?: readonly string[];
  readonly aliases?: ConfigAliases;
  /** A level alone, or with options of the rule. */
  readonly rules?: Readonly<Record<string, RuleLevel | ConfigRule>>;
  readonly overrides?: readonly ConfigOverride[];
  readonly suppressions?: readonly ConfigSuppression[];
}

export interface ConfigAliases {
  /** Canonical name → other names of it. */
  readonly same?: Readonly<Record<string, readonly string[]>>;
  /** Pairs of names that are never joined. */
  readonly different?: readonly (readonly [string, string])[];
}

export interface ConfigRule {
  readonly severity?: RuleLevel;
  readonly options?: Readonly<Record<string, RuleOptionValue>>;
}

/** Levels of rules for the articles of some paths or outlets. */
export interface ConfigOverride {
  readonly paths?: readonly string[];
  readonly outlets?: readonly string[];
  readonly rules: Readonly<Record<string, RuleLevel>>;
}

export interface ConfigSuppression {
  readonly rule: string;
  readonly article?: string;
  readonly fingerprint?: string;
  readonly reason: string;
}

export interface ConfigOptions {
  readonly cwd: string;
  /** The file to read instead of the nearest one. */
  readonly file?: string;
  /** Look for none. */
  readonly none?: boolean;
}

/** Of two names in one folder the first counts. */
const fileNames = ['crosswire.config.yaml', 'crosswire.config.yml'] as const;
/** A configuration is written by hand; what is larger is another file, or an attack. */
const largestBytes = 1024 * 1024;

/**
 * The configuration: the file named, else the nearest `crosswire.config.yaml` from the working folder upwards to the repository's root
 * (outside of a repository, to the top). Null when there is none.
 *
 * It is data and never runs code. Throws UserError with path and line for a file that cannot be read, an unknown key or a wrong type.
 */
export async function loadConfig({ cwd, file, none = false }: ConfigOptions): Promise<Config | null> {
  if (none) return null;
  const path = file === undefined ? findConfig(resolve(cwd)) : resolve(cwd, file);
  if (path === null) return null;
  const { configSchema } = await import('./config-schema.ts');
  const raw = await readYaml<RawConfig>(path, configSchema, cwd);
  return raw && resolved(raw, path, cwd);
}

function findConfig(cwd: string): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const name = fileNames.find((candidate) => existsSync(join(folder, candidate)));
    if (name !== undefined) return join(folder, name);
    if (existsSync(join(folder, '.git')) || folder === dirname(folder)) return null;
  }
}

async function resolved(raw: RawConfig, file: string, cwd: string): Promise<Config> {
  const folder = dirname(file);
  const { corpus, aliases, ignore, rules, overrides, suppressions } = raw;
  const { aliasesSchema } = await import('./config-schema.ts');
  return dropUndefined({
    file,
    folder,
    corpus: corpus === undefined ? undefined : await absolute(typeof corpus === 'string' ? [corpus] : corpus, folder),
    ignore,
    aliases:
      typeof aliases === 'string' ? await readYaml<RawAliases>(resolve(folder, aliases), aliasesSchema, cwd) : aliases,
    rules,
    overrides,
    suppressions,
  }) as Config;
}

/** Keys without a value are left out, as the types have it. */
function dropUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
}

/** Absolute paths; in front of a glob the folder's own special characters are escaped. */
async function absolute(paths: readonly string[], folder: string): Promise<string[]> {
  const { escapePath, isDynamicPattern } = await import('tinyglobby');
  return paths.map((path) => {
    const whole = resolve(folder, path);
    return existsSync(whole) || !isDynamicPattern(path) ? whole : `${escapePath(folder)}/${path}`;
  });
}

async function readYaml<Value>(path: string, schema: GenericSchema<unknown, unknown>, cwd: string): Promise<Value> {
  const [{ parseYaml }, { safeParse }] = await Promise.all([import('./yaml.ts'), import('valibot')]);
  const shown = relative(cwd, path) || path;
  const parsed = parseYaml(await readSource(path, shown));
  if (parsed.error) throw new UserError(`${shown}:${parsed.error.line}: ${parsed.error.message}; mend the YAML`);
  // An empty file, or one with comments alone, sets nothing.
  const value = parsed.value ?? {};
  if (Array.isArray(value)) throw new UserError(`${shown}:1: it is a list; write keys with values`);
  const result = safeParse(schema, value);
  if (result.success) return result.output as Value;
  const { keys, message } = complaintOf(result.issues, schema);
  throw new UserError(`${shown}:${parsed.lineOf(keys)}: ${message}`);
}

/** Decoded as articles are: Windows writes UTF-16 where a command's output is put into a file. */
async function readSource(path: string, shown: string): Promise<string> {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw new UserError(`${shown || '.'}: it is a folder; name a file`);
    const { size } = stats;
    if (size > largestBytes)
      throw new UserError(`${shown}: it has more than 1 MB, too much for a configuration; name another file`);
    const { decode } = await import('./decode.ts');
    const decoded = await decode(readFileSync(path));
    if (decoded.text === null) throw new UserError(`${shown}: ${decoded.reason.replace(/;.*/, '; write it as UTF-8')}`);
    return decoded.text;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${shown}: ${reasonOf(error)}`, { cause: error });
  }
}
