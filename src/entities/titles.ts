import { Flag, Kind, type Text } from '../model/index.ts';
import { WordTable, hashWord } from '../text/index.ts';
import { isPostNominal, nameLike, person, wordsOf, type Name, type TokenSpan } from './names/index.ts';
import { Word, personSense, senseShift } from './word-classes.ts';

const determiners = WordTable.of(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'our', 'my']);
const linking = WordTable.of(['of', 'for', 'to', 'at', 'in']);
const the = hashWord('the');
const then = hashWord('then');
/** What an office is over stands behind these. */
const over = WordTable.of(['of', 'for']);
const of = hashWord('of');
const under = hashWord('under');
const secretary = hashWord('secretary');
const justice = hashWord('justice');
const joining = WordTable.of(['and', 'the']);
const longest = 12;

/** Names by token: index + 1 of the name that covers it, else 0. Good until it is asked of another text. */
export function namesByToken({ count }: Text, names: readonly Name[]): Int32Array {
  if (nameAt.length <= count) nameAt = new Int32Array(count * 2 + 64);
  nameAt.fill(0, 0, count + 1);
  for (let index = 0; index < names.length; index++) {
    const { first, last } = names[index];
    for (let i = first; i < last; i++) nameAt[i] = index + 1;
  }
  return nameAt;
}

/** Of one text at a time. */
let nameAt = new Int32Array(0);

/** Gives persons the offices that stand before their names (“French President”) or behind in apposition (“, the US envoy to Kyiv,”). */
export function attachTitles(text: Text, names: readonly Name[], nameAt: Int32Array): Name[] {
  const titled: Name[] = [];
  for (const name of names) {
    const title = name.type === person ? (titleBefore(text, nameAt, name) ?? titleBehind(text, nameAt, name)) : null;
    titled.push(title === null ? name : nameLike(name, { title }));
  }
  return titled;
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
  // “A minister under Lord Ashby”, but “the under-secretary”.
  if (hash[i] === under && hash[i + 1] !== secretary && kind[i + 1] !== Kind.hyphen) return false;
  if (nameAt[i] !== 0) return true;
  return (wordsOf()[i] & (Word.officeModifier | Word.officeHead | Word.demonym | Word.organisationTail)) !== 0;
}

