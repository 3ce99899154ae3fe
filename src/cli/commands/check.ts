import { check } from '../../check/index.ts';
import { findingItems } from '../../items/index.ts';
import type { Severity } from '../../model/index.ts';
import type { Report } from '../../output/report.ts';
import { exitCodes } from '../exit-codes.ts';
import type { CheckOptions } from '../options/check.ts';
import { listReport } from '../reports.ts';
import type { Session } from '../session.ts';

const order: readonly Severity[] = ['info', 'warning', 'error'];

export async function run(session: Session, options: CheckOptions): Promise<Report> {
  const analysis = await session.analyse(['entities', 'quotes', 'figures', 'duplicates']);
  const { store, links } = analysis;
  const { findings } = check({ store, links, today: session.today });
  const { failOn } = options;
  if (failOn !== 'never' && findings.some(({ severity }) => order.indexOf(severity) >= order.indexOf(failOn))) {
    session.exitCode = exitCodes.findings;
  }
  return listReport(
    session,
    analysis,
    { command: 'check', key: 'findings', view: 'findings' },
    findingItems(store, findings),
  );
}
