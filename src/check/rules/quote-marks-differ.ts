import type { Span } from '../../model/index.ts';
import { Flag } from '../../model/index.ts';
import { contentWords, isContentWord, tellTheSame } from '../content-words.ts';
import { latest } from '../latest.ts';
import { inMarks, isWord, sentenceTokens, spanOf, tokenText } from '../reading.ts';
import { corpusOf, defineRule, type RuleArticle } from '../rule.ts';
import { tokenAt } from '../../text/index.ts';
import { extent } from '../quotations/telling.ts';
import { readWords, wordsText, type Word } from '../quotations/wording.ts';

export default defineRule({
  id: 'quote-marks-differ',
  category: 'quotations',
  summary: 'Words that are quoted once are not the writer’s own elsewhere',
  severity: 'info',
  why: 'In one sentence of an article a word stands in quotation marks, as somebody’s; in another, which tells the same, it stands without. Either it is a quotation or it is not. Only phrases of up to four words are looked for, and only in sentences that share most of what they are about.',
  examples: {
    pass: [
      corpusOf(
        'Reed said a return of the ferry to the old harbour was not “workable”.\n\nThe new wall is workable and dry.',
      ),
    ],
    fail: [
      corpusOf(
        'The council has said a return of the ferry to the old harbour is not ⟦workable⟧.\n\nOn Monday Anna Reed said the return of the ferry to the old harbour was not “⟦workable⟧”.',
      ),
    ],
  },
  *checkArticle(article) {
    const fragments = article.annotation.quotes
      .filter(({ kind }) => kind === 'fragment')
      .map((quote) => ({ place: extent(quote), words: readWords(article, quote.parts) }))
      .filter(({ words }) => words.length <= 4 && words.some(({ word }) => word.length >= 6 && isContentWord(word)));
    if (fragments.length === 0) return;
    const told = sentencesOf(article);
    const bare = bareWords(article, new Set(fragments.map(({ words }) => words[0]!.start)));
    for (const { place, words } of fragments) {
      const occurrence = bareOccurrence(article, told, bare, place, words);
      if (occurrence)
        yield {
          message: `${inMarks(wordsText(words, { first: 0, last: words.length }))} is quoted in one sentence and not in another that tells the same`,
          places: [place, occurrence].map((span) => ({ article: article.index, ...span })),
        };
    }
  },
});

/** Sentences that one quotation is compared with, and places where its first word is looked for: a hostile article has both everywhere. */
const mostSentences = 100;
const mostPlaces = 1000;

/** What the sentences of an article are about, by number. */
function sentencesOf({ text, source }: RuleArticle): (sentence: number) => ReadonlySet<string> {
  return latest((sentence) => {
    const { first, last } = sentenceTokens(text, sentence);
    const { start, end } = spanOf(text, first, last);
    return contentWords(source.slice(start, end));
  }, mostSentences);
}

/** Where words that stand at the given offsets stand without marks too: tokens by the hash of the word, in order. */
function bareWords({ text }: RuleArticle, offsets: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const offset of offsets) found.set(text.hash[tokenAt(text, offset)]!, []);
  for (let token = 0; token < text.count; token++)
    if (isBare(text.flags[token])) found.get(text.hash[token])?.push(token);
  return found;
}

/** The same words outside quotation marks in another sentence on the same thing. */
function bareOccurrence(
  { text }: RuleArticle,
  aboutOf: (sentence: number) => ReadonlySet<string>,
  bare: ReadonlyMap<number, readonly number[]>,
  quoted: Span,
  words: readonly Word[],
): Span | undefined {
  const home = text.sentenceOf[tokenAt(text, quoted.start)]!;
  const hashes = words.map(({ start }) => text.hash[tokenAt(text, start)]!);
  const isHere = (token: number) =>
    hashes.every((hash, offset) => text.hash[token + offset] === hash && isBare(text.flags[token + offset])) &&
    words.every(({ word }, offset) => tokenText(text, token + offset).toLowerCase() === word);
  let compared = -1;
  let sentences = 0;
  for (const token of (bare.get(hashes[0]!) ?? []).slice(0, mostPlaces)) {
    const sentence = text.sentenceOf[token]!;
    if (sentence === home || sentence === compared) continue;
    const { first, last } = sentenceTokens(text, sentence);
    if (token + words.length > last || !isHere(token)) continue;
    compared = sentence;
    if (tellTheSame(aboutOf(home), aboutOf(sentence), { words: 4, share: 0.5 }))
      return spanOf(text, token > first && isWord(text, token - 1) ? token - 1 : token, token + words.length);
    if (++sentences === mostSentences) return undefined;
  }
  return undefined;
}

function isBare(flags: number): boolean {
  return (flags & (Flag.quoted | Flag.furniture)) === 0;
}
