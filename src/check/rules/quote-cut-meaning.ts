import { isContentWord } from '../content-words.ts';
import { groupBy } from '../group-by.ts';
import { wordsOf } from '../reading.ts';
import { relatedArticles } from '../related-articles.ts';
import { latest } from '../latest.ts';
import { corpusOf, defineRule, type RuleArticle, type RuleContext, type RuleFinding } from '../rule.ts';
import { extent, isMarked, wordsIn, writtenIn, type Telling } from '../telling.ts';
import { areOfTwoPeople, linkedEntity, placeOf, speakerOf, utterances } from '../utterances.ts';
import {
  compareWordings,
  haveInCommon,
  readWords,
  sortedHashes,
  stretchOf,
  wordingKey,
  type Comparison,
  type Range,
  type Word,
} from '../wording.ts';
import { conditions, negations } from './quote-cut-meaning.words.ts';

export default defineRule({
  id: 'quote-cut-meaning',
  category: 'quotations',
  summary: 'No quotation is cut so that it may mean something else',
  severity: 'warning',
  why: 'A cut that takes out “not”, “if” or “until” can turn what was said around. Told is such a word inside a quotation that another place leaves out, dots or no dots, and a condition right behind or in front of what another telling keeps. A cut of whole sentences is left alone.',
  examples: {
    pass: [
      corpusOf(
        'Anna Reed said: “There has never been anybody who is not paid and more fit to run the harbour office.”',
        'Paul Marlow said: “There has never been anybody more fit to run the harbour office.”',
      ),
      corpusOf(
        'Anna Reed said: “We will open the harbour in the spring. If it rains, we will all get wet.”',
        'Anna Reed said: “We will open the harbour in the spring.”',
      ),
      corpusOf(
        'Anna Reed said: “It is not a mistake to talk about the harbour wall, but it is one to talk alone.”',
        'Anna Reed said it was not “a mistake to talk about the harbour wall”.',
      ),
      corpusOf(
        'Anna Reed said: “We will mend this wall if we are paid.”',
        'Anna Reed said, “We will mend this wall”, if the council paid for it.',
      ),
      corpusOf(
        'Anna Reed said: “We will mend this wall. If we are paid, we will mend the lights.”',
        'Anna Reed said: “We will mend this wall.”',
      ),
    ],
    fail: [
      corpusOf(
        'Anna Reed said: “We haven’t got the boats to keep the harbour open all winter.” She added: “It is ⟦not⟧ a cure.”',
        'Anna Reed said: “We haven’t got the boats to keep the harbour open all winter.” She added: “⟦It is a cure⟧.”',
      ),
      corpusOf(
        'Anna Reed said: “We will mend this wall ⟦if⟧ we are paid.”',
        '“We will mend this ⟦wall⟧,” Anna Reed said at the town hall.',
      ),
      corpusOf(
        'Anna Reed said: “⟦If the council pays for the lights⟧, I am prepared to open the harbour in the spring.”',
        'Anna Reed said: “⟦I am prepared⟧ to open the harbour in the spring.”',
      ),
      corpusOf(
        'Anna Reed said: “It is ⟦not⟧ a mistake to talk about the harbour wall, but it is one to talk alone.”',
        'Anna Reed called it “⟦a mistake⟧ to talk about the harbour wall”.',
      ),
      corpusOf(
        'Anna Reed said: “We will open the harbour in the spring ⟦if⟧ the council pays for the new lights.”',
        'Anna Reed said: “We will open the harbour in the ⟦spring⟧.”',
      ),
      corpusOf(
        'Anna Reed said: “The council will ⟦not⟧ pay for the new lights on the harbour wall.”',
        'Anna Reed said: “The council will … pay for the new lights on the harbour wall.”',
      ),
    ],
  },
  compares: ['quotes'],
  note(article, context) {
    const spoken = spokenQuotes(article, context);
    return spoken.length > 0 ? spoken : undefined;
  },
  *check(context, notes) {
    const told = new Set<string>();
    for (const { long, short, comparison } of pairs(context, [...notes.values()].flat())) {
      const finding = cutOf(long, short, comparison);
      const key = finding?.key?.join('\n');
      if (!finding || told.has(key!)) continue;
      told.add(key!);
      yield finding;
    }
  },
});

interface Wording {
  readonly telling: Telling;
  readonly words: readonly Word[];
}

/** Two wordings of which the shorter one may be cut from the longer. */
interface Pair {
  readonly long: Wording;
  readonly short: Wording;
  readonly comparison: Comparison;
}

