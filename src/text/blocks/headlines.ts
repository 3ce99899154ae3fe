import { Flag, Kind } from '../../model/index.ts';
import { hashWord } from '../fold.ts';
import { WordTable } from '../word-table.ts';
import {
  beginsWithMark,
  Code,
  lineEnding,
  Ending,
  isCapitalised,
  isTaken,
  isUnpunctuated,
  markRest,
  type Line,
  type Page,
} from './page.ts';

const numberSign = 0x23;
const by = hashWord('by');
const ago = hashWord('ago');
/** A headline with a long tail, as tabloids write them. */
const longestHeadline = 35;
const mostSubheads = 4;
const longestQuestion = 16;
const longestByline = 14;
const lowestByline = 10;
const longestCrosshead = 8;
const longestTail = 4;
const longestResult = 24;
const timeWord = WordTable.of(['ago', 'am', 'bst', 'et', 'gmt', 'pm', 'published', 'read', 'updated', 'utc']);

/** Marks who wrote the article and when it came out, where that stands above it. */
export function markBylines(page: Page): void {
  const { lines } = page;
  for (let index = 0; index < lines.length && index < lowestByline; index++) {
    const line = lines[index];
    if (isParagraph(page, line)) return;
    if (!isTaken(line) && isByline(page, line)) markRest(page, line, Code.boilerplate);
  }
}

/** Marks the headline and what stands with it above the first paragraph, headings between paragraphs, and page lines below the last one. */
export function markHeadlines(page: Page): void {
  for (const line of page.lines)
    if (!line.isPlain && isMarkdownHeading(page, line)) markRest(page, line, Code.headline);
  const body = page.lines.findIndex((line) => isParagraph(page, line));
  // Without a paragraph below it, the line is all there is: a tweet, a table's cell, a test.
  if (body === -1) return;
  markTop(page, body);
  markCrossheads(page, body);
  markTail(page);
}

/** “# Bridge to close”, “## What the council says”. */
function isMarkdownHeading({ tokens }: Page, line: Line): boolean {
  const { units, start, end, flags } = tokens;
  if (isTaken(line) || line.words === 0 || units[start[line.from]] !== numberSign) return false;
  let token = line.from;
  while (token + 1 < line.to && units[start[token + 1]] === numberSign && start[token + 1] === end[token]) token++;
  return token - line.from < 6 && token + 1 < line.to && (flags[token + 1] & Flag.spaceBefore) !== 0;
}

/** Does the line end like body text, and is it more than a headline that asks? */
function isParagraph(page: Page, line: Line): boolean {
  if (line.isPlain) return true;
  if (isTaken(line)) return false;
  const ending = lineEnding(page, line);
  return ending === Ending.stop || ending === Ending.going || line.words > longestHeadline;
}

/** The headline, and the lines between it and the first paragraph: its second line, the same once more, a standfirst. */
function markTop(page: Page, body: number): void {
  const top = page.lines.slice(0, body).filter((line) => !isTaken(line));
  const title = top.findIndex((line) => isTitle(page, line));
  if (title === -1) return;
  markRest(page, top[title], Code.headline);
  const others = top
    .slice(title + 1)
    .filter(
      (line) =>
        !beginsWithMark(page.tokens, line) &&
        !isListItem(page, line) &&
        !isResult(page, line) &&
        !holdsSentences(page, line) &&
        !isLede(page, line),
    );
  // More lines without a full stop are a list, or a text that has no full stops.
  if (others.length <= mostSubheads) for (const line of others) markRest(page, line, Code.headline);
}

/** “Torvik Rovers 3”, and who scored and when below it: what a match ended like is part of its report. */
function isResult({ tokens }: Page, line: Line): boolean {
  const { kind, start, end } = tokens;
  const last = line.to - 1;
  if (line.words > longestResult || !isCapitalised(tokens, line.from)) return false;
  let numbers = 0;
  for (let i = line.from; i < line.to; i++) if (kind[i] === Kind.number && end[i] - start[i] < 3) numbers++;
  if (kind[last] === Kind.number) return end[last] - start[last] < 3 && (numbers > 1 || line.words < 5);
  return numbers > 1 && kind[last] === Kind.close;
}

/** “Born: Hull, 3 March 1934. Died: Leeds, 29 October 2025”: more than a heading. */
function holdsSentences({ sentenceOf }: Page, line: Line): boolean {
  return sentenceOf[line.from] !== sentenceOf[line.to - 1];
}

