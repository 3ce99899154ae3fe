import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import type { NameSpan } from '../recognise/index.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word } from '../word-classes.ts';
import { organisation } from './name.ts';

const parties = WordTable.of(called.partyPlurals);
/** Chambers by their members: “in the Lords”, but “the Lords of the Isles”. */
const chambers = WordTable.of(['commons', 'lords']);
const of = hashWord('of');
const the = hashWord('the');

/** “the Conservatives”, “Republicans”: a party by the word for its members, where nothing tells that some of them are meant (“two Republicans”, “House Republicans”). */
export function addParties(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (covered[i] === 0 && (isParty(text, i) || isChamber(text, i) || isHouse(text, i)))
      found.push({ first: i, last: i + 1, type: organisation });
  }
}

/** “in the Lords”: those who sit there, for where they do. */
export function isChamber({ hash, flags }: Text, i: number): boolean {
  if (!chambers.has(hash[i]) || i === 0 || hash[i - 1] !== the || isNameWord(i + 1) || hash[i + 1] === of) return false;
  return (flags[i] & (Flag.capital | Flag.allCapitals)) === Flag.capital;
}

/** “the House and Senate” */
const isHouse = ({ hash, flags }: Text, i: number): boolean =>
  hash[i] === house &&
  (flags[i] & Flag.capital) !== 0 &&
  i > 0 &&
  hash[i - 1] === the &&
  hash[i + 1] === and &&
  hash[i + 2] === senate;

const house = hashWord('house');
const and = hashWord('and');
const senate = hashWord('senate');

/** Does the word at `i` stand for a party? */
export function isParty({ hash, kind, flags }: Text, i: number): boolean {
  if (!parties.has(hash[i]) || (flags[i] & Flag.capital) === 0 || isNameWord(i + 1)) return false;
  if (i === 0 || (flags[i] & Flag.sentenceStart) !== 0 || hash[i - 1] === the) return true;
  return kind[i - 1] !== Kind.word
    ? kind[i - 1] !== Kind.number && kind[i - 1] !== Kind.hyphen && kind[i - 1] !== Kind.possessive
    : (wordsOf()[i - 1] & (Word.functionWord | Word.reportingVerb | Word.connector)) !== 0 && !some.has(hash[i - 1]);
}

const some = WordTable.of(called.someOfThem);