function* pairs(context: RuleContext, spoken: readonly SpokenQuote[]): Generator<Pair> {
  for (const tellings of utterances(context))
    for (const pair of cutsAmong(tellings))
      if (!areOfTwoPeople(context, pair.long.telling, pair.short.telling)) yield pair;
  for (const found of [shortOnes(context, spoken), deniedOnes(context)])
    for (const [long, short] of found) {
      const comparison = compareAsCut(long.words, short.words);
      if (comparison) yield { long, short, comparison };
    }
}

/** Weighty wordings of one utterance that others are compared with, the first told ones: it may have tens of thousands. */
const mostLongs = 1000;

function* cutsAmong(tellings: readonly Telling[]): Generator<Pair> {
  const wordings = differentWordings(tellings.map(wordingOf));
  for (const one of wordings.filter(({ isWeighty }) => isWeighty).slice(0, mostLongs))
    for (const other of wordings) {
      if (!mayBeCutOf(one, other)) continue;
      const comparison = compareAsCut(one.words, other.words);
      if (comparison) for (const long of one.told) for (const short of other.told) yield { long, short, comparison };
    }
}

function wordingOf(telling: Telling): Wording {
  return { telling, words: wordsIn(telling) };
}

/** A wording and the sentences that it stands in: a copy of a sentence says nothing new. */
interface ToldWording {
  readonly words: readonly Word[];
  readonly sorted: Int32Array;
  readonly told: readonly Wording[];
  /** It has a word that makes a cut one of the meaning. */
  readonly isWeighty: boolean;
}

function differentWordings(wordings: readonly Wording[]): ToldWording[] {
  return [...groupBy(wordings, ({ words }) => wordingKey(words)).values()].map((alike) => ({
    words: alike[0].words,
    sorted: sortedHashes(alike[0].words),
    told: [...groupBy(alike, ({ telling }) => telling.around.text).values()].map(([first]) => first),
    isWeighty: alike[0].words.some(isWeighty),
  }));
}

/** Letters of a quotation that may be too short to be linked with its longer telling. */
const shortLetters = 60;

/** A quotation of a person who is known. Numbers and an id, no article: it is held for the whole corpus. */
interface SpokenQuote {
  readonly article: number;
  readonly quote: number;
  readonly speaker: string;
  /** Hashes of its words, where it is short and says something. */
  readonly short: readonly number[] | null;
}

function spokenQuotes(article: RuleArticle, context: RuleContext): SpokenQuote[] {
  return article.annotation.quotes.flatMap((quote, number) => {
    const speaker = isMarked(quote) && linkedEntity(context, article.index, quote.speaker?.entity ?? -1);
    if (!speaker || speaker.type !== 'person') return [];
    const { start, end } = extent(quote);
    const words = end - start > shortLetters ? [] : readWords(article, quote.parts);
    const isShort = words.length >= fewest && words.filter(({ word }) => isContentWord(word)).length >= 2;
    const short = isShort ? words.map(({ hash }) => hash) : null;
    return { article: article.index, quote: number, speaker: speaker.id, short };
  });
}

/** Short quotations of one speaker. */
interface ShortOnes {
  /** First words of all. */
  readonly firsts: ReadonlySet<number>;
  /** Numbers of words of those that begin with the same few. */
  readonly lengthsOf: ReadonlyMap<string, ReadonlySet<number>>;
  readonly byWords: ReadonlyMap<string, readonly SpokenQuote[]>;
}

function shortOnesOf(spoken: readonly SpokenQuote[]): ShortOnes {
  const shorts = spoken.filter(({ short }) => short !== null);
  const byOpening = groupBy(shorts, ({ short }) => short!.slice(0, fewest).join(' '));
  return {
    firsts: new Set(shorts.map(({ short }) => short![0]!)),
    lengthsOf: new Map(
      [...byOpening].map(([opening, own]) => [opening, new Set(own.map(({ short }) => short!.length))]),
    ),
    byWords: groupBy(shorts, ({ short }) => short!.join(' ')),
  };
}

/** Tellings of one wording that a longer one is compared with: a short one may be told in thousands of sentences. */
const mostTellings = 100;

/**
 * Short quotations that stand word for word in a longer one of the same speaker: half a sentence and its condition share too little of
 * their words to be linked as one utterance.
 */
function* shortOnes(context: RuleContext, spoken: readonly SpokenQuote[]): Generator<readonly [Wording, Wording]> {
  const tellingAt = ({ article, quote }: SpokenQuote): Telling => context.telling(article, quote)!;
  for (const told of groupBy(spoken, ({ speaker }) => speaker).values()) {
    if (told.length < 2) continue;
    const shorts = shortOnesOf(told);
    if (shorts.byWords.size === 0) continue;
    const wordingsOf = latest((words: string) => {
      const tellings = (shorts.byWords.get(words) ?? []).slice(0, mostTellings).map(tellingAt);
      return [...groupBy(tellings, ({ around }) => around.text).values()].map(([telling]) => wordingOf(telling));
    }, mostHeld);
    const read = new Set<string>();
    for (const one of told) {
      const telling = tellingAt(one);
      const held = shortOnesIn(telling, shorts);
      if (held.length === 0) continue;
      // A copy of what was read is cut in the same places.
      const written = writtenQuote(telling);
      if (read.has(written)) continue;
      read.add(written);
      const long = wordingOf(telling);
      for (const words of held) for (const short of wordingsOf(words)) yield [long, short];
    }
  }
}

