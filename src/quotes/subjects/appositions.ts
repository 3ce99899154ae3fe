import { Flag, Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { isWordlike } from '../clauses/content-clauses.ts';
import { hasFiniteVerb } from '../clauses/finite-verbs.ts';
import { introduces, introducesInLy } from '../clauses/introductions.ts';
import { postNominals } from '../data/person-nouns.ts';
import { isCalling, maySpeak } from '../people/may-speak.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import { isPlaceAlone, type NounPhrase } from '../phrases/noun-phrase.ts';
import { beforeBracket } from '../phrases/parentheses.ts';
import { withoutTime } from '../phrases/times-before.ts';
import { Noun, nounAt } from '../reading/nouns.ts';
import {
  beforeStretch,
  endsInIng,
  isCapital,
  isPast,
  isPlural,
  isWord,
  mentionOn,
  type Reading,
} from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Word } from '../reading/words.ts';
import { antecedent } from './antecedents.ts';
import { beyondParticiple } from './reduced-clauses.ts';

/** "Ada Hale, a doctor," "Ada Hale, 46, of Leeds,": the phrase before the first comma of the apposition that ends at `comma`. */
export function subjectBeforeApposition(reading: Reading, comma: number, floor: number): NounPhrase | null {
  const { text, closes } = reading;
  const { kind } = text;
  const name = oneOfThem(reading, comma, floor) ?? nameBetweenCommas(reading, comma, floor);
  if (name) return name;
  const outer = beyondClosedRelative(reading, comma, floor);
  if (outer) return mentionOn(reading, outer.first)?.type === 'person' ? withJoint(reading, outer, floor) : outer;
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
    // Similarly, the union’s leader, Ada Hale, said
    if (phrase && isIntroduction(reading, phrase)) break;
    if (phrase && !isNumber(reading, phrase) && !isPartyTag(reading, phrase)) {
      if (best && !isCapital(reading, phrase.headLast - 1)) {
        best = personBefore(reading, phrase, floor) ?? best;
        break;
      }
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
  // Ada Hale, acting head of the crew, Tarn’s oldest, said
  const head = best.headLast - 1;
  if (!isCapital(reading, head) && isCalling(reading, head)) best = personBefore(reading, best, floor) ?? best;
  // A letter drafted for Ito, seen by the Gazette, said
  return beyondParticiple(reading, best, floor) ?? withJoint(reading, withNamesakes(reading, best, floor), floor);
}

/** Ada Hale, | the head of the rowers’ body, the Tarn Union, said: the person whom a description of theirs goes with, or null. */
function personBefore(reading: Reading, { first }: NounPhrase, floor: number): NounPhrase | null {
  const { classes, text } = reading;
  let comma = first - 1;
  while (comma > floor && first - comma < 3 && text.kind[comma] === Kind.word && classes[comma] === 0) comma--;
  if (comma <= floor || text.kind[comma] !== Kind.comma) return null;
  const name = nounPhraseBefore(reading, comma, floor);
  const mention = name && mentionOn(reading, name.headLast - 1);
  return mention?.type === 'person' && mention.kind === 'name' ? name : null;
}

/** Two daughters, one of whom, | Ada Hale, | said. */
function oneOfThem(reading: Reading, comma: number, floor: number): NounPhrase | null {
  const phrase = nounPhraseBefore(reading, comma, floor);
  const open = phrase ? phrase.first - 1 : floor;
  return open - 1 > floor && reading.text.kind[open] === Kind.comma && isWord(reading, open - 1, hashOf.whom)
    ? phrase
    : null;
}

/** Two men called | Hale: the name is that of several, who are told by the noun before it. */
export function withNamesakes(reading: Reading, phrase: NounPhrase, floor: number): NounPhrase {
  const participle = phrase.first - 1;
  if (participle <= floor || !mentionOn(reading, phrase.first) || !isPlural(reading, participle - 1)) return phrase;
  if (!isWord(reading, participle, hashOf.called) && !isWord(reading, participle, hashOf.named)) return phrase;
  const several = nounPhraseBefore(reading, participle, floor);
  return several ? { first: several.first, last: phrase.last, headLast: several.headLast } : phrase;
}

/** "His spokeswoman, Ada Hale, said": the apposition names who the phrase before describes. */
function nameBetweenCommas(reading: Reading, comma: number, floor: number): NounPhrase | null {
  const { text } = reading;
  let last = beforeOrigin(reading, comma, floor);
  // Ada Hale KC
  if (honours.has(text.hash[last - 1]) && last - 1 > floor) last--;
  last = beforeFirm(reading, last, floor);
  const mention = mentionOn(reading, last - 1);
  if (!mention || mention.kind !== 'name' || mention.end !== text.end[last - 1]) return null;
  if (mention.type === 'organisation') return bodyBetweenCommas(reading, last, comma, floor);
  if (mention.type !== 'person') return null;
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
  const nearest = nounPhraseBefore(reading, open, floor);
  if (!nearest) return endsRelative(reading, open, floor) ? { first, last, headLast: last } : null;
  // The vicar of St John’s, | Tarn, | Ada Hale, said
  const before = nearest.first - 1;
  const place =
    before > floor && text.kind[before] === Kind.comma && isPlaceAlone(reading, nearest.first, nearest.last);
  const described = (place ? nounPhraseBefore(reading, before, floor) : null) ?? nearest;
  const outer = beyondAdjunct(reading, described, floor);
  if (outer) return outer;
  if (isOfAnother(reading, described)) return described;
  const head = mentionOn(reading, described.headLast - 1);
  // The Director of the Centre for Piers: an office, which one mention may hold whole
  const office =
    isCalling(reading, described.headLast - 1) ||
    (nounAt(reading, described.headLast - 1) & Noun.epithet) !== 0 ||
    (described.first + 1 < described.last && mentionOn(reading, described.first + 1)?.kind === 'role');
  if (head?.type === 'person' && head.kind === 'name' && !office)
    return isMetBefore(reading, described, floor) ? { first, last, headLast: last } : null;
  const counted = (reading.classes[described.headLast - 1] & Word.quantifier) !== 0;
  if (isCapital(reading, described.headLast - 1) && !counted && !office && !isOf(reading, described, floor))
    return null;
  return { first, last, headLast: last };
}

/** The mayor, | in a letter signed by her aide, Ada Hale, | said: who stands before the adjunct that the name ends. */
function beyondAdjunct(reading: Reading, { first }: NounPhrase, floor: number): NounPhrase | null {
  const preposition = first - 1;
  const comma = preposition - 1;
  if (comma <= floor || reading.text.kind[comma] !== Kind.comma || !places.has(reading.text.hash[preposition]))
    return null;
  const outer = nounPhraseBefore(reading, comma, floor);
  if (!outer || (outer.first > floor && isPrepositionOf(reading, outer.first - 1))) return null;
  return maySpeak(reading, outer) ? outer : null;
}

/** Prepositions of where and when something is said. */
const places = WordTable.of(['at', 'during', 'in', 'on', 'through', 'via']);

/** The tree’s supplier, | Norfell Ltd, | said: the body that the phrase before describes, and no body that somebody speaks for. */
function bodyBetweenCommas(reading: Reading, last: number, comma: number, floor: number): NounPhrase | null {
  const { classes, text } = reading;
  if (last !== comma) return null;
  let first = last - 1;
  while (first > floor && mentionOn(reading, first - 1) === mentionOn(reading, last - 1)) first--;
  if (first - 1 <= floor || text.kind[first - 1] !== Kind.comma) return null;
  const described = nounPhraseBefore(reading, first - 1, floor);
  if (!described || described.last !== described.headLast || isCapital(reading, described.headLast - 1)) return null;
  const starts = text.flags[described.first] & Flag.sentenceStart;
  if (starts === 0 || (classes[described.first] & (Word.determiner | Word.possessive)) === 0) return null;
  return { first, last, headLast: last };
}

/** The driver of the van that hit | Mrs Ito, | Ada Hale, said: somebody whom a clause on the one named only brings in. */
function isMetBefore(reading: Reading, { first }: NounPhrase, floor: number): boolean {
  const { classes, text } = reading;
  if (first - 2 <= floor || !isPast(reading, first - 1) || (classes[first - 2] & Word.relative) === 0) return false;
  return (text.flags[floor] & Flag.sentenceStart) !== 0 && (classes[floor] & Word.determiner) !== 0;
}

/** The nurse who runs | it, | Ada Hale: a relative clause without commas that ends in no noun. */
function endsRelative(reading: Reading, end: number, floor: number): boolean {
  for (let i = end - 1; i > floor && end - i < 12; i--) {
    if (reading.text.kind[i] !== Kind.word) return false;
    if (isWord(reading, i, hashOf.who) || isWord(reading, i, hashOf.which))
      return nounPhraseBefore(reading, i, floor) !== null;
  }
  return false;
}

/** A friend of the mayor, | Ada Hale, | said: the name is the mayor’s, as who speaks is one of several and goes without. */
function isOfAnother(reading: Reading, { first, last, headLast }: NounPhrase): boolean {
  if (last === headLast || mentionOn(reading, headLast - 1)?.kind === 'name') return false;
  const any = isWord(reading, first, hashOf.a) || isWord(reading, first, hashOf.an) || isPlural(reading, headLast - 1);
  const inner = mentionOn(reading, last - 1);
  return (
    any &&
    (inner ? inner.kind === 'role' && inner.type === 'person' : isCalling(reading, last - 1)) &&
    last - headLast > 2
  );
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

/** Ada Hale | of Lowry Crane: a firm with the names of people, behind a person’s. */
function beforeFirm(reading: Reading, behind: number, floor: number): number {
  const { mentionAt } = reading;
  const firm = mentionAt[behind - 1];
  if (firm === 0) return behind;
  let first = behind - 1;
  while (first > floor && mentionAt[first - 1] === firm) first--;
  const of = first - 1;
  if (of - 1 <= floor || !(isWord(reading, of, hashOf.of) || isWord(reading, of, hashOf.from))) return behind;
  return mentionOn(reading, of - 1)?.type === 'person' ? of : behind;
}

const honours = WordTable.of(postNominals);

/** "The mayors – Hale among them – said". */
export function subjectBeforeDashes(reading: Reading, dash: number, floor: number): NounPhrase | null {
  for (let i = dash - 1; i > floor && i > dash - 40; i--)
    if (reading.text.kind[i] === Kind.dash) return nounPhraseBefore(reading, i, floor);
  return null;
}

/** "Ada Hale, D-Ohio, said": party and state. */
function isPartyTag({ text: { kind, start, end } }: Reading, { first, last }: NounPhrase): boolean {
  const hyphen = kind[first + 1] === Kind.hyphen ? first + 1 : first - 1;
  return hyphen > 0 && hyphen < last && kind[hyphen] === Kind.hyphen && end[hyphen - 1] - start[hyphen - 1] === 1;
}

/** Does an adverb alone begin the sentence? */
function isIntroduction(reading: Reading, { first, last }: NounPhrase): boolean {
  return (
    last - first === 1 &&
    (reading.text.flags[first] & Flag.sentenceStart) !== 0 &&
    !mentionOn(reading, first) &&
    introducesInLy(reading, first)
  );
}

function isNumber({ text: { kind } }: Reading, { first, last }: NounPhrase): boolean {
  return last - first === 1 && kind[first] === Kind.number;
}

export function isPrepositionOf(reading: Reading, i: number): boolean {
  return (reading.classes[i] & Word.preposition) !== 0;
}

function isOf(reading: Reading, { first }: NounPhrase, floor: number): boolean {
  return first > floor && isPrepositionOf(reading, first - 1);
}

/** "Hale and Ito said": both, when nothing stands before the first. */
export function withJoint(reading: Reading, phrase: NounPhrase, floor: number): NounPhrase {
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
  if (!startsClause) return phrase;
  const headLast = isOfBoth(reading, other, phrase) ? other.headLast : phrase.headLast;
  return { first: other.first, last: phrase.last, headLast };
}

/** A bench of Justices Hale | and Ito, the family of Ada Hale | and Bob Ito: a body that two people make up. */
function isOfBoth(reading: Reading, other: NounPhrase, { last: end }: NounPhrase): boolean {
  const { last } = other;
  return (
    isBodyOf(reading, other) &&
    mentionOn(reading, last - 1)?.type === 'person' &&
    mentionOn(reading, end - 1)?.type === 'person'
  );
}

/** A bench of …, the family of …: a body that has no name but whose it is. */
export function isBodyOf(reading: Reading, { last, headLast }: NounPhrase): boolean {
  if (headLast >= last || (nounAt(reading, headLast - 1) & (Noun.body | Noun.bodies)) === 0) return false;
  return isWord(reading, headLast, hashOf.of) && !mentionOn(reading, headLast - 1);
}

/** At the same time, | Harbourline, which: the first comma of a sentence that a preposition begins. */
function endsIntroduction(reading: Reading, comma: number, floor: number): boolean {
  if (!introduces(reading, floor)) return false;
  for (let i = floor + 1; i < comma; i++) if (reading.text.kind[i] === Kind.comma) return false;
  return true;
}

/** "The firm, which has shops in Leeds, Hull and York, said": the phrase before the clause, whose commas are those of a list. */
export function beyondClosedRelative(reading: Reading, comma: number, floor: number): NounPhrase | null {
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
              !endsIntroduction(reading, before, floor) &&
              isCapital(reading, outer.first) &&
              mentionOn(reading, outer.first)?.type !== 'person' &&
              // Senator Ada Hale, who
              mentionOn(reading, outer.headLast - 1)?.type !== 'person'))
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
