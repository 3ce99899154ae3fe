import { Flag, Kind, type Text } from '../../model/index.ts';
import { wordsOf } from '../recognise/segments.ts';
import { Word, isOnlyGiven } from '../word-classes.ts';
import { nameLike, person, type Name } from './name.ts';

/**
 * “Hamish De Groot”, which the model took for a body’s: a first name that is no other word before a small word of surnames and one more. Then “De
 * Groot” alone is his.
 */
export function withParticleSurnames(text: Text, names: readonly Name[]): readonly Name[] {
  const { hash } = text;
  let all: Name[] | null = null;
  const change = (n: number) => {
    all ??= names.slice();
    all[n] = nameLike(names[n], { type: person });
  };
  let surnames: Set<number> | null = null;
  for (let n = 0; n < names.length; n++) {
    const { first, last, type } = names[n];
    if (last - first !== 3 || text.kind[last - 1] !== Kind.word) continue;
    if (type !== person && isTwoInitials(text, first) && (wordsOf()[first + 1] & Word.particle) !== 0) change(n);
    if (!isParticle(text, first + 1)) continue;
    if (type !== person && !isOnlyGiven(wordsOf()[first])) continue;
    if (type !== person) change(n);
    (surnames ??= new Set()).add(pairOf(hash, first + 1));
  }
  if (surnames === null) return all ?? names;
  for (let n = 0; n < names.length; n++) {
    const { first, last, type } = names[n];
    if (type !== person && last - first === 2 && surnames.has(pairOf(hash, first))) change(n);
  }
  return all ?? names;
}

/** “AB de Torvik”: two first letters, which the model took for a thing’s. */
const isTwoInitials = ({ start, end, flags }: Text, i: number): boolean =>
  end[i] - start[i] === 2 && (flags[i] & Flag.allCapitals) !== 0;

const isParticle = ({ kind, flags }: Text, i: number): boolean =>
  kind[i] === Kind.word && (flags[i] & Flag.capital) !== 0 && (wordsOf()[i] & Word.particle) !== 0;

const pairOf = (hash: Int32Array, i: number): number => Math.imul(hash[i], 31) ^ hash[i + 1];
