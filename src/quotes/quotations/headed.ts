import { Flag, Kind } from '../../model/index.ts';
import type { Attribution } from '../model/attribution.ts';
import { labelOf } from '../model/label-of.ts';
import type { Marked } from '../model/report.ts';
import { firstNameOf } from '../people/known-names.ts';
import { isCalling } from '../people/may-speak.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { isCapital, mentionOn, type Reading } from '../reading/reading.ts';
import { isSentence } from './neighbours.ts';

/** Tokens of a line that names who speaks below it, or what about. */
const longestLine = 20;
/** Lines between the name and what is said. */
const mostLines = 3;

/**
 * Reactions are given under the names of those who react: a line with a name and what its bearer is (Ada Hale – head coach), maybe lines on what
 * about (On the defeat:), and quotations that nobody is said to say. `headed` is the last of them so far, who goes on under the next such line.
 */
export function underHeading(reading: Reading, quotation: Marked, headed: Marked | null): Attribution | null {
  const { text } = reading;
  const block = text.blockOf[quotation.open];
  if (block === 0 || text.blocks[block].first !== quotation.open || !isSentence(reading, quotation)) return null;
  const before = headed ? text.blockOf[headed.behind - 1] : -1;
  for (let b = block - 1; b >= 0 && block - b <= mostLines; b--) {
    if (b === before) return headed!.attribution;
    const name = isShort(reading, b) ? nameIn(reading, b) : null;
    if (name) return labelOf(reading, name, name.last - 1, -1, { cueEnd: name.last - 1 });
    if (!isTopic(reading, b)) return null;
  }
  return null;
}

function isShort({ text: { blocks } }: Reading, b: number): boolean {
  return blocks[b].last - blocks[b].first <= longestLine;
}

/** Ada Hale –; ADA HALE – HEAD COACH, LEEDS; a name that the text has before may stand alone. */
function nameIn(reading: Reading, b: number): NounPhrase | null {
  const { mentionAt, text } = reading;
  const { first, last } = text.blocks[b];
  const mention = mentionOn(reading, first);
  let end = first;
  if (mention) {
    if (mention.kind !== 'name') return null;
    while (end < last && mentionAt[end] === mentionAt[first]) end++;
  } else {
    while (end < last && end - first < 4 && isPartOfName(reading, end)) end++;
    if (end - first < 2) return null;
  }
  const name = { first, last: end, headLast: end };
  // In capitals a name is easily taken for a town: only what its bearer is tells.
  const person = mention?.type === 'person';
  if (end === last) return person && isNamedBefore(reading, mention.entity, first) ? name : null;
  if (text.kind[end] !== Kind.dash && text.kind[end] !== Kind.comma) return null;
  if (end + 1 === last) return person || !mention ? name : null;
  for (let i = end + 1; i < last; i++) if (isCalling(reading, i)) return name;
  return null;
}

function isPartOfName(reading: Reading, i: number): boolean {
  return (
    reading.text.kind[i] === Kind.word && isCapital(reading, i) && reading.classes[i] === 0 && reading.verbs[i] === 0
  );
}

function isNamedBefore(reading: Reading, entity: number, line: number): boolean {
  const named = entity < 0 ? -1 : firstNameOf(reading, entity);
  return named >= 0 && named < line;
}

/** On the defeat –, General: a line without a stop that ends with a sign which leads on. */
function isTopic(reading: Reading, b: number): boolean {
  const { blocks, kind, flags } = reading.text;
  const { first, last } = blocks[b];
  if (!isShort(reading, b) || (flags[first] & Flag.capital) === 0) return false;
  return kind[last - 1] === Kind.colon || kind[last - 1] === Kind.dash;
}