/** The words of those short ones that a longer quotation holds, in order. */
function shortOnesIn({ words }: Telling, { firsts, lengthsOf, byWords }: ShortOnes): string[] {
  const held: string[] = [];
  const hashes = words.filter((_, number) => number % 4 === 0);
  for (let at = 0; at + fewest <= hashes.length; at++) {
    if (!firsts.has(hashes[at]!)) continue;
    for (const length of lengthsOf.get(hashes.slice(at, at + fewest).join(' ')) ?? []) {
      const stretch = hashes.slice(at, at + length).join(' ');
      if (length < hashes.length && byWords.has(stretch)) held.push(stretch);
    }
  }
  return held;
}

function writtenQuote(telling: Telling): string {
  const { start, end } = extent(telling.quote);
  return writtenIn(telling, start, end);
}

/**
 * Short quotations that stand in one of the same speaker, in articles that tell of one event, but for a denial there: “It is not a cure.” and
 * “It is a cure.” share too little to be one utterance.
 */
function* deniedOnes(context: RuleContext): Generator<readonly [Wording, Wording]> {
  const spokenIn = latest((index: number) => spokenWordings(context, index), mostHeld);
  for (const [a, b] of relatedArticles(context)) {
    const [here, there] = [spokenIn(a), spokenIn(b)];
    yield* deniedIn(here.denying, there.shorts);
    yield* deniedIn(there.denying, here.shorts);
  }
}

/** What an article quotes of speakers that are known. */
interface Spoken {
  readonly wording: Wording;
  readonly speaker: string;
}

/** Those of an article that deny something, and those that another article may have with a denial more. */
interface SpokenIn {
  readonly denying: readonly Spoken[];
  readonly shorts: Shorts;
}

/** By speaker: the short wordings by all their words, and what tells most stretches to be none of them. */
type Shorts = ReadonlyMap<string, { readonly bySaying: Map<string, Wording[]>; readonly openings: Set<string> }>;

/** Articles of which the words are held at once: many are related to one. */
const mostHeld = 512;

function spokenWordings(context: RuleContext, index: number): SpokenIn {
  const spoken: Spoken[] = [];
  const groups = context.links.quotes.of[index]!;
  for (let quote = 0; quote < groups.length; quote++) {
    const telling = context.telling(index, quote);
    const speaker = telling && speakerOf(context, telling);
    if (speaker) spoken.push({ wording: wordingOf(telling), speaker: speaker.id });
  }
  return {
    denying: spoken.filter(({ wording: { words } }) => words.some(({ word }) => negations.includes(word))),
    shorts: shortsOf(spoken),
  };
}

function shortsOf(spoken: readonly Spoken[]): Shorts {
  const isShort = ({ wording: { words } }: Spoken) => words.length >= fewest && words.length <= longestDenied;
  const bySpeaker = groupBy(spoken.filter(isShort), ({ speaker }) => speaker);
  return new Map(
    [...bySpeaker].map(([speaker, own]) => {
      const wordings = own.map(({ wording }) => wording);
      return [
        speaker,
        {
          bySaying: groupBy(wordings, ({ words }) => saying(words)),
          openings: new Set(wordings.map(({ words }) => words[0].word)),
        },
      ];
    }),
  );
}

/** Stretches of the longer ones that say all that a shorter one says, and one word of denial more. */
function* deniedIn(longs: readonly Spoken[], shorts: Shorts): Generator<readonly [Wording, Wording]> {
  for (const { wording: long, speaker } of longs) {
    const own = shorts.get(speaker);
    if (!own) continue;
    for (const [at, { word }] of long.words.entries()) {
      if (!negations.includes(word)) continue;
      for (let length = fewest; length <= longestDenied; length++)
        for (let first = Math.max(0, at - length); first <= at && first + length < long.words.length; first++) {
          if (!own.openings.has(long.words[first === at ? at + 1 : first].word)) continue;
          const rest = [...long.words.slice(first, at), ...long.words.slice(at + 1, first + length + 1)];
          for (const short of own.bySaying.get(saying(rest)) ?? []) yield [long, short];
        }
    }
  }
}

