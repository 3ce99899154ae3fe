import { Flag, Kind, type Text } from '../model/index.ts';
import { hashWord } from '../text/index.ts';
import { isAside } from './asides.ts';
import { behindBound } from './bounds.ts';
import { isBare, isSameUnit, type Draft } from './draft.ts';
import { gappedGovernor, type Governor, type Told } from './gaps.ts';
import { Lookup, wordSet } from './lexicon.ts';
import { isCapitalised, isInnerHyphen, isWord, lastUnit, lengthOf, startOfSentence } from './tokens.ts';
import { unitByNoun } from './unit-words.ts';
import { fallingAfter, fallingNouns, fallingWords, risingAfter, risingNouns, risingWords } from './words/change.ts';
import { endsPhrase } from './counted-nouns.ts';
import { isMonth } from './dates.ts';
import * as words from './words/changes.ts';
import { timeNouns } from './words/measures.ts';
import { numberedIndices } from './words/names.ts';

type Direction = 'up' | 'down';
const directions = (up: readonly string[], down: readonly string[]) =>
  new Lookup<Direction>([...up.map((word) => [word, 'up'] as const), ...down.map((word) => [word, 'down'] as const)]);

const verbs = directions(risingWords, fallingWords);
const nouns = directions(risingNouns, fallingNouns);
const comparatives = directions(risingAfter, fallingAfter);
const by = hashWord('by');
const to = hashWord('to');
const from = hashWord('from');
const of = hashWord('of');
const at = hashWord('at');
const a = hashWord('a');
const an = hashWord('an');
const than = hashWord('than');
/** "2,650m above sea level" is no rise. */
const heights = wordSet(['above', 'below']);
const articles = wordSet(['a', 'an', 'his', 'her', 'the', 'their', 'this']);
/** Behind a number of things they count further ones: "killing two, wounding four more". */
const further = wordSet(['fewer', 'less', 'more']);
const comparedWord = hashWord('compared');
const withWord = hashWord('with');
const setBeside = wordSet(['against', 'versus', 'vs']);
const points = wordSet(['point', 'points']);
const fillers = wordSet(words.fillers);
const surveyWords = wordSet(words.surveyWords);
/** "tickets cost from £75" tells the least of prices. */
const pricing = wordSet(words.pricingWords);
const collecting = wordSet(['raise', 'raised', 'raises', 'raising']);
const losing = wordSet(['lose', 'losing', 'lost']);
const finding = wordSet(['recover', 'recovered', 'recovering', 'recovers']);
const contract = hashWord('contract');
const shot = hashWord('shot');
const indices = wordSet(numberedIndices);
const tables = wordSet(['championship', 'league', 'premiership', 'relegation', 'standings']);
const averages = wordSet(['dow', 'index', 'nasdaq', 'nikkei', 'sensex']);
const indexWord = hashWord('index');
const priceWords = wordSet(['cost', 'costs', 'price', 'prices']);
const pollWords = wordSet(words.pollWords);
const marginWords = wordSet(['margin', 'error']);
const plusOrMinus = wordSet(['±']);
const on = hashWord('on');
const and = hashWord('and');
/** Drones are shot down; prices may be shot up. */
const downing = wordSet(['brought', 'gunned', 'shoot', 'shooting', 'shot']);
const phrasal = wordSet(words.phrasalVerbs);
const extremes = wordSet([
  'average',
  'band',
  'high',
  'low',
  'maximum',
  'mean',
  'median',
  'minimum',
  'peak',
  'range',
  'record',
  'total',
]);
const timeNoun = wordSet(timeNouns);
const ranging = wordSet(words.rangingVerbs);
const superlatives = wordSet(words.superlatives);
const times = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year']);
const timeWords = wordSet(['during', 'in', 'on', 'over', 'since']);
const upWord = hashWord('up');
const downWord = hashWord('down');
const plusSign = hashWord('+');
const mostPoints = 50;
const definite = wordSet(['her', 'his', 'its', 'our', 'the', 'their']);
const between = hashWord('between');
const losses = wordSet(['loss', 'losses']);
const minus = hashWord('minus');
const within = hashWord('within');
const or = hashWord('or');
const plus = hashWord('plus');
const objectReach = 9;
const percentUnit = unitByNoun.get('percent')!;
const pointUnit = unitByNoun.get('percentage point')!;

