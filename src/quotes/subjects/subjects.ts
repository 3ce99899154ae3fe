import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { inscribedNouns } from '../data/function-words.ts';
import { isCalling, maySpeak } from '../people/may-speak.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { beforeBracket } from '../phrases/parentheses.ts';
import { withoutTime } from '../phrases/times-before.ts';
import { beforeStretch, endsInIng, isCapital, isPast, isWord, mentionOn, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Takes, verbOfValue, Word } from '../reading/words.ts';
import { antecedent } from './antecedents.ts';
import { subjectBeforeApposition, subjectBeforeDashes, withJoint, withNamesakes } from './appositions.ts';
import { beyondGerund } from './gerund-phrases.ts';
import { beyondParticiple, isReduced } from './reduced-clauses.ts';
import {
  beyondInterruptedRelative,
  beyondMarkedRelative,
  beyondPronoun,
  beyondRelative,
  beyondVerb,
} from './relative-clauses.ts';
import { beforeUnclosed } from './unclosed-appositions.ts';

/** The subject of a finite verb whose group begins at `end`. */
export function subjectBefore(reading: Reading, end: number, floor: number): NounPhrase | null {
  const { text, classes } = reading;
  const left = end - 1;
  if (left < floor) return null;
  const { kind } = text;
  if (
    kind[left] === Kind.comma &&
    left - 2 > floor &&
    connectives.has(text.hash[left - 1]) &&
    kind[left - 2] === Kind.word
  )
    return subjectBefore(reading, left - 1, floor);
  if (kind[left] === Kind.comma)
    return beyondInterruptedRelative(reading, left, floor) ?? subjectBeforeApposition(reading, left, floor);
  if (kind[left] === Kind.dash) return subjectBeforeDashes(reading, left, floor);
  if (
    kind[left] !== Kind.word &&
    kind[left] !== Kind.number &&
    kind[left] !== Kind.percent &&
    kind[left] !== Kind.alphanumeric &&
    kind[left] !== Kind.address &&
    kind[left] !== Kind.dotted &&
    kind[left] !== Kind.possessive &&
    kind[left] !== Kind.close &&
    kind[left] !== Kind.mark &&
    kind[left] !== Kind.stop
  )
    return null;
  if ((classes[left] & Word.relative) !== 0) return antecedent(reading, left, floor);
  if (kind[left] === Kind.close) {
    // Bill Tarrant (R-Ohio) said
    const open = beforeBracket(reading, end, floor);
    return open > floor && open < end ? subjectBefore(reading, open, floor) : null;
  }
  const behind = withoutTime(reading, end, floor);
  // who | last year | said
  if (behind < end && behind > floor && (classes[behind - 1] & Word.relative) !== 0)
    return antecedent(reading, behind - 1, floor);
  const phrase = nounPhraseBefore(reading, behind, floor);
  if (!phrase) {
    const outer = beyondVerb(reading, behind - 1, floor);
    if (outer) return outer;
    // Hale, who runs it, | on Friday | said
    if (behind < end && behind - 1 > floor && kind[behind - 1] === Kind.comma)
      return subjectBeforeApposition(reading, behind - 1, floor);
    if (reading.closes[left] > 0) {
      const outer = beyondMarkedRelative(reading, left, floor);
      if (outer) return outer;
      // Hale, citing “the tide,” said: an American comma ends the remark on who speaks.
      const open = beforeStretch(reading, left);
      const remark = open > floor + 1 && kind[open - 1] === Kind.word && kind[left - 1] === Kind.comma;
      // Hale, author of “The Pier,” said
      const title = remark && isWord(reading, open - 1, hashOf.of) && isCapital(reading, open + 1);
      return remark && (title || endsInIng(reading, open - 1)) ? subjectBeforeApposition(reading, end, floor) : null;
    }
    // A report released | on Monday said
    return behind < end && isReduced(reading, behind - 1, floor) ? nounPhraseBefore(reading, behind - 1, floor) : null;
  }
  const speaker = phrase.last - phrase.first > 2 ? behindOpener(reading, phrase, floor) : null;
  if (speaker) return speaker;
  // Most subjects begin the sentence, with nothing before them that they could be part of.
  if (phrase.first <= floor && (classes[phrase.first] & Word.relative) === 0) return phrase;
  const relative = beyondRelative(reading, phrase, floor) ?? beyondPronoun(reading, phrase, floor);
  if (relative) return relative;
  const doer = beyondGerund(reading, phrase, floor) ?? beyondThing(reading, phrase, floor);
  if (doer) return doer;
  const name = beforeUnclosed(reading, phrase, floor);
  if (name) return name;
  return beyondParticiple(reading, phrase, floor) ?? withJoint(reading, withNamesakes(reading, phrase, floor), floor);
}

/**
 * A man | whose wife died after she was given the all-clear | said: a thing says nothing where the sentence begins with somebody and a clause on
 * them that no comma ends.
 */
function beyondThing(reading: Reading, phrase: NounPhrase, floor: number): NounPhrase | null {
  const { classes, text } = reading;
  if (phrase.first - floor < 5 || phrase.first - floor > longestClause) return null;
  if (isCapital(reading, phrase.headLast - 1) || (classes[phrase.headLast - 1] & Word.document) !== 0) return null;
  if (!holdsWho(reading, floor) || maySpeak(reading, phrase)) return null;
  const someone = nounPhraseAfter(reading, floor, floor + 8);
  if (!someone || !maySpeak(reading, someone)) return null;
  if (!isWord(reading, someone.last, hashOf.whose) && !isWord(reading, someone.last, hashOf.who)) return null;
  for (let i = someone.last; i < phrase.first; i++) if (text.kind[i] === Kind.comma) return null;
  return someone;
}

