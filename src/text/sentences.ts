import { Flag, Kind, type Block } from '../model/index.ts';
import { otherAbbreviations, titleAbbreviations } from './abbreviations.ts';
import { datelineEnd } from './datelines.ts';
import { hashWord } from './fold.ts';
import { sentenceStarters } from './sentence-starters.ts';
import type { Tokens } from './tokens.ts';
import { WordTable } from './word-table.ts';
import { goesOn } from './wrapping.ts';

/** Closing marks and brackets behind one stop; more of them are a line of signs, and no sentence. */
const mostClosing = 8;

const starters = WordTable.of(sentenceStarters);
const title = 1;
const other = 2;
const abbreviations = new WordTable(mergeCases());

/** The table knows no case, the lists do ("Mar." is a month, "mar." is not one): a word in both lists or cases counts once. */
function mergeCases(): Map<string, number> {
  const table = new Map<string, number>();
  for (const word of otherAbbreviations) table.set(word.toLowerCase(), other);
  for (const word of titleAbbreviations) table.set(word.toLowerCase(), title);
  return table;
}

/** Sentences by number. The arrays may be longer than what they tell of. */
export interface Sentences {
  /** Sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** First token of each sentence and, last, the number of tokens. */
  readonly sentences: Int32Array;
  readonly sentenceCount: number;
}

// One set of arrays for all texts: most texts are read once, in one go.
let sentenceOf = new Int32Array(4096);
let sentences = new Int32Array(4097);

/**
 * Numbers the sentence of each token. Line ends part sentences too, save where the sentence goes on, and a dateline is one by itself. The
 * next call writes over the answer.
 */
export function findSentences(tokens: Tokens): Sentences {
  const { count, flags, kind, turns, turnCount } = tokens;
  if (sentenceOf.length < count) {
    sentenceOf = new Int32Array(count * 2);
    sentences = new Int32Array(count * 2 + 1);
  }
  let sentence = -1;
  let begins = true;
  let behindDateline = -1;
  // A sentence can begin with a line, with a sign and behind one.
  for (let k = 0; k < turnCount; k++) {
    const i = turns[k];
    if (i === behindDateline) begins = true;
    else if ((flags[i] & Flag.lineBefore) !== 0) behindDateline = datelineEnd(tokens, i);
    if (!begins && (flags[i] & Flag.lineBefore) !== 0) begins = !goesOn(tokens, i);
    if (begins) begin(flags, ++sentence, i);
    const next = i + 1;
    begins = next < count && ((kind[i] >= Kind.dotted && endsWith(tokens, i)) || next === behindDateline);
    if (begins && (k + 1 === turnCount || turns[k + 1] !== next)) {
      begin(flags, ++sentence, next);
      begins = false;
    }
  }
  if (sentence >= 0) sentenceOf.fill(sentence, sentences[sentence], count);
  sentences[sentence + 1] = count;
  return { sentenceOf, sentences, sentenceCount: sentence + 1 };
}

/** Has a sentence begin with token `at`, and ends the one before. */
function begin(flags: Uint16Array, sentence: number, at: number): void {
  if (sentence > 0) sentenceOf.fill(sentence - 1, sentences[sentence - 1], at);
  sentences[sentence] = at;
  flags[at] |= Flag.sentenceStart;
}

/** Flags a sentence's start where a block begins: a credit cut out of a line ends what stands before it. Returns the number added. */
export function partAtBlocks({ flags }: Tokens, blocks: readonly Block[]): number {
  let added = 0;
  for (const { first } of blocks) {
    if ((flags[first] & Flag.sentenceStart) !== 0) continue;
    flags[first] |= Flag.sentenceStart;
    added++;
  }
  return added;
}

/** The sentences that the flags tell of, in arrays of their own. */
export function numberSentences({ count, flags }: Tokens, sentenceCount: number): Sentences {
  const numbers = new Int32Array(count);
  const starts = new Int32Array(sentenceCount + 1);
  let sentence = -1;
  for (let i = 0; i < count; i++) {
    if ((flags[i] & Flag.sentenceStart) !== 0) starts[++sentence] = i;
    numbers[i] = sentence;
  }
  starts[sentenceCount] = count;
  return { sentenceOf: numbers, sentences: starts, sentenceCount };
}

/**
 * Does a sentence end with token `i`? It ends behind the last of: stop, closing marks, closing brackets, a second stop (lasting.’.), where
 * what follows can begin one.
 */
