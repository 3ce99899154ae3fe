import { Flag, Kind, type Text } from '../../model/index.ts';
import { hashWord } from '../../text/index.ts';
import { endsPhrase } from './counted-nouns.ts';
import { type Draft, draftOf, isBare } from '../draft.ts';
import { isSpelt, Lookup, wordSet } from '../lexicon.ts';
import { isCapitalised, isGlued, isInnerHyphen, isWord, startOfSentence } from '../tokens.ts';
import { unitByNoun } from './unit-words.ts';
import { decades } from '../words/dates.ts';
import { kinNouns, lifeVerbs, nounsOfAge, peopleOfAges, personNouns } from '../words/persons.ts';
import { isMonth } from '../dates/date-parts.ts';

const year = unitByNoun.get('year')!;
const agedWords = wordSet(['age', 'aged', 'ages']);
const yo = wordSet(['yo', 'y / o']);
const listing = wordSet([',', 'and', 'or']);
const persons = wordSet(personNouns);
const ofAge = wordSet(nounsOfAge);
const young = wordSet(['boy', 'boys', 'girl', 'girls']);
const turning = wordSet(['turn', 'turned', 'turning', 'turns']);
const being = wordSet(["'s", 'be', 'is', 'was', '’s']);
const iAm = hashWord("i'm");
const who = hashWord('who');
const heOrShe = wordSet(['he', 'she']);
const am = hashWord('am');
const speaker = hashWord('i');
const behindAge = wordSet(['and', 'at', 'but', 'in', 'next', 'now', 'on', 'this', 'today', 'when', 'yesterday']);
const and = hashWord('and');
const of = hashWord('of');
const then = hashWord('then');
const at = hashWord('at');
const school = wordSet(['home', 'school']);
const lives = wordSet(lifeVerbs);
const peoples = wordSet(peopleOfAges);
const bounds = wordSet(['above', 'below', 'over', 'under']);
const adverbs = wordSet(['already', 'barely', 'just', 'now', 'only', 'still', 'then']);
const joiners = wordSet(['and', 'or']);
const upwards = wordSet(['above', 'below', 'older', 'over', 'under', 'up', 'younger']);
const clauseBehind = wordSet([
  'after',
  'because',
  'before',
  'during',
  'following',
  'for',
  'from',
  'having',
  'so',
  'to',
  'while',
  'with',
]);
const oldest = 115;
const decadeByHash = new Lookup(Object.entries(decades));
const whose = wordSet(['her', 'his', 'my', 'our', 'their', 'your']);
const partOfDecade = wordSet(['early', 'late', 'low', 'mid', 'middle']);

/** "in his 60s", "her late thirties": ten years of age, not of a century, and no seconds. */
export function readAgeDecade(text: Text, at: number, limit: number): Draft | null {
  const digits = text.kind[at] === Kind.number;
  if (digits && !(at + 1 < limit && isGlued(text, at + 1) && isSpelt(text, at + 1, 's'))) return null;
  const low = digits ? Number(text.source.slice(text.start[at], text.end[at])) : decadeByHash.get(text.hash[at]);
  if (digits && isAgeGroup(text, at))
    return draftOf({ first: at, last: at + 2, kind: 'duration', value: low!, unit: year, measureName: 'age' });
  if (low === undefined || !(low >= 10 && low <= 110 && low % 10 === 0)) return null;
  let before = at - 1;
  if (before > 0 && isInnerHyphen(text, before)) before--;
  if (before > 0 && partOfDecade.has(text.hash[before])) before--;
  if (before < 0 || !whose.has(text.hash[before]) || text.sentenceOf[before] !== text.sentenceOf[at]) return null;
  const last = digits ? at + 2 : at + 1;
  return draftOf({
    first: at,
    last,
    kind: 'duration',
    value: null,
    low,
    high: low + 9,
    unit: year,
    measureName: 'age',
  });
}

/** "over 65s", "for under 12s": people of an age; "in under 50s" is how fast somebody ran. */
function isAgeGroup({ hash, start, end }: Text, at: number): boolean {
  if (at === 0 || (hash[at - 1] !== over && hash[at - 1] !== under) || end[at] - start[at] > 2) return false;
  return !(at > 1 && hash[at - 1] === under && hash[at - 2] === inWord);
}

const over = hashWord('over');
const under = hashWord('under');
const inWord = hashWord('in');

