import { areAlike, compareParts, compareSurnames, groupsOfGiven, type PersonName } from '../person-names/index.ts';
import { AlikeWords } from './alike-words.ts';
import type { Node } from './nodes.ts';

/** Two nodes that fit, and why. */
export interface Pair {
  readonly a: Node;
  readonly b: Node;
  readonly reason: string;
}

/** More names than this with one surname are compared with equal given names only. */
export const crowd = 300;

/** Full names that may be one person’s: of one surname, or of surnames that begin and sound alike. */
interface Block {
  /** All names of the block. */
  size: number;
  /** By words of their names: the indices of those that have the word, ascending. */
  readonly having: Map<string, number[]>;
}

/** Some words of a name, in a block whose names have the same of one of them, or a word that is alike. */
interface Place {
  readonly block: Block;
  readonly words: readonly string[];
  readonly alike: AlikeWords;
}

/**
 * Pairs of full names in blocks of one surname, or of surnames that begin and sound alike. Nearly all the people called Smith differ in their
 * given names, and nearly all that begin alike in their surnames, so only those are compared whose words of the other part are alike.
 */
export function* personPairs(nodes: readonly Node[]): Generator<Pair> {
  const places = placesOf(nodes);
  /** The last node that each one was compared with. */
  const comparedWith = new Int32Array(nodes.length).fill(-1);
  for (let left = 0; left < nodes.length; left++) {
    const a = nodes[left];
    for (const { block, words, alike } of places[left]) {
      if (block.size === 1) continue;
      const isCrowd = block.size > crowd;
      for (const word of words)
        for (const like of alike.like(word)) {
          const others = block.having.get(like);
          if (!others) continue;
          for (let i = others.length - 1; i >= 0 && others[i] > left; i--) {
            const right = others[i];
            if (comparedWith[right] === left) continue;
            const b = nodes[right];
            if (isCrowd && a.parts!.given[0] !== b.parts!.given[0]) continue;
            comparedWith[right] = left;
            if (a.gender !== null && b.gender !== null && a.gender !== b.gender) continue;
            const { same, reason } = compareParts(a.parts!, b.parts!);
            if (same) yield { a, b, reason: isRegnal(a.parts!) ? 'spelling' : reason };
          }
        }
    }
  }
}

const nowhere: readonly Place[] = [];

/** “Mohammed VI”: a number makes one name a full one. */
function isRegnal({ given, generation }: PersonName): boolean {
  return given.length === 0 && generation !== null;
}

function placesOf(nodes: readonly Node[]): (readonly Place[])[] {
  const blocks = new Map<string, Block>();
  const placeIn = (name: string, node: Node, words: readonly string[], alike: AlikeWords): Place => {
    let block = blocks.get(name);
    if (!block) {
      block = { size: 0, having: new Map() };
      blocks.set(name, block);
    }
    block.size++;
    for (const word of words) put(block.having, word, node.index);
    return { block, words, alike };
  };
  const givenNames = new AlikeWords(groupsOfGiven, areAlike);
  const surnames = new AlikeWords(
    (surname) => [consonantsOf(surname)],
    (a, b) => compareSurnames(a, b) !== null || compareSurnames(b, a) !== null,
  );
  return nodes.map(({ parts }, index): readonly Place[] => {
    if (parts === null) return nowhere;
    const { surname, given, nicknames, generation } = parts;
    if (isRegnal(parts)) {
      const [consonants] = surnames.enter(surname);
      return [placeIn(`~${consonants} ${generation}`, nodes[index], [surname], surnames)];
    }
    if (given.length === 0) return nowhere;
    const called = nicknames.length === 0 ? given : [...given, ...nicknames];
    for (const word of called) givenNames.enter(word);
    const own = partsOf(surname).map((part) => placeIn(part, nodes[index], called, givenNames));
    // Where the second of two surnames is left out, the last given name is a surname.
    const last = given.length === 1 ? [surname] : [surname, given[given.length - 1]];
    const [consonants] = last.map((word) => surnames.enter(word)[0]);
    // Surnames spelt in two ways share their first two consonants and how the given name begins.
    own.push(placeIn(`~${consonants} ${given[0][0]}`, nodes[index], last, surnames));
    return own;
  });
}

function consonantsOf(surname: string): string {
  return surname.replace(/[aeiouyæœ'’-]/g, '').slice(0, 2);
}

function partsOf(surname: string): string[] {
  return surname.includes('-') ? [...new Set(surname.split('-'))] : [surname];
}

export function put<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
