import { foldWord } from '../text/index.ts';
import { aliases } from './data/aliases.ts';
import { countries } from './data/countries.ts';
import { isPlain } from './plain.ts';
import { remembered } from './remembered.ts';

/** A name as a key: folded words with one space between, without article, dots and hyphens. */
export const keyOf = remembered(readKey);

/** The same for who asks once. */
export function readKey(name: string): string {
  const words = isPlain(name)
    ? name.toLowerCase()
    : foldWord(name)
        .replace(/[^\p{L}\p{N}&']+/gu, ' ')
        .trim();
  return words.startsWith('the ') ? words.slice(4) : words;
}

const canonical = new Map<string, string>();
const demonyms = new Map<string, string>();
for (const [name, { names, demonyms: words }] of Object.entries(countries)) {
  for (const form of [name, ...names]) canonical.set(keyOf(form), name);
  for (const word of words) if (!demonyms.has(foldWord(word))) demonyms.set(foldWord(word), name);
}
for (const [name, names] of Object.entries(aliases))
  for (const form of [name, ...names]) canonical.set(keyOf(form), name);

/** The one name of what has several in the alias data (“Britain” → “United Kingdom”); another name as it is. */
export function canonicalName(name: string): string {
  return canonical.get(keyOf(name)) ?? name;
}

export function knownCanonical(key: string): string | undefined {
  return canonical.get(key);
}

/** The country of a folded demonym (“french” → “France”), or null. */
export function countryOfDemonym(word: string): string | null {
  return demonyms.get(word) ?? null;
}

/** The folded name in letters, digits and hyphens. */
export const slugOf = remembered((name) => slugOfKey(keyOf(name)));

export function slugOfKey(key: string): string {
  if (isPlain(key)) return key.replaceAll(' ', '-');
  return key.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'x';
}
