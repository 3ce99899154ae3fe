import { Flag, Kind } from '../../model/index.ts';
import { contentWords, tellTheSame } from '../content-words.ts';
import { nearestBehind } from '../nearest.ts';
import { sentenceTokens, spanOf, tokenText } from '../reading.ts';
import { corpusOf, defineRule, type RuleArticle, type RulePlace } from '../rule.ts';
import { weekdayOf, weekdays } from '../calendar.ts';
import { WordTable } from '../../text/index.ts';

export default defineRule({
  id: 'relative-day',
  category: 'dates',
  summary: 'One event is told with one word for its day',
  severity: 'info',
  why: 'Two sentences of an article tell the same and one says “tonight”, the other “last night”: a caption or paragraph was kept from another day’s version. Told as well is “on Wednesday” beside “tomorrow” where the article’s date makes that another day; without a date weekdays are compared with each other only, since “on Monday” may well be today.',
  examples: {
    pass: [
      corpusOf(
        'The board will vote on the harbour wall and the new gate tonight.\n\nThe board’s vote on the harbour wall and the new gate is expected on Monday.',
      ),
      corpusOf({
        text: 'The harbour board will vote on the old wall and the new gate tomorrow.\n\nOn Wednesday the harbour board will vote on the old wall and the new gate.',
        date: '2025-03-04',
      }),
      corpusOf('Reed left last night. Marlow and the harbour board of Harwich will vote on a new gate tomorrow.'),
    ],
    fail: [
      corpusOf({
        text: 'The harbour board will ⟦vote on the old wall and the new gate tomorrow⟧.\n\n⟦On Wednesday⟧ the harbour board will vote on the old wall and the new gate.',
        date: '2025-03-05',
      }),
      corpusOf(
        '⟦Anna Reed offers tonight⟧ to rebuild the old harbour wall with her own money\n\nMarlow replied. It was ⟦last night⟧ that Anna Reed offered to rebuild the old harbour wall in stone.',
      ),
    ],
  },
  *checkArticle(article) {
    const sentences = sentencesWithDay(article);
    for (const [at, one] of sentences.entries())
      for (const other of nearestBehind(sentences, at, mostCompared))
        if (
          one.day !== other.day &&
          differ(one.day, other.day, article.date) &&
          tellTheSame(one.about, other.about, { words: 5, share: 0.5 })
        ) {
          yield { message: `One event is “${one.day}” and “${other.day}”`, places: [one.place, other.place] };
          break;
        }
  },
});

/** More than any article has but a live blog. */
const mostCompared = 200;

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

/** Days from the article’s date on that the words stand for; “last week” and “next week” are no day. */
const daysOn: Readonly<Record<string, number>> = { tomorrow: 1, yesterday: -1, 'last night': -1 };

function differ(a: string, b: string, date: string | null): boolean {
  if (sameDay.has(a) && sameDay.has(b)) return false;
  if (relative.has(a) === relative.has(b)) return true;
  const [word, weekday] = relative.has(a) ? [a, b] : [b, a];
  const written = weekdayOf(date);
  const on = sameDay.has(word) ? 0 : daysOn[word];
  return written >= 0 && on !== undefined && weekdays[(written + on + 7) % 7].toLowerCase() !== weekday;
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
