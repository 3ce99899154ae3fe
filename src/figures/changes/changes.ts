import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { isAside } from '../asides.ts';
import { behindBound } from '../numbers/bounds.ts';
import { isListed } from '../joins/respectively.ts';
import { changeBehind } from './change-behind.ts';
import { type Draft, isBare } from '../draft.ts';
import { gappedGovernor, type Governor, type Told } from './gaps.ts';
import { governorBefore } from './governors.ts';
import { isNextTo, isPerTime, isYearBefore, linkLevels, readShare, readStart, settle, settles } from './levels.ts';
import { wordSet } from '../lexicon.ts';
import { isMargin, readMargin } from './margins.ts';
import { isToldInPoints, lendPercent, points, readPoints, readPollMove } from './points.ts';
import { isInnerHyphen, isWord } from '../tokens.ts';
import * as words from '../words/changes.ts';

const plusSign = hashWord('+');
const by = hashWord('by');
const to = hashWord('to');
const from = hashWord('from');
const of = hashWord('of');
const at = hashWord('at');
const a = hashWord('a');
const an = hashWord('an');

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

const superlatives = wordSet(words.superlatives);
const between = hashWord('between');
const within = hashWord('within');
const or = hashWord('or');

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
  if (told !== null && isInRow(text, draft, told)) {
    draft.role = 'delta';
    draft.change = told.draft.change;
    return told.governor;
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

/** "fell 45 points, or 0.5%", "rose by 40 (12 per cent)": a change told again as a share. */
function isToldAgain(text: Text, draft: Draft, { draft: before, last: at_ }: Told): boolean {
  if (draft.kind !== 'percent' || before.kind === 'percent' || (before.role !== 'delta' && before.role !== 'after'))
    return false;
  if (draft.first === at_ + 1)
    return text.kind[at_] === Kind.open || (text.kind[at_] === Kind.comma && isCountOfPoints(text, before));
  return draft.first === at_ + 2 && text.kind[at_] === Kind.comma && text.hash[at_ + 1] === or;
}

/** Of an index, whose move is told as a share behind it: "closed up 27 points, 0.3%, at 9,250". */
const isCountOfPoints = ({ hash }: Text, { kind, of: noun }: Draft): boolean =>
  kind === 'count' && noun !== null && points.has(hash[noun.last - 1]);

/** "fell 3%, 4% and 6%", "up 0.3% and 0.8%": shares in a row that one verb governs; "rose 5%, 2% of it abroad" is none. */
const isInRow = (text: Text, draft: Draft, { draft: before, governor }: Told): boolean =>
  governor !== null &&
  !governor.noun &&
  before.role === 'delta' &&
  draft.kind === 'percent' &&
  before.kind === 'percent' &&
  isListed(text, before, draft) &&
  !behindRows.has(text.hash[draft.last]);

/** "2% of it", "4% and 3% in May and June" */
const behindRows = wordSet(['during', 'in', 'of', 'on', 'over']);

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
