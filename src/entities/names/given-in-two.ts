import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { givenSyllables } from '../data/given-syllables.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { person, type Name } from './name.ts';

const syllables = WordTable.of(givenSyllables);

/** “Si-woo Bang”: a Korean or Chinese given name of two halves before a surname, as papers of the West order them, whatever the model made of the surname. */
export function withGivenInTwo(text: Text, names: readonly Name[]): readonly Name[] {
  let found: Name[] | null = null;
  for (let c = 0; c < bits.capitalCount; c++) {
    const first = bits.capitals[c];
    if (!isInTwo(text, first)) continue;
    (found ??= []).push({ first, last: first + 4, type: person, honorific: null, title: null });
  }
  return found === null ? names : merged(names, found);
}

function isInTwo({ hash, kind, flags, count, sentenceOf }: Text, first: number): boolean {
  const second = first + 2;
  const surname = first + 3;
  if (surname >= count || kind[first + 1] !== Kind.hyphen || !syllables.has(hash[second])) return false;
  if (((flags[first + 1] | flags[second]) & Flag.spaceBefore) !== 0 || (flags[second] & Flag.capital) !== 0)
    return false;
  if (!(syllables.has(hash[first]) || wordsOf()[first] === 0) || !isNameWord(first)) return false;
  return (
    kind[surname] === Kind.word &&
    isNameWord(surname) &&
    !isNameWord(surname + 1) &&
    sentenceOf[surname] === sentenceOf[first]
  );
}

/** By place; a found one swallows what lies in it, and is left out where a longer name holds it. */
function merged(names: readonly Name[], found: readonly Name[]): Name[] {
  const all: Name[] = [];
  let n = 0;
  for (const one of found) {
    while (n < names.length && names[n].last <= one.first) all.push(names[n++]);
    if (n < names.length && names[n].first <= one.first && names[n].last >= one.last) continue;
    while (n < names.length && names[n].first < one.last) n++;
    all.push(one);
  }
  while (n < names.length) all.push(names[n++]);
  return all;
}
