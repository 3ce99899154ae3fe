import { Flag, type Text } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import type { NameSpan } from '../recognise/index.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { isKnownPlace } from '../known-places.ts';
import { vocabulary } from '../vocabulary.ts';
import { Word } from '../word-classes.ts';
import { other } from './name.ts';

const crafts = WordTable.of(called.crafts);

/** Whose spacecraft it is, rather than its name: Soviet, Agency, Director. */
const no =
  Word.functionWord |
  Word.demonym |
  Word.calendar |
  Word.commonCapital |
  Word.officeHead |
  Word.organisationTail |
  Word.organisationHead;

/** “Brisa spacecraft”: a word before what it flies as that the model left out. */
export function addCrafts({ hash, flags, count }: Text, covered: Uint8Array, found: NameSpan[]): void {
  const words = wordsOf();
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (i + 1 >= count || !crafts.has(hash[i + 1]) || covered[i] === 1 || !isNameWord(i)) continue;
    if ((flags[i] & Flag.sentenceStart) !== 0 || (flags[i + 1] & Flag.capital) !== 0 || isNameWord(i - 1)) continue;
    if (
      (words[i] & no) !== 0 ||
      vocabulary().listed.longestAt({ hash }, i, i + 1) !== 0 ||
      isKnownPlace({ hash }, i, i + 1)
    )
      continue;
    found.push({ first: i, last: i + 1, type: other });
  }
}
