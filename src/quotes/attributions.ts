import { Flag, Kind } from '../model/index.ts';
import { endOfClause, hasFiniteVerb } from './clauses.ts';
import { nounPhraseAfter, nounPhraseBefore, type NounPhrase } from './noun-phrases.ts';
import { beforeStretch, behindStretch, endsInS, isCapital, isManner, type Range, type Reading } from './reading.ts';
import { Form, formOf, Takes, verbOfValue, Word, type Verb } from './words.ts';

/** What the words behind a cue report. */
export type ContentForm = 'marked' | 'clause' | 'question' | 'infinitive' | 'noun' | 'label' | 'text' | 'none';

/** "Hale said on Monday that": who reports and where the report begins. */
export interface Attribution {
  /** The attribution’s own words: subject, verb and what stands between it and the report. */
  readonly first: number;
  readonly last: number;
  readonly cue: Range;
  readonly takes: number;
  readonly form: Form;
  readonly source: NounPhrase | null;
  /** The subject stands elsewhere in the sentence ("…, adding that"). */
  readonly shared: boolean;
  /** Not said: declined to comment, did not say, is expected to announce. */
  readonly unsaid: boolean;
  /** Something else did it to the subject: was told, was asked. */
  readonly passive: boolean;
  /** The first token of the report behind the cue, -1 for none. */
  readonly content: number;
  readonly contentForm: ContentForm;
  /** The report, or its first half, stands before: “…,” Hale said. */
  readonly backward: boolean;
  /** A half of the report goes on behind: The plan, Hale said, is dead. */
  readonly resumes: number;
  readonly sentence: number;
  readonly sentenceFirst: number;
  readonly sentenceLast: number;
}

/** All attributions outside marked stretches, in order. */
export function findAttributions(reading: Reading): Attribution[] {
  const found: Attribution[] = [];
  const { sentences, sentenceCount, skipped } = reading;
  for (let s = 0; s < sentenceCount; s++)
    if (skipped[sentences[s]] === 0) readSentence(reading, s, sentences[s], sentences[s + 1], found);
  return found;
}

function readSentence(reading: Reading, sentence: number, first: number, last: number, found: Attribution[]): void {
  const { verbs, opens, text } = reading;
  const before = found.length;
  for (let i = first; i < last; i++) {
    if (opens[i] > 0) {
      i = behindStretch(reading, i, last) - 1;
      continue;
    }
    if (verbs[i] !== 0) {
      const verb = verbOfValue(verbs[i]);
      if (verb.takes === 0) continue;
      const attribution = readVerb(reading, i, verb, sentence, first, last, found, before);
      if (!attribution) continue;
      found.push(attribution);
      i = Math.max(i, attribution.cue.last - 1);
    } else if (
      text.kind[i] === Kind.word &&
      isWord(reading, i, 'according') &&
      i + 1 < last &&
      isWord(reading, i + 1, 'to')
    ) {
      const attribution = readAccordingTo(reading, i, sentence, first, last);
      if (attribution) found.push(attribution);
    }
  }
}

export function isWord({ text: { source, start, end } }: Reading, i: number, word: string): boolean {
  return end[i] - start[i] === word.length && source.slice(start[i], end[i]).toLowerCase() === word;
}

/** "according to the ministry", before, behind or inside what it reports. */
function readAccordingTo(
  reading: Reading,
  i: number,
  sentence: number,
  first: number,
  last: number,
): Attribution | null {
  const source = nounPhraseAfter(reading, i + 2, last);
  if (!source) return null;
  const { kind } = reading.text;
  const fronted = i === first || (i === first + 1 && (reading.classes[first] & (Word.coordinator | Word.adverb)) !== 0);
  let behind = source.last;
  while (behind < last && kind[behind] !== Kind.comma && (kind[behind] === Kind.word || kind[behind] === Kind.number))
    behind++;
  if (fronted && (behind >= last || kind[behind] !== Kind.comma)) return null;
  const resumes = behind < last && kind[behind] === Kind.comma ? behind + 1 : -1;
  return {
    first: i,
    last: source.last,
    cue: { first: i, last: i + 2 },
    takes: Takes.speech | Takes.clause | Takes.evidence,
    form: Form.past,
    source,
    shared: false,
    unsaid: false,
    passive: false,
    content: fronted ? resumes : -1,
    contentForm: fronted ? 'text' : 'none',
    backward: !fronted,
    resumes: fronted || resumes < 0 || !hasFiniteVerb(reading, resumes, last) ? -1 : resumes,
    sentence,
    sentenceFirst: first,
    sentenceLast: last,
  };
}

