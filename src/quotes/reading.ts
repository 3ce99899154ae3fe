import { Flag, Kind, type EntityFindings, type Marks, type Mention, type Span, type Text } from '../model/index.ts';
import { WordTable } from '../text/index.ts';
import { pluralNouns, wordsInLy } from './data/function-words.ts';
import { wordAt } from './lexicon.ts';
import { withoutAttributions } from './open-stretches.ts';
import { withTurns } from './transcripts.ts';
import { Form, formOf, lexicon, meanings, Word } from './words.ts';

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

// One set for all texts, grown as needed: eight arrays an article cost more to allocate and collect than to clear. A reading therefore
// lasts until the next one.
let size = 0;
let classes = new Int32Array(0);
let verbs = new Int32Array(0);
let opens = new Int32Array(0);
let closes = new Int32Array(0);
let mentionAt = new Int32Array(0);
let pronounAt = new Int32Array(0);
let sentences = new Int32Array(0);
let cues = new Int32Array(0);
let leads = new Int32Array(0);
let follows = new Int32Array(0);
let skipped = new Uint8Array(0);

/** Entries behind the last token that are 0 too: rules look a few tokens ahead. */
const margin = 8;

function clear(count: number): void {
  const used = count + margin;
  if (used > size) {
    size = Math.max(used, 2 * size, 4096);
    classes = new Int32Array(size);
    verbs = new Int32Array(size);
    opens = new Int32Array(size);
    closes = new Int32Array(size);
    mentionAt = new Int32Array(size);
    pronounAt = new Int32Array(size);
    sentences = new Int32Array(size);
    cues = new Int32Array(size);
    leads = new Int32Array(size);
    follows = new Int32Array(size);
    skipped = new Uint8Array(size);
    return;
  }
  classes.fill(0, count, used);
  verbs.fill(0, count, used);
  opens.fill(0, 0, used);
  closes.fill(0, 0, used);
  mentionAt.fill(0, 0, used);
  pronounAt.fill(0, 0, used);
  leads.fill(0, 0, used);
  follows.fill(0, 0, used);
  skipped.fill(0, 0, used);
}

export function readAttributions(text: Text, entities: EntityFindings, includeFurniture: boolean): Reading {
  const { count, kind, hash, blocks } = text;
  clear(count);
  const cueCount = readWords(count, kind, hash);
  if (!includeFurniture)
    for (const { kind: block, first, last } of blocks)
      if (block !== 'paragraph' && block !== 'headline') skipped.fill(1, first, last);
  readMentions(text, entities);
  let reading = readingOf(text, entities, text.marks, cueCount);
  for (const edit of [withoutAttributions, withTurns]) {
    const marks = edit(reading);
    if (marks === reading.marks) continue;
    opens.fill(0, 0, count);
    closes.fill(0, 0, count);
    reading = readingOf(text, entities, marks, cueCount);
  }
  return reading;
}

function readingOf(text: Text, entities: EntityFindings, marks: Marks, cueCount: number): Reading {
  for (let m = 0; m < marks.count; m++) {
    if (marks.within[m] >= 0) continue;
    opens[marks.open[m]] = m + 1;
    if (marks.closed[m] === 1) closes[marks.close[m]] = m + 1;
  }
  return {
    text,
    entities,
    marks,
    classes,
    verbs,
    opens,
    closes,
    mentionAt,
    pronounAt,
    sentences,
    sentenceCount: readSentences(text, marks),
    cues,
    cueCount,
    leads,
    follows,
    skipped,
  };
}

/** All bits for the kinds of token that the lexicon is asked about. */
const asked = new Int32Array(32);
asked[Kind.word] = -1;
asked[Kind.alphanumeric] = -1;

/** Word classes and verb forms of all tokens; returns how many may be cues. */
function readWords(count: number, kind: Uint8Array, hash: Int32Array): number {
  // Held here, where no write can change which arrays they are.
  const [ofClass, ofForm, cueAt, table, ofWord] = [classes, verbs, cues, lexicon, meanings];
  let cueCount = 0;
  for (let i = 0; i < count; i++) {
    const word = (wordAt(table, hash[i]) & asked[kind[i]]) * 2;
    const form = ofWord[word + 1];
    ofClass[i] = ofWord[word];
    ofForm[i] = form >> 1;
    // Written over by the next token unless this one counts.
    cueAt[cueCount] = i;
    cueCount += form & 1;
  }
  return cueCount;
}

/** Names, roles and pronouns by token; of nested ones the outermost. */
function readMentions({ count, start, end }: Text, { mentions }: EntityFindings): void {
  let token = 0;
  let covered = 0;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index];
    const from = mention.start;
    while (token < count && end[token] <= from) token++;
    if (mention.kind === 'pronoun') pronounAt[token] = index + 1;
    else if (from >= covered) {
      covered = mention.end;
      let last = token;
      for (; last < count && start[last] < covered; last++) mentionAt[last] = index + 1;
      // Mrs May said: no verb
      if (mention.type === 'person' && last > token) classes[last - 1] &= ~(Word.auxiliary | Word.modal | Word.time);
    }
  }
}

/** Sentences in which a marked stretch is one unit: the sentences inside it don't count. Returns their number. */
function readSentences({ count, sentences: all, sentenceCount: most }: Text, marks: Marks): number {
  let sentenceCount = 0;
  let inside = -1;
  let m = 0;
  for (let s = 0; s < most; s++) {
    const first = all[s];
    for (; m < marks.count && marks.open[m] < first; m++)
      if (marks.within[m] < 0 && marks.open[m] >= inside) inside = marks.close[m];
    if (first >= inside) sentences[sentenceCount++] = first;
  }
  sentences[sentenceCount] = count;
  return sentenceCount;
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

export function endsInIng({ text: { source, start, end, kind } }: Reading, i: number): boolean {
  const last = end[i];
  return (
    kind[i] === Kind.word &&
    last - start[i] > 4 &&
    source.charCodeAt(last - 1) === 0x67 &&
    source.charCodeAt(last - 2) === 0x6e &&
    source.charCodeAt(last - 3) === 0x69
  );
}

/** Does the noun look like a plural: owners, women? */
export function isPlural(reading: Reading, i: number): boolean {
  return endsInS(reading, i) || plurals.has(reading.text.hash[i]);
}

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
