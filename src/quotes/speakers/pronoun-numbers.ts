import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import type { Number } from '../people/agreement.ts';
import type { Reading } from '../reading/reading.ts';

const ofPronouns: readonly (readonly [Number, string])[] = [
  ['male', 'he his he’d he’ll he’s'],
  ['female', 'she her she’d she’ll she’s'],
  ['thing', 'it its it’d it’ll it’s'],
  ['many', 'they their they’d they’ll they’re they’ve'],
];

/** Index plus one in `ofPronouns`. */
const pronouns = new WordTable(
  ofPronouns.flatMap(([, words], index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

/** The pronoun at the token (he, she, it, they; he’d too), or null. */
export function pronounNumber({ text: { hash, kind } }: Reading, token: number): Number | null {
  const index = kind[token] === Kind.word ? pronouns.get(hash[token]) : 0;
  return index > 0 ? ofPronouns[index - 1][0] : null;
}

export const pronounName = /^(?:he|she|her|his|its|it|they|we|i|you|who|which|that)\b|^one$/i;
