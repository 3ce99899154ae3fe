import { Flag, type Text } from '../../model/index.ts';
import { WordTable, hashWord } from '../../text/index.ts';
import { clubNicknames, clubTowns, contestPlurals, teamNicknames } from '../data/clubs.ts';
import type { NameSpan } from '../recognise/index.ts';
import { bits, isNameWord, wordsOf } from '../recognise/segments.ts';
import { Word, anyHonorific, givenName } from '../word-classes.ts';
import { nameLike, organisation, place, type Name } from './name.ts';
import { isOnSport } from './sides.ts';

const teams = WordTable.of(teamNicknames);
const clubs = WordTable.of(clubNicknames);
const towns = WordTable.of(clubTowns.map((town) => town.toLowerCase()));
const the = hashWord('the');
const of = hashWord('of');

/** “the Thunder”, and where an article is on sport “Wolves”: “the Lanterns”: sides that go by the last word of their name, which is a common one, and that the model left out. */
export function addTeams(text: Text, covered: Uint8Array, found: NameSpan[]): void {
  const { hash, flags, count } = text;
  let sport = -1;
  let told: Set<number> | null = null;
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    const isTeam = teams.has(hash[i]) || (covered[i] === 0 && mayBeTeam(text, i));
    if (
      (!isTeam && !clubs.has(hash[i]) && !isTown(hash[i], i)) ||
      covered[i] === 1 ||
      !isNameWord(i) ||
      (flags[i] & Flag.allCapitals) !== 0
    )
      continue;
    if (i + 1 < count && (isNameWord(i + 1) || hash[i + 1] === of)) continue;
    const pointed = i > 0 && hash[i - 1] === the && (flags[i] & Flag.sentenceStart) === 0;
    if (isTeam && !pointed) continue;
    if (!teams.has(hash[i]) && (sport = sport < 0 ? Number(isOnSport(text)) : sport) === 0) continue;
    found.push({ first: i, last: i + 1, type: organisation });
    if (sport === 1 && isTeam) (told ??= new Set()).add(hash[i]);
  }
  if (told !== null) addToldTeams(text, covered, found, told);
}

/** “champion Lanterns”, where the article on sport told of the Lanterns. */
function addToldTeams({ hash, flags }: Text, covered: Uint8Array, found: NameSpan[], told: ReadonlySet<number>): void {
  for (let c = 0; c < bits.capitalCount; c++) {
    const i = bits.capitals[c];
    if (!told.has(hash[i]) || covered[i] === 1 || (flags[i] & Flag.allCapitals) !== 0) continue;
    if (hash[i - 1] !== the && !isNameWord(i + 1)) found.push({ first: i, last: i + 1, type: organisation });
  }
}

/** “the Lanterns”, where an article is on sport: things in the plural with a capital that are no people and no contest. */
const mayBeTeam = ({ hash, flags, source, end, start }: Text, i: number): boolean =>
  i > 0 &&
  hash[i - 1] === the &&
  (flags[i] & cased) === Flag.capital &&
  source.charCodeAt(end[i] - 1) === smallS &&
  end[i] - start[i] > shortestTeam &&
  (wordsOf()[i] & noTeam) === 0 &&
  !noTeams.has(hash[i]);

const cased = Flag.capital | Flag.allCapitals | Flag.sentenceStart;
const smallS = 0x73;
/** In letters. */
const shortestTeam = 4;
const noTeams = WordTable.of(contestPlurals);
const noTeam =
  Word.demonym |
  Word.calendar |
  Word.functionWord |
  Word.officeHead |
  Word.organisationTail |
  Word.placeTail |
  Word.surname |
  givenName |
  anyHonorific;

/** “Leinster won”: a province or town that plays, where the word is nothing else that is known. */
const isTown = (hash: number, i: number): boolean => towns.has(hash) && wordsOf()[i] === 0;

/** “Newcastle | Falcons”: a side's name of which the model saw the town alone. */
export function withTeamTails({ hash, flags, sentenceOf, count }: Text, names: readonly Name[]): readonly Name[] {
  let all: Name[] | null = null;
  for (let n = 0; n < names.length; n++) {
    const name = names[n];
    const { last, type } = name;
    if ((type !== place && type !== organisation) || last >= count || !teams.has(hash[last])) continue;
    if ((flags[last] & (Flag.capital | Flag.allCapitals)) !== Flag.capital || sentenceOf[last] !== sentenceOf[last - 1])
      continue;
    if ((n + 1 < names.length && names[n + 1].first <= last) || isNameWord(last + 1)) continue;
    (all ??= names.slice())[n] = nameLike(name, { last: last + 1, type: organisation });
  }
  return all ?? names;
}
