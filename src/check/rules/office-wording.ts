import { corpusOf, defineRule } from '../rule.ts';
import { officeOf, sameOfficeOtherWords } from '../people/offices.ts';
import { groupBy } from '../group-by.ts';
import { byPerson, personMentions, placeOfPerson } from '../people/people.ts';

export default defineRule({
  id: 'office-wording',
  category: 'names',
  summary: 'One office has one name',
  severity: 'info',
  why: 'A person is “foreign minister” here and “foreign secretary” there. The office may be the same, but a search for one wording misses the other, and some countries have both. Loose words such as “leader”, “head” and “chief” are left alone. Told is one finding a person.',
  examples: {
    pass: [
      corpusOf(
        'Foreign minister Anna Reed spoke.',
        'The foreign minister, Anna Reed, left.',
        'Orsenian foreign minister Anna Reed slept.',
      ),
    ],
    fail: [corpusOf('⟦Foreign minister Anna Reed⟧ spoke on Monday.', '⟦Foreign secretary Anna Reed⟧ left on Monday.')],
  },
  compares: ['people'],
  *check(context) {
    for (const mentions of byPerson(personMentions(context)).values()) {
      const offices = [...groupBy(mentions, ({ title }) => title ?? '').keys()].flatMap(
        (title) => officeOf(title) ?? [],
      );
      const differing = offices.filter((one) => offices.some((other) => sameOfficeOtherWords(one, other)));
      if (differing.length === 0) continue;
      const wordings = differing.map(({ written }) => written);
      yield {
        message: `${mentions[0]!.name} is ${wordings
          .slice(0, 4)
          .map((wording) => `“${wording}”`)
          .join(' and ')}`,
        places: mentions.filter(({ title }) => title !== undefined && wordings.includes(title)).map(placeOfPerson),
        key: [mentions[0]!.person, ...wordings.map((wording) => wording.toLowerCase()).sort()],
      };
    }
  },
});
