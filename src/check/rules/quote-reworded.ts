import { isContentWord } from '../content-words.ts';
import { corpusOf, defineRule, type RulePlace } from '../rule.ts';
import { wordsIn, writtenIn, type Telling } from '../quotations/telling.ts';
import { conditions, negations } from '../quotations/turning.words.ts';
import { areOfTwoPeople, placeOf, utterances } from '../quotations/utterances.ts';
import {
  compareWordings,
  sameRoots,
  stretchOf,
  wordingKey,
  wordsText,
  type Comparison,
  type Difference,
  type Range,
  type Word,
} from '../quotations/wording.ts';

export default defineRule({
  id: 'quote-reworded',
  category: 'quotations',
  summary: 'Words in quotation marks are the same wherever they are quoted',
  severity: 'warning',
  why: 'Quotation marks promise the speaker’s own words. Told is an utterance that two places quote with other words in its middle, or with words dropped there and no dots to say so. Cuts at the ends, dots, bracketed additions, spelling, contraction, tense and number make no difference, and neither do reported clauses. Two people may say nearly the same of one thing: of what is given to two, nearly all words must be.',
  examples: {
    pass: [
      corpusOf(
        'Anna Reed said: “This appeals to the bad angels of our town rather than the better angels of our town.”',
        'Anna Reed spoke of “the bad angels of our town”.',
      ),
      corpusOf(
        'Anna Reed said: “Thank you. We haven’t got the boats to keep the harbour open all winter.”',
        'Anna Reed said: “Listen, we haven’t got the boats to keep the harbour open all winter.”',
      ),
      corpusOf(
        'Anna Reed said: “We haven’t got the boats and we haven’t got the crews to keep the harbour open all winter.”',
        'Anna Reed said: “We have not got the boats and we have not got the crews to keep the harbor open.”',
      ),
      corpusOf(
        'Anna Reed said: “We haven’t got the boats and we haven’t got the crews to keep the harbour open all winter.”',
        'Anna Reed said: “We haven’t got the boats … to keep the harbour open all winter.”',
      ),
      corpusOf(
        'Anna Reed said that a “lot of people like Paul Marlow”.',
        'Tom Hale said: “There are a lot of people out there, many traders and skippers, they say Paul Marlow should go.”',
      ),
      corpusOf(
        'Anna Reed said: “We want to see that the nets here are safe.”',
        'Anna Reed said: “All we want from you is to see that the trawler on its own is safe.”',
      ),
    ],
    fail: [
      corpusOf(
        '“This was the worst storm since ⟦1987⟧,” said Anna Reed. “Our crews will work through the night.”',
        '“This was the worst storm since ⟦1978⟧,” said Anna Reed.',
      ),
      corpusOf(
        'Anna Reed called the catch “⟦worse⟧ than our already low expectations”.',
        'Anna Reed called the catch “⟦better⟧ than our already low expectations”.',
      ),
      corpusOf(
        'Anna Reed said: “We haven’t got the ⟦boats⟧ and we haven’t got the crews to keep the harbour open all winter.”',
        'Anna Reed said: “We haven’t got the ⟦money⟧ and we haven’t got the crews to keep the harbour open all winter.”',
      ),
    ],
  },
  compares: ['quotes'],
  *check(context) {
    for (const tellings of utterances(context)) {
      const [longest, ...others] = differentWordings(tellings);
      for (const other of others) {
        const areOfTwo = areOfTwoPeople(context, longest!.telling, other.telling);
        const change = firstChange(longest!, other, areOfTwo);
        if (change)
          yield { ...change, key: [longest!, other].map(({ words }) => words.map(({ word }) => word).join(' ')) };
      }
    }
  },
});

interface Wording {
  readonly telling: Telling;
  readonly words: readonly Word[];
}

/** Each wording once, the longest first. */
function differentWordings(tellings: readonly Telling[]): Wording[] {
  const byWords = new Map<string, Wording>();
  for (const telling of tellings) {
    const words = wordsIn(telling);
    const key = wordingKey(words);
    if (words.length >= 3 && !byWords.has(key)) byWords.set(key, { telling, words });
  }
  return [...byWords.values()].sort((a, b) => b.words.length - a.words.length);
}

