import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { nameLike, person, type Name } from './name.ts';

const sonOf = WordTable.of(['bin', 'bint', 'binti', 'ibn']);

/** “Salem bin Rashid Al Torvi”: a name and that of the father are one name, though the model parted them at “bin”. */
export function joinedPatronymics(text: Text, names: readonly Name[]): readonly Name[] {
  const { hash, kind, flags } = text;
  let joined: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const name = names[n];
    const at = name.first - 1;
    const before = n > 0 ? (joined === null ? names[n - 1] : joined[joined.length - 1]) : undefined;
    const isSon =
      before !== undefined &&
      before.type === person &&
      name.type === person &&
      before.last === at &&
      kind[at] === Kind.word &&
      (flags[at] & Flag.capital) === 0 &&
      sonOf.has(hash[at]);
    if (!isSon) joined?.push(name);
    else {
      joined ??= names.slice(0, n);
      joined[joined.length - 1] = nameLike(before, { last: name.last });
    }
  }
  return joined ?? names;
}
