import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { spokesNouns } from '../data/person-nouns.ts';
import type { Attribution } from '../model/attribution.ts';
import { type Earlier, named, type Referent } from '../model/referent.ts';
import { firstNameOf } from '../people/known-names.ts';
import { articles, isCalling } from '../people/may-speak.ts';
import { sexOf } from '../people/told-sex.ts';
import { headMention } from '../phrases/heads.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { Noun, nounAt } from '../reading/nouns.ts';
import { isWord, mentionOn, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { subjectOf } from '../subjects/sentence-subject.ts';
import { isIntroduced, parentNoun } from './epithets.ts';

/** Verbs of somebody who has spoken already. */
const goings = WordTable.of(['added', 'adds', 'continued', 'continues', 'goes', 'went']);

/**
 * Ada Hale said it was late. “…,” the retired nurse added: who goes on is who has just spoken, whatever the writer now calls her. Not where the
 * noun has brought in somebody of its own (a nurse said it was late).
 */
export function goesOnAs(
  reading: Reading,
  { source, cue, first }: Attribution,
  earlier: readonly Earlier[],
): Referent | null {
  const before = earlier.at(-1);
  if (!source || !before) return null;
  if (before.entity < 0) return isSameInsider(reading, source, before) ? before : null;
  if (!goings.has(reading.text.hash[cue.first])) return null;
  if (reading.entities.entities[before.entity].type !== 'person') return null;
  const head = source.headLast - 1;
  if (source.last > source.headLast || !isWord(reading, source.first, hashOf.the)) return null;
  // The City boss is an office too, but the entities know nobody by it.
  const mention = mentionOn(reading, head);
  if (mention && (mention.kind !== 'role' || mention.entity >= 0 || !leads(reading, head))) return null;
  if (reading.text.blockOf[first] - reading.text.blockOf[before.attribution.first] > 1) return null;
  const noun = nounAt(reading, head) | parentNoun(reading, source.first, head);
  if (!isCalling(reading, head) && (noun & (Noun.woman | Noun.man)) === 0) return null;
  return agrees(reading, before.entity, noun) && !isIntroduced(reading, head) ? before : null;
}

/** Boss, chief: any office that leads. */
function leads(reading: Reading, head: number): boolean {
  return (nounAt(reading, head) & Noun.epithet) !== 0 || leaders.has(reading.text.hash[head]);
}

const leaders = WordTable.of(['boss', 'chief', 'head', 'leader']);

/**
 * An investigator with the port, Ada Hale, said it was late. ¶ The investigator added: whom the noun has brought in with a name between commas.
 * Where the noun was last somebody’s who is not named so, it is nobody that is known.
 */
export function namedBeside(reading: Reading, { source }: Attribution): Referent | null {
  if (!source || source.last - source.first > 3 || source.headLast !== source.last) return null;
  const head = source.last - 1;
  if (!isWord(reading, source.first, hashOf.the) || !isCalling(reading, head) || mentionOn(reading, head)) return null;
  const { hash, kind } = reading.text;
  for (let i = source.first - 1; i > 0 && head - i < introductionReach; i--) {
    if (hash[i] !== hash[head] || kind[i] !== Kind.word) continue;
    const name = nameBehind(reading, i + 1);
    if (name >= 0) return named(reading, name);
    let determiner = i - 1;
    while (
      determiner > 0 &&
      i - determiner < 4 &&
      kind[determiner] === Kind.word &&
      !isWord(reading, determiner, hashOf.the)
    )
      determiner--;
    if (!isWord(reading, determiner, hashOf.the)) return null;
  }
  return null;
}

/** Tokens that such a name is looked for in. */
const introductionReach = 300;

/** (with the port), Ada Hale, */
function nameBehind(reading: Reading, from: number): number {
  const { kind, count } = reading.text;
  let comma = from;
  while (comma < count && comma < from + 6 && kind[comma] === Kind.word) comma++;
  const name = comma + 1 < count && kind[comma] === Kind.comma ? mentionOn(reading, comma + 1) : undefined;
  if (!name || name.type !== 'person' || name.kind !== 'name' || name.entity < 0) return -1;
  let behind = comma + 1;
  while (behind < count && mentionOn(reading, behind) === name) behind++;
  return kind[behind] === Kind.comma ? name.entity : -1;
}

/** A source close to Hale told us … The insider added: one word for the other. */
function isSameInsider(reading: Reading, { first, last, headLast }: NounPhrase, { attribution }: Earlier): boolean {
  const { hash } = reading.text;
  const described = attribution.source;
  if (!described || last - first !== 2 || headLast !== last || !isWord(reading, first, hashOf.the)) return false;
  if (!insiders.has(hash[last - 1]) || !insiders.has(hash[described.headLast - 1])) return false;
  return isWord(reading, described.first, hashOf.a) || isWord(reading, described.first, hashOf.one);
}

const insiders = WordTable.of(['friend', 'insider', 'onlooker', 'pal', 'source', 'spy']);

function agrees(reading: Reading, entity: number, noun: number): boolean {
  const sex = sexOf(reading, entity);
  const bits = noun & (Noun.woman | Noun.man);
  return sex === null || bits === 0 || bits === (sex === 'female' ? Noun.woman : Noun.man);
}

/** Paragraphs in which a story’s person, not named in the first one, is named. */
const leadReach = 3;
const sentenceReach = 12;

/** Lines of headlines and the like that may stand before an article’s first paragraph. */
const linesBefore = 8;

/**
 * A mother of three says she was robbed. ¶ Ada Hale, 38, was at home: whom the first paragraph describes and the next ones name, with an age. Not
 * where the first one brings in somebody else too (a judge told a burglar).
 */
export function namedBehind(reading: Reading, { source, sentence, sentenceFirst }: Attribution): Referent | null {
  const { sentences, sentenceCount, text } = reading;
  if (!source || source.first !== sentenceFirst || !articles.has(text.hash[source.first])) return null;
  if (!isPersonOfTheStory(reading, source)) return null;
  const block = text.blockOf[sentenceFirst];
  if (!isLead(reading, block) || bringsInOther(reading, source, sentence)) return null;
  for (let s = sentence + 1; s < sentenceCount && s <= sentence + sentenceReach; s++) {
    const apart = text.blockOf[sentences[s]] - block;
    if (apart > leadReach) return null;
    if (apart === 0) continue;
    const subject = subjectOf(reading, sentences[s], sentences[s + 1]);
    const mention = subject ? headMention(reading, subject) : undefined;
    if (!subject || !mention || mention.kind !== 'name' || mention.type !== 'person' || mention.entity < 0) continue;
    const noun = nounAt(reading, source.headLast - 1) | parentNoun(reading, source.first, source.headLast - 1);
    const told = hasAge(reading, subject.last) && firstNameOf(reading, mention.entity) >= subject.first;
    return told && agrees(reading, mention.entity, noun) ? named(reading, mention.entity) : null;
  }
  return null;
}

/** Is it the article’s first paragraph, be there headlines before it? */
function isLead({ text: { blocks } }: Reading, block: number): boolean {
  for (let b = block - 1; b >= 0; b--) if (blocks[b].kind === 'paragraph' || block - b > linesBefore) return false;
  return blocks[block].kind === 'paragraph';
}

/** A mother of three, a former miner: somebody by the noun, and nobody who speaks for others. */
function isPersonOfTheStory(reading: Reading, { first, headLast }: NounPhrase): boolean {
  const head = headLast - 1;
  if (head <= first || mentionOn(reading, head)) return false;
  if (parentNoun(reading, first, head) !== 0) return true;
  return isCalling(reading, head) && !speaksForOthers.has(reading.text.hash[head]);
}

const speaksForOthers = WordTable.of(spokesNouns);

/** Another “a” or “an” with a noun for a person in the sentence. */
function bringsInOther(reading: Reading, source: NounPhrase, sentence: number): boolean {
  const { sentences, text } = reading;
  const last = Math.min(sentences[sentence + 1], source.last + 60);
  for (let i = source.last; i < last; i++) {
    if (!articles.has(text.hash[i])) continue;
    for (let noun = i + 1; noun < last && noun < i + 5 && text.kind[noun] === Kind.word; noun++)
      if (isCalling(reading, noun)) return true;
  }
  return false;
}

/** Ada Hale|, 38, */
function hasAge({ text: { kind, flags } }: Reading, behind: number): boolean {
  if (kind[behind] !== Kind.comma || kind[behind + 1] !== Kind.number) return false;
  return (
    (flags[behind + 2] & Flag.lineBefore) === 0 && (kind[behind + 2] === Kind.comma || kind[behind + 2] === Kind.stop)
  );
}
