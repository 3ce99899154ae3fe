import { Flag, Kind, type Text } from '../model/index.ts';
import { hashWord } from '../text/index.ts';
import { nameLike, person, wordsOf, type Name, type TokenSpan } from './names/index.ts';
import { Word } from './word-classes.ts';

const determiners = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'our', 'my'].map(hashWord));
const linking = new Set(['of', 'for', 'to', 'at', 'in'].map(hashWord));
const the = hashWord('the');
const then = hashWord('then');
const longest = 12;

/** Names by token: index + 1 of the name that covers it, else 0. */
export function namesByToken({ count }: Text, names: readonly Name[]): Int32Array {
  const nameAt = new Int32Array(count);
  names.forEach(({ first, last }, index) => nameAt.fill(index + 1, first, last));
  return nameAt;
}

/** Gives persons the offices that stand before their names (“French President”) or behind in apposition (“, the US envoy to Kyiv,”). */
export function attachTitles(text: Text, names: readonly Name[], nameAt: Int32Array): Name[] {
  return names.map((name) => {
    if (name.type !== person) return name;
    const title = titleBefore(text, nameAt, name) ?? titleBehind(text, nameAt, name);
    return title === null ? name : nameLike(name, { title });
  });
}

/** An office noun with what stands before it, ending right before `end`; null when the token before `end` is none. */
export function officeEndingAt(text: Text, nameAt: Int32Array, end: number, from: number): TokenSpan | null {
  const words = wordsOf();
  if (end - 1 < from || text.kind[end - 1] !== Kind.word || (words[end - 1] & Word.officeHead) === 0) return null;
  if (nameAt[end - 1] !== 0 && (words[end - 1] & Word.heldByOne) === 0) return null;
  let first = end - 1;
  while (first > from && end - first < longest && modifiesOffice(text, nameAt, first - 1)) first--;
  // “Then Mayor Ann Lowe spoke”, but “the then mayor”.
  if (first < end - 1 && text.hash[first] === then && (text.flags[first] & Flag.sentenceStart) !== 0) first++;
  while (first < end - 1 && (text.kind[first] === Kind.possessive || text.kind[first] === Kind.hyphen)) first++;
  return { first, last: end };
}

function modifiesOffice({ kind, hash }: Text, nameAt: Int32Array, i: number): boolean {
  if (kind[i] === Kind.hyphen) return true;
  if (kind[i] !== Kind.word && kind[i] !== Kind.dotted && kind[i] !== Kind.alphanumeric) return false;
  if (determiners.has(hash[i])) return false;
  if (nameAt[i] !== 0) return true;
  return (wordsOf()[i] & (Word.officeModifier | Word.officeHead | Word.demonym | Word.organisationTail)) !== 0;
}

function titleBefore(text: Text, nameAt: Int32Array, name: Name): TokenSpan | null {
  const before = name.honorific?.first ?? name.first;
  const from = text.sentences[text.sentenceOf[name.first]];
  // “Police Chief Ann Lowe”: a form of address that is an office as well.
  const addressed = before < name.first ? officeEndingAt(text, nameAt, name.first, from) : null;
  const direct =
    (addressed && addressed.first < before ? addressed : null) ??
    officeEndingAt(text, nameAt, before, from) ??
    titleInFront(text, nameAt, name, before, from);
  if (direct !== null) return direct;
  // “Former head of the British Army Lord Ashby”: a body in between that the office is of.
  const body = before > from ? nameAt[before - 1] : 0;
  if (body === 0) return null;
  let at = before - 1;
  while (at > from && nameAt[at - 1] === body) at--;
  if (at > from && text.hash[at - 1] === the) at--;
  if (at <= from || !linking.has(text.hash[at - 1])) return null;
  const office = officeEndingAt(text, nameAt, at - 1, from);
  return office && { first: office.first, last: before };
}

/** “The German chancellor, Lena Marsh, said”: the name is put in behind the office, between commas. */
function titleInFront(text: Text, nameAt: Int32Array, name: Name, before: number, from: number): TokenSpan | null {
  const { kind, hash, count } = text;
  if (before - 1 <= from || kind[before - 1] !== Kind.comma || name.last >= count || kind[name.last] !== Kind.comma)
    return null;
  const office = officeEndingAt(text, nameAt, before - 1, from);
  return office !== null && office.first > from && hash[office.first - 1] === the ? office : null;
}

function titleBehind(text: Text, nameAt: Int32Array, name: Name): TokenSpan | null {
  const { kind, hash, count, sentences, sentenceOf, flags } = text;
  const end = Math.min(sentences[sentenceOf[name.first] + 1], name.last + 1 + longest);
  if (name.last >= end || kind[name.last] !== Kind.comma) return null;
  let first = name.last + 1;
  if (first < count && determiners.has(hash[first])) first++;
  const words = wordsOf();
  let at = first;
  let head = -1;
  for (; at < end; at++) {
    const isHead = kind[at] === Kind.word && (words[at] & Word.officeHead) !== 0;
    if (isHead) head = at;
    else if (!modifiesOffice(text, nameAt, at) && kind[at] !== Kind.possessive && !(head < 0 && isNoun(text, at)))
      break;
  }
  if (head < 0) return null;
  let last = head + 1;
  // “, the envoy to Kyiv”, “, head of the Northern Fleet”.
  if (last < end && linking.has(hash[last])) {
    let object = last + 1;
    if (object < end && hash[object] === the) object++;
    while (
      object < end &&
      (nameAt[object] !== 0 || (words[object] & (Word.officeModifier | Word.organisationTail)) !== 0)
    )
      object++;
    if (object > last + 1 && hash[object - 1] !== the) last = object;
  }
  const closes =
    last >= count ||
    kind[last] !== Kind.word ||
    (flags[last] & Flag.sentenceStart) !== 0 ||
    (words[last] & (Word.functionWord | Word.reportingVerb)) !== 0;
  // “, a mother of three”: whose mother is not told, so it is no role.
  const kin = last - first === 1 && (words[head] & Word.kin) !== 0;
  return closes && !kin ? { first, last } : null;
}

/** Any plain word may stand before the office noun: “, a trade expert”. */
function isNoun({ kind, hash }: Text, i: number): boolean {
  return kind[i] === Kind.word && (wordsOf()[i] & Word.functionWord) === 0 && !determiners.has(hash[i]);
}
