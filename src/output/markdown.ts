import type { FindingItem, Severity } from '../model/index.ts';
import { filePlaces, findingsOf, writtenPlace } from './finding-place.ts';
import { plural } from './page.ts';
import { rowsOf, type Report } from './report.ts';
import { sanitiseLine } from './sanitise.ts';

const signs = { error: '❌ error', warning: '⚠️ warning', info: 'ℹ️ info' } as const satisfies Record<Severity, string>;
const longestExcerpt = 300;

/** For a comment on a pull request: a line of counts, then each finding with its passages. Articles' text cannot become markup or mention anybody. */
export function* markdown(report: Report): Generator<string> {
  const findings = findingsOf(report);
  const fileOf = filePlaces(report.articles);
  const fresh = findings.filter(({ known }) => !known);
  const counted = (['error', 'warning', 'info'] as const).map(
    (severity) => fresh.filter((finding) => finding.severity === severity).length,
  );
  yield `### crosswire: ${plural(counted[0]!, 'error')}, ${plural(counted[1]!, 'warning')}, ${counted[2]} for information\n\n`;
  if (findings.length === 0) yield `No findings in ${plural(report.articles.length, 'article')}.\n`;
  for (const finding of fresh) {
    yield `- ${signs[finding.severity]} **${plain(finding.rule)}**: ${plain(finding.message)}\n`;
    for (const place of finding.places) yield `  - \`${code(writtenPlace(fileOf(place)))}\` ${plain(excerpt(place))}\n`;
  }
  const known = findings.length - fresh.length;
  if (known > 0)
    yield `\n${plural(known, 'known finding')} of the baseline ${known === 1 ? 'is' : 'are'} left out here.\n`;
  const all = Array.isArray(report.items) ? rowsOf(report) : null;
  const more = all ? [...all].length - findings.length : 0;
  if (more > 0) yield `\n… and ${plural(more, 'more finding')}.\n`;
}

function excerpt({ text }: FindingItem['places'][number]): string {
  return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)} …` : text;
}

/** On one line, with every sign that Markdown, HTML or GitHub reads as more than itself escaped. */
function plain(text: string): string {
  return sanitiseLine(text)
    .replace(/[\\`*_{}[\]<>()#+!|~^=$-]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/[@]/g, '@\u200b')
    .replace(/(https?|www)([:.])/gi, '$1\u200b$2');
}

function code(text: string): string {
  return sanitiseLine(text).replaceAll('`', 'ˋ');
}
