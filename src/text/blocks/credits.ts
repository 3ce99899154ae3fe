import { Flag, Kind } from '../../model/index.ts';
import type { Tokens } from '../tokens.ts';
import { WordTable } from '../word-table.ts';
import {
  agencies,
  captionLabels,
  captionOrCreditLabels,
  creditLabels,
  creditWords,
  sourceLabels,
} from './credit-words.ts';
import {
  Code,
  endingOf,
  hasKind,
  lineEnding,
  Ending,
  isTaken,
  isWordLike,
  mark,
  markRest,
  wordsIn,
  type Line,
  type Page,
} from './page.ts';
import { Phrases } from './phrases.ts';

const labels = new Phrases(creditLabels);
const ambiguousLabels = new Phrases(captionOrCreditLabels);
const sources = new Phrases(sourceLabels);
const captions = new Phrases(captionLabels);
const agency = WordTable.of(agencies);
const creditWord = WordTable.of(creditWords);
const pictureWord = WordTable.of(['photo', 'photos', 'picture', 'pictures', 'image', 'images']);

/** Names of a photographer, an agency and a library; what is longer is a sentence. */
const longestCredit = 14;
/** A caption on the line of its credit; what is longer has body text before it. */
const longestCaption = 60;

/** Marks who took a picture, and the caption that stands on the same line. */
export function markCredits(page: Page): void {
  const { lines } = page;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (isTaken(line) || (line.isPlain && !mayBeLabelled(page.tokens, line.from))) continue;
    if (index + 1 < lines.length && markTorn(page, line, lines[index + 1])) continue;
    if (markLabelled(page, line)) continue;
    if (hasKind(line, Kind.open)) markBracketed(page, line);
    if (!isTaken(line)) markTrailing(page, line);
  }
}

/** A lone bracket, and on the next line the credit that it opens: what is left where a site's script took the picture out. */
function markTorn(page: Page, line: Line, next: Line): boolean {
  const { kind } = page.tokens;
  if (line.last - line.first !== 1 || kind[line.first] !== Kind.open) return false;
  if (
    kind[next.last - 1] !== Kind.close ||
    next.words > longestCredit ||
    !namesSource(page.tokens, next.first, next.last)
  )
    return false;
  markRest(page, line, Code.credit);
  markRest(page, next, Code.credit);
  return true;
}

/** Can the token begin a label? */
function mayBeLabelled(tokens: Tokens, at: number): boolean {
  return captions.mayBegin(tokens, at) || sources.mayBegin(tokens, at) || labels.mayBegin(tokens, at);
}

/** A line that says at its start what it is. */
function markLabelled(page: Page, line: Line): boolean {
  const { tokens } = page;
  const { from, to } = line;
  if (captions.match(tokens, from, to) !== -1) {
    markTrailing(page, line);
    markRest(page, line, Code.caption);
    return true;
  }
  if (sources.match(tokens, from, to) !== -1) {
    markRest(page, line, Code.credit);
    return true;
  }
  const label = labels.match(tokens, from, to);
  if (label !== -1) {
    const words = wordsIn(tokens, label, to);
    // "Mandatory Credit: Photo by Library (1234ab) The caption as the agency sends it"
    const bracket = words > longestCredit ? closeWithin(tokens, label, label + longestCredit * 2, to) : -1;
    if (bracket !== -1) {
      mark(page, line, from, bracket + 1, Code.credit);
      markRest(page, line, Code.caption);
      return true;
    }
    const unsure = ambiguousLabels.match(tokens, from, to) !== -1 && words > 6;
    if (unsure && words <= longestCaption && (markTrailing(page, line) || lineEnding(page, line) === Ending.none)) {
      markRest(page, line, Code.caption);
      return true;
    }
    if (!unsure && words <= longestCredit && lineEnding(page, line) === Ending.none) {
      markRest(page, line, Code.credit);
      return true;
    }
    return false;
  }
  if (line.words > longestCredit || !isAgencyName(tokens, from, to)) return false;
  markRest(page, line, Code.credit);
  return true;
}

/** "(Picture: Jo Bloggs/Agency)" anywhere, "(Agency)" at the end of a line: credits, and what is before them a caption. */
function markBracketed(page: Page, line: Line): void {
  const { tokens } = page;
  const { kind } = tokens;
  let before = line.from;
  for (let open = line.from; open < line.to; open++) {
    if (kind[open] !== Kind.open) continue;
    const labelled = labels.match(tokens, open + 1, line.to) !== -1;
    if (!labelled && !agency.has(tokens.hash[open + 1])) {
      if (!hasAgency(tokens, open + 1, line.to)) continue;
    }
    const close = matchingClose(tokens, open, line.to);
    if (close === -1 && !labelled) continue;
    let end = close === -1 ? line.to : close + 1;
    if (!labelled && (end !== line.to || !isAgencyName(tokens, open + 1, close))) continue;
    if (end - open > longestCredit * 3 || wordsIn(tokens, open, end) > longestCredit + 6) continue;
    // A bracket too many, of which the partner was on another line.
    while (end < line.to && kind[end] === Kind.close && (tokens.flags[end] & Flag.spaceBefore) === 0) end++;
    if (labelled || isSigned(tokens, open, end) || lacksStop(tokens, before, open))
      markCaptionBefore(page, line, before, open, end);
    mark(page, line, open, end, Code.credit);
    before = end;
    open = end - 1;
  }
}

