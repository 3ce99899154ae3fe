import type { EntityType, Gender, Store } from '../../model/index.ts';
import { foldWord } from '../../text/index.ts';
import { thingKey } from '../things.ts';
import { femaleHonorifics, maleHonorifics } from '../data/honorifics.ts';
import { keyOf, knownCanonical } from '../canonical.ts';
import { parseName, type PersonName } from '../person-names/index.ts';

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
  /** `[article, local entity]` pairs. */
  readonly locals: (readonly [number, number])[];
  mentions: number;
  readonly titles: Set<string>;
  readonly honorifics: Set<string>;
  /** Keys of what else its articles name, countries left out. */
  readonly context: Set<string>;
}

/** Gathers the entities of a store by type and name. Namesakes that one article keeps apart stay apart. */
export function gatherNodes(store: Store): { nodes: Node[]; nodeOf: Int32Array[] } {
  const nodes: Node[] = [];
  const byKey = new Map<string, Node>();
  const nodeOf: Int32Array[] = [];
  for (let article = 0; article < store.count; article++) {
    const { entities, mentions } = store.read(article);
    const counts = new Int32Array(entities.length);
    for (const { entity } of mentions) if (entity >= 0) counts[entity]++;
    const here = new Int32Array(entities.length);
    const keys = entities.map(({ name }) => keyOf(name));
    entities.forEach(({ id, type, name, honorifics, titles }, local) => {
      const gender = genderOf(honorifics);
      const known = knownCanonical(keys[local]);
      const key = type === 'person' ? keys[local] : thingKey(keyOf(known ?? name));
      const kind = type === 'person' ? 'person' : 'thing';
      const namesake = /\.\d+$/.exec(id)?.[0] ?? '';
      let node: Node | undefined;
      for (const gendered of type === 'person' ? [gender ?? '', '', 'male', 'female'] : ['']) {
        const found = byKey.get(`${kind} ${key}${namesake} ${gendered}`);
        if (!found || (found.gender !== null && gender !== null && found.gender !== gender)) continue;
        node = found;
        break;
      }
      if (!node) {
        node = {
          index: nodes.length,
          type,
          key,
          name: known && type !== 'person' ? known : name,
          parts: type === 'person' ? parseName(name) : null,
          gender,
          locals: [],
          mentions: 0,
          titles: new Set(),
          honorifics: new Set(),
          context: new Set(),
        };
        nodes.push(node);
        byKey.set(`${kind} ${key}${namesake} ${gender ?? ''}`, node);
      }
      node.gender ??= gender;
      if (node.mentions < counts[local]) node.type = type;
      node.locals.push([article, local]);
      node.mentions += counts[local];
      for (const title of titles) node.titles.add(keyOf(title));
      for (const honorific of honorifics) node.honorifics.add(keyOf(honorific));
      keys.forEach((other, index) => {
        if (index !== local && node.context.size < 400 && entities[index].type !== 'place') node.context.add(other);
      });
      here[local] = node.index;
    });
    nodeOf.push(here);
  }
  return { nodes, nodeOf };
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
