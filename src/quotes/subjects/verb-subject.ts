import { Kind } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { loneAdjectives } from '../data/function-words.ts';
import type { Attribution } from '../model/attribution.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { isCapital, isManner, isWord, type Reading } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Form, Takes, type Verb, Word } from '../reading/words.ts';
import type { VerbGroup } from '../verbs/verb-groups.ts';
import { actorOf } from './actors.ts';
import { agentOf, hasAgent } from './agents.ts';
import { withJoint } from './appositions.ts';
import { coordinatedSubject, isCoordinated } from './coordinated-subject.ts';
import { earlierSource, farthest, whoWasHeardOf } from './earlier-source.ts';
import { invertedSubject, isObject } from './inversion.ts';
import { broughtTo, callerBefore, habitualSpeaker, matrixOf, relativeSubject } from './matrices.ts';
import { quotedAs } from './quoted-as-saying.ts';
import { subjectOf } from './sentence-subject.ts';
import {
  beforeDay,
  isBehindOpener,
  isHeadlineList,
  isListed,
  isSpeaker,
  resumesSpeech,
  speaksIn,
} from './shared-subjects.ts';
import { participleSubject, subjectBefore } from './subjects.ts';

/** A past form or participle with no auxiliary. */
export function isBare(i: number, form: Form, group: VerbGroup): boolean {
  return form === Form.past && !group.perfect && group.first === i && group.subject < 0;
}

/** Who speaks, and what stands of the attribution before its report. */
export interface Subject {
  readonly source: NounPhrase | null;
  readonly shared: boolean;
  readonly inverted: boolean;
  readonly unsaid: boolean;
  readonly passive: boolean;
  readonly first: number;
  readonly last: number;
  /** Behind who did it to the subject, or -1. */
  readonly agentLast: number;
}

/** The subject of a verb that reports; null where it has none that could speak. */
export function readSubject(
  reading: Reading,
  i: number,
  cueLast: number,
  verb: Verb,
  form: Form,
  group: VerbGroup,
  first: number,
  last: number,
  found: readonly Attribution[],
  before: number,
): Subject | null {
  const { text } = reading;
  let unsaid = group.negated || (group.modal && (verb.takes & Takes.weak) !== 0);
  let source: NounPhrase | null = null;
  let shared = false;
  let inverted = false;
  let attributionFirst = group.first;
  let attributionLast = cueLast;
  let passive = group.passive;
  let agentLast = -1;

  // "As reported by the Gazette, …"
  if (
    cueLast < last &&
    isWord(reading, cueLast, hashOf.by) &&
    form === Form.past &&
    !group.perfect &&
    group.first > first &&
    isWord(reading, group.first - 1, hashOf.as)
  )
    group.passive = passive = true;
  // "research described by Ito as “a leap”", "a goal called “lucky” by Reed": somebody else does.
  const bare = isBare(i, form, group);
  if (bare && (verb.takes & Takes.label) !== 0 && hasAgent(reading, cueLast, last)) group.passive = passive = true;
  if (group.passive) {
    // "was quoted by the Gazette as saying": who is quoted speaks, the agent passes it on.
    const agent = isWord(reading, i, hashOf.quoted) ? null : agentOf(reading, cueLast, last, verb);
    if (agent) {
      source = agent;
      passive = false;
      attributionLast = agentLast = agent.last;
    } else if (isWord(reading, i, hashOf.quoted)) {
      passive = false;
      source = subjectBefore(reading, group.first, first);
    }
  } else if (group.subject >= 0) {
    source = { first: group.subject, last: group.subject + 1, headLast: group.subject + 1 };
  } else if (group.infinitive) {
    const brought = broughtTo(reading, group.first, first) ?? habitualSpeaker(reading, group.first, first);
    if (brought) source = brought;
    else if (matrixOf(reading, group.first, first) === 'unsaid') unsaid = true;
    else source = relativeSubject(reading, group.first, first) ?? callerBefore(reading, group.first, first);
    shared = !brought;
  } else if (isWord(reading, group.first, hashOf.having)) {
    shared = true;
  } else if (form === Form.ing && !group.perfect) {
    source = quotedAs(reading, group.first, first) ?? participleSubject(reading, group.first, first);
    if (isWithheld(reading, group.first, first)) unsaid = true;
    shared = source === null;
  } else {
    const behind = invertedSubject(reading, group.first, i, cueLast, first, last, verb);
    if (behind) {
      source = behind;
      inverted = true;
      attributionLast = behind.last;
    } else {
      const left = beforeDay(reading, group.first - 1, first);
      if (left >= first && isCoordinated(reading, left)) {
        source = coordinatedSubject(reading, left, first, form, verb);
        // He said the cost had risen, and denied: what cannot speak is no subject where somebody does.
        let at = found.length - 1;
        // said more was needed to understand it | and urged: no verb that depends on another
        while (
          at >= before &&
          found.length - at < farthest &&
          (found[at].embedded === 'relative' ||
            (found[at].contentForm === 'none' && !found[at].backward) ||
            (found[at].shared && found[at].form === Form.base) ||
            !speaksIn(reading, found[at]))
        )
          at--;
        const earlier = at >= before ? found[at] : null;
        const speaks = earlier?.form === form;
        if (source && speaks && (resumesSpeech(reading, left, verb, earlier) || !isSpeaker(reading, source)))
          source = null;
        // said the owner was late and called his plea a “stunt”: what is his is called so by who spoke
        if (
          source &&
          earlier?.contentForm === 'clause' &&
          (verb.takes & Takes.label) !== 0 &&
          isOfOther(reading, cueLast)
        )
          source = null;
        // But advocates cite it: at the start of a sentence the word in -s is the noun.
        if (source === null && left === first && form === Form.third) return null;
        shared = true;
      } else {
        source = subjectBefore(reading, group.first, first);
        if (source && bare && isParticipleBefore(reading, source, cueLast, last)) return null;
        if (source) attributionFirst = source.first;
        else if (left > first && (isHeadlineList(reading, i, left, first) || isListed(reading, i, form, found, before)))
          shared = true;
        else if ((verb.takes & Takes.weak) === 0 && form === Form.past && left < first) source = null;
        else return null;
      }
    }
  }
  // "Saying that the pier was lost, Hale left": behind what is said.
  if (shared && source === null)
    source =
      earlierSource(reading, found, before, form === Form.ing || group.infinitive, group.first) ??
      whoWasHeardOf(reading, found, before, last) ??
      actorOf(
        reading,
        subjectOf(reading, first, group.first === first || isBehindOpener(reading, group.first, first) ? last : i),
        group.first,
        first,
      );
  if (source && !shared && source.first < attributionFirst) attributionFirst = source.first;
  if (source && !shared) attributionFirst = describedBehindMarks(reading, attributionFirst, first);
  // "The pier fell, as Hale said": the conjunction belongs to the attribution.
  const as = attributionFirst - 1;
  if (as > first && isWord(reading, as, hashOf.as) && (text.kind[as - 1] === Kind.comma || reading.closes[as - 1] > 0))
    attributionFirst = as;

  // but No 10 said
  if (source && negatives.has(text.hash[source.first]) && text.kind[source.last - 1] !== Kind.number) unsaid = true;
  return { source, shared, inverted, unsaid, passive, first: attributionFirst, last: attributionLast, agentLast };
}

