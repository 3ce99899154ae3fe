import { findEntities } from '../../src/entities/index.ts';
import type { EntityFindings } from '../../src/model/index.ts';
import { findQuotes } from '../../src/quotes/index.ts';
import { readText } from '../../src/text/index.ts';
import { articleOf } from '../marked.ts';

const none: EntityFindings = { mentions: [], entities: [] };

/** The quotes of a text, a line each: `direct Hale: part | part`; the source's words stand for the speaker. */
export function spoken(source: string, entities: EntityFindings = none): string[] {
  const text = readText(articleOf(source));
  return findQuotes(text, entities).map((quote) => {
    const words = quote.parts.map(({ start, end }) => source.slice(start, end)).join(' | ');
    const who = quote.source ? source.slice(quote.source.start, quote.source.end) : '-';
    return `${quote.kind} ${who}: ${words}`;
  });
}

/** The same with who speaks, by the name that the text gives: `direct Ada Hale: part | part`. */
export function told(source: string): string[] {
  const text = readText(articleOf(source));
  return findQuotes(text, findEntities(text)).map(({ kind, parts, speaker }) => {
    const words = parts.map(({ start, end }) => source.slice(start, end)).join(' | ');
    return `${kind} ${speaker?.name ?? '-'}: ${words}`;
  });
}
