import { builtin, ruleDocument, type Rule } from '../../check/index.ts';
import { findingItems } from '../../items/index.ts';
import { didYouMean, UserError } from '../../model/index.ts';
import { findingPage } from '../../output/finding-page.ts';
import { pageOf } from '../../output/page.ts';
import { terminalOf } from '../../output/terminal.ts';
import type { ExplainOptions } from '../options/chosen.ts';
import type { Session } from '../session.ts';
import type { Sink } from '../sink.ts';
import { findingsOf } from './check.ts';

export async function run(session: Session, options: ExplainOptions, sink: Sink): Promise<null> {
  await sink.write(
    options.finding === undefined
      ? rulesText(session.paths, options)
      : await findingText(session, options, options.finding),
  );
  return null;
}

function rulesText(names: readonly string[], { format }: ExplainOptions): string {
  const rules = names.length === 0 ? builtin : names.map(ruleCalled);
  if (format === 'json') return `${JSON.stringify(rules.map(described), null, 2)}\n`;
  if (names.length > 0) return rules.map(ruleDocument).join('\n');
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules.map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`).join('');
}

function ruleCalled(name: string): Rule {
  const rule = builtin.find(({ id }) => id === name);
  if (rule) return rule;
  const known = builtin.map(({ id }) => id);
  throw new UserError(`there is no rule "${name}"${didYouMean(name, known) || '; crosswire explain lists them'}`);
}

function described({ id, category, summary, severity, why, options = {} }: Rule) {
  return { id, category, summary, severity, why, options };
}

async function findingText(session: Session, options: ExplainOptions, fingerprint: string): Promise<string> {
  const analysis = await session.analyse(['entities', 'quotes', 'figures', 'duplicates'], { within: true });
  const { findings } = await findingsOf(session, analysis);
  const finding = findings.find((each) => each.fingerprint === fingerprint);
  if (!finding) throw new UserError(`no finding has the fingerprint ${fingerprint}; crosswire check --json tells them`);
  const [item] = findingItems(analysis.store, [finding]);
  const rule = ruleCalled(finding.rule);
  if (options.format === 'json') return `${JSON.stringify({ ...item, explained: described(rule) }, null, 2)}\n`;
  const { env, stdout } = session.host;
  const toFile = options.output !== undefined;
  const terminal = terminalOf({
    env,
    isTTY: !toFile && stdout.isTTY === true,
    columns: stdout.columns,
    plain: toFile || !options.color,
  });
  const textOf = (article: string) => analysis.store.textOf(analysis.articles.findIndex(({ id }) => id === article));
  return [...findingPage(item!, rule, analysis.articles, textOf, await pageOf(terminal))].join('');
}
