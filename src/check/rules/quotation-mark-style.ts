import { groupBy } from '../group-by.ts';
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
  note({ index, text: { marks, source, start, end } }) {
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
    return usual && { style: usual[0], place: usual[1].place };
  },
  *check(_, notes) {
    const byStyle = groupBy(notes.values(), ({ style }) => style);
    if (byStyle.size < 2) return;
    const told = [...byStyle]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([style, articles]) => `${style} in ${articles.length}`);
    yield {
      message: `Quotation marks are of ${byStyle.size} kinds: ${told.join(', ')}`,
      places: [...byStyle.values()].flatMap((articles) => articles.slice(0, 3).map(({ place }) => place)),
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
