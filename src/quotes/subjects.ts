import { Kind, type Text } from '../model/index.ts';
import { WordTable } from '../text/index.ts';
import { hasFiniteVerb, isFiniteAuxiliary, isHeadlineFuture } from './clauses.ts';
import { isWordlike } from './contents.ts';
import { endsOpenStretch } from './open-stretches.ts';
import { apposedName, beforeBracket, nounPhraseAfter, nounPhraseBefore, type NounPhrase } from './noun-phrases.ts';
import {
  beforeStretch,
  behindStretch,
  endsInEd,
  endsInIng,
  isCapital,
  isManner,
  isPlural,
  isWord,
  mentionOn,
  type Reading,
} from './reading.ts';
import { postNominals } from './person-nouns.ts';
import { isCalling, maySpeak } from './pronouns.ts';
import { Form, formOf, Takes, verbOfValue, Word, type Verb } from './words.ts';
import { hashOf } from './word-hashes.ts';

/** "and said", "but later told", "then added": the subject stands before. */
export function isCoordinated({ classes, text: { kind } }: Reading, left: number): boolean {
  return kind[left] === Kind.word && (classes[left] & Word.coordinator) !== 0;
}

/** The subject of the verb before "and": Hale nodded and | said. Null when no verb of the same tense stands there with one. */
export function coordinatedSubject(
  reading: Reading,
  and: number,
  floor: number,
  form: Form,
  { lemma }: Verb,
): NounPhrase | null {
  // A trustee rejected reports Hale was going to resign and added: to what was said before.
  const speaker = lemma === 'add' ? coordinatedWith(reading, and, floor, form, true) : null;
  return speaker ?? coordinatedWith(reading, and, floor, form, false);
}

/** The subject of the nearest verb before the conjunction that has the form; of the nearest that reports, where `reports` is true. */
function coordinatedWith(
  reading: Reading,
  and: number,
  floor: number,
  form: Form,
  reports: boolean,
): NounPhrase | null {
  const { classes, closes, verbs, text } = reading;
  for (let i = and - 1; i > floor && and - i < 40; i--) {
    if (closes[i] > 0) {
      i = beforeStretch(reading, i);
      continue;
    }
    if (text.kind[i] === Kind.semicolon) return null;
    // He was wearing a suit and told her: the auxiliary of a verb in -ing has the tense.
    const was = form === Form.past && (isWord(reading, i, hashOf.was) || isWord(reading, i, hashOf.were));
    const same = was || (verbs[i] !== 0 ? formOf(verbs[i]) === form : form === Form.past && endsInEd(reading, i));
    if (!same || (classes[i - 1] & (Word.relative | Word.auxiliary)) !== 0) continue;
    if (reports && (verbs[i] === 0 || verbOfValue(verbs[i]).takes === 0)) continue;
    // the most qualified person; its own finances
    if (isWord(reading, i - 1, hashOf.most) || isWord(reading, i - 1, hashOf.own)) continue;
    // a borrowed suit
    if (!was && (classes[i - 1] & (Word.determiner | Word.possessive)) !== 0 && (classes[i - 1] & Word.subject) === 0)
      continue;
    const subject = subjectBefore(reading, i, floor);
    if (subject && (classes[subject.first - 1] & Word.relative) === 0) return subject;
  }
  return null;
}

/** The subject of a finite verb whose group begins at `end`. */
export function subjectBefore(reading: Reading, end: number, floor: number): NounPhrase | null {
  const { text, classes } = reading;
  const left = end - 1;
  if (left < floor) return null;
  const { kind } = text;
  if (kind[left] === Kind.comma)
    return beyondInterruptedRelative(reading, left, floor) ?? subjectBeforeApposition(reading, left, floor);
  if (kind[left] === Kind.dash) return subjectBeforeDashes(reading, left, floor);
  if (
    kind[left] !== Kind.word &&
    kind[left] !== Kind.number &&
    kind[left] !== Kind.percent &&
    kind[left] !== Kind.alphanumeric &&
    kind[left] !== Kind.address &&
    kind[left] !== Kind.dotted &&
    kind[left] !== Kind.close &&
    kind[left] !== Kind.mark &&
    kind[left] !== Kind.stop
  )
    return null;
  if ((classes[left] & Word.relative) !== 0) return antecedent(reading, left, floor);
  if (kind[left] === Kind.close) {
    // Bill Tarrant (R-Ohio) said
    const open = beforeBracket(reading, end, floor);
    return open > floor && open < end ? subjectBefore(reading, open, floor) : null;
  }
  const behind = withoutTime(reading, end, floor);
  // who | last year | said
  if (behind < end && behind > floor && (classes[behind - 1] & Word.relative) !== 0)
    return antecedent(reading, behind - 1, floor);
  const phrase = nounPhraseBefore(reading, behind, floor);
  if (!phrase) {
    if (reading.closes[left] > 0) {
      const outer = beyondMarkedRelative(reading, left, floor);
      if (outer) return outer;
      // Hale, citing “the tide,” said: an American comma ends the remark on who speaks.
      const open = beforeStretch(reading, left);
      const remark = open > floor + 1 && kind[open - 1] === Kind.word && kind[left - 1] === Kind.comma;
      return remark && endsInIng(reading, open - 1) ? subjectBeforeApposition(reading, end, floor) : null;
    }
    // A report released | on Monday said
    return behind < end && isReduced(reading, behind - 1, floor) ? nounPhraseBefore(reading, behind - 1, floor) : null;
  }
  const relative = beyondRelative(reading, phrase, floor) ?? beyondPronoun(reading, phrase, floor);
  if (relative) return relative;
  return beyondParticiple(reading, phrase, floor) ?? withJoint(reading, withNamesakes(reading, phrase, floor), floor);
}

