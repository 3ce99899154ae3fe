import { wrap } from './columns.ts';
import { paintFor, type Paint } from './paint.ts';
import { sanitiseLine } from './sanitise.ts';
import type { Terminal } from './terminal.ts';

/** What a view is drawn on. */
export interface Page {
  readonly width: number;
  readonly colours: Terminal['colours'];
  readonly paint: Paint;
}

export async function pageOf(terminal: Terminal): Promise<Page> {
  return { ...terminal, paint: await paintFor(terminal) };
}

/** Text as paragraphs of the page's width, each line behind `indent`. */
export function paragraph(text: string, { width }: Page, indent = ''): string {
  return wrap(sanitiseLine(text), width - indent.length, Infinity)
    .map((line) => `${indent}${line}\n`)
    .join('');
}

/** 12,500. Not toLocaleString, which would print what the machine's locale does. */
export function grouped(number: number | string): string {
  return String(number).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

export function plural(count: number, singular: string, several = `${singular}s`): string {
  return `${grouped(count)} ${count === 1 ? singular : several}`;
}

/** 0.873 as 87%; only what is whole is 100%. */
export function percent(share: number): string {
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100}%`;
}
