import type { Severity } from '../model/index.ts';
import { filePlaces, findingsOf, toldMessage, toldSeverity } from './finding-place.ts';
import type { Report } from './report.ts';

const severities = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<Severity, string>;

/** GitLab's Code Quality report (a subset of Code Climate's): one array, each finding at its first place. */
export function* gitlab(report: Report): Generator<string> {
  const fileOf = filePlaces(report.articles);
  const issues = findingsOf(report).map((finding) => {
    const { path, line, endLine } = fileOf(finding.places[0]!);
    return {
      type: 'issue',
      check_name: finding.rule,
      description: toldMessage(finding),
      severity: severities[toldSeverity(finding)],
      fingerprint: finding.fingerprint,
      location: { path, lines: { begin: line, end: endLine } },
    };
  });
  yield `${JSON.stringify(issues, null, 2)}\n`;
}