interface VerbGroup {
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

function readVerb(
  reading: Reading,
  i: number,
  verb: Verb,
  sentence: number,
  first: number,
  last: number,
  found: readonly Attribution[],
  before: number,
): Attribution | null {
  const { text, verbs } = reading;
  const form = formOf(verbs[i]) as Form;
  const group = verbGroup(reading, i, first);
  if (!isVerb(reading, i, form, group, first, last)) return null;
  let cueLast = i + 1;
  if ((verb.takes & Takes.particle) !== 0) {
    if (cueLast < last && verb.particle!.has(text.hash[cueLast])) cueLast++;
    else if (verb.lemma !== 'point') return null;
  }
  let unsaid = group.negated;
  let source: NounPhrase | null = null;
  let shared = false;
  let inverted = false;
  let attributionFirst = group.first;
  let attributionLast = cueLast;
  let passive = group.passive;

  const sharedSource = (): NounPhrase | null => {
    shared = true;
    for (let f = found.length - 1; f >= before; f--) if (found[f].source && !found[f].passive) return found[f].source;
    return subjectOf(reading, first, i);
  };

  if (group.passive) {
    const agent = agentAfter(reading, cueLast, last);
    if (agent) {
      source = agent;
      passive = false;
      attributionLast = cueLast;
    } else if (isWord(reading, i, 'quoted')) {
      passive = false;
      source = subjectBefore(reading, group.first, first);
    }
  } else if (group.subject >= 0) {
    source = { first: group.subject, last: group.subject + 1, headLast: group.subject + 1 };
  } else if (group.infinitive) {
    const matrix = matrixOf(reading, group.first, first);
    if (matrix === 'unsaid') unsaid = true;
    source = sharedSource();
  } else if (form === Form.ing && !group.perfect) {
    source = participleSubject(reading, group.first, first) ?? sharedSource();
  } else {
    const behind = invertedSubject(reading, group.first, i, cueLast, first, last, verb);
    if (behind) {
      source = behind;
      inverted = true;
      attributionLast = behind.last;
    } else {
      const left = group.first - 1;
      if (left >= first && isCoordinated(reading, left)) source = sharedSource();
      else {
        source = subjectBefore(reading, group.first, first);
        if (source) attributionFirst = source.first;
        else if ((verb.takes & Takes.weak) === 0 && form === Form.past && left < first) source = null;
        else return null;
      }
    }
  }
  if (source && !shared && source.first < attributionFirst) attributionFirst = source.first;

  let content = inverted
    ? contentBehindInverted(reading, attributionLast, last)
    : contentAfter(reading, cueLast, last, verb, passive);
  // “…,” Hale said as she left: what stands behind is no report.
  if (!inverted && content.form !== 'marked' && followsOpenSentence(reading, attributionFirst - 1))
    content = { form: 'none', from: 0, skipped: skipAdjuncts(reading, cueLast, last, true) };
  const backward = isBackward(reading, attributionFirst, first, inverted, content, attributionLast, last, form);
  return {
    first: attributionFirst,
    last: content.from > 0 ? content.from : attributionLast,
    cue: { first: i, last: cueLast },
    takes: verb.takes,
    form,
    source,
    shared,
    unsaid,
    passive,
    content: content.form === 'none' ? -1 : content.from,
    contentForm: content.form,
    backward,
    resumes: backward
      ? resumption(reading, attributionFirst, inverted ? attributionLast : content.skipped, last, inverted)
      : -1,
    sentence,
    sentenceFirst: first,
    sentenceLast: last,
  };
}

function verbGroup(reading: Reading, i: number, first: number): VerbGroup {
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
        (form === Form.ing && k > first && isCapital(reading, k - 1));
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
      break;
    }
    if ((bits & Word.auxiliary) !== 0) {
      if ((bits & Word.be) !== 0 && form !== Form.ing && !group.perfect) group.passive = true;
      group.perfect = true;
      if ((bits & Word.modal) !== 0) group.modal = true;
      if ((bits & Word.negation) !== 0) group.negated = true;
    } else if ((bits & Word.negation) !== 0) group.negated = true;
    else if (isWord(reading, k, 'to')) {
      group.infinitive = form === Form.base;
      if (!group.infinitive) break;
      group.first = k;
      break;
    } else if (!((bits & Word.adverb) !== 0 || isManner(reading, k))) break;
    else if (
      (bits & (Word.subject | Word.determiner | Word.quantifier)) !== 0 &&
      !(isWord(reading, k, 'both') || isWord(reading, k, 'all'))
    )
      break;
    group.first = k;
  }
  // "been" under another auxiliary makes the passive: has been told.
  return group;
}

