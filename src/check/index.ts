import { builtin } from './rules/index.ts';
import type { CheckInput } from './input.ts';
import { runRules, type CheckOptions, type CheckReport } from './run.ts';

export { compareWithBaseline, readBaseline, writeBaseline, type Baseline, type BaselineEntry } from './baseline.ts';
export type { CheckInput } from './input.ts';
export { ruleDocument, rulesDocument } from './document.ts';
export * from './rule.ts';
export { builtin } from './rules/index.ts';
export type { CheckOptions, CheckReport } from './run.ts';
export {
  isAtLeast,
  type CheckSettings,
  type Level,
  type RuleOverride,
  type RuleSetting,
  type Suppression,
} from './settings.ts';

/** Judges a corpus that is annotated and linked, by the built-in rules unless `ruleSet` names others. */
export function check(input: CheckInput, options: CheckOptions = {}): CheckReport {
  return runRules(input, options.ruleSet ?? builtin, options);
}