/** Sets role and direction: "rose 2.4 points to 51%", "a 5% cut", "down from 3%", "a margin of error of 3 points". */
export function readChanges(text: Text, drafts: readonly Draft[]): (Governor | null)[] {
  const governors: (Governor | null)[] = [];
  drafts.forEach((draft, index) => {
    const aside = index > 1 && isAside(text, drafts[index - 1]) && isFrom(text, draft);
    const before = index > 0 ? drafts[aside ? index - 2 : index - 1] : undefined;
    // "from 91,204 in 2019 to 71,833": the year belongs to the figure before it.
    const dated = before?.kind === 'date' && index > 1 && drafts[index - 2].last === before.first - 1;
    const told = dated || aside ? index - 2 : index - 1;
    const governor = readChange(
      text,
      draft,
      before,
      told >= 0
        ? { draft: drafts[told], last: Math.max(before!.last, before!.rateLast), governor: governors[told] }
        : null,
    );
    readPollMove(text, draft, governor, before, index + 1 < drafts.length ? drafts[index + 1] : undefined);
    if (draft.role === 'before' && isBare(draft))
      lendPercent(text, draft, before, index > 1 ? drafts[index - 2] : undefined);
    governors.push(governor);
  });
  return governors;
}

function readChange(text: Text, draft: Draft, before: Draft | undefined, told: Told | null): Governor | null {
  if (draft.kind === 'date' || draft.kind === 'ordinal' || draft.kind === 'other') return null;
  // "fell 0.2%, or 11 points": the same change again, which no share of a hundred can be in points of one
  if (told !== null && isToldInPoints(text, draft, told)) {
    draft.role = 'delta';
    draft.change = told.draft.change ?? told.governor?.direction ?? null;
    return told.governor;
  }
  if (draft.kind === 'count' && draft.of !== null) readPoints(text, draft);
  if (told !== null && isYearBefore(text, draft, before, told.draft)) {
    draft.role = 'before';
    linkLevels(text, draft, told.draft);
    return null;
  }
  // What a join told to be a change has its role; the verb still gives the direction.
  if (draft.role === 'delta' && draft.change !== null) return null;
  if (isMargin(text, draft)) {
    readMargin(text, draft);
    return null;
  }
  let edge = behindExtreme(text, behindBound(text, draft.first));
  // "cut it to between 2% and 3%"
  if (edge > 0 && draft.low !== null && text.hash[edge] === between && prepositionAt(text, edge - 1) !== 0) edge--;
  const preposition = prepositionAt(text, edge);
  if (preposition !== 0) edge = behindBound(text, edge);
  if (told !== null && told.draft.role !== 'level') {
    if (settles(draft, told, preposition) && isNextTo(text, told, edge)) return settle(text, draft, told);
    if (draft.kind === 'percent' && isToldAgain(text, draft, told)) {
      draft.role = 'delta';
      draft.change = told.draft.change ?? told.governor?.direction ?? null;
      return told.governor;
    }
  }
  // "a slump within two years" is when, and "fixing up the four-course resort" what
  const timed = draft.kind === 'duration' && text.hash[draft.first - 1] === within;
  const described = draft.kind === 'count' && draft.of !== null && isInnerHyphen(text, draft.numberLast);
  const governor = timed || described ? null : governorBefore(text, draft, edge, preposition);
  if (governor !== null) {
    govern(text, draft, before, governor, preposition);
    return governor;
  }
  if (told !== null && told.governor !== null) {
    const gapped = gappedGovernor(text, draft, told, edge);
    if (gapped !== null) {
      draft.role = told.draft.role;
      draft.change = told.draft.change;
      return gapped;
    }
  }
  const behind = changeBehind(text, draft);
  if (behind !== null) {
    draft.change = behind;
    draft.role = 'delta';
    return null;
  }
  if (isSigned(text, draft)) {
    draft.change = 'up';
    draft.role = 'delta';
    return null;
  }
  if (preposition === from || (told !== null && !isBare(draft)))
    readStart(text, draft, before, told, edge, preposition);
  if (draft.role === 'level') readShare(text, draft);
  return null;
}

const isFrom = (text: Text, { first }: Draft): boolean => text.hash[behindBound(text, first)] === from;

