import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import type { Embedding } from '../clauses/end-of-clause.ts';
import { hasFiniteVerb, isFiniteAuxiliary } from '../clauses/finite-verbs.ts';
import { introduces } from '../clauses/introductions.ts';
import { skipAdjuncts } from '../contents/adjuncts.ts';
import { makingVerbs } from '../data/function-words.ts';
import type { Attribution } from '../model/attribution.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { isLowerCase, isManner, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, Word } from '../reading/words.ts';
import { coordinatedSubject, isCoordinated } from '../subjects/coordinated-subject.ts';
import { apposedName } from '../subjects/sentence-subject.ts';
import { subjectBefore } from '../subjects/subjects.ts';
import { verbGroup } from '../verbs/verb-groups.ts';

/**
 * Reports through a noun whose speaker stands beside it: Hale’s claim on Monday that …, her warning that …, a warning from Hale that …,
 * Hale’s point has always been that …, the verdict of the court was that …, Hale made the claim that …. Without a speaker (the claim that) it
 * is the writer’s business and reported by nobody.
 */
export function readReportNoun(
  reading: Reading,
  i: number,
  sentence: number,
  first: number,
  last: number,
): Attribution | null {
  if (isPartOfName(reading, i)) return null;
  let from = i + 1;
  let source = ownerOf(reading, i, first);
  let of = false;
  if (!source && from < last) {
    of = isWord(reading, from, hashOf.of);
    if (of || isWord(reading, from, hashOf.by) || isWord(reading, from, hashOf.from)) {
      source = nounPhraseAfter(reading, from + 1, last);
      // a promise from the leader, Ada Hale, that
      const name = source && apposedName(reading, source, last);
      if (name) source = name;
      if (source)
        from = name && name.last < last && reading.text.kind[name.last] === Kind.comma ? name.last + 1 : source.last;
    }
    source ??= makerOf(reading, i, first);
    const holder = source ? null : holderOf(reading, i, first);
    if (holder && beginsClause(reading, from + 1, last) && isWord(reading, from, hashOf.that))
      return thatClause({ source: holder, cue: i, that: from, embedded: 'none', sentence, first, last });
  }
  if (!source) return null;
  from = behindRemark(reading, skipAdjuncts(reading, from, last, false), last);
  const that = behindBe(reading, from, last);
  // "claims of fraud that": only as what the claims are does the report follow.
  if (of && that === from) return null;
  if (that >= last) return null;
  if (!isWord(reading, that, hashOf.that)) {
    const embedded = embeddingOf(reading, Math.min(source.first, i), first);
    // in her report they could not: no clause of the document
    const claims = from === i + 1 && (reading.classes[i] & Word.document) === 0;
    return claims && isBareClause(reading, from, last)
      ? thatClause({ source, cue: i, that: i, embedded, sentence, first, last })
      : null;
  }
  if (that === from && !beginsClause(reading, that + 1, last)) return null;
  const embedded = that > from ? 'none' : embeddingOf(reading, Math.min(source.first, i), first);
  return thatClause({ source, cue: i, that, embedded, sentence, first, last });
}

