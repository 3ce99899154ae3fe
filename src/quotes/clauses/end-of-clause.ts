import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { behindBracket, pairedDash } from '../phrases/parentheses.ts';
import {
  behindStretch,
  endsInEd,
  isCapital,
  isLowerCase,
  isManner,
  isPast,
  isWord,
  type Reading,
} from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, verbOfValue, Word } from '../reading/words.ts';
import { endsAtComma } from './commas-that-end.ts';
import { hasFiniteVerb, takesObject } from './finite-verbs.ts';
import { beginsReport, goesOnPerfect, isAddedReport, isOthersWord } from './next-reports.ts';
import { refuses } from './refusals.ts';
import { isInterview, isSaidByAnother, isSaidMeanwhile } from './said-beside.ts';
import { holdsMarks, leadsToOwnMarks, withoutFinalSigns } from './signs-around.ts';
import { firstTense } from './tenses.ts';

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
      if (pair < 0 && !leadsToOwnMarks(reading, i + 1, limit) && !beginsWithThat(reading, i + 1, first)) break;
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
  if (last < i || i >= limit || last - first < 3) return last;
  // it was late, | and when asked about it
  if ((classes[last - 1] & Word.coordinator) !== 0) return withoutFinalSigns(reading, first, last - 1);
  return opensClause.has(text.hash[last - 1]) ? last - 1 : last;
}

/** said that the pier was old – | but that it would stand: of two clauses within each other the outer one goes on. */
function beginsWithThat(reading: Reading, i: number, first: number): boolean {
  const { classes, verbs, text } = reading;
  if (!isWord(reading, first - 1, hashOf.that)) return false;
  if (!isWord(reading, (classes[i] & Word.coordinator) !== 0 ? i + 1 : i, hashOf.that)) return false;
  for (let k = first - 2; k > 0 && first - k < 24 && (text.flags[k] & Flag.sentenceStart) === 0; k--)
    if (isWord(reading, k, hashOf.that) && verbs[k - 1] !== 0) return false;
  return true;
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
    const reports =
      beginsReport(reading, i + 1, limit) && !goesOnPerfect(reading, first, i) && !isToldInPast(reading, first, i + 1);
    if (reports || refuses(reading, i, limit) || hopesNow(reading, i + 1, first)) return true;
    if (isSaidByAnother(reading, i + 1, first, limit)) return true;
    if (actsThen(reading, first, i, limit)) return true;
    if (isWord(reading, first, hashOf.to) && othersAct(reading, i + 1, limit)) return true;
  }
  if (isAddedReport(reading, i) || (isWhile(reading, i) && isOthersWord(reading, i + 1, limit))) return true;
  if (isWord(reading, i, hashOf.when)) return isInterview(reading, i + 1, limit);
  return (
    isWord(reading, i, hashOf.as) && (isOccasion(reading, i, limit, first) || isSaidMeanwhile(reading, i + 1, limit))
  );
}

/** says she met Ito | and asked him to stay: who speaks in the present goes on in it, so that a deed in the past is told. */
function isToldInPast(reading: Reading, first: number, verb: number): boolean {
  const cue = isWord(reading, first - 1, hashOf.that) ? first - 2 : first - 1;
  const value = cue > 0 ? reading.verbs[cue] : 0;
  if (value === 0 || formOf(value) !== Form.third || !isPast(reading, verb)) return false;
  return firstTense(reading, first, verb) === 'past';
}

/** said she wants a pier | and praised the crew: behind a clause in the present a deed in the past is the speaker’s; but not: has won and left the town. */
function actsThen(reading: Reading, first: number, and: number, limit: number): boolean {
  let i = and + 1;
  while (i < limit && ((reading.classes[i] & Word.adverb) !== 0 || isManner(reading, i))) i++;
  if (i + 1 >= limit || !isPast(reading, i) || (reading.classes[i] & Word.auxiliary) !== 0) return false;
  if (!takesObject(reading, i + 1) && !isCapital(reading, i + 1) && (reading.classes[i + 1] & Word.question) === 0)
    return false;
  if (and - first > longestTold) return false;
  return firstTense(reading, first, and) === 'present' && !tellsOfThePast(reading, first, and);
}

/** claimed not to know it | and officers served a notice: no infinitive goes on with a subject and a deed of its own. */
function othersAct(reading: Reading, i: number, limit: number): boolean {
  const others = nounPhraseAfter(reading, i, limit);
  if (!others || others.last + 1 >= limit || !isPast(reading, others.last)) return false;
  return takesObject(reading, others.last + 1) && (reading.classes[others.last] & Word.auxiliary) === 0;
}

/** Tokens of a clause whose tenses are asked for; without a bound each “and” of a long sentence would read it again. */
const longestTold = 80;

function tellsOfThePast(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (perfects.has(reading.text.hash[i]) || isPast(reading, i)) return true;
  return false;
}

const perfects = WordTable.of(['had', 'has', 'have', 'having']);

/** confirmed it was shut but | hopes to open it: in the present what the speaker thinks, not what is told in the past. */
function hopesNow(reading: Reading, verb: number, first: number): boolean {
  const value = reading.verbs[verb];
  if (value === 0 || formOf(value) !== Form.third || !isLowerCase(reading, verb)) return false;
  return (verbOfValue(value).takes & Takes.mental) !== 0 && firstTense(reading, first, verb - 1) === 'past';
}

/** Hale said the pier was lost | as she spoke to the crew: when it was said, told by the writer. */
function isOccasion(reading: Reading, as: number, limit: number, first: number): boolean {
  const { classes, text } = reading;
  const pronoun = as + 1;
  if (pronoun + 1 >= limit || (classes[pronoun] & Word.subject) === 0) return false;
  if (speaking.has(text.hash[pronoun + 1])) return true;
  // said he fell | as he ran: what is told of the one who speaks may go on so
  const person = isWord(reading, pronoun, hashOf.he) || isWord(reading, pronoun, hashOf.she);
  return person && moving.has(text.hash[pronoun + 1]) && (classes[first] & Word.subject) === 0;
}

const moving = WordTable.of(['launched', 'moved', 'opened', 'outlined', 'prepared', 'sought', 'tried', 'unveiled']);

const speaking = WordTable.of(['addressed', 'arrived', 'jailed', 'passed', 'sentenced', 'spoke', 'toured', 'visited']);

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
  if ((reading.classes[as + 1] & Word.auxiliary) !== 0 || holdsMarks(reading, as, limit)) return false;
  return hasFiniteVerb(reading, as + 1, limit);
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