/**
 * "the officer leading the inquiry said", "a man arrested over the theft said": from the phrase before the participle, whose object or place
 * stands before the verb. Behind an introduction (at the council meeting the mayor said) the phrase is a subject of its own.
 */
function beyondParticiple(reading: Reading, phrase: NounPhrase, floor: number): NounPhrase | null {
  const {
    classes,
    text: { hash },
  } = reading;
  if ((classes[phrase.first] & Word.subject) !== 0) return null;
  let participle = phrase.first - 1;
  // a panel comprising Hale | and Ito
  if (participle > floor && isWord(reading, participle, hashOf.and))
    participle = (nounPhraseBefore(reading, participle, floor)?.first ?? participle) - 1;
  // a man known | as Shorty
  const called =
    participle - 1 > floor && isWord(reading, participle, hashOf.as) && isWord(reading, participle - 1, hashOf.known);
  const place =
    called || (participle > floor && (classes[participle] & Word.preposition) !== 0 && !times.has(hash[participle]));
  // a letter signed | last week | by Ito
  if (place)
    participle = (isWord(reading, participle, hashOf.by) ? withoutTime(reading, participle, floor) : participle) - 1;
  // a poll carried out | for the Gazette
  if (place && participle - 1 > floor && particles.has(hash[participle])) participle--;
  if (!isReduced(reading, participle, floor)) return null;
  // a woman found | dead in her home
  const named = Word.determiner | Word.possessive | Word.quantifier;
  const adjective =
    phrase.headLast < phrase.last && (classes[phrase.first] & named) === 0 && !isCapital(reading, phrase.first);
  if (!place && !adjective && !endsInIng(reading, participle)) return null;
  const outer = nounPhraseBefore(reading, participle, floor);
  if (!outer || (outer.first > floor && (classes[outer.first - 1] & Word.preposition) !== 0)) return null;
  const whole = { first: outer.first, last: phrase.last, headLast: outer.headLast };
  return beyondParticiple(reading, whole, floor) ?? whole;
}

const particles = WordTable.of(['down', 'off', 'out', 'up']);

/** Prepositions that begin something new rather than tell where or by whom. */
const times = WordTable.of(['after', 'amid', 'as', 'before', 'despite', 'during', 'since', 'than', 'until']);

/** A participle right behind a noun that it describes: police | searching, a letter | signed. */
function isReduced(reading: Reading, i: number, floor: number): boolean {
  const { classes, verbs, text } = reading;
  if (i <= floor || text.kind[i] !== Kind.word || isCapital(reading, i)) return false;
  const form =
    verbs[i] !== 0 ? formOf(verbs[i]) : endsInIng(reading, i) ? Form.ing : endsInEd(reading, i) ? Form.past : 0;
  if (form !== Form.ing && form !== Form.past && form !== Form.participle) return false;
  const noun = i - 1;
  const none =
    Word.preposition |
    Word.auxiliary |
    Word.coordinator |
    Word.subordinator |
    Word.relative |
    Word.negation |
    Word.adverb |
    Word.subject |
    Word.object |
    Word.determiner |
    Word.possessive |
    Word.time;
  return text.kind[noun] === Kind.word && (classes[noun] & none) === 0 && !isManner(reading, noun);
}

/** "a man who goes by “Shorty” said": the phrase before the relative clause that marked words end. */
function beyondMarkedRelative(reading: Reading, close: number, floor: number): NounPhrase | null {
  const { text } = reading;
  const open = beforeStretch(reading, close);
  for (let k = open - 1; k > floor && k > open - 12; k--) {
    if (text.kind[k] !== Kind.word) return null;
    if (isWord(reading, k, hashOf.who) || isWord(reading, k, hashOf.which)) {
      const phrase = nounPhraseBefore(reading, k, floor);
      return phrase && (namedBefore(reading, phrase, floor) ?? phrase);
    }
  }
  return null;
}

/** Before the time that ends the words before `end`: voters going to the polls | on Tuesday, the council | more than two years ago. */
function withoutTime(reading: Reading, end: number, floor: number): number {
  const { classes, mentionAt } = reading;
  // The Post on Friday, Saturday Night: days of a name
  if (mentionAt[end - 1] > 0 && mentionAt[end - 1] === mentionAt[end - 2]) return end;
  let i = beforeDate(reading, end, floor);
  // three days | later
  if (i - 2 > floor && (classes[i - 2] & Word.timePlural) !== 0 && behindTimes.has(reading.text.hash[i - 1])) i--;
  while (i - 1 > floor && (classes[i - 1] & (Word.time | Word.timePlural)) !== 0) {
    i--;
    while (i - 1 > floor && (classes[i - 1] & Word.timeModifier) !== 0) i--;
    if (i < end) i = beforeAmount(reading, i, floor);
    if (i - 1 > floor && (classes[i - 1] & Word.preposition) !== 0) i--;
  }
  return i;
}

