import { hashWord } from '../../text/index.ts';
import { Phrases, wordSet } from '../lexicon.ts';
import { months } from '../words/dates.ts';
import {
  beforePronounOne,
  notCountedByOne,
  nounsInIng,
  numberedIndices,
  numberedThings,
  ordinalNames,
  streetWords,
  wordNumberNames,
} from '../words/names.ts';
import * as words from '../words/never.ts';
import { emptyModifiers, phraseEnds } from '../words/nouns.ts';
import { smallNumbers } from '../words/numbers.ts';

export const behindParticiple = wordSet(['at', 'by', 'for', 'from', 'in', 'on', 'to', 'with']);
export const things = wordSet(numberedThings);
export const indices = wordSet(numberedIndices);
export const wordNames = wordSet(wordNumberNames);
export const streets = wordSet(streetWords);
export const nameless = wordSet(ordinalNames);
export const inging = wordSet(nounsInIng);
export const pronounOne = wordSet(beforePronounOne);
export const notByOne = wordSet(notCountedByOne);
export const functionWords = wordSet(phraseEnds, Object.keys(months), [
  "i'm",
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);

export const numberSigns = wordSet(['no', 'nos', 'nr', 'nrs', 'number', 'numbers', 'num', '#']);
export const prefixes = wordSet(words.prefixes);
export const idiomHeads = wordSet(words.idiomHeads);
export const notLabels = wordSet(emptyModifiers, words.notLabels);
export const daysPrecede = wordSet(words.daysPrecede);
export const daysFollow = wordSet(['a', 'after', 'ago', 'before', 'earlier', 'later', 'of']);
export const labelDeterminers = wordSet(['a', 'an', 'said', 'the']);
export const classDeterminers = wordSet(['a', 'an', 'any', 'each', 'every', 'that', 'the', 'this']);
export const classes = wordSet(words.classes);
export const mostGrades = 12;

/** What is counted behind anybody’s name: they rang Ada 3 times. */
export const notModels = wordSet(['men', 'people', 'times', 'women']);
export const placesPrecede = wordSet(['at', 'from', 'in', 'near', 'of', 'on', 'to']);
export const netZero = wordSet(['absolute', 'ground', 'net']);
export const behindZero = wordSet(['emission', 'emissions', 'hour', 'hours', 'sum', 'tolerance', 'waste', 'carbon']);
export const calling = wordSet(words.calling);
export const answering = wordSet(words.answering);
export const lines = wordSet(words.emergencyNumbers);
export const numberedUnits = wordSet(words.numberedUnits);
export const setPhrases = new Phrases<true>();
for (const phrase of words.setPhrases) setPhrases.add(phrase, true);

export const setPhrasesBefore = new Phrases<true>({ backward: true });
for (const phrase of ['9 - to - 5', 'cloud nine', 'nine - to - five']) setPhrasesBefore.add(phrase, true);

export const twoNumbers = new Phrases<true>().add('50 - 50', true).add('9 - to - 5', true);
export const stages = wordSet(words.stages);
export const smallInTitles = wordSet(words.smallInTitles);
export const behindStage = wordSet(words.behindStage);
export const approx = hashWord('approx');
export const year = hashWord('year');
export const slash = hashWord('/');
export const plus = hashWord('+');
export const underscore = 0x5f;

/** Glued to a word it is that of a unit's exponent: fb−1. */
export const minusSign = 0x2212;
export const one = hashWord('one');
export const zeroWord = hashWord('zero');
export const or = hashWord('or');
export const the = hashWord('the');
export const a = hashWord('a');
export const of = hashWord('of');
export const group = hashWord('group');
export const and = hashWord('and');
export const worth = hashWord('worth');
export const size = hashWord('size');
export const moves = wordSet(['down', 'up']);
export const category = hashWord('category');
export const cent = hashWord('cent');
export const percent = hashWord('percent');
/** Under-21s, over-60s */
export const ofAge = wordSet(['over', 'u', 'under']);
export const pollReach = 6;
export const downing = hashWord('downing');
export const zero = 0x30;

/** What numbers of a law stand behind, whatever the article. */
export const lawParts = wordSet(['article', 'clause', 'section']);

/** Signs of what statistics tell: 95% CI 1.3 to 2.4, HR 0.76. */
export const statistics = wordSet(['ci', 'hr', 'iqr', 'rr', 'sd']);
export const names = new Set(['9/11', '24/7', '7/7', '11/9', '50/50', '20/20', '4x4']);
export const determiners = wordSet(words.determiners);
export const being = wordSet(['are', 'is', 'was', 'were']);
export const numberWords = wordSet(Object.keys(smallNumbers));
export const at = hashWord('at');
export const to = hashWord('to');
