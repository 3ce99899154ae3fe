import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { endsAsVerb, endsPhrase, isPlural } from '../quantities/counted-nouns.ts';
import type { Draft } from '../draft.ts';
import { wordSet } from '../lexicon.ts';
import {
  and,
  auxiliaries,
  awaiting,
  between,
  but,
  clauseWords,
  closing,
  determiners,
  expecting,
  groups,
  having,
  hours,
  joining,
  leading,
  longestSide,
  measuring,
  moves,
  moving,
  numberLike,
  of,
  pronouns,
  relativeReach,
  subjectReach,
  thisOrLast,
  timeNouns,
  timePrepositions,
  to,
  ways,
  which,
} from './measure-words.ts';
import { numberAtHead } from './measured-heads.ts';
import {
  beginsPhrase,
  isAdverbial,
  isContraction,
  isNumberOfIndex,
  isOwners,
  isParticiple,
  isPast,
  isPhraseToken,
  isWordLike,
  phraseBehind,
  type Span,
  trimmed,
} from './measured-phrases.ts';
import { isCapitalised, isInnerHyphen, isWord, startOfSentence } from '../tokens.ts';
import { isMonth } from '../dates/date-parts.ts';

/** "in England and Wales", "Baird and Crewe": names on both sides, and none that begins a clause. */
function isAndOfNames(text: Text, at: number, floor: number): boolean {
  return (
    at - 1 >= floor &&
    isWordLike(text, at - 1) &&
    isCapitalised(text, at - 1) &&
    isWord(text, at + 1) &&
    isCapitalised(text, at + 1)
  );
}

/** "rose 4% in Frankfurt | and Torval gained 3%": what stands before is where another figure was told. */
function isBehindPlace(text: Text, at: number, floor: number): boolean {
  let k = at - 1;
  while (k > floor && isWordLike(text, k) && isCapitalised(text, k)) k--;
  return (
    k > floor &&
    k < at - 1 &&
    joining.has(text.hash[k]) &&
    (text.kind[k - 1] === Kind.percent || text.kind[k - 1] === Kind.number)
  );
}

/** "the gap between rich and poor", "between the two banks and …" */
function isAndOfBetween(text: Text, at: number, floor: number): boolean {
  let k = at - 1;
  while (k > floor && at - k <= longestSide && text.hash[k] !== between && isPhraseToken(text, k)) k--;
  return k >= floor && text.hash[k] === between;
}