/** a poll conducted | Dec. 9-12, a letter sent | on May 3 */
function beforeDate({ classes, text: { kind } }: Reading, end: number, floor: number): number {
  if (kind[end - 1] !== Kind.number) return end;
  let i = end - 1;
  while (i - 1 > floor && (kind[i - 1] === Kind.number || kind[i - 1] === Kind.hyphen || kind[i - 1] === Kind.dash))
    i--;
  const month = kind[i - 1] === Kind.stop ? i - 2 : i - 1;
  if (month <= floor || (classes[month] & Word.time) === 0) return end;
  return month - 1 > floor && (classes[month - 1] & Word.preposition) !== 0 ? month - 1 : month;
}

const behindTimes = WordTable.of(['before', 'earlier', 'later']);
const bounds = WordTable.of(['fewer', 'less', 'more']);
const approximations = WordTable.of(['about', 'almost', 'around', 'barely', 'just', 'nearly', 'only', 'over', 'some']);

/** Before the number of the times that follow: only three | days later, less than two | weeks ago. */
function beforeAmount(reading: Reading, times: number, floor: number): number {
  const { classes, text } = reading;
  let i = times;
  const counts = (k: number) =>
    text.kind[k] === Kind.number || (classes[k] & Word.quantifier) !== 0 || isWord(reading, k, hashOf.a);
  while (i - 1 > floor && counts(i - 1)) i--;
  if (i === times) return times;
  if (i - 2 > floor && isWord(reading, i - 1, hashOf.than) && bounds.has(text.hash[i - 2])) return i - 2;
  return i - 1 > floor && approximations.has(text.hash[i - 1]) ? i - 1 : i;
}

/** "an official who asked to remain unnamed said": the phrase before the relative clause whose object stands before the verb. */
function beyondRelative(reading: Reading, phrase: NounPhrase, floor: number): NounPhrase | null {
  const { classes, verbs, text } = reading;
  const before = phrase.first - 1;
  if (before <= floor || text.kind[before] !== Kind.word) return null;
  const object =
    verbs[before] !== 0 ||
    isWord(reading, before - 1, hashOf.who) ||
    isWord(reading, before - 1, hashOf.which) ||
    (classes[before] & (Word.preposition | Word.auxiliary)) !== 0 ||
    isManner(reading, before);
  if (!object) return null;
  for (let k = before - 1; k > floor && k > before - 24; k--) {
    if (text.kind[k] !== Kind.word && text.kind[k] !== Kind.number && text.kind[k] !== Kind.hyphen) return null;
    if (isWord(reading, k, hashOf.who) || isWord(reading, k, hashOf.which)) return beyondAgent(reading, k, floor);
  }
  return null;
}

/** The family of a man hit by a driver | who fled: beyond the driver to the family. */
function beyondAgent(reading: Reading, pronoun: number, floor: number): NounPhrase | null {
  const phrase = nounPhraseBefore(reading, pronoun, floor);
  return phrase && phrase.first > floor && isWord(reading, phrase.first - 1, hashOf.by)
    ? (beyondParticiple(reading, phrase, floor) ?? phrase)
    : phrase;
}

/** Hale, who, | in 2014, | said: a time or place between commas behind the pronoun. */
function beyondInterruptedRelative(reading: Reading, comma: number, floor: number): NounPhrase | null {
  const { classes, text } = reading;
  let i = comma - 1;
  while (i > floor && comma - i < 12 && text.kind[i] !== Kind.comma && reading.closes[i] === 0) i--;
  if (i - 1 <= floor || text.kind[i] !== Kind.comma || (classes[i - 1] & Word.relative) === 0) return null;
  return isWord(reading, i - 1, hashOf.who) || isWord(reading, i - 1, hashOf.which)
    ? antecedent(reading, i - 1, floor)
    : null;
}

/** Hale, who | in 2014 | said: the pronoun read as one phrase with the time behind it. */
function beyondPronoun(reading: Reading, { first, last, headLast }: NounPhrase, floor: number): NounPhrase | null {
  if (headLast - first !== 1 || last === headLast) return null;
  return isWord(reading, first, hashOf.who) || isWord(reading, first, hashOf.which)
    ? antecedent(reading, first, floor)
    : null;
}

/** "Ada Hale, who": the phrase before the relative pronoun, or the pronoun itself. */
function antecedent(reading: Reading, pronoun: number, floor: number): NounPhrase {
  const { kind } = reading.text;
  let end = pronoun;
  if (end > floor && kind[end - 1] === Kind.comma) end--;
  const nearest = end > floor ? nounPhraseBefore(reading, end, floor) : null;
  const phrase = nearest && (beyondPlace(reading, nearest, pronoun, floor) ?? nearest);
  if (!phrase) return { first: pronoun, last: pronoun + 1, headLast: pronoun + 1 };
  // one from the Treasury, | which says
  const counted =
    isWord(reading, phrase.headLast - 1, hashOf.one) || isWord(reading, phrase.headLast - 1, hashOf.another);
  if (counted && isWord(reading, phrase.headLast, hashOf.from) && mentionOn(reading, phrase.last - 1))
    return { first: phrase.headLast + 1, last: phrase.last, headLast: phrase.last };
  return namedBefore(reading, phrase, floor) ?? namedWithin(reading, phrase, pronoun) ?? phrase;
}

/** A nurse in Lawrence, | Ohio, | who said: no state is a "who". */
function beyondPlace(reading: Reading, place: NounPhrase, pronoun: number, floor: number): NounPhrase | null {
  const comma = place.first - 1;
  if (comma <= floor || reading.text.kind[comma] !== Kind.comma || !isWord(reading, pronoun, hashOf.who)) return null;
  return isPlaceAlone(reading, place.first, place.last) ? nounPhraseBefore(reading, comma, floor) : null;
}

