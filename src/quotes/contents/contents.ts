import { Kind } from '../../model/index.ts';
import { beginsClause, isClause } from '../clauses/content-clauses.ts';
import type { Content } from '../model/attribution.ts';
import { maySpeak } from '../people/may-speak.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { isCapital, isLowerCase, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Takes, type Verb, Word } from '../reading/words.ts';
import { skipAddressee } from './addressees.ts';
import { beginsAdjunct, skipAdjuncts } from './adjuncts.ts';
import { contentBehindSign, marksBehindClause } from './content-behind-sign.ts';
import { contentInWords } from './content-in-words.ts';
import { beginsWithConcession } from './content-without-that.ts';
import { isGerund, isUnknownInfinitive, leadsToSpeech } from './deeds.ts';
import { farThat } from './distant-that.ts';
import { contentOfTale } from './tales.ts';
import { behindPhrases, isDuration, leadsPastListener } from './verb-prepositions.ts';

/** What the words behind the verb report. */
export function contentAfter(
  reading: Reading,
  from: number,
  last: number,
  verb: Verb,
  { passive, first }: { passive: boolean; first: number },
): Content {
  const { takes, phrases } = verb;
  const { text, opens, classes } = reading;
  const { kind } = text;
  if ((takes & Takes.phrase) !== 0 && !passive) {
    const behind = behindPhrases(reading, from, last, verb);
    if (behind < last && phrases!.has(text.hash[behind]) && !isDuration(reading, behind, last)) {
      const that = leadsPastListener(reading, behind, last, verb);
      if (that > 0) return { form: 'clause', from: that, skipped: that - 1 };
      if (isWord(reading, behind, hashOf.on) && verb.lemma === 'call') {
        return behind + 1 < last
          ? { form: 'noun', from: behind + 1, skipped: behind + 1 }
          : { form: 'none', from: 0, skipped: from };
      }
      // asked if | it would last
      if (behind + 1 < last && isWord(reading, behind, hashOf.if) && opens[behind + 1] === 0)
        return { form: 'question', from: behind + 1, skipped: behind + 1 };
      const marks = (takes & Takes.speech) !== 0 ? marksBehindMatter(reading, behind + 1, last) : -1;
      if (marks > 0) return { form: 'marked', from: marks, skipped: marks - 1 };
      if (behind + 1 < last)
        return { form: opens[behind + 1] > 0 ? 'marked' : 'noun', from: behind + 1, skipped: behind + 1 };
    }
  }
  if ((takes & Takes.mental) !== 0)
    return passive && isWord(reading, from, hashOf.to) && leadsToSpeech(reading, from, last)
      ? { form: 'none', from: 0, skipped: from }
      : thoughtAfter(reading, from, last);
  let i = from;
  if (verb.lemma === 'tell') {
    const tale = contentOfTale(reading, from, last);
    if (tale) return tale;
  }
  if ((takes & Takes.addressee) !== 0 && !passive) i = skipAddressee(reading, i, last);
  if ((takes & Takes.infinitive) !== 0 && !passive && isUnknownInfinitive(reading, i, last))
    return { form: 'infinitive', from: i, skipped: i };
  if ((takes & Takes.gerund) !== 0 && !passive && isGerund(reading, i, last))
    return { form: 'clause', from: i, skipped: i };
  const behindAddressee = i;
  i = skipAdjuncts(reading, i, last, false);
  const skipped = i;
  if (i >= last) return { form: 'none', from: 0, skipped };
  if (
    (takes & (Takes.clause | Takes.that)) !== 0 &&
    !isWord(reading, i, hashOf.that) &&
    beginsAdjunct(reading, from, last)
  ) {
    const that = farThat(reading, from, last);
    if (that > 0) return { form: 'clause', from: that, skipped };
  }
  // "told a meeting in Leeds on Monday that": the place stands behind the one spoken to.
  if (
    (takes & Takes.addressee) !== 0 &&
    !passive &&
    !isWord(reading, i, hashOf.that) &&
    behindAddressee > from &&
    (beginsAdjunct(reading, behindAddressee, last) || describesAddressee(reading, behindAddressee, takes)) &&
    !((takes & Takes.noun) !== 0 && isThingAfter(reading, from, last))
  ) {
    const that = farThat(reading, behindAddressee, last);
    if (that > 0) return { form: 'clause', from: that, skipped };
  }
  if ((takes & Takes.speech) !== 0 && (classes[i] & Word.subordinator) !== 0) {
    const marks = marksBehindClause(reading, i, last);
    if (marks > 0) return { form: 'marked', from: marks, skipped: marks - 1 };
  }
  // said | despite the storm, it would last: part of what is said
  if ((takes & Takes.clause) !== 0 && kind[i] === Kind.comma && isWord(reading, behindAddressee, hashOf.despite))
    if (beginsWithConcession(reading, behindAddressee, last, first))
      return { form: 'clause', from: behindAddressee, skipped };
  return kind[i] === Kind.colon || kind[i] === Kind.comma || opens[i] > 0
    ? contentBehindSign(reading, i, last, takes)
    : contentInWords(reading, from, i, last, takes, passive, first);
}

/** wrote of the pier: | “…”, tweeted about Ito, | “…”: behind a sign the words, where a preposition tells what they are about; else -1. */
function marksBehindMatter(reading: Reading, from: number, last: number): number {
  const matter = nounPhraseAfter(reading, from, last);
  if (!matter || matter.last + 1 >= last) return -1;
  const sign = reading.text.kind[matter.last];
  const leads = sign === Kind.colon || sign === Kind.comma;
  return leads && reading.opens[matter.last + 1] > 0 ? matter.last + 1 : -1;
}

/** told a crowd | bathed in light that, told a committee | hearing on Monday that, told the Gull | newspaper that: more of who is spoken to. */
function describesAddressee(reading: Reading, i: number, takes: number): boolean {
  const { classes, text } = reading;
  if ((takes & Takes.noun) !== 0 || text.kind[i] !== Kind.word || !isLowerCase(reading, i)) return false;
  return (classes[i] & ~Word.document) === 0;
}

/** What is thought: a clause with or without "that". */
function thoughtAfter(reading: Reading, from: number, last: number): Content {
  const { text } = reading;
  // Hale thought, “Is it late?”
  if (from + 2 < last && text.kind[from] === Kind.comma && reading.opens[from + 1] > 0 && isCapital(reading, from + 2))
    return { form: 'marked', from: from + 1, skipped: from };
  const first = from < last && isWord(reading, from, hashOf.that) ? from + 1 : from;
  // how they could know that, she said
  if (first > from && text.kind[first] === Kind.comma) return { form: 'none', from: 0, skipped: from };
  const clause =
    first < last &&
    (first > from || (beginsClause(reading, first) && isClause(reading, first, Math.min(last, first + 40))));
  return clause ? { form: 'clause', from: first, skipped: from } : { form: 'none', from: 0, skipped: from };
}

/** promised | an inquiry into the fire that killed two: no one is told. */
function isThingAfter(reading: Reading, from: number, last: number): boolean {
  if (!isWord(reading, from, hashOf.a) && !isWord(reading, from, hashOf.an)) return false;
  const phrase = nounPhraseAfter(reading, from, last);
  return phrase !== null && !isCapital(reading, phrase.headLast - 1) && !maySpeak(reading, phrase);
}
