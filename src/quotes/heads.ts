import type { Mention } from '../model/index.ts';
import { WordTable } from '../text/index.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { postNominals } from './person-nouns.ts';
import { mentionOn, type Reading } from './reading.ts';

const honours = WordTable.of(postNominals);

/** The mention that is the head of the phrase: the last words of its first part, or a name behind its own long title. */
export function headMention(reading: Reading, source: NounPhrase): Mention | undefined {
  const { text, entities, mentionAt, pronounAt } = reading;
  const { first, last, headLast } = source;
  if (last - first === 1 && pronounAt[first] > 0) return entities.mentions[pronounAt[first] - 1];
  const honoured = headLast - 2 >= first && mentionAt[headLast - 2] > 0 && honours.has(text.hash[headLast - 1]);
  if (honoured) return mentionOn(reading, headLast - 2);
  const head = mentionOn(reading, headLast - 1);
  if (head && head.end === text.end[headLast - 1]) return head;
  // Former head of the coastguard Ada Hale: the title holds the head.
  const final = mentionOn(reading, last - 1);
  const titled = final?.title && final.end === text.end[last - 1] && final.title.start <= text.start[headLast - 1];
  return titled ? final : undefined;
}
