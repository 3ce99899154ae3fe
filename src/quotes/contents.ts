import { Flag, Kind } from '../model/index.ts';
import { hasFiniteVerb } from './clauses.ts';
import { nounPhraseAfter } from './noun-phrases.ts';
import { behindStretch, isCapital, isManner, isPast, endsInS, isWord, type Reading } from './reading.ts';
import { Form, formOf, Takes, Word, type Verb } from './words.ts';

/** What the words behind a cue report. */
export type ContentForm =
  | 'marked'
  | 'clause'
  | 'question'
  | 'infinitive'
  | 'order'
  | 'noun'
  | 'label'
  | 'text'
  | 'none';

export interface Content {
  form: ContentForm;
  /** First token of the report; 0 where there is none. */
  from: number;
  /** Behind the adjuncts of the verb. */
  skipped: number;
}

/** Behind “…,” said Hale: more marked words (… ,“…”), else nothing. */
export function contentBehindInverted(reading: Reading, from: number, last: number): Content {
  const skipped = skipAdjuncts(reading, from, last, true);
  const { kind } = reading.text;
  let i = skipped;
  if (i < last && (kind[i] === Kind.comma || kind[i] === Kind.colon)) i++;
  if (i < last && reading.opens[i] > 0 && i > skipped) return { form: 'marked', from: i, skipped };
  return { form: 'none', from: 0, skipped: from };
}

/** What the words behind the verb report. */
export function contentAfter(reading: Reading, from: number, last: number, verb: Verb, passive: boolean): Content {
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
  if ((takes & Takes.mental) !== 0) return thoughtAfter(reading, from, last);
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
  if (
    (takes & Takes.question) !== 0 &&
    (classes[i] & Word.question) !== 0 &&
    !(isWord(reading, i, 'when') && i + 1 < last && isPast(reading, i + 1))
  )
    return { form: 'question', from: i, skipped };
  if ((takes & Takes.order) !== 0 && !passive && from < last) {
    const ordered = nounPhraseAfter(reading, from, last);
    if (ordered && isToInfinitive(reading, ordered.last, last)) return { form: 'order', from, skipped };
  }
  if (isWord(reading, i, 'to') && !passive) {
    if ((takes & Takes.infinitive) !== 0) return { form: 'infinitive', from: i, skipped };
    return { form: 'none', from: 0, skipped };
  }
  if (
    (takes & Takes.clause) !== 0 &&
    isGap(reading, from - 2) &&
    ((classes[i] & Word.auxiliary) !== 0 || isPast(reading, i))
  )
    return { form: 'clause', from: i, skipped };
  if ((takes & Takes.clause) !== 0 && beginsClause(reading, i) && isClause(reading, i, Math.min(last, i + 40)))
    return { form: 'clause', from: i, skipped };
  if (
    (takes & Takes.label) !== 0 &&
    (beginsNoun(reading, from) || isWord(reading, from, 'as')) &&
    !(passive && isWord(reading, from, 'by'))
  )
    return { form: 'label', from, skipped };
  if ((takes & Takes.noun) !== 0 && beginsNoun(reading, i)) return { form: 'noun', from: i, skipped };
  return { form: 'none', from: 0, skipped };
}

function isWordlike(kind: number): boolean {
  return (
    kind === Kind.word ||
    kind === Kind.possessive ||
    kind === Kind.hyphen ||
    kind === Kind.number ||
    kind === Kind.dotted
  );
}

/** A plural noun before a base form: its gulls make a noise. */
function hasPluralVerb(reading: Reading, first: number, last: number): boolean {
  const { verbs, classes, text } = reading;
  for (let i = first + 1; i < last; i++) {
    let noun = i - 1;
    while (noun > first && ((classes[noun] & Word.adverb) !== 0 || isManner(reading, noun))) noun--;
    if (
      verbs[i] !== 0 &&
      formOf(verbs[i]) === Form.base &&
      text.kind[noun] === Kind.word &&
      endsInS(reading, noun) &&
      (classes[noun] & (Word.possessive | Word.determiner | Word.auxiliary | Word.preposition)) === 0
    )
      return true;
  }
  return false;
}

/** A finite verb in the words ahead, or a subject whose verb stands in marks: said he “cannot go”. */
export function isClause(reading: Reading, first: number, last: number): boolean {
  if (hasFiniteVerb(reading, first, last) || hasPluralVerb(reading, first, last)) return true;
  if ((reading.classes[first] & Word.subject) !== 0 && (reading.classes[first] & Word.object) === 0) return true;
  const { opens, text } = reading;
  for (let i = first; i + 1 < last && isWordlike(text.kind[i]); i++) if (i > first && opens[i + 1] > 0) return true;
  return false;
}

/** What is thought: a clause with or without "that". */
function thoughtAfter(reading: Reading, from: number, last: number): Content {
  const first = from < last && isWord(reading, from, 'that') ? from + 1 : from;
  const clause =
    first < last &&
    (first > from || (beginsClause(reading, first) && isClause(reading, first, Math.min(last, first + 40))));
  return clause ? { form: 'clause', from: first, skipped: from } : { form: 'none', from: 0, skipped: from };
}

/** to go, not to go */
function isToInfinitive(reading: Reading, i: number, last: number): boolean {
  const to = i < last && isWord(reading, i, 'not') ? i + 1 : i;
  return to < last && isWord(reading, to, 'to');
}

/** "who he claims has", "the job that many say is": the subject of the report stands before, as a relative pronoun. */
function isGap({ classes, text: { kind } }: Reading, subject: number): boolean {
  for (let i = subject; i > 0 && subject - i < 9; i--) {
    if (kind[i] !== Kind.word || (i < subject && (classes[i] & Word.subject) !== 0)) return false;
    if ((classes[i - 1] & Word.relative) !== 0) return true;
  }
  return false;
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
  const { classes, text } = reading;
  if (text.kind[i] !== Kind.word) return false;
  if (hasFiniteVerb(reading, i - 1, Math.min(last, i + 3))) return true;
  const inside = text.kind[i - 2];
  if (inside === Kind.comma || inside === Kind.stop || inside === Kind.question || inside === Kind.exclamation)
    return false;
  if ((classes[i] & Word.relative) !== 0) return true;
  const adjunct = Word.preposition | Word.time | Word.timeModifier | Word.coordinator | Word.subordinator | Word.adverb;
  return (classes[i] & adjunct) === 0 && !isManner(reading, i);
}

export function beginsContent(reading: Reading, i: number, last: number): boolean {
  if (i >= last) return false;
  const { classes, text, opens } = reading;
  return (
    opens[i] > 0 ||
    text.kind[i] === Kind.number ||
    text.kind[i] === Kind.currency ||
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
export function skipAdjuncts(reading: Reading, from: number, last: number, inverted: boolean): number {
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
      if (i + 1 < last && kind[i + 1] === Kind.possessive) return i;
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
      // "insisted there was no plan": here the adverb is a subject.
      if ((bits & Word.subject) !== 0 && i + 1 < last && (classes[i + 1] & Word.auxiliary) !== 0) return i;
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
      if (i + 1 < last && (classes[i + 1] & (Word.time | Word.timeModifier)) !== 0) {
        i++;
        continue;
      }
      // "before leaving the hall"
      const doing = i + 1 < last && reading.verbs[i + 1] !== 0 && formOf(reading.verbs[i + 1]) === Form.ing ? 1 : 0;
      const phrase = nounPhraseAfter(reading, i + 1 + doing, last);
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
