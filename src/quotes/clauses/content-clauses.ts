import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { noClauseWords } from '../data/function-words.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import {
  behindStretch,
  endsInEd,
  endsInS,
  isCapital,
  isManner,
  isPast,
  isPlural,
  isWord,
  type Reading,
} from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Word } from '../reading/words.ts';
import { hasFiniteVerb, isFiniteAuxiliary } from './finite-verbs.ts';

/** "agreed a fee | but changed his mind", "denied theft | but was jailed": a verb right behind the conjunction has the subject of the one before. */
export function beforeNextVerb(reading: Reading, first: number, last: number): number {
  const { classes, verbs } = reading;
  for (let i = first + 1; i + 1 < last; i++) {
    if ((classes[i] & Word.coordinator) === 0) continue;
    if (isWord(reading, i, hashOf.but) && beginsMain(reading, i + 1, last)) return i;
    if ((classes[i + 1] & Word.auxiliary) !== 0 && isFiniteAuxiliary(reading, i + 1)) return i;
    const past = verbs[i + 1] !== 0 ? formOf(verbs[i + 1]) === Form.past : endsInEd(reading, i + 1);
    if (past && (classes[i + 2] & (Word.determiner | Word.possessive | Word.object)) !== 0) return i;
  }
  return last;
}

/** announced a pier | but last week reports emerged: a subject and its verb in the past, with nothing between that opens another clause. */
export function beginsMain(reading: Reading, from: number, limit: number): boolean {
  const { classes, verbs, opens, text } = reading;
  const opening = Word.relative | Word.subordinator | Word.question | Word.preposition | Word.negation;
  for (let i = from; i < limit && i < from + 8; i++) {
    if (opens[i] > 0 || text.kind[i] !== Kind.word || (classes[i] & opening) !== 0) return false;
    if (i === from || (classes[i - 1] & (Word.determiner | Word.possessive)) !== 0) continue;
    if ((classes[i] & Word.auxiliary) !== 0) return isFiniteAuxiliary(reading, i);
    if (verbs[i] !== 0 ? formOf(verbs[i]) === Form.past : endsInEd(reading, i)) return true;
  }
  return false;
}

export function isWordlike(kind: number): boolean {
  return (
    kind === Kind.word ||
    kind === Kind.possessive ||
    kind === Kind.hyphen ||
    kind === Kind.number ||
    kind === Kind.dotted
  );
}

/** A plural noun before a base form: its gulls make a noise. */
export function hasPluralVerb(reading: Reading, first: number, last: number): boolean {
  const { verbs, classes, opens, text } = reading;
  for (let i = first + 1; i < last; i++) {
    if (opens[i] > 0) {
      i = behindStretch(reading, i, last);
      continue;
    }
    let noun = i - 1;
    while (noun > first && ((classes[noun] & Word.adverb) !== 0 || isManner(reading, noun))) noun--;
    if (
      (verbs[i] !== 0
        ? formOf(verbs[i]) === Form.base && isPlural(reading, noun)
        : isUnknownBase(reading, i, noun, last)) &&
      text.kind[noun] === Kind.word &&
      (classes[noun] & (Word.possessive | Word.determiner | Word.auxiliary | Word.preposition)) === 0
    )
      return true;
  }
  return false;
}

/** people | misread | the sign: between a plural and an object stands a verb, be it in no list. */
function isUnknownBase(reading: Reading, i: number, noun: number, last: number): boolean {
  const { classes, text } = reading;
  if (classes[i] !== 0 || text.kind[i] !== Kind.word || isCapital(reading, i) || !isPlural(reading, noun)) return false;
  if (i + 1 >= last || endsInS(reading, i) || isCapital(reading, noun)) return false;
  return (classes[i + 1] & (Word.determiner | Word.possessive | Word.object)) !== 0 || isCapital(reading, i + 1);
}

/** A finite verb in the words ahead, or a subject whose verb stands in marks: said he “cannot go”. */
export function isClause(reading: Reading, first: number, last: number): boolean {
  if (hasFiniteVerb(reading, first, last) || hasPluralVerb(reading, first, last)) return true;
  if ((reading.classes[first] & Word.subject) !== 0 && (reading.classes[first] & Word.object) === 0) return true;
  const { opens, text } = reading;
  // A single noun or name needs the verb right behind the mark: Hale “has a plan”.
  for (let i = first; i + 1 < last && (isWordlike(text.kind[i]) || isAbbreviation(reading, i)); i++)
    if (opens[i + 1] > 0)
      return (
        i > first ||
        isPredicate(reading, skipAdverbs(reading, i + 2, last), last) ||
        isHeadline(reading, i) ||
        ((reading.classes[i] & (Word.possessive | Word.determiner)) !== 0 && holdsClause(reading, i + 1, last))
      );
  return false;
}

/** says plan | ‘unworkable’: a headline leaves out the verb between. */
function isHeadline({ text: { blocks, blockOf } }: Reading, i: number): boolean {
  return blocks[blockOf[i]].kind === 'headline';
}

/** told fans her | “heart is broken”: the marks hold the noun and its verb. */
function holdsClause(reading: Reading, open: number, last: number): boolean {
  return hasFiniteVerb(reading, open + 1, behindStretch(reading, open, last) - 1);
}

/** The stop of "Ms." or "St." before a name. */
function isAbbreviation(reading: Reading, i: number): boolean {
  const { kind, flags } = reading.text;
  return kind[i] === Kind.stop && isCapital(reading, i - 1) && (flags[i + 1] & Flag.sentenceStart) === 0;
}

