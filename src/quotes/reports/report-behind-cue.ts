import { Kind } from '../../model/index.ts';
import { endOfClause } from '../clauses/end-of-clause.ts';
import { endOfNoun } from '../clauses/end-of-noun.ts';
import { mainVerbBehind } from '../clauses/main-verbs.ts';
import type { Attribution } from '../model/attribution.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import type { Range, Reading } from '../reading/reading.ts';
import { Form, Word } from '../reading/words.ts';
import { isMeasured } from './doubtful-reports.ts';
import { beforeNextParticiple } from './next-participle.ts';

/** Nothing reported is longer, in tokens: a sentence of a megabyte would be told anew for each verb in it. */
export const longest = 500;

export function forward(reading: Reading, attribution: Attribution, limit: number): Range[] {
  const { content, contentForm } = attribution;
  if (content < 0 || content >= limit) return [];
  if (contentForm === 'marked') return [];
  // "dismissed as “a joke” by Hale": the agent ends what is said.
  const agent =
    attribution.source && attribution.source.first > Math.max(attribution.cue.last, content)
      ? beforeSource(reading, attribution.source.first)
      : limit;
  const last =
    (contentForm === 'noun' && !isMeasured(reading, attribution)) || contentForm === 'label' || contentForm === 'order'
      ? endOfNoun(
          reading,
          content,
          Math.min(limit, Math.max(content, agent), content + longest),
          contentForm === 'label' && attribution.embedded === 'relative',
        )
      : endOfClause(
          reading,
          content,
          clauseLimit(reading, attribution, Math.min(limit, content + longest)),
          attribution.embedded,
        );
  const end = attribution.form === Form.ing ? beforeNextParticiple(reading, attribution, last) : last;
  return end > content ? [{ first: content, last: end }] : [];
}

/** Before "by", or before the comma of “the old pier”, Hale; an American comma stands inside the marks. */
function beforeSource({ closes }: Reading, source: number): number {
  return closes[source - 1] > 0 ? source : source - 1;
}

/** Before the main verb, where the report is part of the subject (her warning that the pier could fall | went unheard). */
function clauseLimit(reading: Reading, attribution: Attribution, limit: number): number {
  const { embedded, content, source, sentenceFirst } = attribution;
  const relative = embedded === 'relative' || (source !== null && isGapOfSubject(reading, source.first, sentenceFirst));
  return embedded === 'subject' || (relative && isOfSubject(reading, attribution, limit))
    ? mainVerbBehind(reading, content, limit)
    : limit;
}

/** A woman who said he was lost | was held: a relative clause without commas on the sentence’s subject. */
function isOfSubject(reading: Reading, attribution: Attribution, limit: number): boolean {
  const { kind } = reading.text;
  const { source, first, sentenceFirst, content } = attribution;
  if (!source) return false;
  if (source.first !== sentenceFirst && !isGapOfSubject(reading, source.first, sentenceFirst)) return false;
  for (let i = Math.min(first, source.last); i < limit; i++)
    if (kind[i] === Kind.comma || kind[i] === Kind.dash) return i > content;
  return true;
}

/** A tower that | critics say will fall | has been approved: a clause about the noun that the sentence begins with. */
function isGapOfSubject(reading: Reading, source: number, sentenceFirst: number): boolean {
  const relative = source - 1;
  if (relative <= sentenceFirst || (reading.classes[relative] & Word.relative) === 0) return false;
  return nounPhraseBefore(reading, relative, sentenceFirst)?.first === sentenceFirst;
}