/** "aged 32", "Smith, 43, said", "Smith (43)", "87 yo": numbers without a unit that are years of age. */
export function readAges(text: Text, draft: Draft, before?: Draft): void {
  if (!isBare(draft)) return;
  const top = draft.high ?? draft.value;
  if (
    top === null ||
    top > oldest ||
    (draft.value !== null && (draft.value < 0 || draft.value !== Math.trunc(draft.value)))
  )
    return;
  if (yo.has(text.hash[draft.last])) draft.last++;
  else if (
    !isAged(text, draft) &&
    !isOfLife(text, draft) &&
    !isApposed(text, draft) &&
    !isOfChild(text, draft, before) &&
    !isBoundOfAge(text, draft) &&
    !isPredicate(text, draft) &&
    !(before && isListed(text, before, draft))
  )
    return;
  draft.kind = 'duration';
  draft.unit = year;
  draft.measureName = 'age';
}

function isAged(text: Text, { first, form }: Draft): boolean {
  if (first === 0) return false;
  if (agedWords.has(text.hash[first - 1])) return true;
  // "men of 19 and 24"
  if (text.hash[first - 1] === of && first > 1 && ofAge.has(text.hash[first - 2]))
    return form === 'digits' || young.has(text.hash[first - 2]);
  return first > 1 && isWord(text, first - 1) && agedWords.has(text.hash[first - 2]);
}

/** "died at 81", "left school at 14", "anyone under 30", "people over 65": with no noun behind. */
function isOfLife(text: Text, { first, last, form, value, vague }: Draft): boolean {
  if (first === 0 || vague || value === null || value < 3 || form !== 'digits') return false;
  if (isOpening(text, first, last, value)) return true;
  if (first < 2 || text.sentenceOf[first - 2] !== text.sentenceOf[first]) return false;
  const ends = last >= text.count || !isPhraseLike(text, last);
  if (!ends && !behindAge.has(text.hash[last]) && !clauseBehind.has(text.hash[last]) && !endsPhrase(text, last))
    return false;
  const before = text.hash[first - 2];
  if (bounds.has(text.hash[first - 1])) return peoples.has(before);
  if (text.hash[first - 1] !== at) return false;
  return lives.has(before) || school.has(before) || isOfDeath(text, first);
}

/** "died in August at 88", "died on Friday in Leeds at 88": when or where somebody died, before how old. */
function isOfDeath(text: Text, first: number): boolean {
  if (first < 4) return false;
  const from = Math.max(startOfSentence(text, first), first - deathReach);
  const step = Number(text.source.slice(text.start[first], text.end[first])) >= youngest;
  for (let i = first - 3; i >= from && text.kind[i] !== Kind.comma; i--)
    if (died.has(text.hash[i]) || (step && lifeSteps.has(text.hash[i]))) return true;
  return false;
}

const died = wordSet(['died', 'dies', 'dying']);
/** “left Torvik Grammar at 15”, “joined the club at 16” */
const lifeSteps = wordSet(['emigrated', 'enlisted', 'graduated', 'joined', 'left', 'married']);
const youngest = 11;
const deathReach = 9;

/** "At 38, she", "Now, at 38, Hale": an opening before whose age it is. */
function isOpening(text: Text, first: number, last: number, value: number): boolean {
  if (text.hash[first - 1] !== at || last + 1 >= text.count) return false;
  const starts = (text.flags[first - 1] & Flag.sentenceStart) !== 0;
  // At 19 he won
  if (text.kind[last] !== Kind.comma) return starts && heOrShe.has(text.hash[last]);
  const opens = starts || text.kind[first - 2] === Kind.comma;
  // "and, at 67, to the hills"
  if (!starts && opens && value > 11 && first > 2 && (text.hash[first - 3] === and || text.hash[first - 3] === then))
    return true;
  return opens && (heOrShe.has(text.hash[last + 1]) || isCapitalised(text, last + 1));
}

/** "voters 45 and older", "children 12 and under": behind persons, with an open end. */
function isBoundOfAge(text: Text, { first, form, vague }: Draft): boolean {
  if (first === 0 || vague || form !== 'digits' || !peoples.has(text.hash[first - 1])) return false;
  // A bound is read into the figure before ages are: "65 and over" is at least 65.
  const behind = upwardsBehind(text, first + 1);
  return behind > 0 && (behind >= text.count || !isPhraseLike(text, behind) || !isCapitalised(text, behind));
}

/** Behind "and older", "or under" at a token, or -1. */
function upwardsBehind(text: Text, at: number): number {
  return at + 1 < text.count && joiners.has(text.hash[at]) && upwards.has(text.hash[at + 1]) ? at + 2 : -1;
}

