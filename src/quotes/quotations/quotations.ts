import { Flag, Kind, type Quote, type QuoteKind, type Span } from '../../model/index.ts';
import { WordTable } from '../../text/index.ts';
import { hasFiniteVerb } from '../clauses/finite-verbs.ts';
import { mainVerbBehind } from '../clauses/main-verbs.ts';
import { workNouns } from '../data/function-words.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Marked, Report } from '../model/report.ts';
import { forgetPronouns } from '../people/told-sex.ts';
import { firstPersons } from '../reading/first-persons.ts';
import { isWord, type Range, type Reading, signBefore, spanOf } from '../reading/reading.ts';
import { hashOf } from '../reading/word-hashes.ts';
import { Takes, Word } from '../reading/words.ts';
import { nameSpeakers } from '../speakers/speakers.ts';
import { confidenceOfMarked, confidenceOfReport, unnamed } from './confidence.ts';
import { isTurn } from './transcripts.ts';

interface Draft {
  readonly kind: QuoteKind;
  readonly parts: readonly Span[];
  readonly start: number;
  readonly end: number;
  readonly attribution: Attribution | null;
  readonly marked: Marked | null;
  readonly report: Report | null;
}

/** The quotes of an article, sorted by start, the longer first. */
export function quotesOf(
  reading: Reading,
  quotations: readonly Marked[],
  reports: readonly Report[],
  nested: readonly Marked[],
): Quote[] {
  const reported: Draft[] = [];
  for (const report of reports) {
    for (const quotation of report.marked) quotation.report = report;
    const parts: Span[] = [];
    for (const part of report.parts) parts.push(spanOf(reading.text, part));
    const kind = report.marked.length > 0 ? 'mixed' : 'indirect';
    reported.push(draftOf(kind, parts, report.attribution, null, report));
  }
  const inMarks: Draft[] = [];
  for (const quotation of quotations) {
    const kind = kindOf(reading, quotation);
    const attribution = kind === 'scare' ? null : quotation.attribution;
    inMarks.push(draftOf(kind, partsOf(reading, quotation), attribution, quotation, quotation.report));
  }
  const drafts = merged(inOrder(reported), inOrder(inMarks));
  const used: Attribution[] = [];
  for (const { attribution } of drafts)
    if (attribution && !attribution.used) {
      attribution.used = true;
      used.push(attribution);
    }
  const inner: Attribution[] = [];
  for (const quotation of nested) {
    const { attribution } = quotation;
    drafts.push(draftOf(kindOf(reading, quotation), partsOf(reading, quotation), attribution, quotation, null));
    if (attribution) inner.push(attribution);
  }
  if (nested.length > 0) drafts.sort(byStart);
  used.sort((a, b) => a.first - b.first);
  forgetPronouns(reading);
  nameSpeakers(reading, used);
  // Apart: who speaks inside somebody’s words is nobody that a later pronoun goes back to.
  nameSpeakers(reading, inner);
  for (const { attribution, outer } of nested) nameFirstPerson(reading, attribution!, outer!);
  const quotes: Quote[] = [];
  const places = nested.length > 0 ? placesOf(drafts) : null;
  for (let index = 0; index < drafts.length; index++)
    quotes.push(quoteOf(reading, drafts[index], withinOf(drafts, index, places)));
  return quotes;
}

function byStart(a: Draft, b: Draft): number {
  return a.start - b.start || b.end - a.end;
}

/** Most lists are in order already, which is seen faster than sorted. */
function inOrder(drafts: Draft[]): Draft[] {
  for (let i = 1; i < drafts.length; i++) if (byStart(drafts[i - 1], drafts[i]) > 0) return drafts.sort(byStart);
  return drafts;
}

/** Both lists in one, of equals those of `a` first. */
function merged(a: readonly Draft[], b: readonly Draft[]): Draft[] {
  const all: Draft[] = [];
  let next = 0;
  for (const draft of a) {
    while (next < b.length && byStart(b[next], draft) < 0) all.push(b[next++]);
    all.push(draft);
  }
  while (next < b.length) all.push(b[next++]);
  return all;
}

