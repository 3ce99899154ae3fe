import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { isKnownPlace } from '../known-places.ts';
import { wordsOf } from '../recognise/segments.ts';
import { Word, givenName } from '../word-classes.ts';
import { articles, listedType, tellsBody } from './known.ts';
import { nameLike, organisation, other, person, place, type Name } from './name.ts';

const works = WordTable.of(called.works);
const contests = WordTable.of([...called.contests, ...called.papersByTail]);
const things = WordTable.of(called.namedThings);
/** How far behind a name and its comma the noun may stand, in tokens. */
const reach = 5;
const ends = WordTable.of(['about', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'set', 'that', 'which', 'with']);

/**
 * “The Salt Road, a drama about”, “the tanker Grey Heron”: what is called a work, a craft or a contest is no body and no place,
 * whatever the model took it for.
 */
export function asWorks(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  let told: Set<number> | null = null;
  for (let n = 0; n < names.length; n++) {
    const { type, last } = names[n];
    if (type === person && isShow(text, last) && !(n + 1 < names.length && names[n + 1].first === last)) {
      all ??= names.slice();
      all[n] = nameLike(names[n], { last: last + 1, type: other });
      continue;
    }
    const boat = type === person || type === other ? boatBefore(text, names[n]) : -1;
    if (boat >= 0) {
      (all ??= names.slice())[n] = nameLike(names[n], { first: boat, type: other });
      continue;
    }
    if (type === person && (isCraft(text, names[n]) || isOfSurname(text, names[n]))) {
      (all ??= names.slice())[n] = nameLike(names[n], { type: other });
      continue;
    }
    if (type === other && things.has(text.hash[names[n].first - 1])) all ??= names.slice();
    if (type === other || !(type === person ? isTold(text, names[n]) : isWork(text, names[n]))) continue;
    all ??= names.slice();
    all[n] = nameLike(names[n], { type: other });
    if (type === organisation) (told ??= new Set()).add(keyOf(text, names[n].first, last));
  }
  return all === null ? names : everywhere(text, all, told);
}

/** “the El Zarno”, where the article tells of the ship El Zarno: the same words without a first name are the ship again, and a work `told` of as one is none of the bodies. */
function everywhere(text: Text, names: Name[], told: Set<number> | null): readonly Name[] {
  const { hash } = text;
  let crafted = told;
  for (const { type, first, last } of names)
    if (type === other && first > 0 && last - first > 1 && things.has(hash[first - 1]))
      (crafted ??= new Set()).add(keyOf(text, first, last));
  if (crafted === null) return names;
  for (let n = 0; n < names.length; n++) {
    const { type, first, last, honorific } = names[n];
    if (type === other || type === person || honorific !== null) continue;
    if (crafted.has(keyOf(text, first, last))) names[n] = nameLike(names[n], { type: other });
  }
  return names;
}

function keyOf({ hash }: Text, first: number, last: number): number {
  let key = 0;
  for (let i = first; i < last; i++) key = Math.imul(key, 31) + hash[i];
  return key;
}

/** “the Ada Quist | Show”: what somebody is on, and goes by the name of. */
const isShow = ({ hash, flags, kind }: Text, i: number): boolean =>
  hash[i] === show &&
  (flags[i] & cased) === Flag.capital &&
  (kind[i + 1] !== Kind.word || (flags[i + 1] & cased) === 0);

const show = hashWord('show');
const up = hashWord('up');
const follow = hashWord('follow');
const cased = Flag.capital | Flag.allCapitals | Flag.sentenceStart;

function isWork(text: Text, name: Name): boolean {
  const { hash, sentenceOf, kind } = text;
  const { first, last, type } = name;
  if (last - first > 1 && contests.has(hash[last - 1])) return listedType(text, first, last, type) < 0;
  const behind =
    first > 0 &&
    sentenceOf[first - 1] === sentenceOf[first] &&
    things.has(hash[first - 1]) &&
    !tellsBody(text, last - 1);
  if (
    !behind &&
    !isProgramme(text, name) &&
    !isTold(text, name) &&
    !(kind[last] === Kind.comma && isApposed(text, last + 1))
  )
    return false;
  return listedType(text, first, last, type) < 0;
}

