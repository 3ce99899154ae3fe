import { Flag, Kind } from '../model/index.ts';
import { WordTable } from '../text/index.ts';
import { beginsContent } from './content-clauses.ts';
import { anyone, Noun, nounAt } from './nouns.ts';
import {
  behindStretch,
  endsInEd,
  endsInIng,
  endsInS,
  isCapital,
  isPlural,
  isLowerCase,
  isManner,
  isWord,
  type Reading,
  signBefore,
} from './reading.ts';
import { Form, formOf, Takes, verbOfValue, Word } from './words.ts';
import { hashOf } from './word-hashes.ts';

export interface VerbGroup {
  /** First token of the verb with its auxiliaries and adverbs. */
  first: number;
  negated: boolean;
  passive: boolean;
  perfect: boolean;
  modal: boolean;
  infinitive: boolean;
  /** A pronoun grown together with its verb (he’d) is the subject. */
  subject: number;
}

export function verbGroup(reading: Reading, i: number, first: number): VerbGroup {
  const { classes, text } = reading;
  const group: VerbGroup = {
    first: i,
    negated: false,
    passive: false,
    perfect: false,
    modal: false,
    infinitive: false,
    subject: -1,
  };
  const form = formOf(reading.verbs[i]);
  for (let k = i - 1; k >= first && i - k < 8; k--) {
    if (text.kind[k] === Kind.possessive) {
      const owner = k > first ? classes[k - 1] : 0;
      const auxiliary =
        (owner & (Word.subject | Word.relative | Word.question)) !== 0 ||
        // Hale’s going; but Hale’s warning is hers.
        (form === Form.ing && k > first && isCapital(reading, k - 1) && (classes[i] & Word.report) === 0);
      if (!auxiliary || form === Form.third || form === Form.base) break;
      group.first = k;
      group.perfect = true;
      continue;
    }
    if (text.kind[k] !== Kind.word) break;
    const bits = classes[k];
    if (isCapital(reading, k) && k > first && (bits & Word.subject) === 0) break;
    if ((bits & Word.contraction) !== 0) {
      group.subject = k;
      group.first = k;
      // she’d say, they’ll say
      if (form === Form.base) group.modal = group.perfect = true;
      break;
    }
    if ((bits & Word.auxiliary) !== 0) {
      if ((bits & Word.be) !== 0 && form !== Form.ing && !group.perfect) group.passive = true;
      group.perfect = true;
      if ((bits & Word.modal) !== 0) group.modal = true;
      if ((bits & Word.negation) !== 0) group.negated = true;
    } else if ((bits & Word.negation) !== 0) group.negated = true;
    else if (isWord(reading, k, hashOf.to)) {
      group.infinitive = form === Form.base || isPerfectInfinitive(reading, k, i, form);
      if (!group.infinitive) break;
      group.first = k;
      break;
    } else if (!((bits & Word.adverb) !== 0 || isManner(reading, k))) break;
    else if (
      (bits & (Word.subject | Word.determiner | Word.quantifier)) !== 0 &&
      !(k > first && (isWord(reading, k, hashOf.both) || isWord(reading, k, hashOf.all)))
    )
      break;
    group.first = k;
  }
  // "been" under another auxiliary makes the passive: has been told.
  return group;
}

/** is alleged | to have said: "have" behind "to", and nothing done to the speaker. */
function isPerfectInfinitive(reading: Reading, to: number, verb: number, form: number): boolean {
  return form === Form.past && verb - to === 2 && isWord(reading, to + 1, hashOf.have);
}

