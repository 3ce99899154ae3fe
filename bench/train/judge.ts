import { findNames } from '../../src/entities/names/index.ts';
import type { Model } from '../../src/entities/recognise/model.ts';
import { types } from '../../src/entities/recognise/labels.ts';
import type { Document } from './sets.ts';

/** F1 of persons, organisations and places found by a model, by same start, end and type. */
export function judge(documents: readonly Document[], model: Model): number {
  let right = 0;
  let told = 0;
  let wanted = 0;
  for (const { text, gold } of documents) {
    const asked = new Set(
      gold.filter(({ type }) => type !== 'misc').map(({ start, end, type }) => `${start} ${end} ${type}`),
    );
    wanted += asked.size;
    for (const { first, last, type } of findNames(text, model)) {
      if (types[type] === 'other') continue;
      told++;
      if (asked.has(`${text.start[first]} ${text.end[last - 1]} ${types[type]}`)) right++;
    }
  }
  return told + wanted === 0 ? 0 : (2 * right) / (told + wanted);
}
