import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { isKnownPlace } from '../known-places.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word, anyHonorific, givenName } from '../word-classes.ts';
import { listedType } from './known.ts';
import { other, person, type Name } from './name.ts';

const behind = WordTable.of(called.medicines);
const before = WordTable.of(called.medicinesByName);
const caps = Flag.capital | Flag.allCapitals | Flag.sentenceStart;
const and = hashWord('and');
const or = hashWord('or');
const no = Word.functionWord | Word.demonym | Word.calendar | Word.connector | givenName | anyHonorific;

/** “its diet drugs Zarnix and Torvia,”, “its Relvon painkiller”, “Torvia sleeping pills”: brands of medicines in one word, which no name covers or which were taken for a body or a place, here and elsewhere. */
export function withDrugs(text: Text, names: readonly Name[]): readonly Name[] {
  const { hash, kind, flags } = text;
  let told: Set<number> | null = null;
  for (let c = 0; c < bits.capitalCount; c++) {
    let at = bits.capitals[c];
    if (at === 0 || (flags[at] & caps) !== Flag.capital || isNameWord(at + 1)) continue;
    if (behind.has(hash[at - 1]))
      while (isBrand(text, at) && (hash[at - 1] === and || hash[at - 1] === or || isClosed(text, at + 1))) {
        (told ??= new Set()).add(hash[at]);
        if (kind[at + 1] !== Kind.comma && hash[at + 1] !== and && hash[at + 1] !== or) break;
        at += 2;
      }
    else if (
      (before.has(hash[at + 1]) || (kind[at + 1] === Kind.word && before.has(hash[at + 2]))) &&
      isBrand(text, at)
    )
      (told ??= new Set()).add(hash[at]);
  }
  return told === null ? names : withTold(text, names, told);
}

/** All names, and the words told of as brands where no name of more words has them and nobody is called so. */
function withTold({ hash, flags, count }: Text, names: readonly Name[], told: Set<number>): readonly Name[] {
  for (const { first, last, type, honorific } of names)
    if (type === person && (last - first > 1 || honorific !== null)) told.delete(hash[last - 1]);
  const all: Name[] = [];
  let n = 0;
  for (let i = 0; i < count; i++) {
    if (n < names.length && names[n].first === i) {
      const name = names[n++];
      const isTold = name.last - i === 1 && told.has(hash[i]);
      all.push(isTold ? { ...name, type: other } : name);
      i = name.last - 1;
    } else if (told.has(hash[i]) && (flags[i] & Flag.capital) !== 0)
      all.push({ first: i, last: i + 1, type: other, honorific: null, title: null });
  }
  return all;
}

/** One word with a capital inside a sentence that nothing else tells of: no people’s, no first name, no listed body or place. */
function isBrand(text: Text, at: number): boolean {
  const { kind, flags } = text;
  if (at < 1 || kind[at] !== Kind.word || (flags[at] & Flag.lineBefore) !== 0 || !isNameWord(at)) return false;
  if ((flags[at] & caps) !== Flag.capital) return false;
  if (isNameWord(at - 1) || isNameWord(at + 1) || (wordsOf()[at] & no) !== 0) return false;
  if (isKnownPlace(text, at, at + 1)) return false;
  const listed = listedType(text, at, at + 1, other);
  return listed < 0 || listed === other;
}

/** Nothing that the word before could be the subject of: a comma, a stop, a word of grammar. */
const isClosed = ({ kind, hash, count }: Text, at: number): boolean =>
  at >= count ||
  kind[at] === Kind.comma ||
  kind[at] === Kind.stop ||
  kind[at] === Kind.open ||
  hash[at] === and ||
  hash[at] === or ||
  closing.has(hash[at]);

const closing = WordTable.of(['as', 'at', 'for', 'from', 'in', 'on', 'to', 'with']);
