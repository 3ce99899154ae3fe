import { Kind, type Text } from '../model/index.ts';
import { hashWord } from '../text/index.ts';
import { behindBound } from './bounds.ts';
import { belongsToVerb } from './changes.ts';
import { endsPhrase } from './counted-nouns.ts';
import { isMonth } from './dates.ts';
import type { Draft } from './draft.ts';
import { gappedSubject, type Governor } from './gaps.ts';
import { wordSet } from './lexicon.ts';
import {
  agents,
  and,
  at,
  auxiliaries,
  awaiting,
  between,
  by,
  changeNouns,
  changing,
  clauseWords,
  costs,
  determiners,
  emptyHeads,
  expecting,
  forWord,
  from,
  having,
  inWord,
  joining,
  measuring,
  moving,
  numerals,
  objectReach,
  of,
  on,
  pronouns,
  spending,
  that,
  timeNouns,
  to,
  ways,
  closing,
} from './measure-words.ts';
import {
  isAdverbial,
  isParticiple,
  isPast,
  isPhraseToken,
  isWordLike,
  phraseBefore,
  phraseBehind,
  type Span,
  trimmed,
  trimmedPhrase,
  uptoPlural,
  withComplement,
} from './measured-phrases.ts';
import { subjectBefore, subjectOfClause, subjectOfSentence, subjectShared, tune } from './measured-subjects.ts';
import { endOfSentence, isCapitalised, isInnerHyphen, isWord, startOfSentence } from './tokens.ts';
import * as words from './words/measures.ts';

/** Fills in what a figure measures: the subject or object of its verb or the noun it stands before, the whole it is a share of, its topic. */
export function readMeasure(text: Text, draft: Draft, governor: Governor | null, before: Draft | undefined): void {
  if (draft.kind === 'date' || draft.kind === 'ordinal' || draft.kind === 'other') return;
  // "lifted its 13-year ban", "reach a two-state solution": the noun that the figure describes is none that it measures.
  if ((draft.kind === 'duration' || draft.kind === 'count') && draft.role === 'level' && isDescribing(text, draft))
    return;
  let edge = behindBound(text, draft.first);
  // a budget of about £3m: "of" ties the noun, though it is one phrase with what bounds the number
  if (text.hash[edge + 1] === of && edge + 1 < draft.first) edge++;
  // "left school at 14" is no measure of schools.
  // "left school at 14", "a boy of 15"
  if (draft.measureName !== null && (text.hash[edge] === at || text.hash[edge] === of)) return;
  const { measure } = draft;
  if (governor?.object) {
    // a jump | in turnover | to £3bn
    const { first, last } = governor.object;
    measure.head = trimmed(text, text.hash[first] === inWord ? first + 1 : first, last);
  } else if (governor && !governor.noun)
    measure.head = isAgent(text, governor.verb, draft)
      ? headOfOutcome(draft)
      : (subjectBefore(text, governor.verb) ??
        subjectOfSentence(text, governor.verb, startOfSentence(text, governor.verb)));
  else if (isDoubling(text, draft)) measure.head = subjectBefore(text, edge + 1);
  else if (isOutcome(draft)) measure.head = draft.linked!.measure.head;
  else readVerb(text, draft, edge, before);
  if (measure.head === null && governor && !governor.noun && !isAgent(text, governor.verb, draft))
    measure.head = subjectShared(text, governor.verb, before);
  readBehind(text, draft);
  if (before?.measure.spent && measure.head === null && isSpentToo(text, draft, before)) measure.spent = true;
  // "rose to 4% from 3%", "up from 3%": the level before is one of the same
  const later = draft.role === 'before' ? (draft.linked ?? before) : undefined;
  if (measure.head === null && measure.topic === null && later && isToldOf(draft, later) && isAlike(draft, later))
    measure.head = later.measure.head;
  // "revenue of £1.8bn, up 23%": of what is told before the comma
  if (
    governor !== null &&
    measure.head === null &&
    measure.topic === null &&
    before &&
    isUpOn(text, governor.verb, before)
  )
    measure.head = before.measure.head;
  if (measure.head === null && measure.topic === null && before && isSpeltOut(text, draft, before))
    measure.head = before.measure.head;
  if (governor === null && measure.head === null && measure.topic === null && !measure.spent && before)
    measure.head = gappedSubject(text, draft, before);
  if (governor?.noun && measure.topic === null && measure.head === null)
    measure.head = trimmedPhrase(text, phraseBefore(text, governor.verb));
  // "fell from 91,204 to 71,833, a drop of 21 per cent": of what the clause before it tells.
  if (
    governor?.noun &&
    measure.head === null &&
    measure.topic === null &&
    before &&
    isApposed(text, governor.verb, before)
  )
    measure.head = before.measure.head;
}

