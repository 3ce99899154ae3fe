import type { Severity } from '../model/index.ts';
import type { Terminal } from './terminal.ts';

/** What colour may say, always beside words or marks that say it without colour. */
export interface Paint {
  heading(text: string): string;
  strong(text: string): string;
  /** Places, counts and other small print. */
  faint(text: string): string;
  /** A side that differs from the others. */
  differing(text: string): string;
  /** What one of two wordings has and the other lacks. */
  removed(text: string): string;
  added(text: string): string;
  severity(severity: Severity, text: string): string;
  /** A command to type. */
  command(text: string): string;
}

const plain = (text: string) => text;

const noColours: Paint = {
  heading: plain,
  strong: plain,
  faint: plain,
  differing: plain,
  removed: plain,
  added: plain,
  severity: (_, text) => text,
  command: plain,
};

/** chalk reads FORCE_COLOR but not NO_COLOR, so it is told the level that `terminalOf` chose; without colours it is not even loaded. */
export async function paintFor({ colours }: Pick<Terminal, 'colours'>): Promise<Paint> {
  if (colours === 0) return noColours;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: colours });
  const severities = { error: chalk.red, warning: chalk.yellow, info: chalk.blue };
  return {
    heading: chalk.bold,
    strong: chalk.bold,
    faint: chalk.dim,
    differing: chalk.yellow,
    removed: chalk.red,
    added: chalk.green,
    severity: (severity, text) => severities[severity](text),
    command: chalk.cyan,
  };
}