/** A quarrel with Ada Hale, who said: a person, and what the phrase tells of is none. */
function namedWithin(reading: Reading, phrase: NounPhrase, pronoun: number): NounPhrase | null {
  if (phrase.last === phrase.headLast || !isWord(reading, pronoun, hashOf.who) || maySpeak(reading, phrase))
    return null;
  const mention = mentionOn(reading, phrase.last - 1);
  if (mention?.type !== 'person' || mention.kind !== 'name') return null;
  let first = phrase.last - 1;
  while (first > phrase.headLast && mentionOn(reading, first - 1) === mention) first--;
  return { first, last: phrase.last, headLast: phrase.last };
}

/** "Ada Hale, the mayor, who": the name that the description before "who" stands beside. */
function namedBefore(reading: Reading, phrase: NounPhrase, floor: number): NounPhrase | null {
  const { text } = reading;
  // Ada Hale, a nurse and | steward, who
  const and = phrase.first - 1;
  const other = and > floor && isWord(reading, and, hashOf.and) ? nounPhraseBefore(reading, and, floor) : null;
  if (
    other &&
    other.first > floor &&
    text.kind[other.first - 1] === Kind.comma &&
    !mentionOn(reading, phrase.headLast - 1)
  )
    return namedBefore(reading, other, floor);
  // Ada Hale, then the mayor, who
  const adverb = phrase.first - 1 > floor && (reading.classes[phrase.first - 1] & Word.adverb) !== 0;
  const comma = adverb ? phrase.first - 2 : phrase.first - 1;
  if (comma <= floor || text.kind[comma] !== Kind.comma || mentionOn(reading, phrase.headLast - 1)?.kind === 'name')
    return null;
  const mention = mentionOn(reading, comma - 1);
  return mention?.type === 'person' && mention.kind === 'name' ? nounPhraseBefore(reading, comma, floor) : null;
}

/** "Ada Hale, a doctor," "Ada Hale, 46, of Leeds,": the phrase before the first comma of the apposition that ends at `comma`. */
function subjectBeforeApposition(reading: Reading, comma: number, floor: number): NounPhrase | null {
  const { text, closes } = reading;
  const { kind } = text;
  const name = nameBetweenCommas(reading, comma, floor) ?? beyondClosedRelative(reading, comma, floor);
  if (name) return name;
  let best: NounPhrase | null = null;
  let i = comma - 1;
  for (let segments = 0; segments < 4; segments++) {
    let open = -1;
    for (; i > floor && comma - i < 60; i--) {
      if (closes[i] > 0) i = beforeStretch(reading, i);
      else if (kind[i] === Kind.comma) {
        open = i;
        break;
      } else if (kind[i] === Kind.semicolon || kind[i] === Kind.colon) break;
    }
    if (open < 0) break;
    // of Lawrence, Ohio, said
    if (segments === 0 && isPlaceAlone(reading, open + 1, comma) && mentionOn(reading, open - 1)?.type === 'place') {
      i = open - 1;
      continue;
    }
    const phrase = nounPhraseBefore(reading, beforeBracket(reading, withoutTime(reading, open, floor), floor), floor);
    if (phrase && !isNumber(reading, phrase) && !isPartyTag(reading, phrase)) {
      if (best && !isCapital(reading, phrase.headLast - 1)) break;
      best = phrase;
      const start = phrase.first - 1;
      // The phrase begins its clause: nothing further left can be the subject.
      if (start < floor || (kind[start] !== Kind.comma && !isPrepositionOf(reading, start))) break;
      if (
        kind[start] === Kind.comma &&
        isCapital(reading, phrase.first) &&
        isCapital(reading, phrase.headLast - 1) &&
        !isOf(reading, phrase, floor)
      )
        break;
    }
    i = open - 1;
  }
  if (!best) return null;
  // A letter drafted for Ito, seen by the Gazette, said
  return beyondParticiple(reading, best, floor) ?? withJoint(reading, withNamesakes(reading, best, floor), floor);
}

/** Two men called | Hale: the name is that of several, who are told by the noun before it. */
function withNamesakes(reading: Reading, phrase: NounPhrase, floor: number): NounPhrase {
  const participle = phrase.first - 1;
  if (participle <= floor || !mentionOn(reading, phrase.first) || !isPlural(reading, participle - 1)) return phrase;
  if (!isWord(reading, participle, hashOf.called) && !isWord(reading, participle, hashOf.named)) return phrase;
  const several = nounPhraseBefore(reading, participle, floor);
  return several ? { first: several.first, last: phrase.last, headLast: several.headLast } : phrase;
}

function isPlaceAlone({ mentionAt, entities }: Reading, first: number, last: number): boolean {
  const index = mentionAt[first];
  if (index === 0 || entities.mentions[index - 1].type !== 'place') return false;
  for (let i = first; i < last; i++) if (mentionAt[i] !== index) return false;
  return true;
}

