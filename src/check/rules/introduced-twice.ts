import { groupBy } from '../group-by.ts';
import { namedPeople } from '../people/named-people.ts';
import { personMention, placeOfPerson } from '../people/people.ts';
import { corpusOf, defineRule } from '../rule.ts';

export default defineRule({
  id: 'introduced-twice',
  category: 'names',
  summary: 'A person is introduced once',
  severity: 'info',
  why: 'An article that gives full name and office of one person twice was often put together from two reports, and may say things twice or in two ways. Captions are left alone.',
  examples: {
    pass: [corpusOf('Foreign minister Anna Reed spoke. Reed was brief. Later Anna Reed left.')],
    fail: [
      corpusOf(
        '⟦Foreign Minister Anna Reed⟧ arrived on Monday.\n\nIt rained.\n\nTalks began at noon. They were led by ⟦foreign minister Anna Reed⟧, who was brief.',
      ),
    ],
  },
  *checkArticle(article, context) {
    const introductions = namedPeople(article)
      .filter(({ title, written }) => title !== undefined && /\s/u.test(written))
      .map((named) => personMention(context, article.index, named));
    for (const [person, mentions] of groupBy(introductions, (mention) => mention.person)) {
      if (mentions.length < 2) continue;
      const titles = mentions.map(({ title }) => `“${title}”`);
      yield {
        message: `${mentions[0].name} is introduced ${mentions.length} times: ${[...new Set(titles)].join(', ')}`,
        places: mentions.map(placeOfPerson),
        key: [article.id, person],
      };
    }
  },
});
