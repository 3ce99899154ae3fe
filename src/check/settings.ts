import { didYouMean, UserError, type ArticleMeta, type Severity } from '../model/index.ts';
import { namesArticle } from './article-pattern.ts';
import type { OptionValue, Rule, RuleOptions } from './rule.ts';

export type Level = Severity | 'off';

/** A level alone, or with options of the rule. */
export type RuleSetting =
  | Level
  | { readonly severity?: Level; readonly options?: Readonly<Record<string, OptionValue>> };

export interface RuleOverride {
  /** Patterns of paths or ids. */
  readonly paths?: readonly string[];
  readonly outlets?: readonly string[];
  readonly rules: Readonly<Record<string, Level>>;
}

export interface Suppression {
  readonly rule: string;
  /** Pattern of ids or paths; every article when left out. */
  readonly article?: string;
  /** One finding alone. */
  readonly fingerprint?: string;
  readonly reason: string;
}

export interface CheckSettings {
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Levels for some articles; of several that fit, the last counts. */
  readonly overrides?: readonly RuleOverride[];
  readonly suppressions?: readonly Suppression[];
}

const mildness: Readonly<Record<Level, number>> = { error: 0, warning: 1, info: 2, off: 3 };

export function isAtLeast(severity: Severity, bound: Severity): boolean {
  return mildness[severity] <= mildness[bound];
}

/** The milder of two levels: a finding between two articles is as bad as the more lenient of them allows. */
export function milder(a: Level, b: Level): Level {
  return mildness[a] >= mildness[b] ? a : b;
}

/** The level of a rule where nothing is said about single articles. */
export function levelOf(rule: Rule, settings: CheckSettings): Level {
  const setting = settings.rules?.[rule.id];
  return (typeof setting === 'string' ? setting : setting?.severity) ?? rule.severity;
}

/** The level of a rule in one article: overrides first, then `base`. */
export function levelIn(article: ArticleMeta, rule: Rule, base: Level, settings: CheckSettings): Level {
  let level = base;
  for (const override of settings.overrides ?? []) {
    const told = override.rules[rule.id];
    if (told && concerns(override, article)) level = told;
  }
  return level;
}

function concerns({ paths, outlets }: RuleOverride, article: ArticleMeta): boolean {
  return (
    (!paths || paths.some((pattern) => namesArticle(pattern, article))) &&
    (!outlets || (article.outlet !== null && outlets.includes(article.outlet)))
  );
}

/** The options of a rule, with its defaults where nothing is set. */
export function optionsOf(rule: Rule, settings: CheckSettings): Record<string, OptionValue> {
  const known: RuleOptions = rule.options ?? {};
  const options = Object.fromEntries(Object.entries(known).map(([name, option]) => [name, option.default]));
  const setting = settings.rules?.[rule.id];
  if (typeof setting !== 'object') return options;
  for (const [name, value] of Object.entries(setting.options ?? {})) {
    const option = known[name];
    if (!option)
      throw new UserError(`rules.${rule.id}: unknown option "${name}"${didYouMean(name, Object.keys(known))}`);
    if (shapeOf(value) !== shapeOf(option.default))
      throw new UserError(
        `rules.${rule.id}.${name} is to be a ${shapeOf(option.default)}, not ${JSON.stringify(value)}`,
      );
    options[name] = value;
  }
  return options;
}

function shapeOf(value: OptionValue): string {
  return Array.isArray(value) ? 'list' : typeof value;
}

/** Names a rule that settings speak of and that does not exist. */
export function refuseUnknownRules(names: Iterable<string>, rules: readonly Rule[], where: string): void {
  const known = rules.map(({ id }) => id);
  for (const name of names)
    if (!known.includes(name)) {
      const next = didYouMean(name, known) || '; crosswire explain lists them';
      throw new UserError(`${where}: there is no rule "${name}"${next}`);
    }
}