/** Is the word a verb here, where it may be a noun or an adjective too? */
export function isVerb(
  reading: Reading,
  i: number,
  form: Form,
  group: VerbGroup,
  first: number,
  last: number,
): boolean {
  const { classes, text } = reading;
  const { kind } = text;
  const left = group.first - 1;
  const leftBits = left >= first ? classes[left] : 0;
  const next = i + 1 < last ? kind[i + 1] : 0;
  if (kind[i + 1] === Kind.hyphen || (i > first && kind[i - 1] === Kind.hyphen && form !== Form.past)) return false;
  if (isStockPhrase(reading, i, first, last)) return false;
  if (left >= first && (leftBits & (Word.determiner | Word.possessive)) !== 0 && !group.perfect && !group.infinitive) {
    const pronoun = (leftBits & (Word.relative | Word.subject | Word.subordinator)) !== 0;
    if (!pronoun && (leftBits & Word.quantifier) === 0) return false;
  }
  const capital = (text.flags[i] & Flag.capital) !== 0 && i > first;
  const headline = capital && isTitleCase(reading, first, last);
  if (capital && !headline) return false;
  switch (form) {
    case Form.base: {
      if (group.perfect || group.infinitive) return group.infinitive || group.modal || isDo(reading, group.first, i);
      if (
        left < first ||
        (isWord(reading, i, hashOf.state) && !isSaidByMany(reading, left, first)) ||
        labelsInHeadline(reading, left, last)
      )
        return false;
      if (kind[left] === Kind.comma || kind[left] === Kind.dash)
        return isPlainVerb(reading, i) || beginsContent(reading, i + 1, last);
      if ((leftBits & Word.coordinator) !== 0) return !isNoun(reading, i) && beginsContent(reading, i + 1, last);
      return (
        (isPluralSubject(reading, left) && !isThatNoun(reading, left, i, last)) ||
        (isTeam(reading, left) && (next === Kind.stop || i + 1 >= last) && isAfterComma(reading, left, first)) ||
        (isPlainVerb(reading, i) && isJointSubject(reading, left, first)) ||
        ((isPlainVerb(reading, i) || leadsToClause(reading, i, last)) && isPluralWithPlace(reading, left, first)) ||
        (endsReducedPlural(reading, left, first) && beginsContent(reading, i + 1, last)) ||
        (!isNoun(reading, i) &&
          isSubjectEnd(reading, left) &&
          ((isPlainVerb(reading, i) && endsRelative(reading, left)) || beginsContent(reading, i + 1, last)))
      );
    }
    case Form.third:
      if (labelsInHeadline(reading, i, last)) return left >= first && (leftBits & Word.preposition) === 0;
      if (isPluralNoun(reading, i, last) || isCompound(reading, i, first)) return false;
      // following reports, dismissing claims
      if (left >= first && (classes[i] & Word.report) !== 0 && endsInIng(reading, left) && !isCapital(reading, left))
        return false;
      if (left < first || kind[left] === Kind.possessive || group.perfect) return false;
      if (kind[left] === Kind.number) return false;
      if ((next === Kind.stop || i + 1 >= last) && isNoun(reading, i) && endsPhraseInMarks(reading, left, first))
        return false;
      if ((leftBits & Word.quantifier) !== 0) return beginsContent(reading, i + 1, last);
      if ((leftBits & (Word.preposition | Word.auxiliary)) !== 0 && (leftBits & Word.subject) === 0) return false;
      if (
        kind[left] === Kind.word &&
        (text.flags[left] & Flag.capital) === 0 &&
        (leftBits & (Word.subject | Word.relative)) === 0
      )
        return (
          isPlainVerb(reading, i) ||
          next === Kind.mark ||
          (next === Kind.comma && (!isNoun(reading, i) || leadsToSpeech(reading, i + 1, last))) ||
          next === Kind.colon ||
          beginsContent(reading, i + 1, last) ||
          takesNext(reading, i, last) ||
          takesDeed(reading, i, last) ||
          ((next === Kind.stop || i + 1 >= last) && isAfterComma(reading, left, first))
        );
      return true;
    case Form.ing:
      if (left >= first && kind[left] === Kind.possessive && group.first === i) return false;
      return true;
    case Form.past:
      // "Asked about the pier, Hale said": what was asked is the interviewer’s.
      return left >= first || group.perfect || next === Kind.colon || (text.flags[i] & Flag.capital) === 0;
    default:
      return group.perfect;
  }
}

/** records from last year show | that, show | he: what a verb takes, be it a noun too. */
function leadsToClause({ classes }: Reading, i: number, last: number): boolean {
  if (i + 1 >= last) return false;
  return (classes[i + 1] & (Word.subject | Word.object)) === Word.subject || (classes[i + 1] & Word.relative) !== 0;
}

/** “…,” the Saudis | state: behind marks, and no adjective of a noun. */
function isSaidByMany(reading: Reading, left: number, first: number): boolean {
  if (!isPlural(reading, left) || (reading.classes[left] & Word.quantifier) !== 0) return false;
  let i = left;
  while (i > first && left - i < 6 && reading.text.kind[i] === Kind.word) i--;
  return reading.closes[i] > 0;
}

