import { isContentWord } from '../content-words.ts';
import { groupBy } from '../group-by.ts';
import { sentenceAround, wordsOf } from '../reading.ts';
import { relatedArticles } from '../related-articles.ts';
import { corpusOf, defineRule, type RuleArticle, type RuleContext, type RuleFinding } from '../rule.ts';
import { tokenAt } from '../../text/index.ts';
import { extent, isMarked, placeOf, speakerOf, utterances, type Telling } from '../utterances.ts';
import {
  commonWords,
  compareWordings,
  readWords,
  stretchOf,
  wordingKey,
  wordsText,
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
  *check(context) {
    const told = new Set<string>();
    for (const [long, short] of pairs(context)) {
      const finding = cutOf(long, short);
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

function* pairs(context: RuleContext): Generator<readonly [Wording, Wording]> {
  for (const tellings of utterances(context)) {
    const wordings = differentWordings(tellings.filter(({ quote }) => isMarked(quote)).map(wordingOf));
    for (const long of wordings) {
      if (!long.isWeighty) continue;
      for (const short of wordings)
        if (mayBeCutOf(long.words, short.words))
          for (const one of long.told) for (const other of short.told) yield [one, other];
    }
  }
  yield* shortOnes(context);
  yield* deniedOnes(context);
}

function wordingOf(telling: Telling): Wording {
  return { telling, words: readWords(telling.article, telling.quote.parts) };
}

/** A wording and the sentences that it stands in: a copy of a sentence says nothing new. */
interface ToldWording {
  readonly words: readonly Word[];
  readonly told: readonly Wording[];
  /** It has a word that makes a cut one of the meaning. */
  readonly isWeighty: boolean;
}

function differentWordings(wordings: readonly Wording[]): ToldWording[] {
  return [...groupBy(wordings, ({ words }) => wordingKey(words)).values()].map((alike) => ({
    words: alike[0].words,
    told: [...groupBy(alike, sentencesAround).values()].map(([first]) => first),
    isWeighty: alike[0].words.some(isWeighty),
  }));
}

/** From the sentence in which the quotation begins to that in which it ends. */
function sentencesAround({ telling: { article, quote } }: Wording): string {
  const { start, end } = extent(quote);
  const first = sentenceAround(article.text, tokenAt(article.text, start));
  const last = sentenceAround(article.text, tokenAt(article.text, end));
  return article.source.slice(Math.min(start, first.start), Math.max(end, last.end));
}

/** Letters of a quotation that may be too short to be linked with its longer telling. */
const shortLetters = 60;

/**
 * Short quotations that stand word for word in a longer one of the same speaker: half a sentence and its condition share too little of
 * their words to be linked as one utterance.
 */
function* shortOnes(context: RuleContext): Generator<readonly [Wording, Wording]> {
  // Numbers, not articles: what is held here is held for the whole corpus.
  const bySpeaker = new Map<string, (readonly [index: number, quote: number])[]>();
  for (let index = 0; index < context.articles.length; index++) {
    const article = context.article(index);
    for (const [number, quote] of article.annotation.quotes.entries()) {
      const speaker = isMarked(quote) && speakerOf(context, { article, quote });
      if (!speaker || speaker.type !== 'person') continue;
      const told = bySpeaker.get(speaker.id);
      if (told) told.push([index, number]);
      else bySpeaker.set(speaker.id, [[index, number]]);
    }
  }
  for (const told of bySpeaker.values()) {
    if (told.length < 2) continue;
    const tellings = told.map(([index, number]) => {
      const article = context.article(index);
      return { article, quote: article.annotation.quotes[number]! };
    });
    const shorts = new Map<string, Wording[]>();
    for (const telling of tellings) {
      const { start, end } = extent(telling.quote);
      if (end - start > shortLetters) continue;
      const short = wordingOf(telling);
      if (short.words.length < fewest || short.words.filter(({ word }) => isContentWord(word)).length < 2) continue;
      const opening = wordsText(short.words, { first: 0, last: fewest });
      const same = shorts.get(opening);
      if (same) same.push(short);
      else shorts.set(opening, [short]);
    }
    if (shorts.size === 0) continue;
    for (const telling of tellings) {
      const long = wordingOf(telling);
      for (let first = 0; first + fewest <= long.words.length; first++)
        for (const short of shorts.get(wordsText(long.words, { first, last: first + fewest })) ?? []) {
          const range = { first, last: first + short.words.length };
          if (wordsText(long.words, range) === wordsText(short.words, { first: 0, last: short.words.length }))
            yield [long, short];
        }
    }
  }
}

/**
 * Short quotations that stand in one of the same speaker, in articles that tell of one event, but for a denial there: “It is not a cure.” and
 * “It is a cure.” share too little to be one utterance.
 */
function* deniedOnes(context: RuleContext): Generator<readonly [Wording, Wording]> {
  for (const [a, b] of relatedArticles(context)) {
    const [here, there] = [a, b].map((index) => spokenWordings(context, index));
    yield* deniedIn(here!, there!);
    yield* deniedIn(there!, here!);
  }
}

type Spoken = Wording & { readonly speaker: string };

/** Of articles that are still held: many are related to one. */
const spokenIn = new WeakMap<RuleArticle, readonly Spoken[]>();

function spokenWordings(context: RuleContext, index: number): readonly Spoken[] {
  const article = context.article(index);
  const known = spokenIn.get(article) ?? readSpoken(context, article);
  spokenIn.set(article, known);
  return known;
}

function readSpoken(context: RuleContext, article: RuleArticle): Spoken[] {
  return article.annotation.quotes.flatMap((quote) => {
    const speaker = isMarked(quote) && speakerOf(context, { article, quote });
    return speaker ? [{ ...wordingOf({ article, quote }), speaker: speaker.id }] : [];
  });
}

/** Stretches of the longer ones that say all that a shorter one says, and one word of denial more. */
function* deniedIn(longs: readonly Spoken[], shorts: readonly Spoken[]): Generator<readonly [Wording, Wording]> {
  const bySaying = new Map<string, Spoken[]>();
  for (const short of shorts) {
    if (short.words.length < fewest || short.words.length > longestDenied) continue;
    const key = saying(short.speaker, short.words);
    const same = bySaying.get(key);
    if (same) same.push(short);
    else bySaying.set(key, [short]);
  }
  if (bySaying.size === 0) return;
  for (const long of longs)
    for (const [at, { word }] of long.words.entries()) {
      if (!negations.includes(word)) continue;
      for (let length = fewest; length <= longestDenied; length++)
        for (let first = Math.max(0, at - length); first <= at && first + length < long.words.length; first++) {
          const rest = [...long.words.slice(first, at), ...long.words.slice(at + 1, first + length + 1)];
          for (const short of bySaying.get(saying(long.speaker, rest)) ?? []) yield [long, short];
        }
    }
}

function saying(speaker: string, words: readonly Word[]): string {
  return [speaker, ...words.map(({ word }) => word)].join(' ');
}

const longestDenied = 12;
const fewest = 4;
const longestCut = 12;

/** Can the shorter one be what is left of the longer? By the words of both in any order, which is quick to tell. */
function mayBeCutOf(long: readonly Word[], short: readonly Word[]): boolean {
  if (short.length < fewest || long.length <= short.length) return false;
  return commonWords(long, short) >= fewestMatched(short);
}

/** Nearly all words of the shorter one stand in the longer. */
function fewestMatched(short: readonly Word[]): number {
  return Math.max(fewest, 0.8 * short.length);
}

function cutOf(long: Wording, short: Wording): RuleFinding | undefined {
  if (!mayBeCutOf(long.words, short.words)) return undefined;
  const comparison = compareWordings(long.words, short.words);
  if (comparison.matched < fewestMatched(short.words)) return undefined;
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
  const { text, source } = telling.article;
  const { start, end } = sentenceAround(text, tokenAt(text, words[0]!.start));
  const around = wordsOf(
    `${source.slice(start, words[0]!.start)} ${source.slice(Math.min(end, words.at(-1)!.end), end)}`,
  );
  return around.includes(word) || around.some((each) => negations.includes(each));
}

function isWeighty({ word }: Word): boolean {
  return negations.includes(word) || conditions.includes(word);
}

/** Does a sentence end behind this word of the quotation? */
function endsSentence({ telling, words }: Wording, word: number): boolean {
  if (word < 0 || word + 1 >= words.length) return true;
  return /[.!?]/u.test(telling.article.source.slice(words[word]!.end, words[word + 1]!.start));
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
