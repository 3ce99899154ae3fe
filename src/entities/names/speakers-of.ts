import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word } from '../word-classes.ts';
import { organisation, person, type Name } from './name.ts';

const of = hashWord('of');
/** Longest name taken on the word of its speaker alone. */
const longest = 4;
const no = Word.functionWord | Word.calendar | Word.demonym | Word.officeHead;

/** “Ada Quist of Sound Water said”: what somebody named in full speaks for, where the model saw no name. */
export function withBodiesOfSpeakers(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const { type, first, last } = names[n];
    const floor = all === null ? -1 : all[all.length - 1].last;
    if (first < floor) continue;
    all?.push(names[n]);
    if (type !== person || last - first < 2 || text.hash[last] !== of) continue;
    const end = bodyEnd(text, last + 1, n + 1 < names.length ? names[n + 1] : undefined);
    if (end < 0) continue;
    all ??= names.slice(0, n + 1);
    if (n + 1 < names.length && names[n + 1].first < end) n++;
    all.push({ first: last + 1, last: end, type: organisation, honorific: null, title: null });
  }
  return all ?? names;
}

/** Behind the capitals at `first`, where a verb of saying follows; else -1. One word that is nothing else may have been taken for somebody. */
function bodyEnd(text: Text, first: number, next: Name | undefined): number {
  const { kind, sentenceOf, count } = text;
  const words = wordsOf();
  const unknown = next?.first === first && next.last === first + 1 && next.type === person && words[first] === 0;
  const end = next === undefined || unknown ? count : Math.min(next.first, count);
  let last = first;
  while (last < end && last < first + longest && isNameWord(last)) last++;
  if (last - first < (unknown ? 1 : 2) || last >= count || sentenceOf[last] !== sentenceOf[first]) return -1;
  for (let i = first; i < last; i++) if ((words[i] & no) !== 0 || kind[i] !== Kind.word) return -1;
  return (words[last] & Word.reportingVerb) !== 0 ? last : -1;
}