/** the message continues, | “hold up a sign.”: a sentence in marks that ends the sentence, and no title. */
function leadsToSpeech(reading: Reading, comma: number, last: number): boolean {
  const open = comma + 1;
  if (open >= last || reading.opens[open] === 0) return false;
  const behind = behindStretch(reading, open, last);
  const sign = reading.text.kind[signBefore(reading.text, behind)];
  return behind >= last && (sign === Kind.stop || sign === Kind.question || sign === Kind.exclamation);
}

/** Those asked | say, groups that backed him | say, owners whose boats were lost | say: behind a participle or object no noun stands (the final say). */
function endsRelative(reading: Reading, left: number): boolean {
  return (
    endsInEd(reading, left) ||
    isLost(reading, left) ||
    (reading.classes[left] & (Word.object | Word.possessive)) === Word.object
  );
}

/** were | lost: a participle behind its auxiliary, in whatever ending. */
function isLost({ classes, verbs }: Reading, i: number): boolean {
  const form = verbs[i] !== 0 ? formOf(verbs[i]) : 0;
  return (form === Form.past || form === Form.participle) && (classes[i - 1] & Word.auxiliary) !== 0;
}

/** Papers seen by the Gazette | show: a plural before a participle whose agent or place stands before the verb. */
function endsReducedPlural(reading: Reading, left: number, first: number): boolean {
  const { classes, verbs, text } = reading;
  if (text.kind[left] !== Kind.word || !isCapital(reading, left)) return false;
  let i = left;
  // the Centre for | Piers: a name in two halves
  while (
    i - 2 > first &&
    left - i < 8 &&
    text.kind[i] === Kind.word &&
    ((classes[i] & Word.preposition) === 0 || isCapital(reading, i - 1))
  )
    i--;
  if (i - 2 < first || (classes[i] & Word.preposition) === 0) return false;
  const form = verbs[i - 1] !== 0 ? formOf(verbs[i - 1]) : endsInEd(reading, i - 1) ? Form.past : 0;
  return (form === Form.past || form === Form.participle) && isPluralSubject(reading, i - 2);
}

/** The speaker and the European Union | say: one and another. */
function isJointSubject({ classes, text: { kind, hash } }: Reading, left: number, first: number): boolean {
  const others = Word.preposition | Word.auxiliary | Word.subject | Word.relative | Word.coordinator;
  let i = left;
  while (i > first && left - i < 6 && kind[i] === Kind.word && (classes[i] & others) === 0) i--;
  return i > first && i < left && hash[i] === hashOf.and && kind[i - 1] === Kind.word;
}

/** …, the team | report. A body is many in Britain. */
function isTeam(reading: Reading, left: number): boolean {
  return (nounAt(reading, left) & Noun.body) !== 0 && (reading.classes[left] & Word.document) === 0;
}

/** repeated that | promise on Monday: a noun, as no verb without its object. */
function isThatNoun(reading: Reading, that: number, i: number, last: number): boolean {
  return (
    that === i - 1 && isWord(reading, that, hashOf.that) && isNoun(reading, i) && !beginsContent(reading, i + 1, last)
  );
}

/** Officials in Tarnia | say, reports on Thursday | say: a plural before the place or day that the verb stands behind. */
function isPluralWithPlace(reading: Reading, left: number, first: number): boolean {
  const { classes, text } = reading;
  const { kind } = text;
  let i = left;
  if ((classes[i] & Word.time) !== 0 && (classes[i - 1] & Word.preposition) !== 0) i -= 2;
  else if ((classes[i] & Word.time) !== 0 && isPluralSubject(reading, i - 1)) i--;
  else {
    const others = Word.auxiliary | Word.subject | Word.coordinator | Word.relative;
    while (i > first && left - i < 6 && kind[i] === Kind.word && (classes[i] & (Word.preposition | others)) === 0) i--;
    if ((classes[i] & Word.preposition) === 0 || isWord(reading, i, hashOf.to)) return false;
    i--;
  }
  return i >= first && kind[i] === Kind.word && (classes[i] & Word.subject) === 0 && isPluralSubject(reading, i);
}

/** Says, argue: a verb whose forms are no nouns, whatever follows. */
function isPlainVerb({ verbs }: Reading, i: number): boolean {
  return plainVerbs.has(verbOfValue(verbs[i]).lemma);
}