function draftOf(
  kind: QuoteKind,
  parts: readonly Span[],
  attribution: Attribution | null,
  marked: Marked | null,
  report: Report | null,
): Draft {
  return { kind, parts, start: parts[0].start, end: parts[parts.length - 1].end, attribution, marked, report };
}

/** “I said, ‘Go home,’” Hale recalled: she speaks inside as well. */
function nameFirstPerson(reading: Reading, attribution: Attribution, { attribution: around }: Marked): void {
  const { named, source } = attribution;
  if (!named || !source || !around?.named || source.last - source.first !== 1) return;
  if (firstPersons.has(reading.text.hash[source.first]))
    attribution.named = { speaker: around.named.speaker, source: named.source };
}

/** Where each quotation in marks stands among the drafts. */
function placesOf(drafts: readonly Draft[]): Map<Marked, number> {
  const places = new Map<Marked, number>();
  for (let index = 0; index < drafts.length; index++) {
    const { marked } = drafts[index];
    if (marked) places.set(marked, index);
  }
  return places;
}

function withinOf(drafts: readonly Draft[], index: number, places: ReadonlyMap<Marked, number> | null): number {
  const { kind, report, marked } = drafts[index];
  if (marked?.outer) return places?.get(marked.outer) ?? -1;
  if (!report || (kind !== 'fragment' && kind !== 'direct')) return -1;
  for (let i = index - 1; i >= 0 && i > index - 50; i--)
    if (drafts[i].report === report && drafts[i].kind === 'mixed') return i;
  return -1;
}

function quoteOf(reading: Reading, { kind, parts, attribution, marked, report }: Draft, within: number): Quote {
  const cue =
    attribution && attribution.cue.last > attribution.cue.first ? spanOf(reading.text, attribution.cue) : null;
  const named = attribution && attribution.named;
  return {
    kind,
    parts,
    speaker: named && named.speaker,
    source: named && named.source,
    cue,
    reason: named ? null : kind === 'scare' ? 'scare' : attribution ? 'no-source' : 'no-cue',
    confidence: !named
      ? unnamed
      : marked
        ? confidenceOfMarked(reading, marked, named)
        : report
          ? confidenceOfReport(report, named)
          : unnamed,
    within,
    venue: null,
  };
}

/** Without the marks and the white space inside them. */
function partsOf(reading: Reading, { stretches }: Marked): Span[] {
  const { marks, text } = reading;
  const { start, end, blockOf, blocks } = text;
  const parts: Span[] = [];
  for (const m of stretches) {
    let first = marks.open[m] + 1;
    const last = marks.close[m];
    // A turn may hold several paragraphs, each of them a part.
    if (isTurn(reading, first - 1))
      for (let block = blockOf[first]; block < blockOf[last - 1]; block = blockOf[first]) {
        parts.push({ start: start[first], end: end[blocks[block].last - 1] });
        first = blocks[block].last;
      }
    parts.push({ start: start[first], end: end[last - 1] });
  }
  return parts;
}

