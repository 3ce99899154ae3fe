import type { EntityType, Mention, MentionKind } from '../model/index.ts';
import type { NumberReader, NumberWriter } from './numbers.ts';

// By number, so only added to at the end.
const kinds: readonly MentionKind[] = ['name', 'role', 'pronoun'];
const types: readonly EntityType[] = ['person', 'organisation', 'place', 'other'];
const answers: readonly (boolean | undefined)[] = [undefined, false, true];

/** Where each of them begins in the number that a mention's other numbers follow, of two bits each. */
const at = { kind: 0, type: 2, nested: 4, attributive: 6 } as const;
const honorificBit = 1 << 8;
const titleBit = 1 << 9;

/** Mentions are most of an annotation: as numbers they take a tenth of the room and of the time of JSON. */
export function packMentions(mentions: readonly Mention[], numbers: NumberWriter): void {
  for (const { start, end, kind, type, entity, honorific, title, nested, attributive } of mentions) {
    numbers.put(
      (kinds.indexOf(kind) << at.kind) |
        (types.indexOf(type) << at.type) |
        (answers.indexOf(nested) << at.nested) |
        (answers.indexOf(attributive) << at.attributive) |
        (honorific ? honorificBit : 0) |
        (title ? titleBit : 0),
    );
    numbers.put(start);
    numbers.put(end);
    numbers.put(entity);
    if (honorific) numbers.putSpan(honorific);
    if (title) numbers.putSpan(title);
  }
}

export function unpackMentions(numbers: NumberReader): Mention[] {
  const mentions: Mention[] = [];
  while (!numbers.isAtEnd) {
    const bits = numbers.next();
    mentions.push({
      start: numbers.next(),
      end: numbers.next(),
      kind: kinds[(bits >> at.kind) & 3],
      type: types[(bits >> at.type) & 3],
      entity: numbers.next(),
      honorific: bits & honorificBit ? numbers.nextSpan() : undefined,
      title: bits & titleBit ? numbers.nextSpan() : undefined,
      nested: answers[(bits >> at.nested) & 3],
      attributive: answers[(bits >> at.attributive) & 3],
    } as Mention);
  }
  return mentions;
}