/** "The firm, which has shops in Leeds, Hull and York, said": the phrase before the clause, whose commas are those of a list. */
function beyondClosedRelative(reading: Reading, comma: number, floor: number): NounPhrase | null {
  const { classes, closes, text } = reading;
  const { kind } = text;
  let end = comma;
  let outer: NounPhrase | null = null;
  for (let i = comma - 1; i > floor && comma - i < 60; i--) {
    if (closes[i] > 0) i = beforeStretch(reading, i);
    else if (kind[i] === Kind.semicolon || kind[i] === Kind.colon || kind[i] === Kind.dash) break;
    else if (kind[i] === Kind.comma) {
      if ((classes[i + 1] & Word.relative) !== 0 && (classes[i + 1] & (Word.determiner | Word.subordinator)) === 0) {
        outer = antecedent(reading, i + 1, floor);
        // Ada Hale, 46, of Leeds, Ohio, who: the place is hers.
        const before = outer.first - 1;
        if (
          before > floor &&
          (isPrepositionOf(reading, before) ||
            (kind[before] === Kind.comma &&
              isCapital(reading, outer.first) &&
              mentionOn(reading, outer.first)?.type !== 'person'))
        )
          outer = subjectBeforeApposition(reading, i, floor) ?? outer;
        // Hale, who met Ito, who runs the port, said: behind a verb stands its object.
        if (outer.first <= floor || kind[outer.first - 1] !== Kind.word) return outer;
        i = outer.first;
      } else if (hasFiniteVerb(reading, i + 1, end)) break; // The firm, which has shops, will close, the mayor of Leeds, an old hand, said
      end = i;
    }
  }
  return outer;
}

/** "His spokeswoman, Ada Hale, said": the apposition names who the phrase before describes. */
function nameBetweenCommas(reading: Reading, comma: number, floor: number): NounPhrase | null {
  const { text } = reading;
  let last = beforeOrigin(reading, comma, floor);
  // Ada Hale KC
  if (honours.has(text.hash[last - 1]) && last - 1 > floor) last--;
  const mention = mentionOn(reading, last - 1);
  if (!mention || mention.type !== 'person' || mention.kind !== 'name' || mention.end !== text.end[last - 1])
    return null;
  const { title } = mention;
  // A title before the comma is the phrase that the name explains.
  const directTitle = title && text.source[title.end] !== ',' ? title.start : mention.start;
  const from = Math.min(mention.start, mention.honorific?.start ?? mention.start, directTitle);
  let first = last - 1;
  while (first > floor && text.start[first - 1] >= from) first--;
  let open = first - 1;
  if (open > floor && text.kind[open] === Kind.word) {
    // Her coach, former world number five Ada Hale, said
    let comma = open;
    while (comma > floor && isWordlike(text.kind[comma]) && first - comma < 8) comma--;
    // Experts, including Ada Hale, said: she is one of them.
    const joins = Word.preposition | Word.coordinator | Word.subordinator | Word.relative | Word.adverb;
    const describes =
      (reading.classes[comma + 1] & joins) === 0 &&
      !endsInIng(reading, comma + 1) &&
      (reading.classes[first - 1] & Word.coordinator) === 0;
    if (text.kind[comma] === Kind.comma && describes && !hasFiniteVerb(reading, comma + 1, first)) open = comma;
  }
  if (open <= floor || text.kind[open] !== Kind.comma) return null;
  const described = nounPhraseBefore(reading, open, floor);
  if (!described) return null;
  if (isOfAnother(reading, described)) return described;
  const head = mentionOn(reading, described.headLast - 1);
  // The Director of the Centre for Piers: an office, which one mention may hold whole
  const office =
    isCalling(reading, described.headLast - 1) ||
    (described.first + 1 < described.last && mentionOn(reading, described.first + 1)?.kind === 'role');
  if (head?.type === 'person' && head.kind === 'name' && !office) return null;
  const counted = (reading.classes[described.headLast - 1] & Word.quantifier) !== 0;
  if (isCapital(reading, described.headLast - 1) && !counted && !office && !isOf(reading, described, floor))
    return null;
  return { first, last, headLast: last };
}

/** A friend of the mayor, | Ada Hale, | said: the name is the mayor’s, as who speaks is one of several and goes without. */
function isOfAnother(reading: Reading, { first, last, headLast }: NounPhrase): boolean {
  if (last === headLast || mentionOn(reading, headLast - 1)?.kind === 'name') return false;
  const any = isWord(reading, first, hashOf.a) || isWord(reading, first, hashOf.an) || isPlural(reading, headLast - 1);
  const inner = mentionOn(reading, last - 1);
  return any && (inner ? inner.kind === 'role' : isCalling(reading, last - 1)) && last - headLast > 2;
}

/** Before the place that a person is of: Ada Hale | of Leeds. */
export function beforeOrigin(reading: Reading, behind: number, floor: number): number {
  const { mentionAt } = reading;
  const end = beforeBracket(reading, behind, floor);
  if (end <= floor || mentionOn(reading, end - 1)?.type !== 'place') return end;
  const place = mentionAt[end - 1];
  let first = end - 1;
  while (first > floor && mentionAt[first - 1] === place) first--;
  return first - 1 > floor && (isWord(reading, first - 1, hashOf.of) || isWord(reading, first - 1, hashOf.from))
    ? first - 1
    : end;
}

const honours = WordTable.of(postNominals);

/** "The mayors – Hale among them – said". */
function subjectBeforeDashes(reading: Reading, dash: number, floor: number): NounPhrase | null {
  for (let i = dash - 1; i > floor && i > dash - 40; i--)
    if (reading.text.kind[i] === Kind.dash) return nounPhraseBefore(reading, i, floor);
  return null;
}