function kindOf(reading: Reading, quotation: Marked): QuoteKind {
  const { tie, attribution } = quotation;
  const { text, marks } = reading;
  const first = marks.open[quotation.stretches[0]] + 1;
  const last = marks.close[quotation.stretches[0]];
  const words = wordsIn(reading, { first, last });
  const ends = text.kind[signBefore(text, last + 1)];
  const whole =
    quotation.stretches.length > 1 ||
    ends === Kind.stop ||
    ends === Kind.question ||
    ends === Kind.exclamation ||
    words > 12;
  if (isTurn(reading, first - 1)) return 'direct';
  if (tie === 'source') return 'scare';
  if (tie === 'none')
    return isSentence(reading, first, last, words) && !isTitleBehindWork(reading, quotation) ? 'direct' : 'scare';
  if (tie === 'clause') return 'fragment';
  if (tie === 'occasion') return isSentence(reading, first, last, words) ? 'direct' : 'fragment';
  const open = first - 1;
  const begins =
    (text.flags[open] & Flag.sentenceStart) !== 0 ||
    text.kind[open - 1] === Kind.colon ||
    text.kind[open - 1] === Kind.comma;
  // Fell cited “a marked slowdown since May”: a phrase, be it long. Behind its article no verb stands.
  const inside = (reading.classes[first] & Word.determiner) !== 0 ? first + 2 : first;
  const isPhrase = !whole && (text.flags[first] & Flag.capital) === 0 && !hasMainVerb(reading, inside, last);
  // Rail firm: ‘no trains west of Hull’
  if (isPhrase && tie === 'colon') return 'fragment';
  // has two cats and, she says, “no dog”
  if (isPhrase && attribution && attribution.backward && attribution.resumes === open) return 'fragment';
  // was, in the words of Ito, “a wreck”
  if (isPhrase && attribution && isWord(reading, attribution.cue.first, hashOf.in)) return 'fragment';
  if (begins && (ends === Kind.comma || tie === 'before' || tie === 'colon' || tie === 'label')) return 'direct';
  if (isPhrase && attribution) return 'fragment';
  // to attack “rowing dressed up as sport”: what no verb of speech leads to
  if (!begins && !whole && attribution && tie === 'before' && !saysWords(attribution)) return 'fragment';
  // who, she said, “would have danced”: a predicate without its subject
  const predicate = !begins && words <= 12 && (reading.classes[first] & Word.auxiliary) !== 0;
  if (predicate && attribution && (text.flags[first] & Flag.capital) === 0) return 'fragment';
  return whole || words > 3 || hasFiniteVerb(reading, first, last) ? 'direct' : 'fragment';
}

function saysWords({ takes }: Attribution): boolean {
  return (takes & (Takes.speech | Takes.clause | Takes.that | Takes.evidence)) !== 0;
}

/** A finite verb before the first clause that depends on something: a plan that works has none, the plan that works is ours has. */
function hasMainVerb(reading: Reading, first: number, last: number): boolean {
  if (!hasFiniteVerb(reading, first, last)) return false;
  for (let i = first; i < last; i++) {
    if ((reading.classes[i] & (Word.relative | Word.question)) === 0) continue;
    return hasFiniteVerb(reading, first, i) || mainVerbBehind(reading, i, last) < last;
  }
  return true;
}

/** Do marked words that nobody is tied to make a sentence of their own, not a title or term inside another one? */
function isSentence(reading: Reading, first: number, last: number, words: number): boolean {
  const { text } = reading;
  const open = first - 1;
  const before = open > 0 ? text.kind[open - 1] : 0;
  const begins = (text.flags[open] & Flag.sentenceStart) !== 0 || before === Kind.colon;
  if (begins) return words > 2 && (isTerminal(text.kind[last - 1]) || hasFiniteVerb(reading, first, last));
  for (let i = first; i < last - 1; i++)
    if (isTerminal(text.kind[i]) && (text.flags[i + 1] & Flag.sentenceStart) !== 0) return true;
  return words > 12 && hasFiniteVerb(reading, first, last);
}

/** The study, “Who swims? Gulls at sea”, was small: between commas behind what was written, its title. */
function isTitleBehindWork({ classes, text: { kind, hash } }: Reading, { open, behind }: Marked): boolean {
  const comma = open - 1;
  if (comma < 1 || kind[comma] !== Kind.comma || (kind[behind] !== Kind.comma && kind[behind - 2] !== Kind.comma))
    return false;
  return (classes[comma - 1] & Word.document) !== 0 || works.has(hash[comma - 1]);
}

const works = WordTable.of(workNouns);

function isTerminal(kind: number): boolean {
  return kind === Kind.stop || kind === Kind.question || kind === Kind.exclamation;
}

function wordsIn({ text: { kind } }: Reading, { first, last }: Range): number {
  let words = 0;
  for (let i = first; i < last; i++)
    if (kind[i] === Kind.word || kind[i] === Kind.number || kind[i] === Kind.dotted) words++;
  return words;
}
