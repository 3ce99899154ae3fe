import { UserError, type Finding } from '../model/index.ts';

/** Findings that were there before: marked as known, so that a build fails only for new ones. */
export interface Baseline {
  /** Fingerprint → what it was, for people who read the file. */
  readonly known: ReadonlyMap<string, BaselineEntry>;
}

export interface BaselineEntry {
  readonly rule: string;
  readonly fingerprint: string;
  readonly articles: readonly string[];
  readonly message: string;
}

const schema = 'crosswire-baseline/1';

/** Reads the text of a baseline file; `path` is for the message when it is none. */
export function readBaseline(text: string, path: string): Baseline {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UserError(`${path} is not valid JSON; write it anew with --update-baseline`, { cause });
  }
  if (!isBaseline(value))
    throw new UserError(`${path} is not a baseline ("schema": "${schema}"); write it anew with --update-baseline`);
  return { known: new Map(value.findings.map((entry) => [entry.fingerprint, entry])) };
}

function isBaseline(value: unknown): value is { findings: BaselineEntry[] } {
  if (typeof value !== 'object' || value === null || !('schema' in value) || !('findings' in value)) return false;
  const { schema: told, findings } = value;
  return (
    told === schema &&
    Array.isArray(findings) &&
    findings.every((entry) => typeof entry?.fingerprint === 'string' && typeof entry.rule === 'string')
  );
}

/** The file for these findings: one a line, sorted by fingerprint, so that a change of one is a change of one line. */
export function writeBaseline(findings: readonly Finding[], idOf: (article: number) => string): string {
  const entries = findings.map(({ rule, fingerprint, places, message }): BaselineEntry => ({
    rule,
    fingerprint,
    articles: [...new Set(places.map(({ article }) => idOf(article)))],
    message,
  }));
  entries.sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0));
  const lines = entries.map((entry) => `  ${JSON.stringify(entry)}`);
  return `{"schema": "${schema}", "findings": [\n${lines.join(',\n')}\n]}\n`;
}

/** Marks the findings that the baseline knows, and tells its entries that nothing answers to any more. */
export function compareWithBaseline(
  findings: readonly Finding[],
  { known }: Baseline,
): { findings: Finding[]; unused: BaselineEntry[] } {
  const seen = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    findings: findings.map((finding) => (known.has(finding.fingerprint) ? { ...finding, known: true } : finding)),
    unused: [...known.values()].filter(({ fingerprint }) => !seen.has(fingerprint)),
  };
}
