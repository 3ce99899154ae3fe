import { Flag, Kind } from '../../model/index.ts';
import { isClause } from '../clauses/content-clauses.ts';
import { endOfClause } from '../clauses/end-of-clause.ts';
import { hasFiniteVerb } from '../clauses/finite-verbs.ts';
import { isAgo } from '../clauses/introductions.ts';
import { beginsReport, namesSpeaker } from '../clauses/next-reports.ts';
import type { Content } from '../model/attribution.ts';
import { behindStretch, isCapital, isLowerCase, isPlural, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, verbOfValue, Word } from '../reading/words.ts';

/** Does the report stand before the attribution: behind a comma or closing marks, with nothing reported behind? */
export function isBackward(
  reading: Reading,
  first: number,
  sentenceFirst: number,
  inverted: boolean,
  content: Content,
  last: number,
  form: Form,
): boolean {
  const { text, closes } = reading;
  const left = first - 1;
  if (left < 0 || form === Form.ing) return false;
  if (closes[left] > 0 && (text.flags[first] & Flag.lineBefore) === 0)
    return (
      inverted || content.form === 'marked' || (content.form === 'none' && !takesThing(reading, left, content, last))
    );
  if (left < sentenceFirst) return false;
  if (inverted) return true;
  if (content.form !== 'none' && content.form !== 'marked') return false;
  const after = content.skipped < last ? text.kind[content.skipped] : Kind.stop;
  const adjunct =
    content.skipped < last && (reading.classes[content.skipped] & (Word.preposition | Word.subordinator)) !== 0;
  const ends =
    adjunct ||
    (after !== Kind.word &&
      after !== Kind.dotted &&
      after !== Kind.number &&
      after !== Kind.open &&
      after !== Kind.currency);
  if (content.form === 'none' && !ends) return false;
  const kind = text.kind[left];
  return kind === Kind.comma || kind === Kind.dash || kind === Kind.question || kind === Kind.exclamation;
}

/** said he was “amazed” the crew had sold | the boat: behind marked words that end no sentence, a verb with its own object reports nothing before it. */
function takesThing(reading: Reading, close: number, { skipped }: Content, last: number): boolean {
  const { classes, text } = reading;
  if (text.kind[close - 1] !== Kind.word || skipped >= last) return false;
  if (isCapital(reading, skipped)) return (classes[skipped] & Word.time) === 0;
  return (classes[skipped] & (Word.determiner | Word.possessive)) !== 0 && (classes[skipped] & Word.object) === 0;
}

/**
 * Where the second half of an interrupted report begins, or -1: the plan, Hale said, | is dead. Behind a quotation only marks go on, and
 * behind a subject turned round (said Hale, a doctor, …) only marks or a verb: anything else is an apposition.
 */
export function resumption(
  reading: Reading,
  first: number,
  from: number,
  last: number,
  inverted: boolean,
  interrupted: number,
): number {
  const { text, opens, closes, verbs, classes } = reading;
  if (interrupted > 0) return interrupted;
  if (from + 1 >= last) return -1;
  const next = from + 1;
  // The letters were hers, Hale said; | the crew had found them.
  if (text.kind[from] === Kind.semicolon && !inverted && opens[next] === 0 && (first === 0 || closes[first - 1] === 0))
    return isOwnClause(reading, next, last) ? next : -1;
  if (text.kind[from] !== Kind.comma) return -1;
  if (opens[next] > 0) return isTitle(reading, from, next, last) ? -1 : next;
  if (first > 0 && closes[first - 1] > 0) return -1;
  // ", promising a new pier" tells what the speaker did.
  if (verbs[next] !== 0 && formOf(verbs[next]) === Form.ing && !isWord(reading, next, hashOf.including)) return -1;
  // Hale said, | hours after the talks had failed: the writer tells when
  if (isAgo(reading, next)) return -1;
  // It was promised, said Hale, | but it “never came”
  if (inverted && isWord(reading, next, hashOf.but) && (classes[next + 1] & Word.subject) !== 0)
    return opens[next + 2] > 0 || opens[next + 3] > 0 ? next : -1;
  // It was late, he said, | but insisted: another report of his
  if ((classes[next] & Word.coordinator) !== 0 && beginsReport(reading, next + 1, last)) return -1;
  if (inverted && verbs[next] === 0 && (classes[next] & Word.auxiliary) === 0) return -1;
  // The papers show, Hale said, that | “two men met”
  if (next + 1 < last && isWord(reading, next, hashOf.that) && opens[next + 1] > 0) return next + 1;
  if (next + 1 < last && continuesReport(reading, next)) return next;
  // Others, they say, | appear to serve nobody
  if (!inverted && isPluralVerb(reading, first - 2, next)) return next;
  // The plan is, Hale told them, | dead
  if (!inverted && first > 1 && text.kind[first - 1] === Kind.comma && waits(reading, first - 2)) return next;
  // There was talk of it, Hale said, | since the war
  if (!inverted && text.hash[next] === hashOf.since) return next;
  // to loud cheers; as recalled by Ito
  if (isWord(reading, next, hashOf.to) || isAsReported(reading, next)) return -1;
  return (hasFiniteVerb(reading, next - 1, last) || isClause(reading, next, last)) &&
    endOfClause(reading, next, last) > next
    ? next
    : -1;
}

