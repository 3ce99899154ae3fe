import { corpusOf, defineRule } from '../rule.ts';
import { byPerson, personMentionsIn, titleOf, wholeMention, writtenName } from '../people.ts';

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
    for (const [person, mentions] of byPerson(personMentionsIn(article, context))) {
      const introductions = mentions.filter((mention) => mention.mention.title && /\s/u.test(writtenName(mention)));
      if (introductions.length < 2) continue;
      const titles = introductions.map((mention) => `“${titleOf(mention)}”`);
      yield {
        message: `${mentions[0]!.name} is introduced ${introductions.length} times: ${[...new Set(titles)].join(', ')}`,
        places: introductions.map(wholeMention),
        key: [article.id, person],
      };
    }
  },
});
