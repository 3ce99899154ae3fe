import { lowerBound } from '../reading/lower-bound.ts';
import { perArticle } from '../reading/per-article.ts';
import type { Reading } from '../reading/reading.ts';

/**
 * What is asked of an article’s names for each of many speakers, worked out when first asked for: an article may name thousands, and each
 * speaker would look through all of them.
 */

const several = -2;

/** The person called so in full or by the last words of the name; -1 for none or several. */
export function personCalled({ entities }: Reading, words: string): number {
  const entity = personsOf(entities).get(words);
  return entity === undefined || entity === several ? -1 : entity;
}

const personsOf = perArticle(({ entities }) => {
  const called = new Map<string, number>();
  for (let entity = 0; entity < entities.length; entity++) {
    const { name, type } = entities[entity];
    if (type !== 'person') continue;
    for (let from = 0; from >= 0; from = behindSpace(name, from)) {
      const words = name.slice(from);
      called.set(words, called.has(words) ? several : entity);
    }
  }
  return called;
});

/** The person whose names begin with the letters; -1 for none or several. */
export function personOfInitials({ entities }: Reading, letters: string): number {
  if (letters.length < 2 || letters.length > 4) return -1;
  const entity = initialsOf(entities).get(letters);
  return entity === undefined || entity === several ? -1 : entity;
}

const initialsOf = perArticle(({ entities }) => {
  const called = new Map<string, number>();
  for (let entity = 0; entity < entities.length; entity++) {
    const { name, type } = entities[entity];
    if (type !== 'person') continue;
    let letters = '';
    for (let from = 0; from >= 0; from = behindSpace(name, from)) letters += name.charAt(from).toUpperCase();
    called.set(letters, called.has(letters) ? several : entity);
  }
  return called;
});

/** Where the next word begins; -1 behind the last one. */
function behindSpace(name: string, from: number): number {
  const space = name.indexOf(' ', from);
  return space < 0 ? -1 : space + 1;
}

/** Is the word a name of the article, or its first or last word? */
export function isWordOfName({ entities }: Reading, word: string): boolean {
  return outerWordsOf(entities).has(word);
}

const outerWordsOf = perArticle(({ entities }) => {
  const words = new Set<string>();
  for (const { name } of entities)
    words
      .add(name)
      .add(name.slice(0, (name.indexOf(' ') + 1 || name.length + 1) - 1))
      .add(name.slice(name.lastIndexOf(' ') + 1));
  return words;
});

/** Does some person’s title hold the word, given in small letters? */
export function isTitle({ entities }: Reading, word: string): boolean {
  return titlesOf(entities).all.includes(word);
}

/** The titles of all persons in small letters, in lines. */
const titlesOf = perArticle(({ entities }) => {
  let all = '';
  for (const { type, titles } of entities) if (type === 'person') for (const title of titles) all += `${title}\n`;
  return { all: all.toLowerCase() };
});

/** The first token of the name that the entity is first called by, with no other name around it; -1 for none. */
export function firstNameOf({ text: { count, end }, entities, mentionAt }: Reading, entity: number): number {
  const m = firstNamesOf(entities)[entity];
  if (m < 0) return -1;
  // The first token that ends behind where the name begins.
  const token = lowerBound(end, count, entities.mentions[m].start + 1);
  return token < count && mentionAt[token] === m + 1 ? token : -1;
}

/** The mention that first names each entity, -1 for none. */
const firstNamesOf = perArticle(({ entities, mentions }) => {
  const first = new Int32Array(entities.length).fill(-1);
  for (let m = mentions.length - 1; m >= 0; m--) {
    const { entity, kind } = mentions[m];
    if (kind === 'name' && entity >= 0) first[entity] = m;
  }
  return first;
});

/**
 * The body that "the court" or "the university" goes back to: the only one whose name ends in the word or begins "University of", named
 * before token `before`; -1 for none or several. `word` is in small letters.
 */
export function bodyCalled(reading: Reading, word: string, before: number): number {
  const { entities } = reading;
  const entity = bodiesOf(entities).get(word);
  if (entity === undefined || entity === several) return -1;
  const first = firstNameOf(reading, entity);
  return first >= 0 && first < before ? entity : -1;
}

const bodiesOf = perArticle(({ entities }) => {
  const called = new Map<string, number>();
  for (let entity = 0; entity < entities.length; entity++) {
    const { name, type } = entities[entity];
    if (type !== 'organisation') continue;
    const of = name.indexOf(' of ');
    const word = of > 0 && name.indexOf(' ') === of ? name.slice(0, of) : name.slice(name.lastIndexOf(' ') + 1);
    if (word === name) continue;
    const key = word.toLowerCase();
    called.set(key, called.has(key) ? several : entity);
  }
  return called;
});
