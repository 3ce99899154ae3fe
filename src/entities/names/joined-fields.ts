import { Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { nameLike, organisation, type Name } from './name.ts';
import { hasAnd } from './words-inside.ts';

const heads = WordTable.of(['department', 'ministry', 'office']);
const joins = WordTable.of(['for', 'of']);
/** Most names that are fields of one body. */
const most = 3;

/** “Department for Culture, Media and Sport”: one body, whose last field an “and” brings. */
export function joinedFields(text: Text, names: readonly Name[]): Name[] {
  const joined: Name[] = [];
  for (let n = 0; n < names.length; n++) {
    const last = lastField(text, names, n);
    joined.push(last > n ? nameLike(names[n], { last: names[last].last }) : names[n]);
    n = last;
  }
  return joined;
}

/** The index of the name that is the last field of the body at `index`, which is its own where it has no list of fields. */
function lastField(text: Text, names: readonly Name[], index: number): number {
  const { hash, kind, sentenceOf } = text;
  const { type, first } = names[index];
  if (type !== organisation || !heads.has(hash[first]) || !joins.has(hash[first + 1])) return index;
  for (let next = index + 1; next < names.length && next <= index + most; next++) {
    const comma = names[next].first - 1;
    if (comma !== names[next - 1].last || kind[comma] !== Kind.comma) break;
    if (sentenceOf[comma] !== sentenceOf[first] || names[next].honorific !== null) break;
    if (hasAnd(text, names[next].first, names[next].last)) return next;
  }
  return index;
}
