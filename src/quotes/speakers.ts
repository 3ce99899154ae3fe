import type { Span, Speaker } from '../model/index.ts';
import type { Attribution } from './attributions.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { headMention } from './heads.ts';
import { referentOf } from './pronouns.ts';
import { spanOf, type Reading } from './reading.ts';

export interface Named {
  readonly speaker: Speaker;
  readonly source: Span;
}

/** Names the speakers of all attributions, in the order of the text, so that a pronoun can look back at who spoke before. */
export function nameSpeakers(reading: Reading, attributions: readonly Attribution[]): Map<Attribution, Named> {
  const named = new Map<Attribution, Named>();
  const earlier: { attribution: Attribution; entity: number }[] = [];
  for (const attribution of attributions) {
    if (!attribution.source) continue;
    const plain = nameSpeaker(reading, attribution.source);
    const referent = referentOf(reading, attribution, earlier);
    const speaker = referent < 0 ? plain.speaker : { name: reading.entities.entities[referent].name, entity: referent };
    named.set(attribution, { speaker, source: plain.source });
    earlier.push({ attribution, entity: speaker.entity });
  }
  return named;
}

/** Who the source is: the entity that its head names or the pronoun stands for, or the description it gives. */
function nameSpeaker(reading: Reading, source: NounPhrase): Named {
  const { text, entities } = reading;
  const mention = headMention(reading, source);
  if (mention && mention.entity >= 0) {
    const start = mention.honorific ? mention.honorific.start : mention.start;
    return {
      speaker: { name: entities.entities[mention.entity].name, entity: mention.entity },
      source: { start, end: mention.end },
    };
  }
  const span = spanOf(text, source);
  return { speaker: { name: text.source.slice(span.start, span.end), entity: -1 }, source: span };
}
