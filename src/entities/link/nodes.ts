import type { EntityType, Gender, LinkedMention, Store } from '../../model/index.ts';
import { foldWord } from '../../text/index.ts';
import { thingKey } from '../things.ts';
import { femaleHonorifics, maleHonorifics } from '../data/honorifics.ts';
import { keyOf, knownCanonical, readKey } from '../canonical.ts';
import { Locals } from './locals.ts';
import { readName, type PersonName } from '../person-names/index.ts';

/** All local entities of one type, name and gender, in all articles: what joining compares. */
export interface Node {
  readonly index: number;
  type: EntityType;
  readonly key: string;
  name: string;
  /** Null for what is no person. */
  readonly parts: PersonName | null;
  /** What honorifics tell; what pronouns told inside an article is too little to keep two full names apart. */
  gender: Gender;
  /** Places of its first and its last local entity in `Gathered.locals`. */
  readonly firstLocal: number;
  lastLocal: number;
  mentions: number;
  titles: ReadonlySet<string>;
  /** The same as written. */
  writtenTitles: ReadonlySet<string>;
  honorifics: ReadonlySet<string>;
}

export interface Gathered {
  readonly nodes: readonly Node[];
  readonly locals: Locals;
  /** `nodeOf[article][local entity]`. */
  readonly nodeOf: readonly Int32Array[];
  /** `keysOf[article][local entity]`: a number for the key of its name, -1 for a place, of which most articles name some. */
  readonly keysOf: readonly Int32Array[];
  /** Roles that their own articles leave open. */
  readonly openRoles: readonly LinkedMention[];
}

/** A node and the gender that it was made with, by which it is found. */
interface Found {
  readonly made: Gender;
  readonly node: Node;
}

/** What a name tells by itself, read once for all articles. */
interface Name {
  readonly key: string;
  /** A number for the key. */
  readonly number: number;
  /** The key by which things are compared. */
  readonly thing: string;
  readonly thingNumber: number;
  readonly canonical: string | undefined;
}

const namesakes = /\.\d+$/;

/** `.2` of a namesake’s id, else nothing. */
function namesakeOf(id: string): string {
  const last = id.charCodeAt(id.length - 1);
  return last >= 0x30 && last <= 0x39 ? (namesakes.exec(id)?.[0] ?? '') : '';
}

/** Most nodes have no titles: one set for all of these, as an empty one takes 200 bytes. */
const noWords: ReadonlySet<string> = new Set();

function withWord(words: ReadonlySet<string>, word: string): ReadonlySet<string> {
  return words.size === 0 ? new Set([word]) : (words as Set<string>).add(word);
}

/** Gathers the entities of a store by type and name. Namesakes that one article keeps apart stay apart. */
export function gatherNodes(store: Store): Gathered {
  const nodes: Node[] = [];
  const locals = new Locals();
  const names = new Names();
  /** By the number of their key, people and things apart. */
  const people: (Found[] | undefined)[] = [];
  const things: (Found[] | undefined)[] = [];
  const nodeOf: Int32Array[] = [];
  const keysOf: Int32Array[] = [];
  const openRoles: LinkedMention[] = [];
  for (let article = 0; article < store.count; article++) {
    const { entities, mentions } = store.read(article);
    const counts = new Int32Array(entities.length);
    for (const { start, end, kind, entity } of mentions)
      if (entity >= 0) counts[entity]++;
      else if (kind === 'role') openRoles.push({ article, start, end, kind });
    const here = new Int32Array(entities.length);
    const keys = new Int32Array(entities.length);
    for (let local = 0; local < entities.length; local++) {
      const { id, type, name, honorifics, titles } = entities[local];
      const isPerson = type === 'person';
      const told = names.read(name);
      keys[local] = type === 'place' ? -1 : told.number;
      const gender = honorifics.length === 0 ? null : genderOf(honorifics);
      const key = isPerson ? told.key : told.thing;
      const namesake = namesakeOf(id);
      const place = namesake !== '' ? names.numberOf(`${key}${namesake}`) : isPerson ? told.number : told.thingNumber;
      const found = ((isPerson ? people : things)[place] ??= []);
      let node = nodeFor(found, isPerson, gender);
      if (node) node.lastLocal = locals.append(node.lastLocal, article, local);
      else {
        const first = locals.append(-1, article, local);
        node = {
          index: nodes.length,
          type,
          key,
          name: isPerson ? name : (told.canonical ?? name),
          parts: isPerson ? readName(name) : null,
          gender,
          firstLocal: first,
          lastLocal: first,
          mentions: 0,
          titles: noWords,
          writtenTitles: noWords,
          honorifics: noWords,
        };
        nodes.push(node);
        found.push({ made: gender, node });
      }
      node.gender ??= gender;
      if (node.mentions < counts[local]) node.type = type;
      node.mentions += counts[local];
      for (const title of titles) {
        if (node.writtenTitles.has(title)) continue;
        node.writtenTitles = withWord(node.writtenTitles, title);
        node.titles = withWord(node.titles, keyOf(title));
      }
      for (const honorific of honorifics) node.honorifics = withWord(node.honorifics, keyOf(honorific));
      here[local] = node.index;
    }
    nodeOf.push(here);
    keysOf.push(keys);
  }
  return { nodes, locals, nodeOf, keysOf, openRoles };
}

/** The names of a corpus: most are said in many articles. */
class Names {
  readonly #known = new Map<string, Name>();
  readonly #numbers = new Map<string, number>();

  read(name: string): Name {
    let told = this.#known.get(name);
    if (told === undefined) {
      const key = readKey(name);
      const canonical = knownCanonical(key);
      const thing = thingKey(canonical === undefined ? key : keyOf(canonical));
      const number = this.numberOf(key);
      told = { key, number, thing, thingNumber: thing === key ? number : this.numberOf(thing), canonical };
      this.#known.set(name, told);
    }
    return told;
  }

  numberOf(key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(key, number);
    }
    return number;
  }
}

/** People are told apart by gender as far as it is known: the one made with the same gender, then one without, then any other. */
const order: readonly Gender[] = [null, 'male', 'female'];
const anyOf = { male: ['male', ...order], female: ['female', ...order] } as const;

function nodeFor(found: readonly Found[], isPerson: boolean, gender: Gender): Node | undefined {
  if (found.length === 0) return undefined;
  const made: readonly Gender[] = !isPerson ? [null] : gender === null ? order : anyOf[gender];
  for (const one of made)
    for (const { made: own, node } of found)
      if (own === one && (node.gender === null || gender === null || node.gender === gender)) return node;
  return undefined;
}

// Sets of their own: linking need not load the whole vocabulary for these words.
const male = new Set(maleHonorifics);
const female = new Set(femaleHonorifics);

function genderOf(honorifics: readonly string[]): Gender {
  for (const honorific of honorifics) {
    for (const word of honorific.split(/[\s.]+/u).map(foldWord)) {
      if (male.has(word)) return 'male';
      if (female.has(word)) return 'female';
    }
  }
  return null;
}
