import { filePlaces, findingsOf, toldMessage, toldSeverity, writtenPlace } from './finding-place.ts';
import type { Report } from './report.ts';
import { xmlText } from './xml-text.ts';

/** Checkstyle's XML, as review bots and editors read it: a file element an article, with each finding at every one of its places. */
export function* checkstyle(report: Report): Generator<string> {
  const fileOf = filePlaces(report.articles);
  const files = new Map<string, string[]>();
  for (const finding of findingsOf(report)) {
    const places = finding.places.map(fileOf);
    for (const [at, { path, line, columns }] of places.entries()) {
      const others = places.filter((_, other) => other !== at).map(writtenPlace);
      const message =
        others.length > 0 ? `${toldMessage(finding)}; see also ${others.join(', ')}` : toldMessage(finding);
      const column = columns ? ` column="${columns.start}"` : '';
      const element = `    <error line="${line}"${column} severity="${toldSeverity(finding)}" message="${xmlText(message)}" source="crosswire.${xmlText(finding.rule)}"/>\n`;
      files.set(path, [...(files.get(path) ?? []), element]);
    }
  }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n';
  for (const [path, elements] of files) yield `  <file name="${xmlText(path)}">\n${elements.join('')}  </file>\n`;
  yield '</checkstyle>\n';
}