/** Is the word a verb here, where it may be a noun or an adjective too? */
function isVerb(reading: Reading, i: number, form: Form, group: VerbGroup, first: number, last: number): boolean {
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
      if (left < first) return false;
      return isPluralSubject(reading, left);
    }
    case Form.third:
      if (left < first || kind[left] === Kind.possessive) return false;
      if ((leftBits & (Word.preposition | Word.quantifier | Word.auxiliary)) !== 0 && (leftBits & Word.subject) === 0)
        return false;
      if (
        kind[left] === Kind.word &&
        (text.flags[left] & Flag.capital) === 0 &&
        (leftBits & (Word.subject | Word.relative)) === 0
      )
        return next === Kind.mark || next === Kind.comma || next === Kind.colon || beginsContent(reading, i + 1, last);
      return true;
    case Form.ing:
      if (left >= first && kind[left] === Kind.possessive && group.first === i) return false;
      return true;
    case Form.past:
      return true;
    default:
      return group.perfect;
  }
}

/** that said, having said that, let’s say, say (for example). */
function isStockPhrase(reading: Reading, i: number, first: number, last: number): boolean {
  const { kind } = reading.text;
  const word = reading.text.source.slice(reading.text.start[i], reading.text.end[i]).toLowerCase();
  if (word !== 'said' && word !== 'say' && word !== 'saying') return false;
  if (i > first && isWord(reading, i - 1, 'that') && (i + 1 >= last || kind[i + 1] === Kind.comma)) return true;
  if (i > first && (isWord(reading, i - 1, "let's") || isWord(reading, i - 1, 'let') || isWord(reading, i - 1, 'us')))
    return true;
  if (word === 'say' && i > first && kind[i - 1] === Kind.comma) return true;
  return i > first && isWord(reading, i - 1, 'without') && i - 2 >= first && isWord(reading, i - 2, 'goes');
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
      isWord(reading, k, 'do') ||
      isWord(reading, k, 'does') ||
      isWord(reading, k, 'did') ||
      isWord(reading, k, "didn't")
    )
      return true;
  return false;
}

const pluralNouns = new Set(['people', 'police', 'men', 'women', 'children', 'media', 'data', 'staff']);

/** Can the word before be the end of a plural subject: they, critics, Hale and Ito, police? */
function isPluralSubject(reading: Reading, left: number): boolean {
  const { classes, text } = reading;
  const bits = classes[left];
  if ((bits & Word.subject) !== 0)
    return !isWord(reading, left, 'he') && !isWord(reading, left, 'she') && !isWord(reading, left, 'it');
  if ((bits & Word.relative) !== 0 || (bits & Word.quantifier) !== 0) return true;
  if (text.kind[left] !== Kind.word && text.kind[left] !== Kind.comma) return false;
  if ((bits & (Word.preposition | Word.auxiliary | Word.coordinator | Word.determiner)) !== 0) return false;
  const word = text.source.slice(text.start[left], text.end[left]).toLowerCase();
  return endsInS(reading, left) || pluralNouns.has(word);
}

/** "and said", "but later told", "then added": the subject stands before. */
function isCoordinated({ classes, text: { kind } }: Reading, left: number): boolean {
  return kind[left] === Kind.word && (classes[left] & Word.coordinator) !== 0;
}

