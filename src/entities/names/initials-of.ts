import { Flag, Kind, type Text } from '../../model/index.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word } from '../word-classes.ts';
import { organisation, type Name } from './name.ts';

/** Fewest and most letters of what is looked for. */
const fewest = 3;
const most = 5;

/** “TUH” where the article names Torvik University Hospitals NHS Trust: letters that the model left out and that a body’s name begins with. */
export function withInitials(text: Text, names: readonly Name[]): readonly Name[] {
  let initials: Set<number> | null = null;
  for (const { type, first, last } of names)
    if (type === organisation && last - first >= fewest) initials = withCodes(text, first, last, initials);
  return initials === null ? names : withLetters(text, names, initials);
}

/** The initials of the first three, four and five words with capitals, each as a number of base 32. */
function withCodes({ source, start, kind, flags }: Text, first: number, last: number, codes: Set<number> | null) {
  let all = codes;
  let code = 0;
  let letters = 0;
  for (let i = first; i < last && letters < most; i++) {
    if (kind[i] !== Kind.word || (flags[i] & (Flag.capital | Flag.allCapitals)) !== Flag.capital) continue;
    code = code * 32 + (source.charCodeAt(start[i]) & 31);
    if (++letters >= fewest) (all ??= new Set()).add(code);
  }
  return all;
}

function withLetters(text: Text, names: readonly Name[], initials: ReadonlySet<number>): readonly Name[] {
  let all: Name[] | null = null;
  let n = 0;
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    while (n < names.length && names[n].last <= i) {
      all?.push(names[n]);
      n++;
    }
    if ((n < names.length && names[n].first <= i) || !isLetters(text, i) || !initials.has(codeOf(text, i))) continue;
    all ??= names.slice(0, n);
    all.push({ first: i, last: i + 1, type: organisation, honorific: null, title: null });
  }
  if (all === null) return names;
  while (n < names.length) all.push(names[n++]);
  return all;
}

const isLetters = ({ flags, start, end, kind }: Text, i: number): boolean =>
  kind[i] === Kind.word &&
  (flags[i] & Flag.allCapitals) !== 0 &&
  (flags[i] & Flag.furniture) === 0 &&
  end[i] - start[i] >= fewest &&
  end[i] - start[i] <= most &&
  (wordsOf()[i] & (Word.calendar | Word.commonCapital)) === 0 &&
  !isNameWord(i - 1) &&
  !isNameWord(i + 1);

function codeOf({ source, start, end }: Text, i: number): number {
  let code = 0;
  for (let k = start[i]; k < end[i]; k++) code = code * 32 + (source.charCodeAt(k) & 31);
  return code;
}
