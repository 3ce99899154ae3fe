import { Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { clubTowns, mostlySport, oftenSport, positions, sportWords } from '../data/clubs.ts';
import { vocabulary } from '../vocabulary.ts';
import { wordsOf } from '../recognise/segments.ts';
import { Known, Word } from '../word-classes.ts';
import { nameLike, organisation, person, place, type Name } from './name.ts';

const beating = WordTable.of(called.sidesBeat);
const clubs = WordTable.of(clubTowns.map((club) => club.toLowerCase()));
const ofSport = WordTable.of(sportWords);
const maybeOfSport = WordTable.of(oftenSport);
const mostlyOfSport = WordTable.of(mostlySport);
/** So many that are mostly of sport are as good as a sure one. */
const enoughMostly = 3;
const position = WordTable.of(positions);
/** What different words of sport make an article one of sport: the sure ones count twice. */
const enough = 4;
/** In tokens: a longer article has some of them whatever it is on. */
const longText = 450;
/** How far behind the verb the score may stand, in tokens. */
const reach = 12;
/** Verbs of many, behind one name that nothing is joined to. */
const many = WordTable.of(['are', 'have', 'were']);
const playMany = WordTable.of([
  'face',
  'go',
  'host',
  'lead',
  'meet',
  'play',
  'sit',
  'take',
  'trail',
  'travel',
  'visit',
]);
const inside = WordTable.of(['around', 'in', 'near', 'outside']);
const clauses = WordTable.of(called.beforeClauses);
const plays = WordTable.of(called.sidesPlay);
const staff = WordTable.of(called.sidesStaff);
const met = WordTable.of(called.metBySides);
const tied = WordTable.of(['by', 'from', 'over', 'to', 'with']);
const clubNouns = WordTable.of(['champions', 'club', 'giants', 'outfit', 'side']);
const against = hashWord('against');
const at = hashWord('at');
const forWord = hashWord('for');
const finishing = WordTable.of(['fifth', 'fourth', 'second', 'sixth', 'third']);
/** “above Hull”, in a table, and “past Hull” */
const ranked = WordTable.of(['above', 'below', 'past']);
const beat = hashWord('beat');
const and = hashWord('and');

/**
 * Towns that play, here and in the rest of the article, are clubs: “Hull beat Leeds 2-0”, “Hull winger Tom Hale”, “as Hull have shown”, and where an
 * article is on sport the towns that have clubs. Countries stay what they are.
 */
export function asSides(text: Text, names: readonly Name[]): readonly Name[] {
  let sides: Set<number> | null = null;
  let sport = -1;
  for (let n = 0; n < names.length; n++) {
    const name = names[n];
    if (!mayBeSide(name)) continue;
    const beats =
      beating.has(text.hash[name.last]) &&
      (name.type === place || meetsBody(names, n)) &&
      isScored(text, name.last + 1);
    if (sport < 0 && name.type === place && mayPlay(text, name)) sport = isOnSport(text) ? 1 : 0;
    if (
      beats ||
      (sport === 1 && name.type === place && mayPlay(text, name)) ||
      isCalledSide(text, name) ||
      isOfPlayer(text, names, n) ||
      isMany(text, names, n, many) ||
      (sport === 1 && isMany(text, names, n, playMany))
    ) {
      sides ??= new Set();
      addTown(text, name, sides);
      if (beats && n + 1 < names.length && names[n + 1].first === name.last + 1) addTown(text, names[n + 1], sides);
    } else if (clubs.has(text.hash[name.first])) {
      if (sport < 0) sport = isOnSport(text) ? 1 : 0;
      if (sport === 0) continue;
      sides ??= new Set();
      addTown(text, name, sides);
    }
  }
  return sides === null ? names : retyped(text, names, sides);
}

/** “Milo beat Penmarsh Central”: of somebody who is told of by one word, and of what is beaten right behind the verb, neither is a person. */
const meetsBody = (names: readonly Name[], n: number): boolean =>
  n + 1 < names.length && names[n + 1].first === names[n].last + 1 && names[n + 1].type !== person;

function retyped(text: Text, names: readonly Name[], sides: Set<number>): readonly Name[] {
  for (const { type, first, last } of names) if (type === person && last - first > 1) sides.delete(text.hash[last - 1]);
  return names.map((name) =>
    mayBeSide(name) && sides.has(text.hash[name.first]) && !isInTown(text, name)
      ? nameLike(name, { type: organisation })
      : name,
  );
}

/** One word that the model took for a town or somebody. */
const mayBeSide = ({ first, last, type, honorific }: Name): boolean =>
  last - first === 1 && (type === place || type === person) && honorific === null;

function addTown(text: Text, name: Name, sides: Set<number>): void {
  if (!mayBeSide(name)) return;
  const found = vocabulary().phrases.longestAt(text, name.first, name.last);
  if ((found & 255) !== Known.country || found >> 8 !== 1) sides.add(text.hash[name.first]);
}

const isInTown = ({ hash }: Text, { first }: Name): boolean => first > 0 && inside.has(hash[first - 1]);

/** “the Italian club Torvano”, “Turkish side Marsova”: whose country is told before the noun of a side. */
const isCalledSide = ({ hash }: Text, { first }: Name): boolean =>
  first > 1 && clubNouns.has(hash[first - 1]) && (wordsOf()[first - 2] & Word.demonym) !== 0;

/** “lost 2-0 at Hull”, “as Hull collapsed”, “Hull coach Ada Quist”, “signed from Hull”, “against Hull”: what sides do, have and meet, where the article is on sport. */
function mayPlay(text: Text, { first, last }: Name): boolean {
  const { hash, sentences, sentenceOf, kind } = text;
  if (staff.has(hash[last])) return true;
  if (first === sentences[sentenceOf[first]]) return plays.has(hash[last]);
  const before = hash[first - 1];
  if (before === against || before === beat || ranked.has(before)) return true;
  if (before === at && first > 4 && isScored(text, first - 4)) return true;
  // “third for Williams”
  if (before === forWord && first > 1 && finishing.has(hash[first - 2])) return true;
  const head = first > 1 && tied.has(before) ? hash[first - 2] : 0;
  if (head !== 0 && met.has(head)) return true;
  return plays.has(hash[last]) && (clauses.has(before) || before === and || kind[first - 1] === Kind.comma);
}

/** “Hull winger Tom Hale” */
function isOfPlayer({ hash, kind }: Text, names: readonly Name[], n: number): boolean {
  const { last } = names[n];
  if (n + 1 >= names.length || names[n + 1].first !== last + 1 || kind[last] !== Kind.word) return false;
  return position.has(hash[last]) && names[n + 1].last - names[n + 1].first > 1;
}

/** “, Hull have sold him”, “Torvik are back”: one name with the verb of many, and none before that it is joined with. */
function isMany(
  { hash, sentences, sentenceOf, kind }: Text,
  names: readonly Name[],
  n: number,
  verbs: WordTable,
): boolean {
  const { first, last } = names[n];
  if (!verbs.has(hash[last]) || sentenceOf[first] !== sentenceOf[last]) return false;
  const before = first - 1;
  if (first === sentences[sentenceOf[first]] || clauses.has(hash[before])) return true;
  // “Elsewhere, Hull have”, but “Leeds, Hull have”
  return kind[before] === Kind.comma && (n === 0 || names[n - 1].last !== before);
}

/** Has the article some of the words of sport, and a sure one among them? */
export function isOnSport({ hash, kind, count }: Text): boolean {
  seen.clear();
  let sure = 0;
  let mostly = 0;
  const asked = count > longText ? enough + 2 : enough;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== Kind.word || seen.has(hash[i])) continue;
    const isSure = ofSport.has(hash[i]);
    if (!isSure && !maybeOfSport.has(hash[i])) continue;
    if (isSure) sure++;
    else if (mostlyOfSport.has(hash[i])) mostly++;
    seen.add(hash[i]);
    if ((sure > 0 || mostly >= enoughMostly) && seen.size + sure >= asked) return true;
  }
  return false;
}

const seen = new Set<number>();

/** Two numbers with a hyphen between, in the same sentence. */
function isScored({ kind, sentenceOf, count }: Text, from: number): boolean {
  for (let k = from; k + 2 < count && k < from + reach && sentenceOf[k] === sentenceOf[from - 1]; k++)
    if (
      kind[k] === Kind.number &&
      (kind[k + 1] === Kind.hyphen || kind[k + 1] === Kind.dash) &&
      kind[k + 2] === Kind.number
    )
      return true;
  return false;
}
