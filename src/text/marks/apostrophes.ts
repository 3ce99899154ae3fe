import { Flag, Kind, type TokenColumns } from '../../model/index.ts';
import { elisions } from '../elisions.ts';
import { WordTable } from '../word-table.ts';

const elided = WordTable.of(elisions);

/** ’90s, ’n’, ’em: the mark stands for left-out letters. */
export function elides(tokens: TokenColumns, i: number, last: number): boolean {
  const { kind, flags, hash, start, end, source } = tokens;
  const next = i + 1;
  if (kind[next] === Kind.number && end[next] - start[next] === 2) {
    const decade =
      next + 1 < last && (flags[next + 1] & Flag.spaceBefore) === 0 && end[next + 1] - start[next + 1] === 1;
    if (decade && kind[next + 1] === Kind.word) return true;
    // The class of ’68: nothing follows the number that a quotation would still say.
    return source.charCodeAt(start[i]) === 0x2019;
  }
  if (kind[next] !== Kind.word || !elided.has(hash[next])) return false;
  const shape = source.charCodeAt(start[i]);
  if (shape === 0x2019 || shape === 0xb4) return true;
  // ' and ‘ open quotations far more often than they stand before the words of the list that are words by themselves.
  return !isPlainWord(source, start[next], end[next]);
}

/** The 1980’s, her 20's. */
export function isPluralOfNumber({ kind, start, end, source }: TokenColumns, i: number): boolean {
  const next = i + 1;
  return (
    kind[i - 1] === Kind.number && end[next] - start[next] === 1 && (source.charCodeAt(start[next]) | 0x20) === 0x73
  );
}

/** The second mark of ’n’. */
export function isElidedN({ kind, start, end, source, flags }: TokenColumns, i: number): boolean {
  return (
    kind[i - 1] === Kind.word &&
    end[i - 1] - start[i - 1] === 1 &&
    (source.charCodeAt(start[i - 1]) | 0x20) === 0x6e &&
    i >= 2 &&
    kind[i - 2] === Kind.mark &&
    (flags[i - 1] & Flag.spaceBefore) === 0
  );
}

/** Words of the elision list that a quotation can begin with. */
const plainWords = new Set([
  'at',
  'cause',
  'de',
  'do',
  'e',
  'hood',
  'is',
  'mid',
  'phone',
  'round',
  'till',
  'ville',
  'ye',
]);

function isPlainWord(source: string, from: number, to: number): boolean {
  return plainWords.has(source.slice(from, to).toLowerCase());
}
