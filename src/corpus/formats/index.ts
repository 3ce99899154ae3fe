import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { html } from './html.ts';
import { jsonLines } from './json-lines.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

export type { Format, FormatInput } from './format.ts';

const formats: readonly Format[] = [text, markdown, html, jsonLines, csv];

const byExtension = new Map(
  formats.flatMap((format) => format.extensions.map((extension) => [extension, format] as const)),
);

export const knownExtensions: readonly string[] = [...byExtension.keys()];

/** The format for a file named directly whose extension says nothing. */
export const textFormat: Format = text;

/** The format that a file's extension tells, or null. */
export function formatOf(path: string): Format | null {
  const dot = path.lastIndexOf('.');
  return byExtension.get(path.slice(dot).toLowerCase()) ?? null;
}
