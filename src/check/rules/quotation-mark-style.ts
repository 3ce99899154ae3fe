import { corpusOf, defineRule, type RulePlace } from '../rule.ts';

export default defineRule({
  id: 'quotation-mark-style',
  category: 'quotations',
  summary: 'All articles put quotations in the same kind of marks',
  severity: 'info',
  why: 'Single marks in one article and double ones in another are house styles, and worth knowing before texts are put together. What an article uses for most of its quotations counts; marks inside quotations are of the other kind by rule.',
  examples: {
    pass: [corpusOf('Reed said: “It is late.” She left.', 'Marlow said: “It is ‘rather’ late.” He left.')],
    fail: [corpusOf('Reed said: ⟦“It is late.”⟧ She left.', 'Marlow said: ⟦‘It is early.’⟧ He left.')],
  },
  *check(context) {
    const byStyle = new Map<string, RulePlace[]>();
    const counts = new Map<string, number>();
    for (let index = 0; index < context.articles.length; index++) {
      const { text } = context.article(index);
      const { marks, source, start, end } = text;
      const own = new Map<string, { times: number; place: RulePlace }>();
      for (let mark = 0; mark < marks.count; mark++) {
        if (marks.within[mark] >= 0) continue;
        const style = styleOf(source[start[marks.open[mark]]]!);
        const known = own.get(style);
        if (known) known.times++;
        else {
          const last = marks.close[mark] - (marks.closed[mark] ? 0 : 1);
          own.set(style, {
            times: 1,
            place: {
              article: index,
              start: start[marks.open[mark]],
              end: Math.min(end[last], start[marks.open[mark]] + 60),
            },
          });
        }
      }
      const [usual] = [...own].sort(([, a], [, b]) => b.times - a.times);
      if (!usual) continue;
      const [style, { place }] = usual;
      byStyle.set(style, [...(byStyle.get(style) ?? []), place]);
      counts.set(style, (counts.get(style) ?? 0) + 1);
    }
    if (byStyle.size < 2) return;
    const told = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([style, count]) => `${style} in ${count}`);
    yield {
      message: `Quotation marks are of ${byStyle.size} kinds: ${told.join(', ')}`,
      places: [...byStyle.values()].flatMap((places) => places.slice(0, 3)),
      key: [...byStyle.keys()],
    };
  },
});

/** Curly and straight marks of one kind are told apart too. */
function styleOf(mark: string): string {
  return styles[mark] ?? mark;
}

const styles: Readonly<Record<string, string>> = {
  '“': '“double”',
  '”': '“double”',
  '‘': '‘single’',
  '’': '‘single’',
  '"': '"straight"',
  "'": "'straight single'",
};
