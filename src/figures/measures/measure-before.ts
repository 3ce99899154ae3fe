import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { isAgent } from './agents.ts';
import { endsPhrase } from '../quantities/counted-nouns.ts';
import type { Draft } from '../draft.ts';
import { belongsToVerb } from '../changes/governors.ts';
import { wordSet } from '../lexicon.ts';
import {
  auxiliaries,
  awaiting,
  changing,
  clauseWords,
  closing,
  determiners,
  having,
  joining,
  measuring,
  moving,
  objectReach,
  spending,
  timeNouns,
} from './measure-words.ts';
import {
  isAdverbial,
  isParticiple,
  isPast,
  isPhraseToken,
  phraseBefore,
  type Span,
  trimmed,
  trimmedPhrase,
  withComplement,
} from './measured-phrases.ts';
import { subjectBefore, subjectOfClause, subjectOfSentence, subjectShared } from './measured-subjects.ts';
import { isCapitalised, isInnerHyphen, isWord, startOfSentence } from '../tokens.ts';
import * as words from '../words/measures.ts';
import { isMonth } from '../dates/date-parts.ts';

const and = hashWord('and');
const at = hashWord('at');
const between = hashWord('between');
const by = hashWord('by');
const from = hashWord('from');
const inWord = hashWord('in');
const of = hashWord('of');
const on = hashWord('on');
const to = hashWord('to');
const tune = hashWord('tune');

/** "stood at 5%", "spend 2% of GDP on defence", "bring spending to 5%", "a budget of £3bn". */
export function readVerb(text: Text, draft: Draft, edge: number, before: Draft | undefined): void {
  const { measure } = draft;
  const floor = startOfSentence(text, draft.first);
  let k = edge;
  const here = k >= floor ? text.hash[k] : 0;
  // "a profit of between £3m and £5m", "a margin of plus or minus 2 points"
  const deeper = behindSpread(text, draft, edge, floor);
  if (deeper < edge) return readVerb(text, draft, deeper, before);
  const standing = here === on && draft.kind === 'percent';
  const preposition = here === to || here === at || here === by || here === from || here === of || standing;
  if (here === at && isPutIn(text, draft, edge, floor)) {
    measure.head = trimmedPhrase(text, phraseBefore(text, edge - 1));
    return;
  }
  // profit | came in | at £2bn
  if (here === at && arriving.has(text.hash[edge - 1]) && coming.has(text.hash[edge - 2]) && edge - 2 > floor) {
    measure.head = subjectBefore(text, edge - 2);
    return;
  }
  if (preposition || (here === between && draft.low !== null)) k--;
  if (draft.kind === 'money' && (here === worth || text.hash[edge + 1] === worth)) {
    readWorth(text, measure, here === worth ? edge : edge + 1);
    return;
  }
  const path = here === to && paths.has(text.hash[edge - 1]) ? verbOfPath(text, edge - 1) : -1;
  if (path > floor) {
    measure.head = subjectBefore(text, path);
    return;
  }
  for (let steps = 0; k >= floor && steps < 3 && isWord(text, k); steps++, k--) {
    const hash = text.hash[k];
    // contributing | two-fifths: of what, is not told
    if (spending.has(hash) && (draft.kind !== 'ratio' || text.hash[draft.last] === of)) {
      // spent six weeks in jail, committed 12 crimes
      measure.spent = draft.kind === 'money' || draft.kind === 'percent' || draft.kind === 'ratio' || draft.vague;
      return;
    }
    // set up a £3m fund
    if (belongsToVerb(text, k, floor)) break;
    // a grand total of seven: no verb takes "of"
    if (here === of && k === edge - 1 && measuring.has(hash)) break;
    // which runs 27 of the routes: a carrier runs them
    if (running.has(hash) && draft.kind === 'count' && !preposition) return;
    // air-dropping leaflets
    if (isInnerHyphen(text, k - 1)) break;
    // won the contract at £91: a noun
    if (here === at && moving.has(hash) && determiners.has(text.hash[k - 1])) break;
    // opened four shelters
    if (draft.kind === 'count' && draft.of !== null && !preposition && closing.has(hash)) return;
    if (measuring.has(hash) || moving.has(hash) || (here === from && going.has(hash))) {
      if (!isAgent(text, k, draft))
        measure.head = subjectBefore(text, k) ?? subjectShared(text, k, before) ?? subjectOfSentence(text, k, floor);
      return;
    }
    if (!auxiliaries.has(hash) && !determiners.has(hash) && !isAdverbial(text, k) && !sizes.has(hash)) break;
  }
  if (here === at && isStill(text, edge - 1, floor)) {
    measure.head = subjectBefore(text, edge - 2);
    return;
  }
  if (!preposition || (draft.kind === 'count' && !isToldBare(text, draft, edge))) return;
  for (let i = edge - 1; i >= Math.max(floor, edge - objectReach) && isPhraseToken(text, i); i--) {
    // the contribution limit of £5: a noun
    if (i === edge - 1 && here === of) continue;
    // was put at £5m
    if (i === edge - 1 && here === at && still.has(text.hash[i])) break;
    if ((changing.has(text.hash[i]) || spending.has(text.hash[i])) && (i === floor || !isCapitalised(text, i))) {
      // spending on roads: a noun
      const noun = text.hash[i] === spendingNoun && objects.has(text.hash[i + 1]);
      // moved | through the server to 12
      if (!noun && joining.has(text.hash[i + 1])) break;
      measure.head = trimmed(text, noun ? i : i + 1, edge);
      return;
    }
    if (clauseWords.has(text.hash[i])) break;
  }
  if (here === from || standing || (here === to && draft.kind === 'count')) return;
  // losses to the tune of £5m
  const tuned = here === of && text.hash[edge - 1] === tune && text.hash[edge - 3] === to;
  const end = tuned ? edge - 3 : edge;
  const phrase = here === of ? withComplement(text, phraseBefore(text, end)) : phraseBefore(text, end);
  // "led Ito by 20 points": by how far, and no measure of who was led; but "sales fell by 4% at Tern, Gull by 3%"
  const listed =
    phrase.first > floor &&
    (text.kind[phrase.first - 1] === Kind.comma ||
      text.kind[phrase.first - 1] === Kind.semicolon ||
      text.hash[phrase.first - 1] === and) &&
    !isVerbOfMargin(text, phrase.first);
  if (here !== by || listed) readPhraseBefore(text, draft, phrase, floor, here);
}