/**
 * “The work, Zarnite, fills”, “the maker of Zarnite”: a noun that only what somebody made has, and a name that no town and nobody
 * bears. “Her show, Ada Quist,” is left to the model.
 */
function isTold(text: Text, { first, last, type, honorific }: Name): boolean {
  const { hash, kind, sentenceOf } = text;
  const words = wordsOf();
  if (first < 2 || honorific !== null || sentenceOf[first - 2] !== sentenceOf[first]) return false;
  if (type === person && (last - first > 1 || (words[first] & (givenName | Word.surname)) !== 0)) return false;
  if (type === place && isKnownPlace(text, first, last)) return false;
  if (hash[first - 1] === of) return makers.has(hash[first - 2]) && listedType(text, first, last, type) < 0;
  const closed = kind[last] === Kind.comma || kind[last] === Kind.stop;
  if (!closed || kind[first - 1] !== Kind.comma) return false;
  if (hash[first - 2] === latest)
    return first > 2 && (kind[first - 3] === Kind.possessive || theirs.has(hash[first - 3]));
  // “Its follow-up, Zarnite, is out”
  return shown.has(hash[first - 2]) || (hash[first - 2] === up && hash[first - 4] === follow);
}

/** “the Bright Steps programme”: several words behind the article, before what is broadcast or run under them. */
const isProgramme = ({ hash, flags }: Text, { first, last }: Name): boolean =>
  last - first > 1 &&
  first > 0 &&
  hash[first - 1] === the &&
  programmes.has(hash[last]) &&
  (flags[last] & Flag.capital) === 0;

const programmes = WordTable.of(called.programmes);

/** “the Ada Quist rover”: nobody in full has an article before and a craft behind. */
const isCraft = ({ hash, flags }: Text, { first, last }: Name): boolean =>
  last - first > 1 &&
  first > 0 &&
  hash[first - 1] === the &&
  crafts.has(hash[last]) &&
  (flags[last] & Flag.capital) === 0;

/** “M/L | Torvik”, “F/B Ada Quist”, “M/B | Kim Torvik”: where the kind of a boat in two letters begins, of which the second may have been taken for a first name. Else -1. */
function boatBefore({ hash, kind }: Text, { first, last }: Name): number {
  if (first > 1 && last - first > 1 && kind[first - 1] === Kind.slash && boats.has(hash[first - 2]))
    return boatsBehind.has(hash[first]) ? first - 2 : -1;
  return first > 2 && kind[first - 2] === Kind.slash && boats.has(hash[first - 3]) && boatsBehind.has(hash[first - 1])
    ? first - 3
    : -1;
}

const boats = WordTable.of(['f', 'm', 'r', 's']);
const boatsBehind = WordTable.of(['b', 'l', 't', 'v', 'y']);

/** “the biopic Torvik,”: a surname right behind a noun that only works are called by, where the phrase ends; “the film Torvik made” is by him. */
const isOfSurname = ({ hash, kind }: Text, { first, last, honorific }: Name): boolean =>
  last - first === 1 &&
  first > 0 &&
  honorific === null &&
  ofSurnames.has(hash[first - 1]) &&
  (kind[last] === Kind.comma || kind[last] === Kind.stop || kind[last] === Kind.close || hash[last] === and);

const ofSurnames = WordTable.of(['biopic', 'film', 'movie', 'musical', 'opera', 'sitcom']);
const and = hashWord('and');

const the = hashWord('the');
const crafts = WordTable.of(called.crafts);
const of = hashWord('of');
/** “director Ada Quist’s latest, Zarn Kingdom,” */
const latest = hashWord('latest');
const theirs = WordTable.of(['her', 'his', 'their']);
const makers = WordTable.of(called.makersOfWorks);
const shown = WordTable.of([...called.works, ...called.shownWorks]);

/** “a slow drama about”: an article, and a noun of works before what ends the phrase. */
function isApposed({ hash, kind, count }: Text, article: number): boolean {
  if (article >= count || !articles.has(hash[article])) return false;
  let head = -1;
  for (let i = article + 1; i < count && i <= article + reach; i++) {
    if ((kind[i] !== Kind.word && kind[i] !== Kind.hyphen) || ends.has(hash[i])) break;
    head = i;
  }
  return head >= 0 && works.has(hash[head]);
}
