import { WordTable } from '../../text/index.ts';
import { taleNouns } from '../data/function-words.ts';
import type { Content } from '../model/attribution.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';

/** told stories of | gulls that swim, told the tale of | how a crew left: what is told, and nobody who is told anything; null for other nouns. */
export function contentOfTale(reading: Reading, from: number, last: number): Content | null {
  const told = nounPhraseAfter(reading, from, last);
  if (!told || !tales.has(reading.text.hash[told.headLast - 1])) return null;
  const of = told.headLast;
  const behind = of + 1;
  if (behind >= last || !isWord(reading, of, hashOf.of)) return { form: 'none', from: 0, skipped: from };
  const isQuestion = (reading.classes[behind] & Word.question) !== 0;
  return { form: isQuestion ? 'question' : 'noun', from: behind, skipped: behind };
}

const tales = WordTable.of(taleNouns);
