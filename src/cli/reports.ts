import type { Command } from '../model/index.ts';
import type { Report, View } from '../output/report.ts';
import type { SharedOptions } from './options/shared.ts';
import type { Analysis, Session } from './session.ts';

const defaultRows = 20;

/** Tables are for eyes and stop after a screen; the other formats are for programs and don't. */
export function limitOf({ limit, format }: Pick<SharedOptions, 'limit' | 'format'>): number {
  return (limit ?? (format === 'table' ? defaultRows : 0)) || Infinity;
}

type Lists = 'entities' | 'quotes' | 'figures' | 'findings' | 'texts';
const commandOf = {
  entities: 'entities',
  quotes: 'quotes',
  figures: 'figures',
  findings: 'check',
  texts: 'text',
} as const satisfies Record<Lists, Command>;

/** A report whose last key is a list of the command's items. */
export function listReport(session: Session, { articles }: Analysis, key: Lists, items: Iterable<object>): Report {
  const { problems, options } = session;
  return { command: commandOf[key], articles, problems, key, items, value: null, view: key, limit: limitOf(options) };
}

/** A report whose last key is one object. */
export function objectReport(
  session: Session,
  { articles }: Analysis,
  command: 'duplicates' | 'summary',
  value: object,
  view: View = command === 'summary' ? 'summary' : 'pairs',
): Report {
  const { problems, options } = session;
  return { command, articles, problems, key: command, items: null, value, view, limit: limitOf(options) };
}
