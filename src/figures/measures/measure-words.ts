import { hashWord } from '../../text/index.ts';
import { wordSet } from '../lexicon.ts';
import { movesUp } from '../words/bounds.ts';
import { fallingNouns, fallingWords, risingNouns, risingWords } from '../words/change.ts';
import { changingVerbs, measuringVerbs, spendingVerbs } from '../words/measures.ts';
import * as words from '../words/measures.ts';
import { numberedIndices } from '../words/names.ts';
import { pluralModifiers } from '../words/nouns.ts';
import { scales, smallNumbers } from '../words/numbers.ts';

export const measuring = wordSet(measuringVerbs);
export const changing = wordSet(changingVerbs);
export const spending = wordSet(spendingVerbs);
export const moving = wordSet(risingWords, fallingWords);
export const moves = wordSet(movesUp);
export const changeNouns = wordSet(risingNouns, fallingNouns);
export const auxiliaries = wordSet(words.auxiliaries);
export const clauseWords = wordSet(words.clauseWords);
export const determiners = wordSet(words.determiners);
export const emptyHeads = wordSet(words.emptyHeads);
export const leading = wordSet(words.leadingVerbs);

/** Of the verb before: took up | repair, moved out. */
export const particles = wordSet(['down', 'off', 'out', 'up']);
export const pronouns = wordSet(words.pronouns);
export const agents = wordSet(words.agents);
export const of = hashWord('of');
export const to = hashWord('to');
export const by = hashWord('by');
export const and = hashWord('and');
export const but = hashWord('but');
export const that = hashWord('that');
export const between = hashWord('between');
export const ampersand = hashWord('&');
export const inWord = hashWord('in');
export const which = hashWord('which');
export const cent = hashWord('cent');
export const per = hashWord('per');
export const forWord = hashWord('for');

/** Words of the first side of what stands between two. */
export const longestSide = 4;
export const indices = wordSet(numberedIndices);
export const timeNouns = wordSet(words.timeNouns);
export const hours = wordSet(['hour', 'hours', 'minute', 'minutes']);
export const timePrepositions = wordSet(['by', 'during', 'for', 'in', 'over', 'since', 'to']);

/** are set to, is due to */
export const awaiting = wordSet(words.awaiting);
export const expecting = wordSet(words.expectingVerbs);
export const having = wordSet(['had', 'has', 'have', 'having']);
export const thisOrLast = wordSet(['last', 'this']);

/** Longest relative clause put in between a subject and its verb, in tokens. */
export const relativeReach = 16;
export const numerals = wordSet(Object.keys(smallNumbers));
export const numberWords = wordSet(Object.keys(smallNumbers), Object.keys(scales));
export const numberLike = wordSet(Object.keys(smallNumbers), [
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

export const subjectReach = 12;
export const objectReach = 12;
export const behindReach = 6;

/** Prepositions that may stand inside a subject: "spending on schools", "attacks against staff". */
export const joining = wordSet(words.joiningPrepositions);
export const modifiers = wordSet(pluralModifiers);
export const ways = wordSet(['down', 'up']);

/** Verbs of dealing before them: the index closed down 3%. */
export const closing = wordSet(words.closingVerbs);
export const modals = wordSet(['can', 'could', 'may', 'might', 'must', 'should', 'will', 'would']);
export const groups = wordSet(['aged', 'over', 'under']);
