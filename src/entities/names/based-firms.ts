import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import { isKnownPlace } from '../known-places.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { vocabulary } from '../vocabulary.ts';
import { Word, givenName } from '../word-classes.ts';
import { nameLike, organisation, place, type Name } from './name.ts';

const based = WordTable.of(['based', 'headquartered', 'listed', 'quoted']);

/** Meals on Wheels: the first word of more. */
const joining = WordTable.of(['for', 'of', 'on']);

/**
 * “Oslo-based Fenmark”, “London-listed Torvale”: one word that is nobody’s name behind the place that a firm is at is the firm, and the place one
 * though the model took neither for a name.
 */
export function withBasedFirms(text: Text, names: readonly Name[]): readonly Name[] {
  let added: Name[] | null = null;
  let changed: Map<number, Name> | null = null;
  // Capitals and names are both in order: the first name that ends behind the town.
  let next = 0;
  for (let c = 0; c < bits.capitalCount; c++) {
    const town = bits.capitals[c];
    if (!isBase(text, town)) continue;
    const at = town + 3;
    while (next < names.length && names[next].last <= town) next++;
    if (!holds(names[next], town) && isSeat(text, town)) (added ??= []).push(nameOf(town, place));
    if (!isNameWord(at) || isNameWord(at + 1) || isPersonal(at) || joining.has(text.hash[at + 1])) continue;
    let name = next;
    while (name < names.length && names[name].last <= at) name++;
    if (!holds(names[name], at)) (added ??= []).push(nameOf(at, organisation));
    else if (
      names[name].last - names[name].first === 1 &&
      names[name].type !== organisation &&
      names[name].honorific === null
    )
      (changed ??= new Map()).set(name, nameLike(names[name], { type: organisation }));
  }
  if (added === null && changed === null) return names;
  const all = names.map((name, index) => changed?.get(index) ?? name);
  return added === null ? all : [...all, ...added].sort((a, b) => a.first - b.first);
}

/** A known town, or before “-based” a word that is none else. */
const isSeat = (text: Text, town: number): boolean =>
  isKnownPlace(text, town, town + 1) ||
  (text.hash[town + 2] === basedWord &&
    isNameWord(town) &&
    wordsOf()[town] === 0 &&
    (text.flags[town] & (Flag.allCapitals | Flag.mixedCase)) === 0 &&
    vocabulary().listed.longestAt(text, town, town + 1) === 0);

const basedWord = hashWord('based');

const holds = (name: Name | undefined, token: number): boolean =>
  name !== undefined && name.first <= token && token < name.last;

const nameOf = (first: number, type: number): Name => ({ first, last: first + 1, type, honorific: null, title: null });

function isBase({ hash, kind, sentenceOf, flags, count }: Text, town: number): boolean {
  const at = town + 3;
  if (at >= count || kind[town + 1] !== Kind.hyphen || !based.has(hash[town + 2])) return false;
  return sentenceOf[at] === sentenceOf[town] && kind[at] === Kind.word && (flags[at] & Flag.sentenceStart) === 0;
}

const isPersonal = (token: number): boolean =>
  (wordsOf()[token] & (givenName | Word.surname | Word.demonym | Word.functionWord | Word.officeHead)) !== 0;
