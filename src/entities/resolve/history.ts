import { Flag, type Text } from '../../model/index.ts';
import { wordsOf } from '../names/index.ts';
import { Word } from '../word-classes.ts';

/** A mention of a person as far as later ones look back at it. */
export interface Earlier {
  readonly cluster: number;
  readonly sentence: number;
  readonly subject: boolean;
  readonly quoted: boolean;
}

/** The mention of a person that begins at token `first`, title and honorific at `from`. */
export function earlierOf(
  text: Text,
  history: readonly Earlier[],
  cluster: number,
  first: number,
  from: number,
): Earlier {
  const quoted = (text.flags[first] & Flag.quoted) !== 0;
  return {
    cluster,
    sentence: text.sentenceOf[first],
    subject: !quoted && isSubject(text, history, first, from),
    quoted,
  };
}

/** The first person of its sentence outside quotations, when no preposition stands before. */
function isSubject({ sentenceOf, sentences }: Text, history: readonly Earlier[], first: number, from: number): boolean {
  const sentence = sentenceOf[first];
  for (let i = history.length - 1; i >= 0 && history[i].sentence === sentence; i--)
    if (history[i].subject) return false;
  if (from <= sentences[sentence]) return true;
  return (wordsOf()[from - 1] & (Word.placePreposition | Word.connector)) === 0;
}
