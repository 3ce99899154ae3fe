import { wordsIn, type Telling } from './telling.ts';
import type { Word } from './wording.ts';

/** A telling of an utterance and its words. */
export interface Wording {
  readonly telling: Telling;
  readonly words: readonly Word[];
}

export function wordingOf(telling: Telling): Wording {
  return { telling, words: wordsIn(telling) };
}

/** Words of the shortest quotation that is held against a longer one. */
export const fewestCompared = 4;
