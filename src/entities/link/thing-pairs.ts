import { hashWord } from '../../text/index.ts';
import { isKnownPlace } from '../known-places.ts';
import { legalForms } from '../data/called-words.ts';
import { clubHeads } from '../data/clubs.ts';
import { bodiesOfManyCountries, ownedBodies } from '../data/organisation-words.ts';
import { initialsOf, isLeftOut, isTail } from '../things.ts';
import type { Contexts } from './contexts.ts';
import type { Node } from './nodes.ts';
import { put, type Pair } from './person-pairs.ts';

/**
 * A body with and without its country’s letters (“UK Harbour Authority”) where the articles share other names; an acronym and the only name whose initials it has; a short form (“Acme”, “Marlow Town”) and the only name that adds what kind it is (“Acme
 * Holdings”, “Marlow Town FC”). What a firm trades in is added only where the articles share other names: “Acme” and “Acme Electronics”.
 */
export function* thingPairs(nodes: readonly Node[], contexts: Contexts): Generator<Pair> {
  const byInitials = new Map<string, Node[]>();
  const byShortForm = new Map<string, Node[]>();
  const byBareName = new Map<string, Node[]>();
  for (const node of nodes) {
    if (node.parts !== null || !node.key.includes(' ')) continue;
    if (node.key.includes(' ', node.key.indexOf(' ') + 1))
      for (const initials of initialsOf(node.key)) put(byInitials, initials, node);
    for (const short of shortForms(node.key)) put(byShortForm, short, node);
    const bare = withoutCountry(node);
    if (bare !== null) put(byBareName, bare, node);
  }
  for (const node of nodes) {
    if (node.parts !== null) continue;
    const whole = isAcronym(node) ? byInitials.get(node.key) : undefined;
    if (whole?.length === 1) {
      yield { a: whole[0], b: node, reason: 'acronym' };
      continue;
    }
    const ofCountry = byBareName.get(node.key) ?? [];
    if (ofCountry.length === 1 && areBodies(ofCountry[0], node) && contexts.shared(ofCountry, node) > 0)
      yield { a: ofCountry[0], b: node, reason: 'short form' };
    const longer = isTown(node) ? undefined : onlyOne(byShortForm.get(node.key) ?? [], node);
    if (longer === undefined || (node.key.includes(' ') && !areBodies(node, longer))) continue;
    if (addsKind(longer.key, node.key) || contexts.shared([longer], node) > 0)
      yield { a: longer, b: node, reason: 'short form' };
  }
}

const countryLetters: readonly string[] = ['uk', 'us'];

/** The several words behind the letters of a country: of “US Senate” and “US Supreme Court” what is left may be any. */
function withoutCountry({ key }: Node): string | null {
  if (!countryLetters.includes(key.slice(0, key.indexOf(' ')))) return null;
  const bare = key.slice(key.indexOf(' ') + 1);
  return bare.includes(' ') && !bodiesOfManyCountries.includes(bare) ? bare : null;
}

/** The only longer name, or the only one that adds no more than its kind. */
function onlyOne(longer: readonly Node[], { key }: Node): Node | undefined {
  if (longer.length === 1) return longer[0];
  const plain = longer.filter((one) => addsKind(one.key, key));
  return plain.length === 1 ? plain[0] : undefined;
}

function isAcronym({ key, name }: Node): boolean {
  return key.length >= 3 && key.length <= 6 && !key.includes(' ') && name === name.toUpperCase();
}

/** “Leeds” is not short for the Leeds Herald, wherever that was taken for a place. */
function isTown({ key, type }: Node): boolean {
  return type === 'place' && !key.includes(' ') && isKnownPlace({ hash: Int32Array.of(hashWord(key)) }, 0, 1);
}

/** Does a word make another body of the name it stands behind, which may tell its kind already: “European Union | Commission”? */
function isAnother(last: string, added: string): boolean {
  return owned.has(added) || (isTail(last) && !addedToAny.has(added));
}

const owned: ReadonlySet<string> = new Set(ownedBodies);
const addedToAny: ReadonlySet<string> = new Set([...legalForms, 'company', 'group', 'holdings', 'party']);
const clubLetters: ReadonlySet<string> = new Set(clubHeads);

function areBodies(one: Node, other: Node): boolean {
  return one.type === 'organisation' && other.type === 'organisation';
}

/** The key without the words behind it that may be left out, one, two … of them: of one word alone any that tells the kind. */
function* shortForms(key: string): Generator<string> {
  const words = key.split(' ');
  let left = words.length;
  // The club, unlike the police and the council, is what the town’s name stands for.
  while (left > 1 && (isLeftOut(words[left - 1]) || clubLetters.has(words[left - 1]))) {
    left--;
    if (left === 1 || !isAnother(words[left - 1], words[left])) yield words.slice(0, left).join(' ');
  }
  if (left > 1 && words.slice(1).every(isTail)) yield words[0];
}

/** Does the longer key add no more than words that only tell what kind it is? */
function addsKind(whole: string, key: string): boolean {
  return whole
    .slice(key.length + 1)
    .split(' ')
    .every((word) => isTail(word) || clubLetters.has(word));
}
