import { Flag, Kind } from '../model/index.ts';
import { WordTable } from '../text/index.ts';
import type { Attribution } from './attribution.ts';
import { endOfClause } from './end-of-clause.ts';
import { headMention } from './heads.ts';
import { firstNameOf, isTitle } from './known-names.ts';
import {
  articles,
  canAct,
  documentIn,
  isBareOffice,
  isBody,
  isBodyOrDocument,
  isCalling,
  isGroup,
  isNamedBody,
  isPaper,
  isUnnamedPerson,
  wordOf,
} from './may-speak.ts';
import { actingBefore, isNewcomer, newcomerBefore } from './newcomers.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import { type NounPhrase, nounPhraseBefore } from './noun-phrases.ts';
import { anyone, Noun, nounAt } from './nouns.ts';
import { protagonistBeside } from './protagonist.ts';
import { behindStretch, endsInS, isCapital, isLowerCase, isPast, isWord, mentionOn, type Reading } from './reading.ts';
import { fits, fitsDescription, type Number } from './referents.ts';
import { subjectOf } from './sentence-subject.ts';
import { sexByPronoun, sexOf, toldSex } from './told-sex.ts';
import { hashOf } from './word-hashes.ts';
import { Takes, Word } from './words.ts';

const ofPronouns: readonly (readonly [Number, string])[] = [
  ['male', 'he his he’d he’ll he’s'],
  ['female', 'she her she’d she’ll she’s'],
  ['thing', 'it its it’d it’ll it’s'],
  ['many', 'they their they’d they’ll they’re they’ve'],
];

