import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { introducesInLy } from '../clauses/introductions.ts';
import { postNominals } from '../data/person-nouns.ts';
import { isCalling } from '../people/may-speak.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { isPlaceAlone, isTimeRange, type NounPhrase } from '../phrases/noun-phrase.ts';
import { behindStretch, isCapital, isLowerCase, isWord, mentionOn, type Reading } from '../reading/reading.ts';
import { anyone, Noun, nounAt } from '../reading/nouns.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Word } from '../reading/words.ts';
import { boundedSubject } from './bounds-before.ts';

/** Tokens that the introduction of a sentence has at most; one of a megabyte is not read anew for each verb in it. */
const longestOpening = 500;

/** First noun phrase of the sentence that is no part of an introduction ("On Monday, …", "Speaking to reporters, …"). */
export function subjectOf(reading: Reading, first: number, last: number): NounPhrase | null {
  const { classes, verbs, opens, mentionAt, text } = reading;
  const { kind } = text;
  const limit = Math.min(last, first + longestOpening);
  let i = behindClock(reading, behindDateline(reading, first, limit));
  for (let hops = 0; hops < 4 && i < limit; hops++) {
    while (i < limit && (opens[i] > 0 || kind[i] === Kind.comma || kind[i] === Kind.dash))
      i = opens[i] > 0 ? behindStretch(reading, i, limit) : i + 1;
    while (
      i < limit &&
      (((classes[i] & (Word.coordinator | Word.adverb)) !== 0 &&
        (classes[i] & (Word.subject | Word.quantifier)) === 0) ||
        (i === first && mentionAt[i] === 0 && introducesInLy(reading, i)))
    )
      i++;
    if (i >= limit) return null;
    const bounded = boundedSubject(reading, i, limit);
    if (bounded) return bounded;
    const form = verbs[i] !== 0 ? formOf(verbs[i]) : 0;
    const introduces =
      (classes[i] & (Word.preposition | Word.subordinator)) !== 0 ||
      form === Form.ing ||
      form === Form.participle ||
      isWord(reading, i, hashOf.having) ||
      // Asked about the pier, Hale …; In a film, played to the court, Hale …
      (form === Form.past && (i === first || kind[i - 1] === Kind.comma)) ||
      isWord(reading, i, hashOf.to);
    if (!introduces) {
      if (isWord(reading, i, hashOf.there)) i = behindExpletive(reading, i, limit);
      const phrase = nounPhraseAfter(reading, i, limit);
      if (phrase && isRestOfPlace(reading, phrase, first)) {
        i = kind[phrase.last] === Kind.stop ? phrase.last + 1 : phrase.last;
        continue;
      }
      if (phrase && !isTimeRange(reading, phrase.first, phrase.last))
        return apposedName(reading, phrase, limit) ?? describedTwice(reading, phrase, limit) ?? phrase;
      if (phrase) {
        i = phrase.last;
        continue;
      }
    }
    while (i < limit && kind[i] !== Kind.comma) {
      const stretch = opens[i] > 0;
      i = stretch ? behindStretch(reading, i, limit) : i + 1;
      // Citing “work in Tarn,” | the mayor: an American comma
      if (stretch && kind[i - 2] === Kind.comma) break;
    }
  }
  return null;
}

/** In Fresno, | Calif., | a voice: the state behind the town, between commas. */
export function isRestOfPlace(reading: Reading, { first, last }: NounPhrase, floor: number): boolean {
  const { kind } = reading.text;
  if (first <= floor || kind[first - 1] !== Kind.comma || !isPlaceAlone(reading, first, last)) return false;
  if (mentionOn(reading, first - 2)?.type !== 'place') return false;
  return kind[last] === Kind.comma || (kind[last] === Kind.stop && kind[last + 1] === Kind.comma);
}

/** Wellington — | The crew, Mumbai: | The court: behind the town that a report comes from, where its first sentence begins. */
export function behindDateline({ mentionAt, entities, opens, text }: Reading, first: number, limit: number): number {
  const { kind, flags } = text;
  const mention = mentionAt[first];
  if (mention === 0 && isCapitalsWithColon(text, first)) return first + 2;
  if (mention === 0 || (flags[first] & Flag.lineBefore) === 0 || entities.mentions[mention - 1].type !== 'place')
    return first;
  let sign = first + 1;
  while (sign < limit && mentionAt[sign] === mention) sign++;
  const colon = kind[sign] === Kind.colon;
  if (!colon) sign = behindDate(text, sign, limit);
  const ends = colon || kind[sign] === Kind.dash;
  return ends && sign + 1 < limit && opens[sign + 1] === 0 && (flags[sign + 1] & Flag.capital) !== 0 ? sign + 1 : first;
}

