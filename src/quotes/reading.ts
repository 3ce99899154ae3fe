import { Flag, Kind, type EntityFindings, type Span, type Text } from '../model/index.ts';
import { classesOf, Form, formOf, formsOfWord, lexicon } from './words.ts';

/** A range of tokens, half-open. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** An article as attribution sees it: word classes, verb forms, marked stretches as units, and the sentences around them. */
export interface Reading {
  readonly text: Text;
  readonly entities: EntityFindings;
  /** Bits of `Word` for each token. */
  readonly classes: Int32Array;
  /** `formsOfWord` value of each token, 0 for none. */
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
  /** 1 for tokens that are not looked at: captions, credits and other furniture, headlines excepted. */
  readonly skipped: Uint8Array;
}

export function readAttributions(text: Text, entities: EntityFindings, includeFurniture: boolean): Reading {
  const { count, kind, hash, flags, marks, blocks } = text;
  const classes = new Int32Array(count);
  const verbs = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    if (kind[i] !== Kind.word && kind[i] !== Kind.alphanumeric) continue;
    const word = lexicon.get(hash[i]);
    if (word === 0) continue;
    classes[i] = classesOf[word];
    verbs[i] = formsOfWord[word];
  }
  const opens = new Int32Array(count + 1);
  const closes = new Int32Array(count + 1);
  for (let m = 0; m < marks.count; m++) {
    if (marks.within[m] >= 0) continue;
    opens[marks.open[m]] = m + 1;
    if (marks.closed[m] === 1) closes[marks.close[m]] = m + 1;
  }
  const skipped = new Uint8Array(count + 1);
  if (!includeFurniture)
    for (const { kind: block, first, last } of blocks)
      if (block !== 'paragraph' && block !== 'headline') skipped.fill(1, first, last);
  return {
    text,
    entities,
    classes,
    verbs,
    opens,
    closes,
    ...mentionsByToken(text, entities),
    ...outerSentences(count, flags, opens, marks),
    skipped,
  };
}

/** Names, roles and pronouns by token; of nested ones the outermost. */
function mentionsByToken({ count, start, end }: Text, { mentions }: EntityFindings) {
  const mentionAt = new Int32Array(count + 1);
  const pronounAt = new Int32Array(count + 1);
  let token = 0;
  let covered = 0;
  mentions.forEach((mention, index) => {
    while (token < count && end[token] <= mention.start) token++;
    if (mention.kind === 'pronoun') pronounAt[token] = index + 1;
    else if (mention.start >= covered) {
      for (let i = token; i < count && start[i] < mention.end; i++) mentionAt[i] = index + 1;
      covered = mention.end;
    }
  });
  return { mentionAt, pronounAt };
}

/** Sentences in which a marked stretch is one unit: the sentences inside it don't count. */
function outerSentences(count: number, flags: Uint16Array, opens: Int32Array, marks: Text['marks']) {
  const sentences = new Int32Array(count + 1);
  let sentenceCount = 0;
  let inside = -1;
  for (let i = 0; i < count; i++) {
    if (i < inside) continue;
    if ((flags[i] & Flag.sentenceStart) !== 0) sentences[sentenceCount++] = i;
    if (opens[i] > 0) inside = marks.close[opens[i] - 1];
  }
  sentences[sentenceCount] = count;
  return { sentences: sentences.subarray(0, sentenceCount + 1), sentenceCount };
}

export function spanOf({ start, end }: Text, { first, last }: Range): Span {
  return { start: start[first], end: end[last - 1] };
}

/** Is the token a capitalised word that its place in the sentence doesn't explain? */
export function isCapital({ text: { flags, kind } }: Reading, i: number): boolean {
  return (flags[i] & Flag.capital) !== 0 || kind[i] === Kind.dotted;
}

/** An adverb in -ly. */
export function isManner({ text: { source, start, end, kind, flags } }: Reading, i: number): boolean {
  const last = end[i];
  return (
    kind[i] === Kind.word &&
    last - start[i] > 4 &&
    (flags[i] & Flag.capital) === 0 &&
    source.charCodeAt(last - 1) === 0x79 &&
    source.charCodeAt(last - 2) === 0x6c
  );
}

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

export function endsInS({ text: { source, end } }: Reading, i: number): boolean {
  return (source.charCodeAt(end[i] - 1) | 0x20) === 0x73;
}

/** A past form: said, found, or any word in -ed. */
export function isPast(reading: Reading, i: number): boolean {
  const value = reading.verbs[i];
  return value !== 0 ? formOf(value) === Form.past : endsInEd(reading, i);
}

/** Token behind the stretch that opens at `i`; `limit` for one without a closing mark. */
export function behindStretch({ opens, text: { marks } }: Reading, i: number, limit: number): number {
  const m = opens[i] - 1;
  return Math.min(limit, marks.close[m] + marks.closed[m]);
}

/** Token of the opening mark of the stretch that closes at `i`. */
export function beforeStretch({ closes, text: { marks } }: Reading, i: number): number {
  return marks.open[closes[i] - 1];
}

/** Is the token this word, in whatever case? `word` is in lower case. */
export function isWord({ text: { source, start, end } }: Reading, i: number, word: string): boolean {
  const first = start[i];
  if (end[i] - first !== word.length) return false;
  for (let k = 0; k < word.length; k++) {
    const unit = source.charCodeAt(first + k);
    const wanted = word.charCodeAt(k);
    if (unit !== wanted && (unit | 0x20) !== wanted) return false;
  }
  return true;
}