/** "He is 78.", "she was 23 when", "Hale turned 40": what a person is, with no noun behind it. */
function isPredicate(text: Text, { first, last, value, vague }: Draft): boolean {
  if (value === null || vague || first === 0) return false;
  if (text.hash[first - 1] !== iAm && (first < 2 || text.sentenceOf[first - 2] !== text.sentenceOf[first]))
    return false;
  const is = adverbs.has(text.hash[first - 1]) ? first - 2 : first - 1;
  const verb = text.hash[is];
  const subject = is - 1;
  const told =
    turning.has(verb) ||
    verb === iAm ||
    (verb === am && text.hash[subject] === speaker) ||
    (being.has(verb) && (isPerson(text, subject) || isWhoOfName(text, subject) || isNamed(text, is)));
  if (!told) return false;
  return last >= text.count || !isPhraseLike(text, last) || behindAge.has(text.hash[last]);
}

/** "he is 51", "the victim was 34" */
function isPerson({ hash }: Text, subject: number): boolean {
  return subject >= 0 && (heOrShe.has(hash[subject]) || persons.has(hash[subject]));
}

/** "Jayden’s 18 and": no noun follows that the name could own. */
function isNamed(text: Text, verb: number): boolean {
  return text.kind[verb] === Kind.possessive && isCapitalised(text, verb - 1);
}

/** "Hale, who is 51", "my husband, who was 79," */
function isWhoOfName(text: Text, at: number): boolean {
  return (
    at > 1 &&
    text.hash[at] === who &&
    text.kind[at - 1] === Kind.comma &&
    (isCapitalised(text, at - 2) || persons.has(text.hash[at - 2]))
  );
}

function isPhraseLike({ kind }: Text, at: number): boolean {
  return kind[at] !== Kind.comma && kind[at] !== Kind.stop && kind[at] !== Kind.semicolon && kind[at] !== Kind.close;
}

/** "aged 4 and 6": ages go on in a list. */
function isListed(text: Text, before: Draft, { first }: Draft): boolean {
  return before.measureName === 'age' && before.last === first - 1 && listing.has(text.hash[first - 1]);
}

/** A name or a word for a person, a comma, the number, a comma: a person's age. Cities and months stand before other numbers. */
function isApposed(text: Text, { first, last, form, vague }: Draft): boolean {
  if (first < 2 || form !== 'digits' || vague) return false;
  // Hale, now 81, said
  const comma = first > 2 && adverbs.has(text.hash[first - 1]) ? first - 2 : first - 1;
  const before = text.kind[comma];
  const name = comma - 1;
  if (!isWord(text, name) || (isMonth(text, name) && !(name > 0 && isCapitalised(text, name - 1)))) return false;
  if (!isCapitalised(text, name) && !persons.has(text.hash[name])) return false;
  const behind = last < text.count ? text.kind[last] : Kind.stop;
  if (before === Kind.open) return behind === Kind.close && isGlued(text, last) && !reportsCricket(text);
  if (comma < first - 1 && before === Kind.comma && last < text.count && text.hash[last] === and) return true;
  return (
    before === Kind.comma &&
    (behind === Kind.comma || behind === Kind.stop || behind === Kind.close || behind === Kind.semicolon)
  );
}

/** "their son Jude, four, and daughter Bea, two": years in words between commas, behind a relative's name. */
function isOfChild(text: Text, { first, last, form, vague, value }: Draft, before: Draft | undefined): boolean {
  if (form !== 'words' || vague || first < 3 || value === null || text.kind[first - 1] !== Kind.comma) return false;
  if (last < text.count && isPhraseLike(text, last)) return false;
  const name = first - 2;
  if (!isWord(text, name) || !isCapitalised(text, name)) return false;
  if (text.sentenceOf[name] !== text.sentenceOf[first]) return false;
  if (relatives.has(text.hash[name - 1]) || relatives.has(text.hash[name - 2])) return true;
  return before !== undefined && before.measureName === 'age' && name - before.last < 4;
}

const relatives = wordSet(kinNouns);
const cricketWords = wordSet(['innings', 'overs', 'wicket', 'wickets']);
/** Of these words, so many make it a report of cricket, where a number in brackets behind a name is that of runs. */
const leastCricket = 2;
let countedText: Text | null = null;
let isCricket = false;

function reportsCricket(text: Text): boolean {
  if (countedText !== text) {
    let words = 0;
    for (let i = 0; i < text.count && words < leastCricket; i++) if (cricketWords.has(text.hash[i])) words++;
    countedText = text;
    isCricket = words === leastCricket;
  }
  return isCricket;
}
