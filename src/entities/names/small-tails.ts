import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { rulers } from '../data/offices.ts';
import { wordsOf } from '../recognise/segments.ts';
import { Word } from '../word-classes.ts';
import { listedType } from './known.ts';
import { nameLike, organisation, other, person, place, type Name } from './name.ts';

const houses = WordTable.of(called.housesInSmall);
const policed = WordTable.of(called.policedAreas);
const indices = WordTable.of(called.shareIndices);
const royal = WordTable.of(rulers);
const councils = WordTable.of(['borough', 'city', 'county', 'district', 'parish', 'town']);
const courts = WordTable.of(['county', 'crown', 'high', 'magistrates', 'sessions', 'sheriff', 'supreme', 'youth']);
/** A council house is a house. */
const besideCouncils = WordTable.of(['estate', 'flat', 'house', 'tax']);
const council = hashWord('council');
const court = hashWord('court');
const magistrates = hashWord('magistrates');
const line = hashWord('line');
const the = hashWord('the');
const party = hashWord('party');
const police = hashWord('police');
const manchester = hashWord('manchester');
const saint = WordTable.of(['saint', 'st']);

/**
 * Names with what belongs to them though it is in small letters or digits: “Borland National party”, “Queen Marta hospital”, “West Mercia police”,
 * “Nikkei 225”, “Wexcombe district council”. A town before such a noun stays a town: “Leeds hospital” is one of its hospitals.
 */
export function withSmallTails(text: Text, names: readonly Name[]): readonly Name[] {
  const { hash, kind, flags } = text;
  let all: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const name = names[n];
    const { last } = name;
    const whole =
      hash[last - 1] === magistrates && isCourt(text, last)
        ? nameLike(name, { last: last + 2, type: organisation })
        : kind[last] === Kind.number
          ? withNumber(text, name)
          : kind[last] === Kind.word && (flags[last] & (Flag.capital | Flag.sentenceStart)) === 0
            ? withTail(text, name, hash[last])
            : null;
    if (whole === null) continue;
    all ??= names.slice();
    all[n] = whole;
  }
  return all ?? names;
}

function withNumber({ hash, flags, kind, source, start, end }: Text, name: Name): Name | null {
  const { first, last } = name;
  const digits = end[last] - start[last];
  if (digits < 2 || digits > 4 || source.slice(start[last], end[last]).includes('.') || kind[last + 1] === Kind.percent)
    return null;
  if (name.type === person || (flags[last] & Flag.spaceBefore) === 0 || !indices.has(hash[last - 1])) return null;
  return last - first < 3 ? nameLike(name, { last: last + 1, type: other }) : null;
}

function withTail(text: Text, name: Name, tail: number): Name | null {
  const { hash } = text;
  const { first, last, type, honorific } = name;
  if (tail === party)
    return type === organisation && last - first > 1 && listedType(text, first, last, type) < 0
      ? nameLike(name, { last: last + 1 })
      : null;
  if (tail === police)
    return type !== person && policed.has(hash[last - 1]) && (hash[last - 1] !== manchester || last - first > 1)
      ? nameLike(name, { last: last + 1, type: organisation })
      : null;
  if (honorific !== null) return null;
  const end = seatEnd(text, last);
  if (end > last) return nameLike(name, { last: end, type: organisation });
  if (tail === line && isOnRails(text, name)) return nameLike(name, { type: place });
  if (type === place || !houses.has(tail)) return null;
  if (type === organisation) return last - first > 1 ? nameLike(name, { last: last + 1 }) : null;
  // Somebody’s own “school” would have a possessive.
  if (type !== person) return null;
  const titled = first > 0 && royal.has(hash[first - 1]) && (text.flags[first - 1] & Flag.capital) !== 0;
  const known = last - first > 1 || titled || saint.has(hash[first]);
  return known && (wordsOf()[last - 1] & Word.officeHead) === 0
    ? nameLike(name, { first: titled ? first - 1 : first, last: last + 1, type: organisation })
    : null;
}

/** “Hull Magistrates | ’ Court” */
const isCourt = ({ hash, kind }: Text, mark: number): boolean =>
  (kind[mark] === Kind.possessive || kind[mark] === Kind.mark) && hash[mark + 1] === court;

/** “Wexcombe district council”, “Hull crown court”: the end of what sits in a town and there is one of, else `last`. */
function seatEnd({ hash, kind, flags, count }: Text, last: number): number {
  // magistrates’ court
  const noun = kind[last + 1] === Kind.possessive || kind[last + 1] === Kind.mark ? last + 2 : last + 1;
  if (noun >= count || (flags[noun] & (Flag.capital | Flag.sentenceStart)) !== 0) return last;
  const seat = (hash[noun] === council && councils.has(hash[last])) || (hash[noun] === court && courts.has(hash[last]));
  return seat && !besideCouncils.has(hash[noun + 1]) ? noun + 1 : last;
}

/** “the Elizabeth line” */
const isOnRails = ({ hash, flags }: Text, { first, last, type }: Name): boolean =>
  type === person &&
  last - first === 1 &&
  ((flags[first] & Flag.sentenceStart) !== 0 || (first > 0 && hash[first - 1] === the));
