import { hashWord } from '../text/index.ts';
import { nameConnectors, nameParticles, placePrepositions, reportingVerbs } from './data/context-words.ts';
import { countries } from './data/countries.ts';
import { demonyms } from './data/demonyms.ts';
import { namesOfMen, namesOfWomen } from './data/given-names.ts';
import { femaleHonorifics, generations, honorifics, maleHonorifics, ranks } from './data/honorifics.ts';
import { knownOrganisations, knownOthers, knownPlaces } from './data/known-names.ts';
import { calendar, commonCapitals, functionWords } from './data/not-names.ts';
import { officeHeads, officeModifiers, heldByOne, ownedHeads } from './data/offices.ts';
import { organisationHeads, organisationTails } from './data/organisation-words.ts';
import { placeHeads, placeTails } from './data/place-words.ts';
import { surnames } from './data/surnames.ts';
import { unpackGazetteer } from './gazetteer.ts';
import { HashTable } from './hash-table.ts';
import { laidOutVocabulary, readLaidOut, readModelFile } from '../packages/package-file.ts';
import { PhraseTable } from './phrase-table.ts';
import { Known, Word } from './word-classes.ts';

const allDemonyms = [...demonyms, ...Object.values(countries).flatMap((country) => country.demonyms)];
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
];

function* knownNames(): Generator<readonly [string, number]> {
  for (const [name, { names }] of Object.entries(countries)) {
    yield [name, Known.country];
    for (const other of names) yield [other, Known.country];
  }
  for (const name of knownPlaces) yield [name, Known.place];
  for (const name of knownOrganisations) yield [name, Known.organisation];
  for (const name of knownOthers) yield [name, Known.other];
  for (const name of allDemonyms) yield [name, Known.demonym];
}

interface Vocabulary {
  /** Bits of `Word` by word hash. */
  readonly words: HashTable;
  /** The cluster of a word by its hash. */
  readonly clusters: HashTable;
  /** Names known beforehand, in one or several words, with a value of `Known`. */
  readonly phrases: PhraseTable;
  /** Of these, the names listed in `data/`: chosen one by one, so they say what a name is. */
  readonly listed: PhraseTable;
}

let loaded: Vocabulary | null = null;

/** All that is known of words and names beforehand: the lists of `data/` and the packed gazetteer, which is read at the first call. */
export function vocabulary(): Vocabulary {
  loaded ??= layOver(readLaidOut(laidOutVocabulary)) ?? putTogether();
  return loaded;
}

/** The vocabulary as it lies in memory, for the build to write: its four tables. */
export function layOutVocabulary(): Uint8Array {
  const { words, clusters, phrases, listed } = putTogether();
  return Buffer.concat(
    [words, clusters, phrases.chains, listed.chains].map((table) => new Uint8Array(table.laidOut().buffer)),
  );
}

function layOver(bytes: Uint8Array | null): Vocabulary | null {
  if (bytes === null) return null;
  const numbers = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  const [words, second] = HashTable.over(numbers, 0);
  const [clusters, third] = HashTable.over(numbers, second);
  const [phrases, fourth] = HashTable.over(numbers, third);
  const [listed, end] = HashTable.over(numbers, fourth);
  if (end !== numbers.length) return null;
  return { words, clusters, phrases: new PhraseTable(phrases), listed: new PhraseTable(listed) };
}

function putTogether(): Vocabulary {
  const { words, clusters, phrases } = unpackGazetteer(readModelFile('gazetteer.bin'));
  const add = (bit: number, list: readonly string[]) => {
    for (const word of list) words.set(hashWord(word), words.get(hashWord(word)) | bit);
  };
  for (const [bit, list] of lists) add(bit, list);
  add(Word.maleName, namesOfMen.split(' '));
  add(Word.femaleName, namesOfWomen.split(' '));
  add(Word.surname, surnames.split(' '));
  const listed = PhraseTable.of(knownNames());
  return { words, clusters, phrases: phrases.addAll(listed), listed };
}