/** Index plus one in `ofPronouns`. */
const pronouns = new WordTable(
  ofPronouns.flatMap(([, words], index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

/** Sentences that a pronoun or a bare office looks back over. */
const reach = 4;

/** Somebody spoken of before: an entity, or a description of somebody unnamed (a spokeswoman for the ministry). */
export interface Referent {
  readonly entity: number;
  readonly name: string;
}

/** An attribution before, with who speaks in it. */
export interface Earlier extends Referent {
  readonly attribution: Attribution;
}

/** The pronoun at the token (he, she, it, they; he’d too), or null. */
function pronounNumber({ text: { hash, kind } }: Reading, token: number): Number | null {
  const index = kind[token] === Kind.word ? pronouns.get(hash[token]) : 0;
  return index > 0 ? ofPronouns[index - 1][0] : null;
}

/**
 * Who a pronoun in front of a cue stands for, null when nobody is sure. Speech decides before nearness: who spoke in the sentence before,
 * else its subject, else the only one that fits there; in the pronoun’s own sentence only the subject of the main clause counts, as a name
 * behind a preposition (in a message to Ito he said) is somebody else.
 */
export function referentOf(reading: Reading, attribution: Attribution, earlier: readonly Earlier[]): Referent | null {
  const { source, sentenceFirst } = attribution;
  if (!source) return null;
  if (isBareAge(reading, source) || isEpithet(reading, source))
    return lookBack(reading, attribution, earlier, genderOf(reading, source));
  if (source.last - source.first !== 1) return null;
  const number = pronounNumber(reading, source.first);
  if (number === null) return null;
  const subject = isInReport(reading, attribution, earlier) ? null : subjectOf(reading, sentenceFirst, source.first);
  const own = subject ? (headMention(reading, subject)?.entity ?? -1) : -1;
  if (own >= 0 && canAct(reading, own, number)) return named(reading, own);
  if (subject && own < 0 && (isBody(reading, subject, number) || isGroup(reading, subject, number)))
    return described(reading, subject);
  const newcomer =
    number === 'male' || number === 'female' ? newcomerBefore(reading, attribution, source, number) : null;
  if (newcomer) return described(reading, newcomer);
  const beside = subject ? besideOther(reading, subject, own, sentenceFirst, source.first, number) : -1;
  if (beside >= 0) return named(reading, beside);
  const single = number === 'many' ? singularThey(reading, attribution, earlier) : null;
  if (single) return single;
  const before = lookBack(reading, attribution, earlier, number);
  if (before) return before;
  if (number !== 'thing') {
    const known = (headMention(reading, source)?.entity ?? -1) >= 0;
    if (known) return null;
    const spoken = spokenJust(reading, attribution, earlier, number) ?? onlySpeaker(reading, earlier, number);
    const acting = spoken ? null : actingBefore(reading, attribution, number);
    return acting ? described(reading, acting) : spoken;
  }
  // Shares in Brown & Hale fell after it said: what is no person is meant behind a preposition too.
  const only = onlyFitting(reading, sentenceFirst, source.first, number);
  return only >= 0 ? named(reading, only) : null;
}

/**
 * Ito spoke. Hale had offered to sell, | he said: who a report that stands before the pronoun speaks of by name is not who speaks, where somebody
 * has spoken in the paragraph. Missed: who is brought in so (Hale was late for the vote, he said).
 */
function isInReport(
  { closes, text: { blockOf, kind } }: Reading,
  { backward, first, sentenceFirst }: Attribution,
  earlier: readonly Earlier[],
): boolean {
  const comma = first - 1;
  if (!backward || comma <= sentenceFirst || kind[comma] !== Kind.comma || closes[comma - 1] > 0) return false;
  if (earlier.length === 0) return false;
  const before = earlier[earlier.length - 1].attribution.first;
  return before < sentenceFirst && blockOf[before] === blockOf[first];
}

/**
 * She took issue with Bob Hale, claiming he had said; It comes after Bob Hale left when he said: the only one of his sex in the sentence, whose
 * subject is of the other or nobody; -1 for none.
 */
function besideOther(
  reading: Reading,
  subject: NounPhrase,
  own: number,
  first: number,
  pronoun: number,
  number: Number,
): number {
  if (number !== 'male' && number !== 'female') return -1;
  const single = subject.last - subject.first === 1 ? pronounNumber(reading, subject.first) : null;
  const sex = own >= 0 ? sexOf(reading, own) : single;
  if (sex === number || (sex !== 'male' && sex !== 'female' && single !== 'thing')) return -1;
  const only = onlyFitting(reading, first, pronoun, number);
  return only >= 0 && (single === 'thing' || sexOf(reading, only) === number) ? only : -1;
}

/** The only person of the pronoun’s sex among those who last spoke. */
function onlySpeaker(reading: Reading, earlier: readonly Earlier[], number: Number): Referent | null {
  if (number !== 'male' && number !== 'female') return null;
  let found: Earlier | null = null;
  for (let at = earlier.length - 1; at >= 0 && earlier.length - at <= recent; at--) {
    const speaker = earlier[at];
    if (speaker.entity < 0 || !fits(reading, speaker.entity, number)) continue;
    if (sexOf(reading, speaker.entity) !== number || (found && found.entity !== speaker.entity)) return null;
    found = speaker;
  }
  return found;
}

/** Attributions that such a speaker is looked for in. */
const recent = 12;

/**
 * Where nobody fits: the one person who spoke earlier in the paragraph. Given names tell a sex in one country and the other one in the next;
 * honorifics don’t.
 */
function spokenJust(
  reading: Reading,
  { sentenceFirst }: Attribution,
  earlier: readonly Earlier[],
  number: Number,
): Referent | null {
  if (number !== 'male' && number !== 'female') return null;
  const {
    text,
    entities: { entities },
  } = reading;
  let found: Earlier | null = null;
  for (let at = earlier.length - 1; at >= 0; at--) {
    const speaker = earlier[at];
    if (text.blockOf[speaker.attribution.first] !== text.blockOf[sentenceFirst]) break;
    const { source } = speaker.attribution;
    if (speaker.entity < 0 && source && isBodyOrDocument(reading, source)) continue;
    if (speaker.entity < 0 || entities[speaker.entity].type !== 'person') return null;
    if (found && found.entity !== speaker.entity) return null;
    found = speaker;
  }
  if (!found || entities[found.entity].honorifics.some((honorific) => tellsSex.test(honorific))) return null;
  const told = toldSex(reading, found.entity);
  return sexByPronoun(reading, found.entity) === null && (told === null || told === number) ? found : null;
}

const tellsSex = /^(?:mr|mrs|ms|miss|sir|dame|lord|lady)\b/i;

/**
 * Who a bare office stands for (the prime minister said), when the entities don’t know its holder: the person who spoke or was the subject
 * in the sentence or two before and whose titles, if any, don’t speak against it.
 */
export function holderOf(reading: Reading, attribution: Attribution, earlier: readonly Earlier[]): Referent | null {
  const { source } = attribution;
  if (!source || !isBareOffice(reading, source)) return null;
  const office = wordOf(reading, source.headLast - 1);
  const { entities } = reading.entities;
  if (isTitle(reading, office)) return null;
  const holder = lookBack(reading, attribution, earlier, 'office');
  if (holder && holder.entity >= 0 && isOtherwiseKnown(reading, holder.entity, source.headLast - 1)) return null;
  const gender = holder && holder.entity >= 0 ? entities[holder.entity].gender : null;
  const noun = nounAt(reading, source.headLast - 1);
  const other = gender === 'male' ? Noun.woman : gender === 'female' ? Noun.man : 0;
  return (noun & other) !== 0 ? null : holder;
}

/** Its director, | Ada Hale; union leader | Ada Hale; Ada Hale, | a lawyer: who is brought in as something holds no other office. */
function isOtherwiseKnown(reading: Reading, entity: number, office: number): boolean {
  const { mentionAt, classes, text } = reading;
  const first = firstNameOf(reading, entity);
  if (first < 0) return false;
  let behind = first;
  while (behind < text.count && mentionAt[behind] === mentionAt[first]) behind++;
  // Ada Hale of Tarn Bank
  if (isWord(reading, behind, hashOf.of) && mentionOn(reading, behind + 1)?.type === 'organisation') return true;
  // Detective Superintendent Ada Hale: the detective
  for (let i = Math.max(0, first - 6); i < first; i++) if (text.hash[i] === text.hash[office]) return false;
  if (first > 0 && text.kind[first - 1] === Kind.word && isCalling(reading, first - 1)) return true;
  // Norway’s Ada Hale: the Kremlin spokesman is somebody else
  if (first > 0 && text.kind[first - 1] === Kind.possessive) return true;
  // The press officer, | SP Ada Hale: behind the letters of a rank
  let rank = first;
  while (rank > 0 && first - rank < 3 && text.kind[rank - 1] === Kind.word && isCapital(reading, rank - 1)) rank--;
  const comma = rank - 1;
  if (comma > 0 && text.kind[comma] === Kind.comma) {
    // The director there, Ada Hale
    const there = isWord(reading, comma - 1, hashOf.there) ? comma - 1 : comma;
    const described = nounPhraseBefore(reading, there, Math.max(0, comma - 20));
    if (described && isCalling(reading, described.headLast - 1)) return true;
  }
  if (behind + 1 >= text.count || text.kind[behind] !== Kind.comma) return false;
  return (classes[behind + 1] & Word.determiner) !== 0 || isCalling(reading, behind + 1);
}

/** Whom the sentences before name that a pronoun of this number, or an office, can stand for. */
function lookBack(
  reading: Reading,
  attribution: Attribution,
  earlier: readonly Earlier[],
  wanted: Number | 'office',
): Referent | null {
  const { first: before, sentence } = attribution;
  const { entities, sentences, skipped } = reading;
  const other = spokenOf(reading, attribution);
  const others = other ? (headMention(reading, other)?.entity ?? -1) : -1;
  let from = earlier.length - 1;
  let looked = 0;
  for (let s = sentence - 1; s >= 0 && looked < reach; s--) {
    const first = sentences[s];
    const last = Math.min(before, sentences[s + 1]);
    if (skipped[first] === 1) continue;
    looked++;
    while (from >= 0 && earlier[from].attribution.first >= last) from--;
    const spoke = speakerIn(reading, earlier, from, first, other, wanted, before);
    const aside = spoke >= 0 && isAside(reading, earlier, spoke, first);
    if (spoke >= 0 && !aside) return earlier[spoke];
    const subject = subjectOf(reading, first, last);
    const entity = subject ? (headMention(reading, subject)?.entity ?? -1) : -1;
    if (entity >= 0 && entity === others) {
      if (aside) return earlier[spoke];
      continue;
    }
    if (entity >= 0 && canAct(reading, entity, wanted)) {
      // Hale and Ito both scored: “…,” said the striker.
      if (wanted === 'person' && subject && isWord(reading, subject.last, hashOf.and)) return null;
      return named(reading, entity);
    }
    if (aside) return earlier[spoke];
    if (wanted === 'office') continue;
    if (
      subject &&
      entity < 0 &&
      (isNewcomer(reading, subject, wanted) ||
        isNamedBody(reading, subject, wanted) ||
        isPaper(reading, subject, wanted))
    )
      return described(reading, subject);
    // The centre-back left Ripon: he is somebody named before.
    if (subject && entity < 0 && (isEpithet(reading, subject) || isBareAge(reading, subject))) continue;
    const only = onlyFitting(reading, first, last, wanted);
    if (wanted === 'thing' && looked === 1 && (only < 0 || entities.entities[only].type === 'place')) {
      const letter = documentIn(reading, first, last);
      if (letter) return described(reading, letter);
    }
    if (only >= 0) return named(reading, onwards(reading, only, attribution, wanted));
    if (only === ambiguous) return null;
  }
  return null;
}

/** Who a paragraph’s first pronoun stands for, where the sentence before it names but somebody in passing. */
function onwards(reading: Reading, only: number, { source }: Attribution, wanted: Number | 'office'): number {
  const { blocks, blockOf } = reading.text;
  if (!source || (wanted !== 'male' && wanted !== 'female') || blocks[blockOf[source.first]].first !== source.first)
    return only;
  const main = protagonistBeside(reading.entities, only);
  return main >= 0 && sexOf(reading, main) === wanted ? main : only;
}

/**
 * The number of who speaks in the sentence from token `first` on, the last of them numbered `from`, that the pronoun can stand for; -1 for
 * none. The last one, but one whose words are told aside only where no other fits.
 */
function speakerIn(
  reading: Reading,
  earlier: readonly Earlier[],
  from: number,
  first: number,
  other: NounPhrase | null,
  wanted: Number | 'office',
  pronoun: number,
): number {
  let aside = -1;
  for (let at = from; at >= 0 && earlier[at].attribution.first >= first; at--) {
    const speaker = earlier[at];
    if (other && isSame(reading, other, speaker)) continue;
    if (!canSpeak(reading, speaker, wanted) && !isSomeone(reading, speaker, wanted, pronoun)) continue;
    if (!isAside(reading, earlier, at, first)) return at;
    if (aside < 0) aside = at;
  }
  return aside;
}

function canSpeak(reading: Reading, speaker: Earlier, wanted: Number | 'office'): boolean {
  return speaker.entity >= 0
    ? fits(reading, speaker.entity, wanted) || isTitled(reading, speaker, wanted)
    : wanted !== 'office' && (isDescribedSpeaker(reading, speaker, wanted) || (wanted === 'many' && isJoint(speaker)));
}

/** Is the speech told by another one in the same sentence (Hale said that Ito had told her), or quoted aside (in the words of Ito)? */
function isAside(reading: Reading, earlier: readonly Earlier[], inner: number, sentenceFirst: number): boolean {
  const { first, cue, embedded: place } = earlier[inner].attribution;
  // in the words of Ito; a letter in which Ito promised
  if (isWord(reading, cue.first, hashOf.in) || place === 'relative') return true;
  for (let at = inner - 1; at >= 0 && inner - at < 5; at--) {
    const { first: outer, content, contentForm, embedded, sentenceLast, source } = earlier[at].attribution;
    if (outer < sentenceFirst) return false;
    if (!source || content < 0 || content > first || contentForm !== 'clause') continue;
    if (endOfClause(reading, content, sentenceLast, embedded) > first) return true;
  }
  return false;
}

/** Whom the speaker tells or speaks of, who is somebody else: she told Hale, she says of the mayor. */
function spokenOf(reading: Reading, { cue: { last }, sentenceLast }: Attribution): NounPhrase | null {
  if (last <= 0 || last >= sentenceLast) return null;
  const of = isWord(reading, last, hashOf.of);
  if (!of && !isCapital(reading, last) && (reading.classes[last] & Word.determiner) === 0) return null;
  return nounPhraseAfter(reading, of ? last + 1 : last, sentenceLast);
}

/** Is the phrase a name or description of the one who spoke before? */
function isSame(reading: Reading, other: NounPhrase, { entity, attribution: { source } }: Earlier): boolean {
  if (entity >= 0) return headMention(reading, other)?.entity === entity;
  const { hash } = reading.text;
  return source !== null && hash[other.headLast - 1] === hash[source.headLast - 1];
}

/** "Union official Rhodri Tomos", "Dr Anil Mistry": a person by the words before the name, be it taken for a body. */
function isTitled(reading: Reading, { attribution: { source } }: Earlier, wanted: Number | 'office'): boolean {
  if (!source || (wanted !== 'male' && wanted !== 'female' && wanted !== 'person')) return false;
  const mention = headMention(reading, source);
  if (!mention || mention.type !== 'organisation') return false;
  const { text, classes } = reading;
  let first = source.headLast - 1;
  while (first > 0 && text.start[first - 1] >= mention.start) first--;
  if (source.headLast - first < 2) return false;
  if ((classes[first] & Word.honorific) !== 0) return true;
  return first > source.first && isLowerCase(reading, first - 1) && (nounAt(reading, first - 1) & Noun.person) !== 0;
}

/** Hale and Ito said …: they. */
function isJoint({ attribution: { named: who } }: Earlier): boolean {
  return who?.speaker.speakers !== undefined;
}

/** "the 29-year-old said", "said the 29-year-old from Leeds" */
function isBareAge(reading: Reading, { first, headLast }: NounPhrase): boolean {
  const { text } = reading;
  let old = headLast - 1;
  if (old - first < 4 || !isWord(reading, first, hashOf.the)) return false;
  if (!isWord(reading, old, hashOf.old) && isWord(reading, old - 1, hashOf.old) && isDescribing(reading, old)) old--;
  return (
    old - first > 3 &&
    old - first < 7 &&
    isWord(reading, old, hashOf.old) &&
    isWord(reading, old - 2, hashOf.year) &&
    text.kind[old - 1] === Kind.hyphen
  );
}

/** The striker | himself, the | actress: what the reflexive or the noun tells of who is meant. */
function genderOf(reading: Reading, { first, headLast }: NounPhrase): Number {
  if (isWord(reading, headLast - 1, hashOf.himself)) return 'male';
  if (isWord(reading, headLast - 1, hashOf.herself)) return 'female';
  const noun = nounAt(reading, headLast - 1) | parentNoun(reading, first, headLast - 1);
  if ((noun & Noun.woman) !== 0) return 'female';
  return (noun & Noun.man) !== 0 ? 'male' : 'person';
}

/** The 27-year-old | Czech, | striker, | nurse. */
function isDescribing(reading: Reading, i: number): boolean {
  if (isCapital(reading, i)) return mentionOn(reading, i) === undefined;
  return (nounAt(reading, i) & (Noun.epithet | Noun.person)) !== 0;
}

/**
 * "said the striker", "the Durham man said": a definite description that news writes of somebody just named, so as not to repeat the name.
 * Of a man or woman only with where they are from; "the man" is rather somebody unnamed.
 */
function isEpithet(reading: Reading, { first, last, headLast }: NounPhrase): boolean {
  const { text } = reading;
  // the Republican on the panel, the chef who runs it: told by what it is, as somebody new
  if (last > headLast || isWord(reading, last, hashOf.who) || isWord(reading, last + 1, hashOf.who)) return false;
  // the striker himself
  const reflexive = headLast - 2 > first && (reading.classes[headLast - 1] & Word.object) !== 0;
  const head = reflexive ? headLast - 2 : headLast - 1;
  if (head <= first || !isWord(reading, first, hashOf.the) || text.kind[head] !== Kind.word) return false;
  if (mentionOn(reading, head)) return false;
  if (parentNoun(reading, first, head) !== 0) return true;
  const noun = nounAt(reading, head);
  if ((noun & Noun.epithet) !== 0) return !isIntroduced(reading, head);
  if ((noun & anyone) === 0) return false;
  if (text.kind[head - 1] === Kind.word && text.source.endsWith('born', text.end[head - 1])) return true;
  return head - first === 2 && (noun & Noun.origin) !== 0 && mentionOn(reading, head - 1)?.type === 'place';
}

/** the mum-of-three, the grandfather of nine: bits of the noun for a parent, 0 for none. */
function parentNoun(reading: Reading, first: number, head: number): number {
  const { kind } = reading.text;
  let i = head - 1;
  if (kind[i] === Kind.hyphen) i--;
  if (i <= first + 1 || !isWord(reading, i, hashOf.of)) return 0;
  i--;
  if (kind[i] === Kind.hyphen) i--;
  return i > first ? nounAt(reading, i) & (Noun.woman | Noun.man) : 0;
}

/** Was somebody brought in by this noun before: a striker was sent off, but not: Ada Hale, a striker, …? */
function isIntroduced({ classes, text: { hash, kind } }: Reading, head: number): boolean {
  for (let i = head - 1; i > 0 && head - i < introductionReach; i--) {
    if (hash[i] !== hash[head]) continue;
    let determiner = i - 1;
    while (determiner > 0 && i - determiner < 4 && (classes[determiner] & Word.determiner) === 0) determiner--;
    if (articles.has(hash[determiner]) && (determiner === 0 || kind[determiner - 1] !== Kind.comma)) return true;
  }
  return false;
}

/** Tokens that an introduction is looked for in; without a bound a long article would be read for each description. */
const introductionReach = 2000;

function isDescribedSpeaker(reading: Reading, { attribution: { source }, name }: Earlier, number: Number): boolean {
  // It calls … It also tells: the same one again.
  if (
    number === 'thing' &&
    source &&
    source.last - source.first === 1 &&
    pronounNumber(reading, source.first) === number
  )
    return !pronounName.test(name);
  // My agent says: whose agent it is speaks on
  if (source !== null && firstOwners.has(reading.text.hash[source.first])) return false;
  return source !== null && fitsDescription(reading, source, number) && !pronounName.test(name);
}

const firstOwners = WordTable.of(['my', 'our', 'your']);

/**
 * One sixth former, a cashier: what has spoken in the pronoun’s paragraph and is neither a body, a document nor several is a person, whatever
 * the noun.
 */
function isSomeone(
  reading: Reading,
  { attribution, name }: Earlier,
  wanted: Number | 'office',
  pronoun: number,
): boolean {
  const { source, first: spoken, cue, takes, contentForm, shared, passive } = attribution;
  if (!source || shared || passive || (wanted !== 'male' && wanted !== 'female')) return false;
  if (source.first > 0 && (reading.classes[source.first - 1] & Word.preposition) !== 0) return false;
  // “…,” asked one reader. “…,” he said: another one answers.
  if (reading.text.blockOf[spoken] !== reading.text.blockOf[pronoun] || isWord(reading, cue.first, hashOf.asked))
    return false;
  if ((takes & (Takes.speech | Takes.evidence | Takes.weak)) !== Takes.speech) return false;
  if (contentForm !== 'clause' && contentForm !== 'marked') return false;
  const { first, headLast } = source;
  const head = headLast - 1;
  const { classes, text } = reading;
  if (head <= first || mentionOn(reading, head) || text.kind[head] !== Kind.word || endsInS(reading, head))
    return false;
  if (!counting.has(text.hash[first]) || (classes[head] & (Word.document | Word.report | Word.time)) !== 0)
    return false;
  if ((nounAt(reading, head) & (Noun.body | Noun.woman | Noun.man)) !== 0) return false;
  return !abstract.test(wordOf(reading, head)) && !pronounName.test(name);
}

const abstract = /(?:ion|ment|ity|ness|ance|ence|ship|ology)$/;

/** One MP said it was late. “…,” they added; A senior minister was furious. “…,” they said: somebody unnamed, whose sex is kept back. */
function singularThey(
  reading: Reading,
  { first: pronoun, sentence }: Attribution,
  earlier: readonly Earlier[],
): Referent | null {
  const { text, sentences } = reading;
  const last = earlier.at(-1);
  const floor =
    sentence > 0 && (text.flags[sentences[sentence]] & Flag.lineBefore) === 0 ? sentences[sentence - 1] : -1;
  if (!last || last.attribution.first < floor) {
    const subject = floor >= 0 ? subjectOf(reading, floor, sentences[sentence]) : null;
    if (!subject) return null;
    const { first } = subject;
    // One MP said it was late. Another | blamed the rain. “…,” they said
    if (isWord(reading, first, hashOf.another) && isPast(reading, first + 1))
      return described(reading, { first, last: first + 1, headLast: first + 1 });
    return isCounted(reading, subject) && isUnnamedPerson(reading, subject) ? described(reading, subject) : null;
  }
  const { source } = last.attribution;
  // A spokesperson said it was late. ¶ They said: the next paragraph goes on where it begins so.
  const apart = source ? text.blockOf[pronoun] - text.blockOf[source.first] : -1;
  const goesOn = apart === 0 || (apart === 1 && beginsOrFollows(reading, pronoun));
  if (last.entity >= 0 || !source || !goesOn) return null;
  if (isSomeone(reading, last, 'male', pronoun)) return last;
  return isCounted(reading, source) && isUnnamedPerson(reading, source) ? last : null;
}

/** They said; “…,” they said: at the start of its paragraph, or behind the quotation there. */
function beginsOrFollows({ closes, marks, text: { blocks, blockOf } }: Reading, pronoun: number): boolean {
  const { first } = blocks[blockOf[pronoun]];
  if (first === pronoun) return true;
  const m = pronoun > 0 ? closes[pronoun - 1] : 0;
  return m > 0 && marks.open[m - 1] === first;
}

/** A nurse, one aide, another MP. */
function isCounted({ text: { hash } }: Reading, { first }: NounPhrase): boolean {
  return counting.has(hash[first]);
}

const counting = WordTable.of(['a', 'an', 'another', 'one']);

function described({ text: { source, start, end } }: Reading, { first, last }: NounPhrase): Referent {
  return { entity: -1, name: source.slice(start[first], end[last - 1]) };
}

function named({ entities }: Reading, entity: number): Referent {
  return { entity, name: entities.entities[entity].name };
}

const pronounName = /^(?:he|she|her|his|its|it|they|we|i|you|who|which|that)\b|^one$/i;

const ambiguous = -2;

/** The only entity of the sentence that fits; `ambiguous` where there are two, -1 where there is none. */
function onlyFitting(reading: Reading, first: number, last: number, number: Number): number {
  const { opens } = reading;
  let found = -1;
  for (let i = first; i < last; i++) {
    if (opens[i] > 0) {
      i = behindStretch(reading, i, last) - 1;
      continue;
    }
    const mention = mentionOn(reading, i);
    if (!mention || mention.entity < 0 || mention.attributive || mention.nested) continue;
    if (!canAct(reading, mention.entity, number) || mention.entity === found) continue;
    if (found >= 0) return ambiguous;
    found = mention.entity;
  }
  return found;
}