/** "(+17)", ", +2.9%": a sign in front of what something went up by, with nothing before that it adds to. */
function isSigned({ hash, kind }: Text, { first, kind: told }: Draft): boolean {
  if (first < 2 || hash[first - 1] !== plusSign || (told !== 'percent' && told !== 'count')) return false;
  return kind[first - 2] === Kind.open || kind[first - 2] === Kind.comma || kind[first - 2] === Kind.colon;
}

function readMargin(text: Text, draft: Draft): void {
  draft.role = 'margin';
  // "plus or minus two points"
  if (draft.of !== null && points.has(text.hash[draft.of.last - 1])) asPoints(draft);
}

/** "rose 2.4 points to 51%", "up 3% at £2bn": the level takes the verb of the change before it. */
function settles({ kind }: Draft, told: Told, preposition: number): boolean {
  // A share moves by points "at" its new level.
  const byPoints = told.draft.kind === 'percent' && told.draft.unit !== percentUnit;
  return preposition === to || (preposition === at && told.draft.role === 'delta' && (kind !== 'percent' || byPoints));
}

/** Does nothing but a comma or a time stand between the figure told before and the words that end at `edge`? */
function isNextTo(text: Text, { last }: Told, edge: number): boolean {
  const behind = text.kind[last] === Kind.comma ? last + 1 : last;
  return behindTime(text, behind) === edge + 1;
}

/** Behind the time that begins at a token: from £3 | on Monday | to £5, rose 8% | this week | to £5, 8% | year-on-year | to £5. */
function behindTime(text: Text, at_: number): number {
  const { hash, kind } = text;
  if (alone.has(hash[at_]) || comparatives.get(hash[at_])) return at_ + 1;
  // 31 per cent | by volume | to 300 tonnes
  if (hash[at_] === by && dimensions.has(hash[at_ + 1])) return at_ + 2;
  if (deictic.has(hash[at_]) && isTime(text, at_ + 1)) return at_ + 2;
  if (timeWords.has(hash[at_])) {
    const noun = articles.has(hash[at_ + 1]) ? at_ + 2 : at_ + 1;
    if (!isTime(text, noun)) return at_;
    return isMonth(text, noun) && kind[noun + 1] === Kind.number ? noun + 2 : noun + 1;
  }
  // from £2m | a year ago | to £3m
  if (articles.has(hash[at_]) && isTime(text, at_ + 1) && earlier.has(hash[at_ + 2])) return at_ + 3;
  // year on year, month-on-month
  if (!isTime(text, at_)) return at_;
  const apart = kind[at_ + 1] === Kind.hyphen ? at_ + 2 : at_ + 1;
  if (hash[apart] !== on && hash[apart] !== overWord) return at_;
  const again = kind[apart + 1] === Kind.hyphen ? apart + 2 : apart + 1;
  return hash[again] === hash[at_] ? again + 1 : at_;
}

const dimensions = wordSet(['value', 'volume', 'weight']);
const earlier = wordSet(['ago', 'before', 'earlier', 'previously']);
const alone = wordSet(['annually', 'overnight', 'today', 'yesterday']);
const deictic = wordSet(['last', 'this']);
const overWord = hashWord('over');

function settle(text: Text, draft: Draft, { draft: before, governor }: Told): Governor | null {
  draft.role = 'after';
  draft.change = before.change ?? (before.role === 'before' ? (governor?.direction ?? null) : null);
  // reducing the 36 holes to 18: all of them, not by so many
  if (before.role === 'delta' && before.kind === 'count' && definite.has(text.hash[before.first - 1])) {
    before.role = 'before';
    before.change = null;
  }
  before.linked ??= draft;
  draft.linked ??= before;
  if (draft.currency !== null && draft.currency === before.currency) draft.per ??= before.per;
  return governor;
}

/** The role and direction that its governor gives a figure. */
function govern(
  text: Text,
  draft: Draft,
  before: Draft | undefined,
  { direction }: Governor,
  preposition: number,
): void {
  // "cut power to thousands of people": whom it goes to
  if (preposition === to && draft.vague && draft.of !== null) return;
  draft.change ??= preposition === from && draft.role !== 'before' && !draft.linked ? null : direction;
  // "rising at 4mm a year" is how fast.
  const settled = preposition === to || (preposition === at && !isPerTime(draft));
  if (draft.role === 'level') draft.role = settled ? 'after' : preposition === from ? 'before' : 'delta';
  if (draft.role !== 'before') return;
  draft.change = null;
  linkLevels(text, draft, before);
}