/** The subject of a finite verb whose group begins at `end`. */
function subjectBefore(reading: Reading, end: number, floor: number): NounPhrase | null {
  const { text, classes } = reading;
  const left = end - 1;
  if (left < floor) return null;
  const { kind } = text;
  if (kind[left] === Kind.comma) return subjectBeforeApposition(reading, left, floor);
  if (
    kind[left] !== Kind.word &&
    kind[left] !== Kind.number &&
    kind[left] !== Kind.alphanumeric &&
    kind[left] !== Kind.dotted &&
    kind[left] !== Kind.close &&
    kind[left] !== Kind.mark &&
    kind[left] !== Kind.stop
  )
    return null;
  if ((classes[left] & Word.relative) !== 0) return antecedent(reading, left, floor);
  if (kind[left] === Kind.close) {
    const phrase = nounPhraseBefore(reading, end, floor);
    return phrase && withJoint(reading, phrase, floor);
  }
  const phrase = nounPhraseBefore(reading, end, floor);
  return phrase && (beyondRelative(reading, phrase, floor) ?? withJoint(reading, phrase, floor));
}

/** "an official who asked to remain unnamed said": the phrase before the relative clause whose object stands before the verb. */
function beyondRelative(reading: Reading, phrase: NounPhrase, floor: number): NounPhrase | null {
  const { classes, verbs, text } = reading;
  const before = phrase.first - 1;
  if (before <= floor || text.kind[before] !== Kind.word) return null;
  const object =
    verbs[before] !== 0 || (classes[before] & (Word.preposition | Word.auxiliary)) !== 0 || isManner(reading, before);
  if (!object) return null;
  for (let k = before - 1; k > floor && k > before - 24; k--) {
    if (text.kind[k] !== Kind.word && text.kind[k] !== Kind.number && text.kind[k] !== Kind.hyphen) return null;
    if (isWord(reading, k, 'who') || isWord(reading, k, 'which')) return nounPhraseBefore(reading, k, floor);
  }
  return null;
}

/** "Ada Hale, who": the phrase before the relative pronoun, or the pronoun itself. */
function antecedent(reading: Reading, pronoun: number, floor: number): NounPhrase {
  const { kind } = reading.text;
  let end = pronoun;
  if (end > floor && kind[end - 1] === Kind.comma) end--;
  const phrase = end > floor ? nounPhraseBefore(reading, end, floor) : null;
  return phrase ?? { first: pronoun, last: pronoun + 1, headLast: pronoun + 1 };
}