const plainVerbs = new Set(
  'acknowledge admit allege argue assert assure claim complain concede conclude confirm contend declare deny disclose emphasise emphasize explain indicate inform insist maintain predict reckon recommend remind reveal say suggest tell testify warn'.split(
    ' ',
  ),
);

/** "the union warns of", "critics point to": the preposition that the verb reports behind. */
function takesNext({ verbs, text: { hash } }: Reading, i: number, last: number): boolean {
  const { takes, phrases } = verbOfValue(verbs[i]);
  return i + 1 < last && (takes & Takes.phrase) !== 0 && (takes & Takes.weak) === 0 && phrases!.has(hash[i + 1]);
}

/** Strike goes on as union brands | offer ‘an insult’: in a headline, before a noun and marks, the verb. */
function labelsInHeadline({ classes, opens, verbs, text }: Reading, i: number, last: number): boolean {
  if ((verbOfValue(verbs[i]).takes & Takes.label) === 0 || text.blocks[text.blockOf[i]].kind !== 'headline')
    return false;
  if (formOf(verbs[i]) !== Form.third) return false;
  for (let k = i + 1; k < last && k < i + 6; k++) {
    if (opens[k] > 0) return k > i + 1;
    if (text.kind[k] !== Kind.word || (classes[k] & (Word.preposition | Word.auxiliary)) !== 0) return false;
  }
  return false;
}

/** the council vows to | “act”, the firm promises to | pay: what a verb of promising leads to, and no noun. */
function takesDeed(reading: Reading, i: number, last: number): boolean {
  const { classes, opens, text, verbs } = reading;
  if ((nounAt(reading, i - 1) & (anyone | Noun.body)) === 0) return false;
  if ((verbOfValue(verbs[i]).takes & Takes.infinitive) === 0 || i + 2 >= last || !isWord(reading, i + 1, hashOf.to))
    return false;
  const deed = i + 2;
  if (opens[deed] > 0) return true;
  if (verbs[deed] !== 0) return formOf(verbs[deed]) === Form.base;
  // to mend | the pier: a verb in no list
  return text.kind[deed] === Kind.word && classes[deed] === 0 && (classes[deed + 1] & Word.determiner) !== 0;
}

/** "warnings from consumer advocates": behind a preposition and a bare noun the word in -s is a noun as well. */
function isCompound(reading: Reading, i: number, first: number): boolean {
  const { classes, verbs, text } = reading;
  let noun = i - 1;
  if (noun <= first || text.kind[noun] !== Kind.word || isCapital(reading, noun) || classes[noun] !== 0) return false;
  if (!isNoun(reading, i) && verbOfValue(verbs[i]).lemma !== 'advocate') return false;
  const isSingular = !endsInS(reading, noun);
  while (
    noun - 1 > first &&
    i - noun < 4 &&
    text.kind[noun - 1] === Kind.word &&
    classes[noun - 1] === 0 &&
    !isCapital(reading, noun - 1)
  )
    noun--;
  if ((classes[noun - 1] & Word.preposition) !== 0) return true;
  // two long investigative reports
  return isSingular && (classes[noun - 1] & Word.quantifier) !== 0 && !singulars.has(text.hash[noun - 1]);
}

const singulars = WordTable.of(['all', 'another', 'both', 'either', 'neither', 'no', 'none', 'one']);

/** "states that vote", "reports that track": a relative clause follows; "states" leads to a clause only with "that". */
function isPluralNoun(reading: Reading, i: number, last: number): boolean {
  const { classes, verbs, text, opens } = reading;
  const next = i + 1;
  if (next >= last) return false;
  if (isWord(reading, next, hashOf.that) && next + 1 < last && isNoun(reading, i)) {
    const form = verbs[next + 1] === 0 ? 0 : formOf(verbs[next + 1]);
    return (
      (classes[next + 1] & Word.auxiliary) !== 0 ||
      (form !== 0 && form !== Form.ing && (text.flags[next + 1] & Flag.capital) === 0)
    );
  }
  return isWord(reading, i, hashOf.states) && text.kind[next] === Kind.word && opens[next] === 0;
}

