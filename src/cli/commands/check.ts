import {
  builtin,
  check,
  compareWithBaseline,
  isAtLeast,
  type CheckOptions,
  type CheckReport,
} from '../../check/index.ts';
import { allLinks } from '../../pipeline/parts.ts';
import { findingItems } from '../../items/index.ts';
import type { Finding } from '../../model/index.ts';
import type { Report } from '../../output/report.ts';
import { keepBaseline, loadBaseline } from '../baseline-file.ts';
import { articlesTouched } from '../changed-articles.ts';
import { exitCodes } from '../exit-codes.ts';
import type { CheckCommandOptions } from '../options/chosen.ts';
import { listReport } from '../reports.ts';
import type { Analysis, Gathered, Session } from '../session.ts';

export async function run(session: Session, options: CheckCommandOptions): Promise<Report> {
  const baseline = loadBaseline(options);
  const analysis = await session.gather(allLinks);
  const touching = articlesTouched(analysis.articles, options);
  const { findings: all, unused } = await findingsOf(session, analysis, {
    ...(options.rule && { only: options.rule }),
    ...(options.skipRule && { skip: options.skipRule }),
    ...(touching && { touching }),
  });
  for (const note of unused) session.note(note);
  if (options.updateBaseline) keepBaseline(options.baseline!, all, analysis);
  const findings = baseline && !options.updateBaseline ? marked(session, all, baseline, touching !== null) : all;
  if (!options.updateBaseline && fails(findings, options)) session.exitCode = exitCodes.findings;
  const shown = listReport(session, analysis, { command: 'check', key: 'findings', view: 'findings' }, [
    ...findingItems(analysis.store, findings),
  ]);
  return { ...shown, rules: builtin };
}

/** The findings of a corpus by the settings of its configuration; those of a corpus that did not change are remembered. */
export async function findingsOf(
  session: Session,
  gathered: Gathered | Analysis,
  options: CheckOptions = {},
): Promise<CheckReport> {
  const { rules, overrides, suppressions } = (await session.config()) ?? {};
  const settings = { ...(rules && { rules }), ...(overrides && { overrides }), ...(suppressions && { suppressions }) };
  const { touching, ...told } = options;
  const dependsOn = ['check', session.today, settings, told, touching ? [...touching] : null];
  return session.remembered(gathered, dependsOn, async () => {
    const links = 'links' in gathered ? gathered.links : await session.link(gathered, allLinks, { within: true });
    return check({ store: gathered.store, links, today: session.today }, { ...settings, ...options });
  });
}

function marked(
  session: Session,
  all: readonly Finding[],
  baseline: Parameters<typeof compareWithBaseline>[1],
  partly: boolean,
): Finding[] {
  const { findings, unused } = compareWithBaseline(all, baseline);
  // Where only some articles are looked at, an entry of another one is not out of use.
  if (!partly)
    for (const { rule, message } of unused)
      session.note(`the baseline's ${rule} is found no more: ${message}; --update-baseline drops it`);
  return findings;
}

function fails(findings: readonly Finding[], { failOn, maxFindings = Infinity }: CheckCommandOptions): boolean {
  const fresh = findings.filter(({ known }) => !known);
  if (fresh.length > maxFindings) return true;
  return failOn !== 'never' && fresh.some(({ severity }) => isAtLeast(severity, failOn));
}