/** "Ada Hale, a doctor," "Ada Hale, 46, of Leeds,": the phrase before the first comma of the apposition that ends at `comma`. */
function subjectBeforeApposition(reading: Reading, comma: number, floor: number): NounPhrase | null {
  const { text, closes } = reading;
  const { kind } = text;
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
    const phrase = nounPhraseBefore(reading, open, floor);
    if (phrase && !isNumber(reading, phrase)) {
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
  return best;
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
  if (and <= floor || !isWord(reading, and, 'and')) return phrase;
  let end = and;
  if (text.kind[end - 1] === Kind.comma) end--;
  const other = nounPhraseBefore(reading, end, floor);
  if (!other) return phrase;
  const start = other.first - 1;
  const startsClause =
    start < floor ||
    ((text.kind[start] === Kind.comma || text.kind[start] === Kind.mark) && end === and) ||
    (classes[start] & (Word.subordinator | Word.coordinator)) !== 0;
  return startsClause ? { first: other.first, last: phrase.last, headLast: phrase.headLast } : phrase;
}

/** The subject of a participle: "with one asking", "protesters chanting"; null when it is the sentence’s own. */
function participleSubject(reading: Reading, end: number, floor: number): NounPhrase | null {
  const { classes, text } = reading;
  const left = end - 1;
  if (left < floor) return null;
  if (text.kind[left] !== Kind.word && text.kind[left] !== Kind.mark && text.kind[left] !== Kind.number) return null;
  if ((classes[left] & (Word.preposition | Word.coordinator | Word.subordinator)) !== 0) return null;
  const phrase = nounPhraseBefore(reading, end, floor);
  if (!phrase) return null;
  const before = phrase.first - 1;
  if (before >= floor && isWord(reading, before, 'with')) return phrase;
  if ((classes[phrase.headLast - 1] & Word.document) !== 0) return null;
  return phrase;
}

/** First noun phrase of the sentence that is no part of an introduction ("On Monday, …", "Speaking to reporters, …"). */
function subjectOf(reading: Reading, first: number, limit: number): NounPhrase | null {
  const { classes, verbs, opens, text } = reading;
  const { kind } = text;
  let i = first;
  for (let hops = 0; hops < 4 && i < limit; hops++) {
    while (i < limit && (opens[i] > 0 || kind[i] === Kind.comma || kind[i] === Kind.dash))
      i = opens[i] > 0 ? behindStretch(reading, i, limit) : i + 1;
    while (
      i < limit &&
      (classes[i] & (Word.coordinator | Word.adverb)) !== 0 &&
      (classes[i] & (Word.subject | Word.quantifier)) === 0
    )
      i++;
    if (i >= limit) return null;
    const form = verbs[i] !== 0 ? formOf(verbs[i]) : 0;
    const introduces =
      (classes[i] & (Word.preposition | Word.subordinator)) !== 0 ||
      form === Form.ing ||
      form === Form.participle ||
      isWord(reading, i, 'to');
    if (!introduces) {
      const phrase = nounPhraseAfter(reading, i, limit);
      if (phrase) return phrase;
    }
    while (i < limit && kind[i] !== Kind.comma) i = opens[i] > 0 ? behindStretch(reading, i, limit) : i + 1;
  }
  return null;
}

/** What stands before "to say": refused and expected make it unsaid. */
function matrixOf(reading: Reading, to: number, floor: number): 'said' | 'unsaid' {
  const { text, classes } = reading;
  let k = to - 1;
  while (
    k >= floor &&
    to - k < 4 &&
    (isManner(reading, k) || (classes[k] & Word.adverb) !== 0) &&
    !isWord(reading, k, 'on')
  )
    k--;
  if (k < floor) return 'unsaid';
  const word = text.source.slice(text.start[k], text.end[k]).toLowerCase();
  return saidMatrices.has(word) ? 'said' : 'unsaid';
}

const saidMatrices = new Set([
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
  'stood',
  'tweeted',
  'twitter',
  'facebook',
  'paused',
  'quick',
  'keen',
  'right',
  'first',
  'forward',
]);

/** "by Ada Hale" behind a passive verb and what it names. */
function agentAfter(reading: Reading, from: number, last: number): NounPhrase | null {
  const { opens, text } = reading;
  for (let i = from; i < last && i < from + 14; i++) {
    if (opens[i] > 0) {
      i = behindStretch(reading, i, last) - 1;
      continue;
    }
    if (text.kind[i] === Kind.comma || text.kind[i] === Kind.semicolon || text.kind[i] === Kind.stop) return null;
    if (isWord(reading, i, 'by')) return nounPhraseAfter(reading, i + 1, last);
  }
  return null;
}

/** “…,” said Ada Hale, a doctor. The subject behind the verb, when the verb stands right behind a report or marks. */
function invertedSubject(
  reading: Reading,
  groupFirst: number,
  i: number,
  from: number,
  first: number,
  last: number,
  { takes }: Verb,
): NounPhrase | null {
  const { text, classes, closes } = reading;
  const { kind } = text;
  const left = groupFirst - 1;
  if ((takes & Takes.speech) === 0 || groupFirst !== i) return null;
  const marked = left >= 0 && closes[left] > 0;
  const sign =
    left >= first &&
    (kind[left] === Kind.comma ||
      kind[left] === Kind.dash ||
      kind[left] === Kind.question ||
      kind[left] === Kind.exclamation);
  const as = left >= first && isWord(reading, left, 'as');
  if (!marked && !sign && !as) return null;
  const phrase = nounPhraseAfter(reading, from, last);
  if (!phrase) return null;
  if (
    (classes[phrase.first] & (Word.object | Word.subordinator)) !== 0 &&
    (classes[phrase.first] & (Word.subject | Word.possessive)) === 0
  )
    return null;
  // A verb behind the phrase makes it the subject of a clause: "Hale, a doctor, said profits rose".
  const next = phrase.last;
  if (next < last && (reading.verbs[next] !== 0 || (classes[next] & Word.auxiliary) !== 0)) {
    const form = formOf(reading.verbs[next]);
    if (form !== Form.ing && form !== Form.base) return null;
  }
  const joint = next + 1 < last && isWord(reading, next, 'and') ? nounPhraseAfter(reading, next + 1, last) : null;
  if (joint && isCapital(reading, joint.last - 1) && (joint.last >= last || kind[joint.last] !== Kind.word))
    return { first: phrase.first, last: joint.last, headLast: joint.last };
  return phrase;
}

interface Content {
  form: ContentForm;
  /** First token of the report; 0 where there is none. */
  from: number;
  /** Behind the adjuncts of the verb. */
  skipped: number;
}

/** Behind “…,” said Hale: more marked words (… ,“…”), else nothing. */
function contentBehindInverted(reading: Reading, from: number, last: number): Content {
  const skipped = skipAdjuncts(reading, from, last, true);
  const { kind } = reading.text;
  let i = skipped;
  if (i < last && (kind[i] === Kind.comma || kind[i] === Kind.colon)) i++;
  if (i < last && reading.opens[i] > 0 && i > skipped) return { form: 'marked', from: i, skipped };
  return { form: 'none', from: 0, skipped: from };
}

/** What the words behind the verb report. */
function contentAfter(reading: Reading, from: number, last: number, verb: Verb, passive: boolean): Content {
  const { takes, phrases } = verb;
  const { text, classes, opens } = reading;
  const { kind } = text;
  if ((takes & Takes.phrase) !== 0 && !passive) {
    const behind = skipAdverbs(reading, from, last);
    if (behind < last && phrases!.has(text.hash[behind])) {
      if (isWord(reading, behind, 'on') && verb.lemma === 'call') {
        return behind + 1 < last
          ? { form: 'noun', from: behind + 1, skipped: behind + 1 }
          : { form: 'none', from: 0, skipped: from };
      }
      if (behind + 1 < last)
        return { form: opens[behind + 1] > 0 ? 'marked' : 'noun', from: behind + 1, skipped: behind + 1 };
    }
  }
  let i = from;
  if ((takes & Takes.addressee) !== 0 && !passive) i = skipAddressee(reading, i, last);
  i = skipAdjuncts(reading, i, last, false);
  const skipped = i;
  if (i >= last) return { form: 'none', from: 0, skipped };
  if (kind[i] === Kind.colon) {
    const next = i + 1;
    if (next < last && opens[next] > 0) return { form: 'marked', from: next, skipped };
    return next < last && (takes & Takes.speech) !== 0
      ? { form: 'text', from: next, skipped }
      : { form: 'none', from: 0, skipped };
  }
  if (kind[i] === Kind.comma) {
    if (i + 1 < last && opens[i + 1] > 0 && (takes & Takes.speech) !== 0)
      return { form: 'marked', from: i + 1, skipped };
    if (i + 1 < last && isWord(reading, i + 1, 'that') && (takes & (Takes.clause | Takes.that)) !== 0)
      return { form: 'clause', from: i + 2, skipped };
    return { form: 'none', from: 0, skipped };
  }
  if (opens[i] > 0) {
    const behind = behindStretch(reading, i, last);
    // He said “the plan” was dead: the marked words begin the clause.
    if ((takes & (Takes.clause | Takes.that)) !== 0 && behind < last && continuesClause(reading, behind, last))
      return { form: 'clause', from: i, skipped };
    return { form: (takes & Takes.label) !== 0 && (takes & Takes.speech) === 0 ? 'label' : 'marked', from: i, skipped };
  }
  if (isWord(reading, i, 'that') && (takes & (Takes.clause | Takes.that)) !== 0) {
    let next = i + 1;
    if (next < last && kind[next] === Kind.comma) next++;
    if (next < last && kind[next] === Kind.colon) next++;
    if (next < last && (takes & Takes.clause) !== 0 ? true : hasFiniteVerb(reading, next, last))
      return { form: 'clause', from: next, skipped };
  }
  if ((takes & Takes.question) !== 0 && (classes[i] & Word.question) !== 0)
    return { form: 'question', from: i, skipped };
  if (isWord(reading, i, 'to') && !passive) {
    if ((takes & Takes.infinitive) !== 0) return { form: 'infinitive', from: i, skipped };
    return { form: 'none', from: 0, skipped };
  }
  if ((takes & Takes.clause) !== 0 && beginsClause(reading, i) && hasFiniteVerb(reading, i, Math.min(last, i + 40)))
    return { form: 'clause', from: i, skipped };
  if ((takes & Takes.label) !== 0) return { form: 'label', from: from, skipped };
  if ((takes & Takes.noun) !== 0 && beginsNoun(reading, i)) return { form: 'noun', from: i, skipped };
  return { form: 'none', from: 0, skipped };
}

function skipAdverbs(reading: Reading, from: number, last: number): number {
  let i = from;
  while (
    i < last &&
    reading.text.kind[i] === Kind.word &&
    (isManner(reading, i) ||
      ((reading.classes[i] & Word.adverb) !== 0 &&
        (reading.classes[i] & (Word.determiner | Word.question | Word.preposition)) === 0))
  )
    i++;
  return i;
}

/** Behind closing marks the clause goes on with a verb or preposition. */
function continuesClause(reading: Reading, i: number, last: number): boolean {
  return reading.text.kind[i] === Kind.word && hasFiniteVerb(reading, i - 1, Math.min(last, i + 3));
}

function beginsContent(reading: Reading, i: number, last: number): boolean {
  if (i >= last) return false;
  const { classes, text, opens } = reading;
  return (
    opens[i] > 0 ||
    (classes[i] & (Word.determiner | Word.subject | Word.possessive | Word.question | Word.quantifier)) !== 0 ||
    isWord(reading, i, 'that') ||
    (text.flags[i] & Flag.capital) !== 0
  );
}

/** Can a finite clause begin at the token? */
function beginsClause(reading: Reading, i: number): boolean {
  const { classes, text } = reading;
  const bits = classes[i];
  if (
    text.kind[i] !== Kind.word &&
    text.kind[i] !== Kind.number &&
    text.kind[i] !== Kind.dotted &&
    text.kind[i] !== Kind.alphanumeric &&
    text.kind[i] !== Kind.currency
  )
    return false;
  if ((bits & (Word.auxiliary | Word.coordinator)) !== 0 && (text.flags[i] & Flag.capital) === 0) return false;
  return !noClause.has(text.source.slice(text.start[i], text.end[i]).toLowerCase());
}

const noClause = new Set([
  'as',
  'after',
  'before',
  'because',
  'though',
  'although',
  'while',
  'when',
  'than',
  'so',
  'nothing',
  'little',
  'much',
  'goodbye',
  'hello',
  'sorry',
  'thanks',
  'yes',
  'otherwise',
  'himself',
  'herself',
  'themselves',
  'itself',
  'and',
  'or',
]);

function beginsNoun(reading: Reading, i: number): boolean {
  const { classes, text } = reading;
  if (text.kind[i] === Kind.word) {
    const bits = classes[i];
    if (
      (bits & (Word.preposition | Word.auxiliary | Word.coordinator | Word.negation)) !== 0 &&
      (bits & (Word.possessive | Word.determiner)) === 0
    )
      return false;
    return true;
  }
  return text.kind[i] === Kind.number || text.kind[i] === Kind.currency || text.kind[i] === Kind.dotted;
}

/** Behind the one spoken to: told reporters, told him, told the BBC. */
function skipAddressee(reading: Reading, from: number, last: number): number {
  const { classes, text, opens } = reading;
  if (from >= last || opens[from] > 0 || isWord(reading, from, 'that')) return from;
  if ((classes[from] & Word.object) !== 0) return from + 1;
  const phrase = nounPhraseAfter(reading, from, last);
  if (!phrase) return from;
  // "told reporters Hale would go": the addressee ends where a capital follows a plain noun.
  if ((text.flags[from] & Flag.capital) === 0)
    for (let i = from + 1; i < phrase.last; i++)
      if (isCapital(reading, i) && (classes[from] & (Word.determiner | Word.possessive)) === 0) return i;
  return phrase.last;
}

/** Behind times, places and occasions: on Monday, in a statement to the court, last night, again. */
function skipAdjuncts(reading: Reading, from: number, last: number, inverted: boolean): number {
  const { classes, text, opens } = reading;
  const { kind } = text;
  let i = from;
  for (let steps = 0; steps < 8 && i < last; steps++) {
    const bits = classes[i];
    if (kind[i] !== Kind.word) {
      if (kind[i] === Kind.comma && inverted) return i;
      // A remark between commas: said, through a spokesman, that.
      if (kind[i] === Kind.comma && i + 1 < last && opens[i + 1] === 0) {
        const close = closingComma(reading, i + 1, last);
        if (
          close > 0 &&
          (classes[i + 1] & Word.preposition) !== 0 &&
          !hasFiniteVerb(reading, i + 1, close) &&
          close + 1 < last &&
          (isWord(reading, close + 1, 'that') || opens[close + 1] > 0)
        ) {
          i = opens[close + 1] > 0 ? close : close + 1;
          continue;
        }
      }
      return i;
    }
    if ((bits & Word.time) !== 0 && (!inverted || (text.flags[i] & Flag.capital) !== 0 || steps > 0)) {
      i++;
      continue;
    }
    if ((bits & Word.timeModifier) !== 0) {
      let k = i + 1;
      while (k < last && (classes[k] & Word.timeModifier) !== 0) k++;
      if (k < last && (classes[k] & (Word.time | Word.timePlural)) !== 0) {
        i = k + 1;
        continue;
      }
    }
    if (
      (bits & Word.adverb) !== 0 &&
      (bits & (Word.determiner | Word.question | Word.quantifier | Word.preposition)) === 0
    ) {
      i++;
      continue;
    }
    if (isManner(reading, i)) {
      i++;
      continue;
    }
    if ((bits & Word.preposition) !== 0 && !isWord(reading, i, 'than') && !isWord(reading, i, 'as')) {
      if (i + 1 < last && opens[i + 1] > 0) return i;
      if (
        isWord(reading, i, 'to') &&
        i + 1 < last &&
        reading.verbs[i + 1] !== 0 &&
        formOf(reading.verbs[i + 1]) === Form.base &&
        (classes[i + 1] & Word.possessive) === 0
      )
        return i;
      const phrase = nounPhraseAfter(reading, i + 1, last);
      if (!phrase) {
        // "in 2014", "by telephone": or nothing that can be skipped.
        return i;
      }
      i = phrase.last;
      continue;
    }
    return i;
  }
  return i;
}

function closingComma({ text: { kind } }: Reading, from: number, last: number): number {
  for (let i = from; i < last && i < from + 16; i++) if (kind[i] === Kind.comma) return i;
  return -1;
}

/** Does a quotation close at the token whose sentence goes on behind it: “…,” or “…?” he? */
function followsOpenSentence({ closes, text: { kind } }: Reading, close: number): boolean {
  if (close < 1 || closes[close] === 0) return false;
  const inside = kind[close - 1];
  return (
    inside === Kind.comma ||
    inside === Kind.question ||
    inside === Kind.exclamation ||
    inside === Kind.dash ||
    inside === Kind.ellipsis
  );
}

/** Does the report stand before the attribution: behind a comma or closing marks, with nothing reported behind? */
function isBackward(
  reading: Reading,
  first: number,
  sentenceFirst: number,
  inverted: boolean,
  content: Content,
  _last: number,
  _sentenceLast: number,
  form: Form,
): boolean {
  const { text, closes } = reading;
  const left = first - 1;
  if (left < 0 || form === Form.ing) return false;
  if (closes[left] > 0) return content.form === 'none' || content.form === 'marked' || inverted;
  if (left < sentenceFirst) return false;
  if (inverted) return true;
  if (content.form !== 'none' && content.form !== 'marked' && content.form !== 'label') return false;
  const kind = text.kind[left];
  return kind === Kind.comma || kind === Kind.dash || kind === Kind.question || kind === Kind.exclamation;
}

/**
 * Where the second half of an interrupted report begins, or -1: the plan, Hale said, | is dead. Behind a quotation only marks go on, and
 * behind a subject turned round (said Hale, a doctor, …) only marks or a verb: anything else is an apposition.
 */
function resumption(reading: Reading, first: number, from: number, last: number, inverted: boolean): number {
  const { text, opens, closes, verbs, classes } = reading;
  if (from >= last || text.kind[from] !== Kind.comma || from + 1 >= last) return -1;
  const next = from + 1;
  if (opens[next] > 0) return next;
  if (first > 0 && closes[first - 1] > 0) return -1;
  if (inverted && verbs[next] === 0 && (classes[next] & Word.auxiliary) === 0) return -1;
  return hasFiniteVerb(reading, next - 1, last) && endOfClause(reading, next, last) > next ? next : -1;
}
