import { findEntities } from '../../src/entities/index.ts';
import { readText } from '../../src/text/index.ts';
import { articleOf } from '../marked.ts';

/** Each name with what it is: `words (type)`. */
export function kindsIn(source: string): string[] {
  const { mentions } = findEntities(readText(articleOf(source)));
  return mentions
    .filter(({ kind }) => kind === 'name')
    .map(({ start, end, type }) => `${source.slice(start, end)} (${type})`);
}
