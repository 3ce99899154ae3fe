import type { Span } from '../../model/index.ts';
import { contentWords, tellTheSame } from '../content-words.ts';
import { sentenceAround, tokenText } from '../reading.ts';
import { corpusOf, defineRule, type RuleArticle } from '../rule.ts';
import { extent, isMarked, linkedEntity } from '../utterances.ts';
import { readWords } from '../wording.ts';
import { tokenAt } from '../../text/index.ts';

export default defineRule({
  id: 'quote-negation-differs',
  category: 'quotations',
  summary: 'A denial is inside the quotation marks everywhere or nowhere',
  severity: 'warning',
  why: 'Of one speaker on one subject, one article quotes “an unfair demand” and another writes that it was not “fair”. One of the two has put the denial into the speaker’s mouth or taken it out. Both sentences must share most of what they are about.',
  examples: {
    pass: [
      corpusOf(
        'Anna Reed declared that the return of the ferry to the old harbour is “an unfair demand”.',
        'Anna Reed said the new tax on fish was not “fair”.',
      ),
    ],
    fail: [
      corpusOf(
        'Anna Reed declared that the return of the ferry to the old harbour is “an ⟦unlikely⟧ future”.',
        'Last week Anna Reed said it was not “⟦likely⟧” that the ferry would return to the old harbour.',
      ),
    ],
  },
  *check(context) {
    const denied: Denial[] = [];
    const plain: Denial[] = [];
    for (let index = 0; index < context.articles.length; index++) {
      const article = context.article(index);
      for (const quote of article.annotation.quotes) {
        const speaker = linkedEntity(context, index, quote.speaker?.entity ?? -1)?.id;
        if (!isMarked(quote) || !speaker) continue;
        const words = readWords(article, quote.parts);
        if (words.length > 6) continue;
        const around = extent(quote);
        for (const { word, start, end } of words) {
          const positive = deniedBy(word);
          const here = { article, speaker, span: { start, end }, sentence: sentence(article, around) };
          if (positive) denied.push({ ...here, word: positive });
          else if (word.length >= 4 && isDeniedBefore(article, around)) plain.push({ ...here, word });
        }
      }
    }
    const told = new Set<string>();
    for (const inside of denied) {
      const key = `${inside.speaker} ${inside.word}`;
      const outside = plain.filter((other) => sameDenial(inside, other));
      if (outside.length === 0 || told.has(key)) continue;
      told.add(key);
      const same = denied.filter((other) => other.word === inside.word && sameDenial(other, outside[0]!));
      yield {
        message: `“${textOf(inside)}” is quoted here, not “${textOf(outside[0]!)}” there`,
        places: [...same, ...outside].map(({ article, span }) => ({ article: article.index, ...span })),
        key: [key],
      };
    }
  },
});

/** One speaker, one word, and sentences that share most of what they are about. */
function sameDenial(inside: Denial, outside: Denial): boolean {
  return (
    inside.speaker === outside.speaker &&
    inside.word === outside.word &&
    tellTheSame(inside.sentence, outside.sentence, { words: 3, share: 0.3 })
  );
}

interface Denial {
  readonly article: RuleArticle;
  readonly speaker: string;
  /** Without the denial. */
  readonly word: string;
  readonly span: Span;
  readonly sentence: ReadonlySet<string>;
}

function textOf({ article, span }: Denial): string {
  return article.source.slice(span.start, span.end);
}

/** What a word with a prefix of denial denies: unlikely → likely; or undefined. */
function deniedBy(word: string): string | undefined {
  return /^(?:un|in|im|ir|il|dis|non)(\w{4,})$/u.exec(word)?.[1];
}

/** “not” within two words before the opening mark. */
function isDeniedBefore({ text }: RuleArticle, { start }: Span): boolean {
  const token = tokenAt(text, start);
  for (let before = token - 2; before >= Math.max(0, token - 4); before--)
    if (/^(?:not|never|.+n[’']t)$/iu.test(tokenText(text, before))) return true;
  return false;
}

function sentence(article: RuleArticle, { start }: Span): ReadonlySet<string> {
  const around = sentenceAround(article.text, tokenAt(article.text, start));
  return contentWords(article.source.slice(around.start, around.end));
}
