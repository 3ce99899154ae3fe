import type { Text } from '../../model/index.ts';
import { hasCents, isCentWord } from './currency-words.ts';
import type { Draft } from '../draft.ts';

/** "rose 25 cents to Sh24.75": cents are hundredths of the money that they lead to. */
export function lendCents(text: Text, a: Draft, b: Draft): void {
  if (a.currency === null || b.currency === null || a.currency === b.currency || !isCentWord(text, a.last - 1)) return;
  if (!hasCents(b.currency)) return;
  a.currency = b.currency;
  a.money = b.money;
}