/**
 * “A man of 34 was held on Tuesday after …”, “…, officers said”: a long line that tells the day, or ends with who said so, is the first of the report,
 * whose stop got lost. Missed: one that tells neither, which a standfirst looks like.
 */
function isLede({ tokens }: Page, line: Line): boolean {
  const { hash } = tokens;
  if (line.words < shortestLede) return false;
  for (let i = line.from; i < line.to; i++)
    if (days.has(hash[i]) || (i >= line.to - attribution && saying.has(hash[i]))) return true;
  return false;
}

/** In words: a headline may be shorter and tell the day. */
const shortestLede = 20;
/** In how many of its last tokens it tells who said so. */
const attribution = 4;
const days = WordTable.of(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow'.split(' '),
);
const saying = WordTable.of(['announced', 'confirmed', 'said']);

function isTitle(page: Page, line: Line): boolean {
  const { tokens } = page;
  if (line.words < 2 || line.words > longestHeadline) return false;
  const ending = lineEnding(page, line);
  if (ending === Ending.asking ? line.words > longestQuestion : ending !== Ending.none) return false;
  return isCapitalised(tokens, line.from) || beginsWithMark(tokens, line);
}

/** "By Ada Crane, Political Editor", "10:12, 17 February 2025", "3 hours ago": above the first paragraph such a line is the page's. */
function isByline(page: Page, line: Line): boolean {
  const { tokens } = page;
  const { kind, hash, flags } = tokens;
  if (line.words > longestByline || lineEnding(page, line) !== Ending.none) return false;
  if (hash[line.from] === by && line.from + 1 < line.to && (flags[line.from + 1] & Flag.capital) !== 0) return true;
  let numbers = hash[line.to - 1] === ago ? 1 : 0;
  for (let i = line.from; i < line.to; i++) if (kind[i] === Kind.number) numbers++;
  return numbers >= 2 && numbers * 2 >= line.words - 1 && tellsWhen(page, line);
}

/** A year, a clock time, or a word that stands beside one: “Quist 22, Hale 84” are goals and their minutes. */
function tellsWhen({ tokens }: Page, line: Line): boolean {
  const { kind, hash, start, end } = tokens;
  for (let i = line.from; i < line.to; i++) {
    if (kind[i] === Kind.number ? end[i] - start[i] === 4 || kind[i + 1] === Kind.colon : timeWord.has(hash[i]))
      return true;
  }
  return false;
}

function isListItem({ tokens }: Page, line: Line): boolean {
  const kind = tokens.kind[line.from];
  return kind === Kind.symbol || kind === Kind.dash || kind === Kind.number;
}

/** Headings inside the text: short, without a stop, between two paragraphs. */
function markCrossheads(page: Page, body: number): void {
  const { lines, tokens } = page;
  for (let index = body + 1; index + 1 < lines.length; index++) {
    const line = lines[index];
    if (isTaken(line) || line.words < 1 || line.words > longestCrosshead) continue;
    if (!isUnpunctuated(page, line) || beginsWithMark(tokens, line) || isListItem(page, line)) continue;
    if (endsParagraph(page, lines[index - 1]) && isLongParagraph(page, lines[index + 1]))
      markRest(page, line, Code.headline);
  }
}

function endsParagraph(page: Page, line: Line): boolean {
  return isTaken(line) || lineEnding(page, line) === Ending.stop;
}

function isLongParagraph(page: Page, line: Line): boolean {
  return !isTaken(line) && line.words > longestCrosshead + 2 && lineEnding(page, line) !== Ending.none;
}

/** Buttons and names below the last paragraph: "About admin". */
function markTail(page: Page): void {
  const { lines } = page;
  let index = lines.length - 1;
  while (index > 0 && (isTaken(lines[index]) || isButton(page, lines[index]))) index--;
  if (lines.length - 1 - index > 12 || isTaken(lines[index]) || !endsParagraph(page, lines[index])) return;
  for (let i = index + 1; i < lines.length; i++) if (!isTaken(lines[i])) markRest(page, lines[i], Code.boilerplate);
}

function isButton(page: Page, line: Line): boolean {
  return (
    line.words <= longestTail &&
    isUnpunctuated(page, line) &&
    !beginsWithMark(page.tokens, line) &&
    !isListItem(page, line)
  );
}