/** "Ada Hale, D-Ohio, said": party and state. */
function isPartyTag({ text: { kind, start, end } }: Reading, { first, last }: NounPhrase): boolean {
  const hyphen = kind[first + 1] === Kind.hyphen ? first + 1 : first - 1;
  return hyphen > 0 && hyphen < last && kind[hyphen] === Kind.hyphen && end[hyphen - 1] - start[hyphen - 1] === 1;
}

function isNumber({ text: { kind } }: Reading, { first, last }: NounPhrase): boolean {
  return last - first === 1 && kind[first] === Kind.number;
}

function isPrepositionOf(reading: Reading, i: number): boolean {
  return (reading.classes[i] & Word.preposition) !== 0;
}

function isOf(reading: Reading, { first }: NounPhrase, floor: number): boolean {
  return first > floor && isPrepositionOf(reading, first - 1);
}

/** "Hale and Ito said": both, when nothing stands before the first. */
function withJoint(reading: Reading, phrase: NounPhrase, floor: number): NounPhrase {
  const { classes, text } = reading;
  const and = phrase.first - 1;
  if (and <= floor || !isWord(reading, and, hashOf.and)) return phrase;
  let end = and;
  if (text.kind[end - 1] === Kind.comma) end--;
  const other = nounPhraseBefore(reading, beforeBracket(reading, end, floor), floor);
  if (!other) return phrase;
  const start = other.first - 1;
  const startsClause =
    start < floor ||
    ((text.kind[start] === Kind.comma || text.kind[start] === Kind.mark) && end === and) ||
    (classes[start] & (Word.subordinator | Word.coordinator)) !== 0;
  return startsClause ? { first: other.first, last: phrase.last, headLast: phrase.headLast } : phrase;
}

/** The subject of a participle: "with one asking", "protesters chanting"; null when it is the sentence’s own. */
export function participleSubject(reading: Reading, end: number, floor: number): NounPhrase | null {
  const { classes, text } = reading;
  const left = end - 1;
  if (left < floor) return null;
  if (text.kind[left] !== Kind.word && text.kind[left] !== Kind.mark && text.kind[left] !== Kind.number) return null;
  if ((classes[left] & (Word.preposition | Word.coordinator | Word.subordinator)) !== 0) return null;
  const phrase = nounPhraseBefore(reading, end, floor);
  if (!phrase) return null;
  const before = phrase.first - 1;
  if (before >= floor && isWord(reading, before, hashOf.with)) return phrase;
  // It comes after a petition | calling for it: "it" calls for nothing.
  if ((classes[phrase.headLast - 1] & Word.document) !== 0)
    return isWord(reading, floor, hashOf.it) && phrase.first > floor + 1 ? phrase : null;
  if (maySpeak(reading, phrase) || (classes[phrase.headLast - 1] & Word.quantifier) !== 0 || isAgents(reading, phrase))
    return phrase;
  // a clip of Ito saying that; but Hale left the meeting saying that
  const shown = mentionOn(reading, end - 1);
  if (shown?.type !== 'person') return null;
  let first = end - 1;
  while (first > phrase.first && mentionOn(reading, first - 1) === shown) first--;
  return isWord(reading, first - 1, hashOf.of) ? { first, last: end, headLast: end } : null;
}

/** Detractors, bystanders, cyclists: those who do something, by the word’s ending. */
function isAgents({ text: { source, start, end } }: Reading, { headLast }: NounPhrase): boolean {
  const word = source.slice(start[headLast - 1], end[headLast - 1]);
  return word.length > 5 && /(?:[eo]r|ist)s$/.test(word);
}

/** What stands before "to say": refused and expected make it unsaid. */
export function matrixOf(reading: Reading, to: number, floor: number): 'said' | 'unsaid' {
  const { text, classes } = reading;
  let k = to - 1;
  while (
    k >= floor &&
    to - k < 4 &&
    (isManner(reading, k) || (classes[k] & (Word.adverb | Word.time)) !== 0) &&
    !isWord(reading, k, hashOf.on)
  )
    k--;
  if (k < floor) return 'unsaid';
  return saidMatrices.has(text.hash[k]) ? 'said' : 'unsaid';
}

/** It was Hale who rang | to say: whom the pronoun before the verb that "to" stands behind goes back to, else null. */
export function relativeSubject(reading: Reading, to: number, floor: number): NounPhrase | null {
  for (let i = to - 2; i > floor && to - i < 5; i--)
    if (isWord(reading, i, hashOf.who)) return antecedent(reading, i, floor);
  return null;
}

/** An official | rang to ask: who does what "to" follows, where that is a way of speaking. */
export function callerBefore(reading: Reading, to: number, floor: number): NounPhrase | null {
  const verb = to - 1;
  return verb > floor && callings.has(reading.text.hash[verb]) ? subjectBefore(reading, verb, floor) : null;
}

const callings = WordTable.of(['emailed', 'interrupted', 'phoned', 'rang', 'texted', 'tweeted', 'wrote']);

const saidMatrices = WordTable.of([
  'on', // went on to say
  'continued',
  'continues',
  'began',
  'begun',
  'proceeded',
  'came',
  'out',
  'used',
  'happened',
  'seemed',
  'appeared',
  'rose',
  'started',
  'starts',
  'stood',
  'emailed',
  'interrupted',
  'phoned',
  'rang',
  'texted',
  'tweeted',
  'wrote',
  'twitter',
  'facebook',
  'instagram',
  'linkedin',
  'media',
  'telegram',
  'tiktok',
  'x',
  'paused',
  'alleged', // is alleged to have said
  'believed',
  'claimed',
  'reported',
  'rumoured',
  'said',
  'understood',
  'quoted',
  'heard', // was heard to shout
  'overheard',
  'quick',
  'keen',
  'right',
  'sought',
  'first',
  'forward',
]);

