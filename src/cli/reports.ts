import type { Command } from '../model/index.ts';
import type { Report, View } from '../output/report.ts';
import type { SharedOptions } from './options/chosen.ts';
import type { Analysis, Session } from './session.ts';

const defaultRows = 20;

/** Tables are for eyes and stop after a screen; the other formats are for programs and don't. */
export function limitOf({ limit, format }: Pick<SharedOptions, 'limit' | 'format'>): number {
  return (limit ?? (format === 'table' ? defaultRows : 0)) || Infinity;
}

interface Shown {
  readonly command: Command;
  /** The envelope's last key. */
  readonly key: string;
  readonly view: View;
}

/** A report whose last key is a list. */
export function listReport(
  session: Session,
  { articles }: Pick<Analysis, 'articles'>,
  shown: Shown,
  items: Iterable<object>,
): Report {
  const { problems, options } = session;
  return { ...shown, articles, problems, items, value: null, limit: limitOf(options) };
}

/** A report whose last key is one object. Items of the articles are made for the formats that show them. */
export function objectReport(
  session: Session,
  analysis: Pick<Analysis, 'articles'>,
  shown: Shown,
  value: object,
): Report {
  const { problems, options } = session;
  return {
    ...shown,
    get articles() {
      return analysis.articles;
    },
    problems,
    items: null,
    value,
    limit: limitOf(options),
  };
}
