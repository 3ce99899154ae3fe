import { Flag, Kind, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import * as called from '../data/called-words.ts';
import { wordsOf } from '../recognise/segments.ts';
import { Word } from '../word-classes.ts';
import { nameLike, organisation, person, place, type Name } from './name.ts';

const bodies = WordTable.of(called.bodiesOfPlaces);
const kinds = WordTable.of(called.councilsOfKinds);

/** “Kensington and Chelsea | Borough Council”: a place of which the model left out the capitals that tell the body it has. */
export function withCouncils(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const { type, last } = names[n];
    if (type !== place) continue;
    const end = councilEnd(text, last);
    if (end === last || (n + 1 < names.length && names[n + 1].first < end)) continue;
    all ??= names.slice();
    all[n] = nameLike(names[n], { last: end, type: organisation });
  }
  return all ?? names;
}

/** “Torvik Teaching Hospitals | NHS Foundation Trust”: one body, whose kind right behind it was taken for another. */
export function withTrusts(text: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const { first, last, type } = names[n];
    const before = all === null ? names[n - 1] : all.at(-1);
    const isTrust =
      type === organisation && before?.last === first && before.type !== person && isNhsTrust(text, first, last);
    if (!isTrust) all?.push(names[n]);
    else {
      all ??= names.slice(0, n);
      all[all.length - 1] = nameLike(before, { last, type: organisation });
    }
  }
  return all ?? names;
}

const isNhsTrust = ({ hash }: Text, first: number, last: number): boolean =>
  hash[first] === nhs && hash[last - 1] === trust && last - first < 4;

const nhs = hashWord('nhs');
const trust = hashWord('trust');

/** The end of the body whose words begin at token `at`, or `at`. */
function councilEnd(text: Text, at: number): number {
  const office = sheriffsEnd(text, at);
  if (office > at) return office;
  const body = kinds.has(text.hash[at]) && isCapital(text, at) ? at + 1 : at;
  if (!bodies.has(text.hash[body]) || !isCapital(text, body)) return at;
  // “Leeds | Police Chief Ada Quist”
  return isCapital(text, body + 1) && (wordsOf()[body + 1] & Word.officeHead) !== 0 ? at : body + 1;
}

/** “Torvik County | Sheriff’s Office”, “Torvik | Police Department”; where the body ends. */
function sheriffsEnd(text: Text, at: number): number {
  const { hash, kind } = text;
  if (!isCapital(text, at)) return at;
  // “Torvik County | Sheriff’s deputies”, who are those of the body
  const behind = kind[at + 1] === Kind.possessive ? at + 2 : at + 1;
  if ((hash[at] === sheriff || hash[at] === sheriffs) && deputies.has(hash[behind]) && !isCapital(text, behind))
    return at + 1;
  const word = hash[at] === sheriff && kind[at + 1] === Kind.possessive ? at + 2 : forces.has(hash[at]) ? at + 1 : at;
  return word > at && departments.has(hash[word]) && isCapital(text, word) ? word + 1 : at;
}

const sheriff = hashWord('sheriff');
const sheriffs = hashWord('sheriffs');
const deputies = WordTable.of(['deputies', 'deputy', 'detective', 'detectives', 'investigators']);
const forces = WordTable.of(['fire', 'health', 'police', 'sheriffs']);
const departments = WordTable.of(['department', 'office', 'service']);

const isCapital = ({ flags, kind }: Text, i: number): boolean =>
  kind[i] === Kind.word && (flags[i] & (Flag.capital | Flag.sentenceStart)) === Flag.capital;
