import type { Gender, Text } from '../../model/index.ts';
import { onOneLine } from '../../text/index.ts';
import { readKey, knownCanonical, slugOfKey } from '../canonical.ts';
import { isParticle, readName, soundOfInitial, type PersonName } from '../person-names/index.ts';
import { types } from '../recognise/labels.ts';
import { initialsOf, isLeftOut, isTail, thingKey } from '../things.ts';
import { genderOfGiven } from './gender.ts';

/** A name of a person taken apart, with hashes of what others are found by. */
export interface PersonForm {
  readonly parts: PersonName;
  readonly surname: number;
  /** Of the first given name; 0 where there is none. */
  readonly given: number;
  /** Of how the surname may begin, and the given name before it, which may be the first of two surnames. */
  readonly sound: number;
  readonly soundBefore: number;
  /** What the given name tells. */
  readonly gender: Gender;
  /** “van der”, where nothing but such words stands before the surname; else empty. */
  readonly onlyParticles: string;
}

/** A name of a place, body or work, with hashes of what others are found by. */
export interface ThingForm {
  readonly key: string;
  /** The known name of what has several, or null. */
  readonly known: Form | null;
  /** Of the known name, else of the key. */
  readonly hash: number;
  readonly initials: readonly number[];
  readonly firstWord: number;
  readonly lastWord: number;
  /** May the first word stand for it, as all others only tell what kind it is (“Acme Holdings plc”)? */
  readonly tailed: boolean;
  /** May it, as it tells the kind and “of” follows (“Bank of Torvia”)? */
  readonly headed: boolean;
}

export interface Identity {
  readonly type: number;
  /** `person/ada-quist` */
  readonly id: string;
  readonly hash: number;
}

/** What follows from how a name is written. The rest is worked out when it is first asked for, and kept as long as the form is. */
export class Form {
  /** As it is written; a string of its own, not a part of the article. */
  readonly form: string;
  /** Its words, folded. */
  readonly key: string;
  /** How many words the key has. */
  readonly words: number;
  #hash = 0;
  #person: PersonForm | null = null;
  #thing: ThingForm | null = null;
  #identity: Identity | null = null;

  constructor(form: string) {
    this.form = onOneLine(form);
    this.key = readKey(this.form);
    this.words = wordCount(this.key);
  }

  /** Of the key. */
  get hash(): number {
    if (this.#hash === 0) this.#hash = hashOf(this.key);
    return this.#hash;
  }

  get person(): PersonForm {
    return (this.#person ??= readPerson(this.form));
  }

  get thing(): ThingForm {
    return (this.#thing ??= readThing(this.key));
  }

  /** Of an entity of this name and type. */
  identityOf(type: number): Identity {
    if (this.#identity === null || this.#identity.type !== type) {
      const id = `${types[type]}/${slugOfKey(this.key)}`;
      this.#identity = { type, id, hash: hashOf(id) };
    }
    return this.#identity;
  }
}

function readPerson(form: string): PersonForm {
  const parts = readName(form);
  const { given, surname } = parts;
  const sound = hashOf(soundOfInitial(surname));
  return {
    parts,
    surname: hashOf(surname),
    given: given.length > 0 ? hashOf(given[0]) : 0,
    sound,
    soundBefore: given.length > 1 ? hashOf(soundOfInitial(given[given.length - 1])) : sound,
    gender: given.length > 0 ? genderOfGiven(given[0]) : null,
    onlyParticles: given.every((word, index) => isParticle(word) || (index === 0 && form.startsWith('Ó ')))
      ? [...given, ...parts.particles].join(' ')
      : '',
  };
}

function readThing(whole: string): ThingForm {
  const key = thingKey(whole);
  const canonical = knownCanonical(key);
  const known = canonical === undefined ? null : canonicalForm(canonical);
  const words = key.split(' ');
  return {
    key,
    known,
    hash: hashOf(canonical ?? key),
    initials: words.length > 1 ? Array.from(initialsOf(key), hashOf) : [],
    firstWord: hashOf(words[0]),
    lastWord: hashOf(words[words.length - 1]),
    tailed: words.length > 1 && words.every((word, index) => index === 0 || isLeftOut(word)),
    headed: words.length > 2 && words[1] === 'of' && isTail(words[0]),
  };
}

/** Forms of the known names. */
const canonicalForms = new Map<string, Form>();

function canonicalForm(name: string): Form {
  let form = canonicalForms.get(name);
  if (form === undefined) canonicalForms.set(name, (form = new Form(name)));
  return form;
}

/** Forms kept: the names of some thousand articles. A later one takes the place of an earlier one. */
const kept: (Form | undefined)[] = Array.from({ length: 16_384 });

/**
 * The form of tokens `[first, last)`, whose words have this hash. News repeats its names, so it is mostly one met before, which is compared
 * with the text where it stands.
 */
export function formOf({ source, start, end }: Text, first: number, last: number, hash: number): Form {
  const from = start[first];
  const to = end[last - 1];
  const slot = (hash ^ (hash >>> 13)) & (kept.length - 1);
  const before = kept[slot];
  if (before !== undefined && before.form.length === to - from && source.startsWith(before.form, from)) return before;
  // A slice would hold its whole article in memory.
  return (kept[slot] = new Form(` ${source.slice(from, to)}`.slice(1)));
}

function wordCount(key: string): number {
  let count = 1;
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) === 0x20) count++;
  return count;
}

/** A hash of all units, spaces too; never 0. */
function hashOf(words: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return hash === 0 ? 1 : hash;
}
