import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { isAgent } from './agents.ts';
import { behindBound } from '../numbers/bounds.ts';
import { endsPhrase } from '../quantities/counted-nouns.ts';
import type { Draft } from '../draft.ts';
import { gappedSubject, type Governor } from '../changes/gaps.ts';
import { wordSet } from '../lexicon.ts';
import { readVerb } from './measure-before.ts';
import { readBehind } from './measure-behind.ts';
import { determiners, ways } from './measure-words.ts';
import { isPast, isWordLike, phraseBefore, type Span, trimmed, trimmedPhrase } from './measured-phrases.ts';
import { subjectBefore, subjectOfSentence, subjectShared } from './measured-subjects.ts';
import { isInnerHyphen, isWord, startOfSentence } from '../tokens.ts';

const and = hashWord('and');
const at = hashWord('at');
const inWord = hashWord('in');
const of = hashWord('of');

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