/** "from £3m", "compared with £3m": what something was; no least price, as in "tickets cost from £75". */
function readStart(
  text: Text,
  draft: Draft,
  before: Draft | undefined,
  told: Told | null,
  edge: number,
  preposition: number,
): void {
  if (preposition === from && draft.currency !== null && pricing.has(text.hash[edge])) {
    draft.approximation ??= 'at least';
    return;
  }
  // A vote of 241 against 198 compares nothing.
  const compared =
    told !== null &&
    !isBare(draft) &&
    isCompared(text, edge, preposition) &&
    isSameUnit(told.draft, draft) &&
    told.draft.kind === draft.kind;
  // scored from 25 yards
  const away = draft.kind === 'quantity' && draft.unit?.dimension === 'length' && draft.role === 'level';
  const left = preposition === from && !away && !ranging.has(text.hash[edge]) && !isSpanned(text, draft);
  if (!compared && (!left || isSource(text, draft, before, edge))) return;
  draft.role = 'before';
  linkLevels(text, draft, before);
}

/** A number of people asked, or a share of what is counted. */
function readShare(text: Text, draft: Draft): void {
  if (isSample(text, draft)) draft.role = 'sample';
  else if (draft.of !== null && (draft.unit === percentUnit || draft.kind === 'ratio')) draft.role = 'share';
}

function isTime(text: Text, at_: number): boolean {
  return timeNoun.has(text.hash[at_]) || isMonth(text, at_);
}

/** "fell 45 points, or 0.5%", "rose by 40 (12 per cent)": a change told again as a share. */
function isToldAgain(text: Text, draft: Draft, { draft: before, last: at_ }: Told): boolean {
  if (draft.kind !== 'percent' || before.kind === 'percent' || (before.role !== 'delta' && before.role !== 'after'))
    return false;
  if (draft.first === at_ + 1) return text.kind[at_] === Kind.open;
  return draft.first === at_ + 2 && text.kind[at_] === Kind.comma && text.hash[at_ + 1] === or;
}

function isToldInPoints(
  { hash, kind }: Text,
  { kind: told, of: noun, first }: Draft,
  { draft: before, last }: Told,
): boolean {
  if (told !== 'count' || noun === null || !points.has(hash[noun.last - 1])) return false;
  if (before.unit !== percentUnit || (before.role !== 'delta' && before.role !== 'after')) return false;
  return first === last + 2 && kind[last] === Kind.comma && hash[last + 1] === or;
}

/** "a profit of £12m (2023: £10m)": what it was in the year before the colon. */
function isYearBefore({ kind }: Text, draft: Draft, before: Draft | undefined, level: Draft): boolean {
  if (before?.kind !== 'date' || level.kind !== draft.kind || before.last !== draft.first - 1) return false;
  return kind[before.last] === Kind.colon && kind[level.last] === Kind.open && level.last + 1 === before.first;
}

/** "61%, compared with 67%", "compared to 67%", "£6m versus £5m", "34, against 27" */
function isCompared({ hash }: Text, edge: number, preposition: number): boolean {
  if (preposition === to) return edge >= 0 && hash[edge] === comparedWord;
  if (preposition !== 0 || edge < 1) return false;
  return hash[edge] === withWord ? hash[edge - 1] === comparedWord : setBeside.has(hash[edge]);
}

/** "£150m, up from £140m": the level told before it, of the same unit, is what it became. */
function linkLevels(text: Text, draft: Draft, level: Draft | undefined): void {
  if (!level || level.linked || draft.linked || !isSameUnit(level, draft) || level.kind !== draft.kind) return;
  if (text.sentenceOf[level.first] !== text.sentenceOf[draft.first]) return;
  level.linked = draft;
  draft.linked = level;
}

/** "41 points from 23 games", "letters from at least 15 MPs": what others were taken from, or who something comes from. */
function isSource(text: Text, { kind, of: noun }: Draft, before: Draft | undefined, edge: number): boolean {
  if (noun === null) return false;
  if (kind === 'count' && isWord(text, edge) && text.sentenceOf[edge] === text.sentenceOf[noun.first])
    return !comparatives.get(text.hash[edge]) && !isSameNoun(text, noun, before);
  return before?.of != null && !isSameNoun(text, noun, before);
}