/** The token before "between" or "plus or minus", where a preposition stands there; else `edge`. */
function behindSpread({ hash }: Text, { low, kind }: Draft, edge: number, floor: number): number {
  if (edge - 1 < floor || kind === 'count') return edge;
  if (hash[edge] === between && low !== null && spreads.has(hash[edge - 1])) return edge - 1;
  if (edge - 3 < floor || hash[edge] !== minus || hash[edge - 2] !== plus) return edge;
  return hash[edge - 3] === of ? edge - 3 : edge;
}

const arriving = wordSet(['in', 'out']);
const coming = wordSet(['came', 'come', 'comes', 'coming']);
const spreads = wordSet(['at', 'of']);
const minus = hashWord('minus');
const plus = hashWord('plus');

/** ", beat Ito by two seconds", ", missed the wall by an inch" */
const isVerbOfMargin = (text: Text, k: number): boolean =>
  !isCapitalised(text, k) && (isPast(text, k) || winning.has(text.hash[k]));

const winning = wordSet(['beat', 'beats', 'led', 'leads', 'lost', 'won']);

/** "Unemployment, at 4.3%, is": commas around it, behind the noun that begins a sentence. */
function isPutIn(text: Text, { last, kind, rateLast }: Draft, at_: number, floor: number): boolean {
  if (kind === 'count' || at_ - 1 <= floor || text.kind[at_ - 1] !== Kind.comma) return false;
  if (text.kind[Math.max(last, rateLast)] !== Kind.comma) return false;
  const { first } = phraseBefore(text, at_ - 1);
  return first === floor || (first === floor + 1 && determiners.has(text.hash[floor]));
}

/** "was flat | at 41,000" */
const isStill = (text: Text, k: number, floor: number): boolean =>
  k - 1 > floor && still.has(text.hash[k]) && (auxiliaries.has(text.hash[k - 1]) || keeping.has(text.hash[k - 1]));

/** spending | is | on a path to 2.5%: the verb of what is on it, or -1. */
function verbOfPath({ hash }: Text, noun: number): number {
  const preposition = determiners.has(hash[noun - 1]) ? noun - 2 : noun - 1;
  return hash[preposition] === on && measuring.has(hash[preposition - 1]) ? preposition - 1 : -1;
}

/** "a population of 3 million", "took the toll to 12": a number without a noun of its own. */
const isToldBare = ({ hash }: Text, draft: Draft, edge: number): boolean =>
  draft.of === null &&
  (hash[edge] === to || ((hash[edge] === of || hash[edge] === at) && countable.has(hash[edge - 1])));

