import { Flag, Kind } from '../../model/index.ts';
import type { Tokens } from '../tokens.ts';
import { hashWord } from '../fold.ts';
import { WordTable } from '../word-table.ts';
import {
  bareRequests,
  lineStarts,
  ownedWords,
  owners,
  pageWords,
  requests,
  sentenceStarts,
  thanks,
  wholeLines,
} from './boilerplate-phrases.ts';
import { Code, Ending, endingOf, hasKind, isTaken, mark, markRest, type Line, type Page } from './page.ts';
import { Phrases } from './phrases.ts';

const whole = new Phrases(wholeLines);
const starts = new Phrases(lineStarts);
const sentences = new Phrases(sentenceStarts);
const thank = new Phrases(thanks);
const request = WordTable.of(requests);
const pageWord = WordTable.of(pageWords);
const ownedWord = WordTable.of(ownedWords);
const owner = WordTable.of(owners);
const bareRequest = WordTable.of(bareRequests);
const here = hashWord('here');

/** A link's text or a notice is no longer; a longer line is a paragraph that happens to begin with these words. */
const longestLink = 40;
const longestMenu = 20;
const longestThanks = 60;

/** Marks what a site says to its readers: links, buttons, notices of its player, requests for an address. */
export function markBoilerplate(page: Page): void {
  for (const line of page.lines) {
    if (isTaken(line)) continue;
    // “Up Next. Watch: the whole speech” is a notice and then a link.
    if (isPageLine(page, line) || (markSentences(page, line) && !isTaken(line) && isPageLine(page, line)))
      markRest(page, line, Code.boilerplate);
  }
}

function isPageLine({ tokens }: Page, line: Line): boolean {
  if (hasKind(line, Kind.symbol) && isMenu(tokens, line)) return true;
  if (hasKind(line, Kind.close) && isTagged(tokens, line)) return true;
  const first = pastSigns(tokens, line);
  const end = whole.match(tokens, first, line.to);
  if (end !== -1 && !hasWord(tokens, end, line.to)) return true;
  if (line.words > longestLink) return false;
  if (starts.match(tokens, first, line.to) !== -1) return true;
  return first !== line.from && starts.match(tokens, line.from, line.to) !== -1;
}

/** "Home | News | Sport": two bars or more; a row of a table begins with one. */
function isMenu({ kind, units, start }: Tokens, { from, to, words }: Line): boolean {
  if (words > longestMenu || isBar(from)) return false;
  let bars = 0;
  for (let i = from; i < to; i++) if (isBar(i)) bars++;
  return bars >= 2;

  function isBar(at: number): boolean {
    return kind[at] === Kind.symbol && units[start[at]] === 0x7c;
  }
}

/** "Old bridge to close in March [VIDEO]": a link with its kind behind it. */
function isTagged(tokens: Tokens, { from, to, words }: Line): boolean {
  const { kind, flags, units, start } = tokens;
  const tag = to - 2;
  if (words > longestLink || words < 3 || tag <= from + 1 || endingOf(tokens, from, tag - 1) !== Ending.none)
    return false;
  return (
    kind[to - 1] === Kind.close &&
    kind[tag - 1] === Kind.open &&
    kind[tag] === Kind.word &&
    (flags[tag] & Flag.allCapitals) !== 0 &&
    (flags[tag - 1] & Flag.spaceBefore) !== 0 &&
    units[start[tag - 1]] === 0x5b
  );
}

/** Past an arrow, bullet or bracket that a link begins with. */
function pastSigns({ kind }: Tokens, { from, to }: Line): number {
  let at = from;
  while (at < to && (kind[at] === Kind.symbol || kind[at] === Kind.open)) at++;
  return at;
}

function hasWord({ kind }: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (kind[i] === Kind.word || kind[i] === Kind.alphanumeric || kind[i] === Kind.dotted || kind[i] === Kind.address)
      return true;
  }
  return false;
}

/** Sentences of a site at the line's beginning or end. In its middle they are taken for text: cutting there would part what belongs together. Returns whether there was one. */
function markSentences(page: Page, line: Line): boolean {
  const { sentenceOf, sentences: begin } = page;
  const { from, to } = line;
  while (!isTaken(line)) {
    const end = Math.min(begin[sentenceOf[line.from] + 1], line.to);
    if (!isNotice(page, line.from, end)) break;
    mark(page, line, line.from, end, Code.boilerplate);
  }
  const speech = firstMark(page.tokens, line);
  while (!isTaken(line)) {
    const start = Math.max(begin[sentenceOf[line.to - 1]], line.from);
    if (start > speech || !isNotice(page, start, line.to)) break;
    mark(page, line, start, line.to, Code.boilerplate);
  }
  return line.from !== from || line.to !== to;
}

function isNotice({ tokens }: Page, first: number, last: number): boolean {
  return sentences.match(tokens, first, last) !== -1 || isRequest(tokens, first, last) || isThanks(tokens, first, last);
}

function isThanks(tokens: Tokens, first: number, last: number): boolean {
  if (last - first > longestThanks) return false;
  return thank.isIn(tokens, first, last);
}

/**
 * Does a sentence ask the reader for something: "Sign up to our newsletter", "For more stories like this, check our news page."? News
 * never speaks to its reader, and speech stands in quotation marks. Missed: a request that names nothing of the page ("Join us").
 */
function isRequest(tokens: Tokens, first: number, last: number): boolean {
  const { kind, hash } = tokens;
  const verb = request.has(hash[first]) ? first : verbAfterComma(tokens, first, last);
  if (verb === -1) return false;
  let ofPage = false;
  let owned = false;
  let owns = false;
  let reachable = false;
  for (let i = first; i < last; i++) {
    if (kind[i] === Kind.mark) return false;
    if (kind[i] === Kind.address || hash[i] === here) reachable = true;
    if (pageWord.has(hash[i])) ofPage = true;
    else if (ownedWord.has(hash[i])) owned = true;
    else if (owner.has(hash[i])) owns = true;
  }
  return ofPage || (owned && owns) || (reachable && verb === first && bareRequest.has(hash[first]));
}

/** The verb right behind the first comma: "To get more of this, follow us". */
function verbAfterComma({ kind, hash }: Tokens, first: number, last: number): number {
  const limit = Math.min(first + 14, last - 1);
  for (let i = first + 1; i < limit; i++) {
    if (kind[i] === Kind.comma) return request.has(hash[i + 1]) ? i + 1 : -1;
  }
  return -1;
}

/** The first mark of the line's body: what follows it may be speech. */
function firstMark({ kind }: Tokens, { from, to }: Line): number {
  let at = from;
  while (at < to && kind[at] !== Kind.mark) at++;
  return at;
}
