import type { Gender, Text } from '../../model/index.ts';
import { sliceTokens } from '../../text/index.ts';
import { knownCanonical } from '../canonical.ts';
import { person, type Name } from '../names/index.ts';
import { compareParts, parseName, soundOfInitial, type PersonName } from '../person-names/index.ts';
import { conflicts, genderOfGiven, genderOfHonorifics, isKnighted } from './gender.ts';
import { initialsOf, isTail, isTailed, thingKey } from '../things.ts';
import { groupByWords, type Group } from './groups.ts';

/** An entity while its names are being gathered. */
export interface Cluster {
  readonly type: number;
  /** For people: the fullest form, or the known one. */
  name: string;
  readonly keys: string[];
  /** A person’s name in several words, taken apart. */
  readonly full: PersonName | null;
  gender: Gender;
  knighted: boolean;
  /** Each once, in the order of the text, as are the reasons. */
  readonly honorifics: string[];
  readonly reasons: string[];
  /** Indices of names. */
  readonly names: number[];
}

/**
 * Puts the names of one article together by a sieve (Raghunathan et al. 2010): the same words; known aliases; full names that differ in an
 * initial or a spelling; acronyms and short forms; then surnames and first names alone, where one bearer is possible. A surname with several
 * bearers is that of the only one introduced so far, and later stays with nobody. Returns the cluster of each name, or -1.
 */
export function clusterNames(text: Text, names: readonly Name[]): { clusters: Cluster[]; clusterOf: Int32Array } {
  const sieve = new Sieve(text, names);
  const later: Group[] = [];
  for (const group of groupByWords(text, names))
    if (!(group.type === person ? sieve.addPerson(group) : sieve.addThing(group))) later.push(group);
  for (const group of later)
    if (group.type === person) sieve.addPart(group);
    else sieve.addShort(group);
  return sieve;
}

class Sieve {
  readonly clusters: Cluster[] = [];
  readonly clusterOf: Int32Array;
  readonly #text: Text;
  readonly #names: readonly Name[];
  /** Things by canonical key. */
  readonly #things = new Map<string, number>();
  /** Persons named in full, by surname and by first name. */
  readonly #bySurname = new Map<string, number[]>();
  readonly #byGiven = new Map<string, number[]>();
  /** The same by how the surname may begin. */
  readonly #persons = new Map<string, number[]>();
  /** Things in several words, by initials, first word and last word. */
  readonly #byInitials = new Map<string, number[]>();
  readonly #byFirstWord = new Map<string, number[]>();
  readonly #byLastWord = new Map<string, number[]>();

  constructor(text: Text, names: readonly Name[]) {
    this.#text = text;
    this.#names = names;
    this.clusterOf = new Int32Array(names.length).fill(-1);
  }

