import type { LocalEntity } from '../model/index.ts';
import type { Attribution } from './attributions.ts';
import { headMention } from './heads.ts';
import { subjectOf } from './noun-phrases.ts';
import { behindStretch, type Reading } from './reading.ts';

/** What a pronoun can stand for. */
type Number = 'male' | 'female' | 'thing' | 'many';

const numbers: Readonly<Record<string, Number>> = {
  he: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
  it: 'thing',
  its: 'thing',
  they: 'many',
  their: 'many',
};

/** Sentences that a pronoun looks back over. */
const reach = 4;

/** The pronoun at the token (he, she, it, they; he’d too), or null. */
export function pronounNumber({ text: { source, start, end } }: Reading, token: number): Number | null {
  const word = source.slice(start[token], end[token]).toLowerCase();
  return numbers[word] ?? numbers[word.split(/['’]/)[0]] ?? null;
}

/**
 * Entity that a pronoun in front of a cue stands for, -1 when none is sure. Speech decides before nearness: who spoke in the sentence before,
 * else its subject, else the only one that fits there; in the pronoun’s own sentence only the subject of the main clause counts, as a name
 * behind a preposition (in a message to Ito he said) is somebody else.
 */
export function referentOf(
  reading: Reading,
  attribution: Attribution,
  earlier: readonly { readonly attribution: Attribution; readonly entity: number }[],
): number {
  const { source, sentence, sentenceFirst } = attribution;
  if (!source) return -1;
  const number = pronounNumber(reading, source.first);
  if (number === null) return -1;
  let from = earlier.length - 1;
  const own = subjectEntity(reading, sentenceFirst, source.first);
  if (own >= 0 && fits(reading.entities.entities[own], number)) return own;
  for (let back = 1; back <= reach && sentence - back >= 0; back++) {
    const first = reading.sentences[sentence - back];
    const last = reading.sentences[sentence - back + 1];
    if (reading.skipped[first] === 1) continue;
    while (from >= 0 && earlier[from].attribution.first >= last) from--;
    for (let at = from; at >= 0 && earlier[at].attribution.first >= first; at--) {
      const { entity } = earlier[at];
      if (entity >= 0 && fits(reading.entities.entities[entity], number)) return entity;
    }
    const subject = subjectEntity(reading, first, last);
    if (subject >= 0 && fits(reading.entities.entities[subject], number)) return subject;
    const only = onlyFitting(reading, first, last, number);
    if (only >= 0) return only;
    if (only === ambiguous) return -1;
  }
  return -1;
}

function fits({ type, gender }: LocalEntity, number: Number): boolean {
  if (number === 'male' || number === 'female') return type === 'person' && (gender === null || gender === number);
  return type === 'organisation' || (number === 'thing' && type === 'place');
}

/** Entity of the sentence’s subject, -1 when it has none that is named. */
function subjectEntity(reading: Reading, first: number, limit: number): number {
  const subject = subjectOf(reading, first, limit);
  if (!subject) return -1;
  return headMention(reading, subject)?.entity ?? -1;
}

const ambiguous = -2;

/** The only entity of the sentence that fits; `ambiguous` where there are two, -1 where there is none. */
function onlyFitting(reading: Reading, first: number, last: number, number: Number): number {
  const { entities, mentionAt, opens } = reading;
  let found = -1;
  for (let i = first; i < last; i++) {
    if (opens[i] > 0) {
      i = behindStretch(reading, i, last) - 1;
      continue;
    }
    const mention = entities.mentions[mentionAt[i] - 1];
    if (!mention || mention.entity < 0 || mention.attributive || mention.nested) continue;
    if (!fits(entities.entities[mention.entity], number) || mention.entity === found) continue;
    if (found >= 0) return ambiguous;
    found = mention.entity;
  }
  return found;
}
