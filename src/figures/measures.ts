import { Kind, type Text } from '../model/index.ts';
import { hashWord } from '../text/index.ts';
import { behindBound } from './bounds.ts';
import { belongsToVerb, type Governor } from './changes.ts';
import { endsAsVerb, endsPhrase, isPlural } from './counted-nouns.ts';
import type { Draft } from './draft.ts';
import { wordSet } from './lexicon.ts';
import { endOfSentence, isCapitalised, isGlued, isInnerHyphen, isWord, lengthOf, startOfSentence } from './tokens.ts';
import { isMonth } from './dates.ts';
import { movesUp } from './words/bounds.ts';
import { fallingNouns, fallingWords, risingNouns, risingWords } from './words/change.ts';
import { changingVerbs, measuringVerbs, spendingVerbs } from './words/measures.ts';
import * as words from './words/measures.ts';
import { numberedIndices } from './words/names.ts';
import { pluralModifiers } from './words/nouns.ts';
import { scales, smallNumbers } from './words/numbers.ts';

const measuring = wordSet(measuringVerbs);
const changing = wordSet(changingVerbs);
const spending = wordSet(spendingVerbs);
const moving = wordSet(risingWords, fallingWords);
const moves = wordSet(movesUp);
const changeNouns = wordSet(risingNouns, fallingNouns);
const auxiliaries = wordSet(words.auxiliaries);
const clauseWords = wordSet(words.clauseWords);
const determiners = wordSet(words.determiners);
const emptyHeads = wordSet(words.emptyHeads);
const leading = wordSet(words.leadingVerbs);
/** Of the verb before: took up | repair, moved out. */
const particles = wordSet(['down', 'off', 'out', 'up']);
const pronouns = wordSet(words.pronouns);
const agents = wordSet(words.agents);
const of = hashWord('of');
const to = hashWord('to');
const at = hashWord('at');
const by = hashWord('by');
const and = hashWord('and');
const but = hashWord('but');
const that = hashWord('that');
const between = hashWord('between');
const ampersand = hashWord('&');
const costs = hashWord('costs');
const from = hashWord('from');
const on = hashWord('on');
const inWord = hashWord('in');
const which = hashWord('which');
const cent = hashWord('cent');
const per = hashWord('per');
const forWord = hashWord('for');
/** Words of the first side of what stands between two. */
const longestSide = 4;
const indices = wordSet(numberedIndices);
const timeNouns = wordSet(words.timeNouns);
const hours = wordSet(['hour', 'hours', 'minute', 'minutes']);
const timePrepositions = wordSet(['by', 'during', 'for', 'in', 'over', 'since', 'to']);
/** are set to, is due to */
const awaiting = wordSet(words.awaiting);
const expecting = wordSet(words.expectingVerbs);
const having = wordSet(['had', 'has', 'have', 'having']);
const thisOrLast = wordSet(['last', 'this']);
/** Longest relative clause put in between a subject and its verb, in tokens. */
const relativeReach = 16;
const numerals = wordSet(Object.keys(smallNumbers));
const numberWords = wordSet(Object.keys(smallNumbers), Object.keys(scales));
const numberLike = wordSet(Object.keys(smallNumbers), [
  'a',
  'last',
  'less',
  'more',
  'than',
  'the',
  'this',
  'first',
  'final',
]);
const subjectReach = 12;
const objectReach = 12;
const behindReach = 6;

type Span = { first: number; last: number };

