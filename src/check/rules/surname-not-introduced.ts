import { mensNames, womensNames } from './gender-of-title.words.ts';
import { nameParts } from '../people/name-parts.ts';
import { namedPeople } from '../people/named-people.ts';
import { byPerson, personMention, placeOfPerson, type PersonMention } from '../people/people.ts';
import { corpusOf, defineRule, type RuleArticle, type RuleContext } from '../rule.ts';

export default defineRule({
  id: 'surname-not-introduced',
  category: 'names',
  summary: 'Whoever is called by surname was introduced by full name',
  severity: 'info',
  why: '“Mr Marlow” in an article that never gives a first name or an office points to a paragraph that was cut. Told are surnames with “Mr”, “Ms” or “Dr”, and bare ones of people whom the article quotes and another article of the corpus introduces by full name. Peers, who have no first name in print, and people known by one name or named in five articles are left alone.',
  examples: {
    pass: [
      corpusOf('Paul Marlow spoke. Mr Marlow was brief.'),
      corpusOf('Adele sang. Adele left.'),
      corpusOf('“The wall is wet,” Marlow said on Monday.', 'The lights are out, said Anna Reed, the mayor.'),
      corpusOf('“The wall is wet,” said the mayor, Marlow.', 'Paul Marlow runs the port. He said he was tired.'),
      corpusOf('The police said Marlow had left.', 'Paul Marlow runs the port. He said he was tired.'),
    ],
    fail: [
      corpusOf('The wall is wet, said ⟦Mr Marlow⟧ on Monday. Mr Marlow was brief.'),
      corpusOf(
        '⟦Marlow⟧ said the wall was wet. “We cannot wait for the spring,” Marlow added.',
        'Paul Marlow, who runs the port, said he was tired.',
      ),
    ],
  },
  *checkArticle(article, context) {
    const people = namedPeople(article).map((named) => personMention(context, article.index, named));
    for (const [person, mentions] of byPerson(people)) {
      const first = mentions[0]!;
      const introduced = mentions.some(({ written, title }) => /[\s-]/u.test(written) || title !== undefined);
      if (introduced) continue;
      const told =
        mentions.find(({ honorific }) => isPlain(honorific)) ??
        (isQuoted(article, first) && fullNamesOf(context).has(nameParts(first.written).join(' ')) ? first : undefined);
      if (!told) continue;
      const inName = article.annotation.mentions.some(
        ({ start, end, type }) =>
          type === 'person' &&
          end - start > first.name.length &&
          article.source.slice(start, end).includes(first.written),
      );
      if (inName) continue;
      yield {
        message: `${article.source.slice(told.start, told.end)} is never introduced by full name`,
        places: [placeOfPerson(told)],
        key: [article.id, person],
      };
    }
  },
});

function isPlain(honorific: string | undefined): boolean {
  return honorific !== undefined && /^(?:Mr|Mrs|Ms|Miss|Dr|Prof)$/u.test(honorific);
}

/** Is somebody of this name quoted in the article? Bare names in passing may be those of things. */
function isQuoted({ annotation }: RuleArticle, { entity }: PersonMention): boolean {
  return annotation.quotes.some(({ speaker }) => speaker?.entity === entity);
}

const surnames = new WeakMap<object, ReadonlySet<string>>();

/** Somebody whom so many articles name is known to readers by surname alone. */
const known = 5;

/** Surnames of the people whom some articles of the corpus call by full name; first names that are surnames too are none. */
function fullNamesOf({ links }: RuleContext): ReadonlySet<string> {
  let found = surnames.get(links);
  if (!found) {
    const articles = links.entities.entities.map(() => 0);
    for (const locals of links.entities.of) for (const linked of new Set(locals)) if (linked >= 0) articles[linked]!++;
    const last = links.entities.entities
      .filter(({ type }, index) => type === 'person' && articles[index]! < known)
      .map(({ name }) => nameParts(name))
      .filter(({ length }) => length > 1)
      .map((parts) => parts.at(-1)!)
      .filter((name) => !womensNames.has(name) && !mensNames.has(name));
    const everybody = links.entities.entities
      .filter(({ type }, index) => type === 'person' && articles[index]! >= known)
      .map(({ name }) => nameParts(name).at(-1)!);
    const famous = new Set(everybody);
    surnames.set(links, (found = new Set(last.filter((name) => !famous.has(name)))));
  }
  return found;
}
