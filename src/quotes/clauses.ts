import { Flag, Kind } from '../model/index.ts';
import { WordTable } from '../text/index.ts';
import {
  isWord,
  behindStretch,
  isLowerCase,
  endsInEd,
  endsInIng,
  endsInS,
  isManner,
  isPast,
  mentionOn,
  type Reading,
} from './reading.ts';
import { hearers } from './hearers.ts';
import { Form, formOf, Takes, verbOfValue, Word } from './words.ts';
import { hashOf } from './word-hashes.ts';

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
      // a televised address: what an article leads to describes the noun
      if (isArticle(reading, i - 1) && endsInEd(reading, i)) continue;
      if (value === 0 ? endsInEd(reading, i) : formOf(value) === Form.past || formOf(value) === Form.third) return true;
      if (value === 0 && isThirdPerson(reading, i, last)) return true;
      if (formOf(value) === Form.base && hasSubject(reading, i)) return true;
    }
  }
  return false;
}

function isArticle({ text: { hash, kind } }: Reading, i: number): boolean {
  const word = hash[i];
  return kind[i] === Kind.word && (word === hashOf.a || word === hashOf.an || word === hashOf.the);
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

/** Does the word begin an introduction (In May, Monday on the radio, After the storm) and no main clause? */
export function introduces({ classes, verbs, text: { flags } }: Reading, i: number): boolean {
  const form = verbs[i] !== 0 && (flags[i] & Flag.sentenceStart) !== 0 ? formOf(verbs[i]) : 0;
  if (form === Form.past || form === Form.participle) return true;
  return (
    (classes[i] & (Word.preposition | Word.subordinator | Word.time)) !== 0 ||
    (verbs[i] !== 0 && formOf(verbs[i]) === Form.ing)
  );
}

/** End of the sentence’s words: without its final stop, closing brackets and white space. */
export function withoutFinalSigns({ text: { kind }, closes }: Reading, first: number, last: number): number {
  let end = last;
  while (end > first) {
    const here = kind[end - 1];
    if (here === Kind.mark && closes[end - 1] > 0) break;
    if (
      here !== Kind.stop &&
      here !== Kind.comma &&
      here !== Kind.semicolon &&
      here !== Kind.colon &&
      here !== Kind.dash &&
      here !== Kind.mark &&
      here !== Kind.question &&
      here !== Kind.exclamation &&
      here !== Kind.ellipsis
    )
      break;
    end--;
  }
  return end;
}

export type Embedding = 'none' | 'relative' | 'introduction' | 'subject';

/**
 * Where the content of a report that begins at `first` ends, at most at `limit`: before a new main clause (", but the plan", ", and Hale
 * said"), a clause that the writer adds (", while", ", adding", ", which"), a semicolon or a lone dash.
 */
export function endOfClause(reading: Reading, first: number, limit: number, embedded: Embedding = 'none'): number {
  const { classes, opens, verbs, text } = reading;
  const { kind } = text;
  let i = first;
  while (i < limit) {
    if (opens[i] > 0) {
      const behind = behindStretch(reading, i, limit);
      i = Math.max(i + 1, behind);
      // American commas stand inside the marks: the plan was “old,” noting that.
      if (kind[i - 2] === Kind.comma && endsBehindComma(reading, i - 1, first, limit, embedded)) break;
      if (isAside(reading, i, limit) || (kind[i] === Kind.comma && isWritersAs(reading, i + 1, limit))) break;
      continue;
    }
    const here = kind[i];
    if (here === Kind.semicolon || (here === Kind.colon && i + 1 < limit && opens[i + 1] > 0)) break;
    if (here === Kind.open) {
      i = behindBracket(reading, i, limit);
      continue;
    }
    if (here === Kind.dash) {
      const pair = pairedDash(reading, i, limit);
      if (pair < 0 && !leadsToOwnMarks(reading, i + 1, limit)) break;
      i = pair < 0 ? i + 1 : pair + 1;
      continue;
    }
    // (called it a joke) and left: the bracket that it all stands in
    if (here === Kind.close && i > first) break;
    if (here === Kind.comma && i > first && endsBehindComma(reading, i, first, limit, embedded)) break;
    // Most words are none of these.
    if (((classes[i] & joining) !== 0 || verbs[i] !== 0) && i > first && endsAtWord(reading, i, first, limit)) break;
    i++;
  }
  const last = withoutFinalSigns(reading, first, i);
  // it had nine boats | when, according to Ito, it had two
  return last < i || i >= limit || last - first < 3 || !opensClause.has(text.hash[last - 1]) ? last : last - 1;
}

/** Classes of the words that a clause may end before, beside those that are verbs. */
const joining = Word.coordinator | Word.subordinator;

function endsBehindComma(reading: Reading, comma: number, first: number, limit: number, embedded: Embedding): boolean {
  return returnsToMain(reading, comma + 1, limit, embedded) || endsAtComma(reading, comma, limit, first);
}

/** Does the clause end before the word: and called, adding, while Ito said? */
function endsAtWord(reading: Reading, i: number, first: number, limit: number): boolean {
  if (reading.text.kind[i] !== Kind.word) return false;
  if ((reading.classes[i] & Word.coordinator) !== 0) {
    const reports = beginsReport(reading, i + 1, limit) && !goesOnPerfect(reading, first, i);
    if (reports || refuses(reading, i, limit) || hopesNow(reading, i + 1, first)) return true;
  }
  if (isAddedReport(reading, i) || (isWhile(reading, i) && isOthersWord(reading, i + 1, limit))) return true;
  return isWord(reading, i, hashOf.as) && isOccasion(reading, i, limit);
}

/** confirmed it was shut but | hopes to open it: in the present what the speaker thinks, not what is told in the past. */
function hopesNow(reading: Reading, verb: number, first: number): boolean {
  const value = reading.verbs[verb];
  if (value === 0 || formOf(value) !== Form.third || !isLowerCase(reading, verb)) return false;
  return (verbOfValue(value).takes & Takes.mental) !== 0 && firstTense(reading, first, verb - 1) === 'past';
}

/** Hale said the pier was lost | as she spoke to the crew: when it was said, told by the writer. */
function isOccasion({ classes, text: { hash } }: Reading, as: number, limit: number): boolean {
  return as + 2 < limit && (classes[as + 1] & Word.subject) !== 0 && speaking.has(hash[as + 2]);
}

const speaking = WordTable.of(['addressed', 'arrived', 'spoke', 'toured', 'visited']);

const opensClause = WordTable.of(['although', 'because', 'though', 'when', 'where', 'whereas', 'while']);

/** Behind marks the writer tells when: “…” as she left, “…” before turning to the crew. */
function isAside(reading: Reading, i: number, limit: number): boolean {
  const { classes, verbs } = reading;
  if (i + 1 >= limit) return false;
  if (isWord(reading, i, hashOf.as)) return (classes[i + 1] & Word.subject) !== 0;
  if (!isWord(reading, i, hashOf.before) && !isWord(reading, i, hashOf.after)) return false;
  return verbs[i + 1] !== 0 && formOf(verbs[i + 1]) === Form.ing;
}

/** “…”, as members pledged aid: behind marks and a comma the writer tells what happened meanwhile; but “…”, as did the crew. */
function isWritersAs(reading: Reading, as: number, limit: number): boolean {
  if (!isWord(reading, as, hashOf.as) || as + 2 >= limit) return false;
  return (reading.classes[as + 1] & Word.auxiliary) === 0 && hasFiniteVerb(reading, as + 1, limit);
}

/** Behind the comma that ends a relative or introducing clause: the main clause’s verb or subject. */
function returnsToMain(reading: Reading, next: number, limit: number, embedded: Embedding): boolean {
  if (embedded === 'none' || embedded === 'subject' || next >= limit) return false;
  const { classes, verbs, text } = reading;
  if (embedded === 'relative')
    return (
      (classes[next] & Word.auxiliary) !== 0 ||
      (verbs[next] !== 0
        ? formOf(verbs[next]) !== Form.ing && formOf(verbs[next]) !== Form.base
        : endsInEd(reading, next))
    );
  const bits = classes[next];
  return (
    (bits & (Word.subject | Word.determiner | Word.possessive | Word.contraction)) !== 0 ||
    isManner(reading, next) ||
    ((text.flags[next] & Flag.capital) !== 0 && (bits & Word.coordinator) === 0)
  );
}

/** "while", which sets the words of another one beside the report: Hale said it fell while Ito said it stood. Else it tells when. */
function isWhile(reading: Reading, i: number): boolean {
  return isLowerCase(reading, i) && isWord(reading, i, hashOf.while);
}

/** ", though she has stopped short of naming it": the writer on what is not said. */
function stopsShort({ classes, text: { hash } }: Reading, subject: number, limit: number): boolean {
  if ((classes[subject] & Word.subject) === 0) return false;
  let i = subject + 1;
  while (i < limit && (classes[i] & (Word.auxiliary | Word.adverb)) !== 0) i++;
  return i < limit && refusing.has(hash[i]);
}

/** Ito said, Ada Hale, the mayor, denied: an apposition may stand between the subject and its verb. */
function isOthersWord(reading: Reading, from: number, limit: number): boolean {
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
function isAddedReport({ classes, verbs, text: { kind } }: Reading, i: number): boolean {
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
function beginsReport(reading: Reading, from: number, limit: number): boolean {
  const { classes, verbs } = reading;
  let i = from;
  while (i < limit && (classes[i] & Word.adverb) !== 0) i++;
  if (i >= limit || verbs[i] === 0) return false;
  const form = formOf(verbs[i]);
  const { takes } = verbOfValue(verbs[i]);
  if ((form !== Form.past && form !== Form.third) || takes === 0 || (takes & Takes.mental) !== 0) return false;
  // the case was heard and dismissed: what was done to it, with nothing behind
  if ((takes & (Takes.speech | Takes.clause | Takes.phrase)) === 0 && (i + 1 >= limit || endsWords(reading, i + 1)))
    return false;
  return (
    (takes & Takes.weak) === 0 ||
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
function goesOnPerfect(reading: Reading, first: number, and: number): boolean {
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
  // but not: she hadn’t yet called for it
  if (!isWord(reading, i - 1, hashOf.and) && !isWord(reading, i - 1, hashOf.but)) return false;
  return lemma === 'call' && i + 1 < limit && phrases !== null && phrases.has(hash[i + 1]);
}

/** confirmed the letter was hers | but declined to: the speaker again. */
export function refuses(reading: Reading, but: number, limit: number): boolean {
  if (but + 3 >= limit) return false;
  const { classes, text } = reading;
  // and declined to say more
  if (isWord(reading, but, hashOf.and))
    return refusing.has(text.hash[but + 1]) && isWord(reading, but + 2, hashOf.to) && withheld.has(text.hash[but + 3]);
  if (!isWord(reading, but, hashOf.but)) return false;
  if (refusing.has(text.hash[but + 1])) return true;
  const negated = (classes[but + 1] & Word.auxiliary) !== 0 && (classes[but + 2] & Word.negation) !== 0;
  return negated && withheld.has(text.hash[but + 3]);
}

/** but would not elaborate */
const withheld = WordTable.of(['comment', 'confirm', 'disclose', 'elaborate', 'identify', 'name', 'say', 'specify']);

const refusing = WordTable.of(['appeared', 'declined', 'failed', 'refused', 'seemed', 'stopped']);

/** A colon, marks or "that": what stands before is a cue, whatever else it may mean. */
function leadsOn(reading: Reading, i: number, limit: number): boolean {
  const { opens, text } = reading;
  if (i >= limit) return false;
  // but added, | “…”
  const sign = text.kind[i] === Kind.colon || (text.kind[i] === Kind.comma && i + 1 < limit && opens[i + 1] > 0);
  return sign || opens[i] > 0 || isWord(reading, i, hashOf.that);
}

function endsAtComma(reading: Reading, comma: number, limit: number, first: number): boolean {
  const { classes, verbs, text, opens } = reading;
  let next = comma + 1;
  if (next >= limit) return true;
  if (opens[next] > 0) return false;
  if ((classes[next] & (Word.relative | Word.subordinator)) !== 0) {
    if (isWord(reading, next, hashOf.while) && isOthersWord(reading, next + 1, limit)) return true;
    if (endingWords.has(text.hash[next]))
      return !closesLater(reading, next, limit) && !holdsMarks(reading, next, limit);
    // ", where, Hale says,"
    if (isWord(reading, next, hashOf.where) && next + 1 < limit && text.kind[next + 1] === Kind.comma) return true;
    // ", although they questioned whether"
    const though = isWord(reading, next, hashOf.although) || isWord(reading, next, hashOf.though);
    if (though && (namesSpeaker(reading, next + 1, limit) || stopsShort(reading, next + 1, limit))) return true;
  }
  if (even.has(text.hash[next]) && isMeanwhile(reading, next, limit, first)) return true;
  if (isWord(reading, next, hashOf.according) || isAddedReport(reading, next) || endsNoun(reading, next, first, comma))
    return true;
  if (listsReports(reading, next, first, comma)) return true;
  if (isWritersParticiple(reading, next) && !closesLater(reading, next, limit) && !holdsMarks(reading, next, limit))
    return true;
  if (isApposition(reading, next, limit) || isOthersView(reading, next, limit)) return true;
  if ((classes[next] & Word.coordinator) !== 0) {
    next++;
    while (next < limit && (classes[next] & Word.adverb) !== 0) next++;
    if (next >= limit) return true;
    if (beginsReport(reading, next, limit) || namesSpeaker(reading, next, limit)) return true;
    // Sequence of tenses: a report in the past (would, had, was) is over where a clause in the present follows.
    const shift = verbs[next] !== 0 && isPast(reading, next) ? null : firstTense(reading, next, limit);
    return shift === 'present' && !holdsMarks(reading, next, limit) && firstTense(reading, first, comma) === 'past';
  }
  return namesSpeaker(reading, next, limit) || namesHearing(reading, next, limit);
}

/** it was late, | even as the firm reported a profit; but not: Hale, even as mayor, was late. */
function isMeanwhile(reading: Reading, even: number, limit: number, first: number): boolean {
  if (!isWord(reading, even + 1, hashOf.as) || holdsMarks(reading, even, limit)) return false;
  const from = Math.max(first, even - meanwhileReach);
  return (
    hasFiniteVerb(reading, from, even - 1) && hasFiniteVerb(reading, even + 2, Math.min(limit, even + meanwhileReach))
  );
}

const even = WordTable.of(['even']);

/** Tokens on either side that a verb is looked for in. */
const meanwhileReach = 60;

/** after admitting the breach, | has since closed: what stands before the first comma has no verb, so that the sentence’s own one follows. */
function endsNoun(reading: Reading, next: number, first: number, comma: number): boolean {
  if ((reading.classes[next] & Word.auxiliary) === 0 || !isFiniteAuxiliary(reading, next)) return false;
  // should he fail; but Ada Hale, was late
  if ((reading.classes[next + 1] & Word.subject) !== 0 || !isLowerCase(reading, comma - 1)) return false;
  if ((reading.classes[first] & Word.coordinator) !== 0 || reading.verbs[first] !== 0) return false;
  for (let i = first; i < comma; i++) {
    if (reading.text.kind[i] === Kind.comma || reading.opens[i] > 0) return false;
    if ((reading.classes[i] & (Word.relative | Word.subordinator)) !== 0) return false;
  }
  return !hasFiniteVerb(reading, first, comma);
}

/** says it was late, | blames the crew and insists that: in the present the speaker’s next verb, not that of what is told in the past. */
function listsReports(reading: Reading, verb: number, first: number, comma: number): boolean {
  const value = reading.verbs[verb];
  if (value === 0 || formOf(value) !== Form.third || !isLowerCase(reading, verb)) return false;
  const { takes } = verbOfValue(value);
  return takes !== 0 && (takes & (Takes.mental | Takes.weak)) === 0 && firstTense(reading, first, comma) === 'past';
}

/** ", a jury has heard", ", Leeds crown court heard on Monday": what went before was told there. */
function namesHearing(reading: Reading, from: number, limit: number): boolean {
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

/** ", the first of its kind", ", a level that no town reaches": to the end no verb but that of a relative clause, and no list. */
export function isApposition(reading: Reading, from: number, limit: number): boolean {
  const { classes, verbs, opens, text } = reading;
  if (!isWord(reading, from, hashOf.a) && !isWord(reading, from, hashOf.an) && !isWord(reading, from, hashOf.the))
    return false;
  for (let i = from + 1; i < limit; i++) {
    if (opens[i] > 0 || text.kind[i] === Kind.comma) return false;
    if ((classes[i] & Word.relative) !== 0) return true;
    if ((classes[i] & (Word.coordinator | Word.auxiliary | Word.contraction)) !== 0) return false;
    const form = verbs[i] === 0 ? (endsInEd(reading, i) ? Form.past : 0) : formOf(verbs[i]);
    // ", a claim disputed by the union": of the noun
    if (form === Form.past && i + 1 < limit && isWord(reading, i + 1, hashOf.by)) continue;
    if ((form === Form.past || form === Form.third) && (classes[i - 1] & Word.determiner) === 0) return false;
  }
  return true;
}

/** ", something the mayor’s aide later dismissed as “a joke”": what another one calls it. */
function isOthersView(reading: Reading, from: number, limit: number): boolean {
  if (!isWord(reading, from, hashOf.something)) return false;
  const { verbs } = reading;
  for (let i = from + 2; i < limit && i < from + 12; i++)
    if (verbs[i] !== 0) return (verbOfValue(verbs[i]).takes & Takes.label) !== 0 && holdsMarks(reading, i, limit);
  return false;
}

const endingWords = WordTable.of(['while', 'whereas', 'which', 'who', 'whom', 'whose']);

/** Marked words ahead are still the speaker’s. */
export function holdsMarks({ opens }: Reading, from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 30; i++) if (opens[i] > 0) return true;
  return false;
}

/** ", leaving the town without a pier": a participle that draws the writer’s conclusion. */
function isWritersParticiple(reading: Reading, i: number): boolean {
  const { classes, verbs, text } = reading;
  if ((text.flags[i] & Flag.capital) !== 0 || (classes[i] & Word.preposition) !== 0) return false;
  if (verbs[i] === 0 ? !endsInIng(reading, i) : formOf(verbs[i]) !== Form.ing) return false;
  return !isWord(reading, i, hashOf.including);
}

/** Tense of the first finite verb in `[first, last)`. */
function firstTense(reading: Reading, first: number, last: number): 'past' | 'present' | null {
  const { classes, verbs, opens, text } = reading;
  for (let i = first; i < last; i++) {
    if (opens[i] > 0) {
      i = behindStretch(reading, i, last) - 1;
      continue;
    }
    if ((classes[i] & (Word.auxiliary | Word.contraction)) !== 0) {
      const word = text.source.slice(text.start[i], text.end[i]).toLowerCase().replace('’', "'");
      if (pastAuxiliaries.has(word)) return 'past';
      if (presentAuxiliaries.has(word)) return 'present';
      continue;
    }
    if (i === first || verbs[i] === 0 || (text.flags[i] & Flag.capital) !== 0) continue;
    const form = formOf(verbs[i]);
    if (form === Form.past) return 'past';
    if (form === Form.third) return 'present';
  }
  return null;
}

const pastAuxiliaries = new Set(
  "was were had did would could should might wasn't weren't hadn't didn't wouldn't couldn't shouldn't he'd she'd they'd it'd".split(
    ' ',
  ),
);
const presentAuxiliaries = new Set("is are has have does do isn't aren't hasn't haven't doesn't don't".split(' '));

/** Does the relative clause end at a comma, with the report going on behind it? */
function closesLater(reading: Reading, from: number, limit: number): boolean {
  const { classes, verbs, text } = reading;
  for (let i = from; i < limit && i < from + 25; i++) {
    if (text.kind[i] !== Kind.comma || i + 1 >= limit) continue;
    const next = i + 1;
    if (verbs[next] !== 0 || (classes[next] & Word.auxiliary) !== 0 || endsInEd(reading, next)) return true;
    // , illustrates the
    return classes[next] === 0 && endsInS(reading, next) && next + 1 < limit && takesObject(reading, next + 1);
  }
  return false;
}

/** What a verb takes and a noun doesn’t: the, his, it, not. */
function takesObject({ classes, opens }: Reading, i: number): boolean {
  return opens[i] > 0 || (classes[i] & (Word.determiner | Word.possessive | Word.object | Word.negation)) !== 0;
}

/** A subject of at most five words and a verb of speech: ", Hale said", ", and the ministry announced". */
export function namesSpeaker(reading: Reading, from: number, limit: number): boolean {
  const {
    verbs,
    classes,
    text: { kind },
  } = reading;
  // the owner, Ada Hale, | had complained: no subject
  if ((classes[from] & Word.auxiliary) !== 0) return false;
  for (let i = from + 1; i < limit && i <= from + 5; i++) {
    if (kind[i] !== Kind.word && kind[i] !== Kind.stop && kind[i] !== Kind.dotted && kind[i] !== Kind.possessive)
      return false;
    const value = verbs[i];
    // Late Talk radio reported: a word of the name
    if (value !== 0 && !isLowerCase(reading, i) && isLowerCase(reading, i + 1)) continue;
    if (value === 0) {
      // "but it can be called": no one is named who calls it so.
      if ((classes[i] & (Word.preposition | Word.be)) !== 0) return false;
      continue;
    }
    const form = formOf(value);
    // ", a figure she called “low”": the noun
    if (form === Form.base && i === from + 1 && (classes[from] & Word.determiner) !== 0) continue;
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

/** had failed them twice – first by the trust and then by “those whose job it was”: no verb and no clause stands before the marks. */
function leadsToOwnMarks(reading: Reading, from: number, limit: number): boolean {
  const {
    classes,
    opens,
    verbs,
    text: { kind },
  } = reading;
  // – a play on the phrase “old salt”: the writer explains
  if (isWord(reading, from, hashOf.a) || isWord(reading, from, hashOf.an)) return false;
  const others = Word.auxiliary | Word.relative | Word.subject | Word.contraction;
  for (let i = from; i < limit && i < from + 20; i++) {
    if (opens[i] > 0) return i > from;
    const verb = verbs[i] !== 0 && (classes[i - 1] & (Word.determiner | Word.possessive)) === 0;
    if (verb || (classes[i] & others) !== 0 || kind[i] === Kind.semicolon || kind[i] === Kind.colon) return false;
  }
  return false;
}

/** Behind the bracket that closes the one at `i`, or behind that one alone. */
export function behindBracket({ text: { kind } }: Reading, i: number, limit: number): number {
  for (let k = i + 1; k < limit && k < i + 60; k++) if (kind[k] === Kind.close) return k + 1;
  return i + 1;
}

/** The dash that closes a remark opened by the dash at `i`, or -1. */
export function pairedDash({ text: { kind } }: Reading, i: number, limit: number): number {
  for (let k = i + 1; k < limit && k < i + 40; k++) if (kind[k] === Kind.dash) return k;
  return -1;
}
