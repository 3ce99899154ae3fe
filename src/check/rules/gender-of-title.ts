import { corpusOf, defineRule } from '../rule.ts';
import { byPerson, honorificOf, personMentions, wholeMention } from '../people.ts';

const men = new Set(['Mr', 'Sir', 'Lord']);
const women = new Set(['Mrs', 'Ms', 'Miss', 'Dame', 'Lady', 'Baroness']);

export default defineRule({
  id: 'gender-of-title',
  category: 'names',
  summary: 'A person is “Mr” or “Ms”, not both',
  severity: 'warning',
  why: 'A man’s and a woman’s honorific for one person is a slip, or two people with one surname that a reader cannot tell apart either.',
  examples: {
    pass: [
      corpusOf('Anna Reed spoke. Ms Reed was brief. Mr Marlow was not.'),
      corpusOf('Anna Reed and her brother Paul Reed spoke. Mr Reed was brief.'),
    ],
    fail: [corpusOf('Anna Reed, the mayor, spoke. ⟦Ms Reed⟧ was brief.\n\nLater ⟦Mr Reed⟧ left.')],
  },
  *check(context) {
    for (const mentions of byPerson(personMentions(context)).values()) {
      const asMan = mentions.find((mention) => men.has(honorificOf(mention) ?? ''));
      const asWoman = mentions.find((mention) => women.has(honorificOf(mention) ?? ''));
      if (!asMan || !asWoman) continue;
      yield {
        message: `${mentions[0]!.name} is “${honorificOf(asMan)}” and “${honorificOf(asWoman)}”`,
        places: [asMan, asWoman].map(wholeMention),
        key: [mentions[0]!.person, honorificOf(asMan)!, honorificOf(asWoman)!],
      };
    }
  },
});
