import { Kind } from '../../model/index.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { beforeStretch, endsInEd, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, type Verb, verbOfValue, Word } from '../reading/words.ts';
import { subjectBefore } from './subjects.ts';

/** "and said", "but later told", "then added": the subject stands before. */
export function isCoordinated({ classes, text: { kind } }: Reading, left: number): boolean {
  return kind[left] === Kind.word && (classes[left] & Word.coordinator) !== 0;
}

/** The subject of the verb before "and": Hale nodded and | said. Null when no verb of the same tense stands there with one. */
export function coordinatedSubject(
  reading: Reading,
  and: number,
  floor: number,
  form: Form,
  { lemma }: Pick<Verb, 'lemma'>,
): NounPhrase | null {
  // A trustee rejected reports Hale was going to resign and added: to what was said before.
  // They insist they never heard any residents complain, and say: a bare verb stands anywhere
  const speaker = lemma === 'add' || form === Form.base ? coordinatedWith(reading, and, floor, form, true) : null;
  return speaker ?? coordinatedWith(reading, and, floor, form, false);
}

/** during | which she says it was late, but: a preposition before the pronoun, and a comma before the conjunction. */
function isPlaced({ classes, text: { kind } }: Reading, i: number, and: number): boolean {
  return kind[and - 1] === Kind.comma && (classes[i] & Word.preposition) !== 0;
}

/** The subject of the nearest verb before the conjunction that has the form; of the nearest that reports, where `reports` is true. */
function coordinatedWith(
  reading: Reading,
  and: number,
  floor: number,
  form: Form,
  reports: boolean,
): NounPhrase | null {
  const { classes, closes, verbs, text } = reading;
  for (let i = and - 1; i > floor && and - i < 40; i--) {
    if (closes[i] > 0) {
      i = beforeStretch(reading, i);
      continue;
    }
    if (text.kind[i] === Kind.semicolon) return null;
    // He was wearing a suit and told her: the auxiliary of a verb in -ing has the tense.
    const was = form === Form.past && (isWord(reading, i, hashOf.was) || isWord(reading, i, hashOf.were));
    const same = was || (verbs[i] !== 0 ? formOf(verbs[i]) === form : form === Form.past && endsInEd(reading, i));
    if (!same || (classes[i - 1] & (Word.relative | Word.auxiliary)) !== 0) continue;
    if (reports && (verbs[i] === 0 || verbOfValue(verbs[i]).takes === 0)) continue;
    // the most qualified person; its own finances
    if (isWord(reading, i - 1, hashOf.most) || isWord(reading, i - 1, hashOf.own)) continue;
    // the crew-led plan
    if (text.kind[i - 1] === Kind.hyphen) continue;
    // a borrowed suit
    if (!was && (classes[i - 1] & (Word.determiner | Word.possessive)) !== 0 && (classes[i - 1] & Word.subject) === 0)
      continue;
    const subject = subjectBefore(reading, i, floor);
    if (!subject) continue;
    // watched as the van hit the pier, | and described it: the clause between has its own subject
    if (text.kind[and - 1] === Kind.comma && isWord(reading, subject.first - 1, hashOf.as)) continue;
    const relative = (classes[subject.first - 1] & Word.relative) !== 0;
    // a film in which she says it was late, | but notes: the pronoun is no part of what she says
    const placed = relative && isPlaced(reading, subject.first - 2, and);
    if (!relative || placed) return subject;
  }
  return null;
}