/** 16:31 | Minister: behind the time that an entry of a live page begins with. */
export function behindClock({ text: { kind, flags } }: Reading, first: number): number {
  const isClock =
    (flags[first] & Flag.lineBefore) !== 0 &&
    kind[first] === Kind.number &&
    (kind[first + 1] === Kind.colon || kind[first + 1] === Kind.stop) &&
    kind[first + 2] === Kind.number;
  return isClock ? first + 3 : first;
}

/** LAHORE: | The court: a town in capitals that is known as none, which names nobody who could be the sentence’s subject. */
function isCapitalsWithColon({ flags, kind, start, end }: Text, first: number): boolean {
  const line = Flag.lineBefore | Flag.allCapitals;
  return (flags[first] & line) === line && end[first] - start[first] > 3 && kind[first + 1] === Kind.colon;
}

/** Leeds, | 3 May (Agency) | – The: behind the date and agency of a dateline. */
function behindDate({ kind, flags }: Text, from: number, limit: number): number {
  let i = from;
  let bracket = false;
  for (; i < limit && i < from + 12 && kind[i] !== Kind.dash; i++) {
    if (kind[i] === Kind.open) bracket = true;
    else if (kind[i] === Kind.close) bracket = false;
    else if (kind[i] === Kind.word && !bracket && (flags[i] & Flag.capital) === 0) break;
    else if (
      kind[i] !== Kind.word &&
      kind[i] !== Kind.comma &&
      kind[i] !== Kind.number &&
      kind[i] !== Kind.dotted &&
      kind[i] !== Kind.slash &&
      kind[i] !== Kind.stop
    )
      break;
  }
  return i;
}

/** There were also | emails, there is | evidence: what is there stands behind the verb. */
function behindExpletive({ classes }: Reading, there: number, limit: number): number {
  let i = there + 1;
  while (i < limit && (classes[i] & (Word.auxiliary | Word.adverb | Word.negation)) !== 0) i++;
  return i;
}

const honours = WordTable.of(postNominals);

/** "The chancellor, Ada Hale, has": the name between commas behind a description of a person. */
export function apposedName(reading: Reading, { headLast, last }: NounPhrase, limit: number): NounPhrase | null {
  const { mentionAt, text } = reading;
  const described = mentionOn(reading, headLast - 1);
  if (
    (described?.type === 'person' && described.kind === 'name') ||
    last + 1 >= limit ||
    text.kind[last] !== Kind.comma
  )
    return null;
  // her coach, the late Ada Hale
  const late = isWord(reading, last + 1, hashOf.the) && isWord(reading, last + 2, hashOf.late);
  const first = late ? last + 3 : behindHonorifics(reading, last + 1, limit);
  const index = mentionAt[first];
  const name = mentionOn(reading, first);
  if (!name || name.type !== 'person' || name.kind !== 'name') return null;
  let end = first;
  while (end < limit && mentionAt[end] === index) end++;
  const named = end;
  while (end < limit && end - named < 2 && honours.has(text.hash[end])) end++;
  const closed = end >= limit || text.kind[end] === Kind.comma || text.kind[end] === Kind.stop;
  return closed && text.end[named - 1] === name.end ? { first, last: named, headLast: named } : null;
}

/** Her best friend | and former co-star Ada Hale: one person, described twice before the name. */
export function describedTwice(
  reading: Reading,
  { first, headLast, last }: NounPhrase,
  limit: number,
): NounPhrase | null {
  const { classes, text } = reading;
  if (last + 2 >= limit || !isWord(reading, last, hashOf.and) || !isCalling(reading, headLast - 1)) return null;
  const next = last + 1;
  if (headLast !== last || !isLowerCase(reading, next) || (classes[next] & (Word.determiner | Word.possessive)) !== 0)
    return null;
  const name = nounPhraseAfter(reading, next, limit);
  const mention = name && mentionOn(reading, name.headLast - 1);
  if (!mention || mention.type !== 'person' || mention.kind !== 'name') return null;
  let start = name.headLast - 1;
  while (start > next && text.start[start - 1] >= mention.start) start--;
  return (nounAt(reading, start - 1) & (anyone | Noun.epithet)) !== 0
    ? { first, last: name.last, headLast: name.headLast }
    : null;
}

/** Dr, Prof. Sir: where the name behind forms of address begins. */
function behindHonorifics(reading: Reading, from: number, limit: number): number {
  const { classes, text } = reading;
  let i = from;
  while (i + 1 < limit && (classes[i] & Word.honorific) !== 0 && isCapital(reading, i) && reading.mentionAt[i] === 0)
    i += text.kind[i + 1] === Kind.stop ? 2 : 1;
  return i;
}
