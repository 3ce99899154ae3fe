import { ownString, type Finding, type Place, type Severity, type Store } from '../model/index.ts';
import { ArticleNotes } from './article-notes.ts';
import { contextOf, type Context } from './context.ts';
import { distinct, fingerprintOf } from './fingerprint.ts';
import { rulePassage } from './related/passages.ts';
import type { CheckInput } from './input.ts';
import { inOrder, mostTelling } from './places.ts';
import type { OptionValue, Rule, RuleContext, RuleFinding, RulePlace } from './rule.ts';
import { levelIn, levelOf, milder, optionsOf, refuseUnknownRules, type CheckSettings, type Level } from './settings.ts';
import { Suppressions } from './suppressions.ts';

export interface CheckOptions extends CheckSettings {
  /** The rules to run. Default: all built-in ones. */
  readonly ruleSet?: readonly Rule[];
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  /** Articles of which one must be concerned; all are judged against the whole corpus. */
  readonly touching?: ReadonlySet<number>;
}

export interface CheckReport {
  /** Sorted by first place, then rule. */
  readonly findings: readonly Finding[];
  /** Number of findings that a suppression took out. */
  readonly suppressed: number;
  /** Suppressions of the settings that took nothing out, in words. */
  readonly unused: readonly string[];
}

interface Running {
  readonly rule: Rule;
  readonly base: Level;
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** Runs the rules over a corpus that is annotated and linked. */
export function runRules(input: CheckInput, rules: readonly Rule[], options: CheckOptions): CheckReport {
  const running = rulesToRun(rules, options);
  const context = contextOf(input, new Set(running.flatMap(({ rule }) => rule.compares ?? [])));
  const suppressions = new Suppressions(options.suppressions ?? []);
  const findings: Finding[] = [];
  const fingerprints = new Map(running.map(({ rule }) => [rule.id, distinct()]));

  const keep = ({ rule, base }: Running, found: RuleFinding): void => {
    const all = inOrder(found.places.map((place) => wholePlace(place, input.store)));
    const wordsOf = (place: Place) => context.source(place.article).slice(place.start, place.end);
    const concerned = [...new Set(all.map(({ article }) => article))].map((index) => input.store.article(index));
    const level = concerned.reduce<Level>(
      (mildest, article) => milder(mildest, levelIn(article, rule, base, options)),
      'error',
    );
    if (level === 'off' || all.length === 0) return;
    const parts = found.key ?? partsOf(found, all, input.store, wordsOf);
    const fingerprint = fingerprints.get(rule.id)!(fingerprintOf(rule.id, parts));
    if (options.touching && !all.some(({ article }) => options.touching!.has(article))) return;
    if (suppressions.takeOut(rule.id, concerned, fingerprint)) return;
    findings.push({
      rule: rule.id,
      severity: level as Severity,
      message: ownString(found.message),
      places: mostTelling(all, wordsOf),
      fingerprint,
    });
  };

  const contexts = new Map(running.map((run) => [run.rule, context.for(run.options)]));
  // Article by article, so that each is read once for all rules and a corpus of any size needs the memory of one.
  const { records } = context;
  const notes = new Map(
    running.map(({ rule }) => [rule, records ? new ArticleNotes(records) : new Map<number, unknown>()]),
  );
  const single = running
    .filter(({ rule }) => rule.checkArticle || rule.note)
    .map((run) => ({ run, own: contexts.get(run.rule)!, noted: notes.get(run.rule)! }));
  for (let index = 0; index < input.store.count; index++) {
    const article = context.article(index);
    for (const { run, own, noted } of single) {
      if (run.rule.checkArticle) for (const found of run.rule.checkArticle(article, own)) keep(run, found);
      const note = run.rule.note?.(article, own);
      if (note !== undefined) noted.set(index, note);
    }
    context.note(article);
  }
  const passages = notesOnPassages(input, context, contexts);
  for (const run of running) {
    const { rule } = run;
    const noted = notes.get(rule)!;
    const onPassages = passages.get(rule.notePassage) ?? new Map<number, unknown>();
    if (rule.check) for (const found of rule.check(contexts.get(rule)!, noted, onPassages)) keep(run, found);
    // Nobody else asks for them.
    noted.clear();
  }

  return { findings: findings.sort(byPlace), suppressed: suppressions.count, unused: suppressions.unused() };
}

/** Passage by passage, so that the two articles of each are read and compared once for all rules. */
function notesOnPassages(
  { links }: CheckInput,
  context: Context,
  rules: ReadonlyMap<Rule, RuleContext>,
): ReadonlyMap<Rule['notePassage'], Map<number, unknown>> {
  const noting = [...rules].filter(([{ notePassage }]) => notePassage);
  // Rules of one function have no options that it depends on.
  const notes = new Map(noting.map(([{ notePassage }]) => [notePassage, new Map<number, unknown>()]));
  const contexts = new Map(noting.map(([{ notePassage }, own]) => [notePassage, own]));
  if (notes.size === 0) return notes;
  for (const [number, passage] of links.duplicates.passages.entries()) {
    const sides = rulePassage(passage, context.article);
    for (const [notePassage, noted] of notes) {
      const note = notePassage!(sides, contexts.get(notePassage)!);
      if (note !== undefined) noted.set(number, note);
    }
  }
  return notes;
}

function rulesToRun(rules: readonly Rule[], options: CheckOptions): Running[] {
  const { only, skip, overrides = [], suppressions = [] } = options;
  refuseUnknownRules(only ?? [], rules, '--rule');
  refuseUnknownRules(skip ?? [], rules, '--skip-rule');
  refuseUnknownRules(Object.keys(options.rules ?? {}), rules, 'rules');
  refuseUnknownRules(
    overrides.flatMap((override) => Object.keys(override.rules)),
    rules,
    'overrides',
  );
  refuseUnknownRules(
    suppressions.map(({ rule }) => rule),
    rules,
    'suppressions',
  );
  return rules
    .filter(({ id }) => (!only || only.length === 0 || only.includes(id)) && !skip?.includes(id))
    .map((rule) => ({ rule, base: asked(rule, options), options: optionsOf(rule, options) }))
    .filter(({ rule, base }) => base !== 'off' || overrides.some((override) => override.rules[rule.id]));
}

/** A rule that is asked for by name runs, though the settings switch it off. */
function asked(rule: Rule, options: CheckOptions): Level {
  const level = levelOf(rule, options);
  return level === 'off' && options.only?.includes(rule.id) ? rule.severity : level;
}

/** A finding on the article as a whole is shown at its first line that says something. */
function wholePlace({ article, start, end }: RulePlace, store: Store): Place {
  if (start !== undefined && end !== undefined) return { article, start, end };
  const source = store.textOf(article);
  const first = Math.max(0, source.search(/\S/));
  const stop = source.slice(first, first + 80).search(/[\r\n]/);
  return { article, start: first, end: stop < 0 ? Math.min(source.length, first + 80) : first + stop };
}

function partsOf(found: RuleFinding, all: readonly Place[], store: Store, wordsOf: (place: Place) => string): string[] {
  const whole = found.places.some(({ start }) => start === undefined);
  return all.map((place) => `${store.article(place.article).id} ${whole ? '' : wordsOf(place)}`);
}

function byPlace(a: Finding, b: Finding): number {
  const [p, q] = [a.places[0]!, b.places[0]!];
  return (
    p.article - q.article || p.start - q.start || p.end - q.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