/** Do marked words begin with the verb of the clause that they are part of? */
function isPredicate(reading: Reading, i: number, last: number): boolean {
  const { classes, verbs, text } = reading;
  if (i >= last || text.kind[i] !== Kind.word || (text.flags[i] & Flag.capital) !== 0) return false;
  const form = verbs[i] === 0 ? 0 : formOf(verbs[i]);
  return (
    (classes[i] & Word.auxiliary) !== 0 ||
    form === Form.past ||
    form === Form.third ||
    (form === 0 && classes[i] === 0 && (endsInS(reading, i) || endsInEd(reading, i)))
  );
}

/** "who he claims has", "the job that many say is": the subject of the report stands before, as a relative pronoun. */
export function isGap({ classes }: Reading, first: number): boolean {
  return first > 0 && (classes[first - 1] & Word.relative) !== 0;
}

/** Hale, who had told | them so, left: is the verb before `from` that of a relative clause whose subject is the pronoun? */
export function isInRelative({ classes }: Reading, from: number): boolean {
  let i = from - 2;
  while (i > 0 && from - i < 5 && (classes[i] & (Word.auxiliary | Word.adverb)) !== 0) i--;
  return i > 0 && (classes[i] & Word.relative) !== 0 && (classes[i] & Word.subordinator) === 0;
}

/** Behind closing marks the clause goes on with a verb or preposition. */
export function continuesClause(reading: Reading, i: number, last: number): boolean {
  const { classes, text } = reading;
  if (text.kind[i] !== Kind.word) return false;
  // shouted “shame” | and was led away: what the speaker did next
  if (
    (classes[i] & Word.coordinator) !== 0 &&
    i + 1 < last &&
    ((classes[i + 1] & Word.auxiliary) !== 0 || isPast(reading, i + 1))
  )
    return false;
  const inside = text.kind[i - 2];
  // shouted “shame!” as Hale left
  if (isWord(reading, i, hashOf.as) && (inside === Kind.question || inside === Kind.exclamation)) return false;
  if (hasFiniteVerb(reading, i - 1, Math.min(last, i + 3))) return true;
  if (inside === Kind.comma || inside === Kind.stop || inside === Kind.question || inside === Kind.exclamation)
    return false;
  if ((classes[i] & Word.relative) !== 0) return true;
  const adjunct = Word.preposition | Word.time | Word.timeModifier | Word.coordinator | Word.subordinator | Word.adverb;
  // said “it hurts” whenever she rowed: the preposition goes on with what is said.
  if ((classes[i] & Word.preposition) !== 0 && (classes[i] & (Word.time | Word.adverb)) === 0) return true;
  // said “old planks” and the rust had been found: what is joined to the marked words is part of the subject.
  if ((classes[i] & Word.coordinator) !== 0) {
    const joint = nounPhraseAfter(reading, i + 1, last);
    return joint !== null && joint.last < last && (classes[joint.last] & Word.auxiliary) !== 0;
  }
  return (classes[i] & adjunct) === 0 && !isManner(reading, i);
}

export function beginsContent(reading: Reading, i: number, last: number): boolean {
  if (i >= last) return false;
  const { classes, text, opens } = reading;
  return (
    opens[i] > 0 ||
    text.kind[i] === Kind.number ||
    text.kind[i] === Kind.currency ||
    (classes[i] & (Word.determiner | Word.subject | Word.possessive | Word.question | Word.quantifier)) !== 0 ||
    isWord(reading, i, hashOf.that) ||
    (text.flags[i] & Flag.capital) !== 0
  );
}

/** Can a finite clause begin at the token? */
export function beginsClause(reading: Reading, i: number): boolean {
  const { classes, text } = reading;
  const bits = classes[i];
  if (
    text.kind[i] !== Kind.word &&
    text.kind[i] !== Kind.number &&
    text.kind[i] !== Kind.dotted &&
    text.kind[i] !== Kind.alphanumeric &&
    text.kind[i] !== Kind.currency
  )
    return false;
  // but: having a pier helps
  const verb = (bits & Word.auxiliary) !== 0 && isFiniteAuxiliary(reading, i);
  if ((verb || (bits & Word.coordinator) !== 0) && (text.flags[i] & Flag.capital) === 0) return false;
  return !noClause.has(text.hash[i]) || isQuantity(reading, i);
}

/** said | nothing had changed, told them | little was known: a subject before its verb, and no object. */
function isQuantity({ classes, text: { hash, kind } }: Reading, i: number): boolean {
  return quantities.has(hash[i]) && kind[i + 1] === Kind.word && (classes[i + 1] & Word.auxiliary) !== 0;
}

const quantities = WordTable.of(['little', 'much', 'nothing']);

const noClause = WordTable.of(noClauseWords);

export function beginsNoun(reading: Reading, i: number): boolean {
  const { classes, text } = reading;
  if (text.kind[i] === Kind.word) {
    const bits = classes[i];
    if (
      (bits & (Word.preposition | Word.auxiliary | Word.coordinator | Word.negation)) !== 0 &&
      (bits & (Word.possessive | Word.determiner)) === 0
    )
      return false;
    // which she criticised | though he had planned it
    const noun = Word.adverb | Word.question | Word.determiner | Word.relative | Word.preposition;
    return (bits & (Word.subordinator | noun)) !== Word.subordinator;
  }
  return text.kind[i] === Kind.number || text.kind[i] === Kind.currency || text.kind[i] === Kind.dotted;
}

export function skipAdverbs(reading: Reading, from: number, last: number): number {
  let i = from;
  while (
    i < last &&
    reading.text.kind[i] === Kind.word &&
    (isManner(reading, i) ||
      ((reading.classes[i] & Word.adverb) !== 0 &&
        (reading.classes[i] & (Word.determiner | Word.question | Word.preposition)) === 0))
  )
    i++;
  return i;
}
