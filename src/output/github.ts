import type { Severity } from '../model/index.ts';
import { filePlaces, findingsOf, toldMessage, toldSeverity, writtenPlace } from './finding-place.ts';
import type { Report } from './report.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

/**
 * GitHub's workflow commands: an annotation a finding, at its first place; the others stand in the message. Text is escaped as
 * actions/toolkit does, so that an article cannot give commands to the runner.
 */
export function* github(report: Report): Generator<string> {
  const fileOf = filePlaces(report.articles);
  for (const finding of findingsOf(report)) {
    const [first, ...others] = finding.places.map(fileOf);
    const { path, line, endLine, columns } = first!;
    const properties = [
      ['file', path],
      ['line', line],
      ['endLine', endLine],
      // GitHub takes columns only where the place is in one line.
      ...(columns && line === endLine
        ? [
            ['col', columns.start],
            ['endColumn', columns.end],
          ]
        : []),
      ['title', `crosswire ${finding.rule}`],
    ];
    const also = others.length > 0 ? `; see also ${others.map(writtenPlace).join(', ')}` : '';
    const told = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
    yield `::${commands[toldSeverity(finding)]} ${told}::${text(`${toldMessage(finding)}${also}`)}\n`;
  }
}

function text(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string): string {
  return text(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
