import { recogniseNames } from '../../src/entities/recognise/index.ts';
import type { Model } from '../../src/entities/recognise/model.ts';
import { allowedAt } from '../../src/entities/recognise/segments.ts';
import { Allow } from '../../src/entities/recognise/viterbi.ts';
import type { Document } from './sets.ts';

/**
 * A document whose labels were made by a program (silver), where a model trained on all sets sees it otherwise: there nothing is asked of the
 * labels any more, so that neither is learnt. Changes the document; returns how many tokens were freed.
 */
export function relax({ text, allowed, types }: Document, model: Model): number {
  const names = recogniseNames(text, model);
  const predicted = new Int32Array(text.count).fill(-1);
  names.forEach(({ first, last }, index) => predicted.fill(index, first, last));
  const freed = new Uint8Array(text.count);
  const differs = (i: number) => {
    const name = predicted[i] < 0 ? null : names[predicted[i]];
    if (name === null) return (allowed[i] & Allow.outside) === 0;
    const position =
      name.last - name.first === 1
        ? Allow.unit
        : i === name.first
          ? Allow.begin
          : i + 1 === name.last
            ? Allow.last
            : Allow.inside;
    return (allowed[i] & position) === 0 || (types[i] & (1 << name.type)) === 0;
  };
  for (let i = 0; i < text.count; i++) {
    if (!differs(i)) continue;
    let first = i;
    let last = i + 1;
    while (first > 0 && joins(first - 1)) first--;
    while (last < text.count && joins(last)) last++;
    freed.fill(1, first, last);
    i = last - 1;
  }
  let count = 0;
  for (let i = 0; i < text.count; i++) {
    if (freed[i] === 0) continue;
    allowed[i] = allowedAt(text, i);
    types[i] = 15;
    count++;
  }
  return count;

  /** Does a name, by either, cover the token? Whole stretches are freed, as half a name would be asked for otherwise. */
  function joins(i: number): boolean {
    return predicted[i] >= 0 || (allowed[i] & Allow.outside) === 0;
  }
}