/** "spent £2m on schools | and £3m on roads": a further amount on something else, of the same verb. */
function isSpentToo(text: Text, { first, kind, measure: { topic } }: Draft, before: Draft): boolean {
  if (topic === null || before.measure.topic === null || kind !== before.kind) return false;
  if (text.sentenceOf[first] !== text.sentenceOf[before.first]) return false;
  let k = first - 1;
  while (k > before.measure.topic.last && further.has(text.hash[k])) k--;
  return k >= before.measure.topic.last && (text.hash[k] === and || text.kind[k] === Kind.comma);
}

const further = wordSet(['a', 'an', 'another', 'extra', 'further', 'just', 'only']);

const isUpOn = (text: Text, verb: number, before: Draft): boolean =>
  ways.has(text.hash[verb]) &&
  verb > before.last &&
  text.kind[verb - 1] === Kind.comma &&
  text.sentenceOf[verb] === text.sentenceOf[before.first];

/** "fell by a fifth, from 55 to 44": the two levels behind the change; "up 23% from £1.5bn" */
function isSpeltOut(text: Text, { first, role, linked }: Draft, before: Draft): boolean {
  if (text.sentenceOf[first] !== text.sentenceOf[before.first]) return false;
  if (role === 'after') return linked === before && before.role === 'before';
  if (role !== 'before' || before.role !== 'delta') return false;
  return first === before.last + 1 || (text.kind[before.last] === Kind.comma && first === before.last + 2);
}

/** "rose to 4% from 3%", "was 4%, down from 3%" */
const isToldOf = ({ linked }: Draft, later: Draft): boolean => later.role !== 'level' || linked === later;
const isAlike = (a: Draft, b: Draft): boolean => a.kind === b.kind && a.currency === b.currency;

/** Is the number joined to its noun or unit by a hyphen, and does another noun follow? */
function isDescribing(text: Text, { numberLast, last }: Draft): boolean {
  return isInnerHyphen(text, numberLast) && last < text.count && isWord(text, last) && !endsPhrase(text, last);
}

/** "The rate halved to 0.5%": the level behind a change of which it is told already what changed. */
function isOutcome({ role, linked }: Draft): boolean {
  return role === 'after' && linked !== null && linked.role === 'delta';
}

/** "The index lost 0.7% to 8,312": who loses a share is what is measured. */
const headOfOutcome = (draft: Draft): Span | null =>
  isOutcome(draft) && draft.linked!.kind === 'percent' ? draft.linked!.measure.head : null;

/** Does a noun of change stand behind the comma that ends another figure’s clause, with nothing but an article before it? */
function isApposed(text: Text, noun: number, before: Draft): boolean {
  const comma = determiners.has(text.hash[noun - 1]) ? noun - 2 : noun - 1;
  return (
    comma >= before.last &&
    text.kind[comma] === Kind.comma &&
    before.role !== 'level' &&
    text.sentenceOf[before.first] === text.sentenceOf[noun]
  );
}

/** "knife crime doubled": a verb in the past that multiplies its subject, as no object stands behind it. */
function isDoubling(text: Text, { kind, role, first, last }: Draft): boolean {
  if (kind !== 'ratio' || role !== 'delta' || last - first !== 1 || !isPast(text, first)) return false;
  return last >= text.count || !isWordLike(text, last) || (endsPhrase(text, last) && !determiners.has(text.hash[last]));
}

