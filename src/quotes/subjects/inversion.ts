import { Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { hasFiniteVerb, isFiniteAuxiliary, isHeadlineFuture, isHeadlineProgress } from '../clauses/finite-verbs.ts';
import { goesOnBehindMarks } from '../clauses/marked-beginnings.ts';
import { endsOpenStretch } from '../clauses/open-stretches.ts';
import { isCalling, maySpeak } from '../people/may-speak.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import {
  beforeStretch,
  behindStretch,
  endsInEd,
  endsInIng,
  isCapital,
  isLowerCase,
  isManner,
  isWord,
  mentionOn,
  type Reading,
} from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, type Verb, Word } from '../reading/words.ts';
import { isPrepositionOf } from './appositions.ts';
import { apposedName } from './sentence-subject.ts';

/** Does a clause stand between the commas before, other than a relative one: what is said, and no apposition of the speaker’s? */
function hasClauseBefore(reading: Reading, first: number, comma: number): boolean {
  const { classes, opens, text } = reading;
  if (endsInMarks(reading, first, comma)) return true;
  let start = first;
  for (let i = first; i <= comma; i++) {
    if (opens[i] > 0) {
      const open = i;
      i = behindStretch(reading, i, comma) - 1;
      // A headline’s verb may stand in marks: PM ‘should have known’ of it, says watchdog.
      if (start === first && open > first && (hasFiniteVerb(reading, open + 1, i) || isPredicate(reading, open)))
        return true;
      if (open === first && goesOnBehindMarks(reading, open, comma)) return true;
      if (text.kind[i - 1] !== Kind.comma) continue;
    } else if (i < comma && text.kind[i] !== Kind.comma && text.kind[i] !== Kind.dash) continue;
    const relative =
      start > first && (classes[start] & Word.relative) !== 0 && (classes[start] & Word.determiner) === 0;
    if (!relative && hasFiniteVerb(reading, start, i)) return !containsRelative(reading, start, i);
    start = i + 1;
  }
  return isHeadlineFuture(reading, first, comma) || isHeadlineProgress(reading, first, comma);
}

/** But, | said Hale, “…”: a word that leads in the marks behind the speaker. */
function isLedIn(reading: Reading, first: number, comma: number, from: number, last: number): boolean {
  const { classes, text, opens } = reading;
  if (comma - first > 2 || comma === first) return false;
  for (let i = first; i < comma; i++) if ((classes[i] & (Word.coordinator | Word.adverb)) === 0) return false;
  const phrase = nounPhraseAfter(reading, from, last);
  return phrase !== null && text.kind[phrase.last] === Kind.comma && opens[phrase.last + 1] > 0;
}

/** Hale | “drew large crowds” in Tarn, said Ito: the marks begin with the verb of the words before. */
function isPredicate({ verbs, text: { kind } }: Reading, open: number): boolean {
  const form = verbs[open + 1] !== 0 ? formOf(verbs[open + 1]) : 0;
  return kind[open - 1] === Kind.word && (form === Form.past || form === Form.third);
}

/** The wall “will not hold”, | says Hale: British commas stand outside the marks. An apposition, as a title in marks is, has a comma before it. */
function endsInMarks(reading: Reading, first: number, comma: number): boolean {
  const { closes, classes, text } = reading;
  const { kind } = text;
  if (kind[comma] !== Kind.comma || comma <= first || closes[comma - 1] === 0) return false;
  const open = beforeStretch(reading, comma - 1);
  if (open <= first || kind[open - 1] === Kind.colon) return true;
  // Pier ‘Not Safe’, Says Mayor: all words have capitals
  if (kind[open - 1] !== Kind.word || (isCapital(reading, open + 1) && !isCapital(reading, comma + 1))) return false;
  if ((classes[first] & (Word.preposition | Word.subordinator)) !== 0) return false;
  for (let i = first; i < open; i++) if (kind[i] === Kind.comma || kind[i] === Kind.dash) return false;
  return true;
}

/** Oakes had “voluntarily” shared it: marked words that an auxiliary leads to, with no sign inside, and the verb behind goes on. */
function isPhraseInMarks(reading: Reading, close: number, first: number): boolean {
  const { classes, text } = reading;
  const open = beforeStretch(reading, close);
  if (open <= first || text.kind[close - 1] !== Kind.word) return false;
  return (classes[open - 1] & (Word.auxiliary | Word.adverb | Word.subject)) !== 0;
}

/** Marked words without a sign inside, before a pronoun that has a verb of its own: say | they. */
function isObjectless({ classes, closes, text: { kind } }: Reading, close: number, { first }: NounPhrase): boolean {
  return (
    closes[close] > 0 &&
    kind[close - 1] === Kind.word &&
    (classes[first] & (Word.subject | Word.object)) === Word.subject
  );
}

