import type { Span } from '../../model/index.ts';
import { Flag } from '../../model/index.ts';
import { contentWords, isContentWord, tellTheSame } from '../content-words.ts';
import { inMarks, isWord, sentenceAround, sentenceTokens, spanOf, tokenText } from '../reading.ts';
import { corpusOf, defineRule, type RuleArticle } from '../rule.ts';
import { tokenAt } from '../../text/index.ts';
import { extent } from '../telling.ts';
import { readWords, wordsText, type Word } from '../wording.ts';

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
    for (const quote of article.annotation.quotes) {
      if (quote.kind !== 'fragment') continue;
      const words = readWords(article, quote.parts);
      if (words.length === 0 || words.length > 4 || !words.some(({ word }) => word.length >= 6 && isContentWord(word)))
        continue;
      const place = extent(quote);
      const bare = bareOccurrence(article, place, words);
      if (bare)
        yield {
          message: `${inMarks(wordsText(words, { first: 0, last: words.length }))} is quoted in one sentence and not in another that tells the same`,
          places: [place, bare].map((span) => ({ article: article.index, ...span })),
        };
    }
  },
});

/** The same words outside quotation marks in another sentence on the same thing. */
function bareOccurrence({ text, source }: RuleArticle, quoted: Span, words: readonly Word[]): Span | undefined {
  const home = text.sentenceOf[tokenAt(text, quoted.start)];
  const around = sentenceAround(text, tokenAt(text, quoted.start));
  const about = contentWords(source.slice(around.start, around.end));
  const firstWord = text.hash[tokenAt(text, words[0].start)];
  for (let sentence = 0; sentence < text.sentenceCount; sentence++) {
    if (sentence === home) continue;
    const { first, last } = sentenceTokens(text, sentence);
    for (let token = first; token + words.length <= last; token++) {
      if (
        text.hash[token] !== firstWord ||
        !words.every(
          ({ word }, offset) =>
            isBare(text.flags[token + offset]) && tokenText(text, token + offset).toLowerCase() === word,
        )
      )
        continue;
      const span = spanOf(text, first, last);
      if (!tellTheSame(about, contentWords(source.slice(span.start, span.end)), { words: 4, share: 0.5 })) break;
      return spanOf(text, token > first && isWord(text, token - 1) ? token - 1 : token, token + words.length);
    }
  }
  return undefined;
}

function isBare(flags: number): boolean {
  return (flags & (Flag.quoted | Flag.furniture)) === 0;
}