function isSameNoun({ hash }: Text, noun: { last: number }, before: Draft | undefined): boolean {
  return before?.of != null && hash[noun.last - 1] === hash[before.of.last - 1];
}

const isPerTime = ({ per }: Draft): boolean => per !== null && times.has(per);

/** "from 50 to 80 jobs": one range, nothing before a change. */
function isSpanned(text: Text, { first, last, low, vague }: Draft): boolean {
  if (low === null || vague) return false;
  for (let i = first; i < last; i++) if (text.hash[i] === to) return true;
  return false;
}

/** "31%, up two", "down one on 9%", "42% (+2)": bare numbers beside percentages are points that these moved by. */
function readPollMove(
  text: Text,
  draft: Draft,
  governor: Governor | null,
  before: Draft | undefined,
  behind: Draft | undefined,
): void {
  if (!isBare(draft) || draft.value === null || Math.abs(draft.value) > mostPoints) return;
  const follows =
    before?.unit === percentUnit &&
    draft.first - before.last <= 3 &&
    text.sentenceOf[before.first] === text.sentenceOf[draft.first];
  if (governor && text.hash[draft.first - 1] !== upWord && text.hash[draft.first - 1] !== downWord) return;
  if (!governor) {
    if (!follows || text.kind[draft.last] !== Kind.close) return;
    const signed = draft.value < 0 || text.hash[draft.first - 1] === plusSign;
    if (!signed || text.kind[draft.value < 0 ? draft.first - 1 : draft.first - 2] !== Kind.open) return;
    draft.change = draft.value < 0 ? 'down' : 'up';
  } else {
    const leads =
      behind?.unit === percentUnit &&
      behind.first - draft.last === 1 &&
      (text.hash[draft.last] === on || text.hash[draft.last] === at);
    if (!follows && !leads) return;
  }
  draft.unit = pointUnit;
  draft.kind = 'percent';
  draft.role = 'delta';
}

/** "up to 4.4 per cent in the three months to June, from 4.2": the unit is that of a level told shortly before. */
function lendPercent(text: Text, draft: Draft, ...earlier: readonly (Draft | undefined)[]): void {
  if (draft.last < text.count && isWord(text, draft.last) && !endsPhrase(text, draft.last)) return;
  const level = earlier.find((other) => other?.unit === percentUnit);
  if (!level || text.sentenceOf[level.first] !== text.sentenceOf[draft.first]) return;
  draft.unit = level.unit;
  draft.kind = 'percent';
}

/** "rose to an average of £5", "to a record low of 3%", "to a record £5": what the level is, and no noun of its own. The last token before such words. */
function behindExtreme(text: Text, edge: number): number {
  if (edge > 1 && superlatives.has(text.hash[edge]) && (text.hash[edge - 1] === a || text.hash[edge - 1] === an))
    return edge - 2;
  if (edge < 3 || text.hash[edge] !== of || !extremes.has(text.hash[edge - 1])) return edge;
  let k = edge - 2;
  while (k > edge - 5 && k > 0 && isWord(text, k) && text.hash[k] !== a && text.hash[k] !== an) k--;
  return (text.hash[k] === a || text.hash[k] === an) && text.hash[k - 1] === to ? k - 1 : edge;
}

function prepositionAt(text: Text, at_: number): number {
  if (at_ < 0) return 0;
  const hash = text.hash[at_];
  return hash === by || hash === to || hash === from || hash === of || hash === at ? hash : 0;
}

