import { type EntityFindings, Flag, Kind, type Marks, type Text } from '../model/index.ts';
import { withoutAttributions } from './clauses/open-stretches.ts';
import { withTurns } from './quotations/transcripts.ts';
import { wordAt } from './reading/lexicon.ts';
import type { Reading } from './reading/reading.ts';
import { lexicon, meanings, Word } from './reading/words.ts';

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

export function readArticle(text: Text, entities: EntityFindings, includeFurniture: boolean): Reading {
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

/** Tokens passed at once on the way to the next name, which is about a dozen away. */
const stride = 8;

/** Names, roles and pronouns by token; of nested ones the outermost. */
function readMentions({ count, start, end }: Text, { mentions }: EntityFindings): void {
  let token = 0;
  let covered = 0;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index];
    const from = mention.start;
    while (token + stride < count && end[token + stride] <= from) token += stride;
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
function readSentences(text: Text, marks: Marks): number {
  const { count, sentences: all, sentenceCount: most } = text;
  let sentenceCount = 0;
  let inside = -1;
  let m = 0;
  for (let s = 0; s <= most; s++) {
    const first = s < most ? all[s] : count;
    for (; m < marks.count && marks.open[m] < first; m++) {
      if (marks.within[m] >= 0 || marks.open[m] < inside) continue;
      inside = marks.close[m];
      if (inside + 1 < first && endsItsSentence(text, marks, m)) sentences[sentenceCount++] = inside + 1;
    }
    if (s < most && first >= inside) sentences[sentenceCount++] = first;
  }
  sentences[sentenceCount] = count;
  return sentenceCount;
}

/**
 * One asked: “Where is he?” | Another said he had left. Behind a question or cry a capital may begin who utters it (“Where?” Hale asked), but
 * not where a colon has led in the words.
 */
function endsItsSentence({ kind, flags }: Text, { open, close, closed }: Marks, m: number): boolean {
  const sign = kind[close[m] - 1];
  if (closed[m] === 0 || (sign !== Kind.question && sign !== Kind.exclamation)) return false;
  if (open[m] < 2 || kind[open[m] - 1] !== Kind.colon) return false;
  const next = close[m] + 1;
  return kind[next] === Kind.word && (flags[next] & (Flag.capital | Flag.sentenceStart)) === Flag.capital;
}