  /** A name in several words. False for one word alone, which comes later. */
  addPerson(group: Group): boolean {
    const { form } = group.written;
    const full = parseName(form);
    if (full.given.length === 0) return false;
    const gender = genderOfHonorifics(this.#names, group.names);
    const sound = soundOfInitial(full.surname);
    for (const index of this.#persons.get(sound) ?? []) {
      const cluster = this.clusters[index];
      if (conflicts(cluster.gender, gender)) continue;
      const { same, reason } = compareParts(cluster.full!, full);
      if (!same) continue;
      this.#join(index, group, reason);
      return true;
    }
    const index = this.#start(group, form, full, gender ?? genderOfGiven(full.given[0]));
    push(this.#bySurname, full.surname, index);
    push(this.#byGiven, full.given[0], index);
    push(this.#persons, sound, index);
    // Of two surnames the second may be left out elsewhere.
    const before = full.given.length > 1 ? soundOfInitial(full.given.at(-1)!) : sound;
    if (before !== sound) push(this.#persons, before, index);
    return true;
  }

  /** A place, organisation or work. False for what may be short for another, which comes later. */
  addThing(group: Group): boolean {
    const key = group.written.thing;
    const known = knownCanonical(key);
    const mate = this.#things.get(known ?? key);
    if (mate !== undefined) this.#join(mate, group, known === undefined ? 'exact' : 'alias');
    else if (known === undefined && !key.includes(' ')) return false;
    else {
      const index = this.#start(group, known ?? group.written.form);
      this.#things.set(known ?? key, index);
      if (key.includes(' ')) {
        for (const initials of initialsOf(key)) push(this.#byInitials, initials, index);
        push(this.#byFirstWord, key.slice(0, key.indexOf(' ')), index);
        push(this.#byLastWord, key.slice(key.lastIndexOf(' ') + 1), index);
      }
    }
    return true;
  }

  /** One word that may be an acronym (“DfT”) or the short form (“Acme”) of a name in several words; else it stands for itself. */
  addShort(group: Group): void {
    const { key, form } = group.written;
    const initials = isAcronym(form) ? (this.#byInitials.get(key) ?? none) : none;
    const longer = (this.#byFirstWord.get(key) ?? none).filter((index) =>
      this.clusters[index].keys.some((one) => isTailed(thingKey(one), key)),
    );
    // “the Army” of “British Army”.
    const headed = isTail(key) ? (this.#byLastWord.get(key) ?? none) : none;
    if (initials.length > 0 && initials.every((index) => index === initials[0]))
      this.#join(initials[0], group, 'acronym');
    else if (longer.length === 1) this.#join(longer[0], group, 'short form');
    else if (headed.length === 1) this.#join(headed[0], group, 'short form');
    else this.#things.set(key, this.#start(group, form));
  }

  /** One word for a person: a surname, or a first name, of somebody named in full. */
  addPart(group: Group): void {
    const bearers = this.#bySurname.get(parseName(group.written.form).surname)?.length ?? 0;
    const addressed = new Map<Gender, number[]>();
    if (bearers > 1)
      for (const name of group.names) {
        const gender = genderOfHonorifics(this.#names, [name]);
        addressed.set(gender, [...(addressed.get(gender) ?? []), name]);
      }
    // “Mr Lowe” and “Mrs Lowe” are two where the article names two of them; of one, the title is a slip.
    if (addressed.has('male') && addressed.has('female'))
      for (const names of addressed.values()) this.#addOneGender({ ...group, names });
    else this.#addOneGender(group);
  }

  #addOneGender(group: Group): void {
    const gender = genderOfHonorifics(this.#names, group.names);
    const fits = (index: number) => !conflicts(this.clusters[index].gender, gender);
    const { form } = group.written;
    const { surname: word } = parseName(form);
    const surnames = (this.#bySurname.get(word) ?? none).filter(fits);
    const given = (this.#byGiven.get(word) ?? none).filter(fits);
    const titled = surnames.length > 1 ? surnames.filter((index) => this.#sharesHonorific(index, group)) : none;
    if (surnames.length === 1) this.#join(surnames[0], group, 'surname');
    else if (titled.length === 1) this.#join(titled[0], group, 'honorific and surname');
    else if (surnames.length > 1) this.#addIntroduced(surnames, group);
    else if (given.length === 1) this.#join(given[0], group, 'first name');
    else if (given.length > 1) {
      const knights = given.filter((index) => this.clusters[index].knighted);
      if (knights.length === 1 && isKnighted(this.#text, this.#names, group.names))
        this.#join(knights[0], group, 'honorific and first name');
    } else this.#start(group, form, null, gender);
  }

  /** “Ann Lowe … Lowe … her brother Tim Lowe … Lowe”: a surname is hers until a second bearer is named. */
  #addIntroduced(bearers: readonly number[], group: Group): void {
    const names = new Map<number, number[]>();
    for (const name of group.names) {
      const gender = genderOfHonorifics(this.#names, [name]);
      const known = bearers.filter((index) => this.clusters[index].names[0] < name);
      if (known.length === 1 && !conflicts(this.clusters[known[0]].gender, gender))
        names.set(known[0], [...(names.get(known[0]) ?? []), name]);
    }
    for (const [index, own] of names) this.#join(index, { ...group, names: own }, 'surname');
  }

  #start(group: Group, name: string, full: PersonName | null = null, gender: Gender = null): number {
    const { type } = group;
    const own = {
      type,
      name,
      keys: [],
      full,
      gender,
      knighted: false,
      honorifics: [],
      reasons: [],
      names: [],
    };
    this.clusters.push(own);
    this.#join(this.clusters.length - 1, group, null);
    return this.clusters.length - 1;
  }

  #join(index: number, group: Group, reason: string | null): void {
    const cluster = this.clusters[index];
    const { form, key } = group.written;
    cluster.keys.push(key);
    if (reason !== null) addOnce(cluster.reasons, reason);
    else if (group.names.length > 1) addOnce(cluster.reasons, 'exact');
    if (cluster.full !== null && form.length > cluster.name.length) cluster.name = form;
    for (const name of group.names) {
      cluster.names.push(name);
      this.clusterOf[name] = index;
      const { honorific } = this.#names[name];
      if (honorific !== null) addOnce(cluster.honorifics, sliceTokens(this.#text, honorific.first, honorific.last));
    }
    if (cluster.type !== person) return;
    cluster.gender ??= genderOfHonorifics(this.#names, group.names);
    cluster.knighted ||= isKnighted(this.#text, this.#names, group.names);
  }

  #sharesHonorific(index: number, group: Group): boolean {
    const { honorifics } = this.clusters[index];
    return group.names.some((name) => {
      const { honorific } = this.#names[name];
      return honorific !== null && honorifics.includes(sliceTokens(this.#text, honorific.first, honorific.last));
    });
  }
}

const none: readonly number[] = [];

/** Adds to a list that holds few things, each once. */
export function addOnce(list: string[], item: string): void {
  if (!list.includes(item)) list.push(item);
}

function push(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list) list.push(index);
  else map.set(key, [index]);
}

/** Two capitals or more and no more than two small letters: NATO, DfT, MoD. */
function isAcronym(form: string): boolean {
  if (form.length > 8) return false;
  let capitals = 0;
  let others = 0;
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i);
    if (unit >= 0x41 && unit <= 0x5a) capitals++;
    else if (unit !== 0x2e) others++;
  }
  return capitals >= 2 && others <= Math.min(2, capitals);
}
