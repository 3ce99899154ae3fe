import { type Block, Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { hasFiniteVerb } from '../clauses/finite-verbs.ts';
import { firstPersonSingulars } from '../data/function-words.ts';
import { firstPersons } from '../reading/first-persons.ts';
import { isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, verbOfValue } from '../reading/words.ts';

/** Paragraphs `[first, last)` that are somebody’s words without marks, and the token before them that stands for a mark. */
export interface Unmarked {
  readonly open: number;
  readonly first: number;
  readonly last: number;
}

/** Questions from which on an article is an interview. */
const fewest = 3;
/** Tokens of a question, and those of an answer that are looked at for who speaks. */
const longestQuestion = 80;
const looked = 300;

/** She went on: ¶ We will rebuild it. ¶ A live page sets what is quoted as a paragraph of its own, of which only the first is sure. */
export function blockQuotations(reading: Reading): Unmarked[] {
  const { text, opens } = reading;
  const { blocks, kind, flags } = text;
  const found: Unmarked[] = [];
  for (let b = 0; b + 1 < blocks.length; b++) {
    const colon = blocks[b].last - 1;
    const { first, last } = blocks[b + 1];
    if (kind[colon] !== Kind.colon || !isBody(reading, blocks[b]) || !isBody(reading, blocks[b + 1])) continue;
    if (opens[first] > 0 || kind[first] !== Kind.word || (flags[first] & Flag.capital) === 0) continue;
    if (kind[last - 1] === Kind.colon || !leadsIn(reading, blocks[b].first, colon)) continue;
    if (countWords(reading, first, last, firstPersons) > 0) found.push({ open: colon, first: b + 1, last: b + 2 });
  }
  return found;
}

function isBody({ skipped }: Reading, { kind, first }: Block): boolean {
  return kind === 'paragraph' && skipped[first] === 0;
}

/** Does a verb of speech stand right before the colon, with little behind it: She went on:, Hale told them in Leeds:? */
function leadsIn(reading: Reading, first: number, colon: number): boolean {
  const { verbs, text } = reading;
  for (let i = colon - 1; i >= first && colon - i < 12; i--) {
    if (text.kind[i] === Kind.stop || reading.closes[i] > 0) return false;
    if (verbs[i] === 0) continue;
    const form = formOf(verbs[i]);
    const { takes, lemma } = verbOfValue(verbs[i]);
    if ((takes & Takes.speech) === 0 || (form !== Form.past && form !== Form.third)) continue;
    // said the plan had three parts: what the colon explains
    if (hasFiniteVerb(reading, i + 1, colon)) return false;
    return (takes & Takes.weak) === 0 || i === colon - 1 || (lemma === 'go' && isWord(reading, i + 1, hashOf.on));
  }
  return false;
}

const single = WordTable.of(firstPersonSingulars);
const hearer = WordTable.of(["you'd", "you're", "you've", 'you', 'your']);

/** How many of the words stand in tokens `[first, last)`. */
function countWords({ text: { hash, kind } }: Reading, first: number, last: number, words: WordTable): number {
  let count = 0;
  for (let i = first; i < last && i < first + looked; i++) if (kind[i] === Kind.word && words.has(hash[i])) count++;
  return count;
}

/**
 * The answers of an interview whose questions are paragraphs of their own, set in bold on the page: three or more, most of them put to “you”, and
 * most of what stands between them speaks of itself. A column or an explainer that asks its own questions does neither.
 */
export function answers(reading: Reading): Unmarked[] {
  const { blocks } = reading.text;
  const questions: number[] = [];
  for (let b = 0; b + 1 < blocks.length; b++) if (isQuestion(reading, blocks[b])) questions.push(b);
  if (questions.length < fewest) return [];
  const found: Unmarked[] = [];
  let put = 0;
  let ownWords = 0;
  for (let q = 0; q < questions.length; q++) {
    const { first: from, last: to } = blocks[questions[q]];
    const first = questions[q] + 1;
    // Behind the last answer the page may go on with a note of its own.
    const last = q + 1 < questions.length ? questions[q + 1] : first + 1;
    if (last === first || !isBody(reading, blocks[first])) continue;
    if (last - first > longestAnswer) return [];
    for (let b = first; b < last; b++) if (isToldOrLabelled(reading, blocks[b])) return [];
    found.push({ open: to - 1, first, last });
    if (countWords(reading, from, to, hearer) > 0) put++;
    if (countWords(reading, blocks[first].first, blocks[last - 1].last, single) > 0) ownWords++;
  }
  const half = found.length / 2;
  return found.length >= fewest && put >= half && ownWords > half ? found : [];
}

/** Paragraphs of an answer. */
const longestAnswer = 8;

/** A paragraph that ends in a question and holds no quotation or turn of its own. */
function isQuestion({ opens, text: { blocks, kind: kinds, blockOf } }: Reading, { kind, first, last }: Block): boolean {
  if ((kind !== 'paragraph' && kind !== 'headline') || kinds[last - 1] !== Kind.question) return false;
  if (opens[first] > 0 || last - first > longestQuestion) return false;
  return blocks[blockOf[first] + 1].kind === 'paragraph';
}

/** A paragraph that begins with marks or a label (A:), or in which marks are followed by who says so: no answer set without them. */
function isToldOrLabelled({ opens, closes, verbs, text: { kind } }: Reading, { first, last }: Block): boolean {
  if (opens[first] > 0 || kind[first + 1] === Kind.colon) return true;
  for (let i = first + 1; i + 1 < last; i++) {
    if (closes[i] === 0 || kind[i - 1] !== Kind.comma) continue;
    const speaks = (verb: number): boolean =>
      verbs[verb] !== 0 && (verbOfValue(verbs[verb]).takes & Takes.speech) !== 0;
    if (speaks(i + 1) || speaks(i + 2)) return true;
  }
  return false;
}
