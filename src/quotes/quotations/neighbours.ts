import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { moodAdjectives, reactionVerbs } from '../data/function-words.ts';
import type { Attribution } from '../model/attribution.ts';
import { labelOf } from '../model/label-of.ts';
import type { Marked } from '../model/report.ts';
import { headMention } from '../phrases/heads.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { isWord, type Reading, sentenceOf, signBefore } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';
import { subjectOf } from '../subjects/sentence-subject.ts';

/**
 * Ties quotations that nothing is said about to who acts in the sentence beside them: “It is a disgrace.” Kemp shook his head. Kemp was
 * furious. “It is a disgrace.” Only a named person that is the sentence’s subject, and only where the quotation is a sentence by itself.
 */
export function tieSentenceBehind(reading: Reading, quotation: Marked): boolean {
  const { text } = reading;
  const { behind, open } = quotation;
  if (!isSentence(reading, quotation) || behind >= text.count || text.kind[behind] === Kind.open) return false;
  if (text.blockOf[behind] !== text.blockOf[open] || (text.flags[behind] & Flag.sentenceStart) === 0) return false;
  return tie(reading, quotation, behind, 'sentence-behind');
}

/** The same for the sentence before; `spoken` is the sentence that names the last speaker, who goes on anyway. */
export function tieSentenceBefore(reading: Reading, quotation: Marked, spoken: number): boolean {
  const { text, sentences, skipped } = reading;
  if (!isSentence(reading, quotation)) return false;
  const sentence = sentenceOf(reading, quotation.open) - 1;
  if (
    sentence < 0 ||
    sentence === spoken ||
    sentences[sentence + 1] !== quotation.open ||
    skipped[sentences[sentence]] === 1 ||
    // (Ada, Bob and Kim.) “…”: a remark of the writer’s
    text.kind[sentences[sentence]] === Kind.open
  )
    return false;
  if (text.blockOf[quotation.open] - text.blockOf[sentences[sentence]] > 1) return false;
  return tie(reading, quotation, sentences[sentence], 'sentence-before');
}

/** Ito calls her rude. Hale herself is brief. “No.”: in the paragraph of another’s words the reflexive sets who speaks against them. */
export function tieReflexive(reading: Reading, quotation: Marked, spoken: number): boolean {
  const { sentences } = reading;
  const sentence = sentenceOf(reading, quotation.open) - 1;
  if (sentence <= spoken || sentences[sentence + 1] !== quotation.open) return false;
  const source = subjectOf(reading, sentences[sentence], quotation.open);
  if (!source || !isReflexiveName(reading, source)) return false;
  return tieSentenceBefore(reading, quotation, spoken);
}

/** I ask if she minds the word “chief”. She shrugs. “No.”: behind a question the words are those of who acts before them, and not of who asks. */
export function tieAnswer(reading: Reading, quotation: Marked, asking: Attribution): boolean {
  if (asking.contentForm !== 'question' || !isSentence(reading, quotation)) return false;
  const { sentences, text } = reading;
  const sentence = sentenceOf(reading, quotation.open) - 1;
  if (sentence <= asking.sentence || sentences[sentence + 1] !== quotation.open) return false;
  const first = sentences[sentence];
  if (text.blockOf[first] !== text.blockOf[quotation.open]) return false;
  if ((reading.classes[first] & Word.subject) === 0) return tie(reading, quotation, first, 'sentence-before');
  const source = { first, last: first + 1, headLast: first + 1 };
  quotation.attribution = labelOf(reading, source, source.last, -1, { cueEnd: source.last });
  quotation.tie = 'sentence-before';
  return true;
}

/**
 * “…,” Hale said. Ito laughed. “Nonsense.”; Ito was less sure. “Maybe.”: in the paragraph of another’s words a look, a sound or a mood brings in
 * who answers.
 */
export function tieReaction(reading: Reading, quotation: Marked, spoken: number): boolean {
  if (!isSentence(reading, quotation)) return false;
  const { sentences, text } = reading;
  const sentence = sentenceOf(reading, quotation.open) - 1;
  if (sentence <= spoken || sentences[sentence + 1] !== quotation.open) return false;
  const first = sentences[sentence];
  if (text.blockOf[first] !== text.blockOf[quotation.open]) return false;
  const source = subjectOf(reading, first, quotation.open);
  return (
    source !== null && reacts(reading, source.last, quotation.open) && tie(reading, quotation, first, 'sentence-before')
  );
}

function reacts({ classes, text: { hash, kind } }: Reading, from: number, last: number): boolean {
  let i = from;
  while (i < last && i < from + 3 && (classes[i] & Word.adverb) !== 0) i++;
  if (reactions.has(hash[i])) return true;
  if ((classes[i] & Word.be) === 0) return false;
  for (let k = i + 1; k < last && k < i + 5 && kind[k] === Kind.word; k++) if (moods.has(hash[k])) return true;
  return false;
}

const reactions = WordTable.of(reactionVerbs);
const moods = WordTable.of(moodAdjectives);

/** Ada Hale | herself */
function isReflexiveName(reading: Reading, { last }: NounPhrase): boolean {
  return (
    isWord(reading, last, hashOf.herself) ||
    isWord(reading, last, hashOf.himself) ||
    isWord(reading, last - 1, hashOf.herself) ||
    isWord(reading, last - 1, hashOf.himself)
  );
}

/** Begins a sentence and ends with its final sign. */
export function isSentence({ text }: Reading, { open, behind }: Marked): boolean {
  const sign = text.kind[signBefore(text, behind)];
  return (
    (text.flags[open] & Flag.sentenceStart) !== 0 &&
    (sign === Kind.stop || sign === Kind.question || sign === Kind.exclamation || sign === Kind.ellipsis)
  );
}

function tie(reading: Reading, quotation: Marked, first: number, name: 'sentence-before' | 'sentence-behind'): boolean {
  const sentence = sentenceOf(reading, first);
  const source = subjectOf(reading, first, reading.sentences[sentence + 1]);
  if (!source) return false;
  const mention = headMention(reading, source);
  if (!mention || mention.type !== 'person' || mention.entity < 0) return false;
  quotation.attribution = labelOf(reading, source, source.last, -1, { cueEnd: source.last });
  quotation.tie = name;
  return true;
}
