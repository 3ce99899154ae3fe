import type { Mention } from '../model/index.ts';
import { WordTable } from '../text/index.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { postNominals } from './person-nouns.ts';
import { mentionOn, type Reading } from './reading.ts';

const honours = WordTable.of(postNominals);

/** Hale | herself: whom the reflexive goes with. */
function beforeReflexive(reading: Reading, { first, headLast }: NounPhrase): Mention | undefined {
  const { hash } = reading.text;
  if (headLast - 2 < first || !reflexives.has(hash[headLast - 1])) return undefined;
  const mention = mentionOn(reading, headLast - 2);
  return mention?.kind === 'name' && mention.end === reading.text.end[headLast - 2] ? mention : undefined;
}

const reflexives = WordTable.of(['herself', 'himself', 'itself', 'themselves']);

/** The mention that is the head of the phrase: the last words of its first part, or a name behind its own long title. */
export function headMention(reading: Reading, source: NounPhrase): Mention | undefined {
  const { text, entities, mentionAt, pronounAt } = reading;
  const { first, last, headLast } = source;
  if (last - first === 1 && pronounAt[first] > 0) return entities.mentions[pronounAt[first] - 1];
  const honoured = headLast - 2 >= first && mentionAt[headLast - 2] > 0 && honours.has(text.hash[headLast - 1]);
  if (honoured) return mentionOn(reading, headLast - 2);
  const head = mentionOn(reading, headLast - 1);
  if (head && head.end === text.end[headLast - 1]) return head;
  const before = beforeReflexive(reading, source);
  if (before) return before;
  // Former head of the coastguard Ada Hale: the title holds the head.
  const final = mentionOn(reading, last - 1);
  const titled = final?.title && final.end === text.end[last - 1] && final.title.start <= text.start[headLast - 1];
  return titled ? final : undefined;
}
