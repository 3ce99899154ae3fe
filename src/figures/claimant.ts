import { Flag, type FigureKind, type Quote, type Text, type Who } from '../model/index.ts';
import { hashWord, sliceTokens, tokenAt } from '../text/index.ts';
import { wordSet } from './lexicon.ts';
import { isWord, startOfSentence } from './tokens.ts';

const polls = wordSet(['poll', 'polling', 'survey', 'study', 'analysis', 'research']);
const findings = wordSet([
  'estimated',
  'found',
  'finds',
  'indicated',
  'indicates',
  'put',
  'puts',
  'revealed',
  'showed',
  'shows',
  'suggested',
  'suggests',
]);
const by = hashWord('by');
const from = hashWord('from');

/** How far before a figure the poll that gives it is looked for, in tokens. */
const reach = 24;

/**
 * Who gives a figure: the speaker of the smallest quotation or report that it stands in, else the poll that found it ("a Harbour Trust poll
 * found 58%", "a survey by Hale Research"); nobody, that is the writer, otherwise.
 */
export function claimantOf(
  text: Text,
  quotes: readonly Quote[],
): (start: number, end: number, kind: FigureKind) => Who | null {
  const said = quotes
    .flatMap(({ parts, speaker }) => (speaker ? parts.map((part) => ({ ...part, speaker })) : []))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  let passed = 0;
  return (start, end, kind) => {
    while (passed < said.length && said[passed].end <= start) passed++;
    let inner: Who | null = null;
    for (let i = passed; i < said.length && said[i].start <= start; i++)
      if (end <= said[i].end) inner = { name: said[i].speaker.name, entity: said[i].speaker.entity };
    const poll = kind === 'date' ? null : pollOf(text, start);
    return poll ?? inner;
  };
}

/** The pollster of the sentence that the figure at `start` stands in, if a poll "found" or "showed" something before it. */
function pollOf(text: Text, start: number): Who | null {
  const at = tokenAt(text, start);
  const floor = Math.max(startOfSentence(text, at), at - reach);
  for (let verb = at - 1; verb > floor; verb--) {
    if (!findings.has(text.hash[verb])) continue;
    for (let poll = verb - 1; poll >= floor; poll--) {
      if (!polls.has(text.hash[poll])) continue;
      return nameBefore(text, poll, floor) ?? nameBehind(text, poll, verb);
    }
  }
  return null;
}

const isName = (text: Text, at: number) => isWord(text, at) && (text.flags[at] & Flag.capital) !== 0;

function nameBefore(text: Text, poll: number, floor: number): Who | null {
  let first = poll;
  while (first > floor && isName(text, first - 1) && (text.flags[first - 1] & Flag.sentenceStart) === 0) first--;
  return first < poll ? { name: sliceTokens(text, first, poll), entity: -1 } : null;
}

function nameBehind(text: Text, poll: number, limit: number): Who | null {
  if (text.hash[poll + 1] !== by && text.hash[poll + 1] !== from) return null;
  let last = poll + 2;
  while (last < limit && isName(text, last)) last++;
  return last > poll + 2 ? { name: sliceTokens(text, poll + 2, last), entity: -1 } : null;
}
