import { Flag, Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import type { NameSpan } from '../recognise/index.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word } from '../word-classes.ts';
import { organisation } from './name.ts';

const the = hashWord('the');
const ofPeoples = Word.demonym | Word.commonCapital;

/** “told The Torvian”: the word of a people behind an article with a capital is what a newspaper is called, and no people. */
export function addPapers(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (text.hash[i] === the && isPaper(text, i + 1) && covered[i + 1] === 0)
      found.push({ first: i + 1, last: i + 2, type: organisation });
  }
}

/** Does the word of a people stand alone behind “The”, and that behind a word in small letters, so that no sentence and no headline begins there? */
export function isPaper(text: Text, i: number): boolean {
  const { hash, kind, flags, sentenceOf, count } = text;
  if (i < 2 || i >= count || hash[i - 1] !== the || sentenceOf[i - 2] !== sentenceOf[i]) return false;
  if ((flags[i - 1] & cased) !== Flag.capital || (flags[i] & cased) !== Flag.capital || kind[i] !== Kind.word)
    return false;
  if (kind[i - 2] !== Kind.word || (flags[i - 2] & Flag.capital) !== 0) return false;
  return (wordsOf()[i] & ofPeoples) !== 0 && !isNameWord(i + 1) && endsPhrase(text, i + 1);
}

/** “The Torvian that”, “The Torvian reported”, but “The Torvian way”. */
const endsPhrase = ({ kind }: Text, i: number): boolean =>
  kind[i] === Kind.word ? (wordsOf()[i] & (Word.functionWord | Word.reportingVerb)) !== 0 : kind[i] !== Kind.hyphen;

const cased = Flag.capital | Flag.allCapitals | Flag.sentenceStart;
