import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { isKnownPlace } from '../known-places.ts';
import { isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word, givenName } from '../word-classes.ts';
import { articles, isListedOrBody } from './known.ts';
import { nameLike, organisation, other, person, place, type Name } from './name.ts';

const stagings = WordTable.of(called.stagingsOf);
const showers = WordTable.of(called.showers);
const played = WordTable.of(called.playedIn);
const schemes = WordTable.of(called.schemes);
const aboard = WordTable.of(called.aboard);
const crafts = WordTable.of(called.crafts);
const driving = WordTable.of(called.driving);
const settings = WordTable.of(['against', 'among', 'around', 'during', 'in', 'on']);
const of = hashWord('of');
const on = hashWord('on');
const is = hashWord('is');
const set = hashWord('set');
const the = hashWord('the');
const inWord = hashWord('in');

/**
 * Works, ships and schemes that nothing is said of but what only they have: “a revival of Zarnite”, “Zarnite is set in 1911”, “Zarnite on
 * Netflix”, “starred in Zarnite”, “Zarnite (1982)”, “aboard the Zarnite”, “the EdZarn voucher program”. What is listed, what a known town is
 * called and what may be somebody’s surname is left alone.
 */
export function asShownWorks(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  let shown: Set<number> | null = null;
  for (let n = 0; n < names.length; n++) {
    const name = names[n];
    if (name.type === other || name.honorific !== null) continue;
    if (!isShown(text, name) || isListedOrBody(text, name) || isSomebodys(text, names, name)) continue;
    (all ??= names.slice())[n] = nameLike(name, { first: beginning(text, name, names[n - 1]), type: other });
    (shown ??= new Set()).add(keyOf(text, name));
  }
  return all === null || shown === null ? names : everywhere(text, all, shown);
}

/** What one place of the article shows holds for the same words in all of it. */
const everywhere = (text: Text, names: readonly Name[], shown: ReadonlySet<number>): Name[] =>
  names.map((name) =>
    name.type !== other && name.honorific === null && shown.has(keyOf(text, name))
      ? nameLike(name, { type: other })
      : name,
  );

function keyOf({ hash }: Text, { first, last }: Name): number {
  let key = 0;
  for (let i = first; i < last; i++) key = Math.imul(key, 31) + hash[i];
  return key;
}

function isShown(text: Text, name: Name): boolean {
  const { hash, kind, sentenceOf, flags } = text;
  const { first, last, type } = name;
  if (isKnownAs(text, first)) return true;
  if (hash[last] === is && hash[last + 1] === set && settings.has(hash[last + 2])) return true;
  if (isDated(text, last) && isTitleLike(name)) return true;
  if (hash[last] === on && showers.has(hash[last + 1]) && (flags[last + 1] & anyCapital) !== 0)
    return type !== organisation;
  if (isOfScheme(text, name)) return true;
  // “the Zarnix rover”
  if (first > 0 && hash[first - 1] === the && crafts.has(hash[last]) && (flags[last] & Flag.capital) === 0) return true;
  if (first < 2 || sentenceOf[first - 2] !== sentenceOf[first]) return false;
  const before = hash[first - 1];
  if (articles.has(before) && driving.has(hash[first - 2])) return type !== place || last - first === 1;
  if (before === of) return stagings.has(hash[first - 2]);
  if (before === inWord) return played.has(hash[first - 2]) && type !== organisation;
  return before === the && aboard.has(hash[first - 2]) && kind[last] !== Kind.possessive;
}

/** “a telescope known as Zarn”, “Torvik Survey Satellite, better known as TSS” */
function isKnownAs({ hash, kind, sentenceOf }: Text, first: number): boolean {
  if (first < 4 || hash[first - 1] !== asWord || hash[first - 2] !== known) return false;
  let at = first - 3;
  if (adverbs.has(hash[at])) at--;
  if (kind[at] === Kind.comma) at--;
  return at >= 0 && sentenceOf[at] === sentenceOf[first] && (crafts.has(hash[at]) || things.has(hash[at]));
}

const known = hashWord('known');
const adverbs = WordTable.of(['also', 'better', 'commonly']);
const things = WordTable.of(called.namedThings);

const anyCapital = Flag.capital | Flag.allCapitals | Flag.mixedCase;

/** “(1982)” and “(1982;”, but no “(1932-2010)” */
const isDated = ({ kind, start, end }: Text, open: number): boolean =>
  kind[open] === Kind.open &&
  kind[open + 1] === Kind.number &&
  end[open + 1] - start[open + 1] === 4 &&
  (kind[open + 2] === Kind.close || kind[open + 2] === Kind.semicolon);

/** Bodies, towns and authors have years in brackets as well: several words, and nobody’s. */
const isTitleLike = ({ first, last, type }: Name): boolean => last - first > 1 && type === place;

/** “EdZarn voucher program”: what the model took for a body, before such a noun in small letters. */
function isOfScheme({ hash, flags, kind }: Text, { last, type }: Name): boolean {
  if (type !== organisation || kind[last] !== Kind.word || (flags[last] & Flag.capital) !== 0) return false;
  if (schemes.has(hash[last])) return true;
  return (
    schemes.has(hash[last + 1]) && (flags[last + 1] & Flag.capital) === 0 && (wordsOf()[last] & Word.functionWord) === 0
  );
}

/** Has it a first name, is it a surname, or a known town? */
function isSomebodys(text: Text, names: readonly Name[], { first, last, type }: Name): boolean {
  const words = wordsOf();
  if (type === place) return isKnownPlace(text, first, last);
  if (type !== person) return false;
  if (last - first === 1 && isPlayed(text, first, last)) return isBorne(text, names, first);
  if (last - first === 1) return (words[first] & (givenName | Word.surname)) !== 0 || isBorne(text, names, first);
  return (words[first] & givenName) !== 0 && text.hash[first - 1] !== the;
}

/** “the premiere of Torvik”, “stars in Torvik as”: a film that is called after somebody, whom the article does not name in full. */
const isPlayed = ({ hash, kind }: Text, first: number, last: number): boolean =>
  first > 1 &&
  kind[last] !== Kind.possessive &&
  (hash[first - 1] === of
    ? premieres.has(hash[first - 2])
    : hash[first - 1] === inWord && played.has(hash[first - 2]) && hash[last] === asWord);

const premieres = WordTable.of(['premiere', 'screening', 'screenings']);
const asWord = hashWord('as');

/** Most names that a surname is looked for in. */
const mostAsked = 200;

/** Is the word the last one of somebody named in full? */
function isBorne({ hash }: Text, names: readonly Name[], word: number): boolean {
  for (let n = 0; n < names.length && n < mostAsked; n++) {
    const { type, first, last } = names[n];
    if (type === person && last - first > 1 && hash[last - 1] === hash[word]) return true;
  }
  return false;
}

/** “Handbook of | Torvic Mosses (1982)”: a title’s first words, which the model left out. */
function beginning({ hash, kind, flags }: Text, { first, last }: Name, before: Name | undefined): number {
  if (first < 2 || hash[first - 1] !== of || kind[last] !== Kind.open) return first;
  if ((before !== undefined && before.last > first - 2) || !isNameWord(first - 2)) return first;
  return (flags[first - 2] & Flag.sentenceStart) === 0 ? first - 2 : first;
}