/** Fills in what a figure measures: the subject or object of its verb or the noun it stands before, the whole it is a share of, its topic. */
export function readMeasure(text: Text, draft: Draft, governor: Governor | null, before: Draft | undefined): void {
  if (draft.kind === 'date' || draft.kind === 'ordinal' || draft.kind === 'other') return;
  // "lifted its 13-year ban", "reach a two-state solution": the noun that the figure describes is none that it measures.
  if ((draft.kind === 'duration' || draft.kind === 'count') && draft.role === 'level' && isDescribing(text, draft))
    return;
  const edge = behindBound(text, draft.first);
  // "left school at 14" is no measure of schools.
  if (draft.measureName !== null && text.hash[edge] === at) return;
  const { measure } = draft;
  if (governor?.object) {
    // a jump | in turnover | to £3bn
    const { first, last } = governor.object;
    measure.head = trimmed(text, text.hash[first] === inWord ? first + 1 : first, last);
  } else if (governor && !governor.noun)
    measure.head = isAgent(text, governor.verb, draft) ? headOfOutcome(draft) : subjectBefore(text, governor.verb);
  else if (isDoubling(text, draft)) measure.head = subjectBefore(text, edge + 1);
  else if (isOutcome(draft)) measure.head = draft.linked!.measure.head;
  else readVerb(text, draft, edge, before);
  if (measure.head === null && governor && !governor.noun && !isAgent(text, governor.verb, draft))
    measure.head = subjectShared(text, governor.verb, before);
  readBehind(text, draft);
  // "rose to 4% from 3%", "up from 3%": the level before is one of the same
  const later = draft.role === 'before' ? (draft.linked ?? before) : undefined;
  if (measure.head === null && measure.topic === null && later && later.role !== 'level' && isAlike(draft, later))
    measure.head = later.measure.head;
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
function isAgent(text: Text, verb: number, { kind }: Draft): boolean {
  return kind !== 'percent' && agents.has(text.hash[verb]);
}

/** Tokens `[first, last)` without determiners and auxiliaries at the edges; null where no noun remains. */
function trimmed(text: Text, from_: number, end: number): Span | null {
  let first = from_;
  let last = end;
  // The article, not the letter of "A-level entries".
  while (
    first < last &&
    ((determiners.has(text.hash[first]) && !isInnerHyphen(text, first + 1)) ||
      !isWordLike(text, first) ||
      (first + 1 < last && particles.has(text.hash[first]) && !isInnerHyphen(text, first + 1)))
  )
    first++;
  // two of its | eight beds
  while (first + 1 < last && numberWords.has(text.hash[first]) && !isInnerHyphen(text, first + 1)) first++;
  if (first < last && first > 0) {
    // "the 51st cap", "the 35-mile line": what is glued to a number is its own.
    const number = isInnerHyphen(text, first - 1) ? first - 2 : isGlued(text, first) ? first - 1 : -1;
    if (number >= 0 && text.kind[number] === Kind.number) first++;
    // "3 per cent higher"
    else if (text.hash[first] === cent && text.hash[first - 1] === per) first++;
  }
  while (
    last > first &&
    (auxiliaries.has(text.hash[last - 1]) || determiners.has(text.hash[last - 1]) || !isWordLike(text, last - 1)) &&
    !isNumberOfIndex(text, last - 1)
  )
    last--;
  // analysts say they are estimating | payouts at $5bn
  for (let k = last - 2; k >= first; k--)
    if (leading.has(text.hash[k])) {
      first = k + 1;
      break;
    }
  // independence Sunday
  if (last - first > 1 && isDay(text, last - 1) && !isCapitalised(text, last - 2)) last--;
  if (last - first === 1 && (pronouns.has(text.hash[first]) || emptyHeads.has(text.hash[first]))) return null;
  // is seeking | to double it
  if (last - first === 1 && first > 0 && isParticiple(text, first) && isBe(text, first - 1)) return null;
  return last > first ? { first, last } : null;
}

/** Sunday, with a capital */
const isDay = (text: Text, k: number): boolean => timeNouns.has(text.hash[k]) && isCapitalised(text, k);

function trimmedPhrase(text: Text, { first, last }: Span): Span | null {
  return trimmed(text, first, last);
}

function isWordLike(text: Text, k: number): boolean {
  const kind = text.kind[k];
  return kind === Kind.word || kind === Kind.dotted || kind === Kind.alphanumeric;
}

function isPhraseToken(text: Text, k: number): boolean {
  return (
    isWordLike(text, k) ||
    text.kind[k] === Kind.possessive ||
    isInnerHyphen(text, k) ||
    text.hash[k] === ampersand ||
    isTitleStop(text, k)
  );
}

/** The stop of "Mrs. Hale". */
function isTitleStop({ kind, hash, source, end }: Text, k: number): boolean {
  return kind[k] === Kind.stop && k > 0 && titled.has(hash[k - 1]) && source.charCodeAt(end[k]) === space;
}

const titled = wordSet(['dr', 'mr', 'mrs', 'ms']);
const space = 0x20;

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

/** "the gap between rich and poor", "between the two banks and …" */
function isAndOfBetween(text: Text, at: number, floor: number): boolean {
  let k = at - 1;
  while (k > floor && at - k <= longestSide && text.hash[k] !== between && isPhraseToken(text, k)) k--;
  return k >= floor && text.hash[k] === between;
}

/** Prepositions that may stand inside a subject: "spending on schools", "attacks against staff". */
const joining = wordSet(words.joiningPrepositions);

/** The subject that ends before the verb at `verb`: nouns, and "of", "on", "in" between them; back to a verb, comma or conjunction. */
function subjectBefore(text: Text, verb: number): Span | null {
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
  for (; first > floor && (isPhraseToken(text, first - 1) || isNumberOfIndex(text, first - 1)); first--) {
    const hash = text.hash[first - 1];
    if (hash === and && (isAndOfNames(text, first - 1, floor) || isAndOfBetween(text, first - 1, floor))) continue;
    // exports to China
    if (hash === to && first < last && isCapitalised(text, first) && first - 1 > floor && isWord(text, first - 2))
      continue;
    // forecasters expect | rainfall to drop
    if (infinitive && first < last && expecting.has(hash)) break;
    if (clauseWords.has(hash) || isContraction(text, first - 1) || (relative && hash !== of && joining.has(hash)))
      break;
    // crime in this city
    if (pronouns.has(hash) && !(first < last && determiners.has(hash))) break;
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
  while (first < last && (joining.has(text.hash[first]) || text.hash[first] === to)) first++;
  // to worry about | is no subject
  if (first < last && joining.has(text.hash[last - 1])) return null;
  // the number | being treated at hospitals
  if (first - 1 > floor && text.hash[first - 1] === being && isPast(text, first)) return subjectBefore(text, first - 1);
  // which involved | reducing the seats: the object of another verb
  if (last > first && leading.has(text.hash[last - 1]) && isParticiple(text, verb)) return null;
  return last - first === 1 && isPast(text, first) && !isCapitalised(text, first) ? null : trimmed(text, first, last);
}

const tune = hashWord('tune');
const being = hashWord('being');
const isBe = (text: Text, k: number): boolean => beForms.has(text.hash[k]) || isContraction(text, k);
const beForms = wordSet(['are', 'be', 'been', 'is', 'was', 'were']);

/** "Support for the plan fell": a verb’s form at the head of a sentence, and a preposition behind it. */
function isNounAtStart(text: Text, at_: number, floor: number): boolean {
  return at_ === floor && isCapitalised(text, at_) && endsAsVerb(text, at_) && joining.has(text.hash[at_ + 1]);
}

/** "Oil prices hit new highs, trading above $126": behind a comma a participle has the subject of the sentence, where it begins with it. */
function subjectOfSentence(text: Text, verb: number, floor: number): Span | null {
  let comma = verb - 1;
  while (comma > floor && isAdverbial(text, comma)) comma--;
  if (!isParticiple(text, verb) || comma <= floor || text.kind[comma] !== Kind.comma) return null;
  if (joining.has(text.hash[floor]) || clauseWords.has(text.hash[floor])) return null;
  const subject = phraseBehind(text, floor, comma);
  if (subject.last >= comma || !isWord(text, subject.last)) return null;
  const last = isPast(text, subject.last - 1) ? subject.last - 1 : subject.last;
  return trimmed(text, subject.first, last);
}

/** "inflation, which was 4% in May, is": the end of the subject before a relative clause that ends at token `end`, else `end`. */
function withoutRelative(text: Text, end: number): number {
  const floor = Math.max(startOfSentence(text, end - 1), end - relativeReach);
  if (end - 1 <= floor || text.kind[end - 1] !== Kind.comma) return end;
  for (let k = end - 2; k > floor; k--) if (text.kind[k] === Kind.comma) return text.hash[k + 1] === which ? k : end;
  return end;
}

/** "output has doubled since May and now stands at 4%": behind "and" a verb without a subject has that of the figure before it. */
function subjectShared(text: Text, verb: number, before: Draft | undefined): Span | null {
  if (before === undefined || before.of !== null || text.sentenceOf[before.first] !== text.sentenceOf[verb])
    return null;
  let k = verb - 1;
  while (k > before.last && isWord(text, k) && (auxiliaries.has(text.hash[k]) || isAdverbial(text, k))) k--;
  return k >= before.last && (text.hash[k] === and || text.hash[k] === but) ? before.measure.head : null;
}

/** The 100 of the FTSE 100, the 10 of a 10-year bond: a number that is part of a name. */
function isNumberOfIndex(text: Text, at: number): boolean {
  if (text.kind[at] !== Kind.number || at === 0) return false;
  return isInnerHyphen(text, at + 1) || (indices.has(text.hash[at - 1]) && isCapitalised(text, at - 1));
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

/** Does a determiner stand there, which begins another phrase? */
function beginsPhrase(text: Text, at: number): boolean {
  return determiners.has(text.hash[at]) && isWord(text, at);
}

function isParticiple(text: Text, k: number): boolean {
  return isWord(text, k) && lengthOf(text, k) > 4 && text.source.startsWith('ing', text.end[k] - 3);
}

/** The noun phrase that ends right before token `end`. */
function phraseBefore(text: Text, end: number): Span {
  const floor = Math.max(startOfSentence(text, end), end - 5);
  let first = end;
  while (
    first > floor &&
    isPhraseToken(text, first - 1) &&
    !(isWord(text, first - 1) && endsPhrase(text, first - 1)) &&
    !isContraction(text, first - 1)
  )
    first--;
  // will test | doses of 5mg
  if (first > floor && end - first > 1 && modals.has(text.hash[first - 1])) first++;
  // Behind a number it is what that counts: "from 3 tonnes to", "4.5p higher at".
  if (first > 0 && text.kind[first - 1] === Kind.number) first = end;
  return { first, last: end };
}

/** you're, we'll: a pronoun and its verb in one word. */
function isContraction({ source, start, end, kind }: Text, k: number): boolean {
  if (kind[k] !== Kind.word) return false;
  for (let i = end[k] - 4; i < end[k] - 1; i++) {
    const unit = source.charCodeAt(i);
    if (i > start[k] && (unit === apostrophe || unit === curly)) return true;
  }
  return false;
}

const apostrophe = 0x27;
const curly = 0x2019;

/** "a cost to councils | of £3m", "a population in the north | of 2m": the noun before a preposition is what is told. */
function withComplement(text: Text, phrase: Span): Span {
  const { first, last } = phrase;
  let k = first - 1;
  while (k > 0 && determiners.has(text.hash[k])) k--;
  const ties = text.hash[k] === to || text.hash[k] === forWord || text.hash[k] === inWord || text.hash[k] === of;
  if (first === last || k <= 0 || !ties) return phrase;
  // "The firm slumped to a loss of"
  if (moving.has(text.hash[k - 1]) || isPast(text, k - 1)) return phrase;
  // "cost" is a verb where nothing tells: behind an article it is a noun.
  const head = determiners.has(text.hash[k - 2]) ? k - 1 : phraseBefore(text, k).first;
  return head < k && determiners.has(text.hash[head - 1]) ? { first: head, last } : phrase;
}

/** "stood at 5%", "spend 2% of GDP on defence", "bring spending to 5%", "a budget of £3bn". */
function readVerb(text: Text, draft: Draft, edge: number, before: Draft | undefined): void {
  const { measure } = draft;
  const floor = startOfSentence(text, draft.first);
  let k = edge;
  const here = k >= floor ? text.hash[k] : 0;
  const preposition = here === to || here === at || here === by || here === from || here === of;
  if (preposition || (here === between && draft.low !== null)) k--;
  if (draft.kind === 'money' && (here === worth || text.hash[edge + 1] === worth)) {
    readWorth(text, measure, here === worth ? edge : edge + 1);
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
    // air-dropping leaflets
    if (isInnerHyphen(text, k - 1)) break;
    if (measuring.has(hash) || moving.has(hash)) {
      if (!isAgent(text, k, draft))
        measure.head = subjectBefore(text, k) ?? subjectShared(text, k, before) ?? subjectOfSentence(text, k, floor);
      return;
    }
    if (!auxiliaries.has(hash) && !determiners.has(hash) && !isAdverbial(text, k)) break;
  }
  if (!preposition || draft.kind === 'count') return;
  for (let i = edge - 1; i >= Math.max(floor, edge - objectReach) && isPhraseToken(text, i); i--) {
    // the contribution limit of £5: a noun
    if (i === edge - 1 && here === of) continue;
    // was put at £5m
    if (i === edge - 1 && here === at && still.has(text.hash[i])) break;
    if (changing.has(text.hash[i]) || spending.has(text.hash[i])) {
      measure.head = trimmed(text, i + 1, edge);
      return;
    }
    if (clauseWords.has(text.hash[i])) break;
  }
  if (here === from) return;
  // losses to the tune of £5m
  const tuned = here === of && text.hash[edge - 1] === tune && text.hash[edge - 3] === to;
  const end = tuned ? edge - 3 : edge;
  const phrase = here === of ? withComplement(text, phraseBefore(text, end)) : phraseBefore(text, end);
  // "led Ito by 20 points": by how far, and no measure of who was led; but "sales fell by 4% at Tern, Gull by 3%"
  const listed = phrase.first > floor && (!isWord(text, phrase.first - 1) || text.hash[phrase.first - 1] === and);
  if (here !== by || listed) readPhraseBefore(text, draft, phrase, floor, here);
}

/** "a contract worth £5m": the noun before, though it be a verb elsewhere; somebody’s net worth is measured otherwise. */
function readWorth(text: Text, measure: Draft['measure'], at_: number): void {
  if (text.hash[at_ - 1] !== net && !isAdverbial(text, at_ - 1))
    measure.head = trimmedPhrase(text, phraseBefore(text, at_));
}

/** The words before the preposition of a figure: "a budget of £3bn", "unchanged at £3". */
function readPhraseBefore(
  text: Text,
  { measure, currency }: Draft,
  { first, last }: Span,
  floor: number,
  preposition: number,
): void {
  // "a cow near Thirsk at 75mph"
  // "published by Tern at £5"
  const agent = first > floor && text.hash[first - 1] === by && currency !== null;
  if (preposition === at && first > floor && (ofPlaces.has(text.hash[first - 1]) || agent)) return;
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
    measure.head = subjectBefore(text, first);
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

/** The subject of the verb of measuring or change before token `end`, in its clause. */
function subjectOfClause(text: Text, end: number, floor: number): Span | null {
  for (let i = end - 1; i >= floor && i > end - subjectReach; i--) {
    if (text.kind[i] === Kind.comma || clauseWords.has(text.hash[i])) return null;
    const subject = measuring.has(text.hash[i]) || moving.has(text.hash[i]) ? subjectBefore(text, i) : null;
    if (subject) return subject;
  }
  return null;
}

function isPast(text: Text, k: number): boolean {
  return lengthOf(text, k) > 3 && text.source.startsWith('ed', text.end[k] - 2);
}

function isAdverbial(text: Text, k: number): boolean {
  return lengthOf(text, k) > 4 && text.source.startsWith('ly', text.end[k] - 2);
}

/** Behind the figure: "of GDP", "on defence", "a 2.5% defence spending target", "the £3bn aid package". */
function readBehind(text: Text, draft: Draft): void {
  const { measure } = draft;
  const limit = endOfSentence(text, draft.last - 1);
  let k = Math.max(draft.last, draft.rateLast);
  if (k < limit && text.hash[k] === of) {
    const whole = uptoPlural(text, phraseBehind(text, k + 1, limit));
    measure.whole = trimmedPhrase(text, whole);
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
      !isVerbBehind(text, first, last, limit)
    ) {
      if (isAttributed(text, draft, first)) measure.head = trimmed(text, first, last) ?? measure.head;
      else measure.head ??= trimmed(text, first, last);
      k = last;
    }
  }
  if (k >= limit || (draft.kind !== 'percent' && draft.kind !== 'money' && draft.kind !== 'ratio')) return;
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
const articles = wordSet(['a', 'an', 'her', 'his', 'its', 'my', 'our', 'their']);
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

const modifiers = wordSet(pluralModifiers);
const ways = wordSet(['down', 'up']);
/** Verbs of dealing before them: the index closed down 3%. */
const closing = wordSet(words.closingVerbs);
/** was flat at 5% */
const still = wordSet(['flat', 'level', 'put', 'set', 'stable', 'static', 'steady', 'unchanged']);
const modals = wordSet(['can', 'could', 'may', 'might', 'must', 'should', 'will', 'would']);
const worth = hashWord('worth');
const net = hashWord('net');
const ofPlaces = wordSet(['along', 'near', 'outside', 'past', 'through']);
const groups = wordSet(['aged', 'over', 'under']);

/** A plural ends a phrase unless another noun in the plural follows: half of patients | wait. */
function uptoPlural(text: Text, phrase: Span): Span {
  const { first, last } = phrase;
  for (let k = first; k < last - 1; k++)
    if (
      isPlural(text, k) &&
      isWord(text, k + 1) &&
      !isPlural(text, k + 1) &&
      !isCapitalised(text, k + 1) &&
      !modifiers.has(text.hash[k])
    )
      return { first, last: k + 1 };
  return phrase;
}

/** his lead in polls | amounted to: a word in -ed behind a plain noun, with no noun behind it. */
function isVerbOfNoun(text: Text, k: number, limit: number): boolean {
  if (!isPast(text, k) || isCapitalised(text, k) || lengthOf(text, k) < 5 || text.kind[k - 1] !== Kind.word)
    return false;
  if (isAdverbial(text, k - 1) || determiners.has(text.hash[k - 1]) || joining.has(text.hash[k - 1])) return false;
  return k + 1 >= limit || !isWord(text, k + 1) || endsPhrase(text, k + 1) || isCapitalised(text, k + 1);
}

/** The noun phrase that begins with token `at`, its determiner passed over. */
function phraseBehind(text: Text, at_: number, limit: number): Span {
  let first = at_;
  while (first < limit && determiners.has(text.hash[first])) first++;
  let last = first;
  while (
    last < limit &&
    last < first + behindReach &&
    isPhraseToken(text, last) &&
    !(isWord(text, last) && endsPhrase(text, last)) &&
    !(last > first && isVerbOfNoun(text, last, limit))
  )
    last++;
  return { first, last };
}
