import { Flag, Kind, type TokenColumns } from '../../model/index.ts';

/** Can speech begin at the mark: at the start of a sentence, or behind a colon or comma? */
export function startsSpeech({ kind, flags }: TokenColumns, i: number, first: number): boolean {
  if (i === first || (flags[i] & Flag.sentenceStart) !== 0) return true;
  const before = kind[i - 1];
  return before === Kind.colon || before === Kind.comma;
}

/** Does a sentence end right before the token? */
export function endsSentence({ kind }: TokenColumns, token: number): boolean {
  const before = token > 0 ? kind[token - 1] : 0;
  return before === Kind.stop || before === Kind.question || before === Kind.exclamation || before === Kind.ellipsis;
}
