import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { hasFiniteVerb } from '../clauses/finite-verbs.ts';
import { maySpeak } from '../people/may-speak.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { isCapital, type Reading } from '../reading/reading.ts';
import { Word } from '../reading/words.ts';

const whens = WordTable.of(['after', 'as', 'because', 'before', 'since', 'when', 'while']);
/** Tokens between a clause’s opener and the participle that goes on from it. */
const reach = 40;

/**
 * Who a participle behind a comma goes back to. The fine comes after the council lost a case, saying it was late: a fine says nothing, the
 * council in the clause before does.
 */
export function actorOf(
  reading: Reading,
  subject: NounPhrase | null,
  participle: number,
  floor: number,
): NounPhrase | null {
  if (!subject || subject.first !== floor || reading.text.kind[participle - 1] !== Kind.comma) return subject;
  const head = subject.headLast - 1;
  if (isCapital(reading, head) && subject.last - subject.first > 1) return subject;
  if (maySpeak(reading, subject) || (reading.classes[head] & (Word.document | Word.quantifier)) !== 0) return subject;
  for (let i = participle - 2; i > subject.last && participle - i < reach; i--) {
    if (!whens.has(reading.text.hash[i])) continue;
    const actor = nounPhraseAfter(reading, i + 1, participle);
    if (actor && maySpeak(reading, actor) && hasFiniteVerb(reading, actor.last - 1, participle)) return actor;
  }
  return subject;
}
