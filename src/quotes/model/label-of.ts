import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { type Range, type Reading, sentenceOf } from '../reading/reading.ts';
import { Form, Takes } from '../reading/words.ts';
import type { Attribution } from './attribution.ts';

/** The attribution of marked words to a source with no reporting verb: what stands at `cue` ties them; `around` are the attribution’s own words. */
export function labelOf(
  reading: Reading,
  source: NounPhrase,
  cue: number,
  content: number,
  {
    cueEnd = cue + 1,
    contentForm = 'marked',
    entity = -1,
    around = source,
  }: { cueEnd?: number; contentForm?: Attribution['contentForm']; entity?: number; around?: Range } = {},
): Attribution {
  const sentence = sentenceOf(reading, source.first);
  return {
    first: around.first,
    last: around.last,
    cue: { first: cue, last: cueEnd },
    takes: Takes.speech,
    form: Form.past,
    source,
    entity,
    shared: false,
    unsaid: false,
    passive: false,
    content,
    contentForm,
    backward: content < 0,
    embedded: 'none',
    resumes: -1,
    sentence,
    sentenceFirst: reading.sentences[sentence],
    sentenceLast: reading.sentences[sentence + 1],
    used: false,
    named: null,
  };
}
