import { corpusOf, defineRule, type RuleFinding } from '../rule.ts';
import { isMarked, placeOf, utterances, type Telling } from '../utterances.ts';
import { compareWordings, readWords, stretchOf, type Range, type Word } from '../wording.ts';
import { conditions, negations } from './quote-cut-meaning.words.ts';

export default defineRule({
  id: 'quote-cut-meaning',
  category: 'quotations',
  summary: 'No quotation is cut so that it may mean something else',
  severity: 'warning',
  why: 'A cut that takes out “not”, “if” or “until” can turn what was said around. Told is such a word inside a quotation that another place leaves out, dots or no dots, and a condition right behind the place where another telling ends with a full stop. A cut of whole sentences is left alone.',
  examples: {
    pass: [
      corpusOf(
        'Anna Reed said: “We will open the harbour in the spring. If it rains, we will all get wet.”',
        'Anna Reed said: “We will open the harbour in the spring.”',
      ),
    ],
    fail: [
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

function cutOf(long: Wording, short: Wording): RuleFinding | undefined {
  if (short.words.length < fewest || long.words.length <= short.words.length) return undefined;
  const { matched, inside, a, b } = compareWordings(long.words, short.words);
  if (matched < fewest || matched < 0.8 * short.words.length) return undefined;
  for (const difference of inside) {
    const weighty = long.words
      .slice(difference.a.first, difference.a.last)
      .find(({ word }) => negations.includes(word) || conditions.includes(word));
    const kept = short.words
      .slice(difference.b.first, difference.b.last)
      .some(({ word }) => negations.includes(word) || conditions.includes(word));
    if (weighty && !kept) return findingOf(long, short, difference.a, difference.b, weighty.word);
  }
  const next = long.words[a.last];
  const endsThere = b.last === short.words.length;
  if (!next || !endsThere || !conditions.includes(next.word) || startsSentence(long, a.last - 1)) return undefined;
  return findingOf(long, short, { first: a.last, last: a.last + 1 }, { first: b.last - 1, last: b.last }, next.word);
}

function startsSentence({ telling, words }: Wording, last: number): boolean {
  return /[.!?]/u.test(telling.article.source.slice(words[last]!.end, words[last + 1]!.start));
}

function findingOf(long: Wording, short: Wording, there: Range, here: Range, word: string): RuleFinding {
  return {
    message: `“${word}” is in the quotation in one place and cut in the other`,
    places: [
      placeOf(long.telling, stretchOf(long.words, there, 4)),
      placeOf(short.telling, stretchOf(short.words, here, 4)),
    ],
    key: [word, long.words.map((each) => each.word).join(' '), short.words.map((each) => each.word).join(' ')],
  };
}