/** The subject that ends before the verb at `verb`: nouns, and "of", "on", "in" between them; back to a verb, comma or conjunction. */
export function subjectBefore(text: Text, verb: number): Span | null {
  let floor = Math.max(startOfSentence(text, verb), verb - subjectReach);
  let last = verb;
  while (
    last > floor &&
    (text.kind[last - 1] === Kind.mark ||
      (isWord(text, last - 1) &&
        (auxiliaries.has(text.hash[last - 1]) ||
          moves.has(text.hash[last - 1]) ||
          isAdverbial(text, last - 1) ||
          (awaiting.has(text.hash[last - 1]) && text.hash[last] === to))))
  )
    last--;
  // closed down 3%
  if (last > floor + 1 && last === verb && ways.has(text.hash[verb]) && closing.has(text.hash[last - 1])) last--;
  // burglary, which did fall by a third
  const relative = last > floor + 1 && text.hash[last - 1] === which;
  if (relative) last = text.kind[last - 2] === Kind.comma ? last - 2 : last - 1;
  last = withoutRelative(text, last);
  floor = Math.max(startOfSentence(text, verb), last - subjectReach);
  last = withoutTimes(text, beforeOccasion(text, last, floor), floor);
  // voters | under 25
  if (last - 2 > floor && text.kind[last - 1] === Kind.number && groups.has(text.hash[last - 2])) last -= 2;
  const infinitive = text.hash[verb - 1] === to || text.hash[verb - 2] === to;
  let first = last;
  for (; first > floor && isOfSubject(text, first - 1); first--) {
    const hash = text.hash[first - 1];
    if (
      hash === and &&
      !isBehindPlace(text, first - 1, floor) &&
      (isAndOfNames(text, first - 1, floor) || isAndOfBetween(text, first - 1, floor))
    )
      continue;
    // exports to China, shipments to the islands
    if (hash === to && first < last && first - 1 > floor && leadsTo(text, first)) continue;
    // gas for next-day delivery
    if (first < last && isInnerHyphen(text, first) && isWord(text, first - 1)) continue;
    // Ada Hale blamed | beef prices
    if (first < last && isPast(text, first - 1) && isOwnVerb(text, first - 1, floor)) break;
    // forecasters expect | rainfall to drop
    if (infinitive && first < last && expecting.has(hash)) break;
    if (clauseWords.has(hash) || isContraction(text, first - 1) || (relative && hash !== of && joining.has(hash)))
      break;
    // crime in this city
    if (pronouns.has(hash) && !(first < last && determiners.has(hash))) break;
    // the cost of shipping | a container
    if (first < last && isParticiple(text, first - 1) && text.hash[first - 2] === of && beginsPhrase(text, first))
      continue;
    // sending | its shares up; in New York | the index, meanwhile | the average price
    if (
      first < last &&
      isWord(text, first - 1) &&
      beginsPhrase(text, first) &&
      !joining.has(hash) &&
      !determiners.has(hash)
    )
      break;
    // She said | costs had risen: before an auxiliary what may be a verb is the noun
    if (first === last && last < verb && having.has(text.hash[last]) && endsAsVerb(text, first - 1)) continue;
    if (isWord(text, first - 1) && endsPhrase(text, first - 1) && !joining.has(hash) && !determiners.has(hash)) {
      // the plan
      if (first - 2 >= floor && determiners.has(text.hash[first - 2]) && endsAsVerb(text, first - 1)) continue;
      // people out of work
      if (first === last && first - 2 >= floor && text.hash[first - 2] === of && endsAsVerb(text, first - 1)) continue;
      if (isNounAtStart(text, first - 1, floor)) first--;
      break;
    }
  }
  // one | from Tarn to Hale: of what, is told elsewhere
  if (first > floor && first < last && pronouns.has(text.hash[first - 1]) && isTiedTo(text, first)) return null;
  const fronted = first === floor;
  while (first < last && (joining.has(text.hash[first]) || text.hash[first] === to)) first++;
  if (fronted && first > floor) first = behindPlace(text, first, last);
  // to worry about | is no subject
  if (first < last && joining.has(text.hash[last - 1])) return null;
  // the number | being treated at hospitals
  if (first - 1 > floor && text.hash[first - 1] === being && isPast(text, first)) return subjectBefore(text, first - 1);
  // which involved | reducing the seats: the object of another verb
  if (last > first && leading.has(text.hash[last - 1]) && isParticiple(text, verb)) return null;
  const head = numberAtHead(text, startOfClause(text, first, floor), first, last);
  if (head !== null) return head;
  return last - first === 1 && isPast(text, first) && !isCapitalised(text, first) ? null : trimmed(text, first, last);
}

const isOfSubject = (text: Text, k: number): boolean =>
  isPhraseToken(text, k) || isNumberOfIndex(text, k) || isOwners(text, k);

/** A preposition, but no "of", which tells of what some are. */
const isTiedTo = ({ hash }: Text, k: number): boolean => joining.has(hash[k]) && hash[k] !== of;

/** Do "to" and its noun belong to the noun before it? */
function leadsTo(text: Text, first: number): boolean {
  if (!isWord(text, first - 2)) return false;
  if (isCapitalised(text, first)) return true;
  const noun = text.hash[first - 2];
  return text.hash[first] === the && isPlural(text, first - 2) && !moving.has(noun) && !timeNouns.has(noun);
}

const the = hashWord('the');

/** The verb in small letters right behind somebody’s name. */
const isOwnVerb = (text: Text, at: number, floor: number): boolean =>
  at - 1 >= floor && !isCapitalised(text, at) && isWord(text, at - 1) && isCapitalised(text, at - 1) && at - 1 > floor;

/** "In Quarndon | rents": the place that opens a sentence is none of its subject, where a noun in small letters follows. */
function behindPlace(text: Text, first: number, last: number): number {
  let k = first;
  while (k < last && isWord(text, k) && isCapitalised(text, k)) k++;
  return k > first && k < last && isWord(text, k) ? k : first;
}

/** Behind the mark or conjunction before token `at` that parts clauses. */
function startOfClause({ kind, hash }: Text, at: number, floor: number): number {
  let k = at;
  while (k > floor && kind[k - 1] !== Kind.comma && kind[k - 1] !== Kind.semicolon && hash[k - 1] !== and) k--;
  return k;
}

const being = hashWord('being');

/** "Support for the plan fell": a verb’s form at the head of a sentence, and a preposition behind it. */
function isNounAtStart(text: Text, at_: number, floor: number): boolean {
  return at_ === floor && isCapitalised(text, at_) && endsAsVerb(text, at_) && joining.has(text.hash[at_ + 1]);
}