/** Who cuts or loses is no measure of what is cut. */
function isAgent(text: Text, verb: number, { kind, of: noun, linked }: Draft): boolean {
  if (kind === 'percent' || !agents.has(text.hash[verb])) return false;
  // "Gold added $14 to $3,325", "The index gained 18 points": a price that rises, and an index
  if (linked?.role === 'after' && kind === 'money' && adding.has(text.hash[verb])) return false;
  return !(noun !== null && points.has(text.hash[noun.last - 1]));
}

const points = wordSet(['point', 'points']);
const adding = wordSet(['add', 'added', 'adds', 'gain', 'gained', 'gains', 'lose', 'loses', 'lost', 'shed', 'sheds']);

/** "stood at 5%", "spend 2% of GDP on defence", "bring spending to 5%", "a budget of £3bn". */
function readVerb(text: Text, draft: Draft, edge: number, before: Draft | undefined): void {
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

/** Behind the figure: "of GDP", "on defence", "a 2.5% defence spending target", "the £3bn aid package". */
function readBehind(text: Text, draft: Draft): void {
  const { measure } = draft;
  const limit = endOfSentence(text, draft.last - 1);
  let k = Math.max(draft.last, draft.rateLast);
  if (k < limit && text.hash[k] === of && isDistance(draft)) return;
  if (k < limit && text.hash[k] === of) {
    const whole = uptoPlural(text, phraseBehind(text, k + 1, limit));
    // 27 of the town's 41 | routes
    const owned = whole.last > whole.first && text.kind[whole.last - 1] === Kind.possessive;
    measure.whole = owned ? null : trimmedPhrase(text, whole);
    k = whole.last;
  } else if (draft.kind === 'ratio' && draft.of !== null) {
    // "One in five children lives": the verb.
    return;
  } else if (readChanged(text, draft, k, limit)) return;
  else if (draft.kind !== 'count' && draft.kind !== 'duration') {
    const first = isInnerHyphen(text, k) ? k + 1 : k;
    // "the 3.5% that they demanded" names nothing behind it.
    const last = text.hash[first] === that ? first : phraseBehind(text, first, limit).last;
    // A name behind a figure begins another phrase: "fell 5% Tuesday".
    if (
      last > first &&
      !isCapitalised(text, first) &&
      !timeNouns.has(text.hash[last - 1]) &&
      !ways.has(text.hash[first]) &&
      !(last - first === 1 && isPast(text, first)) &&
      !isVerbBehind(text, first, last, limit) &&
      !isAwaited(text, draft, last)
    ) {
      if (isAttributed(text, draft, first)) measure.head = trimmed(text, first, last) ?? measure.head;
      else measure.head ??= trimmed(text, first, last);
      k = last;
    }
  }
  if (k >= limit || (draft.kind !== 'percent' && draft.kind !== 'money' && draft.kind !== 'ratio')) return;
  // "20% of shops on Station Road" are the shops there.
  if (measure.whole !== null && !measure.spent && measure.head === null) return;
  const preposition = text.hash[k];
  if (preposition !== on && preposition !== forWord && preposition !== inWord) return;
  // "£4,150 for nine people" tells a number of people.
  if (text.kind[k + 1] === Kind.number || numerals.has(text.hash[k + 1])) return;
  const { first, last } = phraseBehind(text, k + 1, limit);
  // in the three months ended June
  if (holdsTime(text, first, last) || numerals.has(text.hash[first])) return;
  // in late 2021
  if (last - first === 1 && preposition === inWord && text.kind[last] === Kind.number) return;
  // for nearly 20 years
  if (isAdverbial(text, first) && (text.kind[first + 1] === Kind.number || numerals.has(text.hash[first + 1]))) return;
  // in his prime, in October
  if (last - first === 1 && (isMonth(text, first) || spells.has(text.hash[first]))) return;
  // sold for £14m in a deal; spending £5m in fixing it up
  if (preposition === inWord && last > first && occasional.has(text.hash[last - 1])) return;
  const next = last < limit ? text.hash[last] : 0;
  // a loss of £3m on sales of £40m
  if (next === of && last + 1 < limit && (text.kind[last + 1] === Kind.currency || text.kind[last + 1] === Kind.number))
    return;
  if (isParticiple(text, first) && last - first === 1 && (determiners.has(next) || ways.has(next))) return;
  if (first < last && (preposition !== inWord || !isCapitalised(text, first)))
    measure.topic = trimmed(text, first, last);
}

/** "within 96km | of the asteroid" */
function isDistance(draft: Draft): boolean {
  if (draft.unit?.dimension !== 'length' || draft.approximation !== 'at most') return false;
  draft.of = null;
  return true;
}

/** in the three months, for the third week running */
function holdsTime(text: Text, first: number, last: number): boolean {
  for (let k = Math.max(first, last - 2); k < last; k++) if (timeNouns.has(text.hash[k])) return true;
  return false;
}

/** "87 per cent viewing him so", "2km west of it": what is done or where, and no noun that is measured. */
function isVerbBehind(text: Text, first: number, last: number, limit: number): boolean {
  if (bearings.has(text.hash[first]) || postposed.has(text.hash[first])) return true;
  // 42 per cent backed Ada Hale
  if (isPast(text, first) && !isCapitalised(text, first) && first + 1 < last && isCapitalised(text, first + 1))
    return true;
  if (!isParticiple(text, first) || last - first > 1 || last >= limit || !isWord(text, last)) return false;
  return determiners.has(text.hash[last]) || pronouns.has(text.hash[last]) || isAdverbial(text, last);
}

/** "the £1.8bn analysts had expected": who expects it. */
const isAwaited = ({ hash }: Text, { first }: Draft, last: number): boolean =>
  first > 0 && hash[first - 1] === the && (having.has(hash[last]) || expecting.has(hash[last]));

const the = hashWord('the');
const bearings = wordSet(words.bearings);

/** Adjectives behind their noun: with £5m available at once. */
const postposed = wordSet(['apart', 'available', 'due', 'each', 'owed', 'payable', 'short']);

/** "had a 10-point lead", "at least a 60% chance": behind an article the figure describes the noun that follows, which is what is measured. */
function isAttributed(text: Text, { first, kind }: Draft, noun: number): boolean {
  if (kind !== 'percent' && kind !== 'money') return false;
  const before = text.hash[first - 1];
  return first > 0 && articles.has(before) && !changeNouns.has(text.hash[noun]) && !emptyHeads.has(text.hash[noun]);
}

const occasional = wordSet(words.occasions);

/** hit a record $2,988, cost a whopping £3m */
const sizes = wordSet(words.sizes);
const articles = wordSet(['a', 'an', 'her', 'his', 'its', 'my', 'our', 'their']);
const paths = wordSet(['course', 'path', 'pathway', 'road', 'route', 'track', 'trajectory', 'way']);
const spells = wordSet(['childhood', 'infancy', 'office', 'prime', 'youth']);

/** "a £23m rise in wage costs", "a 4% fall in sales": what rose or fell stands behind the noun of change. */
function readChanged(text: Text, { measure, kind }: Draft, at_: number, limit: number): boolean {
  let k = at_;
  while (k < limit && k < at_ + 3 && isWord(text, k) && !changeNouns.has(text.hash[k]) && !endsPhrase(text, k)) k++;
  if (k + 2 >= limit || !changeNouns.has(text.hash[k]) || text.hash[k + 1] !== inWord || kind === 'duration')
    return false;
  const { first, last } = phraseBehind(text, k + 2, limit);
  if (first === last || timeNouns.has(text.hash[last - 1]) || isMonth(text, first)) return false;
  // Behind a noun "costs" is one too.
  const noun = last > first && last < limit && text.hash[last] === costs && text.kind[last + 1] !== Kind.currency;
  const span = trimmed(text, first, noun ? last + 1 : last);
  if (span === null) return false;
  measure.head = span;
  return true;
}

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