/** "the mayor who runs the town": the only verb is that of a relative clause. */
function containsRelative({ classes }: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if ((classes[i] & (Word.auxiliary | Word.contraction)) !== 0) return false;
    if ((classes[i] & Word.relative) !== 0 && (classes[i] & (Word.determiner | Word.subordinator)) === 0) return true;
  }
  return false;
}

/** “…,” said Ada Hale, a doctor. The subject behind the verb, when the verb stands right behind a report or marks. */
export function invertedSubject(
  reading: Reading,
  groupFirst: number,
  i: number,
  from: number,
  first: number,
  last: number,
  { lemma, takes }: Verb,
): NounPhrase | null {
  const { text, classes, closes } = reading;
  const { kind } = text;
  const left = groupFirst - 1;
  if ((takes & Takes.speech) === 0 || groupFirst !== i) return null;
  // "Hale, a doctor, told the court": a verb with an addressee is never turned round.
  if ((takes & Takes.addressee) !== 0 && (takes & Takes.question) !== 0 && !isWord(reading, i, hashOf.asked))
    return null;
  const marked =
    left >= 0 && (closes[left] > 0 ? !isPhraseInMarks(reading, left, first) : endsOpenStretch(reading, groupFirst));
  const sign =
    left >= first &&
    (kind[left] === Kind.comma ||
      kind[left] === Kind.dash ||
      kind[left] === Kind.question ||
      kind[left] === Kind.exclamation);
  const as = left >= first && isWord(reading, left, hashOf.as);
  if (!marked && sign && lemma !== 'say' && isParted(reading, left, first)) return null;
  if (!marked && !sign && !as) return null;
  if (
    !marked &&
    sign &&
    !hasClauseBefore(reading, first, left) &&
    !isLedIn(reading, first, left, from, last) &&
    behindInterrupted(reading, first, left, from, last) < 0
  )
    return null;
  // Hale, a banker, pleaded guilty
  if (isWord(reading, from, hashOf.guilty) || isWord(reading, from, hashOf.not)) return null;
  const phrase = nounPhraseAfter(reading, from, last);
  // the father of a ‘good boy’ | say they: no sentence ends with the marks
  if (marked && !sign && phrase && isObjectless(reading, left, phrase)) return null;
  // “…,” he said pleasantly.
  if (phrase && phrase.last - phrase.first === 1 && isManner(reading, phrase.first)) return null;
  if (!phrase) return null;
  // found the letter, reported it to the port: what somebody did with it
  if (!marked && phrase.last - phrase.first === 1 && isWord(reading, phrase.first, hashOf.it)) return null;
  // came to Leeds, recited her plans, and left; a singer, wrote a host of songs: what cannot speak is the verb’s object
  if (!marked && lemma !== 'say' && isObject(reading, phrase)) return null;
  // said the days when there was one paper | were over
  const head = phrase.headLast - 1;
  if ((classes[head] & (Word.time | Word.timePlural)) !== 0 && !isCapital(reading, head)) return null;
  const bits = classes[phrase.first];
  if ((bits & (Word.contraction | Word.timeModifier | Word.relative)) !== 0) return null;
  if ((bits & (Word.object | Word.subordinator)) !== 0 && (bits & (Word.subject | Word.possessive)) === 0) return null;
  // A verb behind the phrase makes it the subject of a clause: "Hale, a doctor, said profits rose".
  // said he “likes it”: the marked words are what he does, and he is the subject of what is said.
  if (!marked && phrase.last < last && reading.opens[phrase.last] > 0) return null;
  let next = phrase.last;
  while (next < last && ((classes[next] & Word.adverb) !== 0 || isManner(reading, next))) next++;
  if (next < last && kind[next] === Kind.possessive) return null;
  if (next < last && (classes[next] & Word.auxiliary) !== 0) return null;
  if (next < last && reading.verbs[next] !== 0) {
    const form = formOf(reading.verbs[next]);
    // “…,” said the crew member | known as Ito: behind a whole sentence in marks no clause has that subject
    const describes =
      (form === Form.past || form === Form.participle) &&
      closes[left] > 0 &&
      next === phrase.last &&
      endsSentence(text, left);
    if (form !== Form.ing && form !== Form.base && !(describes && isPrepositionOf(reading, next + 1))) return null;
  }
  if (next > phrase.last) return phrase;
  return (
    apposedName(reading, phrase, last) ?? titledBehind(reading, next, last) ?? withSecond(reading, phrase, next, last)
  );
}

/** has, over the years, | criticised: words between commas that part an auxiliary from its participle. */
function isParted({ text: { kind, hash } }: Reading, comma: number, first: number): boolean {
  if (kind[comma] !== Kind.comma) return false;
  for (let i = comma - 1; i > first && comma - i < 10; i--)
    if (kind[i] === Kind.comma) return kind[i - 1] === Kind.word && perfects.has(hash[i - 1]);
  return false;
}

const perfects = WordTable.of(['had', 'has', 'have']);

