import { corpusOf, defineRule } from '../rule.ts';

const story =
  'Anna Reed and Paul Marlow met in Harwich. Reed said the wall must be built. Marlow of the Harbour Board agreed.';

export default defineRule({
  id: 'off-story',
  category: 'corpus',
  summary: 'In a corpus on one story, every article is on it',
  severity: 'info',
  why: 'A corpus collected by a search has strays. Where at least three names come back in three quarters of the articles, one that has none of them is told. A corpus on many things has no such names and is left alone.',
  options: { articles: { default: 5, about: 'fewest articles for a corpus to have one story' } },
  examples: {
    pass: [
      corpusOf(story, story, story, story, story),
      corpusOf(
        story,
        'Gulls circled over Whitby.',
        'Clara Voss sang in Leeds.',
        'Mr Brown left.',
        'It rained in York.',
      ),
    ],
    fail: [corpusOf(story, story, story, story, '⟦Clara Voss sang in Leeds⟧ on Monday. The hall was full.')],
  },
  *check({ links, articles, options }) {
    if (articles.length < options.articles) return;
    const present = links.entities.entities
      .map(({ mentions }) => new Set(mentions.map(({ article }) => article)))
      .filter((where) => where.size >= 0.5 * articles.length);
    const core = present.filter((where) => where.size >= 0.75 * articles.length);
    if (core.length < 3) return;
    for (const article of articles.keys())
      if (!present.some((where) => where.has(article)))
        yield { message: 'The article has none of the names that the others share', places: [{ article }] };
  },
});
