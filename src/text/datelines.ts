import { Flag, Kind, type TokenColumns } from '../model/index.ts';

/** Longest dateline, in tokens: two towns, a country, a date and an agency. */
const longest = 24;

/**
 * The token behind a dateline that a line begins with (“HARWICH, England, Nov. 3 (MPA) —”), or `first` where none stands. Its town is in
 * capitals, or an agency in brackets stands before the dash.
 */
export function datelineEnd({ count, kind, flags, start, end }: TokenColumns, first: number): number {
  if (kind[first] !== Kind.word || (flags[first] & Flag.capital) === 0) return first;
  let credited = (flags[first] & Flag.allCapitals) !== 0 && end[first] - start[first] > 2;
  const last = Math.min(count, first + longest);
  for (let i = first + 1; i < last && (flags[i] & Flag.lineBefore) === 0; i++) {
    switch (kind[i]) {
      case Kind.dash:
        return credited && beginsSentence(kind[i + 1], flags[i + 1], i + 1 < count) ? i + 1 : first;
      case Kind.close:
        credited = true;
        break;
      case Kind.word:
        if ((flags[i] & Flag.capital) === 0) return first;
        break;
      case Kind.open:
      case Kind.comma:
      case Kind.stop:
      case Kind.slash:
      case Kind.dotted:
      case Kind.number:
        break;
      default:
        return first;
    }
  }
  return first;
}

/** “NATO — formed in 1949 — said”: a word without a capital goes on with what stands before the dash. */
function beginsSentence(kind: number, flags: number, exists: boolean): boolean {
  return exists && (flags & Flag.lineBefore) === 0 && (kind !== Kind.word || (flags & Flag.capital) !== 0);
}
