import { Flag, Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word, anyHonorific, givenName } from '../word-classes.ts';
import { isOnSport } from './sides.ts';
import { nameLike, person, type Name } from './name.ts';

const noGivenName =
  Word.functionWord | Word.officeHead | Word.officeModifier | Word.demonym | Word.calendar | Word.rank | anyHonorific;
const st = hashWord('st');
const al = hashWord('al');
const el = hashWord('el');

/**
 * Names of persons with what stands before them and belongs to them: “Callum St John” of which “John” was found, “Nasser Al-Torvik”, and “Di Torvik” at the head of a
 * sentence where the article names Luca di Torvik in full.
 */
export function withLeftParts(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const name = names[n];
    const before = name.first - 1;
    if (name.honorific !== null && isGivenPrince(text, name)) {
      const { last, type, title } = name;
      (all ??= names.slice())[n] = { first: before, last, type, honorific: null, title };
      continue;
    }
    if (name.type !== person || before < 0 || (text.flags[before] & Flag.capital) === 0) continue;
    if (text.kind[before] !== Kind.word || (n > 0 && names[n - 1].last > before)) continue;
    const first =
      text.hash[before] === st
        ? saintFrom(text, before, n > 0 ? names[n - 1].last : 0)
        : isGivenBefore(text, before, name)
          ? before
          : isBeforeParticle(text, before, name)
            ? before
            : (wordsOf()[before] & Word.particle) !== 0 && isSurnameOf(text, before, name, names)
              ? before
              : -1;
    if (first < 0) continue;
    all ??= names.slice();
    all[n] = nameLike(name, { first });
  }
  return all ?? names;
}

/** The given name before “St”, or -1: “in St John” is no surname. */
function saintFrom({ sentenceOf }: Text, saint: number, floor: number): number {
  const given = saint - 1;
  if (given < floor || sentenceOf[given] !== sentenceOf[saint] || !isNameWord(given)) return -1;
  const word = wordsOf()[given];
  // A word that is nothing else is a given name as well.
  return word === 0 || (word & givenName) !== 0 ? given : -1;
}

/** “Nasser | Al-Torvik”: what stands before such a surname is a given name, be it an unknown word. */
function isGivenBefore({ hash, kind, flags, sentenceOf }: Text, before: number, { first, honorific }: Name): boolean {
  if (honorific !== null || kind[first + 1] !== Kind.hyphen || (hash[first] !== al && hash[first] !== el)) return false;
  if (sentenceOf[before] !== sentenceOf[first] || (flags[before] & Flag.sentenceStart) !== 0) return false;
  return (wordsOf()[before] & noGivenName) === 0;
}

/** “Prince | Torvik fell for 12”: in news of sport a first name, before a surname that is none. */
const isGivenPrince = (text: Text, { first, last, honorific }: Name): boolean =>
  text.hash[first - 1] === prince &&
  honorific!.first === first - 1 &&
  last - first === 1 &&
  (wordsOf()[first] & givenName) === 0 &&
  isOnSport(text);

const prince = hashWord('prince');

/** “Torvik | van Hale”: a surname with a small particle, and a word with a capital that is nothing else before it. */
const isBeforeParticle = ({ flags, sentenceOf }: Text, before: number, { first, honorific }: Name): boolean =>
  honorific === null &&
  (wordsOf()[first] & Word.particle) !== 0 &&
  (flags[first] & Flag.capital) === 0 &&
  sentenceOf[before] === sentenceOf[first] &&
  isNameWord(before) &&
  (wordsOf()[before] & noGivenName) === 0;

/** Does somebody’s full name end with the particle before `name` and its words? */
function isSurnameOf({ hash }: Text, particle: number, { last }: Name, names: readonly Name[]): boolean {
  const length = last - particle;
  return names.some((full) => {
    if (full.type !== person || full.last - full.first <= length) return false;
    for (let i = 1; i <= length; i++) if (hash[full.last - i] !== hash[last - i]) return false;
    return true;
  });
}