function saying(words: readonly Word[]): string {
  return words.map(({ word }) => word).join(' ');
}

const longestDenied = 12;
const fewest = 4;
const longestCut = 12;

/** Can the shorter one be what is left of the longer? By the words of both in any order, which is quick to tell. */
function mayBeCutOf(long: ToldWording, short: ToldWording): boolean {
  return (
    short.words.length >= fewest &&
    long.words.length > short.words.length &&
    haveInCommon(long.sorted, short.sorted, fewestMatched(short.words))
  );
}

/** Nearly all words of the shorter one stand in the longer. */
function fewestMatched(short: readonly Word[]): number {
  return Math.max(fewest, 0.8 * short.length);
}

/** How the shorter one may have been cut from the longer, or undefined. */
function compareAsCut(long: readonly Word[], short: readonly Word[]): Comparison | undefined {
  if (short.length < fewest || long.length <= short.length) return undefined;
  const comparison = compareWordings(long, short);
  return comparison.matched < fewestMatched(short) ? undefined : comparison;
}

function cutOf(long: Wording, short: Wording, comparison: Comparison): RuleFinding | undefined {
  const cut =
    cutInside(long, short, comparison) ?? cutBehind(long, short, comparison) ?? cutBefore(long, short, comparison);
  return cut && findingOf(long, short, cut);
}

interface Cut {
  readonly there: Range;
  readonly here: Range;
  readonly word: string;
}

function cutInside(long: Wording, short: Wording, { inside }: Comparison): Cut | undefined {
  for (const { a, b } of inside) {
    // More than a clause is a cut of something else than a condition, and whole sentences may go.
    if (a.last - a.first > longestCut || (endsSentence(long, a.first - 1) && endsSentence(long, a.last - 1))) continue;
    // Other words in their place are a rewording, which another rule tells.
    if (b.last - b.first > 1) continue;
    const weighty = long.words.slice(a.first, a.last).find(isWeighty);
    if (weighty && !short.words.slice(b.first, b.last).some(isWeighty))
      return { there: a, here: b, word: weighty.word };
  }
  return undefined;
}

/** “…, if the council pays” left off behind the end. */
function cutBehind(long: Wording, short: Wording, { a, b }: Comparison): Cut | undefined {
  const next = long.words[a.last];
  if (!next || b.last !== short.words.length || !conditions.includes(next.word) || endsSentence(long, a.last - 1))
    return undefined;
  if (conditions.some((word) => saidOutside(short, word))) return undefined;
  return { there: { first: a.last, last: a.last + 1 }, here: { first: b.last, last: b.last }, word: next.word };
}

/** “If the council pays, …” or “It is not …” left off in front, unless the writer says it outside the marks. */
function cutBefore(long: Wording, short: Wording, { a, b }: Comparison): Cut | undefined {
  if (b.first !== 0 || a.first === 0 || endsSentence(long, a.first - 1)) return undefined;
  let first = a.first;
  while (first > 0 && a.first - first < longestCut && !endsSentence(long, first - 1)) first--;
  const opening = long.words[first]!;
  const before = long.words[a.first - 1]!;
  const word = conditions.includes(opening.word)
    ? opening.word
    : negations.includes(before.word)
      ? before.word
      : undefined;
  if (word === undefined || saidOutside(short, word)) return undefined;
  return {
    there: { first: word === opening.word ? first : a.first - 1, last: a.first },
    here: { first: 0, last: 0 },
    word,
  };
}

/** Does the writer’s own sentence around the quotation have the condition, or any denial? */
function saidOutside({ telling, words }: Wording, word: string): boolean {
  const { start, end } = telling.first;
  const [first, last] = [words[0]!.start, words.at(-1)!.end];
  const around = wordsOf(`${writtenIn(telling, start, first)} ${writtenIn(telling, Math.min(end, last), end)}`);
  return around.includes(word) || around.some((each) => negations.includes(each));
}

function isWeighty({ word }: Word): boolean {
  return negations.includes(word) || conditions.includes(word);
}

/** Does a sentence end behind this word of the quotation? */
function endsSentence({ telling, words }: Wording, word: number): boolean {
  if (word < 0 || word + 1 >= words.length) return true;
  return /[.!?]/u.test(writtenIn(telling, words[word]!.end, words[word + 1]!.start));
}

function findingOf(long: Wording, short: Wording, { there, here, word }: Cut): RuleFinding {
  return {
    message: `“${word}” is in the quotation in one place and cut in the other`,
    places: [
      placeOf(long.telling, stretchOf(long.words, there, 4)),
      placeOf(short.telling, stretchOf(short.words, here, 4)),
    ],
    key: [word, wordingKey(long.words), wordingKey(short.words)],
  };
}
