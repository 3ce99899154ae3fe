import { corpusOf, defineRule } from '../rule.ts';

export default defineRule({
  id: 'duplicate-id',
  category: 'corpus',
  summary: 'Each article has an id of its own',
  severity: 'error',
  why: 'Two articles with one id cannot be told apart in results, in suppressions and in a baseline. Articles without an id get their path and never clash; a second article with the same id gets “.2” behind it.',
  examples: {
    pass: [corpusOf({ id: 'port-strike', text: 'One.' }, { id: 'port-strike-2', text: 'Two.' })],
    fail: [
      corpusOf({ id: 'port-strike', text: '⟦One.⟧' }, { id: 'port-strike.2', path: 'port-strike.txt', text: '⟦Two.⟧' }),
    ],
  },
  *check({ articles }) {
    const numbers = new Map(articles.map(({ id }, index) => [id, index]));
    for (const [index, { id }] of articles.entries()) {
      const given = /^(.+)\.(?:[2-9]|[1-9]\d+)$/u.exec(id)?.[1];
      const first = given === undefined ? undefined : numbers.get(given);
      if (first !== undefined)
        yield { message: `Two articles have the id “${given}”`, places: [{ article: first }, { article: index }] };
    }
  },
});