/** Hale said in her book, | “A Life Afloat.” */
export function isTitle(reading: Reading, comma: number, open: number, last: number): boolean {
  if ((reading.classes[comma - 1] & Word.document) === 0 || !isCapital(reading, open + 1)) return false;
  return !hasFiniteVerb(reading, open + 1, behindStretch(reading, open, last) - 1);
}

/** Is the word before the attribution one that the clause cannot end with: is, a, of? */
function waits({ classes, text: { kind } }: Reading, i: number): boolean {
  if (kind[i] !== Kind.word) return false;
  const bits = classes[i];
  if ((bits & (Word.be | Word.modal)) !== 0) return true;
  return (bits & Word.determiner) !== 0 && (bits & (Word.relative | Word.object | Word.quantifier)) === 0;
}

/** A bare verb whose subject is the plural before the attribution. */
function isPluralVerb(reading: Reading, noun: number, verb: number): boolean {
  const { classes, verbs, text } = reading;
  if (noun < 0 || verbs[verb] === 0 || formOf(verbs[verb]) !== Form.base || !isLowerCase(reading, verb)) return false;
  if (text.kind[noun] !== Kind.word || (classes[verb] & (Word.report | Word.document)) !== 0) return false;
  return isPlural(reading, noun) || (classes[noun] & Word.quantifier) !== 0;
}

/** A clause of its own, in which nobody else speaks. */
function isOwnClause(reading: Reading, first: number, last: number): boolean {
  if ((reading.classes[first] & (Word.coordinator | Word.subordinator)) !== 0) return false;
  return !namesSpeaker(reading, first, last) && hasFiniteVerb(reading, first - 1, endOfClause(reading, first, last));
}

/** As and the participle of a verb that says or shows. */
export function isAsReported(reading: Reading, i: number): boolean {
  const value = isWord(reading, i, hashOf.as) ? reading.verbs[i + 1] : 0;
  return (
    value !== 0 && formOf(value) === Form.past && (verbOfValue(value).takes & (Takes.speech | Takes.evidence)) !== 0
  );
}

/** It is her job, Hale said, | to talk to the crews; … | including the pier; … | but also a risk: no clause, and no adjunct of the saying. */
function continuesReport(reading: Reading, i: number): boolean {
  const { verbs } = reading;
  if (isWord(reading, i, hashOf.to)) return verbs[i + 1] !== 0 && formOf(verbs[i + 1]) === Form.base;
  // He was hit, police said, | by a van; but not: by phone
  if (isWord(reading, i, hashOf.by)) return (reading.classes[i + 1] & (Word.determiner | Word.possessive)) !== 0;
  if (isWord(reading, i, hashOf.but)) return isWord(reading, i + 1, hashOf.also) || isWord(reading, i + 1, hashOf.not);
  return (
    isWord(reading, i, hashOf.including) || isWord(reading, i, hashOf.rather) || isWord(reading, i, hashOf.especially)
  );
}
