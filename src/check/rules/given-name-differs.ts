import { shared } from '../content-words.ts';
import { officeOf, type Office } from '../people/offices.ts';
import { personMentions, placeOfPerson, type PersonMention } from '../people/people.ts';
import { areOfOneTime } from '../related/related-articles.ts';
import { corpusOf, defineRule, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'given-name-differs',
  category: 'names',
  summary: 'One holder of an office has one given name',
  severity: 'warning',
  why: 'Two articles give one surname and one office to two given names (“the shadow defence secretary, James Oakden” and “Jane Oakden”): one of them has the name wrong. Offices are compared that name a field or a body; where one article names both, they are two people. Articles a month apart that quote nothing in common may name one after the other.',
  examples: {
    pass: [
      corpusOf(
        { text: 'The shadow defence secretary, James Oakden, spoke.', date: '2024-02-17' },
        { text: 'The shadow defence secretary, Jane Oakden, left on Monday.', date: '2026-02-17' },
      ),
      corpusOf(
        'The shadow defence secretary, James Oakden, spoke.',
        'Jane Oakden, the union’s president, spoke on Monday.',
      ),
      corpusOf(
        'The shadow defence secretary, James Oakden, spoke.',
        'The shadow defence secretary, Jim Oakden, spoke on Monday.',
      ),
    ],
    fail: [
      corpusOf(
        'The ⟦shadow defence secretary, James Oakden⟧, spoke.',
        'The ⟦shadow defence secretary, Jane Oakden⟧, left on Monday.',
      ),
    ],
  },
  compares: ['people'],
  *check(context) {
    const holders = new Map<string, Holder[]>();
    for (const mention of personMentions(context)) {
      const names = mention.name.split(' ');
      const office = officeOf(mention.title ?? '');
      if (!office || names.length < 2 || office.field.size + office.body.size === 0) continue;
      const key = `${names.at(-1)!} ${office.head}`;
      const known = holders.get(key);
      if (known) known.push({ mention, office });
      else holders.set(key, [{ mention, office }]);
    }
    const told = new Set<string>();
    for (const held of holders.values()) {
      if (held.every(({ mention }) => mention.person === held[0]!.mention.person)) continue;
      for (const [at, one] of held.entries()) {
        const other = held
          .slice(0, at)
          .find(
            (earlier) =>
              earlier.mention.person !== one.mention.person &&
              isOneOffice(earlier.office, one.office) &&
              areOfOneTime(context, earlier.mention.article, one.mention.article),
          );
        if (!other) continue;
        const people = [other, one].map(({ mention }) => mention.person);
        const key = people.join(' ');
        if (told.has(key)) continue;
        const [ours, theirs] = [other, one].map(({ mention }) => articlesNaming(context, mention));
        if ([...ours!].some((article) => theirs!.has(article))) continue;
        told.add(key);
        yield {
          message: `${other.mention.name} is ${one.mention.name} in another article, with one office`,
          places: [other, one].map(({ mention }) => placeOfPerson(mention)),
          key: people,
        };
      }
    }
  },
});

interface Holder {
  readonly mention: PersonMention;
  readonly office: Office;
}

/** Articles that have a person’s name. */
function articlesNaming({ links }: RuleContext, { article, entity }: PersonMention): ReadonlySet<number> {
  const linked = links.entities.entities[links.entities.of[article]?.[entity] ?? -1];
  const named = linked?.mentions.filter(({ kind }) => kind === 'name') ?? [];
  return new Set([article, ...named.map((mention) => mention.article)]);
}

/** One field, and a body that both name or one leaves out. */
function isOneOffice(a: Office, b: Office): boolean {
  const sameField = a.field.size === b.field.size && shared(a.field, b.field) === a.field.size;
  const sameBody = shared(a.body, b.body) > 0;
  return (
    a.former === b.former && sameField && (sameBody || (a.field.size > 0 && (a.body.size === 0 || b.body.size === 0)))
  );
}
