import { legalForms } from './data/called-words.ts';
import { localBodies, organisationTails, trades } from './data/organisation-words.ts';

const tails = new Set([...organisationTails, 'river']);
const local = new Set(localBodies);
const trade = new Set(trades);
const legal = new Set(legalForms);
const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', '&', 'to', 'de', 'la']);

/** The key that names of places and bodies are compared by: one spelling of -isation, “the river Sel” as “Sel River”, FC for a football club, “Acme Motors” with and without Ltd. */
export function thingKey(key: string): string {
  const full = withoutForms(key.replaceAll('isation', 'ization'));
  const one = full.endsWith(footballClub) ? `${full.slice(0, -footballClub.length)} fc` : full;
  return one.startsWith('river ') ? `${one.slice('river '.length)} river` : one;
}

const footballClub = ' football club';

/** Without what the law calls a firm, where two words are left that are not “Corbin &”. */
function withoutForms(key: string): string {
  let whole = key;
  for (;;) {
    const space = whole.lastIndexOf(' ');
    if (space < 0 || !legal.has(whole.slice(space + 1))) return whole;
    const rest = whole.slice(0, space);
    if (!rest.includes(' ') || rest.endsWith(' &') || rest.endsWith(' and')) return whole;
    whole = rest;
  }
}

/** A word that only tells what kind of body or place a name is: Army, Ltd, River. */
export const isTail = (word: string): boolean => tails.has(word);

/** Does a key end with a word for what a place has one of? */
export const isLocal = (key: string): boolean => local.has(key.slice(key.lastIndexOf(' ') + 1));

/** May a word be left out behind a name that says which body it is? “Leeds” is not short for “Leeds Council”. */
export const isLeftOut = (word: string): boolean =>
  (tails.has(word) && !local.has(word)) || trade.has(word) || word === 'uk';

/** Initials with and without the small words: dfr and dr for “Department for Roads”. */
export function initialsOf(whole: string): ReadonlySet<string> {
  let all = '';
  let main = '';
  const parts = whole.split(' ');
  for (const word of parts) {
    all += word[0];
    if (!small.has(word)) main += word[0];
  }
  // CDC, kept by the Centers for Disease Control and Prevention
  return main.length > 3 && parts.at(-2) === 'and' ? new Set([all, main, main.slice(0, -1)]) : new Set([all, main]);
}
