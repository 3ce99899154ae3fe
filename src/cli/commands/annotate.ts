import type { AnnotationLine, ArticleItem, Part } from '../../model/index.ts';
import type { Report } from '../../output/report.ts';
import { allParts } from '../../pipeline/parts.ts';
import type { AnnotateCommandOptions } from '../options/chosen.ts';
import { limitOf, listReport } from '../reports.ts';
import type { Session } from '../session.ts';
import type { Sink } from '../sink.ts';

export async function run(session: Session, options: AnnotateCommandOptions, sink: Sink): Promise<Report | null> {
  const parts: readonly Part[] = options.parts ?? allParts;
  if (options.format === 'ndjson') {
    await printLines(session, parts, limitOf(options), sink);
    return null;
  }
  const lines = await readLines(session, parts);
  const shown = { command: 'annotate', key: 'annotations', view: 'annotations' } as const;
  return listReport(session, { articles: lines.map(articleOf) }, shown, lines);
}

/** Each line as soon as it is there, so that memory doesn't grow with the corpus. */
async function printLines(session: Session, parts: readonly Part[], limit: number, sink: Sink): Promise<void> {
  let left = limit;
  for await (const { line, release } of session.annotate(parts, { linesOnly: true })) {
    const pieces = line();
    if (!pieces) continue;
    const slower = sink.writeLine(pieces);
    if (slower) await slower;
    if (!sink.holds) release();
    left -= 1;
    if (left === 0) return;
  }
}

async function readLines(session: Session, parts: readonly Part[]): Promise<AnnotationLine[]> {
  const { parseLine } = await import('../../pipeline/line-bytes.ts');
  const lines: AnnotationLine[] = [];
  for await (const { line } of session.annotate(parts, { linesOnly: true })) {
    const pieces = line();
    if (pieces) lines.push(parseLine(pieces));
  }
  return lines;
}

function articleOf(line: AnnotationLine): ArticleItem {
  const { id, path, title, outlet, author, date, url, language, sourceLine, characters } = line;
  return { id, path, title, outlet, author, date, url, language, sourceLine, characters };
}
