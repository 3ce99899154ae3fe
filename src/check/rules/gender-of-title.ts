import { nameParts } from '../people/name-parts.ts';
import { corpusOf, defineRule, type RuleArticle, type RuleContext, type RuleFinding } from '../rule.ts';
import { namedPeople, type NamedPerson } from '../people/named-people.ts';
import { byPerson, personMention, personMentions, placeOfPerson, type PersonMention } from '../people/people.ts';
import { mensNames, womensNames } from './gender-of-title.words.ts';

const men = new Set(['Mr', 'Sir', 'Lord']);
const women = new Set(['Mrs', 'Ms', 'Miss', 'Dame', 'Lady', 'Baroness']);

/** A wife may bear her husband’s full name behind these. */
const ofHusband = new Set(['Mrs', 'Lady']);

export default defineRule({
  id: 'gender-of-title',
  category: 'names',
  summary: 'A person is “Mr” or “Ms”, not both, and the title suits the first name',
  severity: 'warning',
  why: 'A man’s and a woman’s honorific for one person is a slip, or two people with one surname that a reader cannot tell apart either. So is a man’s honorific before a full name whose first name only women have, or the other way round; first names that both have are left alone, and so is a wife called by her husband’s name.',
  examples: {
    pass: [
      corpusOf('Anna Reed spoke. Ms Reed was brief. Mr Marlow was not.'),
      corpusOf('Anna Reed and her brother Paul Reed spoke. Mr Reed was brief.'),
      corpusOf('Anna Reed, the mayor, spoke. Ms Reed was brief. Mr Reed, her husband, left.'),
      corpusOf('Mr Leslie Reed spoke, and Ms Kim Marlow listened. Mr Andrea Conti slept.'),
      corpusOf('Lady Paul Reed and Mrs Henry Marlow came to the ball. Mr and Ms Paul Marlow did not.'),
      corpusOf('Mr Vivian Reed spoke.', 'Anna Reed listened. Ms Reed was brief.'),
    ],
    fail: [
      corpusOf('Anna Reed, the mayor, spoke. ⟦Ms Reed⟧ was brief.\n\nLater ⟦Mr Reed⟧ left.'),
      corpusOf('The harbour is full, ⟦Mr Susan Marlow⟧ said on Monday.'),
      corpusOf('Paul Marlow runs the harbour.', 'The harbour is full, ⟦Ms Paul Marlow⟧ said on Monday.'),
      corpusOf('⟦Mr Vivian Reed⟧ said the harbour was full.', '⟦Ms Vivian Reed⟧ said the harbour was full.'),
    ],
  },
  compares: ['people'],
  note(article, context) {
    return namesakes(article, context);
  },
  *check(context, notes) {
    for (const mentions of byPerson(personMentions(context)).values()) {
      const finding = differ(mentions, mentions[0]!.name);
      if (finding) yield finding;
    }
    yield* fullNames(context);
    yield* notes.values();
  },
});

const kin =
  /\b(?:wife|husband|partner|spouse|widow|widower|brother|sister|son|daughter|father|mother|parent|couple|famil)/iu;

/** “Anna Reed … Mr Reed”: the other honorific, where one article names one bearer of the surname in full and no family. */
function namesakes(article: RuleArticle, context: RuleContext): RuleFinding | undefined {
  const people = namedPeople(article);
  const titledOf = new Map<number, NamedPerson>();
  const alone: [surname: string, mention: NamedPerson][] = [];
  for (const mention of people) {
    if (genderOfHonorific(mention) === null) continue;
    if (!titledOf.has(mention.entity)) titledOf.set(mention.entity, mention);
    const parts = nameParts(mention.written);
    if (parts.length <= 1 && !ofHusband.has(mention.honorific!)) alone.push([parts.at(-1) ?? '', mention]);
  }
  // Most articles have no such honorific, and their names need not be taken apart.
  if (alone.length === 0) return undefined;
  const bearers = bearersIn(people);
  for (const [surname, mention] of alone) {
    const [bearer, another] = bearers.get(surname) ?? [];
    if (!bearer || another || bearer.entity === mention.entity) continue;
    const titled = titledOf.get(bearer.entity);
    if (!titled || genderOfHonorific(titled) === genderOfHonorific(mention)) continue;
    if (kin.test(article.source)) return undefined;
    const { name, person } = personMention(context, article.index, bearer);
    return {
      message: `${name} is “${titled.honorific}” and “${mention.honorific}”`,
      places: [titled, mention].map(({ start, end }) => ({ article: article.index, start, end })),
      key: [person, titled.honorific!, mention.honorific!],
    };
  }
  return undefined;
}

/** By surname: those called by full name, two at most. */
function bearersIn(people: readonly NamedPerson[]): ReadonlyMap<string, readonly NamedPerson[]> {
  const bearers = new Map<string, NamedPerson[]>();
  for (const mention of people) {
    const parts = nameParts(mention.written);
    if (parts.length <= 1) continue;
    const surname = parts.at(-1)!;
    const known = bearers.get(surname);
    if (!known) bearers.set(surname, [mention]);
    else if (known.length < 2 && known[0]!.entity !== mention.entity) known.push(mention);
  }
  return bearers;
}

/** A person is kept apart from a namesake of the other gender, so that full names are compared without regard to who is who. */
function* fullNames(context: RuleContext): Generator<RuleFinding> {
  const byName = new Map<string, PersonMention[]>();
  for (const mention of personMentions(context)) {
    if (!genderOfHonorific(mention) || namesTwo(mention)) continue;
    const parts = nameParts(mention.written);
    if (parts.length < 2) continue;
    const name = parts.join(' ');
    const same = byName.get(name);
    if (same) same.push(mention);
    else byName.set(name, [mention]);
  }
  for (const mentions of byName.values()) {
    const name = mentions[0]!.written;
    const given = genderOfGiven(nameParts(name)[0]!);
    const wrong = mentions.filter((mention) => given !== null && genderOfHonorific(mention) !== given);
    if (wrong.length > 0) {
      const honorific = wrong[0]!.honorific!;
      yield {
        message: `“${honorific}” does not go with the first name of ${name}`,
        places: wrong.map(placeOfPerson),
        key: [name, honorific],
      };
      continue;
    }
    const apart = new Set(mentions.map(({ person }) => person)).size > 1;
    const finding = apart ? differ(mentions, name) : undefined;
    if (finding) yield finding;
  }
}

function differ(mentions: readonly PersonMention[], name: string): RuleFinding | undefined {
  const asMan = mentions.find((mention) => genderOfHonorific(mention) === 'male');
  const asWoman = mentions.find((mention) => genderOfHonorific(mention) === 'female');
  if (!asMan || !asWoman) return undefined;
  return {
    message: `${name} is “${asMan.honorific}” and “${asWoman.honorific}”`,
    places: [asMan, asWoman].map(placeOfPerson),
    key: [mentions[0]!.person, asMan.honorific!, asWoman.honorific!],
  };
}

function genderOfHonorific({ honorific = '' }: NamedPerson): 'male' | 'female' | null {
  return men.has(honorific) ? 'male' : women.has(honorific) ? 'female' : null;
}

function genderOfGiven(given: string): 'male' | 'female' | null {
  return womensNames.has(given) ? 'female' : mensNames.has(given) ? 'male' : null;
}

/** “Mrs Henry Marlow”; “Mr and Ms Paul Marlow”. */
function namesTwo({ honorific, isSecond }: PersonMention): boolean {
  return ofHusband.has(honorific!) || isSecond === true;
}