/** Where a clause with "that" is reported by a noun or adjective. */
interface Told {
  readonly source: NounPhrase;
  readonly cue: number;
  readonly that: number;
  readonly embedded: Embedding;
  /** The sentence, and its tokens `[first, last)`. */
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** The attribution of what stands behind a "that". */
export function thatClause({ source, cue, that, embedded, sentence, first, last }: Told): Attribution {
  return {
    first: source.first,
    last: that,
    cue: { first: cue, last: cue + 1 },
    takes: Takes.clause,
    form: Form.past,
    source,
    entity: -1,
    shared: false,
    unsaid: false,
    passive: false,
    content: that + 1,
    contentForm: 'clause',
    backward: false,
    embedded,
    resumes: -1,
    sentence,
    sentenceFirst: first,
    sentenceLast: last,
    used: false,
    named: null,
  };
}

/** The Claim Board. */
function isPartOfName({ mentionAt }: Reading, i: number): boolean {
  return mentionAt[i] > 0;
}

/** Hale’s claim | the pier is safe, her suggestion | members should pay more: a clause of its own, not one about the noun (the claim Hale had made). */
function isBareClause(reading: Reading, from: number, last: number): boolean {
  const { classes, text } = reading;
  if (text.kind[from] !== Kind.word || (classes[from] & (Word.relative | Word.preposition | Word.auxiliary)) !== 0)
    return false;
  const subject = nounPhraseAfter(reading, from, last);
  if (!subject || subject.last + 2 >= last || !isLowerCase(reading, subject.last)) return false;
  if (!isFiniteAuxiliary(reading, subject.last)) return false;
  const bits = classes[subject.last];
  if ((bits & Word.be) !== 0) return true;
  // the claim she would make: a verb with nothing behind it
  const verb = (classes[subject.last + 1] & Word.negation) !== 0 ? subject.last + 2 : subject.last + 1;
  if ((bits & Word.modal) === 0 || verb + 1 >= last || text.kind[verb] !== Kind.word) return false;
  const object = verb + 1;
  if (text.kind[object] === Kind.number || text.kind[object] === Kind.currency) return true;
  const closed = Word.preposition | Word.time | Word.adverb | Word.subordinator | Word.coordinator;
  return text.kind[object] === Kind.word && ((classes[object] & closed) === 0 || isWord(reading, object, hashOf.more));
}

/** Behind a remark between commas: her claim, made in a letter to the council, | that. */
function behindRemark({ text: { kind } }: Reading, from: number, last: number): number {
  if (from >= last || kind[from] !== Kind.comma) return from;
  for (let i = from + 1; i + 1 < last && i < from + 20; i++) if (kind[i] === Kind.comma) return i + 1;
  return from;
}

/** Behind "is", "was", "has always been"; `from` where no form of "be" stands. */
function behindBe({ classes }: Reading, from: number, last: number): number {
  let be = false;
  let i = from;
  for (; i < last && i < from + 4; i++) {
    if ((classes[i] & Word.auxiliary) !== 0) be ||= (classes[i] & Word.be) !== 0;
    else if ((classes[i] & Word.adverb) === 0 || (classes[i] & Word.subordinator) !== 0) break;
  }
  return be ? i : from;
}

const making = WordTable.of(makingVerbs);

/** Who makes it: Hale made the bold | claim that. */
function makerOf(reading: Reading, noun: number, first: number): NounPhrase | null {
  const { classes, text } = reading;
  let i = noun - 1;
  while (
    i > first &&
    noun - i < 5 &&
    text.kind[i] === Kind.word &&
    !making.has(text.hash[i]) &&
    (classes[i] & (Word.preposition | Word.auxiliary | Word.coordinator)) === 0
  )
    i--;
  if (i <= first || !making.has(text.hash[i])) return null;
  const group = verbGroup(reading, i, first);
  if (group.negated || group.passive || group.infinitive || group.modal) return null;
  if (group.subject >= 0) return { first: group.subject, last: group.subject + 1, headLast: group.subject + 1 };
  const left = group.first - 1;
  // Hale came late but | made the point that
  return left > first && isCoordinated(reading, left)
    ? coordinatedSubject(reading, left, first, Form.past, noVerb)
    : subjectBefore(reading, group.first, first);
}

const noVerb = { lemma: '' };

/** Hale is | of the | view that: who holds it. */
function holderOf(reading: Reading, noun: number, first: number): NounPhrase | null {
  const { classes } = reading;
  if (noun - 3 <= first || !isWord(reading, noun - 1, hashOf.the) || !isWord(reading, noun - 2, hashOf.of)) return null;
  if ((classes[noun - 3] & Word.be) === 0) return null;
  const group = verbGroup(reading, noun - 2, first);
  return group.negated || group.modal ? null : subjectBefore(reading, Math.min(group.first, noun - 3), first);
}

/** Is the noun the subject of its sentence (her warning that the pier could fall went unheard), or does it introduce one (despite …)? */
function embeddingOf(reading: Reading, noun: number, first: number): Embedding {
  const { classes, text } = reading;
  let start = noun;
  while (start > first && (classes[start - 1] & (Word.determiner | Word.possessive)) !== 0) start--;
  let clause = start;
  while (clause > first && text.kind[clause - 1] !== Kind.comma && text.kind[clause - 1] !== Kind.semicolon) clause--;
  if (start > first && (classes[start - 1] & Word.preposition) !== 0)
    return introduces(reading, clause) ? 'introduction' : 'none';
  return hasFiniteVerb(reading, clause, start) || isVerbal(reading, start - 1, first) ? 'none' : 'subject';
}

/** Is the noun the object of the word before: repeating her claim that? */
function isVerbal({ verbs }: Reading, i: number, first: number): boolean {
  return i >= first && verbs[i] !== 0;
}

/** Hale’s, her: who the noun belongs to, with adjectives between. */
function ownerOf(reading: Reading, noun: number, first: number): NounPhrase | null {
  const { classes, text } = reading;
  for (let i = noun - 1; i >= first && noun - i < 5; i--) {
    if (text.kind[i] === Kind.possessive) return behindParticiple(reading, nounPhraseBefore(reading, i, first));
    if (text.kind[i] === Kind.mark) {
      const plural = i > first && nounPhraseBefore(reading, i, first);
      return plural || null;
    }
    if (text.kind[i] !== Kind.word && text.kind[i] !== Kind.hyphen) return null;
    if ((classes[i] & Word.possessive) !== 0) return { first: i, last: i + 1, headLast: i + 1 };
    if ((classes[i] & (Word.determiner | Word.preposition | Word.auxiliary | Word.coordinator)) !== 0) return null;
  }
  return null;
}

/** Asked about | Hale’s claim that. */
function behindParticiple({ classes, verbs }: Reading, owner: NounPhrase | null): NounPhrase | null {
  if (!owner || verbs[owner.first] === 0 || formOf(verbs[owner.first]) !== Form.past) return owner;
  return (classes[owner.first + 1] & Word.preposition) !== 0 && owner.first + 2 < owner.last
    ? { first: owner.first + 2, last: owner.last, headLast: owner.last }
    : owner;
}

/** Behind "that" a subject follows, not the verb of a relative clause (the claim that was made). */
function beginsClause(reading: Reading, from: number, last: number): boolean {
  const { classes, opens, verbs, text } = reading;
  const { kind } = text;
  let i = from;
  while (i < last && isManner(reading, i)) i++;
  if (i >= last) return false;
  if (opens[i] > 0) return true;
  return (kind[i] === Kind.word || kind[i] === Kind.number) && (classes[i] & Word.auxiliary) === 0 && verbs[i] === 0;
}