/** `areOfTwo`: they are given to two people. */
function firstChange(
  long: Wording,
  short: Wording,
  areOfTwo: boolean,
): { message: string; places: RulePlace[] } | undefined {
  const comparison = compareWordings(long.words, short.words);
  if (!(areOfTwo ? oneSaying : sameUtterance)(comparison, short.words) || isCutOf(long.words, short.words))
    return undefined;
  for (const { a, b } of [...comparison.inside, ...otherEdges(long, short, comparison)]) {
    const [theirs, ours] = [wordsText(long.words, a), wordsText(short.words, b)];
    // Where a last word differs, what one side leaves out behind it is nothing to it.
    const beyond = a.first < comparison.a.last ? 1 : 0;
    const marked =
      long.words.slice(a.first, a.last + beyond).some(({ afterCut }) => afterCut) ||
      short.words.slice(b.first, b.last + beyond).some(({ afterCut }) => afterCut);
    if (marked || turns(theirs, ours)) continue;
    const widened = (words: readonly Word[], range: { first: number; last: number }) =>
      wordsText(words, { first: Math.max(0, range.first - 2), last: range.last + 2 });
    if (isFiller(theirs) && isFiller(ours)) continue;
    // So much in the middle is two parts of a speech, not one sentence in two wordings.
    if (Math.max(a.last - a.first, b.last - b.first) > longestChange) return undefined;
    if (sameRoots(widened(long.words, a), widened(short.words, b))) continue;
    return {
      message:
        ours && theirs
          ? `The quotation has “${theirs}” here and “${ours}” there`
          : `The quotation has “${theirs || ours}” in one place only`,
      places: [
        placeOf(long.telling, stretchOf(long.words, a, 3)),
        placeOf(short.telling, stretchOf(short.words, b, 3)),
      ],
    };
  }
  return undefined;
}

/** Does one stretch of the longer hold all the shorter has? Then it is cut, whatever else of it the longer says twice. */
function isCutOf(long: readonly Word[], short: readonly Word[]): boolean {
  return long.some(
    (_, at) => at + short.length <= long.length && short.every(({ hash }, index) => long[at + index]!.hash === hash),
  );
}

const longestEdge = 2;

/**
 * A word or two at an end of which both sides have others: “worse than we feared” and “better than we feared”. No cut does that, unless one
 * sentence ends there; what one of them quotes beyond that sentence is cut by the other.
 */
function otherEdges(long: Wording, short: Wording, { a, b }: Comparison): Difference[] {
  const edges = [
    { a: { first: 0, last: a.first }, b: { first: 0, last: b.first } },
    {
      a: { first: a.last, last: endOfSentence(long, a.last) },
      b: { first: b.last, last: endOfSentence(short, b.last) },
    },
  ];
  return edges.filter((edge) => isOneClause(long, edge.a) && isOneClause(short, edge.b));
}

/** Behind the words from `first` on up to where a sentence or a part of the quotation ends; all of them where that is far. */
function endOfSentence({ telling, words }: Wording, first: number): number {
  for (let at = first + 1; at < words.length && at - first <= longestEdge; at++)
    if (/[.!?…”"]/u.test(writtenIn(telling, words[at - 1]!.end, words[at]!.start))) return at;
  return words.length;
}

function isOneClause({ telling, words }: Wording, { first, last }: Range): boolean {
  if (last === first || last - first > longestEdge) return false;
  // With the word beside it that both sides have.
  const [from, to] = first === 0 ? [0, Math.min(words.length - 1, last)] : [first - 1, last - 1];
  return !/[.!?…:;,]/u.test(writtenIn(telling, words[from]!.start, words[to]!.end).replace(/[.,]$/u, ''));
}

/** A denial on one side only, or a condition cut out: other rules tell of these. */
function turns(theirs: string, ours: string): boolean {
  const [one, other] = [theirs, ours].map((words) => words.split(' '));
  const weighty = theirs === '' || ours === '' ? [...negations, ...conditions] : negations;
  return weighty.some((word) => one.includes(word) !== other.includes(word));
}

/** Most words of the shorter one in order, and some that say something, so that it is one utterance and not two on the same thing. */
function sameUtterance(comparison: Comparison, words: readonly Word[]): boolean {
  const { matched } = comparison;
  if (matched === 5 && words.length <= 6) return true;
  if (matched < 6 || matched < 0.6 * words.length) return false;
  return matched >= 0.8 * words.length || telling(comparison, words) >= fewestTelling;
}

/** Two people may say much the same of one thing: “a lot of people like the pier”. Nearly all of a long one is the words of one of them. */
function oneSaying({ matched }: Comparison, words: readonly Word[]): boolean {
  return matched >= 8 && matched >= 0.8 * words.length;
}

const fewestTelling = 4;

/** The words in both wordings that say what it is about; of “we want to see that the nets here are safe” there are four. */
function telling({ inside, b }: Comparison, words: readonly Word[]): number {
  const isIn = (at: number) =>
    at >= b.first && at < b.last && !inside.some((range) => at >= range.b.first && at < range.b.last);
  return words.filter(({ word }, at) => isIn(at) && isContentWord(word)).length;
}

const longestChange = 8;

/** What speakers put in without meaning and editors take out. */
const fillers: ReadonlySet<string> = new Set(
  'actually ah and basically but er i just know like mean now oh okay really right so uh um well yeah yes you'.split(
    ' ',
  ),
);

function isFiller(words: string): boolean {
  return words === '' || words.split(' ').every((word) => fillers.has(word));
}