/** Is the base form a noun as well (a claim, a report)? */
function isNoun(reading: Reading, i: number): boolean {
  const { classes, verbs } = reading;
  return (
    (classes[i] & (Word.report | Word.document)) !== 0 ||
    isWord(reading, i, hashOf.states) ||
    (verbOfValue(verbs[i]).takes & Takes.weak) !== 0
  );
}

/** Can a subject end here: supporters of the mayor | say? */
function isSubjectEnd({ classes, text: { kind } }: Reading, i: number): boolean {
  if (kind[i] !== Kind.word && kind[i] !== Kind.number && kind[i] !== Kind.percent && kind[i] !== Kind.close)
    return false;
  return (classes[i] & (Word.preposition | Word.determiner | Word.possessive | Word.auxiliary)) === 0;
}

/** Fees that “break” Harbour Board rules.: marks without a sign in them lead on to the noun. */
function endsPhraseInMarks({ closes, text: { kind } }: Reading, left: number, first: number): boolean {
  for (let i = left; i > first && left - i < 6; i--) {
    if (closes[i] > 0) return kind[i - 1] === Kind.word;
    if (kind[i] !== Kind.word && kind[i] !== Kind.hyphen) return false;
  }
  return false;
}

/** ", the rights group says.": a short subject behind a comma or marks. */
function isAfterComma({ closes, text: { kind } }: Reading, left: number, first: number): boolean {
  for (let i = left; i >= first && left - i < 8; i--) {
    if (kind[i] === Kind.comma || closes[i] > 0) return true;
    if (kind[i] !== Kind.word && kind[i] !== Kind.hyphen) return false;
  }
  return false;
}

/** that said, having said that, let’s say, say (for example). */
function isStockPhrase(reading: Reading, i: number, first: number, last: number): boolean {
  const { kind } = reading.text;
  if (verbOfValue(reading.verbs[i]).lemma !== 'say') return false;
  const form = formOf(reading.verbs[i]);
  if (form === Form.third) return false;
  if (i > first && isWord(reading, i - 1, hashOf.that) && (i + 1 >= last || kind[i + 1] === Kind.comma)) return true;
  if (
    i > first &&
    isWord(reading, i - 1, hashOf.having) &&
    i + 2 < last &&
    (isWord(reading, i + 1, hashOf.that) || isWord(reading, i + 1, hashOf.this) || isWord(reading, i + 1, hashOf.so)) &&
    kind[i + 2] === Kind.comma
  )
    return true;
  if (
    i > first &&
    (isWord(reading, i - 1, hashOf.lets) ||
      isWord(reading, i - 1, hashOf.let) ||
      (isWord(reading, i - 1, hashOf.us) && isLowerCase(reading, i - 1)))
  )
    return true;
  if (form === Form.base && i > first && kind[i - 1] === Kind.comma && kind[i + 1] === Kind.comma) return true;
  return i > first && isWord(reading, i - 1, hashOf.without) && i - 2 >= first && isWord(reading, i - 2, hashOf.goes);
}

/** A headline in capitals: most of its words have one. */
function isTitleCase({ text: { kind, flags } }: Reading, first: number, last: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = first; i < last && i < first + 30; i++) {
    if (kind[i] !== Kind.word) continue;
    words++;
    if ((flags[i] & Flag.capital) !== 0) capitals++;
  }
  return words > 2 && capitals * 3 > words * 2;
}

function isDo(reading: Reading, first: number, last: number): boolean {
  for (let k = first; k < last; k++)
    if (
      isWord(reading, k, hashOf.do) ||
      isWord(reading, k, hashOf.does) ||
      isWord(reading, k, hashOf.did) ||
      isWord(reading, k, hashOf.didnt)
    )
      return true;
  return false;
}

/** Can the word before be the end of a plural subject: they, critics, Hale and Ito, police? */
function isPluralSubject(reading: Reading, left: number): boolean {
  const { classes, text } = reading;
  const bits = classes[left];
  if ((bits & Word.subject) !== 0)
    return !isWord(reading, left, hashOf.he) && !isWord(reading, left, hashOf.she) && !isWord(reading, left, hashOf.it);
  if ((bits & Word.relative) !== 0 || (bits & Word.quantifier) !== 0) return true;
  if (text.kind[left] !== Kind.word) return false;
  if ((bits & (Word.preposition | Word.auxiliary | Word.coordinator | Word.determiner)) !== 0) return false;
  return isPlural(reading, left);
}
