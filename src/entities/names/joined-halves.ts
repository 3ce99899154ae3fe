import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import { isNameWord, mayBeginPhrase, wordsOf } from '../recognise/segments.ts';
import { vocabulary } from '../vocabulary.ts';
import { Word, givenName, senseShift } from '../word-classes.ts';
import { tellsBody } from './known.ts';
import { nameLike, organisation, place, type Name } from './name.ts';

const and = hashWord('and');
const ampersand = WordTable.of(['&']);

/**
 * “Tarn Fire and | Rescue Service”, “Rural and | Coastal Workers Union”: a body of common words, parted at “and”, whose first half tells of no body
 * by itself. “Congress and Senate” are two.
 */
export function joinedHalves(text: Text, names: readonly Name[]): readonly Name[] {
  let joined: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const name = names[n];
    const before = n === 0 ? undefined : joined === null ? names[n - 1] : joined.at(-1);
    const first = firstHalf(text, name, before);
    if (first < 0) joined?.push(name);
    else {
      joined ??= names.slice(0, n);
      if (before !== undefined && before.first === first) joined.pop();
      joined.push(nameLike(name, { first }));
    }
  }
  return joined ?? names;
}

/** Where the first half of a body begins whose second half is `name`, or -1. */
function firstHalf(text: Text, name: Name, before: Name | undefined): number {
  const { hash, flags, sentenceOf } = text;
  const { first, last, type } = name;
  const join = first - 1;
  if (type !== organisation || join < 1 || (hash[join] !== and && !ampersand.has(hash[join]))) return -1;
  if (sentenceOf[join - 1] !== sentenceOf[first] || last - first < 2 || !tellsBody(text, last - 1)) return -1;
  // “Ethics and | Anti-Corruption Commission”
  for (let i = first; i < last; i++) if (text.kind[i] !== Kind.hyphen && !isCommon(text, i)) return -1;
  const end = join;
  if (!isCommon(text, end - 1) || tellsBody(text, end - 1)) return -1;
  // “University of Leeds and | Utrecht University”: each has the word for itself.
  if (before !== undefined && before.last === end && hash[before.first] === hash[last - 1]) return -1;
  if (before !== undefined && before.last === end)
    return before.type === organisation || before.type === place ? (isListed(text, before) ? -1 : before.first) : -1;
  // A word that no name covers, inside a sentence.
  const alone = isNameWord(end - 1) && (flags[end - 1] & Flag.sentenceStart) === 0 && !isNameWord(end - 2);
  return alone ? end - 1 : -1;
}

/** A common noun or adjective with a capital, nobody’s name. */
function isCommon({ kind, flags }: Text, i: number): boolean {
  const word = wordsOf()[i];
  return (
    kind[i] === Kind.word &&
    (flags[i] & Flag.capital) !== 0 &&
    word >>> senseShift !== 0 &&
    (word & (givenName | Word.surname | Word.demonym | Word.calendar)) === 0
  );
}

function isListed(text: Text, { first, last }: Name): boolean {
  return mayBeginPhrase(text, first) && vocabulary().listed.longestAt(text, first, last) >> 8 === last - first;
}