function titleBefore(text: Text, nameAt: Int32Array, name: Name): TokenSpan | null {
  const before = name.honorific?.first ?? name.first;
  const from = text.sentences[text.sentenceOf[name.first]];
  // “Police Chief Ann Lowe”: a form of address that is an office as well.
  const addressed = before < name.first ? officeEndingAt(text, nameAt, name.first, from) : null;
  const direct =
    (addressed && addressed.first < before ? addressed : null) ?? officeEndingAt(text, nameAt, before, from);
  // “The council’s leader, Councillor Ann Lowe, said”: an office in front says more than one that is a form of address.
  if (direct !== null && direct.first > from && text.kind[direct.first - 1] === Kind.comma)
    return titleInFront(text, nameAt, name, direct.first, from) ?? direct;
  // “Minister of Justice Ann Lowe”: a field that is an office as well.
  if (direct !== null && !(direct.last - direct.first === 1 && text.hash[direct.first] === justice)) return direct;
  const found = officeOfField(text, nameAt, before, from) ?? direct ?? titleInFront(text, nameAt, name, before, from);
  if (found !== null) return found;
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

/** Most tokens of “of State for Business, Energy and Industry”. */
const longestField = 10;

/** “Secretary of State for Health Ann Lowe”, “head of communications Ann Lowe”: an office over a field that is no name, ending right before `end`. */
function officeOfField(text: Text, nameAt: Int32Array, end: number, from: number): TokenSpan | null {
  const { kind, hash } = text;
  const words = wordsOf();
  const floor = Math.max(from, end - longestField);
  let isWritten = true;
  for (let at = end - 1; at > floor; at--) {
    if (at < end - 1 && over.has(hash[at])) {
      const office = officeEndingAt(text, nameAt, at, from);
      if (office === null || (words[at - 1] & Word.kin) !== 0) continue;
      // “Head of sport Ann Lowe”, but “a spokesman for the hospital treating Ann Lowe”.
      const isTitle = isWritten || (hash[at] === of && (words[at - 1] & Word.heldByOne) !== 0);
      return isTitle ? { first: office.first, last: end } : null;
    }
    if (at < end - 1 && (joining.has(hash[at]) || (isWritten && kind[at] === Kind.comma))) continue;
    if (nameAt[at] !== 0 || !isNoun(text, at) || (words[at] & Word.reportingVerb) !== 0 || isPersonNoun(words[at]))
      return null;
    isWritten &&= isField(text, at);
  }
  return null;
}

/** A word that offices are over, or one with a capital that is no office by itself. */
function isField({ flags, hash }: Text, at: number): boolean {
  const word = wordsOf()[at];
  if ((word & Word.officeModifier) !== 0) return true;
  return (flags[at] & Flag.capital) !== 0 && ((word & Word.officeHead) === 0 || hash[at] === justice);
}

/** “The coach of striker Ann Lowe” */
function isPersonNoun(word: number): boolean {
  return (word & (Word.officeHead | Word.officeModifier)) === Word.officeHead || word >>> senseShift === personSense;
}

/** “The German chancellor, Lena Marsh, said”, “the port’s head of security, Lena Marsh.”: the name is put in behind the office, between commas. */
function titleInFront(text: Text, nameAt: Int32Array, name: Name, before: number, from: number): TokenSpan | null {
  const { kind, hash } = text;
  const comma = before - 1;
  if (comma <= from || kind[comma] !== Kind.comma || !closesApposition(text, name.last)) return null;
  const office = officeEndingAt(text, nameAt, comma, from) ?? officeOfBody(text, nameAt, comma, from);
  if (office === null || office.first <= from) return null;
  return hash[office.first - 1] === the || kind[office.first - 1] === Kind.possessive ? office : null;
}

/** Does a comma or the sentence’s end stand at the token, or behind letters of honour (“, Lena Marsh KC, said”)? */
function closesApposition({ kind, hash, count, sentences, sentenceOf }: Text, at: number): boolean {
  if (at >= count) return false;
  const next = isPostNominal(hash[at]) ? at + 1 : at;
  return kind[next] === Kind.comma || (kind[next] === Kind.stop && next + 1 === sentences[sentenceOf[at] + 1]);
}

/** Most tokens of the body in “the leader of the county council, Lena Marsh”. */
const longestBody = 5;

/** An office with the body it is of, which need not be a name, ending right before the comma. */
function officeOfBody(text: Text, nameAt: Int32Array, comma: number, from: number): TokenSpan | null {
  const { hash } = text;
  const floor = Math.max(from, comma - 1 - longestBody);
  for (let at = comma - 1; at > floor; at--) {
    if (linking.has(hash[at])) {
      const office = at < comma - 1 ? officeEndingAt(text, nameAt, at, from) : null;
      return office && { first: office.first, last: comma };
    }
    if (nameAt[at] === 0 && hash[at] !== the && !isNoun(text, at)) return null;
  }
  return null;
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
  // “Ann Lowe, mayor of Leeds said”, but in “Thanking Ann Lowe, the mayor said” it is the mayor who thanks.
  const closes =
    last >= count ||
    kind[last] !== Kind.word ||
    (flags[last] & Flag.sentenceStart) !== 0 ||
    (words[last] & (first > name.last + 1 ? Word.functionWord : Word.functionWord | Word.reportingVerb)) !== 0;
  // “, a mother of three”: whose mother is not told, so it is no role.
  const kin = last - first === 1 && (words[head] & Word.kin) !== 0;
  return closes && !kin ? { first, last } : null;
}

/** Any plain word may stand before the office noun: “, a trade expert”. */
function isNoun({ kind, hash }: Text, i: number): boolean {
  return kind[i] === Kind.word && (wordsOf()[i] & Word.functionWord) === 0 && !determiners.has(hash[i]);
}
