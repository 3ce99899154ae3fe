import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import { streetTails } from '../data/called-words.ts';
import { givenSyllables } from '../data/given-syllables.ts';
import { epithets } from '../data/honorifics.ts';
import { rulers } from '../data/offices.ts';
import { isAbbreviation, isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word, givenName } from '../word-classes.ts';
import { nameLike, person, place, type Name } from './name.ts';

const the = hashWord('the');
const of = hashWord('of');
const first = hashWord('i');
const epithet = WordTable.of(epithets);
const junior = WordTable.of(['jr', 'sr']);
const ruler = WordTable.of(rulers);
const syllables = WordTable.of(givenSyllables);

/**
 * Names of persons with what stands behind the words of a name and belongs to it: a ruler’s number (“Osric III”, “King Osric I”), a byname (“Ansel
 * the Elder”), Jr behind a comma, the second half of a given name (“Park Sun-ho”). What was found there as a name by itself is left out.
 */
export function withSuffixes(text: Text, names: readonly Name[]): Name[] {
  const whole: Name[] = [];
  let end = 0;
  for (const name of names) {
    if (name.first < end) continue;
    end = name.type === person ? suffixEnd(text, name) : name.last;
    // “Ada Quist, Jr. | Drive”
    if (isRoadOfJunior(text, end)) whole.push(nameLike(name, { last: ++end, type: place }));
    else whole.push(end > name.last ? nameLike(name, { last: end }) : name);
  }
  return whole;
}

/** Does a road end at token `i` that is called after somebody with Jr? */
const isRoadOfJunior = ({ hash, kind, flags }: Text, i: number): boolean =>
  i > 1 &&
  roads.has(hash[i]) &&
  (flags[i] & Flag.capital) !== 0 &&
  junior.has(hash[kind[i - 1] === Kind.stop ? i - 2 : i - 1]);

const roads = WordTable.of([...streetTails, 'bridge', 'drive', 'freeway', 'highway', 'parkway', 'street', 'way']);

function suffixEnd(text: Text, name: Name): number {
  const { kind, hash, flags, count, sentences, sentenceOf } = text;
  const { last } = name;
  const end = Math.min(sentences[sentenceOf[name.first] + 1], count);
  const words = wordsOf();
  if (last >= end) return last;
  if (kind[last] === Kind.hyphen) return last - name.first > 1 ? behindHyphen(text, last, end) : last;
  if (kind[last] === Kind.comma)
    return last + 1 < end && junior.has(hash[last + 1]) && (flags[last + 1] & Flag.capital) !== 0
      ? withStop(text, last + 2, end)
      : last;
  if (kind[last] === Kind.word && (words[last] & Word.generation) !== 0 && (flags[last] & Flag.allCapitals) !== 0)
    return last + 1;
  if (hash[last] === first && kind[last] === Kind.word) return isFirstOfName(text, name, end) ? last + 1 : last;
  const byname =
    hash[last] === the && last + 1 < end && epithet.has(hash[last + 1]) && (flags[last + 1] & Flag.capital) !== 0;
  return byname && !(last + 2 < end && isNameWord(last + 2)) ? last + 2 : last;
}

/**
 * The end of a name whose last half stands behind the hyphen at `hyphen`: “Park Sun-ho”, in small letters, or “Ada Quist-Park”; “Ada Quist-Tom
 * Hale race” has two.
 */
function behindHyphen({ kind, hash, flags }: Text, hyphen: number, end: number): number {
  const at = hyphen + 1;
  const glued = at < end && kind[at] === Kind.word && ((flags[hyphen] | flags[at]) & Flag.spaceBefore) === 0;
  if (!glued || kind[at + 1] === Kind.hyphen) return hyphen;
  if ((flags[at] & Flag.capital) === 0) return syllables.has(hash[at]) ? at + 1 : hyphen;
  return isNameWord(at) && !(at + 1 < end && isNameWord(at + 1)) ? at + 1 : hyphen;
}

/** “Acme Jr.”: the stop of what is shortened belongs to it. */
function withStop(text: Text, last: number, end: number): number {
  return last < end && text.kind[last] === Kind.stop && isAbbreviation(text, last - 1) ? last + 1 : last;
}

/** “Queen Marta I spoke”, “the reign of Marta I.”, but “In front of Marta I spoke”: is it a number, and not who tells the story? */
function isFirstOfName({ kind, hash }: Text, name: Name, end: number): boolean {
  if (name.first > 0 && ruler.has(hash[name.first - 1])) return true;
  const next = name.last + 1;
  if (next >= end) return false;
  if (hash[next] === of || kind[next] === Kind.possessive || kind[next] === Kind.open) return true;
  const isGiven = name.last - name.first === 1 && (wordsOf()[name.first] & givenName) !== 0;
  return isGiven && (kind[next] === Kind.comma || kind[next] === Kind.stop);
}