/** A phrase with an article or owner whose head is in lower case and names nobody who speaks, and no document. */
export function isObject(reading: Reading, phrase: NounPhrase): boolean {
  const { classes } = reading;
  const head = phrase.headLast - 1;
  return (
    (classes[phrase.first] & (Word.determiner | Word.possessive)) !== 0 &&
    (classes[head] & (Word.document | Word.report)) === 0 &&
    !isCapital(reading, head) &&
    !maySpeak(reading, phrase)
  );
}

/** Do the marks that close at token `close` end with a comma, or ask or cry out? */
function endsSentence({ kind }: Text, close: number): boolean {
  const inside = kind[close - 1];
  return inside === Kind.comma || inside === Kind.question || inside === Kind.exclamation;
}

/**
 * The plan, said Hale, | would fail: where the verb stands whose subject a turned attribution is set behind, be its speaker described (said Hale,
 * who runs it, would fail), or -1. `comma` stands before the verb of speech, `from` behind it.
 */
export function behindInterrupted(reading: Reading, first: number, comma: number, from: number, last: number): number {
  const { classes, closes, verbs, text } = reading;
  const { kind } = text;
  if (kind[comma] !== Kind.comma || comma <= first) return -1;
  const opener = Word.preposition | Word.subordinator | Word.time | Word.relative;
  if ((classes[first] & opener) !== 0 || verbs[first] !== 0 || endsInIng(reading, first)) return -1;
  // Hale, a doctor, said Ito, who was late, would go: an apposition of who speaks
  for (let i = first; i < comma; i++) if (kind[i] === Kind.comma || kind[i] === Kind.dash || closes[i] > 0) return -1;
  if (hasFiniteVerb(reading, first, comma)) return -1;
  const phrase = nounPhraseAfter(reading, from, last);
  if (!phrase) return -1;
  let end = phrase.last;
  // say experts like Ada Hale
  if (isWord(reading, end, hashOf.and) || isPrepositionOf(reading, end))
    end = nounPhraseAfter(reading, end + 1, last)?.last ?? end;
  for (let i = end; i + 1 < last && i < end + 20; i++) {
    if (kind[i] !== Kind.comma) {
      if (i === end || kind[i] === Kind.semicolon || kind[i] === Kind.colon) return -1;
      continue;
    }
    const next = i + 1;
    if ((classes[next] & Word.auxiliary) !== 0 && isFiniteAuxiliary(reading, next)) return next;
    const form = verbs[next] !== 0 ? formOf(verbs[next]) : endsInEd(reading, next) ? Form.past : 0;
    if (form === Form.past || form === Form.third) return next;
  }
  return -1;
}

/** “…,” said Tarn | oil and gas analyst Ada Hale: the person behind small words that end in what she is. */
function titledBehind(reading: Reading, from: number, last: number): NounPhrase | null {
  const { classes, text } = reading;
  const others = Word.preposition | Word.determiner | Word.possessive | Word.auxiliary | Word.subject | Word.relative;
  for (let i = from; i < last && i < from + 7; i++) {
    const name = mentionOn(reading, i);
    if (name) {
      if (name.type !== 'person' || name.kind !== 'name' || i < from + 2 || !isCalling(reading, i - 1)) return null;
      let end = i + 1;
      while (end < last && mentionOn(reading, end) === name) end++;
      return { first: i, last: end, headLast: end };
    }
    if (text.kind[i] !== Kind.hyphen && (text.kind[i] !== Kind.word || !isLowerCase(reading, i))) return null;
    if ((classes[i] & others) !== 0 || ((classes[i] & Word.coordinator) !== 0 && !isWord(reading, i, hashOf.and)))
      return null;
  }
  return null;
}

/** “…,” said Ada Hale of Tarn Hospital | and Northern University: two bodies that one person is of. */
function worksForBoth(reading: Reading, { last, headLast }: NounPhrase, { last: end }: NounPhrase): boolean {
  if (last === headLast || mentionOn(reading, headLast - 1)?.type !== 'person') return false;
  return mentionOn(reading, end - 1)?.type === 'organisation' && mentionOn(reading, last - 1)?.type !== 'person';
}

/** “…,” said Hale and Ito: both; null where the second begins another clause. `next` is the token behind the first. */
function withSecond(reading: Reading, phrase: NounPhrase, next: number, last: number): NounPhrase | null {
  const {
    classes,
    text: { kind },
  } = reading;
  const joint = next + 1 < last && isWord(reading, next, hashOf.and) ? nounPhraseAfter(reading, next + 1, last) : null;
  if (joint && worksForBoth(reading, phrase, joint)) return phrase;
  if (joint && isCapital(reading, joint.last - 1) && (joint.last >= last || kind[joint.last] !== Kind.word))
    return { first: phrase.first, last: joint.last, headLast: joint.last };
  if (joint && joint.last < last && (reading.verbs[joint.last] !== 0 || (classes[joint.last] & Word.auxiliary) !== 0))
    return null;
  return phrase;
}
