import type { Mention } from '../../model/index.ts';
import { hashWord, WordTable } from '../../text/index.ts';
import { firmNouns, publicBodyNouns } from '../data/person-nouns.ts';
import type { Attribution } from '../model/attribution.ts';
import { named, type Referent } from '../model/referent.ts';
import { mentionOn, type Reading, isWord } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { isIntroduced } from './epithets.ts';

const firms = WordTable.of(firmNouns);

const longest = 5;
/** Sentences that the firm is looked for in, from the description’s own backwards. */
const reach = 3;

/**
 * Shares in Brown Foods fell after the grocer said; Brown Foods cut its forecast. The company said: the only body that the nearest sentence
 * with one names. Not where the noun has brought in another one (a grocer in Leeds), nor where two are named.
 */
export function firmDescribed(reading: Reading, { source, sentence }: Attribution): Referent | null {
  if (!source || source.last - source.first > longest || source.headLast !== source.last) return null;
  const head = source.last - 1;
  if (!isWord(reading, source.first, hashOf.the) || !firms.has(reading.text.hash[head]) || mentionOn(reading, head))
    return null;
  if (isIntroduced(reading, head)) return null;
  const { sentences } = reading;
  for (let s = sentence; s >= 0 && s > sentence - reach; s--) {
    const body = onlyBody(reading, sentences[s], s === sentence ? source.first : sentences[s + 1]);
    if (body !== none) return body >= 0 ? named(reading, body) : null;
  }
  return null;
}

const none = -1;
const several = -2;
/** Tokens of a sentence that are looked at. */
const looked = 120;

/** The Drug Administration, Tarn Council: no firm. */
function isPublic({ entities }: Reading, { entity }: Mention): boolean {
  const { name } = entities.entities[entity];
  return publicBodies.has(hashWord(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()));
}

const publicBodies = WordTable.of(publicBodyNouns);

function onlyBody(reading: Reading, first: number, last: number): number {
  let found = none;
  for (let i = Math.max(first, last - looked); i < last; i++) {
    const mention = mentionOn(reading, i);
    if (!mention || mention.type !== 'organisation' || mention.kind !== 'name' || mention.entity < 0) continue;
    if (isPublic(reading, mention)) continue;
    if (found >= 0 && found !== mention.entity) return several;
    found = mention.entity;
  }
  return found;
}
