import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { changingModifiers } from '../data/offices.ts';
import { isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word, anyHonorific } from '../word-classes.ts';
import { nameLike, organisation, place, type Name } from './name.ts';

const tails = WordTable.of(['gb', 'uk']);
const changing = WordTable.of(changingModifiers);
/** Words before the country at most. */
const longest = 3;
const no =
  Word.functionWord | Word.demonym | Word.calendar | Word.officeHead | Word.officeModifier | Word.rank | anyHonorific;

/** “the charity Warm Homes | UK”: capitals before the letters of a country that end a name make a body of it. */
export function withCountryTails(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const name = names[n];
    const before = all === null ? (n > 0 ? names[n - 1] : undefined) : all.at(-1);
    const first = isTail(text, name) ? bodyFrom(text, name, before) : name.first;
    if (first === name.first) {
      all?.push(name);
      continue;
    }
    all ??= names.slice(0, n);
    while (all.length > 0 && all[all.length - 1].first >= first) all.pop();
    all.push(nameLike(name, { first, type: organisation }));
  }
  return all ?? names;
}

const isTail = ({ hash, flags }: Text, { first, last, type }: Name): boolean =>
  type === place &&
  last - first === 1 &&
  tails.has(hash[first]) &&
  (flags[first] & (Flag.allCapitals | Flag.sentenceStart)) === Flag.allCapitals &&
  !isNameWord(last);

/** Where the words of the body begin, or at the country’s letters. */
function bodyFrom(text: Text, { first: tail, last }: Name, before: Name | undefined): number {
  const { kind, flags, hash } = text;
  const words = wordsOf();
  let first = tail;
  while (first > 0 && tail - first < longest && kind[first - 1] === Kind.word && isNameWord(first - 1)) {
    if ((words[first - 1] & no) !== 0 || changing.has(hash[first - 1])) return tail;
    first--;
    if ((flags[first] & Flag.sentenceStart) !== 0) break;
  }
  if (first === tail || (first > 0 && isNameWord(first - 1) && (flags[first] & Flag.sentenceStart) === 0)) return tail;
  // What the words were taken for must be no place and nobody with a form of address, and lie within.
  if (before !== undefined && before.last > first)
    if (before.first < first || before.honorific !== null || before.type === place) return tail;
  // Rising UK prices: at the head of a sentence any word has a capital.
  return (flags[first] & Flag.sentenceStart) !== 0 && !speaks(text, last) ? tail : first;
}

/** Does a verb of saying, a comma with its clause or a possessive follow? */
const speaks = ({ kind, hash }: Text, i: number): boolean =>
  kind[i] === Kind.possessive ||
  (wordsOf()[i] & Word.reportingVerb) !== 0 ||
  (kind[i] === Kind.comma && clauses.has(hash[i + 1]));

const clauses = WordTable.of(['a', 'an', 'the', 'which', 'who', 'whose']);
