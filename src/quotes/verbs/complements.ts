import { Kind } from '../../model/index.ts';
import { anyone, Noun, nounAt } from '../reading/nouns.ts';
import { behindStretch, isWord, type Reading, signBefore } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, formOf, Takes, verbOfValue, Word } from '../reading/words.ts';

/** records from last year show | that, show | he: what a verb takes, be it a noun too. */
export function leadsToClause(reading: Reading, i: number, last: number): boolean {
  const { classes } = reading;
  if (i + 1 >= last) return false;
  const bits = classes[i + 1];
  // crews at the pier estimate | the boat weighs a tonne: no noun stands right before an article, be it a noun too
  if ((bits & Word.determiner) !== 0 && (verbOfValue(reading.verbs[i]).takes & Takes.clause) !== 0) return true;
  return (bits & (Word.subject | Word.object)) === Word.subject || (bits & Word.relative) !== 0;
}

/** the message continues, | “hold up a sign.”: a sentence in marks that ends the sentence, and no title. */
export function leadsToSpeech(reading: Reading, comma: number, last: number): boolean {
  const open = comma + 1;
  if (open >= last || reading.opens[open] === 0) return false;
  const behind = behindStretch(reading, open, last);
  const sign = reading.text.kind[signBefore(reading.text, behind)];
  return behind >= last && (sign === Kind.stop || sign === Kind.question || sign === Kind.exclamation);
}

/** Says, argue: a verb whose forms are no nouns, whatever follows. */
export function isPlainVerb({ verbs }: Reading, i: number): boolean {
  return plainVerbs.has(verbOfValue(verbs[i]).lemma);
}

const plainVerbs = new Set(
  'acknowledge admit allege argue assert assure claim complain concede conclude confirm contend declare deny disclose emphasise emphasize explain indicate inform insist maintain predict reckon recommend remind reveal say suggest tell testify warn'.split(
    ' ',
  ),
);

/** "the union warns of", "critics point to": the preposition that the verb reports behind. */
export function takesNext({ verbs, text: { hash } }: Reading, i: number, last: number): boolean {
  const { takes, phrases } = verbOfValue(verbs[i]);
  return i + 1 < last && (takes & Takes.phrase) !== 0 && (takes & Takes.weak) === 0 && phrases!.has(hash[i + 1]);
}

/** Strike goes on as union brands | offer ‘an insult’: in a headline, before a noun and marks, the verb. */
export function labelsInHeadline({ classes, opens, verbs, text }: Reading, i: number, last: number): boolean {
  if ((verbOfValue(verbs[i]).takes & Takes.label) === 0 || text.blocks[text.blockOf[i]].kind !== 'headline')
    return false;
  if (formOf(verbs[i]) !== Form.third) return false;
  for (let k = i + 1; k < last && k < i + 6; k++) {
    if (opens[k] > 0) return k > i + 1;
    if (text.kind[k] !== Kind.word || (classes[k] & (Word.preposition | Word.auxiliary)) !== 0) return false;
  }
  return false;
}

/** the council vows to | “act”, the firm promises to | pay: what a verb of promising leads to, and no noun. */
export function takesDeed(reading: Reading, i: number, last: number): boolean {
  const { classes, opens, text, verbs } = reading;
  if ((nounAt(reading, i - 1) & (anyone | Noun.body)) === 0) return false;
  if ((verbOfValue(verbs[i]).takes & Takes.infinitive) === 0 || i + 2 >= last || !isWord(reading, i + 1, hashOf.to))
    return false;
  const deed = i + 2;
  if (opens[deed] > 0) return true;
  if (verbs[deed] !== 0) return formOf(verbs[deed]) === Form.base;
  // to mend | the pier: a verb in no list
  return text.kind[deed] === Kind.word && classes[deed] === 0 && (classes[deed + 1] & Word.determiner) !== 0;
}
