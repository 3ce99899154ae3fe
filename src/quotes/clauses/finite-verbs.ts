import { Flag, Kind } from '../../model/index.ts';
import { behindStretch, endsInEd, endsInIng, endsInS, isManner, mentionOn, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Word } from '../reading/words.ts';

/** Does a finite verb stand in tokens `[first, last)`, outside marked stretches? */
export function hasFiniteVerb(reading: Reading, first: number, last: number): boolean {
  const { classes, verbs, opens, text } = reading;
  for (let i = first; i < last; i++) {
    if (opens[i] > 0) i = behindStretch(reading, i, last) - 1;
    else if ((classes[i] & (Word.auxiliary | Word.contraction)) !== 0) {
      if (isFiniteAuxiliary(reading, i)) return true;
    } else if (text.kind[i] === Kind.possessive && i > first && isVerbal(reading, i)) return true;
    else if (i > first && (text.flags[i] & Flag.capital) === 0) {
      const value = verbs[i];
      if (isInNoun(reading, i, value)) continue;
      if (value === 0 ? endsInEd(reading, i) : formOf(value) === Form.past || formOf(value) === Form.third) return true;
      if (value === 0 && isThirdPerson(reading, i, last)) return true;
      if (formOf(value) === Form.base && hasSubject(reading, i)) return true;
    }
  }
  return false;
}

/** A televised address, of no fixed address, his plans; in a statement signed | by her aide: what an article or owner leads to goes with the noun. */
function isInNoun(reading: Reading, i: number, value: number): boolean {
  const { classes, text } = reading;
  const third = value !== 0 && formOf(value) === Form.third;
  if (isArticle(reading, i - 1)) return third || endsInEd(reading, i);
  if (third && (classes[i - 1] & (Word.possessive | Word.object)) === Word.possessive) return true;
  return text.hash[i + 1] === hashOf.by && (classes[i - 1] & Word.document) !== 0;
}

function isArticle({ text: { hash, kind } }: Reading, i: number): boolean {
  const word = hash[i];
  return (
    kind[i] === Kind.word && (word === hashOf.a || word === hashOf.an || word === hashOf.the || word === hashOf.no)
  );
}

/** Pier to close until spring, says council: in a headline "to" and a verb tell what will be. */
export function isHeadlineFuture({ classes, text }: Reading, first: number, last: number): boolean {
  const { blocks, blockOf, kind } = text;
  if (blocks[blockOf[first]].kind !== 'headline') return false;
  for (let i = first + 1; i + 1 < last; i++) {
    if (text.hash[i] !== hashOf.to || kind[i - 1] !== Kind.word || kind[i + 1] !== Kind.word) continue;
    if ((text.flags[i + 1] & Flag.capital) === 0 && (classes[i + 1] & ~Word.report) === 0) return true;
  }
  return false;
}

/** Loose talk hurting bid, says mayor: in a headline a participle behind its subject tells what goes on. */
export function isHeadlineProgress(reading: Reading, first: number, last: number): boolean {
  const { blocks, blockOf, kind } = reading.text;
  if (blocks[blockOf[first]].kind !== 'headline') return false;
  for (let i = first + 1; i + 1 < last; i++) {
    if (kind[i - 1] !== Kind.word || kind[i + 1] !== Kind.word || (reading.classes[i - 1] & joins) !== 0) continue;
    if (reading.verbs[i] !== 0 ? formOf(reading.verbs[i]) === Form.ing : endsInIng(reading, i)) return true;
  }
  return false;
}

const joins =
  Word.preposition | Word.determiner | Word.possessive | Word.coordinator | Word.subordinator | Word.auxiliary;

/** A pronoun or quantifier before the verb, with adverbs between: they even expect. */
function hasSubject(reading: Reading, verb: number): boolean {
  let i = verb - 1;
  while (i > 0 && verb - i < 3 && ((reading.classes[i] & Word.adverb) !== 0 || isManner(reading, i))) i--;
  return (reading.classes[i] & (Word.subject | Word.quantifier)) !== 0;
}

/** An unknown word in -s between a noun and what a verb takes: Ito poses a danger. */
function isThirdPerson(reading: Reading, i: number, last: number): boolean {
  const { classes, text } = reading;
  // but not: across the bay, as a rule
  if (classes[i] !== 0 || !endsInS(reading, i) || text.kind[i - 1] !== Kind.word || i + 1 >= last) return false;
  const before = classes[i - 1];
  if ((before & (Word.determiner | Word.possessive | Word.preposition | Word.quantifier | Word.coordinator)) !== 0)
    return false;
  return takesObject(reading, i + 1);
}

/** ’s as a verb: behind a pronoun or before a participle, article or adverb (it’s, he’s gone, that’s a). */
function isVerbal({ classes, text: { kind } }: Reading, i: number): boolean {
  if ((classes[i - 1] & (Word.subject | Word.question | Word.relative)) !== 0) return true;
  return kind[i + 1] === Kind.word && (classes[i + 1] & (Word.determiner | Word.negation)) !== 0;
}

/** "being", "having" and "been" make no clause, nor does a month (in May). */
export function isFiniteAuxiliary(reading: Reading, i: number): boolean {
  const { start, end, source, flags } = reading.text;
  // Will Hale
  if ((flags[i] & Flag.capital) !== 0 && beginsPerson(reading, i)) return false;
  const length = end[i] - start[i];
  const last = source.charCodeAt(end[i] - 1) | 0x20;
  if (length >= 5 && last === 0x67) return false;
  if (length === 4 && last === 0x6e && (source.charCodeAt(start[i]) | 0x20) === 0x62) return false;
  return !(length === 3 && source.charCodeAt(start[i]) === 0x4d && isMonth(reading, i));
}

/** The given name of somebody, be it known as a part of the name or not. */
function beginsPerson(reading: Reading, i: number): boolean {
  const { mentionAt, text } = reading;
  const index = mentionAt[i];
  const next = mentionAt[i + 1];
  if (next === 0 || (i > 0 && index > 0 && mentionAt[i - 1] === index)) return false;
  if (index === 0 ? (text.flags[i] & Flag.sentenceStart) !== 0 : index !== next) return false;
  return mentionOn(reading, i + 1)?.type === 'person';
}

/** In May, last May, May 5; no headline’s Pier May Close. */
function isMonth({ classes, text: { kind } }: Reading, i: number): boolean {
  return (
    kind[i + 1] === Kind.number ||
    (i > 0 && (classes[i - 1] & (Word.preposition | Word.timeModifier | Word.time)) !== 0)
  );
}

/** What a verb takes and a noun doesn’t: the, his, it, not. */
export function takesObject({ classes, opens }: Reading, i: number): boolean {
  return opens[i] > 0 || (classes[i] & (Word.determiner | Word.possessive | Word.object | Word.negation)) !== 0;
}
