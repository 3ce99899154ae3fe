import type { Report } from './report.ts';
import type { Terminal } from './terminal.ts';

export type Render = (
  report: Report,
  terminal: Terminal,
) => Iterable<string | Uint8Array> | Promise<Iterable<string | Uint8Array>>;

/** One file a format, loaded when it is asked for. */
const formats: Readonly<Record<string, () => Promise<Render>>> = {
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  csv: async () => (await import('./csv.ts')).csv,
  graphml: async () => (await import('./graphml.ts')).graphml,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  markdown: async () => (await import('./markdown.ts')).markdown,
  table: async () => (await import('./views/index.ts')).view,
};

/** The report in a format, piece by piece; null where the format has no form of this view. */
export async function render(
  report: Report,
  format: string,
  terminal: Terminal,
): Promise<Iterable<string | Uint8Array> | null> {
  if (format === 'graphml' && report.view !== 'cooccurrence') return null;
  const load = formats[format];
  return load ? (await load())(report, terminal) : null;
}
