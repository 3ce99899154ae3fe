import { Flag, Kind, type Mention, type Text } from '../../model/index.ts';
import { isInAnyList } from '../../packages/word-lists.ts';
import { tokenAt } from '../../text/index.ts';
import { tokenText } from '../reading.ts';
import { corpusOf, defineRule } from '../rule.ts';

export default defineRule({
  id: 'name-slip',
  category: 'names',
  summary: 'No word is a name of its article with a letter left out, doubled or swapped',
  severity: 'warning',
  why: 'Told is a capitalised word of six letters or more that no word list has, stands once in its article, and is a name that the article has twice or more but for one letter left out, doubled or swapped with its neighbour (“Brindelx” beside “Brindlex”). Names of persons are left to name-variant, and a letter more or less at the end (“Israeli”) is no slip.',
  examples: {
    pass: [
      corpusOf('Brindlex Holdings closed on Monday. Brindlex had 300 workers. Brandlox made bread.'),
      corpusOf('Brindlex Holdings closed on Monday. Brindlex had 300 workers. The Brindlexi brothers made bread.'),
      corpusOf('Marlow met Brindlex Holdings. Brindlex had 300 workers. Tom Brindelx was one.'),
    ],
    fail: [
      corpusOf('⟦Brindelx⟧ shuts its doors\n\n⟦Brindlex⟧ Holdings closed on Monday. Brindlex had 300 workers.'),
      corpusOf('⟦Brindlex⟧ Holdings closed on Monday. Brindlex had 300 workers. A bid for ⟦Bridlex⟧ failed in May.'),
    ],
  },
  *checkArticle({ index, text, annotation }) {
    const names = namesIn(text, annotation.mentions);
    if (names.known.size === 0) return;
    for (const [word, token] of wordsOnce(text)) {
      if (names.ofPersons.has(token) || isInAnyList(word)) continue;
      const name = slippedFrom(word, names);
      if (name === undefined) continue;
      const places = [name, token].map((at) => ({ article: index, start: text.start[at], end: text.end[at] }));
      yield { message: `“${tokenText(text, token)}” is “${tokenText(text, name)}” but for a slip`, places };
    }
  },
});

const shortest = 6;

interface Names {
  /** Where a name stands first, by each of its words that stands twice or more … */
  readonly known: ReadonlyMap<string, number>;
  /** … and by these with one letter left out within. */
  readonly shortened: ReadonlyMap<string, number>;
  /** Tokens of persons’ names: these may be other people. */
  readonly ofPersons: ReadonlySet<number>;
}

function namesIn(text: Text, mentions: readonly Mention[]): Names {
  const first = new Map<string, number>();
  const known = new Map<string, number>();
  const shortened = new Map<string, number>();
  const ofPersons = new Set<number>();
  for (const { kind, type, start, end } of mentions) {
    if (kind !== 'name') continue;
    const [from, last] = [tokenAt(text, start), tokenAt(text, end - 1)];
    for (let token = from; token <= last; token++) {
      if (type === 'person') ofPersons.add(token);
      if (!isNameWord(text, token)) continue;
      const word = tokenText(text, token).toLowerCase();
      if (first.has(word)) known.set(word, first.get(word)!);
      else first.set(word, token);
    }
  }
  for (const [word, token] of known)
    for (let at = 1; at < word.length - 1; at++) shortened.set(word.slice(0, at) + word.slice(at + 1), token);
  return { known, shortened, ofPersons };
}

function isNameWord({ kind, flags, start, end }: Text, token: number): boolean {
  const isCapitalised =
    kind[token] === Kind.word && (flags[token] & (Flag.capital | Flag.allCapitals)) === Flag.capital;
  return isCapitalised && end[token] - start[token] >= shortest;
}

/** Capitalised words that stand once, in small letters, with their tokens. */
function wordsOnce(text: Text): Map<string, number> {
  const once = new Map<string, number>();
  const seen = new Set<string>();
  for (let token = 0; token < text.count; token++) {
    if (!isNameWord(text, token)) continue;
    const word = tokenText(text, token).toLowerCase();
    if (seen.has(word)) once.delete(word);
    else once.set(word, token);
    seen.add(word);
  }
  return once;
}

/** The name that a word is with one letter left out, doubled, or swapped with the next. */
function slippedFrom(word: string, { known, shortened }: Names): number | undefined {
  const leftOut = shortened.get(word);
  if (leftOut !== undefined) return leftOut;
  for (let at = 1; at < word.length; at++) {
    const isDoubled = word[at] === word[at - 1];
    const written = isDoubled
      ? word.slice(0, at) + word.slice(at + 1)
      : word.slice(0, at) + (word[at + 1] ?? '') + word[at]! + word.slice(at + 2);
    const name = known.get(written);
    if (name !== undefined && written !== word) return name;
  }
  return undefined;
}
