import { Flag, Kind, type Gender, type Text } from '../../model/index.ts';
import { WordTable, datelineEnd, sliceTokens } from '../../text/index.ts';
import { wholeOnly } from '../data/organisation-words.ts';
import { endsInFirmWord, isClubName, organisation, other, person, place, wordsOf, type Name } from '../names/index.ts';
import { areNicknames, compareParts, isNickname, type PersonName } from '../person-names/index.ts';
import { isLocal, isTail } from '../things.ts';
import { isKnownPlace } from '../known-places.ts';
import { Word, classMask, senseShift } from '../word-classes.ts';
import { sharesRank } from './ranks.ts';
import type { Form } from './forms.ts';
import { conflicts, genderOfHonorific } from './gender.ts';
import { groupByWords, groupOf, type Group } from './groups.ts';
import { HashLists } from './hash-lists.ts';

const nothing: readonly string[] = [];

/** An entity while its names are being gathered. */
export class Cluster {
  readonly type: number;
  /** How the first of its names are written. */
  readonly written: Form;
  /** For people the fullest form, for others the known one, if there is one. */
  named: Form;
  /** A person’s name in several words, taken apart. */
  readonly full: PersonName | null;
  gender: Gender;
  knighted = false;
  /** Each once, in the order of the text, as are the reasons. */
  honorifics = nothing;
  reasons = nothing;
  /** Indices of names: the list of the first group, which nobody else goes on with. */
  readonly names: number[];

  constructor({ type, written, names }: Group, named: Form, full: PersonName | null, gender: Gender) {
    this.type = type;
    this.written = written;
    this.names = names;
    this.named = named;
    this.full = full;
    this.gender = gender;
  }
}

/**
 * Puts the names of one article together by a sieve (Raghunathan et al. 2010): the same words; known aliases; full names that differ in an
 * initial or a spelling; acronyms and short forms; then surnames and first names alone, where one bearer is possible. A surname with several
 * bearers is that of the only one introduced so far, and later stays with nobody. Returns the cluster of each name, or -1.
 */
export function clusterNames(text: Text, names: readonly Name[]): { clusters: Cluster[]; clusterOf: Int32Array } {
  sieve.open(text, names);
  const later: Group[] = [];
  for (const group of groupByWords(text, names))
    if (!(group.type === person ? sieve.addPerson(group) : sieve.addThing(group))) later.push(group);
  for (const group of later)
    if (group.type === person) sieve.addPart(group);
    else sieve.addShort(group);
  return sieve.close();
}

/** Of one article at a time. */
class Sieve {
  #clusters: Cluster[] = [];
  #clusterOf = new Int32Array(0);
  #text: Text | null = null;
  #names: readonly Name[] = [];
  /** Things by their key or the key of their known name. */
  readonly #things = new HashLists();
  /** Persons named in full, by surname and by first name. */
  readonly #bySurname = new HashLists();
  readonly #byGiven = new HashLists();
  /** The same by how the surname may begin. */
  readonly #bySound = new HashLists();
  /** Things in several words, by initials, last word, and first word where only words for its kind follow. */
  readonly #byInitials = new HashLists();
  readonly #byLastWord = new HashLists();
  readonly #byFirstWord = new HashLists();
  /** Bodies of several words by the first one. */
  readonly #byBody = new HashLists();
  /** Things whose first word tells their kind and stands before “of”. */
  readonly #byHead = new HashLists();

  open(text: Text, names: readonly Name[]): void {
    this.#text = text;
    this.#names = names;
    this.#clusters = [];
    this.#clusterOf = new Int32Array(names.length).fill(-1);
    this.#things.clear();
    this.#bySurname.clear();
    this.#byGiven.clear();
    this.#bySound.clear();
    this.#byInitials.clear();
    this.#byLastWord.clear();
    this.#byFirstWord.clear();
    this.#byBody.clear();
    this.#byHead.clear();
  }

