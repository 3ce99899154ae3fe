import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { nameLike, organisation, person, type Name } from './name.ts';

const and = hashWord('and');
const the = hashWord('the');
/** Names that a surname is looked for in; an article of thousands would take their square. */
const mostAsked = 200;

/** “Tarvil & Hale, Peacock and Zarnex”: one word between two bodies of a row is a body too, unless somebody of that surname is named in full. */
export function withRowsOfFirms(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  for (let n = 1; n + 1 < names.length; n++) {
    const { type, first, last, honorific } = names[n];
    if (type !== person || last - first > 1 || honorific !== null) continue;
    if (names[n - 1].type !== organisation || names[n + 1].type !== organisation) continue;
    if (!isNext(text, names[n - 1], names[n]) || !isNext(text, names[n], names[n + 1])) continue;
    if (!isBorne(text, names, first)) (all ??= names.slice())[n] = nameLike(names[n], { type: organisation });
  }
  return all ?? names;
}

/** Does nothing but a comma, “and” or both stand between two names? */
function isNext({ hash, kind }: Text, { last }: Name, next: Name): boolean {
  let { first } = next;
  if (first > last && hash[first - 1] === the) first--;
  if (first === last + 1) return kind[last] === Kind.comma || hash[last] === and;
  return first === last + 2 && kind[last] === Kind.comma && hash[last + 1] === and;
}

/** Is the word part of somebody’s full name? */
function isBorne({ hash }: Text, names: readonly Name[], word: number): boolean {
  for (let n = 0; n < names.length && n < mostAsked; n++) {
    const { type, first, last, honorific } = names[n];
    if (type !== person || (last - first === 1 && honorific === null)) continue;
    for (let i = first; i < last; i++) if (hash[i] === hash[word]) return true;
  }
  return false;
}