function governorBefore(text: Text, draft: Draft, edge: number, preposition: number): Governor | null {
  const floor = startOfSentence(text, draft.first);
  let k = edge;
  for (let steps = 0; k >= floor && steps < 4; steps++, k--) {
    if (!isWord(text, k)) break;
    const hash = text.hash[k];
    // "air-dropping leaflets"
    const verb = isInnerHyphen(text, k - 1) ? undefined : verbs.get(hash);
    // "up to 5" is a bound; "up 5", "up by 5", "up from 5" and "up at 5" are changes.
    if (preposition === 0 && isOtherwiseMeant(hash, draft)) return null;
    // "turned down a £95,000 deal", "made up 40 per cent"
    if (belongsToVerb(text, k, floor)) return null;
    // "puts the chance of a June cut at 62%", "won a contract at £4"
    const isNoun = articles.has(text.hash[k - 1]) || articles.has(text.hash[k - 2]);
    if (preposition === at && isNoun && (nouns.get(hash) || hash === contract)) return null;
    if (verb && !(preposition === of && !nouns.get(hash)))
      return { direction: verb, verb: k, object: null, noun: preposition === of };
    const noun = preposition !== 0 && preposition !== at ? nouns.get(hash) : undefined;
    // "a pre-tax loss of £5m" is how much was lost, and no change of it
    if (preposition === of && draft.currency !== null && losses.has(hash)) return null;
    if (noun) return { direction: noun, verb: k, object: null, noun: true };
    if (!fillers.has(hash) && !isAdverb(text, k)) break;
  }
  if (preposition === 0 || preposition === of || preposition === at) return null;
  // "raise defence spending to 2.5%", "cut its workforce from 500 to 300": the object stands between.
  let listed = false;
  for (let i = edge; i >= Math.max(floor, edge - objectReach); i--) {
    const kind = text.kind[i];
    if (kind === Kind.possessive || kind === Kind.hyphen || kind === Kind.dotted || kind === Kind.alphanumeric)
      continue;
    // "cut ministers' salaries by half"
    if (kind === Kind.mark && i > floor && text.start[i] === text.end[i - 1] && text.kind[i - 1] === Kind.word)
      continue;
    // "cut the risk of a fall, stroke or death by 20%"
    if (kind === Kind.comma && listed) continue;
    if (kind !== Kind.word) return null;
    listed ||= text.hash[i] === and || text.hash[i] === or;
    // "trimmed its growth forecast to 1%": what stands before a noun is no change by itself.
    const apart = i === edge || endsPhrase(text, i + 1);
    const verb = verbs.get(text.hash[i]) ?? (apart ? nouns.get(text.hash[i]) : undefined);
    // lost her seat by 212 votes: a margin
    if (verb && preposition === by && i < edge - 1 && losing.has(text.hash[i])) return null;
    if (verb)
      return {
        direction: verb,
        verb: i,
        object: text.hash[i + 1] === by ? null : { first: i + 1, last: edge + 1 },
        noun: verbs.get(text.hash[i]) === undefined,
      };
    if (text.hash[i] === to || (text.hash[i] === from && i === edge)) return null;
    // "increase the toll from the fire to 12", but "from 5 in May to 12"
    if (text.hash[i] === from && (text.kind[i + 1] === Kind.number || text.kind[i + 1] === Kind.currency)) return null;
  }
  return null;
}

/** "raised £5m" collects it, "recovered 17 rolls", "recovered £5m in cash" finds them, "a contract worth £5m" is signed: no change without a preposition. */
function isOtherwiseMeant(hash: number, { kind, of: noun }: Draft): boolean {
  if (hash === contract) return true;
  // shot a 66
  if (hash === shot && kind === 'count') return true;
  if (finding.has(hash)) return kind === 'money' || (kind === 'count' && noun !== null);
  return kind === 'money' && collecting.has(hash);
}

/** Is the word at `k` the "up" or "down" of a verb that tells no change: set up, turned down? */
export function belongsToVerb({ hash }: Text, k: number, floor: number): boolean {
  if (k <= floor || (hash[k] !== upWord && hash[k] !== downWord)) return false;
  return phrasal.has(hash[k - 1]) || (hash[k] === downWord && downing.has(hash[k - 1]));
}

function isAdverb(text: Text, k: number): boolean {
  return (
    lengthOf(text, k) > 4 && lastUnit(text, k) === 0x79 && (text.source.charCodeAt(text.end[k] - 2) | 0x20) === 0x6c
  );
}

/** "a 5% rise", "a 2.5% annual pay increase", "20 per cent lower", "5 points more": the direction behind a figure. */
function changeBehind(text: Text, draft: Draft): Direction | null {
  if (draft.of !== null && draft.kind === 'count') return null;
  // £35 a year | more than now
  let k = Math.max(draft.last, draft.rateLast);
  for (
    let steps = 0;
    steps < 3 && k < text.count && isWord(text, k) && text.sentenceOf[k] === text.sentenceOf[draft.first];
    steps++, k++
  ) {
    const hash = text.hash[k];
    if (steps === 0 && !(draft.kind === 'count' && further.has(hash) && text.hash[k + 1] !== than)) {
      const comparative = comparatives.get(hash);
      if (comparative && !(draft.kind === 'quantity' && (isPath(text, k) || heights.has(hash)))) return comparative;
    }
    const noun = nouns.get(hash);
    if (noun && isAttributive(text, draft)) return noun;
    if (endsPhrase(text, k)) return null;
  }
  return null;
}

