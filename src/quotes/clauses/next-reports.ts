import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { hearers } from '../reading/hearers.ts';
import { isLowerCase, isWord, mentionOn, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, verbOfValue, Word } from '../reading/words.ts';
import { holdsMarks, withoutFinalSigns } from './signs-around.ts';

/** Ito said, Ada Hale, the mayor, denied: an apposition may stand between the subject and its verb. */
export function isOthersWord(reading: Reading, from: number, limit: number): boolean {
  if (namesSpeaker(reading, from, limit)) return true;
  const { classes, verbs, text } = reading;
  const { kind } = text;
  const others = Word.auxiliary | Word.relative | Word.contraction | Word.subordinator;
  let commas = 0;
  for (let i = from + 1; i < limit && i < from + 20; i++) {
    if (kind[i] === Kind.comma) commas++;
    else if ((text.flags[i] & Flag.capital) !== 0) continue;
    else if (verbs[i] !== 0 && commas === 0 && mentionOn(reading, i - 1)?.kind === 'name')
      return speaksOf(reading, i, limit);
    else if (verbs[i] !== 0) {
      const form = formOf(verbs[i]);
      const speaks = (verbOfValue(verbs[i]).takes & (Takes.speech | Takes.clause)) === (Takes.speech | Takes.clause);
      return commas === 2 && kind[i - 1] === Kind.comma && speaks && (form === Form.past || form === Form.third);
    } else if ((classes[i] & others) !== 0) return false;
  }
  return false;
}

/** A finite verb of speech, or one that gives a name to something. */
function speaksOf({ verbs, opens }: Reading, i: number, limit: number): boolean {
  const form = formOf(verbs[i]);
  if (form !== Form.past && form !== Form.third) return false;
  const { takes } = verbOfValue(verbs[i]);
  if ((takes & (Takes.speech | Takes.clause)) === (Takes.speech | Takes.clause)) return true;
  if ((takes & Takes.label) === 0) return false;
  for (let k = i + 1; k < limit && k < i + 8; k++) if (opens[k] > 0) return true;
  return false;
}

/** "adding", ", calling it": a participle of speech or naming goes on with the same speaker. */
export function isAddedReport({ classes, verbs, text: { kind } }: Reading, i: number): boolean {
  const value = verbs[i];
  if (value === 0 || formOf(value) !== Form.ing || kind[i - 1] === Kind.hyphen) return false;
  const { takes, lemma } = verbOfValue(value);
  // but not: by adding shops
  if (kind[i - 1] !== Kind.comma) return lemma === 'add' && (classes[i - 1] & Word.preposition) === 0;
  const speech = Takes.clause | Takes.speech;
  return (
    (takes & speech) === speech ||
    (takes & Takes.label) !== 0 ||
    ((takes & Takes.noun) !== 0 && (takes & Takes.weak) === 0)
  );
}

/** Behind "and" or "but": a finite verb of speech (“and called”, “but said”). */
export function beginsReport(reading: Reading, from: number, limit: number): boolean {
  const { classes, verbs } = reading;
  let i = from;
  while (i < limit && (classes[i] & Word.adverb) !== 0) i++;
  if (i >= limit || verbs[i] === 0) return false;
  const form = formOf(verbs[i]);
  const { takes, lemma } = verbOfValue(verbs[i]);
  if ((form !== Form.past && form !== Form.third) || takes === 0 || (takes & Takes.mental) !== 0) return false;
  // the apology was late and showed “contempt”: what is told shows it, not who speaks
  if (lemma === 'show') return isWord(reading, i + 1, hashOf.that);
  // the case was heard and dismissed: what was done to it, with nothing behind
  if ((takes & (Takes.speech | Takes.clause | Takes.phrase)) === 0 && (i + 1 >= limit || endsWords(reading, i + 1)))
    return false;
  return (
    (takes & Takes.weak) === 0 ||
    // and questioned why
    ((takes & Takes.question) !== 0 && i + 1 < limit && (classes[i + 1] & Word.question) !== 0) ||
    callsOn(reading, i, limit) ||
    leadsOn(reading, i + 1, limit) ||
    ((takes & Takes.label) !== 0 && holdsMarks(reading, i, Math.min(limit, i + 8)))
  );
}

/** A stop, a comma or a place or time: no object. */
function endsWords({ classes, text: { kind } }: Reading, i: number): boolean {
  return (
    kind[i] === Kind.stop ||
    kind[i] === Kind.comma ||
    (classes[i] & (Word.preposition | Word.time)) === Word.preposition
  );
}

/** crews had come twice | and found “no leak”: behind a participle what was found is told as well. */
export function goesOnPerfect(reading: Reading, first: number, and: number): boolean {
  const { classes, verbs, text } = reading;
  const value = verbs[and + 1];
  const finds = Takes.evidence | Takes.weak;
  if (value === 0 || (verbOfValue(value).takes & finds) !== finds || !isWord(reading, and, hashOf.and)) return false;
  for (let i = and - 1; i > first && and - i < 20; i--) {
    if (text.kind[i] === Kind.comma || (classes[i] & Word.subject) !== 0) return false;
    if ((classes[i] & Word.auxiliary) !== 0) return perfects.has(text.hash[i]);
  }
  return false;
}

const perfects = WordTable.of(['had', 'has', 'have']);

