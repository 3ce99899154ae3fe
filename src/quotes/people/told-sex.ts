import { type Gender, Kind } from '../../model/index.ts';
import { stateNames } from '../data/state-names.ts';
import { Noun, nounAt } from '../reading/nouns.ts';
import { perArticle } from '../reading/per-article.ts';
import { isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';
import { firstNameOf } from './known-names.ts';

/** A person’s sex by a pronoun, else by the name or, where it tells none, by what they are called as they are first named (her husband, Robin; the widow Jean Hale). */
export function sexOf(reading: Reading, entity: number): Gender {
  const { gender } = reading.entities.entities[entity];
  return sexByPronoun(reading, entity) ?? gender ?? toldSex(reading, entity);
}

/** What a pronoun that could stand for nobody else has told, whatever the name tells: Femi is a woman here and a man there. */
export function tellSex(reading: Reading, entity: number, sex: Gender): void {
  byPronounOf(reading.entities)[entity] = genders.indexOf(sex);
}

export function sexByPronoun({ entities }: Reading, entity: number): Gender {
  return genders[byPronounOf(entities)[entity]];
}

/** Before an article’s speakers are named, so that naming them again finds the same. */
export function forgetPronouns({ entities }: Reading): void {
  byPronounOf(entities).fill(0);
}

/** Index in `genders` by entity. */
const byPronounOf = perArticle(({ entities }) => new Uint8Array(entities.length));

/** What somebody is called as they are first named tells it: he is a boy. */
export function toldSex(reading: Reading, entity: number): Gender {
  const known = toldSexesOf(reading.entities);
  if (known[entity] === 0) {
    const first = firstNameOf(reading, entity);
    known[entity] = 1 + genders.indexOf(first < 0 ? null : sexByNouns(reading, first));
  }
  return genders[known[entity] - 1];
}

const genders: readonly Gender[] = [null, 'male', 'female'];

/** Index plus one in `genders` by entity, 0 for one that has not been asked for. */
const toldSexesOf = perArticle(({ entities }) => new Uint8Array(entities.length));

function sexByNouns(reading: Reading, first: number): Gender {
  const { mentionAt, classes, text } = reading;
  const { count, kind } = text;
  if (first > 0 && kind[first - 1] === Kind.word) {
    // a boy | called Alfie
    const called = isWord(reading, first - 1, hashOf.called) || isWord(reading, first - 1, hashOf.named);
    return sexOfNoun(reading, called && first > 1 ? first - 2 : first - 1);
  }
  let behind = first;
  while (behind < count && mentionAt[behind] === mentionAt[first]) behind++;
  const closed = behind < count && (kind[behind] === Kind.comma || kind[behind] === Kind.stop);
  if (!closed || first < 3 || kind[first - 1] !== Kind.comma || kind[first - 2] !== Kind.word) return null;
  // her husband, Robin, but not: he hit the man, Robin, a guard, said
  for (let i = first - 3; i >= 0 && first - i < 7 && kind[i] === Kind.word; i--)
    if ((classes[i] & Word.possessive) !== 0) return sexOfNoun(reading, first - 2);
  return null;
}

function sexOfNoun(reading: Reading, noun: number): Gender {
  const bits = nounAt(reading, noun);
  return (bits & Noun.woman) !== 0 ? 'female' : (bits & Noun.man) !== 0 ? 'male' : null;
}

export const states = new Set(stateNames);
