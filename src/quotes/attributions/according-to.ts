import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { isApposition } from '../clauses/commas-that-end.ts';
import { isClause, isWordlike } from '../clauses/content-clauses.ts';
import { hasFiniteVerb } from '../clauses/finite-verbs.ts';
import type { Attribution } from '../model/attribution.ts';
import { isCalling } from '../people/may-speak.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { behindStretch, endsInEd, isLowerCase, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, Word } from '../reading/words.ts';
import { apposedName } from '../subjects/sentence-subject.ts';

/** Behind "according to" and "in the words of", where the source begins; -1 elsewhere. */
export function sourcePhrase(reading: Reading, i: number, last: number): number {
  const length = reading.text.end[i] - reading.text.start[i];
  if (length !== 9 && length !== 2) return -1;
  if (i + 2 < last && isWord(reading, i, hashOf.according) && isWord(reading, i + 1, hashOf.to)) return i + 2;
  const words =
    i + 4 < last &&
    isWord(reading, i, hashOf.in) &&
    isWord(reading, i + 1, hashOf.the) &&
    isWord(reading, i + 2, hashOf.words) &&
    isWord(reading, i + 3, hashOf.of);
  return words ? i + 4 : -1;
}

/** "according to the ministry", before, behind or inside what it reports. */
export function readAccordingTo(
  reading: Reading,
  i: number,
  from: number,
  sentence: number,
  first: number,
  last: number,
): Attribution | null {
  const phrase = nounPhraseAfter(reading, from, last);
  if (!phrase) return null;
  // according to a lawyer for the group, Ada Hale
  const source = (isCalling(reading, phrase.headLast - 1) && apposedName(reading, phrase, last)) || phrase;
  const { kind } = reading.text;
  const words = from - i > 2;
  // emphasised that | according to the law, members may speak
  const fronted =
    i === first ||
    isWord(reading, i - 1, hashOf.that) ||
    (i === first + 1 && (reading.classes[first] & (Word.coordinator | Word.adverb)) !== 0);
  let behind = source.last;
  while (behind < last && kind[behind] !== Kind.comma && isWordlike(kind[behind])) behind++;
  const runsOn = fronted && !words && beginsClauseOfOwn(reading, source.last, last);
  // According to the Gazette: “…”
  const led = fronted && !words && behind + 1 < last && kind[behind] === Kind.colon && reading.opens[behind + 1] > 0;
  if (fronted && !runsOn && !led && (behind >= last || kind[behind] !== Kind.comma)) return null;
  const comma = behind < last && kind[behind] === Kind.comma ? behind + 1 : -1;
  const resumes = led
    ? behind + 1
    : runsOn
      ? source.last
      : fronted && comma > 0
        ? behindDescription(reading, comma, last)
        : comma;
  // Inside a sentence only the marks right behind are words: it was, in the words of Ito, “a wreck”.
  const quoted = words && !fronted && resumes > 0 && reading.opens[resumes] > 0;
  // It was “a wreck”, in the words of Ito.
  if (words && !fronted && !quoted && !isBehindMarks(reading, i, first)) return null;
  return {
    first: i,
    last: source.last,
    cue: { first: i, last: from },
    takes: Takes.speech | Takes.clause | Takes.evidence,
    form: Form.past,
    source,
    entity: -1,
    shared: false,
    unsaid: false,
    passive: false,
    content: fronted || quoted ? resumes : -1,
    contentForm: led ? 'marked' : fronted ? 'text' : quoted ? 'marked' : 'none',
    backward: !fronted && !quoted,
    embedded: 'none',
    resumes: !fronted && !quoted && resumes >= 0 && goesOn(reading, i - 1, resumes, last) ? resumes : -1,
    sentence,
    sentenceFirst: first,
    sentenceLast: last,
    used: false,
    named: null,
  };
}

/** Do marks close right before the token, maybe with a comma between? */
export function isBehindMarks({ closes, text: { kind } }: Reading, i: number, first: number): boolean {
  const left = i - 1;
  return left > first && closes[kind[left] === Kind.comma ? left - 1 : left] > 0;
}

/** According to Ito, | head of the crew, | the pier; to the letter, | seen by the Gazette, | crews: behind what tells of the source. */
function behindDescription(reading: Reading, from: number, last: number): number {
  const { classes, verbs, text } = reading;
  let comma = from;
  while (comma < last && comma < from + longestDescription && text.kind[comma] !== Kind.comma) {
    if (!isWordlike(text.kind[comma]) && text.kind[comma] !== Kind.open && text.kind[comma] !== Kind.close) break;
    comma++;
  }
  if (comma + 1 >= last || text.kind[comma] !== Kind.comma || !hasFiniteVerb(reading, comma, last)) return from;
  const value = verbs[from];
  const participle =
    value !== 0 ? formOf(value) === Form.past || formOf(value) === Form.participle : endsInEd(reading, from);
  const relative = (classes[from] & Word.relative) !== 0 && !isWord(reading, from, hashOf.that);
  if (relative || (participle && (classes[from + 1] & (Word.preposition | Word.time)) !== 0)) return comma + 1;
  const phrase = nounPhraseAfter(reading, from, comma);
  const calling = phrase !== null && phrase.headLast > from && isCalling(reading, phrase.headLast - 1);
  return calling && !hasFiniteVerb(reading, from, comma) ? comma + 1 : from;
}

const longestDescription = 40;

/** According to Ito | the pier is old: right behind who says it a subject and its verb. */
function beginsClauseOfOwn(reading: Reading, i: number, last: number): boolean {
  if (i >= last || reading.text.kind[i] !== Kind.word) return false;
  const starts = reading.classes[i] & (Word.determiner | Word.possessive | Word.subject | Word.relative);
  return starts !== 0 && (starts & Word.relative) === 0 && isClause(reading, i, last);
}

/** Behind the source the report goes on: the pier is, according to Ito, | old. "And" with a verb is the writer’s. */
function goesOn(reading: Reading, comma: number, resumes: number, last: number): boolean {
  const { classes, verbs, text } = reading;
  if (resumes + 1 < last && (classes[resumes] & Word.coordinator) !== 0 && verbs[resumes + 1] !== 0) return false;
  // which fell, according to Ito, | “with a sigh”.
  if (reading.opens[resumes] > 0 && endsWithMarks(reading, resumes, last)) return true;
  // according to Ito, | though crews said
  if (contrasts.has(text.hash[resumes])) return false;
  // A verb or preposition before the comma waits for more.
  const waits = Word.auxiliary | Word.preposition | Word.determiner;
  if (comma > 0 && text.kind[comma] === Kind.comma && (classes[comma - 1] & waits) !== 0) return true;
  // Up to the next comma: "according to Ito, head of the crew, which runs it" goes on with an apposition.
  let end = resumes;
  while (end < last && text.kind[end] !== Kind.comma) end++;
  if ((classes[resumes] & Word.relative) !== 0 || isWord(reading, resumes, hashOf.including)) return false;
  return hasFiniteVerb(reading, resumes, end) && !isApposition(reading, resumes, end);
}

/** Do the marks end the sentence, with a phrase in small letters? */
function endsWithMarks(reading: Reading, open: number, last: number): boolean {
  const behind = behindStretch(reading, open, last);
  const { kind } = reading.text;
  return isLowerCase(reading, open + 1) && (behind >= last || (kind[behind] === Kind.stop && behind + 1 >= last));
}

const contrasts = WordTable.of(['although', 'though', 'whereas', 'while']);
