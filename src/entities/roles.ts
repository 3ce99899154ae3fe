import { Flag, Kind, type Text } from '../model/index.ts';
import { WordTable, hashWord } from '../text/index.ts';
import { person, wordsOf, type Name, type TokenSpan } from './names/index.ts';
import { officeEndingAt } from './titles.ts';
import { Word, senseShift } from './word-classes.ts';

const the = hashWord('the');
const of = hashWord('of');
const general = hashWord('general');
/** Behind “general”, which is an adjective there, though other senses of these words come first. */
const ofAll = WordTable.of(['public', 'strike', 'strikes']);
const state = hashWord('state');

/** 1 for tokens of titles, of one text at a time. */
let titled = new Uint8Array(0);

/** Offices that stand for their holder by themselves: “the PM”, “the US defence secretary”. Without the determiner. */
export function findRoles(text: Text, names: readonly Name[], nameAt: Int32Array): TokenSpan[] {
  if (titled.length < text.count) titled = new Uint8Array(text.count * 2);
  titled.fill(0, 0, text.count);
  for (const { title } of names) if (title) for (let i = title.first; i < title.last; i++) titled[i] = 1;
  const words = wordsOf();
  const roles: TokenSpan[] = [];
  for (let i = 0; i < text.count; i++) {
    if (text.hash[i] !== the || text.kind[i] !== Kind.word) continue;
    const end = text.sentences[text.sentenceOf[i] + 1];
    const head = headFrom(text, nameAt, i + 1, end);
    if (head < 0 || titled[head] === 1) continue;
    const office = officeEndingAt(text, nameAt, head + 1, i + 1);
    if (office === null || office.first !== i + 1) continue;
    const last = withComplement(text, nameAt, head + 1, end);
    if (last < end && isPersonOrNoun(text, names, nameAt, last)) continue;
    if ((words[head] & Word.heldByOne) === 0 && last === head + 1 && head === i + 1) continue;
    roles.push({ first: i + 1, last });
    i = last - 1;
  }
  return roles;
}

/** The last office noun of an unbroken run of offices and their modifiers from `at`. */
function headFrom({ kind }: Text, nameAt: Int32Array, at: number, end: number): number {
  const words = wordsOf();
  let head = -1;
  for (let i = at; i < end && i < at + 8; i++) {
    if (kind[i] === Kind.hyphen || nameAt[i] !== 0) continue;
    if (kind[i] !== Kind.word) break;
    if ((words[i] & Word.heldByOne) !== 0) head = i;
    else if ((words[i] & (Word.officeModifier | Word.officeHead | Word.demonym)) === 0) break;
  }
  return head;
}

/** “secretary of state”, “head of the Army”, “president of Freedonia”. */
function withComplement({ hash }: Text, nameAt: Int32Array, last: number, end: number): number {
  if (last + 1 >= end || hash[last] !== of) return last;
  if (hash[last + 1] === state) return last + 2;
  let at = last + 1;
  if (hash[at] === the) at++;
  if (at >= end || nameAt[at] === 0) return last;
  const name = nameAt[at];
  while (at < end && nameAt[at] === name) at++;
  return at;
}

/** WordNet’s numbers for nouns, as `senseShift` says. */
const firstNoun = 4;
const lastNoun = 29;

/** “the general election”, “the general public” */
function isNoun(word: number): boolean {
  const sense = word >>> senseShift;
  return sense >= firstNoun && sense <= lastNoun;
}

/** What follows makes it no role: the holder’s own name (then it is a title), or a noun that the office only modifies (“the president elections”). */
function isPersonOrNoun({ kind, flags, hash }: Text, names: readonly Name[], nameAt: Int32Array, at: number): boolean {
  if (kind[at] === Kind.possessive) return false;
  if (nameAt[at] !== 0) return names[nameAt[at] - 1].type === person;
  if (hash[at - 1] === general && hash[at - 2] === the && (isNoun(wordsOf()[at]) || ofAll.has(hash[at]))) return true;
  if ((wordsOf()[at] & (Word.maleHonorific | Word.femaleHonorific)) !== 0) return true;
  return (
    kind[at] === Kind.hyphen ||
    ((flags[at] & Flag.capital) !== 0 && (flags[at] & Flag.sentenceStart) === 0 && kind[at] === Kind.word)
  );
}