const countable = wordSet(words.countableNouns);
const running = wordSet(['ran', 'run', 'running', 'runs']);
const spendingNoun = hashWord('spending');
const objects = wordSet(['by', 'for', 'in', 'on']);
const going = wordSet(['go', 'goes', 'going', 'gone', 'moved', 'swung', 'went']);

/** "a contract worth £5m": the noun before, though it be a verb elsewhere; somebody’s net worth is measured otherwise. */
function readWorth(text: Text, measure: Draft['measure'], at_: number): void {
  // exports were worth £5m
  if (auxiliaries.has(text.hash[at_ - 1])) measure.head = subjectBefore(text, at_);
  else if (text.hash[at_ - 1] !== net && !isAdverbial(text, at_ - 1))
    measure.head = behindInfinitive(text, phraseBefore(text, at_));
}

/** to | buy | shares worth £5m, that | stole | rings worth £5m */
const behindInfinitive = (text: Text, { first, last }: Span): Span | null =>
  trimmed(
    text,
    last - first > 1 && (text.hash[first - 1] === to || (relatives.has(text.hash[first - 1]) && isPast(text, first)))
      ? first + 1
      : first,
    last,
  );

const relatives = wordSet(['that', 'which', 'who']);

/** The words before the preposition of a figure: "a budget of £3bn", "unchanged at £3". */
function readPhraseBefore(
  text: Text,
  { measure, currency, unit }: Draft,
  { first, last }: Span,
  floor: number,
  preposition: number,
): void {
  // "a cow near Thirsk at 75mph"
  // "published by Tern at £5"
  const agent = first > floor && text.hash[first - 1] === by && currency !== null;
  if (preposition === at && first > floor && (ofPlaces.has(text.hash[first - 1]) || agent)) return;
  // "passed within 96km of the asteroid at 19,000mph"
  if (preposition === at && unit?.dimension === 'speed') return;
  // "closed 1% lower in Zurich at 48 francs": what closed.
  if (first > floor && first < last && text.hash[first - 1] === inWord && isCapitalised(text, first)) {
    measure.head = subjectOfClause(text, first, floor);
    return;
  }
  // "has secured investments of": the verb stands before what it is about.
  const secured = first > floor && last - first > 1 && having.has(text.hash[first - 1]) && isPast(text, first);
  const verb = preposition === of ? verbInside(text, first, last) : -1;
  // "was little changed at $5", "was flat at $5": what was.
  if (
    first > floor &&
    last > first &&
    (isPast(text, last - 1) || still.has(text.hash[last - 1])) &&
    auxiliaries.has(text.hash[first - 1])
  )
    // was sentenced to nine years
    measure.head = preposition === to && unit?.dimension === 'duration' ? null : subjectBefore(text, first);
  // exports, estimated to exceed £1bn
  else if (last - first === 1 && preposition === to && awaiting.has(text.hash[first]) && first > floor)
    measure.head = subjectBefore(text, text.kind[first - 1] === Kind.comma ? first - 1 : first);
  // ", beating forecasts of 0.1%"
  else if (first + 1 < last && text.kind[first - 1] === Kind.comma && isParticiple(text, first))
    measure.head = trimmed(text, first + 1, last);
  // "from £3 on Monday to £5"
  else if (first === last || !(timeNouns.has(text.hash[last - 1]) || isMonth(text, last - 1)))
    measure.head = trimmed(text, secured ? first + 1 : verb >= first ? verb + 1 : first, last);
}

/** The maker | posted | earnings of £5m: the last word in -ed that a noun stands before and another behind, or -1. */
function verbInside(text: Text, first: number, last: number): number {
  for (let k = last - 2; k > first; k--) {
    const before = text.hash[k - 1];
    if (!isPast(text, k) || isCapitalised(text, k) || text.kind[k - 1] !== Kind.word) continue;
    if (!determiners.has(before) && !isAdverbial(text, k - 1) && !endsPhrase(text, k - 1)) return k;
  }
  return -1;
}

/** hit a record $2,988, cost a whopping £3m */
const sizes = wordSet(words.sizes);
const paths = wordSet(['course', 'path', 'pathway', 'road', 'route', 'track', 'trajectory', 'way']);

/** held steady at 5% */
const keeping = wordSet(['held', 'holding', 'holds', 'kept', 'remained', 'remains', 'stayed', 'stays']);

/** was flat at 5% */
const still = wordSet([
  'flat',
  'frozen',
  'held',
  'kept',
  'level',
  'put',
  'set',
  'stable',
  'static',
  'steady',
  'unchanged',
]);

const worth = hashWord('worth');
const net = hashWord('net');
const ofPlaces = wordSet(['along', 'near', 'outside', 'past', 'through']);
