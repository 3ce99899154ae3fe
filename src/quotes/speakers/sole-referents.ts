import type { Attribution } from '../model/attribution.ts';
import type { Earlier, Referent } from '../model/referent.ts';
import { fits, type Number } from '../people/agreement.ts';
import { canAct, isBodyOrDocument } from '../people/may-speak.ts';
import { sexByPronoun, sexOf, toldSex } from '../people/told-sex.ts';
import { behindStretch, mentionOn, type Reading } from '../reading/reading.ts';

/** The only person of the pronoun’s sex among those who last spoke. */
export function onlySpeaker(reading: Reading, earlier: readonly Earlier[], number: Number): Referent | null {
  if (number !== 'male' && number !== 'female') return null;
  let found: Earlier | null = null;
  for (let at = earlier.length - 1; at >= 0 && earlier.length - at <= recent; at--) {
    const speaker = earlier[at];
    if (speaker.entity < 0 || !fits(reading, speaker.entity, number)) continue;
    if (sexOf(reading, speaker.entity) !== number || (found && found.entity !== speaker.entity)) return null;
    found = speaker;
  }
  return found;
}

/** Attributions that such a speaker is looked for in. */
const recent = 12;

/**
 * Where nobody fits: the one person who spoke earlier in the paragraph. Given names tell a sex in one country and the other one in the next;
 * honorifics don’t.
 */
export function spokenJust(
  reading: Reading,
  { sentenceFirst }: Attribution,
  earlier: readonly Earlier[],
  number: Number,
): Referent | null {
  if (number !== 'male' && number !== 'female') return null;
  const {
    text,
    entities: { entities },
  } = reading;
  let found: Earlier | null = null;
  for (let at = earlier.length - 1; at >= 0; at--) {
    const speaker = earlier[at];
    if (text.blockOf[speaker.attribution.first] !== text.blockOf[sentenceFirst]) break;
    const { source } = speaker.attribution;
    if (speaker.entity < 0 && source && isBodyOrDocument(reading, source)) continue;
    if (speaker.entity < 0 || entities[speaker.entity].type !== 'person') return null;
    if (found && found.entity !== speaker.entity) return null;
    found = speaker;
  }
  if (!found || entities[found.entity].honorifics.some((honorific) => tellsSex.test(honorific))) return null;
  const told = toldSex(reading, found.entity);
  return sexByPronoun(reading, found.entity) === null && (told === null || told === number) ? found : null;
}

const tellsSex = /^(?:mr|mrs|ms|miss|sir|dame|lord|lady)\b/i;

export const ambiguous = -2;

/** The only entity of the sentence that fits; `ambiguous` where there are two, -1 where there is none. */
export function onlyFitting(reading: Reading, first: number, last: number, number: Number): number {
  const { opens } = reading;
  let found = -1;
  for (let i = first; i < last; i++) {
    if (opens[i] > 0) {
      i = behindStretch(reading, i, last) - 1;
      continue;
    }
    const mention = mentionOn(reading, i);
    if (!mention || mention.entity < 0 || mention.attributive || mention.nested) continue;
    if (!canAct(reading, mention.entity, number) || mention.entity === found) continue;
    if (found >= 0) return ambiguous;
    found = mention.entity;
  }
  return found;
}
