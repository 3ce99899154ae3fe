import type { Mention, Speaker } from '../model/index.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { spanOf, type Reading } from './reading.ts';
import type { Span } from '../model/index.ts';

export interface Named {
  readonly speaker: Speaker;
  readonly source: Span;
}

/** Who the source is: the entity that its head names, or the description it gives. */
export function nameSpeaker(reading: Reading, source: NounPhrase): Named {
  const { text, entities, mentionAt } = reading;
  const mention: Mention | undefined = entities.mentions[mentionAt[source.headLast - 1] - 1];
  if (mention && mention.end === text.end[source.headLast - 1] && mention.entity >= 0) {
    const start = mention.honorific ? mention.honorific.start : mention.start;
    return {
      speaker: { name: entities.entities[mention.entity].name, entity: mention.entity },
      source: { start, end: mention.end },
    };
  }
  const span = spanOf(text, source);
  return { speaker: { name: text.source.slice(span.start, span.end), entity: -1 }, source: span };
}
