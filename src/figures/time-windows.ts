import { Kind, type Text } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { wordSet } from './lexicon.ts';
import { endOfSentence, isWord, startOfSentence } from './tokens.ts';
import { currentWords, pastWords, targetWords } from './words/measures.ts';

const target = wordSet(targetWords);
const past = wordSet(pastWords);
const current = wordSet(currentWords);
const reach = 10;

/** Sets whether a figure is planned or demanded, is so now, or was so: by words of its clause. */
export function readTime(text: Text, draft: Draft): void {
  if (draft.kind === 'date' || draft.kind === 'ordinal') return;
  const end = Math.min(endOfSentence(text, draft.last - 1), draft.last + reach);
  for (let i = draft.last; i < end; i++) {
    if (!isWord(text, i)) continue;
    if (current.has(text.hash[i])) return void (draft.time = 'current');
    if (past.has(text.hash[i])) return void (draft.time = 'past');
    if (text.kind[i] === Kind.comma) break;
  }
  for (let i = draft.first - 1; i >= Math.max(startOfSentence(text, draft.first), draft.first - reach); i--) {
    if (!isWord(text, i)) continue;
    if (current.has(text.hash[i])) return void (draft.time = 'current');
    if (target.has(text.hash[i])) return void (draft.time = 'target');
    if (past.has(text.hash[i])) return void (draft.time = 'past');
  }
  for (let i = draft.last; i < Math.min(end, draft.last + 4); i++)
    if (isWord(text, i) && target.has(text.hash[i])) return void (draft.time = 'target');
}
