import type { ArticleMeta } from '../model/index.ts';
import { readDate } from './dates.ts';

/** What a source tells of an article besides its text and place. */
export type Told = Pick<ArticleMeta, 'title' | 'outlet' | 'author' | 'date' | 'url' | 'language' | 'ignore'> & {
  readonly id: string | null;
};

export const nothingTold: Told = {
  id: null,
  title: null,
  outlet: null,
  author: null,
  date: null,
  url: null,
  language: null,
  ignore: {},
};

/**
 * Metadata of a JSON record, of front matter or of a table's row. Unknown keys are the source's own business; a known key with an
 * unusable value is null, and `warn` says so.
 */
export function metadataOf(record: Readonly<Record<string, unknown>>, warn: (message: string) => void): Told {
  return {
    id: idOf(record['id'], warn),
    title: stringOf(record, 'title', warn),
    outlet: stringOf(record, 'outlet', warn),
    author: stringOf(record, 'author', warn),
    date: dateOf(record['date'], warn),
    url: stringOf(record, 'url', warn),
    language: stringOf(record, 'language', warn),
    ignore: ignoredRules(record['crosswire-ignore'], warn),
  };
}

/** Archives number their articles; a number is as good a name as a string. */
function idOf(value: unknown, warn: (message: string) => void): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) {
    if (Number.isInteger(value) && !Number.isSafeInteger(value))
      warn('its "id" is a number with more digits than are read exactly; write it in quotation marks');
    return String(value);
  }
  if (typeof value === 'string' && value !== '') return value;
  if (value !== undefined && value !== null) warn('its "id" is not a string; it gets one from its place instead');
  return null;
}

function stringOf(
  record: Readonly<Record<string, unknown>>,
  key: string,
  warn: (message: string) => void,
): string | null {
  const value = record[key];
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return null;
  // Several authors come as a list.
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string'))
    return value.join(', ');
  warn(`its "${key}" is not a string and was passed over`);
  return null;
}

function dateOf(value: unknown, warn: (message: string) => void): string | null {
  if (value === undefined || value === null || value === '') return null;
  // Front matter may give a bare year, which YAML takes for a number.
  const written = typeof value === 'number' ? String(value) : value;
  const date = typeof written === 'string' ? readDate(written) : null;
  if (date === null) warn(`its date ${shortened(String(value))} is not ISO 8601; write it like 2025-02-17`);
  return date;
}

const none: Readonly<Record<string, string>> = {};

function ignoredRules(value: unknown, warn: (message: string) => void): Readonly<Record<string, string>> {
  if (value === undefined || value === null) return none;
  if (typeof value !== 'object' || Array.isArray(value)) {
    warn('its "crosswire-ignore" does not say which rule and why; write "rule: reason" under it');
    return none;
  }
  const ignored: Record<string, string> = {};
  for (const [rule, reason] of Object.entries(value)) {
    if (typeof reason === 'string' && reason.trim() !== '') ignored[rule] = reason;
    else warn(`its "crosswire-ignore" gives no reason for ${shortened(rule)}, so the rule stays on`);
  }
  return ignored;
}

function shortened(value: string): string {
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 39)}…` : value);
}
