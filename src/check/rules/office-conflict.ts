import { corpusOf, defineRule } from '../rule.ts';
import { areOfOneTime } from '../related/related-articles.ts';
import { differentFields, officeOf, type Office } from '../people/offices.ts';
import { groupBy } from '../group-by.ts';
import { byPerson, personMentions, placeOfPerson, type PersonMention } from '../people/people.ts';

export default defineRule({
  id: 'office-conflict',
  category: 'names',
  summary: 'A person holds the same office in every article',
  severity: 'warning',
  why: 'Told is one person with two offices of one kind over different fields (“foreign secretary” and “defence secretary”, “prime minister” and “finance minister”) or of different rank (“mayor” and “deputy mayor”). Different words for one office, offices with and without “former”, and articles more than a month apart that quote nothing in common, are left alone.',
  examples: {
    pass: [
      corpusOf('Former foreign secretary Anna Reed spoke.', 'Former defence secretary Anna Reed left.'),
      corpusOf(
        { text: 'Foreign Secretary Anna Reed spoke on Monday.', date: '2024-02-17' },
        { text: 'Defence Secretary Anna Reed left on Monday.', date: '2026-02-17' },
      ),
      corpusOf('Finance director Morag Reed spoke.', 'Morag Reed, chief financial officer of Brindle, left.'),
      corpusOf('Defence Secretary Anna Reed spoke.', 'UK Defence Secretary Anna Reed left.'),
      corpusOf('Deputy Minister Anna Reed spoke.', 'The minister, Anna Reed, left.'),
      corpusOf('Former Foreign Secretary Anna Reed spoke.', 'Defence Secretary Anna Reed left.'),
      corpusOf('Deputy Prime Minister Anna Reed spoke.', 'The interior minister, Anna Reed, left.'),
    ],
    fail: [
      corpusOf(
        'Morag Reed, ⟦chief executive⟧ of Brindle, spoke on Monday.',
        '⟦Finance director Morag Reed⟧ told investors on Monday.',
      ),
      corpusOf('⟦Foreign Secretary Anna Reed⟧ spoke on Monday.', '⟦Defence Secretary Anna Reed⟧ left on Monday.'),
      corpusOf('⟦Deputy Prime Minister Anna Reed⟧ spoke.', '⟦Prime Minister Anna Reed⟧ left.'),
      corpusOf('⟦Anna Reed, the mayor⟧, spoke on Monday.', '⟦Deputy mayor Anna Reed⟧ left on Monday.'),
      corpusOf(
        '⟦Foreign Secretary Anna Reed⟧ spoke on Monday.',
        'The ⟦shadow foreign secretary, Anna Reed⟧, left on Monday.',
      ),
    ],
  },
  compares: ['people'],
  *check(context) {
    for (const mentions of byPerson(personMentions(context)).values()) {
      const held = inConflict(mentions);
      const told = new Set<string>();
      for (const [at, one] of held.entries()) {
        const others = held.slice(at + 1).filter(
          (other) =>
            // One after the other, who was both has been both.
            !(one.office.former && other.office.former) &&
            differentFields(one.office, other.office) &&
            areOfOneTime(context, one.mention.article, other.mention.article),
        );
        const key = others
          .map(({ office }) =>
            [one.office, office]
              .map(({ head, field }) => [...field].sort().join(' ') + head)
              .sort()
              .join('/'),
          )
          .sort()[0];
        if (!key || told.has(key)) continue;
        told.add(key);
        yield {
          message: `${one.mention.name} is “${one.office.written}” here and “${others[0]!.office.written}” there`,
          places: [one, ...others].map(({ mention }) => placeOfPerson(mention)),
          key: [mentions[0]!.person, key],
        };
      }
    }
  },
});

/** Mentions with an office that some other one may contradict. A person of whom thousands of articles tell has few titles. */
function inConflict(mentions: readonly PersonMention[]): { mention: PersonMention; office: Office }[] {
  const offices = [...groupBy(mentions, ({ title }) => title ?? '').keys()].flatMap((title) => officeOf(title) ?? []);
  const differing = new Map(
    offices
      .filter((one) => offices.some((other) => differentFields(one, other)))
      .map((office) => [office.written, office]),
  );
  return mentions.flatMap((mention) => {
    const office = differing.get(mention.title ?? '');
    return office ? [{ mention, office }] : [];
  });
}
