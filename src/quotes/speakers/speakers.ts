import { Flag, Kind, type Mention, type Span, type Speaker, type Who } from '../../model/index.ts';
import { onOneLine, WordTable } from '../../text/index.ts';
import { shortenedBodyNouns } from '../data/person-nouns.ts';
import type { Attribution, Named } from '../model/attribution.ts';
import type { Earlier, Referent } from '../model/referent.ts';
import { bodyCalled, personCalled } from '../people/known-names.ts';
import { isCalling, isUnnamedPerson } from '../people/may-speak.ts';
import { sexByPronoun, tellSex } from '../people/told-sex.ts';
import { headMention } from '../phrases/heads.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { beforeBracket } from '../phrases/parentheses.ts';
import { isWord, mentionOn, type Reading, sentenceOf, spanOf } from '../reading/reading.ts';
import { Noun, nounAt } from '../reading/nouns.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';
import { beforeOrigin, isBodyOf } from '../subjects/appositions.ts';
import { subjectOf } from '../subjects/sentence-subject.ts';
import { firmDescribed } from './described-bodies.ts';
import { goesOnAs, namedBehind, namedBeside } from './described-persons.ts';
import { holderOf } from './office-holders.ts';
import { referentOf } from './pronouns.ts';

/** Names the speakers of all attributions, in the order of the text, so that a pronoun can look back at who spoke before. */
export function nameSpeakers(reading: Reading, attributions: readonly Attribution[]): void {
  const earlier: Earlier[] = [];
  // Those who last spoke together under a name, by that name.
  const together = new Map<string, Speaker>();
  for (const attribution of attributions) {
    if (!attribution.source) continue;
    const plain = nameSpeaker(reading, attribution.source);
    const known = attribution.entity;
    const referent =
      (known >= 0 ? { entity: known, name: reading.entities.entities[known].name } : null) ??
      referentOf(reading, attribution, earlier) ??
      describedNearer(reading, attribution, plain.speaker.entity, earlier) ??
      (plain.speaker.entity < 0 ? describedReferent(reading, attribution, earlier) : null);
    if (referent) {
      learnSex(reading, attribution.source, referent.entity);
      const speaker = speakerOf(referent, together);
      attribution.named = { speaker, source: plain.source };
    } else attribution.named = plain;
    const { speaker } = attribution.named;
    const { name, entity } = speaker;
    if (speaker.speakers) together.set(name, speaker);
    else if (together.size > 0) together.delete(name);
    if (entity >= 0 || !isInHeadline(reading, attribution.source)) earlier.push({ attribution, name, entity });
  }
}

/** Pier is lost – mayor: nobody goes back to the description in a headline, which the text names. */
function isInHeadline({ text: { blocks, blockOf } }: Reading, { first }: NounPhrase): boolean {
  return blocks[blockOf[first]].kind === 'headline';
}

/** Who a description stands for that names nobody by itself: the retired nurse added, the grocer said, the mayor said. */
function describedReferent(reading: Reading, attribution: Attribution, earlier: readonly Earlier[]): Referent | null {
  return (
    goesOnAs(reading, attribution, earlier) ??
    namedBehind(reading, attribution) ??
    namedBeside(reading, attribution) ??
    firmDescribed(reading, attribution) ??
    holderOf(reading, attribution, earlier)
  );
}

/** Julian Hale … he said: a name that tells no sex is a man’s from here on. */
function learnSex(reading: Reading, { first, last }: NounPhrase, entity: number): void {
  if (entity < 0 || last - first !== 1 || reading.entities.entities[entity].type !== 'person') return;
  const sex = isWord(reading, first, hashOf.he) ? 'male' : isWord(reading, first, hashOf.she) ? 'female' : null;
  if (sex !== null && sexByPronoun(reading, entity) === null) tellSex(reading, entity, sex);
}

/** Attributions that somebody described by the same noun is looked for in. */
const namesakeReach = 6;

/**
 * The mayor’s spokesman said … The spokesman said: he who is described by the noun and has spoken since the one who is known to hold the office.
 */
function describedNearer(
  reading: Reading,
  { source }: Attribution,
  holder: number,
  earlier: readonly Earlier[],
): Referent | null {
  if (!source || source.last - source.first !== 2 || !isWord(reading, source.first, hashOf.the)) return null;
  const noun = source.last - 1;
  if (holder < 0 ? !isCalling(reading, noun) : mentionOn(reading, noun)?.kind !== 'role') return null;
  for (let at = earlier.length - 1; at >= 0 && earlier.length - at <= namesakeReach; at--) {
    const before = earlier[at];
    if (holder >= 0 && before.entity === holder) return null;
    const described = before.attribution.source;
    if (before.entity >= 0 || !described || described.last - described.first < 2) continue;
    if (reading.text.hash[described.headLast - 1] === reading.text.hash[noun]) return before;
  }
  return null;
}

