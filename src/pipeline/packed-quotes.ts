import type { Quote, QuoteKind, Span, Speaker, UnattributedReason, Who } from '../model/index.ts';
import type { NumberReader, NumberWriter } from './numbers.ts';

// By number, so only added to at the end.
const kinds: readonly QuoteKind[] = ['direct', 'mixed', 'fragment', 'scare', 'indirect'];
const reasons: readonly (UnattributedReason | null)[] = [null, 'no-cue', 'no-source', 'ambiguous', 'scare', 'negated'];

/** In the number that a quote's other numbers follow: three bits of kind, three of reason, and what it has. */
const reasonAt = 3;
const speakerBit = 1 << 6;
const sourceBit = 1 << 7;
const cueBit = 1 << 8;
const venueBit = 1 << 9;
const speakersBit = 1 << 10;

/** Writes all but names as numbers; those are added to `names`. */
export function packQuotes(quotes: readonly Quote[], numbers: NumberWriter, names: string[]): void {
  const putWho = ({ name, entity }: Who): void => {
    names.push(name);
    numbers.put(entity);
  };
  for (const { kind, parts, speaker, source, cue, reason, confidence, within, venue } of quotes) {
    numbers.put(
      kinds.indexOf(kind) |
        (reasons.indexOf(reason) << reasonAt) |
        (speaker ? speakerBit : 0) |
        (source ? sourceBit : 0) |
        (cue ? cueBit : 0) |
        (venue ? venueBit : 0) |
        (speaker?.speakers ? speakersBit : 0),
    );
    numbers.put(within);
    numbers.putDouble(confidence);
    numbers.put(parts.length);
    for (const part of parts) numbers.putSpan(part);
    if (source) numbers.putSpan(source);
    if (cue) numbers.putSpan(cue);
    if (venue) numbers.putSpan(venue);
    if (!speaker) continue;
    putWho(speaker);
    if (!speaker.speakers) continue;
    numbers.put(speaker.speakers.length);
    for (const who of speaker.speakers) putWho(who);
  }
}

export function unpackQuotes(numbers: NumberReader, names: readonly string[]): Quote[] {
  const quotes: Quote[] = [];
  let name = 0;
  const nextSpeaker = (several: boolean): Speaker => {
    const first = { name: names[name++], entity: numbers.next() };
    if (!several) return first;
    const speakers: Who[] = [];
    for (let left = numbers.next(); left > 0; left--) speakers.push({ name: names[name++], entity: numbers.next() });
    return { name: first.name, entity: first.entity, speakers };
  };
  while (!numbers.isAtEnd) {
    const bits = numbers.next();
    const within = numbers.next();
    const confidence = numbers.nextDouble();
    const parts: Span[] = [];
    for (let left = numbers.next(); left > 0; left--) parts.push(numbers.nextSpan());
    const source = bits & sourceBit ? numbers.nextSpan() : null;
    const cue = bits & cueBit ? numbers.nextSpan() : null;
    const venue = bits & venueBit ? numbers.nextSpan() : null;
    const speaker = bits & speakerBit ? nextSpeaker((bits & speakersBit) !== 0) : null;
    const [kind, reason] = [kinds[bits & 7], reasons[(bits >> reasonAt) & 7]];
    quotes.push({ kind, parts, speaker, source, cue, reason, confidence, within, venue });
  }
  return quotes;
}
