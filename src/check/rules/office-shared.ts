import { shared } from '../content-words.ts';
import { corpusOf, defineRule } from '../rule.ts';
import { officeOf, type Office } from '../people/offices.ts';
import { personMentions, placeOfPerson, type PersonMention } from '../people/people.ts';

/** Offices that a country or body has one of, whose name says so without naming it. */
const single: ReadonlySet<string> = new Set([
  'adviser national security',
  'attorney general',
  'envoy special',
  'governor general',
  'minister prime',
  'president vice',
  'secretary general',
]);

export default defineRule({
  id: 'office-shared',
  category: 'names',
  summary: 'An office that one person holds is given to one person',
  severity: 'info',
  why: 'Two people who are “special envoy” or “prime minister” in one corpus may both be, of two countries or one after the other; or one article is out of date. Told is one finding an office, only for offices of which a country has one, and only where nothing in the two titles tells them apart.',
  examples: {
    pass: [
      corpusOf('US special envoy Anna Reed spoke.', 'French special envoy Paul Marlow left.'),
      corpusOf('Professor Anna Reed spoke. Professor Paul Marlow left.'),
    ],
    fail: [
      corpusOf('⟦Anna Reed, the US special envoy⟧, spoke on Monday.', '⟦Special envoy Paul Marlow⟧ left on Monday.'),
    ],
  },
  compares: ['people'],
  *check(context) {
    const holders = new Map<string, { office: Office; mention: PersonMention }[]>();
    for (const mention of personMentions(context)) {
      const office = officeOf(mention.title ?? '');
      if (!office || office.former) continue;
      const key = [office.head, ...[...office.field].sort()].join(' ');
      if (!single.has(key)) continue;
      const held = holders.get(key);
      if (held) held.push({ office, mention });
      else holders.set(key, [{ office, mention }]);
    }
    for (const [key, held] of holders) {
      const rival = held.find(
        ({ mention, office }) => mention.person !== held[0]!.mention.person && mayBeSame(office, held[0]!.office),
      );
      if (!rival) continue;
      yield {
        message: `“${held[0]!.office.written}” is ${held[0]!.mention.name} here and ${rival.mention.name} there`,
        places: [held[0]!, rival].map(({ mention }) => placeOfPerson(mention)),
        key: [key, held[0]!.mention.person, rival.mention.person],
      };
    }
  },
});

/** One title names no country or body, or both name the same. */
function mayBeSame(a: Office, b: Office): boolean {
  return a.body.size === 0 || b.body.size === 0 || shared(a.body, b.body) > 0;
}
