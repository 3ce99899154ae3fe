import { corpusOf, defineRule } from '../rule.ts';
import { groupBy } from '../group-by.ts';
import { byPerson, personMentions, placeOfPerson } from '../people/people.ts';

export default defineRule({
  id: 'honorific-differs',
  category: 'names',
  summary: 'A person has the same honorific everywhere',
  severity: 'info',
  why: '“Sir Keith” here and “Mr Marlow” there is one man in two house styles, or a knighthood forgotten. Plain names beside names with an honorific are left alone: the first mention has none in most styles.',
  examples: {
    pass: [
      corpusOf('Paul Marlow spoke. Mr Marlow was brief.', 'Paul Marlow left. Mr Marlow did not return.'),
      corpusOf('SIR Paul Marlow spoke on Monday.', 'Sir Paul Marlow left. Sir Paul did not return.'),
      corpusOf('Sen. Paul Marlow spoke. Sen. Anna Reed left.', 'Sens. Paul Marlow and Anna Reed voted no.'),
    ],
    fail: [corpusOf('⟦Sir Paul Marlow⟧ spoke. Sir Paul was brief.', 'Paul Marlow left. ⟦Mr Marlow⟧ did not return.')],
  },
  compares: ['people'],
  *check(context) {
    for (const mentions of byPerson(personMentions(context)).values()) {
      const byHonorific = groupBy(
        mentions.filter(({ honorific }) => honorific),
        ({ honorific }) => singular(inSmallLetters(honorific!)),
      );
      if (byHonorific.size < 2 || clash([...byHonorific.keys()])) continue;
      const { name, person } = mentions[0]!;
      const forms = [...byHonorific.values()].map((list) => list[0]);
      yield {
        message: `${name} is ${[...byHonorific.keys()].map((honorific) => `“${honorific}”`).join(' and ')}`,
        places: [...forms, ...[...byHonorific.values()].flatMap((list) => list.slice(1))].map(placeOfPerson),
        key: [person, ...[...byHonorific.keys()].sort()],
      };
    }
  },
});

/** SIR begins a line in capitals. */
function inSmallLetters(honorific: string): string {
  return honorific.length > 2 && honorific === honorific.toUpperCase()
    ? `${honorific[0]}${honorific.slice(1).toLowerCase()}`
    : honorific;
}

/** Sens. Hale and Ito are one Sen. each. */
function singular(honorific: string): string {
  return plurals.has(honorific) ? honorific.slice(0, -1) : honorific;
}

const plurals = new Set(['Drs', 'Govs', 'Profs', 'Reps', 'Revs', 'Sens']);

const men = new Set(['Mr', 'Sir', 'Lord']);
const women = new Set(['Mrs', 'Ms', 'Miss', 'Dame', 'Lady', 'Baroness']);

/** A man's and a woman's: another rule tells it. */
function clash(honorifics: readonly string[]): boolean {
  return honorifics.some((one) => men.has(one)) && honorifics.some((one) => women.has(one));
}
