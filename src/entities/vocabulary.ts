import { WordTable, foldWord } from '../text/index.ts';
import { nameConnectors, nameParticles, placePrepositions, reportingVerbs } from './data/context-words.ts';
import { countries } from './data/countries.ts';
import { demonyms } from './data/demonyms.ts';
import { femaleHonorifics, generations, honorifics, maleHonorifics, ranks } from './data/honorifics.ts';
import { knownOrganisations, knownOthers, knownPlaces } from './data/known-names.ts';
import { eitherNames, femaleNames, maleNames, surnames, towns } from './data/lexicon.ts';
import { calendar, commonCapitals, functionWords } from './data/not-names.ts';
import { officeHeads, officeModifiers, heldByOne, ownedHeads } from './data/offices.ts';
import { organisationHeads, organisationTails } from './data/organisation-words.ts';
import { placeHeads, placeTails } from './data/place-words.ts';
import { PhraseTable } from './phrase-table.ts';

/** What a word can be, as bits: the lists of `data/`. */
export const Word = {
  functionWord: 1,
  maleHonorific: 1 << 1,
  femaleHonorific: 1 << 2,
  honorific: 1 << 3,
  rank: 1 << 4,
  officeHead: 1 << 5,
  officeModifier: 1 << 6,
  demonym: 1 << 7,
  calendar: 1 << 8,
  commonCapital: 1 << 9,
  organisationTail: 1 << 10,
  organisationHead: 1 << 11,
  placeTail: 1 << 12,
  placeHead: 1 << 13,
  femaleName: 1 << 14,
  maleName: 1 << 15,
  surname: 1 << 16,
  reportingVerb: 1 << 17,
  placePreposition: 1 << 18,
  particle: 1 << 19,
  connector: 1 << 20,
  generation: 1 << 21,
  heldByOne: 1 << 22,
  kin: 1 << 23,
} as const;

export const anyHonorific = Word.maleHonorific | Word.femaleHonorific | Word.honorific | Word.rank;
export const givenName = Word.femaleName | Word.maleName;

const allDemonyms = [...demonyms, ...Object.values(countries).flatMap((country) => country.demonyms)];
const names = (list: string) => list.split(',').map((name) => name.trim());

const lists: readonly (readonly [number, readonly string[]])[] = [
  [Word.functionWord, functionWords],
  [Word.maleHonorific, maleHonorifics],
  [Word.femaleHonorific, femaleHonorifics],
  [Word.honorific, honorifics],
  [Word.rank, ranks],
  [Word.officeHead, officeHeads],
  [Word.officeModifier, officeModifiers],
  [Word.heldByOne, heldByOne],
  [Word.kin, ownedHeads],
  [Word.demonym, allDemonyms],
  [Word.calendar, calendar],
  [Word.commonCapital, commonCapitals],
  [Word.organisationTail, organisationTails],
  [Word.organisationHead, organisationHeads],
  [Word.placeTail, placeTails],
  [Word.placeHead, placeHeads],
  [Word.reportingVerb, reportingVerbs],
  [Word.placePreposition, placePrepositions],
  [Word.particle, nameParticles],
  [Word.connector, nameConnectors],
  [Word.generation, generations],
  [Word.femaleName, names(femaleNames)],
  [Word.maleName, names(maleNames)],
  [Word.femaleName | Word.maleName, names(eitherNames)],
  [Word.surname, names(surnames)],
];

function mergeLists(): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, list] of lists) {
    for (const word of list) {
      const folded = foldWord(word);
      bits.set(folded, (bits.get(folded) ?? 0) | bit);
    }
  }
  return bits;
}

/** Bits of `Word` by word hash. */
export const vocabulary = new WordTable(mergeLists());

/** Values of `gazetteer`. */
export const Known = { country: 0, place: 1, organisation: 2, other: 3, demonym: 4 } as const;

function* knownNames(): Generator<readonly [string, number]> {
  for (const [name, { names }] of Object.entries(countries)) {
    yield [name, Known.country];
    for (const other of names) yield [other, Known.country];
  }
  for (const name of knownPlaces) yield [name, Known.place];
  for (const name of knownOrganisations) yield [name, Known.organisation];
  for (const name of knownOthers) yield [name, Known.other];
  for (const name of allDemonyms) yield [name, Known.demonym];
  for (const name of names(towns)) yield [name, Known.place];
}

/** Names known beforehand, in one or several words. */
export const gazetteer = new PhraseTable(knownNames());