/** Who is referred back to; of two who spoke together, both. */
function speakerOf({ name, entity }: Referent, together: ReadonlyMap<string, Speaker>): Speaker {
  return (entity < 0 ? together.get(name) : undefined) ?? { name, entity };
}

/** Who the source is: the entity that its head names or the pronoun stands for, or the description it gives. */
function nameSpeaker(reading: Reading, source: NounPhrase): Named {
  const { text, entities } = reading;
  const joint = jointSpeakers(reading, source);
  if (joint)
    return {
      speaker: {
        name: `${joint.slice(0, -1).map(nameOf).join(', ')} and ${nameOf(joint.at(-1)!)}`,
        entity: -1,
        speakers: joint,
      },
      source: spanOf(text, source),
    };
  const mention = isOfTwo(reading, source) ? undefined : headMention(reading, source);
  if (mention && mention.entity >= 0 && !isOneOf(reading, source, mention)) {
    const start = mention.honorific ? mention.honorific.start : mention.start;
    return {
      speaker: { name: entities.entities[mention.entity].name, entity: mention.entity },
      source: { start, end: mention.end },
    };
  }
  const called = entityCalled(reading, source);
  if (called >= 0)
    return { speaker: { name: entities.entities[called].name, entity: called }, source: spanOf(text, source) };
  const body = isBareBody(reading, source) ? bodyCalled(reading, wordAt(reading, source.last - 1), source.first) : -1;
  if (body >= 0) return { speaker: { name: entities.entities[body].name, entity: body }, source: spanOf(text, source) };
  const span = withoutVerb(reading, source);
  return { speaker: { name: onOneLine(describe(reading, source, span)), entity: -1 }, source: span };
}

/** Oil sources and the energy minister: two who speak, of whom one is described alone. */
function isOfTwo(reading: Reading, { first, last, headLast }: NounPhrase): boolean {
  const { classes } = reading;
  if (headLast !== last || mentionOn(reading, last - 1)?.kind !== 'role') return false;
  for (let i = first + 1; i + 1 < last; i++) {
    if (!isWord(reading, i, hashOf.and)) continue;
    return (
      (classes[i + 1] & (Word.determiner | Word.possessive)) !== 0 &&
      (nounAt(reading, i - 1) & (Noun.persons | Noun.bodies)) !== 0
    );
  }
  return false;
}

/** One MSP, another Green: somebody of those that the word names. */
function isOneOf(reading: Reading, { first }: NounPhrase, { start, type }: Mention): boolean {
  if (type === 'person' || reading.text.start[first + 1] !== start) return false;
  return isWord(reading, first, hashOf.one) || isWord(reading, first, hashOf.another);
}

/** The person that a headline, in which no mentions are looked for, names in full or by the surname, or the body; -1 for none or several. */
function entityCalled(reading: Reading, source: NounPhrase): number {
  const { text } = reading;
  if ((text.flags[source.first] & Flag.furniture) === 0) return -1;
  // says Hale | at Leeds rally
  for (const end of [source.last, source.headLast]) {
    const words = onOneLine(text.source.slice(text.start[source.first], text.end[end - 1]));
    const called = personCalled(reading, words);
    if (called >= 0) return called;
  }
  return organisationCalled(reading, source);
}

/** The body that the text names with the words of the headline. */
function organisationCalled({ text: { source, start, end }, entities }: Reading, { first, last }: NounPhrase): number {
  const words = source.slice(start[first], end[last - 1]);
  if (words === words.toLowerCase()) return -1;
  const named = entities.mentions.find(
    (mention) => mention.type === 'organisation' && source.slice(mention.start, mention.end) === words,
  );
  return named ? named.entity : -1;
}

/** the court, the university: a body by its noun alone. */
function isBareBody(reading: Reading, { first, last }: NounPhrase): boolean {
  if (last - first !== 2 || !isWord(reading, first, hashOf.the) || mentionOn(reading, last - 1)) return false;
  return shortenedBodies.has(reading.text.hash[last - 1]);
}

const shortenedBodies = WordTable.of(shortenedBodyNouns);