function endsWith(tokens: Tokens, i: number): boolean {
  const { kind, flags } = tokens;
  const last = kind[i];
  if (!isTerminal(last) && last !== Kind.mark && last !== Kind.close && last !== Kind.dotted) return false;
  const next = i + 1;
  if (closesSentence(tokens, next)) return false;
  // Back over marks and brackets to the stop that they close.
  let stop = i;
  const farthest = Math.max(0, i - mostClosing);
  while (
    stop > farthest &&
    (kind[stop] === Kind.mark || kind[stop] === Kind.close) &&
    (flags[stop] & Flag.spaceBefore) === 0
  )
    stop--;
  const terminal = kind[stop];
  const closed = stop < i;
  if (!isTerminal(terminal) && terminal !== Kind.dotted) return false;
  const apart = (flags[next] & Flag.spaceBefore) !== 0;
  if (!beginsSentence(tokens, next, apart)) return false;
  if (terminal === Kind.dotted)
    return !closed && apart && starters.has(tokens.hash[next]) && (flags[next] & Flag.capital) !== 0;
  if (terminal === Kind.stop && !closed && stop > 0)
    return apart ? !abbreviates(tokens, stop) : gluedSentence(tokens, stop);
  return apart || closed || gluedSentence(tokens, stop);
}

function isTerminal(kind: number): boolean {
  return kind === Kind.stop || kind === Kind.question || kind === Kind.exclamation || kind === Kind.ellipsis;
}

/** Does the token belong to the end of the sentence before it: a mark or bracket glued behind a stop, or another stop? */
function closesSentence({ kind, flags, units, start }: Tokens, at: number): boolean {
  const here = kind[at];
  if ((flags[at] & Flag.spaceBefore) !== 0) return false;
  if (here === Kind.close || isTerminal(here)) return true;
  return here === Kind.mark && !opensOnly(units[start[at]]);
}

/** “ ‘ « „ ‹ ‚: marks that close nothing in English text. */
function opensOnly(unit: number): boolean {
  return unit === 0x201c || unit === 0x2018 || unit === 0xab || unit === 0x201e || unit === 0x2039 || unit === 0x201a;
}

function beginsSentence({ kind, flags, count }: Tokens, at: number, apart: boolean): boolean {
  let first = at;
  while (first < count && (kind[first] === Kind.mark || kind[first] === Kind.open) && first < at + 3) first++;
  if (first >= count) return true;
  const here = kind[first];
  if (here === Kind.word || here === Kind.alphanumeric || here === Kind.dotted)
    return (flags[first] & (Flag.capital | Flag.mixedCase)) !== 0;
  return (
    apart &&
    here !== Kind.comma &&
    here !== Kind.semicolon &&
    here !== Kind.colon &&
    here !== Kind.dash &&
    here !== Kind.hyphen &&
    !isTerminal(here)
  );
}

/** “lasting.Keir”: a stop without a space behind it ends a sentence between a word in lower case and a capitalised one. */
function gluedSentence({ kind, flags, start, end }: Tokens, stop: number): boolean {
  const before = stop - 1;
  if (before < 0) return false;
  if (
    kind[before] === Kind.number ||
    kind[before] === Kind.percent ||
    kind[before] === Kind.mark ||
    kind[before] === Kind.close
  )
    return true;
  return (
    kind[before] === Kind.word &&
    end[before] - start[before] > 1 &&
    (flags[before] & (Flag.capital | Flag.mixedCase)) === 0
  );
}

/** X, where people post. */
const platform = hashWord('x');

/** Is the stop the mark of an abbreviation or initial rather than the end of a sentence? */
function abbreviates({ kind, flags, hash, start, end }: Tokens, stop: number): boolean {
  const before = stop - 1;
  if ((flags[stop] & Flag.spaceBefore) !== 0 || kind[before] !== Kind.word) return false;
  const next = stop + 1;
  const nextStarts = starters.has(hash[next]) && (flags[next] & Flag.capital) !== 0;
  const capital = (flags[before] & Flag.capital) !== 0;
  // An initial: J. Smith; but “plan B. The”, “vitamin D. ‘It …” and “on X. Hale”.
  if (capital && end[before] - start[before] === 1) {
    const named = before > 0 && (kind[before - 1] !== Kind.word || (flags[before - 1] & Flag.capital) !== 0);
    return !nextStarts && (named || (kind[next] !== Kind.mark && hash[before] !== platform));
  }
  const known = abbreviations.get(hash[before]);
  if (known === title) return capital || end[before] - start[before] <= 2;
  if (known === other) {
    // No. 10, Sept. 11, Jan. 3; else the abbreviation is followed by a name or ends the sentence.
    if (kind[next] === Kind.number) return true;
    return capital && !nextStarts && (kind[next] === Kind.word || kind[next] === Kind.dotted);
  }
  return false;
}
