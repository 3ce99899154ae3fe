import { corpusOf, defineRule } from '../rule.ts';

export default defineRule({
  id: 'date-in-future',
  category: 'dates',
  summary: 'No article is dated after today',
  severity: 'error',
  why: 'A date to come is a slip in the metadata (day and month exchanged, a wrong year), and all reckoning of “yesterday” and “next week” goes wrong with it. One day is let pass for the time zones. Today is the system’s date, or what --today says.',
  examples: {
    pass: [corpusOf({ text: 'One.', date: '2020-02-03' }, 'Two.')],
    fail: [corpusOf({ text: '⟦One.⟧', date: '2999-02-03T10:00:00Z' })],
  },
  *check({ articles, today }) {
    const limit = dayAfter(today);
    for (const [article, { date }] of articles.entries())
      if (date && date.slice(0, 10) > limit)
        yield { message: `The article is dated ${date.slice(0, 10)}, and today is ${today}`, places: [{ article }] };
  },
});

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
