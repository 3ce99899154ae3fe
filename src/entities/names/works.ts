import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { articles, listedType, tellsBody } from './known.ts';
import { nameLike, organisation, other, person, place, type Name } from './name.ts';

const works = WordTable.of(called.works);
const contests = WordTable.of(called.contests);
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
  for (let n = 0; n < names.length; n++) {
    const { type, last } = names[n];
    if (type === person && isShow(text, last) && !(n + 1 < names.length && names[n + 1].first === last)) {
      all ??= names.slice();
      all[n] = nameLike(names[n], { last: last + 1, type: other });
      continue;
    }
    if ((type !== organisation && type !== place) || !isWork(text, names[n])) continue;
    all ??= names.slice();
    all[n] = nameLike(names[n], { type: other });
  }
  return all ?? names;
}

/** “the Ada Quist | Show”: what somebody is on, and goes by the name of. */
const isShow = ({ hash, flags, kind }: Text, i: number): boolean =>
  hash[i] === show &&
  (flags[i] & cased) === Flag.capital &&
  (kind[i + 1] !== Kind.word || (flags[i + 1] & cased) === 0);

const show = hashWord('show');
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
  if (!behind && !(kind[last] === Kind.comma && isApposed(text, last + 1))) return false;
  return listedType(text, first, last, type) < 0;
}

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
