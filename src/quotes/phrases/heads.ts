import { Flag, Kind, type Mention } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { officeHeads, postNominals } from '../data/person-nouns.ts';
import { mentionOn, type Reading } from '../reading/reading.ts';
import { Word } from '../reading/words.ts';
import type { NounPhrase } from './noun-phrase.ts';

const honours = WordTable.of(postNominals);

/** Hale | herself: whom the reflexive goes with. */
function beforeReflexive(reading: Reading, { first, headLast }: NounPhrase): Mention | undefined {
  const { hash } = reading.text;
  if (headLast - 2 < first || !reflexives.has(hash[headLast - 1])) return undefined;
  const mention = mentionOn(reading, headLast - 2);
  return mention?.kind === 'name' && mention.end === reading.text.end[headLast - 2] ? mention : undefined;
}

const reflexives = WordTable.of(['herself', 'himself', 'itself', 'themselves']);

const heads = WordTable.of(officeHeads);

/** Minister for Housing | Ada Hale, Chair of the rowers’ club | Ada Hale: an office in capitals, with no article, and right behind it who holds it. */
function isOfficeBefore({ classes, text }: Reading, { first, last, headLast }: NounPhrase, holder: Mention): boolean {
  const { start, end, flags, kind } = text;
  if (holder.kind !== 'name' || holder.type !== 'person' || holder.end !== end[last - 1]) return false;
  if (headLast === last || headLast - first > 3 || (flags[first] & Flag.capital) === 0) return false;
  const office = (classes[headLast - 1] & Word.honorific) !== 0 || heads.has(text.hash[headLast - 1]);
  if (!office || (flags[headLast - 1] & Flag.capital) === 0) return false;
  let name = last - 1;
  while (name > headLast && start[name - 1] >= holder.start) name--;
  const before = name - 1;
  return (
    before > headLast &&
    kind[before] === Kind.word &&
    (classes[before] & (Word.preposition | Word.honorific | Word.determiner | Word.possessive | Word.coordinator)) === 0
  );
}

/** The mention that is the head of the phrase: the last words of its first part, or a name behind its own long title. */
export function headMention(reading: Reading, source: NounPhrase): Mention | undefined {
  const { text, entities, mentionAt, pronounAt } = reading;
  const { first, last, headLast } = source;
  if (last - first === 1 && pronounAt[first] > 0) return entities.mentions[pronounAt[first] - 1];
  const honoured = headLast - 2 >= first && mentionAt[headLast - 2] > 0 && honours.has(text.hash[headLast - 1]);
  if (honoured) return mentionOn(reading, headLast - 2);
  const head = mentionOn(reading, headLast - 1);
  const office = head?.kind === 'role' && head.entity < 0 && headLast < last;
  if (head && head.end === text.end[headLast - 1] && !office) return head;
  const before = beforeReflexive(reading, source);
  if (before) return before;
  // Former head of the coastguard Ada Hale: the title holds the head.
  const final = mentionOn(reading, last - 1);
  if (final && isOfficeBefore(reading, source, final)) return final;
  const titled = final?.title && final.end === text.end[last - 1] && final.title.start <= text.start[headLast - 1];
  return titled ? final : office ? head : undefined;
}