/** "Oil prices hit new highs, trading above $126": behind a comma a participle has the subject of the sentence, where it begins with it. */
export function subjectOfSentence(text: Text, verb: number, floor: number): Span | null {
  let comma = verb - 1;
  while (comma > floor && isAdverbial(text, comma)) comma--;
  if (!isParticiple(text, verb) || comma <= floor || text.kind[comma] !== Kind.comma) return null;
  if (joining.has(text.hash[floor]) || clauseWords.has(text.hash[floor]) || opening.has(text.hash[floor])) return null;
  const subject = phraseBehind(text, floor, comma);
  if (subject.last >= comma || !isWord(text, subject.last)) return null;
  const last = isPast(text, subject.last - 1) ? subject.last - 1 : subject.last;
  return trimmed(text, subject.first, last);
}

/** Adverbs at the head of a sentence. */
const opening = wordSet(['even', 'however', 'instead', 'meanwhile', 'now', 'overall', 'still', 'today', 'yesterday']);

/** "inflation, which was 4% in May, is": the end of the subject before a relative clause that ends at token `end`, else `end`. */
function withoutRelative(text: Text, end: number): number {
  const floor = Math.max(startOfSentence(text, end - 1), end - relativeReach);
  if (end - 1 <= floor || text.kind[end - 1] !== Kind.comma) return end;
  for (let k = end - 2; k > floor; k--)
    if (text.kind[k] === Kind.comma)
      return asides.has(text.hash[k + 1]) || (articles.has(text.hash[k + 1]) && isCapitalised(text, k - 1)) ? k : end;
  return end;
}

/** "Torvale, a maker of lasers, rose" */
const articles = wordSet(['a', 'an', 'the']);

/** "sales, excluding fuel, rose" */
const asides = wordSet(['excluding', 'including', 'which']);

/** "output has doubled since May and now stands at 4%": behind "and" a verb without a subject has that of the figure before it. */
export function subjectShared(text: Text, verb: number, before: Draft | undefined): Span | null {
  if (before === undefined || before.of !== null || text.sentenceOf[before.first] !== text.sentenceOf[verb])
    return null;
  let k = verb - 1;
  while (k > before.last && isWord(text, k) && (auxiliaries.has(text.hash[k]) || isAdverbial(text, k))) k--;
  const { head } = before.measure;
  // "has a population of 54,000 and is": what has it
  if (head === null || (text.hash[head.last] === of && before.kind === 'count')) return null;
  return k >= before.last && (text.hash[k] === and || text.hash[k] === but) ? head : null;
}

/** the average gift | during the autumn campaign, sales | amid the strike: before what tells when. */
function beforeOccasion(text: Text, end: number, floor: number): number {
  for (let k = end - 2; k > floor && isPhraseToken(text, k); k--) {
    if (occasions.has(text.hash[k])) return k;
    if (clauseWords.has(text.hash[k])) return end;
  }
  return end;
}

const occasions = wordSet(['amid', 'despite', 'during', 'following', 'throughout']);

/** Before the times that end a subject: revenue | for the six months to 30 September, patients | waiting more than 12 hours. */
function withoutTimes(text: Text, end: number, floor: number): number {
  let last = end;
  for (let at = timeBefore(text, last, floor); at < last; at = timeBefore(text, last, floor)) last = at;
  return last;
}

function timeBefore(text: Text, end: number, floor: number): number {
  if (end <= floor || !(timeNouns.has(text.hash[end - 1]) || isMonth(text, end - 1) || hours.has(text.hash[end - 1])))
    return end;
  let at = end - 1;
  while (
    at > floor &&
    (text.kind[at - 1] === Kind.number || numberLike.has(text.hash[at - 1]) || isMonth(text, at - 1))
  )
    at--;
  if (at <= floor || !isWord(text, at - 1)) return end;
  if (timePrepositions.has(text.hash[at - 1])) return at - 1;
  // their outlay | this summer
  if (at === end - 2 && thisOrLast.has(text.hash[at])) return at;
  return at < end - 1 && isParticiple(text, at - 1) ? at - 1 : end;
}

/** The subject of the verb of measuring or change before token `end`, in its clause. */
export function subjectOfClause(text: Text, end: number, floor: number): Span | null {
  for (let i = end - 1; i >= floor && i > end - subjectReach; i--) {
    if (text.kind[i] === Kind.comma || clauseWords.has(text.hash[i])) return null;
    const subject = measuring.has(text.hash[i]) || moving.has(text.hash[i]) ? subjectBefore(text, i) : null;
    if (subject) return subject;
  }
  return null;
}
