import { cutOf, isWeighty } from '../quotations/cut-meaning.ts';
import { deniedOnes } from '../quotations/denied-quotes.ts';
import { groupBy } from '../group-by.ts';
import { fewestCompared, wordingOf, type Wording } from '../quotations/quote-wordings.ts';
import { corpusOf, defineRule, type RuleContext } from '../rule.ts';
import { shortOnes, spokenQuotes, type SpokenQuote } from '../quotations/short-quotes.ts';
import type { Telling } from '../quotations/telling.ts';
import { areOfTwoPeople, placeOf, utterances } from '../quotations/utterances.ts';
import {
  compareWordings,
  haveInCommon,
  sortedHashes,
  stretchOf,
  wordingKey,
  type Comparison,
  type Word,
} from '../quotations/wording.ts';

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
      const cut = cutOf(long, short, comparison);
      const key = cut && [cut.word, wordingKey(long.words), wordingKey(short.words)];
      if (!key || told.has(key.join('\n'))) continue;
      told.add(key.join('\n'));
      yield {
        message: `“${cut.word}” is in the quotation in one place and cut in the other`,
        places: [
          placeOf(long.telling, stretchOf(long.words, cut.there, 4)),
          placeOf(short.telling, stretchOf(short.words, cut.here, 4)),
        ],
        key,
      };
    }
  },
});

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

/** Can the shorter one be what is left of the longer? By the words of both in any order, which is quick to tell. */
function mayBeCutOf(long: ToldWording, short: ToldWording): boolean {
  return (
    short.words.length >= fewestCompared &&
    long.words.length > short.words.length &&
    haveInCommon(long.sorted, short.sorted, fewestMatched(short.words))
  );
}

/** Nearly all words of the shorter one stand in the longer. */
function fewestMatched(short: readonly Word[]): number {
  return Math.max(fewestCompared, 0.8 * short.length);
}

/** How the shorter one may have been cut from the longer, or undefined. */
function compareAsCut(long: readonly Word[], short: readonly Word[]): Comparison | undefined {
  if (short.length < fewestCompared || long.length <= short.length) return undefined;
  const comparison = compareWordings(long, short);
  return comparison.matched < fewestMatched(short) ? undefined : comparison;
}
