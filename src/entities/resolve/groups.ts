import { Flag, Kind, type Text } from '../../model/index.ts';
import { foldOf } from '../../text/characters.ts';
import { continueHash } from '../../text/index.ts';
import { capitalsOf, person, place, wordsOf, type Name } from '../names/index.ts';
import { Word } from '../word-classes.ts';
import { formOf, type Form } from './forms.ts';

/** The names of an article that have the same words, whatever their case, accents and dots. */
export interface Group {
  /** Of the first of them; of a person, the first that is not in capitals as bylines are. Names are compared by its key. */
  readonly written: Form;
  readonly type: number;
  /** Indices of the names. */
  readonly names: readonly number[];
}

/** A last word that only places have: River, but not Park or House. */
const kinds = Word.placeTail | Word.organisationTail | Word.surname;

/** Groups with more words first, then in order of the text: who is named in full is known before the surname alone. */
export function groupByWords(text: Text, names: readonly Name[]): Group[] {
  const byWords = new Map<number, number[]>();
  const surnames = new Set<number>();
  names.forEach((name, index) => {
    const words = wordsHash(text, name);
    const mates = byWords.get(words);
    if (mates) mates.push(index);
    else byWords.set(words, [index]);
    if (name.type === person && name.last - name.first > 1) surnames.add(text.hash[name.last - 1]);
  });
  const hasDemonym = demonymsIn(text);
  const isPlaceName = (text: Text, first: number, last: number) =>
    last - first === 1 ? hasDemonym(text, first) : (wordsOf()[last - 1] & kinds) === Word.placeTail;
  const groups: Group[] = [];
  for (const [hash, indices] of byWords) {
    const { first, last } = names[bestWritten(text, names, indices)];
    const bearer = last - first === 1 && surnames.has(text.hash[first]);
    const type = isPlaceName(text, first, last) ? place : typeOf(names, indices, bearer);
    groups.push({ written: formOf(text, first, last, hash), type, names: indices });
  }
  return groups.sort((a, b) => b.written.words - a.written.words || a.names[0] - b.names[0]);
}

function bestWritten({ flags }: Text, names: readonly Name[], indices: readonly number[]): number {
  if (names[indices[0]].type !== person) return indices[0];
  const inCapitals = ({ first, last }: Name) => (flags[first] & flags[last - 1] & Flag.allCapitals) !== 0;
  return indices.find((index) => !inCapitals(names[index])) ?? indices[0];
}

/** Endings that make the word for a people of a country’s name: Dravia, Dravian. All have the same last letter. */
const endings = ['n', 'an', 'ian'];
const lastLetter = 'n'.charCodeAt(0);

/** Tells of a word whether the article also has the word for its people. */
function demonymsIn({ hash, flags, kind, source, end }: Text): (text: Text, token: number) => boolean {
  const { capitals, capitalCount } = capitalsOf();
  const possible = new Set<number>();
  for (let c = 0; c < capitalCount; c++) {
    const i = capitals[c];
    if (kind[i] !== Kind.word || (flags[i] & Flag.capital) === 0) continue;
    if (foldOf[source.charCodeAt(end[i] - 1)] === lastLetter) possible.add(hash[i]);
  }
  if (possible.size === 0) return () => false;
  return ({ hash }, token) => endings.some((ending) => possible.has(continueHash(hash[token], ending)));
}

/** The hash of a name’s words; hyphens, dots and other signs between them don’t count. */
function wordsHash({ hash, kind }: Text, { first, last }: Name): number {
  let words = 0;
  for (let i = first; i < last; i++) if (kind[i] <= 5) words = Math.imul(words ^ hash[i], 0x01000193) + 1;
  return words;
}

/** One type for the same words: what most of them were taken for; with an honorific, or as somebody’s surname, rather a person. */
function typeOf(names: readonly Name[], indices: readonly number[], bearer: boolean): number {
  if (indices.length === 1) return names[indices[0]].type;
  const votes = [0, 0, 0, 0];
  for (const index of indices) votes[names[index].type] += names[index].honorific === null ? 1 : 3;
  if (bearer && votes[person] > 0) votes[person] += 2;
  return votes.indexOf(Math.max(...votes));
}
