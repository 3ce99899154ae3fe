import { Kind } from '../../model/index.ts';
import { Noun, nounAt } from '../reading/nouns.ts';
import { endsInEd, isCapital, isPlural, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Word } from '../reading/words.ts';

/** “…,” the Saudis | state: behind marks, and no adjective of a noun. */
export function isSaidByMany(reading: Reading, left: number, first: number): boolean {
  if (!isPlural(reading, left) || (reading.classes[left] & Word.quantifier) !== 0) return false;
  let i = left;
  while (i > first && left - i < 6 && reading.text.kind[i] === Kind.word) i--;
  return reading.closes[i] > 0;
}

/** Those asked | say, groups that backed him | say, owners whose boats were lost | say: behind a participle or object no noun stands (the final say). */
export function endsRelative(reading: Reading, left: number): boolean {
  return (
    endsInEd(reading, left) ||
    isLost(reading, left) ||
    (reading.classes[left] & (Word.object | Word.possessive)) === Word.object
  );
}

/** were | lost: a participle behind its auxiliary, in whatever ending. */
function isLost({ classes, verbs }: Reading, i: number): boolean {
  const form = verbs[i] !== 0 ? formOf(verbs[i]) : 0;
  return (form === Form.past || form === Form.participle) && (classes[i - 1] & Word.auxiliary) !== 0;
}

/** Papers seen by the Gazette | show: a plural before a participle whose agent or place stands before the verb. */
export function endsReducedPlural(reading: Reading, left: number, first: number): boolean {
  const { classes, verbs, text } = reading;
  if (text.kind[left] !== Kind.word || !isCapital(reading, left)) return false;
  let i = left;
  // the Centre for | Piers: a name in two halves
  while (
    i - 2 > first &&
    left - i < 8 &&
    text.kind[i] === Kind.word &&
    ((classes[i] & Word.preposition) === 0 || isCapital(reading, i - 1))
  )
    i--;
  if (i - 2 < first || (classes[i] & Word.preposition) === 0) return false;
  const form = verbs[i - 1] !== 0 ? formOf(verbs[i - 1]) : endsInEd(reading, i - 1) ? Form.past : 0;
  return (form === Form.past || form === Form.participle) && isPluralSubject(reading, i - 2);
}

/** The speaker and the European Union | say: one and another. */
export function isJointSubject({ classes, text: { kind, hash } }: Reading, left: number, first: number): boolean {
  const others = Word.preposition | Word.auxiliary | Word.subject | Word.relative | Word.coordinator;
  let i = left;
  while (i > first && left - i < 6 && kind[i] === Kind.word && (classes[i] & others) === 0) i--;
  return i > first && i < left && hash[i] === hashOf.and && kind[i - 1] === Kind.word;
}

/** …, the team | report. A body is many in Britain. */
export function isTeam(reading: Reading, left: number): boolean {
  return (nounAt(reading, left) & Noun.body) !== 0 && (reading.classes[left] & Word.document) === 0;
}

/** Officials in Tarnia | say, reports on Thursday | say: a plural before the place or day that the verb stands behind. */
export function isPluralWithPlace(reading: Reading, left: number, first: number): boolean {
  const { classes, text } = reading;
  const { kind } = text;
  let i = left;
  if ((classes[i] & Word.time) !== 0 && (classes[i - 1] & Word.preposition) !== 0) i -= 2;
  else if ((classes[i] & Word.time) !== 0 && isPluralSubject(reading, i - 1)) i--;
  else {
    const others = Word.auxiliary | Word.subject | Word.coordinator | Word.relative;
    while (i > first && left - i < 6 && kind[i] === Kind.word && (classes[i] & (Word.preposition | others)) === 0) i--;
    if ((classes[i] & Word.preposition) === 0 || isWord(reading, i, hashOf.to)) return false;
    i--;
  }
  return i >= first && kind[i] === Kind.word && (classes[i] & Word.subject) === 0 && isPluralSubject(reading, i);
}

/** Can the word before be the end of a plural subject: they, critics, Hale and Ito, police? */
export function isPluralSubject(reading: Reading, left: number): boolean {
  const { classes, text } = reading;
  const bits = classes[left];
  if ((bits & Word.subject) !== 0)
    return !isWord(reading, left, hashOf.he) && !isWord(reading, left, hashOf.she) && !isWord(reading, left, hashOf.it);
  // one | report said: a single thing
  if (isWord(reading, left, hashOf.one) || isWord(reading, left, hashOf.another)) return false;
  if ((bits & Word.relative) !== 0 || (bits & Word.quantifier) !== 0) return true;
  if (text.kind[left] !== Kind.word) return false;
  if ((bits & (Word.preposition | Word.auxiliary | Word.coordinator | Word.determiner)) !== 0) return false;
  return isPlural(reading, left);
}