  close(): { clusters: Cluster[]; clusterOf: Int32Array } {
    this.#text = null;
    this.#names = [];
    return { clusters: this.#clusters, clusterOf: this.#clusterOf };
  }

  /** A name in several words. False for one word alone, which comes later. */
  addPerson(group: Group): boolean {
    const { parts, sound, soundBefore, surname, given, gender, onlyParticles } = group.written.person;
    if (parts.given.length === 0 || (onlyParticles !== '' && this.#hasBearer(surname, onlyParticles))) return false;
    if (this.#joinMate(this.#bySound, sound, group) || this.#joinMate(this.#bySurname, surname, group)) return true;
    const index = this.#start(group, group.written, parts, group.gender ?? gender);
    this.#bySurname.add(surname, index);
    this.#byGiven.add(given, index);
    this.#bySound.add(sound, index);
    // Of two surnames the second may be left out elsewhere.
    if (soundBefore !== sound) this.#bySound.add(soundBefore, index);
    return true;
  }

  /** Joins a group to the first person of a list whose name fits, if there is one. */
  #joinMate(lists: HashLists, hash: number, group: Group): boolean {
    const { parts } = group.written.person;
    let entry = lists.first(hash);
    for (let count = 0; entry >= 0 && count < mostCompared; entry = lists.next(entry), count++) {
      const index = lists.valueAt(entry);
      const cluster = this.#clusters[index];
      if (conflicts(cluster.gender, group.gender)) continue;
      const { same, reason } = compareParts(cluster.full!, parts);
      if (!same) continue;
      this.#join(index, group, reason);
      return true;
    }
    return false;
  }

  /** “Lars von Holt … Von Holt said”: is somebody named in full whose surname has these particles? */
  #hasBearer(surname: number, particles: string): boolean {
    return this.#listed(this.#bySurname, surname).some(
      (index) => this.#clusters[index].full!.particles.join(' ') === particles,
    );
  }

  /** A place, organisation or work. False for what may be short for another, which comes later. */
  addThing(group: Group): boolean {
    const { known, hash, initials, firstWord, lastWord, tailed, headed } = group.written.thing;
    const mate = this.#things.first(hash);
    if (mate < 0 && known === null && initials.length === 0) return false;
    if (mate < 0) {
      const index = this.#start(group, known ?? group.written);
      this.#things.add(hash, index);
      if (initials.length === 0) return true;
      for (const letters of initials) this.#byInitials.add(letters, index);
      this.#byLastWord.add(lastWord, index);
      if (tailed) this.#byFirstWord.add(firstWord, index);
      if (group.type === organisation) this.#byBody.add(firstWord, index);
      if (headed) this.#byHead.add(firstWord, index);
      return true;
    }
    const index = this.#things.valueAt(mate);
    this.#join(index, group, known === null ? 'exact' : 'alias');
    const { written } = this.#clusters[index];
    // One of its other names may have such words where the first had not.
    if (tailed && written.thing.initials.length > 0 && written.thing.firstWord === firstWord)
      if (!this.#listed(this.#byFirstWord, firstWord).includes(index)) this.#byFirstWord.add(firstWord, index);
    return true;
  }

  /** One word that may be an acronym (“DfT”) or the short form (“Acme”) of a name in several words; else it stands for itself. */
  addShort(group: Group): void {
    const { key, form, hash } = group.written;
    const initials = isAcronym(form) ? this.#listed(this.#byInitials, hash) : none;
    const longer = this.#standsAlone(group) ? none : this.#listed(this.#byFirstWord, hash);
    // “the Army” of “British Army”.
    const ended = isTail(key) ? this.#endedBy(hash) : none;
    // “the Bank” is the Bank of Torvia rather than the Central Bank of another.
    const head = isTail(key) ? this.#listed(this.#byHead, hash) : none;
    const headed = head.length === 1 ? head : ended;
    const told = isAcronym(form) ? this.#toldInBrackets(group) : -1;
    if (initials.length > 0 && initials.every((index) => index === initials[0]))
      this.#join(initials[0], group, 'acronym');
    else if (told >= 0) this.#join(told, group, 'acronym');
    else if (longer.length === 1) this.#join(longer[0], group, 'short form');
    else if (headed.length === 1) this.#join(headed[0], group, 'short form');
    else {
      const end = this.#endingWith(group);
      const body = end >= 0 ? end : this.#beginningWith(group);
      if (body >= 0) this.#join(body, group, 'short form');
      else this.#start(group, group.written);
    }
  }

  /** Those that end with the word and may be called by it alone. */
  #endedBy(hash: number): readonly number[] {
    const ended = this.#listed(this.#byLastWord, hash);
    return ended.some((index) => isWhole(this.#clusters[index]))
      ? ended.filter((index) => !isWhole(this.#clusters[index]))
      : ended;
  }

  /** “Villa” for “Aston Villa”, “Orla” for “Storm Orla”: the only body or storm of two words that ends with the word, or -1. */
  #endingWith({ type, written }: Group): number {
    if (type !== organisation && type !== other) return -1;
    const ended = this.#endedBy(written.hash);
    if (ended.length !== 1) return -1;
    const cluster = this.#clusters[ended[0]];
    return cluster.type === type && cluster.written.words === 2 ? ended[0] : -1;
  }

  /** “Torvik” for “Torvik Robotics Inc” told before, “Penmarsh” for “Penmarsh Athletic”: the only body that begins with the word, or -1. */
  #beginningWith(group: Group): number {
    const index = isAcronym(group.written.form) ? -1 : this.#onlyBodyBefore(group);
    // “Sevenholme” of “Sevenholme Council”
    if (index >= 0 && group.type === place && isLocal(this.#clusters[index].written.key)) return -1;
    if (index < 0) return -1;
    const short =
      this.#isFirm(index) ||
      (group.type === organisation && this.#isClub(index)) ||
      mayShorten(this.#text!, this.#names[group.names[0]].first);
    return short ? index : -1;
  }

  /** The only body of several words that begins with the word and is told before it, or -1. A headline, where short forms stand, is passed over. */
  #onlyBodyBefore({ written, names }: Group): number {
    const bodies = this.#listed(this.#byBody, written.hash);
    return bodies.length === 1 && this.#clusters[bodies[0]].names[0] < this.#firstInBody(names) ? bodies[0] : -1;
  }

  /** The first of the names that stands in no headline or other furniture, or Infinity. */
  #firstInBody(names: readonly number[]): number {
    const { flags } = this.#text!;
    return names.find((name) => (flags[this.#names[name].first] & Flag.furniture) === 0) ?? Infinity;
  }

  #isFirm(index: number): boolean {
    const { last } = this.#names[this.#clusters[index].names[0]];
    return endsInFirmWord(this.#text!, last);
  }

  /** “Marsh” that plays is Marsh Alexandra, though a town as well. */
  #isClub(index: number): boolean {
    return isClubName(this.#text!, this.#names[this.#clusters[index].names[0]]);
  }

  /** “Kent” is not short for “Kent River” or “Kent Senate”, nor “the West” for “West Bank”; “Leeds” that plays is Leeds United. Nor is the town of a dateline short for anything. */
  #standsAlone({ type, names }: Group): boolean {
    const { first } = this.#names[names[0]];
    if (type !== place || this.#text === null) return false;
    return (
      isKnownPlace(this.#text, first, first + 1) ||
      (wordsOf()[first] & Word.placeHead) !== 0 ||
      datelineEnd(this.#text, first) > first
    );
  }

  /** “the National Centre for Ferries (CNTF)”: the cluster of the name that the first mention of an acronym stands behind in brackets, or -1. */
  #toldInBrackets({ names, type }: Group): number {
    const kind = this.#text?.kind;
    for (const name of names) {
      const { first, last } = this.#names[name];
      if (kind === undefined || name === 0 || kind[first - 1] !== Kind.open || kind[last] !== Kind.close) continue;
      const full = this.#names[name - 1];
      const index = this.#clusterOf[name - 1];
      if (full.last === first - 1 && full.last - full.first > 1 && full.type === type && index >= 0) return index;
    }
    return -1;
  }

  /** One word for a person: a surname, or a first name, of somebody named in full. */
  addPart(group: Group): void {
    const { written, gender, knighted } = group;
    const word = written.person.surname;
    const bearers = this.#listed(this.#bySurname, word);
    if (bearers.length > 1) return this.#addToSome(bearers, group);
    const others = group.addressed && this.#ofOtherGender(group);
    if (others) {
      const rest = group.names.filter((name) => !others.includes(name));
      if (rest.length > 0) this.addPart(this.#only(group, rest));
      return this.addPart(this.#only(group, others));
    }
    // “Torvik Inc … Torvik … its founder, Jan Torvik”: the firm, which is told of before him.
    if (bearers.length === 1 && !group.addressed) {
      const firm = this.#onlyBodyBefore(group);
      if (firm >= 0 && this.#isFirm(firm) && group.names[0] < this.#clusters[bearers[0]].names[0])
        return this.#join(firm, group, 'short form');
    }
    // “Torvik … his son Jan Torvik”: somebody else of the family, of whom the article tells without a first name.
    if (bearers.length === 1 && this.#isKinOf(bearers[0], group)) {
      this.#start(group, written, null, gender);
      return;
    }
    // Of one bearer of the surname, a title that tells another gender is a slip only where there is no first name to be meant.
    if (bearers.length === 1 && !conflicts(this.#clusters[bearers[0]].gender, gender))
      return this.#join(bearers[0], group, 'surname');
    const named = this.#fitting(this.#listed(this.#byGiven, word), gender);
    // “Liz” for Elizabeth Torvik, where nobody else is called so.
    const given = named.length > 0 || group.addressed ? named : this.#byPetName(written.key, gender);
    if (given.length === 1 && named.length === 0) this.#join(given[0], group, 'nickname');
    else if (given.length === 1) this.#join(given[0], group, 'first name');
    else if (given.length === 0) {
      // “Acme said …” may read as a person’s name.
      const longer = group.addressed ? none : this.#listed(this.#byFirstWord, written.hash);
      const body = group.addressed ? -1 : this.#beginningWith(group);
      if (longer.length === 1) this.#join(longer[0], group, 'short form');
      else if (body >= 0) this.#join(body, group, 'short form');
      else this.#start(group, written, null, gender);
    } else if (knighted) {
      const knights = given.filter((index) => this.#clusters[index].knighted);
      if (knights.length === 1) this.#join(knights[0], group, 'honorific and first name');
    }
  }

  /** Is somebody introduced as “his son” and the like, in an article that told of the surname alone before? */
  #isKinOf(bearer: number, { names }: Group): boolean {
    const [name] = this.#clusters[bearer].names;
    const { first } = this.#names[name];
    if (first < 2 || this.#firstInBody(names) > name) return false;
    const { hash } = this.#text!;
    const words = wordsOf();
    return (words[first - 1] & Word.kin) !== 0 && owners.has(hash[first - 2]);
  }

  /** Those named in full whose first name the word is another form of; of the first ones, as a list of thousands would take their square. */
  #byPetName(word: string, gender: Gender): readonly number[] {
    if (!isNickname(word)) return none;
    const found: number[] = [];
    for (let index = 0; index < this.#clusters.length && index < mostCompared; index++) {
      const { full } = this.#clusters[index];
      if (full !== null && full.given.length > 0 && areNicknames(full.given[0], word)) found.push(index);
    }
    return this.#fitting(found, gender);
  }

  /** “Mr Lowe … Mrs Lowe”: those of the names whose honorifics tell another gender than the first; null where none does. */
  #ofOtherGender({ names, gender }: Group): number[] | null {
    const others = names.filter((name) => {
      const { honorific } = this.#names[name];
      return honorific !== null && conflicts(gender, genderOfHonorific(honorific));
    });
    return others.length === 0 ? null : others;
  }

  /**
   * A surname of several, name by name: whom the honorific fits (“Mr Lowe”, “Gen Lowe”), else the only one introduced so far: “Ann Lowe … Lowe …
   * her brother Tim Lowe … Lowe” is hers until a second bearer is named, and later nobody’s. Where an honorific fits none, somebody else.
   */
  #addToSome(bearers: readonly number[], group: Group): void {
    const [earliest, next] = this.#introductions(bearers);
    const shares = new Map<number, number[]>();
    for (const name of group.names) {
      const fitting = this.#bearersOf(bearers, name);
      let index = fitting.length === 1 ? fitting[0] : earliest;
      if (fitting.length === 0) index = stranger;
      else if (
        fitting.length > 1 &&
        !(fitting.includes(index) && this.#clusters[index].names[0] < name && name <= next)
      )
        continue;
      const own = shares.get(index);
      if (own) own.push(name);
      else shares.set(index, [name]);
    }
    for (const [index, own] of shares) {
      const part = this.#only(group, own);
      if (index === stranger) this.#start(part, group.written, null, part.gender);
      else this.#join(index, part, part.addressed ? 'honorific and surname' : 'surname');
    }
  }

  /** Of a surname’s bearers, those whom the honorific before a name may mean; all where there is none. */
  #bearersOf(bearers: readonly number[], name: number): readonly number[] {
    const { honorific } = this.#names[name];
    if (honorific === null) return bearers;
    const gender = genderOfHonorific(honorific);
    const fitting = this.#fitting(bearers, gender);
    const sure = gender === null ? none : fitting.filter((index) => this.#clusters[index].gender === gender);
    const some = sure.length > 0 ? sure : fitting;
    if (some.length < 2) return some;
    const words = this.#honorificOf(name);
    const titled = some.filter((index) => this.#clusters[index].honorifics.some((one) => sharesRank(one, words)));
    return titled.length > 0 ? titled : some;
  }

  /** Who of the bearers is named first, and the first name of another, or Infinity. */
  #introductions(bearers: readonly number[]): [earliest: number, next: number] {
    let earliest = bearers[0];
    let next = Infinity;
    for (const index of bearers) {
      const [name] = this.#clusters[index].names;
      const [before] = this.#clusters[earliest].names;
      if (name < before) {
        next = before;
        earliest = index;
      } else if (index !== earliest) next = Math.min(next, name);
    }
    return [earliest, next];
  }

  #start(group: Group, named: Form, full: PersonName | null = null, gender: Gender = null): number {
    const index = this.#clusters.length;
    this.#clusters.push(new Cluster(group, named, full, gender));
    this.#join(index, group, null);
    return index;
  }

  #join(index: number, group: Group, reason: string | null): void {
    const cluster = this.#clusters[index];
    const { written, names, gender, addressed, knighted } = group;
    if (reason !== null) cluster.reasons = withItem(cluster.reasons, reason);
    else if (names.length > 1) cluster.reasons = withItem(cluster.reasons, 'exact');
    if (cluster.full !== null && written.form.length > cluster.named.form.length) cluster.named = written;
    for (let i = 0; i < names.length; i++) {
      if (names !== cluster.names) cluster.names.push(names[i]);
      this.#clusterOf[names[i]] = index;
      if (addressed) this.#addHonorific(cluster, names[i]);
    }
    if (cluster.type !== person) return;
    cluster.gender ??= gender;
    cluster.knighted ||= knighted;
  }

  #addHonorific(cluster: Cluster, name: number): void {
    const words = this.#honorificOf(name);
    if (words !== '') cluster.honorifics = withItem(cluster.honorifics, words);
  }

  /** As it is written, or nothing. */
  #honorificOf(name: number): string {
    const { honorific } = this.#names[name];
    return honorific === null ? '' : sliceTokens(this.#text!, honorific.first, honorific.last);
  }

  #only({ written, type }: Group, names: number[]): Group {
    return groupOf(this.#text!, this.#names, names, written, type);
  }

  #listed(lists: HashLists, hash: number): readonly number[] {
    let entry = lists.first(hash);
    if (entry < 0) return none;
    const found: number[] = [];
    for (; entry >= 0; entry = lists.next(entry)) found.push(lists.valueAt(entry));
    return found;
  }

  /** Those of a list whom the gender fits. */
  #fitting(listed: readonly number[], gender: Gender): readonly number[] {
    return gender === null ? listed : listed.filter((index) => !conflicts(this.#clusters[index].gender, gender));
  }
}

/** May the word stand for a body that begins with it, as it is nobody’s name, no place and no common word? */
function mayShorten(text: Text, token: number): boolean {
  const word = wordsOf()[token];
  return (
    (word & ~Word.reportingVerb & classMask) === 0 && word >>> senseShift === 0 && !isKnownPlace(text, token, token + 1)
  );
}

const whole = new Set(wholeOnly);

/** Is it never called by its last word? */
const isWhole = (cluster: Cluster): boolean => whole.has(cluster.named.key);

const owners = WordTable.of(['her', 'his', 'their']);
const sieve = new Sieve();
const none: readonly number[] = [];
/** Persons that a name in full is compared with at most: in a list of thousands no spelling is looked for beyond, so that it takes linear time. */
const mostCompared = 100;
/** In the place of a cluster: somebody whom no name in full introduces. */
const stranger = -1;

/** A list that holds few things, each once, with another. */
export function withItem(list: readonly string[], item: string): readonly string[] {
  return list.includes(item) ? list : [...list, item];
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
