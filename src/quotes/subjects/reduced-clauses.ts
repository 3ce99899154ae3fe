import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { withoutTime } from '../phrases/times-before.ts';
import { endsInEd, endsInIng, isCapital, isManner, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Word } from '../reading/words.ts';

/**
 * "the officer leading the inquiry said", "a man arrested over the theft said": from the phrase before the participle, whose object or place
 * stands before the verb. Behind an introduction (at the council meeting the mayor said) the phrase is a subject of its own.
 */
export function beyondParticiple(reading: Reading, phrase: NounPhrase, floor: number): NounPhrase | null {
  const {
    classes,
    text: { hash },
  } = reading;
  if ((classes[phrase.first] & Word.subject) !== 0) return null;
  let participle = phrase.first - 1;
  // a panel comprising Hale | and Ito
  if (participle > floor && isWord(reading, participle, hashOf.and))
    participle = (nounPhraseBefore(reading, participle, floor)?.first ?? participle) - 1;
  // a man known | as Shorty
  const called =
    participle - 1 > floor && isWord(reading, participle, hashOf.as) && isWord(reading, participle - 1, hashOf.known);
  const place =
    called || (participle > floor && (classes[participle] & Word.preposition) !== 0 && !times.has(hash[participle]));
  // a letter signed | last week | by Ito
  if (place) participle = withoutTime(reading, participle, floor) - 1;
  // a poll carried out | for the Gazette
  if (place && participle - 1 > floor && particles.has(hash[participle])) participle--;
  if (!isReduced(reading, participle, floor)) return null;
  // a woman found | dead in her home
  const named = Word.determiner | Word.possessive | Word.quantifier;
  const adjective =
    phrase.headLast < phrase.last && (classes[phrase.first] & named) === 0 && !isCapital(reading, phrase.first);
  if (!place && !adjective && !endsInIng(reading, participle)) return null;
  const outer = nounPhraseBefore(reading, participle, floor);
  if (!outer || (outer.first > floor && (classes[outer.first - 1] & Word.preposition) !== 0)) return null;
  const whole = { first: outer.first, last: phrase.last, headLast: outer.headLast };
  return beyondParticiple(reading, whole, floor) ?? whole;
}

const particles = WordTable.of(['down', 'off', 'out', 'up']);

/** Prepositions that begin something new rather than tell where or by whom. */
const times = WordTable.of(['after', 'amid', 'as', 'before', 'despite', 'during', 'since', 'than', 'until']);

/** A participle right behind a noun that it describes: police | searching, a letter | signed. */
export function isReduced(reading: Reading, i: number, floor: number): boolean {
  const { classes, verbs, text } = reading;
  if (i <= floor || text.kind[i] !== Kind.word || isCapital(reading, i)) return false;
  const form =
    verbs[i] !== 0 ? formOf(verbs[i]) : endsInIng(reading, i) ? Form.ing : endsInEd(reading, i) ? Form.past : 0;
  if (form !== Form.ing && form !== Form.past && form !== Form.participle) return false;
  const noun = i - 1;
  const none =
    Word.preposition |
    Word.auxiliary |
    Word.coordinator |
    Word.subordinator |
    Word.relative |
    Word.negation |
    Word.adverb |
    Word.subject |
    Word.object |
    Word.determiner |
    Word.possessive |
    Word.time;
  return text.kind[noun] === Kind.word && (classes[noun] & none) === 0 && !isManner(reading, noun);
}
