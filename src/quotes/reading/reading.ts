import { type EntityFindings, Flag, Kind, type Marks, type Mention, type Span, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { pluralNouns, singularsInS, wordsInIng, wordsInLy } from '../data/function-words.ts';
import { Form, formOf } from './words.ts';

/** A range of tokens, half-open. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** An article as attribution sees it: word classes, verb forms, marked stretches as units, and the sentences around them. The arrays are lent until the next article is read. */
export interface Reading {
  readonly text: Text;
  readonly entities: EntityFindings;
  /** The text’s marked stretches, those that lack their closing mark ended before an attribution, and the turns of transcripts. */
  readonly marks: Marks;
  /** Bits of `Word` for each token. */
  readonly classes: Int32Array;
  /** Value of the verb form (`meanings`) of each token, 0 for none. */
  readonly verbs: Int32Array;
  /** Index plus one of the outermost marked stretch that opens at the token, else 0. */
  readonly opens: Int32Array;
  /** Index plus one of the outermost marked stretch that closes at the token, else 0. */
  readonly closes: Int32Array;
  /** Index plus one of the outermost name or role that covers the token, else 0. */
  readonly mentionAt: Int32Array;
  /** Index plus one of the pronoun at the token, else 0. */
  readonly pronounAt: Int32Array;
  /** First tokens of the sentences that marked stretches are parts of, with `count` as a last entry. */
  readonly sentences: Int32Array;
  readonly sentenceCount: number;
  /** Tokens that may be a cue: reporting verbs, report nouns and the first words of source phrases; `cueCount` of them, in order. */
  readonly cues: Int32Array;
  readonly cueCount: number;
  /** Index plus one of the attribution whose marked report begins at the token, else 0; filled while quotations are tied. */
  readonly leads: Int32Array;
  /** The same for the attribution that begins at the token and reports what stands before it. */
  readonly follows: Int32Array;
  /** 1 for tokens that are not looked at: captions, credits and other furniture, headlines excepted. */
  readonly skipped: Uint8Array;
}

export function spanOf({ start, end }: Text, { first, last }: Range): Span {
  return { start: start[first], end: end[last - 1] };
}

/** The name or role that covers a token; asked for without looking before the list, which V8 answers slowly. */
export function mentionOn({ mentionAt, entities }: Reading, token: number): Mention | undefined {
  const index = mentionAt[token];
  return index > 0 ? entities.mentions[index - 1] : undefined;
}

/** Has the token a capital first letter, or is it an abbreviation with dots? */
export function isCapital({ text: { flags, kind } }: Reading, i: number): boolean {
  return (flags[i] & Flag.capital) !== 0 || kind[i] === Kind.dotted;
}

/** An adverb in -ly: no family, ally or elderly. */
export function isManner(reading: Reading, i: number): boolean {
  return (reading.text.flags[i] & Flag.capital) === 0 && endsInLy(reading, i);
}

/** The same with a capital too: Shortly. */
export function endsInLy({ text: { source, start, end, kind, hash } }: Reading, i: number): boolean {
  const last = end[i];
  return (
    kind[i] === Kind.word &&
    last - start[i] > 4 &&
    source.charCodeAt(last - 1) === 0x79 &&
    source.charCodeAt(last - 2) === 0x6c &&
    !nounsInLy.has(hash[i])
  );
}

const nounsInLy = WordTable.of(wordsInLy);

/** Ends in -ed and is no known verb: resigned, halved. */
export function endsInEd({ text: { source, start, end, kind } }: Reading, i: number): boolean {
  const last = end[i];
  return (
    kind[i] === Kind.word &&
    last - start[i] > 3 &&
    source.charCodeAt(last - 1) === 0x64 &&
    source.charCodeAt(last - 2) === 0x65
  );
}

/** Rowing, landing, and no nothing or morning. */
export function endsInIng({ text: { source, start, end, hash, kind } }: Reading, i: number): boolean {
  const last = end[i];
  return (
    kind[i] === Kind.word &&
    last - start[i] > 4 &&
    source.charCodeAt(last - 1) === 0x67 &&
    source.charCodeAt(last - 2) === 0x6e &&
    source.charCodeAt(last - 3) === 0x69 &&
    !nounsInIng.has(hash[i])
  );
}

const nounsInIng = WordTable.of(wordsInIng);

/** Does the noun look like a plural: owners, women, and no serious, press or news? */
export function isPlural(reading: Reading, i: number): boolean {
  return endsInS(reading, i) ? !isSingularInS(reading, i) : plurals.has(reading.text.hash[i]);
}

function isSingularInS({ text: { source, start, end, hash } }: Reading, i: number): boolean {
  if (end[i] - start[i] < 4) return false;
  const before = source.charCodeAt(end[i] - 2) | 0x20;
  return before === 0x73 || before === 0x75 || singulars.has(hash[i]);
}

const singulars = WordTable.of(singularsInS);
const plurals = WordTable.of(pluralNouns);

export function endsInS({ text: { source, end } }: Reading, i: number): boolean {
  return (source.charCodeAt(end[i] - 1) | 0x20) === 0x73;
}

/** A past form: said, found, or any word in -ed. */
export function isPast(reading: Reading, i: number): boolean {
  const value = reading.verbs[i];
  return value !== 0 ? formOf(value) === Form.past : endsInEd(reading, i);
}

/** Token behind the stretch that opens at `i`; `limit` for one without a closing mark. */
export function behindStretch({ opens, marks }: Reading, i: number, limit: number): number {
  const m = opens[i] - 1;
  return Math.min(limit, marks.close[m] + marks.closed[m]);
}

/** Token of the opening mark of the stretch that closes at `i`. */
export function beforeStretch({ closes, marks }: Reading, i: number): number {
  return marks.open[closes[i] - 1];
}

/** Token of the sign that ends a quotation, before its closing marks, of which there are several behind one inside: home.’” */
export function signBefore({ kind }: Text, behind: number): number {
  let i = behind - 2;
  while (i > 0 && kind[i] === Kind.mark) i--;
  return i;
}

/** Has the token a small first letter? */
export function isLowerCase({ text: { flags } }: Reading, i: number): boolean {
  return (flags[i] & Flag.capital) === 0;
}

/** Is the token the word of this hash (`hashOf`), in whatever case? */
export function isWord({ text: { hash, kind } }: Reading, i: number, word: number): boolean {
  // The hash of an abbreviation leaves out its dots: U.S.
  return hash[i] === word && kind[i] === Kind.word;
}

/** The number of the sentence that holds the token. */
export function sentenceOf({ sentences, sentenceCount }: Reading, token: number): number {
  let low = 0;
  let high = sentenceCount;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentences[middle] <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