/**
 * The caption before a credit: the whole line where it is short and the credit ends it; in a line that holds more, the words since the
 * last sentence ended.
 */
function markCaptionBefore(page: Page, line: Line, before: number, open: number, end: number): void {
  const { tokens } = page;
  if (end === line.to && before === line.from && wordsIn(tokens, before, open) <= longestCaption) {
    mark(page, line, before, open, Code.caption);
    return;
  }
  const first = Math.max(page.sentences[page.sentenceOf[open]], before);
  // A sentence that ended before the bracket is body text: “He left. (Picture: Agency)”.
  if (first >= open || endingOf(tokens, first, open) === Ending.stop) return;
  if (wordsIn(tokens, first, open) <= longestCaption) mark(page, line, first, open, Code.caption);
}

/** Does what stands before the bracket lack a full stop, as captions do? */
function lacksStop(tokens: Tokens, first: number, open: number): boolean {
  return open > first && endingOf(tokens, first, open) === Ending.none;
}

/** Does the bracket name a picture, or a photographer before or behind a slash? An agency alone may have sent the report. */
function isSigned({ kind, hash }: Tokens, open: number, end: number): boolean {
  for (let i = open; i < end; i++) if (kind[i] === Kind.slash || pictureWord.has(hash[i])) return true;
  return false;
}

/** "A bridge in Holt. Photograph: Jo Bloggs/Agency" and "A bridge in Holt AGENCY/Jo Bloggs": the end of a line without a full stop. */
function markTrailing(page: Page, line: Line): boolean {
  const { tokens } = page;
  const { kind, hash } = tokens;
  if (lineEnding(page, line) !== Ending.none) return false;
  const earliest = Math.max(line.from + 1, line.to - longestCredit * 2);
  for (let at = line.to - 2; at >= earliest; at--) {
    const labelled = labels.match(tokens, at, line.to) !== -1;
    const signed = !labelled && agency.has(hash[at]) && kind[at + 1] === Kind.slash;
    if (!labelled && !signed) continue;
    if ((tokens.flags[at] & Flag.capital) === 0 || wordsIn(tokens, at, line.to) > longestCredit) return false;
    // "Photo credit:" has a label inside of its label.
    let first = at;
    while (first > line.from && labels.match(tokens, first - 1, line.to) !== -1) first--;
    if (kind[first - 1] === Kind.open) first--;
    mark(page, line, first, line.to, Code.credit);
    if (line.to - line.from > 0 && wordsIn(tokens, line.from, line.to) <= longestCaption)
      markRest(page, line, Code.caption);
    return true;
  }
  return false;
}

/** Is this nothing but the name of an agency or library, with a photographer's behind or before a slash? */
function isAgencyName(tokens: Tokens, first: number, end: number): boolean {
  const { kind, hash } = tokens;
  const last = kind[end - 1] === Kind.stop ? end - 1 : end;
  let known = false;
  let slash = false;
  for (let i = first; i < last; i++) {
    if (kind[i] === Kind.slash) slash = true;
    if (kind[i] === Kind.word && agency.has(hash[i]) && isNamed(tokens, i)) known = true;
    if (endsPhrase(kind[i])) return false;
  }
  if (!known || slash) return known;
  for (let i = first; i < last; i++) {
    if (isWordLike(kind[i]) && !agency.has(hash[i]) && !creditWord.has(hash[i])) return false;
  }
  return true;
}

/** Agencies are written with a capital; "pa" and "rex" in lower case are something else. */
function isNamed({ flags }: Tokens, at: number): boolean {
  return (flags[at] & (Flag.capital | Flag.mixedCase)) !== 0;
}

/** Does a torn credit name an agency or begin with a label? */
function namesSource(tokens: Tokens, first: number, last: number): boolean {
  const start = tokens.kind[first] === Kind.open ? first + 1 : first;
  return labels.match(tokens, start, last) !== -1 || hasAgency(tokens, start, last);
}

/** Does an agency's name stand within a credit's length? */
function hasAgency(tokens: Tokens, first: number, last: number): boolean {
  const end = Math.min(last, first + longestCredit);
  for (let i = first; i < end && tokens.kind[i] !== Kind.close; i++) {
    if (agency.has(tokens.hash[i]) && isNamed(tokens, i)) return true;
  }
  return false;
}

function endsPhrase(kind: number): boolean {
  return kind === Kind.stop || kind === Kind.question || kind === Kind.exclamation || kind === Kind.semicolon;
}

function matchingClose({ kind }: Tokens, open: number, last: number): number {
  let depth = 0;
  const end = Math.min(last, open + longestCredit * 3);
  for (let i = open; i < end; i++) {
    if (kind[i] === Kind.open) depth++;
    else if (kind[i] === Kind.close && --depth === 0) return i;
  }
  return -1;
}

function closeWithin({ kind }: Tokens, first: number, limit: number, last: number): number {
  const end = Math.min(limit, last - 1);
  for (let i = first; i < end; i++) if (kind[i] === Kind.close) return i;
  return -1;
}
