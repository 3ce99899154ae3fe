import { localBodies, organisationTails, trades } from './data/organisation-words.ts';

const tails = new Set([...organisationTails, 'river']);
const local = new Set(localBodies);
const trade = new Set(trades);
const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', '&', 'to', 'de', 'la']);

/** The key that names of places and bodies are compared by: one spelling of -isation, “the river Sel” as “Sel River”. */
export function thingKey(key: string): string {
  const one = key.replaceAll('isation', 'ization');
  return one.startsWith('river ') ? `${one.slice('river '.length)} river` : one;
}

/** A word that only tells what kind of body or place a name is: Army, Ltd, River. */
export const isTail = (word: string): boolean => tails.has(word);

/** May a word be left out behind a name that says which body it is? “Leeds” is not short for “Leeds Council”. */
export const isLeftOut = (word: string): boolean =>
  (tails.has(word) && !local.has(word)) || trade.has(word) || word === 'uk';

/** Is the longer name the shorter and words that only tell what kind it is (“Acme Holdings plc”)? */
export function isTailed(whole: string, key: string): boolean {
  return (
    whole.startsWith(`${key} `) &&
    whole
      .slice(key.length + 1)
      .split(' ')
      .every(isTail)
  );
}

/** Initials with and without the small words: dfr and dr for “Department for Roads”. */
export function initialsOf(whole: string): ReadonlySet<string> {
  let all = '';
  let main = '';
  for (const word of whole.split(' ')) {
    all += word[0];
    if (!small.has(word)) main += word[0];
  }
  return new Set([all, main]);
}
