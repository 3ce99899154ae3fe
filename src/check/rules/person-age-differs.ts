import { byPerson, personMentions, placeOfPerson, type PersonMention } from '../people/people.ts';
import { corpusOf, defineRule, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'person-age-differs',
  category: 'names',
  summary: 'A person is of one age',
  severity: 'warning',
  why: 'Two articles give one person two ages (“Anna Reed, 46,” and “48-year-old Anna Reed”). A year more is a birthday when the articles are more than a week apart or have no date, and so is every year between them.',
  examples: {
    pass: [
      corpusOf('Anna Reed, 46, of Harwich, was elected on Monday.', '46-year-old Anna Reed was elected on Monday.'),
      corpusOf('Anna Reed, 46, of Harwich, was elected.', 'Anna Reed, 47, of Harwich, spoke on Monday.'),
      corpusOf('Anna Reed, 46, of Harwich, was elected.', 'A 31-year-old Reed supporter spoke on Monday.'),
      corpusOf('Anna Reed, 46, and Paul Marlow, 51, were elected.', 'Paul Marlow, 51, spoke on Monday.'),
    ],
    fail: [
      corpusOf('⟦Anna Reed⟧, 46, of Harwich, was elected on Monday.', 'On Monday 64-year-old ⟦Anna Reed⟧ was elected.'),
    ],
  },
  compares: ['people'],
  *check(context) {
    for (const [person, mentions] of byPerson(personMentions(context))) {
      const aged = mentions.flatMap((mention) => (mention.age === undefined ? [] : [{ mention, age: mention.age }]));
      if (aged.every(({ age }) => age === aged[0]!.age)) continue;
      for (const [at, one] of aged.entries()) {
        const other = aged.find((earlier, before) => before < at && !mayBothBe(context, earlier, one));
        if (!other) continue;
        yield {
          message: `${one.mention.name} is ${other.age} here and ${one.age} there`,
          places: [other, one].map(({ mention }) => placeOfPerson(mention)),
          key: [person, ...[other.age, one.age].toSorted((x, y) => x - y).map(String)],
        };
        break;
      }
    }
  },
});

interface Aged {
  readonly mention: PersonMention;
  readonly age: number;
}

const day = 86_400_000;

function mayBothBe({ articles }: RuleContext, a: Aged, b: Aged): boolean {
  const years = Math.abs(a.age - b.age);
  if (years === 0 || a.mention.article === b.mention.article) return years === 0;
  const [one, other] = [a, b].map(({ mention }) => Date.parse(articles[mention.article]!.date?.slice(0, 10) ?? ''));
  const apart = Math.abs(one! - other!) / day;
  if (Number.isNaN(apart)) return years <= 1;
  return years <= Math.ceil(apart / 365.25) && apart > 7;
}
