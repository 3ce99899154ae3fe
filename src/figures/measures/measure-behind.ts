import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { endsPhrase } from '../quantities/counted-nouns.ts';
import type { Draft } from '../draft.ts';
import { wordSet } from '../lexicon.ts';
import {
  changeNouns,
  determiners,
  emptyHeads,
  expecting,
  having,
  numerals,
  pronouns,
  timeNouns,
  ways,
} from './measure-words.ts';
import {
  isAdverbial,
  isParticiple,
  isPast,
  phraseBehind,
  trimmed,
  trimmedPhrase,
  uptoPlural,
} from './measured-phrases.ts';
import { endOfSentence, isCapitalised, isInnerHyphen, isWord } from '../tokens.ts';
import * as words from '../words/measures.ts';
import { isMonth } from '../dates/date-parts.ts';

const costs = hashWord('costs');
const forWord = hashWord('for');
const inWord = hashWord('in');
const of = hashWord('of');
const on = hashWord('on');
const that = hashWord('that');

/** Behind the figure: "of GDP", "on defence", "a 2.5% defence spending target", "the £3bn aid package". */
export function readBehind(text: Text, draft: Draft): void {
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
