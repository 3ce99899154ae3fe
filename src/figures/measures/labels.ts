import { Flag, Kind, type Mention, type Text } from '../../model/index.ts';
import { boundBefore } from '../numbers/bounds.ts';
import type { Draft } from '../draft.ts';
import { of } from './measure-words.ts';
import { trimmed } from './measured-phrases.ts';
import { lastNamed } from '../mentions.ts';
import { startOfSentence } from '../tokens.ts';

/** Longest label of a line, in tokens. */
const longest = 8;

/**
 * "Vacancies: 8.1 per cent of posts", "- Average stay: 9.4 days": at the head of a line a label tells what is measured. A name there is
 * that of a row, of which the table's own head tells what was measured.
 */
export function readLabels(text: Text, drafts: readonly Draft[], mentions: readonly Mention[]): void {
  for (const draft of drafts) {
    const { measure, first, kind, measureName } = draft;
    if (measure.head !== null || measureName !== null || first < 2 || kind === 'date' || kind === 'ordinal') continue;
    const colon = (boundBefore(text, first)?.first ?? first) - 1;
    if (colon < 1 || text.kind[colon] !== Kind.colon) continue;
    const label = labelBefore(text, colon);
    if (label < 0 || !endsHere(text, draft) || isName(text, label, colon, mentions)) continue;
    measure.head = trimmed(text, label, colon);
  }
}

/** Does the line end behind the figure, or nothing but more of the row follow? No clause has it as its subject. */
function endsHere({ kind, flags, hash, count }: Text, { last, rateLast }: Draft): boolean {
  const at = Math.max(last, rateLast);
  if (at >= count || (flags[at] & Flag.lineBefore) !== 0 || hash[at] === of) return true;
  return kind[at] === Kind.comma || kind[at] === Kind.open || kind[at] === Kind.stop;
}

/** The first token of the words that stand between the head of a line, or its bullet, and the colon; -1 where more does. */
function labelBefore(text: Text, colon: number): number {
  const floor = Math.max(startOfSentence(text, colon), colon - longest);
  let k = colon;
  while (k > floor && isPlain(text.kind[k - 1]) && (text.flags[k] & Flag.lineBefore) === 0) k--;
  if (k === colon) return -1;
  if (k === 0 || (text.flags[k] & Flag.lineBefore) !== 0) return k;
  const bullet = text.kind[k - 1];
  return (bullet === Kind.dash || bullet === Kind.mark) && (k === 1 || (text.flags[k - 1] & Flag.lineBefore) !== 0)
    ? k
    : -1;
}

const isPlain = (kind: number): boolean =>
  kind === Kind.word ||
  kind === Kind.number ||
  kind === Kind.hyphen ||
  kind === Kind.possessive ||
  kind === Kind.dotted;

/** Is the label somebody's name, a place's or a body's? */
function isName({ start, end }: Text, first: number, colon: number, mentions: readonly Mention[]): boolean {
  const named = lastNamed(mentions, start[first], end[colon - 1]);
  return named !== undefined && named.end === end[colon - 1];
}