function wordAt({ text: { source, start, end } }: Reading, token: number): string {
  return source.slice(start[token], end[token]).toLowerCase();
}

/** she | ’d say: the pronoun that has grown together with its verb. */
function withoutVerb({ text, classes }: Reading, source: NounPhrase): Span {
  const { start, end } = spanOf(text, source);
  if ((classes[source.first] & Word.contraction) === 0) return { start, end };
  const length = text.source.slice(start, end).search(/['’]/);
  return { start, end: length > 0 ? start + length : end };
}

const nameOf = ({ name }: Who): string => name;

/** Hale and Ito; Hale, Ito and the ministry: the entities, when each part of the source names another one; else null. */
function jointSpeakers(reading: Reading, phrase: NounPhrase): Who[] | null {
  const { first, last } = phrase;
  if (last - first < 3 || reading.mentionAt[last - 1] === 0) return null;
  // a bench of Justices Hale and Ito
  if (isBodyOf(reading, phrase)) return null;
  const { text, entities, mentionAt } = reading;
  const found: Who[] = [];
  let from = first;
  for (let i = first; i <= last; i++) {
    const ends = i === last || (mentionAt[i] === 0 && (text.kind[i] === Kind.comma || isWord(reading, i, hashOf.and)));
    if (!ends) continue;
    if (i > from) {
      const whole = beforeBracket(reading, i, from);
      const named = beforeOrigin(reading, whole, from);
      const end = mentionOn(reading, named - 1)?.type === 'person' ? named : whole;
      const mention = mentionOn(reading, end - 1);
      if (!mention || mention.entity < 0 || mention.end !== text.end[end - 1]) return null;
      if (found.length > 0 && isRestOfBody(reading, from)) return null;
      if (found.some(({ entity }) => entity === mention.entity)) return null;
      found.push({ name: entities.entities[mention.entity].name, entity: mention.entity });
    }
    from = i + 1;
  }
  return found.length > 1 ? found : null;
}

/** Tarn Fire and | Rescue acting chief Ada Hale: the second half of a body’s name, which tells what the person is. */
function isRestOfBody({ text: { flags, kind }, mentionAt, classes }: Reading, first: number): boolean {
  const whole = Word.honorific | Word.determiner | Word.possessive;
  return (
    mentionAt[first] === 0 &&
    (flags[first] & Flag.capital) !== 0 &&
    (classes[first] & whole) === 0 &&
    kind[first + 1] === Kind.word &&
    mentionAt[first + 1] === 0 &&
    (flags[first + 1] & Flag.capital) === 0
  );
}

/** The source’s words; "her office" becomes “Ada Hale’s office” where it is known whose. */
function describe(reading: Reading, source: NounPhrase, { start, end }: Span): string {
  const { text, classes, pronounAt, entities } = reading;
  if (isWord(reading, source.first, hashOf.whose)) return describeRelative(reading, source, end);
  const owner = pronounAt[source.first] > 0 ? entities.mentions[pronounAt[source.first] - 1].entity : -1;
  // he and his colleagues: “Bob Hale and his colleagues”
  if (owner >= 0 && source.last - source.first > 2 && isWord(reading, source.first + 1, hashOf.and))
    return `${entities.entities[owner].name} ${text.source.slice(text.start[source.first + 1], end)}`;
  if (owner < 0 || source.last - source.first < 2 || (classes[source.first] & Word.possessive) === 0)
    return text.source.slice(start, end);
  // The boy was described by his teacher as …: whose teacher is told, and it is nobody named.
  const subject = subjectOf(reading, reading.sentences[sentenceOf(reading, source.first)], source.first);
  if (subject && isUnnamedPerson(reading, subject)) return text.source.slice(start, end);
  return `${entities.entities[owner].name}’s ${text.source.slice(text.start[source.first + 1], end)}`;
}

/** Hale, whose office said: “Ada Hale’s office”, or the office alone where nobody known stands before the pronoun. */
function describeRelative({ text, entities, mentionAt }: Reading, { first, last }: NounPhrase, end: number): string {
  if (last - first < 2) return text.source.slice(text.start[first], end);
  const comma = first - 1;
  const before = comma > 0 && text.kind[comma] === Kind.comma ? comma - 1 : comma;
  const index = before >= 0 ? mentionAt[before] : 0;
  const owner = index > 0 ? entities.mentions[index - 1].entity : -1;
  const thing = text.source.slice(text.start[first + 1], end);
  return owner >= 0 ? `${entities.entities[owner].name}’s ${thing}` : thing;
}
