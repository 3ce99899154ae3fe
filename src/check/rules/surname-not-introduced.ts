import { corpusOf, defineRule } from '../rule.ts';
import { byPerson, honorificOf, personMentionsIn, wholeMention, writtenName } from '../people.ts';

export default defineRule({
  id: 'surname-not-introduced',
  category: 'names',
  summary: 'Whoever is called by surname was introduced by full name',
  severity: 'info',
  why: '“Mr Marlow” in an article that never gives a first name or an office points to a paragraph that was cut. Told are surnames with “Mr”, “Ms” or “Dr”; peers, who have no first name in print, and people known by one name are left alone.',
  examples: {
    pass: [corpusOf('Paul Marlow spoke. Mr Marlow was brief.'), corpusOf('Adele sang. Adele left.')],
    fail: [corpusOf('The wall is wet, said ⟦Mr Marlow⟧ on Monday. Mr Marlow was brief.')],
  },
  *checkArticle(article, context) {
    for (const [person, mentions] of byPerson(personMentionsIn(article, context))) {
      const first = mentions[0]!;
      const introduced = mentions.some((mention) => /[\s-]/u.test(writtenName(mention)) || mention.mention.title);
      const withHonorific = mentions.find((mention) => isPlain(honorificOf(mention)));
      if (introduced || !withHonorific) continue;
      const inName = article.annotation.mentions.some(
        ({ start, end, type }) =>
          type === 'person' &&
          end - start > first.name.length &&
          article.source.slice(start, end).includes(writtenName(first)),
      );
      if (inName) continue;
      yield {
        message: `${article.source.slice(wholeMention(withHonorific).start, wholeMention(withHonorific).end)} is never introduced by full name`,
        places: [wholeMention(withHonorific)],
        key: [article.id, person],
      };
    }
  },
});

function isPlain(honorific: string | undefined): boolean {
  return honorific !== undefined && /^(?:Mr|Mrs|Ms|Miss|Dr|Prof)$/u.test(honorific);
}
