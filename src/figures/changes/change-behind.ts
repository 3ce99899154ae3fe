import { Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { endsPhrase } from '../quantities/counted-nouns.ts';
import { points } from './points.ts';
import { comparatives, type Direction, nouns } from './directions.ts';
import type { Draft } from '../draft.ts';
import { articles } from './governors.ts';
import { wordSet } from '../lexicon.ts';
import { isCapitalised, isWord, startOfSentence } from '../tokens.ts';
import * as words from '../words/changes.ts';

const than = hashWord('than');

/** "2,650m above sea level" is no rise. */
const heights = wordSet(['above', 'below']);

/** Behind a number of things they count further ones: "killing two, wounding four more". */
const further = wordSet(['fewer', 'less', 'more']);

/** "a 5% rise", "a 2.5% annual pay increase", "20 per cent lower", "5 points more": the direction behind a figure. */
export function changeBehind(text: Text, draft: Draft): Direction | null {
  // 143,000 fewer patients
  if (draft.kind === 'count' && text.hash[draft.numberLast] === fewer) return 'down';
  // an index "4.83 points lower"
  const inPoints = draft.of !== null && points.has(text.hash[draft.of.last - 1]);
  if (draft.of !== null && draft.kind === 'count' && !inPoints) return null;
  // £35 a year | more than now
  let k = Math.max(draft.last, draft.rateLast);
  if (draft.kind === 'percent' && text.hash[k] === ahead && isTraded(text, draft.first)) return 'up';
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

/** "sales were 3% | ahead" */
function isTraded(text: Text, first: number): boolean {
  const floor = Math.max(startOfSentence(text, first), first - tradedReach);
  for (let i = first - 1; i >= floor && text.kind[i] !== Kind.comma; i--) if (traded.has(text.hash[i])) return true;
  return false;
}

const fewer = hashWord('fewer');
const ahead = hashWord('ahead');
const traded = wordSet(words.tradedNouns);
const tradedReach = 10;

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
