import type { FindingItem } from '../model/index.ts';
import { filePlaces, findingsOf, writtenPlace, type FilePlace } from './finding-place.ts';
import type { Report } from './report.ts';
import { xmlText } from './xml-text.ts';

/**
 * JUnit's XML, as Jenkins and GitLab read it: a suite an article, a case a finding. What is in the baseline or for information counts as skipped, and a
 * corpus without findings is one case that passes, since readers take an empty file for a failure.
 */
export function* junit(report: Report): Generator<string> {
  const fileOf = filePlaces(report.articles);
  const suites = new Map<string, FindingItem[]>();
  const findings = findingsOf(report);
  for (const finding of findings) {
    const { path } = fileOf(finding.places[0]!);
    suites.set(path, [...(suites.get(path) ?? []), finding]);
  }
  const failures = findings.filter(isFailure).length;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="crosswire" tests="${Math.max(1, findings.length)}" failures="${failures}">\n`;
  if (suites.size === 0)
    yield '  <testsuite name="crosswire" tests="1" failures="0" skipped="0">\n    <testcase name="no findings" classname="crosswire"/>\n  </testsuite>\n';
  for (const [path, own] of suites) {
    const failed = own.filter(isFailure).length;
    yield `  <testsuite name="${xmlText(path)}" tests="${own.length}" failures="${failed}" skipped="${own.length - failed}">\n`;
    for (const finding of own) yield testCase(finding, finding.places.map(fileOf));
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}

function isFailure({ severity, known }: FindingItem): boolean {
  return !known && severity !== 'info';
}

function testCase(finding: FindingItem, places: readonly FilePlace[]): string {
  const { rule, severity, message, known } = finding;
  const [first] = places;
  const head = `    <testcase name="${xmlText(`${rule}: ${message}`)}" classname="${xmlText(first!.path)}" file="${xmlText(first!.path)}" line="${first!.line}">`;
  const body = xmlText(finding.places.map((place, at) => `${writtenPlace(places[at]!)} ${place.text}`).join('\n'));
  const inside = isFailure(finding)
    ? `<failure type="${severity}" message="${xmlText(message)}">${body}</failure>`
    : `<skipped message="${xmlText(known ? `known: ${message}` : message)}"/>`;
  return `${head}\n      ${inside}\n    </testcase>\n`;
}