/** One of those two words where such a clause would begin. */
function holdsWho(reading: Reading, floor: number): boolean {
  for (let i = floor + 1; i <= floor + 8; i++)
    if ((reading.classes[i] & Word.relative) !== 0)
      if (isWord(reading, i, hashOf.who) || isWord(reading, i, hashOf.whose)) return true;
  return false;
}

/** Tokens of such a clause. */
const longestClause = 40;

/** The crews however, | insist: a word for how it stands to what came before, with its second comma alone. */
const connectives = WordTable.of(['however', 'meanwhile', 'though']);

/**
 * Speaking about the state of the pier | Cllr Hale said, In an interview with police | Hale said: the title and name behind a common noun, where
 * an opening lacks its comma; but not: the witness Mr Hale, council leader Ada Hale.
 */
function behindOpener(reading: Reading, { first, last }: NounPhrase, floor: number): NounPhrase | null {
  const { classes, text } = reading;
  if (!isCapital(reading, last - 1) || !(endsInIng(reading, floor) || isLed(reading, first, floor))) return null;
  let name = last - 1;
  while (name > first && isCapital(reading, name - 1)) name--;
  const noun = name - 1;
  if (noun < first || text.kind[noun] !== Kind.word || (classes[noun] & notCommon) !== 0) return null;
  const titled = (classes[name] & Word.honorific) !== 0 || mentionOn(reading, last - 1)?.type === 'person';
  return titled && !isCalling(reading, noun) ? { first: name, last, headLast: last } : null;
}

/** In | interview with, at | a meeting with: a preposition begins the sentence and the phrase. */
function isLed({ classes }: Reading, first: number, floor: number): boolean {
  return first === floor + 1 && (classes[floor] & Word.preposition) !== 0 && (classes[floor] & Word.subordinator) === 0;
}

const notCommon =
  Word.preposition | Word.determiner | Word.possessive | Word.coordinator | Word.honorific | Word.quantifier;

/** The subject of a participle: "with one asking", "protesters chanting"; null when it is the sentence’s own. */
export function participleSubject(reading: Reading, end: number, floor: number): NounPhrase | null {
  const { classes, text } = reading;
  const left = end - 1;
  if (left < floor) return null;
  if (text.kind[left] !== Kind.word && text.kind[left] !== Kind.mark && text.kind[left] !== Kind.number) return null;
  if ((classes[left] & (Word.preposition | Word.coordinator | Word.subordinator)) !== 0) return null;
  const phrase = nounPhraseBefore(reading, end, floor);
  if (!phrase) return null;
  const before = phrase.first - 1;
  if (before >= floor && isWord(reading, before, hashOf.with)) return phrase;
  // Hale put up a sign | reading “Keep out”, telling us to: the sign’s words, while those of a letter are who wrote it
  // but: carrying signs saying, where those who carry them say it
  if (inscribed.has(text.hash[phrase.headLast - 1])) return endsInIng(reading, phrase.headLast - 2) ? null : phrase;
  // It comes after a petition | calling for it: "it" calls for nothing.
  if ((classes[phrase.headLast - 1] & Word.document) !== 0) {
    if (receiving.has(text.hash[phrase.first - 1])) return phrase;
    return isWord(reading, floor, hashOf.it) && phrase.first > floor + 1 ? phrase : issuerOf(reading, phrase, floor);
  }
  // warned the crew | saying: who is spoken to does not speak
  const address = before >= floor && isPast(reading, before) ? verbOfValue(reading.verbs[before]).takes : 0;
  if ((address & Takes.speech) !== 0 && isWord(reading, end, hashOf.saying)) return null;
  if (maySpeak(reading, phrase) || (classes[phrase.headLast - 1] & Word.quantifier) !== 0 || isAgents(reading, phrase))
    return phrase;
  // a clip of Ito saying that; but Hale left the meeting saying that
  const shown = mentionOn(reading, end - 1);
  if (shown?.type !== 'person') return null;
  let first = end - 1;
  while (first > phrase.first && mentionOn(reading, first - 1) === shown) first--;
  return isWord(reading, first - 1, hashOf.of) ? { first, last: end, headLast: end } : null;
}

/** It comes after Hale and Ito issued | a statement | saying: who issued it, behind a conjunction. */
function issuerOf(reading: Reading, { first }: NounPhrase, floor: number): NounPhrase | null {
  const verb = first - 1;
  if (verb <= floor || !issuing.has(reading.text.hash[verb])) return null;
  const issuer = subjectBefore(reading, verb, floor);
  return issuer && issuer.first > floor && (reading.classes[issuer.first - 1] & Word.subordinator) !== 0
    ? issuer
    : null;
}

const issuing = WordTable.of(['issued', 'posted', 'published', 'released', 'sent', 'tweeted', 'wrote']);

/** Heard | a petition | contending that: what somebody does with another one’s paper. */
const receiving = WordTable.of([
  'dismissed',
  'dismissing',
  'heard',
  'hearing',
  'received',
  'receiving',
  'rejected',
  'rejecting',
]);

const inscribed = WordTable.of(inscribedNouns);

/** Detractors, bystanders, cyclists: those who do something, by the word’s ending. */
function isAgents({ text: { source, start, end } }: Reading, { headLast }: NounPhrase): boolean {
  const word = source.slice(start[headLast - 1], end[headLast - 1]);
  return word.length > 5 && /(?:[eo]r|ist)s$/.test(word);
}
