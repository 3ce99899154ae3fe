import { Flag, Kind, type Text } from '../../model/index.ts';
import { isNameWord } from '../recognise/segments.ts';
import { nameLike, person, type Name } from './name.ts';

/** Longest nickname, in tokens, and the longest surname behind it. */
const longest = 3;

/** “Harold “Hal” Dunne”: a first name, a nickname in quotation marks and a surname are one person’s name. */
export function nicknamed(text: Text, names: readonly Name[]): Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before !== undefined && name.first < before.last) continue;
    const last = name.type === person ? surnameEnd(text, name.last) : name.last;
    joined.push(last > name.last ? nameLike(name, { last }) : name);
  }
  return joined;
}

/** The end of the surname behind the nickname that begins at token `open`, or `open` where there is none. */
function surnameEnd(text: Text, open: number): number {
  const { kind, flags, sentenceOf, count } = text;
  if (open + 3 >= count || kind[open] !== Kind.mark || sentenceOf[open] !== sentenceOf[open - 1]) return open;
  let close = open + 1;
  while (close <= open + longest && close < count && kind[close] !== Kind.mark) {
    if (kind[close] !== Kind.word || (flags[close] & (Flag.capital | Flag.mixedCase)) === 0) return open;
    close++;
  }
  const surname = close + 1;
  if (close === open + 1 || surname >= count || kind[close] !== Kind.mark) return open;
  let last = surname;
  while (last < count && last < surname + longest && sentenceOf[last] === sentenceOf[open] && isNameWord(last)) last++;
  return last > surname && (flags[surname] & Flag.sentenceStart) === 0 ? last : open;
}
