import type { Place, Span } from '../../model/index.ts';
import { contentWords, tellTheSame } from '../content-words.ts';
import { groupBy } from '../group-by.ts';
import { sentenceAround, tokenText } from '../reading.ts';
import { corpusOf, defineRule, type RuleArticle } from '../rule.ts';
import { extent, isMarked } from '../quotations/telling.ts';
import { linkedEntity } from '../quotations/utterances.ts';
import { readWords } from '../quotations/wording.ts';
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
  note(article, context) {
    const denied: Denial[] = [];
    const plain: Denial[] = [];
    for (const quote of article.annotation.quotes) {
      const speaker = linkedEntity(context, article.index, quote.speaker?.entity ?? -1)?.id;
      if (!isMarked(quote) || !speaker) continue;
      const words = readWords(article, quote.parts);
      if (words.length > 6) continue;
      const around = extent(quote);
      const isDenied = isDeniedBefore(article, around);
      for (const { word, start, end } of words) {
        const positive = deniedBy(word);
        if (!positive && !(isDenied && word.length >= 4)) continue;
        const told = {
          speaker,
          text: article.source.slice(start, end),
          place: { article: article.index, start, end },
          sentence: sentence(article, around),
        };
        if (positive) denied.push({ ...told, word: positive });
        else plain.push({ ...told, word });
      }
    }
    return denied.length + plain.length > 0 ? { denied, plain } : undefined;
  },
  *check(_, notes) {
    const denied = [...notes.values()].flatMap((noted) => noted.denied);
    const plainBySaying = groupBy(
      [...notes.values()].flatMap(({ plain }) => plain),
      saying,
    );
    const deniedBySaying = groupBy(denied, saying);
    const told = new Set<string>();
    for (const inside of denied) {
      const key = saying(inside);
      if (told.has(key)) continue;
      const outside = (plainBySaying.get(key) ?? []).filter((other) => sameDenial(inside, other));
      if (outside.length === 0) continue;
      told.add(key);
      const same = deniedBySaying.get(key)!.filter((other) => sameDenial(other, outside[0]!));
      yield {
        message: `“${inside.text}” is quoted here, not “${outside[0]!.text}” there`,
        places: [...same, ...outside].map(({ place }) => place),
        key: [key],
      };
    }
  },
});

/** Who says what. */
function saying({ speaker, word }: Denial): string {
  return `${speaker} ${word}`;
}

/** Of one speaker and one word: in sentences that share most of what they are about. */
function sameDenial(inside: Denial, outside: Denial): boolean {
  return tellTheSame(new Set(inside.sentence), new Set(outside.sentence), { words: 3, share: 0.3 });
}

interface Denial {
  readonly speaker: string;
  /** Without the denial. */
  readonly word: string;
  /** The word as written. */
  readonly text: string;
  readonly place: Place;
  /** Content words of the sentence around. */
  readonly sentence: readonly string[];
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

function sentence(article: RuleArticle, { start }: Span): string[] {
  const around = sentenceAround(article.text, tokenAt(article.text, start));
  return [...contentWords(article.source.slice(around.start, around.end))];
}
