import { Flag, Kind, type Figure, type Text } from '../model/index.ts';
import { wordSet } from './lexicon.ts';
import { singularOf } from './counted.ts';
import { endOfSentence, isWord, lengthOf, startOfSentence } from './tokens.ts';
import { changingVerbs, currentWords, measuringVerbs, pastWords, targetWords, weakWords } from './words/measures.ts';
import { phraseEndingVerbs, phraseEnds } from './words/nouns.ts';
import { fallingWords, risingWords } from './words/change.ts';

const single = (list: readonly string[]) => list.filter((word) => !/[ -]/.test(word));
const stop = wordSet(
  single([
    ...phraseEnds,
    ...phraseEndingVerbs,
    ...measuringVerbs,
    ...changingVerbs,
    ...weakWords,
    ...risingWords,
    ...fallingWords,
  ]),
);
const targets = wordSet(single(targetWords));
const past = wordSet(single(pastWords));
const current = wordSet(single(currentWords));

/** Words on either side that tell what a figure measures. */
const reach = 9;

/** What the figure of tokens `[first, last)` measures: the content words of its clause, nearest first, and the time it holds for. */
export function measuredBy(text: Text, first: number, last: number): Pick<Figure, 'measure' | 'time' | 'keys'> {
  const floor = Math.max(startOfSentence(text, first), first - reach);
  const limit = Math.min(endOfSentence(text, first), last + reach);
  const words = new Set<string>();
  let time: Figure['time'] = null;
  const look = (i: number) => {
    const hash = text.hash[i];
    if (targets.has(hash)) time ??= 'target';
    else if (past.has(hash)) time ??= 'past';
    else if (current.has(hash)) time ??= 'current';
    if (isWord(text, i) && lengthOf(text, i) > 2 && !stop.has(hash))
      words.add(singularOf(text.source.slice(text.start[i], text.end[i])));
  };
  for (let i = first - 1; i >= floor && text.kind[i] !== Kind.semicolon; i--) look(i);
  for (let i = last; i < limit && text.kind[i] !== Kind.semicolon && (text.flags[i] & Flag.sentenceStart) === 0; i++)
    look(i);
  return { measure: phraseBefore(text, first, floor), time, keys: { words: [...words].toSorted(), entity: -1 } };
}

/** The last run of content words before the figure: "defence spending" in "raise defence spending to 2.5%". */
function phraseBefore(text: Text, first: number, floor: number): string | null {
  let end = first;
  while (end > floor && !(isWord(text, end - 1) && lengthOf(text, end - 1) > 2 && !stop.has(text.hash[end - 1]))) end--;
  let begin = end;
  while (begin > floor && isWord(text, begin - 1) && lengthOf(text, begin - 1) > 2 && !stop.has(text.hash[begin - 1]))
    begin--;
  return end > begin ? text.source.slice(text.start[begin], text.end[end - 1]) : null;
}