/** "by Ada Hale" behind a passive verb and what it names. */
export function agentAfter(reading: Reading, from: number, last: number): NounPhrase | null {
  const { opens, text } = reading;
  for (let i = from; i < last && i < from + 14; i++) {
    if (opens[i] > 0) {
      i = behindStretch(reading, i, last) - 1;
      continue;
    }
    if (
      text.kind[i] === Kind.comma ||
      text.kind[i] === Kind.semicolon ||
      text.kind[i] === Kind.stop ||
      text.kind[i] === Kind.dash
    )
      return null;
    if (isWord(reading, i, hashOf.by)) return nounPhraseAfter(reading, i + 1, last);
  }
  return null;
}

/** Does a clause stand between the commas before, other than a relative one: what is said, and no apposition of the speaker’s? */
function hasClauseBefore(reading: Reading, first: number, comma: number): boolean {
  const { classes, opens, text } = reading;
  if (endsInMarks(reading, first, comma)) return true;
  let start = first;
  for (let i = first; i <= comma; i++) {
    if (opens[i] > 0) {
      const open = i;
      i = behindStretch(reading, i, comma) - 1;
      // A headline’s verb may stand in marks: PM ‘should have known’ of it, says watchdog.
      if (start === first && open > first && hasFiniteVerb(reading, open + 1, i)) return true;
      if (text.kind[i - 1] !== Kind.comma) continue;
    } else if (i < comma && text.kind[i] !== Kind.comma && text.kind[i] !== Kind.dash) continue;
    const relative =
      start > first && (classes[start] & Word.relative) !== 0 && (classes[start] & Word.determiner) === 0;
    if (!relative && hasFiniteVerb(reading, start, i)) return !containsRelative(reading, start, i);
    start = i + 1;
  }
  return isHeadlineFuture(reading, first, comma);
}

/** The wall “will not hold”, | says Hale: British commas stand outside the marks. An apposition, as a title in marks is, has a comma before it. */
function endsInMarks(reading: Reading, first: number, comma: number): boolean {
  const { closes, classes, text } = reading;
  const { kind } = text;
  if (kind[comma] !== Kind.comma || comma <= first || closes[comma - 1] === 0) return false;
  const open = beforeStretch(reading, comma - 1);
  if (open <= first || kind[open - 1] === Kind.colon) return true;
  // Pier ‘Not Safe’, Says Mayor: all words have capitals
  if (kind[open - 1] !== Kind.word || (isCapital(reading, open + 1) && !isCapital(reading, comma + 1))) return false;
  if ((classes[first] & (Word.preposition | Word.subordinator)) !== 0) return false;
  for (let i = first; i < open; i++) if (kind[i] === Kind.comma || kind[i] === Kind.dash) return false;
  return true;
}

/** Oakes had “voluntarily” shared it: marked words that an auxiliary leads to, with no sign inside, and the verb behind goes on. */
function isPhraseInMarks(reading: Reading, close: number, first: number): boolean {
  const { classes, text } = reading;
  const open = beforeStretch(reading, close);
  if (open <= first || text.kind[close - 1] !== Kind.word) return false;
  return (classes[open - 1] & (Word.auxiliary | Word.adverb | Word.subject)) !== 0;
}

/** "the mayor who runs the town": the only verb is that of a relative clause. */
function containsRelative({ classes }: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if ((classes[i] & (Word.auxiliary | Word.contraction)) !== 0) return false;
    if ((classes[i] & Word.relative) !== 0 && (classes[i] & (Word.determiner | Word.subordinator)) === 0) return true;
  }
  return false;
}

