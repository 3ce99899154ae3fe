import { builtin, check as runCheck, type CheckSettings, type Rule } from '../check/index.ts';
import type { Aliases } from '../entities/index.ts';
import { findingItems } from '../items/index.ts';
import type { Article, FindingItem } from '../model/index.ts';
import { link } from './link.ts';
import { storeOf } from './store.ts';

export interface CheckCorpusOptions {
  /** The rules to run; `[...builtin, mine]` adds one. Default: the built-in ones. */
  readonly rules?: readonly Rule[];
  /** Levels, options, overrides and suppressions, as in the configuration file. */
  readonly settings?: CheckSettings;
  /** ISO day that rules on dates take for today. Default: none is in the future. */
  readonly today?: string;
  readonly aliases?: Aliases;
}

const endOfTime = '9999-12-30';

/** Annotates, links and judges articles in memory: the findings with their places, as `crosswire check --format json` prints them. */
export function check(
  articles: Iterable<Article>,
  { rules = builtin, settings = {}, today = endOfTime, aliases = {} }: CheckCorpusOptions = {},
): FindingItem[] {
  const store = storeOf(articles);
  const links = link(store, { within: true, aliases });
  const { findings } = runCheck({ store, links, today }, { ...settings, ruleSet: rules });
  return [...findingItems(store, findings)];
}