/** and called on | ministers, and called for | calm */
function callsOn(reading: Reading, i: number, limit: number): boolean {
  const {
    verbs,
    text: { hash },
  } = reading;
  const { lemma, phrases } = verbOfValue(verbs[i]);
  // and appealed to the crews
  if (lemma === 'appeal') return isWord(reading, i + 1, hashOf.to) || isWord(reading, i + 1, hashOf.for);
  // but not: she hadn’t yet called for it
  if (!isWord(reading, i - 1, hashOf.and) && !isWord(reading, i - 1, hashOf.but)) return false;
  return lemma === 'call' && i + 1 < limit && phrases !== null && phrases.has(hash[i + 1]);
}

/** A colon, marks or "that": what stands before is a cue, whatever else it may mean. */
function leadsOn(reading: Reading, i: number, limit: number): boolean {
  const { opens, text } = reading;
  if (i >= limit) return false;
  // but added, | “…”
  const sign = text.kind[i] === Kind.colon || (text.kind[i] === Kind.comma && i + 1 < limit && opens[i + 1] > 0);
  return sign || opens[i] > 0 || isWord(reading, i, hashOf.that);
}

/** ", a jury has heard", ", Leeds crown court heard on Monday": what went before was told there. */
export function namesHearing(reading: Reading, from: number, limit: number): boolean {
  const { classes, text } = reading;
  for (let i = from + 1; i < limit && i < from + 7; i++) {
    if (isWord(reading, i, hashOf.heard)) return hearers.has(text.hash[i - 1]);
    if (hearers.has(text.hash[i]) && (classes[i + 1] & Word.auxiliary) !== 0)
      return isWord(reading, i + 2, hashOf.heard) || isTold(reading, i + 1);
    if (text.kind[i] !== Kind.word || (classes[i] & (Word.auxiliary | Word.relative | Word.subject)) !== 0)
      return false;
  }
  return false;
}

/** was told, has been told */
function isTold(reading: Reading, auxiliary: number): boolean {
  const { classes } = reading;
  const be = (classes[auxiliary] & Word.be) !== 0 ? auxiliary : auxiliary + 1;
  return (classes[be] & Word.be) !== 0 && isWord(reading, be + 1, hashOf.told);
}

/** ", something the mayor’s aide later dismissed as “a joke”": what another one calls it. */
export function isOthersView(reading: Reading, from: number, limit: number): boolean {
  if (!isWord(reading, from, hashOf.something)) return false;
  const { verbs } = reading;
  for (let i = from + 2; i < limit && i < from + 12; i++)
    if (verbs[i] !== 0) return (verbOfValue(verbs[i]).takes & Takes.label) !== 0 && holdsMarks(reading, i, limit);
  return false;
}

/** What the words and shares of those who speak are made of: St. Hale’s, three-quarters, 45%. */
const inName = new Uint8Array(32);
for (const part of [Kind.word, Kind.stop, Kind.dotted, Kind.possessive, Kind.hyphen, Kind.number, Kind.percent])
  inName[part] = 1;

/** A subject of at most five words and a verb of speech: ", Hale said", ", and the ministry announced". */
export function namesSpeaker(reading: Reading, from: number, limit: number): boolean {
  const {
    verbs,
    classes,
    text: { kind },
  } = reading;
  // the owner, Ada Hale, | had complained: no subject
  if ((classes[from] & Word.auxiliary) !== 0) return false;
  // the owner, Ada Hale, | said that he had complained
  if (verbs[from] !== 0 && formOf(verbs[from]) === Form.past && isLowerCase(reading, from)) return false;
  for (let i = from + 1; i < limit && i <= from + 5; i++) {
    if (inName[kind[i]] === 0) return false;
    // 4 in 10, more than 40
    if ((classes[i] & Word.preposition) !== 0 && kind[i + 1] === Kind.number) continue;
    const value = verbs[i];
    // Late Talk radio reported: a word of the name
    if (value !== 0 && !isLowerCase(reading, i) && isLowerCase(reading, i + 1)) continue;
    if (value === 0) {
      // "but it can be called": no one is named who calls it so.
      if ((classes[i] & (Word.preposition | Word.be)) !== 0) return false;
      continue;
    }
    const form = formOf(value);
    // ", a figure she called “low”", while one rail campaigner said: the noun
    const singular = (classes[from] & Word.determiner) !== 0 || isWord(reading, from, hashOf.one);
    if (form === Form.base && i === from + 1 && singular) continue;
    const { takes } = verbOfValue(value);
    if ((form !== Form.past && form !== Form.third) || (takes & Takes.mental) !== 0) return false;
    const asks = (takes & Takes.question) !== 0 && i + 1 < limit && (classes[i + 1] & Word.question) !== 0;
    // ", the agency adds.": nothing follows that it could mean
    const closes = (takes & Takes.speech) !== 0 && withoutFinalSigns(reading, i, limit) === i + 1;
    if ((takes & Takes.weak) === 0 || asks || closes || leadsOn(reading, i + 1, limit))
      return asks || (takes & (Takes.clause | Takes.label)) !== 0;
    // "but he called it “a relic”": with marks the verb gives a name.
    return (takes & Takes.label) !== 0 && holdsMarks(reading, i, Math.min(limit, i + 8));
  }
  return false;
}