/** "30 miles an hour down the High Street": a way, no change. */
function isPath(text: Text, at: number): boolean {
  const next = at + 1;
  if (next >= text.count || text.sentenceOf[next] !== text.sentenceOf[at] || !isWord(text, next)) return false;
  return isCapitalised(text, next) || articles.has(text.hash[next]);
}

/** A figure stands before its noun behind a determiner or bound: "a 5% rise", "the 3-point drop". */
function isAttributive(text: Text, draft: Draft): boolean {
  const before = draft.first - 1;
  if (before < 0 || text.sentenceOf[before] !== text.sentenceOf[draft.first]) return true;
  return text.hash[before] !== than;
}

/** "points" beside percentages or behind words of polls and rates are percentage points. */
function readPoints(text: Text, draft: Draft): void {
  if (draft.kind !== 'count' || draft.of === null || !points.has(text.hash[draft.of.last - 1])) return;
  const floor = Math.max(startOfSentence(text, draft.first), draft.first - 30);
  const end = Math.min(text.sentences[text.sentenceOf[draft.first] + 1], draft.last + 30);
  if (speaksOfIndex(text, floor, draft.first) || speaksOfTable(text, floor, end)) return;
  // Decimals of points are told beside percentages, if need be in the sentence before.
  const reaching = draft.decimals > 0 && floor > 0 ? startOfSentence(text, floor - 1) : floor;
  for (let i = reaching; i < end; i++)
    if (text.kind[i] === Kind.percent || (isWord(text, i) && (pollWords.has(text.hash[i]) || isCent(text, i)))) {
      asPoints(draft);
      return;
    }
}

const isCent = ({ hash }: Text, i: number): boolean => hash[i] === cent && i > 0 && hash[i - 1] === per;
const cent = hashWord('cent');
const per = hashWord('per');

/** "lead the league by six points" */
function speaksOfTable({ hash }: Text, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tables.has(hash[i])) return true;
  return false;
}

/** A count of points becomes one of percentage points, and so does the bare level that it is linked with: from 13 points to seven. */
function asPoints(draft: Draft): void {
  const { linked } = draft;
  draft.unit = pointUnit;
  draft.kind = 'percent';
  draft.of = null;
  if (linked === null || linked.kind !== 'count' || linked.unit !== null) return;
  linked.unit = pointUnit;
  linked.kind = 'percent';
  linked.of = null;
}

/** "The FTSE 100 lost 45 points, or 0.6%": points of an index are its own. */
function speaksOfIndex(text: Text, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (indices.has(text.hash[i]) && isCapitalised(text, i) && (text.flags[i] & Flag.allCapitals) !== 0) return true;
    else if (averages.has(text.hash[i]) && isCapitalised(text, i)) return true;
    // An index of prices is told in per cent, and moves by points of it.
    else if (text.hash[i] === indexWord && i > first && !priceWords.has(text.hash[i - 1])) return true;
  return false;
}

/** "a margin of error of 3 points", "plus or minus 3 points", "±3". */
function isMargin(text: Text, draft: Draft): boolean {
  const first = draft.first;
  if (first > 0 && plusOrMinus.has(text.hash[first - 1])) return true;
  if (first > 2 && text.hash[first - 1] === minus && text.hash[first - 2] === or && text.hash[first - 3] === plus)
    return true;
  for (let i = Math.max(startOfSentence(text, first), first - 6, 1); i < first; i++)
    if (text.hash[i - 1] === of && marginWords.has(text.hash[i])) return true;
  return false;
}

/** A number of people asked: "surveyed 2,014 adults", "a poll of 1,000 people". */
function isSample(text: Text, draft: Draft): boolean {
  if (draft.kind !== 'count') return false;
  for (let i = Math.max(startOfSentence(text, draft.first), draft.first - 3); i < draft.first; i++)
    if (surveyWords.has(text.hash[i])) return true;
  return (
    draft.of !== null &&
    surveyWords.has(text.hash[draft.of.last - 1]) &&
    text.hash[draft.last - 1] !== a &&
    text.hash[draft.last - 1] !== an
  );
}
