import { sentenceAround, wordsOf } from '../reading.ts';
import { corpusOf, defineRule, type RuleFinding } from '../rule.ts';
import { tokenAt } from '../../text/index.ts';
import { isMarked, placeOf, utterances, type Telling } from '../utterances.ts';
import {
  compareWordings,
  readWords,
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
        'Anna Reed said: “We will open the harbour in the spring. If it rains, we will all get wet.”',
        'Anna Reed said: “We will open the harbour in the spring.”',
      ),
      corpusOf(
        'Anna Reed said: “It is not a mistake to talk about the harbour wall, but it is one to talk alone.”',
        'Anna Reed said it was not “a mistake to talk about the harbour wall”.',
      ),
    ],
    fail: [
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
    for (const tellings of utterances(context)) {
      const wordings = tellings
        .filter(({ quote }) => isMarked(quote))
        .map((telling) => ({ telling, words: readWords(telling.article, telling.quote.parts) }));
      const told = new Set<string>();
      for (const long of wordings)
        for (const short of wordings) {
          const finding = cutOf(long, short);
          const key = finding?.key?.join('\n');
          if (!finding || told.has(key!)) continue;
          told.add(key!);
          yield finding;
        }
    }
  },
});

interface Wording {
  readonly telling: Telling;
  readonly words: readonly Word[];
}

const fewest = 4;
const longestCut = 12;

function cutOf(long: Wording, short: Wording): RuleFinding | undefined {
  if (short.words.length < fewest || long.words.length <= short.words.length) return undefined;
  const comparison = compareWordings(long.words, short.words);
  if (comparison.matched < fewest || comparison.matched < 0.8 * short.words.length) return undefined;
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
