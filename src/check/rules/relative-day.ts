import { Flag, Kind } from '../../model/index.ts';
import { contentWords, tellTheSame } from '../content-words.ts';
import { sentenceTokens, spanOf, tokenText } from '../reading.ts';
import { corpusOf, defineRule, type RuleArticle, type RulePlace } from '../rule.ts';
import { WordTable } from '../../text/index.ts';

export default defineRule({
  id: 'relative-day',
  category: 'dates',
  summary: 'One event is told with one word for its day',
  severity: 'info',
  why: 'Two sentences of an article tell the same and one says “tonight”, the other “last night”: a caption or paragraph was kept from another day’s version. Weekdays are compared with each other only, since “on Monday” may well be today.',
  examples: {
    pass: [
      corpusOf(
        'The board will vote on the harbour wall and the new gate tonight.\n\nThe board’s vote on the harbour wall and the new gate is expected on Monday.',
      ),
      corpusOf('Reed left last night. Marlow and the harbour board of Harwich will vote on a new gate tomorrow.'),
    ],
    fail: [
      corpusOf(
        '⟦Anna Reed offers tonight⟧ to rebuild the old harbour wall with her own money\n\nMarlow replied. It was ⟦last night⟧ that Anna Reed offered to rebuild the old harbour wall in stone.',
      ),
    ],
  },
  *checkArticle(article) {
    const sentences = sentencesWithDay(article);
    for (const [at, one] of sentences.entries())
      for (const other of sentences.slice(at + 1))
        if (
          one.day !== other.day &&
          comparable(one.day, other.day) &&
          tellTheSame(one.about, other.about, { words: 5, share: 0.5 })
        ) {
          yield { message: `One event is “${one.day}” and “${other.day}”`, places: [one.place, other.place] };
          break;
        }
  },
});

const relative: ReadonlySet<string> = new Set([
  'today',
  'tonight',
  'tomorrow',
  'yesterday',
  'this morning',
  'this afternoon',
  'this evening',
  'last night',
  'last week',
  'next week',
]);
/** Words for one day that may stand for each other. */
const sameDay: ReadonlySet<string> = new Set(['today', 'tonight', 'this morning', 'this afternoon', 'this evening']);
const weekdayNames: ReadonlySet<string> = new Set([
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
]);

function comparable(a: string, b: string): boolean {
  if (sameDay.has(a) && sameDay.has(b)) return false;
  return relative.has(a) === relative.has(b);
}

/** First words of all of them. */
const timed = WordTable.of(new Set([...relative, ...weekdayNames].map((day) => day.split(' ')[0])));

interface Timed {
  readonly day: string;
  readonly place: RulePlace;
  readonly about: ReadonlySet<string>;
}

function sentencesWithDay({ text, index, source }: RuleArticle): Timed[] {
  const found: Timed[] = [];
  for (let sentence = 0; sentence < text.sentenceCount; sentence++) {
    const { first, last } = sentenceTokens(text, sentence);
    for (let token = first; token < last; token++) {
      if (text.kind[token] !== Kind.word || (text.flags[token] & Flag.quoted) !== 0) continue;
      if (!timed.has(text.hash[token])) continue;
      const word = tokenText(text, token).toLowerCase();
      const two = token + 1 < last ? `${word} ${tokenText(text, token + 1).toLowerCase()}` : word;
      const day = relative.has(two) ? two : relative.has(word) || weekdayNames.has(word) ? word : undefined;
      if (!day) continue;
      const span = spanOf(text, first, last);
      found.push({
        day,
        place: { article: index, ...spanOf(text, Math.max(first, token - 3), day === two ? token + 2 : token + 1) },
        about: contentWords(source.slice(span.start, span.end)),
      });
      break;
    }
  }
  return found;
}
