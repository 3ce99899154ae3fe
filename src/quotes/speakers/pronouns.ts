import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import type { Attribution } from '../model/attribution.ts';
import { described, type Earlier, named, type Referent } from '../model/referent.ts';
import type { Number } from '../people/agreement.ts';
import { canAct, isBody, isGroup } from '../people/may-speak.ts';
import { sexOf } from '../people/told-sex.ts';
import { headMention } from '../phrases/heads.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { endsInIng, isPast, type Reading } from '../reading/reading.ts';
import { verbOfValue, Word } from '../reading/words.ts';
import { subjectOf } from '../subjects/sentence-subject.ts';
import { genderOf, isBareAge, isEpithet } from './epithets.ts';
import { actingBefore, newcomerBefore } from './newcomers.ts';
import { pronounNumber } from './pronoun-numbers.ts';
import { lookBack } from './sentences-before.ts';
import { onlyFitting, onlySpeaker, spokenJust } from './sole-referents.ts';
import { singularThey } from './unnamed-speakers.ts';

/**
 * Who a pronoun in front of a cue stands for, null when nobody is sure. Speech decides before nearness: who spoke in the sentence before,
 * else its subject, else the only one that fits there; in the pronoun’s own sentence only the subject of the main clause counts, as a name
 * behind a preposition (in a message to Ito he said) is somebody else.
 */
export function referentOf(reading: Reading, attribution: Attribution, earlier: readonly Earlier[]): Referent | null {
  const { source, sentenceFirst } = attribution;
  if (!source) return null;
  if (isBareAge(reading, source) || isEpithet(reading, source))
    return lookBack(reading, attribution, earlier, genderOf(reading, source));
  if (source.last - source.first !== 1) return null;
  const number = pronounNumber(reading, source.first);
  if (number === null) return null;
  const topic = topicBefore(reading, sentenceFirst, source.first);
  const subject =
    topic || isInReport(reading, attribution, earlier) ? null : subjectOf(reading, sentenceFirst, source.first);
  const own = subject ? (headMention(reading, subject)?.entity ?? -1) : -1;
  if (own >= 0 && canAct(reading, own, number)) return named(reading, own);
  if (subject && own < 0 && (isBody(reading, subject, number) || isGroup(reading, subject, number)))
    return described(reading, subject);
  const newcomer =
    number === 'male' || number === 'female' ? newcomerBefore(reading, attribution, source, number) : null;
  if (newcomer) return described(reading, newcomer);
  const same = own < 0 ? spokenInSentence(reading, earlier, sentenceFirst, number) : null;
  if (same) return same;
  const beside = subject ? besideOther(reading, subject, own, sentenceFirst, source.first, number) : -1;
  if (beside >= 0) return named(reading, beside);
  const single = number === 'many' ? singularThey(reading, attribution, earlier) : null;
  if (single) return single;
  const before = lookBack(reading, attribution, earlier, number, topic);
  if (before) return before;
  if (number !== 'thing') {
    const known = (headMention(reading, source)?.entity ?? -1) >= 0;
    if (known) return null;
    const spoken = spokenJust(reading, attribution, earlier, number) ?? onlySpeaker(reading, earlier, number);
    const acting = spoken ? null : actingBefore(reading, attribution, number);
    return acting ? described(reading, acting) : spoken;
  }
  // Shares in Brown & Hale fell after it said: what is no person is meant behind a preposition too.
  const only = onlyFitting(reading, sentenceFirst, source.first, number);
  return only >= 0 ? named(reading, only) : null;
}

/** By noon Hale, the owner, argued that it was late, and he denied: who has spoken in the sentence already. */
function spokenInSentence(
  reading: Reading,
  earlier: readonly Earlier[],
  first: number,
  number: Number,
): Earlier | null {
  if (number !== 'male' && number !== 'female') return null;
  const before = earlier.at(-1);
  if (!before || before.attribution.first < first || before.entity < 0 || before.attribution.embedded !== 'none')
    return null;
  return sexOf(reading, before.entity) === number ? before : null;
}

/** Sentencing Hale, he said; Asked about Hale, she said; Of Hale, he said: whom the introduction speaks of is somebody else. Null for none. */
function topicBefore(reading: Reading, first: number, pronoun: number): NounPhrase | null {
  const comma = pronoun - 1;
  if (comma <= first || reading.text.kind[comma] !== Kind.comma) return null;
  let from = first + 1;
  if ((reading.classes[first] & Word.preposition) === 0) {
    if (isPast(reading, first) && (reading.classes[from] & Word.preposition) !== 0) from++;
    else if (!endsInIng(reading, first)) return null;
  } else if (!topical.has(reading.text.hash[first])) return null;
  const topic = nounPhraseAfter(reading, from, comma);
  return topic && topic.last === comma ? topic : null;
}

const topical = WordTable.of(['about', 'of', 'on']);

/**
 * Ito spoke. Hale had offered to sell, | he said: who a report that stands before the pronoun speaks of by name is not who speaks, where somebody
 * has spoken in the paragraph. Missed: who is brought in so (Hale was late for the vote, he said).
 */
function isInReport(
  { closes, text: { blockOf, kind }, verbs }: Reading,
  { backward, cue, first, sentenceFirst }: Attribution,
  earlier: readonly Earlier[],
): boolean {
  const comma = first - 1;
  if (!backward || comma <= sentenceFirst || kind[comma] !== Kind.comma || closes[comma - 1] > 0) return false;
  if (earlier.length === 0) return false;
  const before = earlier[earlier.length - 1].attribution.first;
  // …, he added: at the start of a paragraph too, as somebody has spoken before
  const adds = verbs[cue.first] !== 0 && verbOfValue(verbs[cue.first]).lemma === 'add';
  return before < sentenceFirst && blockOf[first] - blockOf[before] <= (adds ? 1 : 0);
}

/**
 * She took issue with Bob Hale, claiming he had said; It comes after Bob Hale left when he said: the only one of his sex in the sentence, whose
 * subject is of the other or nobody; -1 for none.
 */
function besideOther(
  reading: Reading,
  subject: NounPhrase,
  own: number,
  first: number,
  pronoun: number,
  number: Number,
): number {
  if (number !== 'male' && number !== 'female') return -1;
  const single = subject.last - subject.first === 1 ? pronounNumber(reading, subject.first) : null;
  const sex = own >= 0 ? sexOf(reading, own) : single;
  if (sex === number || (sex !== 'male' && sex !== 'female' && single !== 'thing')) return -1;
  const only = onlyFitting(reading, first, pronoun, number);
  return only >= 0 && (single === 'thing' || sexOf(reading, only) === number) ? only : -1;
}
