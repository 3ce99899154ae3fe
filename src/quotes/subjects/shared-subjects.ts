import { Kind } from '../../model/index.ts';
import type { Attribution } from '../model/attribution.ts';
import { maySpeak } from '../people/may-speak.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { endsInIng, isCapital, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, Takes, type Verb, Word } from '../reading/words.ts';
import { isCoordinated } from './coordinated-subject.ts';

/** Hale is critical of him | but on Tuesday said: the conjunction before the day, else the token itself. */
export function beforeDay(reading: Reading, left: number, first: number): number {
  const { classes } = reading;
  if (left - 2 < first || (classes[left] & Word.time) === 0 || !isCapital(reading, left)) return left;
  const conjunction = (classes[left - 1] & Word.preposition) !== 0 ? left - 2 : left - 1;
  return isCoordinated(reading, conjunction) && (classes[conjunction - 1] & Word.time) === 0 ? conjunction : left;
}

/** After saying that it was late, Hale left; But saying so, Hale left: a participle behind the preposition or conjunction that begins the sentence. */
export function isBehindOpener(reading: Reading, group: number, first: number): boolean {
  if (group !== first + 1) return false;
  const bits = reading.classes[first];
  return (
    (bits & (Word.preposition | Word.subordinator)) !== 0 ||
    ((bits & Word.coordinator) !== 0 && endsInIng(reading, group))
  );
}

/** Mayor signs pier bill, | calls critics ‘vultures’: the verbs of a headline follow each other with commas. */
export function isHeadlineList({ text }: Reading, verb: number, left: number, first: number): boolean {
  if (text.kind[left] !== Kind.comma && text.kind[left] !== Kind.semicolon) return false;
  return text.blocks[text.blockOf[first]].kind === 'headline' && left === verb - 1;
}

/** says it was late, | blames the crew and insists: the third person behind a comma has the subject of the report before. */
export function isListed(
  { text: { kind } }: Reading,
  verb: number,
  form: Form,
  found: readonly Attribution[],
  before: number,
): boolean {
  if (form !== Form.third || kind[verb - 1] !== Kind.comma || found.length === before) return false;
  const { form: earlier, contentForm, embedded, source } = found[found.length - 1];
  return earlier === form && contentForm === 'clause' && embedded === 'none' && source !== null;
}

/** Hale said Ito was fit, | and confirmed that: behind a comma the one who spoke goes on. */
export function resumesSpeech(reading: Reading, and: number, { takes }: Verb, earlier: Attribution | null): boolean {
  const speech = Takes.speech | Takes.clause;
  return (
    reading.text.kind[and - 1] === Kind.comma &&
    (takes & speech) === speech &&
    earlier !== null &&
    earlier.contentForm === 'clause' &&
    (earlier.takes & speech) === speech
  );
}

/** The figures showed that he was right, and called: documents do not go on. */
export function speaksIn(reading: Reading, { source }: Attribution): boolean {
  if (source === null) return false;
  const head = source.headLast - 1;
  return (isCapital(reading, head) && (reading.classes[head] & Word.determiner) === 0) || maySpeak(reading, source);
}

/** Who may speak: no "it" or "there", which somebody is told about. */
export function isSpeaker(reading: Reading, source: NounPhrase): boolean {
  const { first, last } = source;
  const told = last - first === 1 && (isWord(reading, first, hashOf.it) || isWord(reading, first, hashOf.there));
  return !told && maySpeak(reading, source);
}
