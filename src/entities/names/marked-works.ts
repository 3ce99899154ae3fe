import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word } from '../word-classes.ts';
import { withCovering } from './covering.ts';
import { other, type Name } from './name.ts';

const works = WordTable.of([...called.works, ...called.markedWorks]);
const makers = WordTable.of(called.besideMarkedWorks);
const articles = WordTable.of(['a', 'an', 'her', 'his', 'its', 'our', 'the', 'their']);
const noTitle = Word.demonym | Word.calendar;
/** “Her last book was “Zarn Moon””, “a song called “Zarn Moon””. */
const linking = WordTable.of(['called', 'entitled', 'is', 'titled', 'was']);
/** Longest title, in tokens. */
const longest = 8;

/**
 * “his first record, “Zarn Moon,””, “the “Zarn Moon” singer”: capitals in marks beside what a work is called or who made it, as American
 * papers write titles, and the same words wherever they stand. Several words are one title whatever names they hold.
 */
export function withMarkedWorks(text: Text, names: readonly Name[]): readonly Name[] {
  const { hash, kind, sentenceOf } = text;
  const titles: Name[] = [];
  told.clear();
  let n = 0;
  for (let c = 0; c < bits.capitalCount; c++) {
    const first = bits.capitals[c];
    const mark = first - 1;
    if (mark < 2 || kind[mark] !== Kind.mark || sentenceOf[mark] !== sentenceOf[first]) continue;
    const noun = kind[mark - 1] === Kind.comma || linking.has(hash[mark - 1]) ? mark - 2 : mark - 1;
    const isBehind = works.has(hash[noun]) && sentenceOf[noun] === sentenceOf[mark];
    if (!isBehind && !articles.has(hash[mark - 1])) continue;
    const last = endOfTitle(text, first);
    if (last === first || !(isBehind || isBefore(text, first, last))) continue;
    while (n < names.length && names[n].last <= first) n++;
    if (last - first === 1 && n < names.length && names[n].first < last) continue;
    titles.push({ first, last, type: other, honorific: null, title: null });
    if (last - first > 1) told.set(keyOf(text, first, last), last - first);
  }
  if (told.size > 0) addTold(text, titles);
  return withCovering(names, titles);
}

/** “the “Zarn Moon” singer”, “her “Zarn Moon” tour” */
const isBefore = ({ hash, kind }: Text, first: number, last: number): boolean =>
  kind[last] === Kind.mark &&
  (makers.has(hash[last + 1]) || works.has(hash[last + 1])) &&
  !(last - first === 1 && (wordsOf()[first] & noTitle) !== 0);

/** Length in tokens of each title of several words that marks told, by its words. */
const told = new Map<number, number>();

/** “Zarn Moon grew”, “the ballad “Zarn Moon””: the same words elsewhere, with or without marks. */
function addTold(text: Text, titles: Name[]): void {
  const known = new Set(titles.map(({ first }) => first));
  let end = 0;
  for (let c = 0; c < bits.capitalCount; c++) {
    const first = bits.capitals[c];
    if (first < end || known.has(first)) continue;
    for (let last = first + 2; last <= first + longest && last <= text.count; last++) {
      if (told.get(keyOf(text, first, last)) !== last - first) continue;
      titles.push({ first, last, type: other, honorific: null, title: null });
      end = last;
      break;
    }
  }
  titles.sort((a, b) => a.first - b.first);
  end = 0;
  let kept = 0;
  for (const title of titles)
    if (title.first >= end) {
      titles[kept++] = title;
      end = title.last;
    }
  titles.length = kept;
}

function keyOf({ hash }: Text, first: number, last: number): number {
  let key = 0;
  for (let i = first; i < last; i++) key = Math.imul(key, 31) + hash[i];
  return key;
}

/** Behind words that all have capitals but those of grammar, where a mark closes, with or without a comma before it; else `first`. */
function endOfTitle({ kind, flags, count }: Text, first: number): number {
  let last = first;
  while (last < count && last < first + longest && kind[last] === Kind.word) {
    if ((flags[last] & Flag.capital) === 0 && (wordsOf()[last] & Word.functionWord) === 0) return first;
    last++;
  }
  const closes = kind[last] === Kind.comma || kind[last] === Kind.stop ? last + 1 : last;
  return kind[closes] === Kind.mark && isNameWord(last - 1) ? last : first;
}