/** “…,” said Ada Hale, a doctor. The subject behind the verb, when the verb stands right behind a report or marks. */
export function invertedSubject(
  reading: Reading,
  groupFirst: number,
  i: number,
  from: number,
  first: number,
  last: number,
  { lemma, takes }: Verb,
): NounPhrase | null {
  const { text, classes, closes } = reading;
  const { kind } = text;
  const left = groupFirst - 1;
  if ((takes & Takes.speech) === 0 || groupFirst !== i) return null;
  // "Hale, a doctor, told the court": a verb with an addressee is never turned round.
  if ((takes & Takes.addressee) !== 0 && (takes & Takes.question) !== 0 && !isWord(reading, i, hashOf.asked))
    return null;
  const marked =
    left >= 0 && (closes[left] > 0 ? !isPhraseInMarks(reading, left, first) : endsOpenStretch(reading, groupFirst));
  const sign =
    left >= first &&
    (kind[left] === Kind.comma ||
      kind[left] === Kind.dash ||
      kind[left] === Kind.question ||
      kind[left] === Kind.exclamation);
  const as = left >= first && isWord(reading, left, hashOf.as);
  if (!marked && !sign && !as) return null;
  if (
    !marked &&
    sign &&
    !hasClauseBefore(reading, first, left) &&
    behindInterrupted(reading, first, left, from, last) < 0
  )
    return null;
  // Hale, a banker, pleaded guilty
  if (isWord(reading, from, hashOf.guilty) || isWord(reading, from, hashOf.not)) return null;
  const phrase = nounPhraseAfter(reading, from, last);
  // “…,” he said pleasantly.
  if (phrase && phrase.last - phrase.first === 1 && isManner(reading, phrase.first)) return null;
  if (!phrase) return null;
  // came to Leeds, recited her plans, and left; a singer, wrote a host of songs: what cannot speak is the verb’s object
  if (!marked && lemma !== 'say' && isObject(reading, phrase)) return null;
  // said the days when there was one paper | were over
  const head = phrase.headLast - 1;
  if ((classes[head] & (Word.time | Word.timePlural)) !== 0 && !isCapital(reading, head)) return null;
  const bits = classes[phrase.first];
  if ((bits & (Word.contraction | Word.timeModifier | Word.relative)) !== 0) return null;
  if ((bits & (Word.object | Word.subordinator)) !== 0 && (bits & (Word.subject | Word.possessive)) === 0) return null;
  // A verb behind the phrase makes it the subject of a clause: "Hale, a doctor, said profits rose".
  // said he “likes it”: the marked words are what he does, and he is the subject of what is said.
  if (!marked && phrase.last < last && reading.opens[phrase.last] > 0) return null;
  let next = phrase.last;
  while (next < last && ((classes[next] & Word.adverb) !== 0 || isManner(reading, next))) next++;
  if (next < last && kind[next] === Kind.possessive) return null;
  if (next < last && (classes[next] & Word.auxiliary) !== 0) return null;
  if (next < last && reading.verbs[next] !== 0) {
    const form = formOf(reading.verbs[next]);
    // “…,” said the crew member | known as Ito: behind a whole sentence in marks no clause has that subject
    const describes =
      (form === Form.past || form === Form.participle) &&
      closes[left] > 0 &&
      next === phrase.last &&
      endsSentence(text, left);
    if (form !== Form.ing && form !== Form.base && !(describes && isPrepositionOf(reading, next + 1))) return null;
  }
  if (next > phrase.last) return phrase;
  return apposedName(reading, phrase, last) ?? withSecond(reading, phrase, next, last);
}

/** A phrase with an article or owner whose head is in lower case and names nobody who speaks, and no document. */
export function isObject(reading: Reading, phrase: NounPhrase): boolean {
  const { classes } = reading;
  const head = phrase.headLast - 1;
  return (
    (classes[phrase.first] & (Word.determiner | Word.possessive)) !== 0 &&
    (classes[head] & (Word.document | Word.report)) === 0 &&
    !isCapital(reading, head) &&
    !maySpeak(reading, phrase)
  );
}

/** Do the marks that close at token `close` end with a comma, or ask or cry out? */
function endsSentence({ kind }: Text, close: number): boolean {
  const inside = kind[close - 1];
  return inside === Kind.comma || inside === Kind.question || inside === Kind.exclamation;
}

/**
 * The plan, said Hale, | would fail: where the verb stands whose subject a turned attribution is set behind, be its speaker described (said Hale,
 * who runs it, would fail), or -1. `comma` stands before the verb of speech, `from` behind it.
 */
export function behindInterrupted(reading: Reading, first: number, comma: number, from: number, last: number): number {
  const { classes, closes, verbs, text } = reading;
  const { kind } = text;
  if (kind[comma] !== Kind.comma || comma <= first) return -1;
  const opener = Word.preposition | Word.subordinator | Word.time | Word.relative;
  if ((classes[first] & opener) !== 0 || verbs[first] !== 0 || endsInIng(reading, first)) return -1;
  // Hale, a doctor, said Ito, who was late, would go: an apposition of who speaks
  for (let i = first; i < comma; i++) if (kind[i] === Kind.comma || kind[i] === Kind.dash || closes[i] > 0) return -1;
  if (hasFiniteVerb(reading, first, comma)) return -1;
  const phrase = nounPhraseAfter(reading, from, last);
  if (!phrase) return -1;
  let end = phrase.last;
  // say experts like Ada Hale
  if (isWord(reading, end, hashOf.and) || isPrepositionOf(reading, end))
    end = nounPhraseAfter(reading, end + 1, last)?.last ?? end;
  for (let i = end; i + 1 < last && i < end + 20; i++) {
    if (kind[i] !== Kind.comma) {
      if (i === end || kind[i] === Kind.semicolon || kind[i] === Kind.colon) return -1;
      continue;
    }
    const next = i + 1;
    if ((classes[next] & Word.auxiliary) !== 0 && isFiniteAuxiliary(reading, next)) return next;
    const form = verbs[next] !== 0 ? formOf(verbs[next]) : endsInEd(reading, next) ? Form.past : 0;
    if (form === Form.past || form === Form.third) return next;
  }
  return -1;
}

/** “…,” said Hale and Ito: both; null where the second begins another clause. `next` is the token behind the first. */
function withSecond(reading: Reading, phrase: NounPhrase, next: number, last: number): NounPhrase | null {
  const {
    classes,
    text: { kind },
  } = reading;
  const joint = next + 1 < last && isWord(reading, next, hashOf.and) ? nounPhraseAfter(reading, next + 1, last) : null;
  if (joint && isCapital(reading, joint.last - 1) && (joint.last >= last || kind[joint.last] !== Kind.word))
    return { first: phrase.first, last: joint.last, headLast: joint.last };
  if (joint && joint.last < last && (reading.verbs[joint.last] !== 0 || (classes[joint.last] & Word.auxiliary) !== 0))
    return null;
  return phrase;
}
