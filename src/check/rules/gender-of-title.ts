import { nameParts } from '../name-parts.ts';
import { corpusOf, defineRule, type RuleArticle, type RuleContext, type RuleFinding } from '../rule.ts';
import {
  byPerson,
  honorificOf,
  personMentions,
  personMentionsIn,
  wholeMention,
  writtenName,
  type PersonMention,
} from '../people.ts';
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
  *check(context) {
    for (const mentions of byPerson(personMentions(context)).values()) {
      const finding = differ(mentions, mentions[0]!.name);
      if (finding) yield finding;
    }
    yield* fullNames(context);
    for (let index = 0; index < context.articles.length; index++) yield* namesakes(context.article(index), context);
  },
});

const kin =
  /\b(?:wife|husband|partner|spouse|widow|widower|brother|sister|son|daughter|father|mother|parent|couple|famil)/iu;

/** “Anna Reed … Mr Reed”: the other honorific, where one article names one bearer of the surname in full and no family. */
function* namesakes(article: RuleArticle, context: RuleContext): Generator<RuleFinding> {
  const bearers = new Map<string, PersonMention[]>();
  const titledOf = new Map<number, PersonMention>();
  const alone: [surname: string, mention: PersonMention][] = [];
  for (const mention of personMentionsIn(article, context)) {
    const gender = genderOfHonorific(mention);
    const { entity } = mention.mention;
    if (gender !== null && !titledOf.has(entity)) titledOf.set(entity, mention);
    const parts = nameParts(writtenName(mention));
    const surname = parts.at(-1) ?? '';
    if (parts.length > 1) {
      const named = bearers.get(surname);
      if (!named) bearers.set(surname, [mention]);
      else if (named.length < 2 && named[0]!.mention.entity !== entity) named.push(mention);
    } else if (gender !== null && !ofHusband.has(honorificOf(mention)!)) alone.push([surname, mention]);
  }
  for (const [surname, mention] of alone) {
    const [bearer, another] = bearers.get(surname) ?? [];
    if (!bearer || another || bearer.mention.entity === mention.mention.entity) continue;
    const titled = titledOf.get(bearer.mention.entity);
    if (!titled || genderOfHonorific(titled) === genderOfHonorific(mention)) continue;
    if (kin.test(article.source)) return;
    yield {
      message: `${bearer.name} is “${honorificOf(titled)}” and “${honorificOf(mention)}”`,
      places: [titled, mention].map(wholeMention),
      key: [bearer.person, honorificOf(titled)!, honorificOf(mention)!],
    };
    return;
  }
}

/** A person is kept apart from a namesake of the other gender, so that full names are compared without regard to who is who. */
function* fullNames(context: RuleContext): Generator<RuleFinding> {
  const byName = new Map<string, PersonMention[]>();
  for (const mention of personMentions(context)) {
    if (!genderOfHonorific(mention) || namesTwo(mention)) continue;
    const parts = nameParts(writtenName(mention));
    if (parts.length < 2) continue;
    const name = parts.join(' ');
    const same = byName.get(name);
    if (same) same.push(mention);
    else byName.set(name, [mention]);
  }
  for (const mentions of byName.values()) {
    const name = writtenName(mentions[0]!);
    const given = genderOfGiven(nameParts(name)[0]!);
    const wrong = mentions.filter((mention) => given !== null && genderOfHonorific(mention) !== given);
    if (wrong.length > 0) {
      const honorific = honorificOf(wrong[0]!)!;
      yield {
        message: `“${honorific}” does not go with the first name of ${name}`,
        places: wrong.map(wholeMention),
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
    message: `${name} is “${honorificOf(asMan)}” and “${honorificOf(asWoman)}”`,
    places: [asMan, asWoman].map(wholeMention),
    key: [mentions[0]!.person, honorificOf(asMan)!, honorificOf(asWoman)!],
  };
}

function genderOfHonorific(mention: PersonMention): 'male' | 'female' | null {
  const honorific = honorificOf(mention) ?? '';
  return men.has(honorific) ? 'male' : women.has(honorific) ? 'female' : null;
}

function genderOfGiven(given: string): 'male' | 'female' | null {
  return womensNames.has(given) ? 'female' : mensNames.has(given) ? 'male' : null;
}

/** “Mrs Henry Marlow”; “Mr and Ms Paul Marlow”. */
function namesTwo(mention: PersonMention): boolean {
  const { source } = mention.article;
  return (
    ofHusband.has(honorificOf(mention)!) || /\b(?:and|&) $/u.test(source.slice(0, mention.mention.honorific!.start))
  );
}
