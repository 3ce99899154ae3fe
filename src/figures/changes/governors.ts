import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { endsPhrase } from '../quantities/counted-nouns.ts';
import { nouns, verbs } from './directions.ts';
import type { Draft } from '../draft.ts';
import type { Governor } from './gaps.ts';
import { wordSet } from '../lexicon.ts';
import { isInnerHyphen, isWord, lastUnit, lengthOf, startOfSentence } from '../tokens.ts';
import * as words from '../words/changes.ts';

export const articles = wordSet(['a', 'an', 'his', 'her', 'the', 'their', 'this']);
const and = hashWord('and');
const at = hashWord('at');
const by = hashWord('by');
const from = hashWord('from');
const of = hashWord('of');
const or = hashWord('or');
const to = hashWord('to');
const downWord = hashWord('down');
const upWord = hashWord('up');
const fillers = wordSet(words.fillers);
const collecting = wordSet(['raise', 'raised', 'raises', 'raising']);
const losing = wordSet(['lose', 'losing', 'lost']);
const finding = wordSet(['recover', 'recovered', 'recovering', 'recovers']);
const contract = hashWord('contract');
const shot = hashWord('shot');

/** Drones are shot down; prices may be shot up. */
const downing = wordSet(['brought', 'gunned', 'shoot', 'shooting', 'shot']);
const phrasal = wordSet(words.phrasalVerbs);
const losses = wordSet(['loss', 'losses']);
const objectReach = 9;

export function governorBefore(text: Text, draft: Draft, edge: number, preposition: number): Governor | null {
  const floor = startOfSentence(text, draft.first);
  let k = edge;
  for (let steps = 0; k >= floor && steps < 4; steps++, k--) {
    if (!isWord(text, k)) break;
    const hash = text.hash[k];
    // "air-dropping leaflets"
    const verb = isInnerHyphen(text, k - 1) ? undefined : verbs.get(hash);
    // "up to 5" is a bound; "up 5", "up by 5", "up from 5" and "up at 5" are changes.
    if (preposition === 0 && isOtherwiseMeant(hash, draft)) return null;
    // "gave up 9p", "giving up 3%"
    if (k === draft.first - 1 && givesUp(text, k) && (draft.currency !== null || draft.kind === 'percent'))
      return { direction: 'down', verb: k - 1, object: null, noun: false };
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
  if (preposition === of) return changeIn(text, draft, edge, floor);
  if (preposition === 0 || preposition === at) return null;
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
    if (text.hash[i] === contract && (articles.has(text.hash[i - 1]) || articles.has(text.hash[i - 2]))) continue;
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

/** "an increase in like-for-like sales of 2.6%": what changed stands between the noun and "of", and has no share or price of its own there. */
function changeIn(text: Text, draft: Draft, edge: number, floor: number): Governor | null {
  if (draft.kind !== 'percent' && draft.currency === null) return null;
  if (levelled.has(text.hash[edge])) return null;
  for (let i = edge; i > floor && i > edge - objectReach; i--) {
    if (text.kind[i] !== Kind.word && text.kind[i] !== Kind.hyphen && text.kind[i] !== Kind.possessive) return null;
    if (text.hash[i] !== inWord) continue;
    const direction = nouns.get(text.hash[i - 1]);
    return direction === undefined
      ? null
      : { direction, verb: i - 1, object: { first: i + 1, last: edge + 1 }, noun: true };
  }
  return null;
}

const inWord = hashWord('in');
/** Nouns that "of" ties to a figure that is no change. */
const levelled = wordSet(words.levelledNouns);

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

/** Is the word at `k` the "up" of what shares do that lose some of their price? */
export const givesUp = ({ hash }: Text, k: number): boolean => k > 0 && hash[k] === upWord && giving.has(hash[k - 1]);

const giving = wordSet(['gave', 'give', 'given', 'gives', 'giving']);

function isAdverb(text: Text, k: number): boolean {
  return (
    lengthOf(text, k) > 4 && lastUnit(text, k) === 0x79 && (text.source.charCodeAt(text.end[k] - 2) | 0x20) === 0x6c
  );
}