/** his plea, them: somebody told of before */
function isOfOther({ text: { hash, kind } }: Reading, i: number): boolean {
  return kind[i] === Kind.word && othersWords.has(hash[i]);
}

const othersWords = WordTable.of(['her', 'him', 'his', 'their', 'them']);

/** A new | proposed law, 60 | pledged votes: behind an adjective or a number the participle goes with the noun behind it. */
function isParticipleBefore(reading: Reading, { first, last }: NounPhrase, from: number, end: number): boolean {
  const { classes, text, opens } = reading;
  const { kind, hash } = text;
  const head = last - 1;
  const counted = kind[head] === Kind.number && head === first;
  // and nearby | flagged areas
  const bare = head === first && (adjectives.has(hash[head]) || isWord(reading, head, hashOf.nearby));
  if (!counted && !bare && !(adjectives.has(hash[head]) && (classes[first] & Word.determiner) !== 0)) return false;
  if (from >= end || kind[from] !== Kind.word || opens[from] > 0) return false;
  const starts = Word.determiner | Word.possessive | Word.subject | Word.object | Word.preposition | Word.subordinator;
  return (classes[from] & (starts | Word.adverb | Word.quantifier | Word.auxiliary | Word.time | Word.question)) === 0;
}

const adjectives = WordTable.of(loneAdjectives);

/** “…,” the manager, | Ada Hale, said: the attribution begins with the description between the marks and the name. */
function describedBehindMarks(reading: Reading, name: number, floor: number): number {
  const comma = name - 1;
  if (comma <= floor || reading.text.kind[comma] !== Kind.comma || reading.closes[comma] > 0) return name;
  const nearest = nounPhraseBefore(reading, comma, floor);
  const described = nearest && withJoint(reading, nearest, floor);
  if (!described || described.first <= floor || reading.closes[described.first - 1] === 0) return name;
  // gulls ‘know’ the sky, study says: what stands behind marked words in a sentence goes on with it
  return isCapital(reading, name) || !isObject(reading, described) ? described.first : name;
}

export function isAdverb(reading: Reading, i: number): boolean {
  return (reading.classes[i] & Word.adverb) !== 0 || isManner(reading, i);
}

/** Nobody said that, neither owner has said that: it is not said. */
const negatives = WordTable.of(['neither', 'nobody', 'none', 'no']);

/** stopped short of | promising, without | saying: it is not said. */
function isWithheld(reading: Reading, participle: number, floor: number): boolean {
  if (participle - 1 <= floor) return false;
  if (isWord(reading, participle - 1, hashOf.without)) return true;
  if (participle - 2 <= floor) return false;
  const short = isWord(reading, participle - 2, hashOf.short);
  return short && (isWord(reading, participle - 1, hashOf.of) || isWord(reading, participle - 1, hashOf.in));
}
