import { Kind, type Text } from '../../model/index.ts';
import { spanOf, tokenText } from '../reading.ts';
import { corpusOf, defineRule } from '../rule.ts';
import { monthNumber, weekdayNumber, weekdays } from '../calendar.ts';

export default defineRule({
  id: 'weekday-and-date',
  category: 'dates',
  summary: 'A weekday beside a date is the weekday of that date',
  severity: 'error',
  why: '“Tuesday 4 March 2025” is a Tuesday or one of the two is wrong. Where the year is not told, the article’s own date gives it, and then only dates within half a year of it are judged.',
  examples: {
    pass: [
      corpusOf('They met on Tuesday 4 March 2025 and on Friday, 7 March, 2025. On Monday March came early.'),
      corpusOf({ text: 'They met on Tuesday, March 4. On Tuesday 4 people left.', date: '2025-03-05' }),
      corpusOf('They met on Wednesday 4 March.'),
    ],
    fail: [
      corpusOf('They met on ⟦Wednesday 4 March 2025⟧ in the town hall.'),
      corpusOf('They met on ⟦Monday, March 4th, 2025⟧ in the town hall.'),
      corpusOf({ text: 'They will meet on ⟦Friday, 13 March⟧.', date: '2025-03-05' }),
    ],
  },
  *checkArticle({ index, text, date }) {
    for (let token = 0; token + 2 < text.count; token++) {
      const weekday = weekdayNumber(tokenText(text, token));
      if (weekday < 0) continue;
      const found = dateBehind(text, text.kind[token + 1] === Kind.comma ? token + 2 : token + 1);
      if (!found) continue;
      const day = dayOf(found, date);
      if (!day || day.getUTCDay() === weekday) continue;
      const place = spanOf(text, token, found.last);
      yield {
        message: `“${text.source.slice(place.start, place.end)}” is a ${weekdays[day.getUTCDay()]}`,
        places: [{ article: index, ...place }],
      };
    }
  },
});

interface Told {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly last: number;
}

/** “4 March 2025”, “4th of March”, “March 4, 2025” from `token` on. */
function dateBehind(text: Text, token: number): Told | undefined {
  const at = (offset: number) => (token + offset < text.count ? tokenText(text, token + offset) : '');
  let next = 0;
  let day = dayNumber(at(0));
  let month: number;
  if (day > 0) {
    next = ordinalEnding.test(at(1)) ? 2 : 1;
    if (at(next) === 'of') next++;
    month = monthNumber(at(next++));
  } else {
    month = monthNumber(at(0));
    if (at(1) === 'the') return undefined;
    day = dayNumber(at(1));
    next = ordinalEnding.test(at(2)) ? 3 : 2;
  }
  if (day < 1 || month < 0) return undefined;
  const afterComma = at(next) === ',' ? next + 1 : next;
  const year = /^(?:19|20)\d\d$/u.test(at(afterComma)) ? Number(at(afterComma)) : null;
  return { day, month, year, last: token + (year === null ? next : afterComma + 1) };
}

const ordinalEnding = /^(?:st|nd|rd|th)$/u;

function dayNumber(word: string): number {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(word);
  return digits && Number(digits[1]) <= 31 ? Number(digits[1]) : -1;
}

function dayOf({ day, month, year }: Told, written: string | null): Date | undefined {
  if (year !== null) return validDay(year, month, day);
  const reference = written ? Date.parse(written.slice(0, 10)) : Number.NaN;
  if (Number.isNaN(reference)) return undefined;
  const halfYear = 182 * 86_400_000;
  const around = new Date(reference).getUTCFullYear();
  return [around - 1, around, around + 1]
    .map((candidate) => validDay(candidate, month, day))
    .find((candidate) => candidate && Math.abs(candidate.getTime() - reference) < halfYear);
}

function validDay(year: number, month: number, day: number): Date | undefined {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCMonth() === month ? date : undefined;
}
