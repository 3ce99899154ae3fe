import { inMarks } from '../reading.ts';
import { corpusOf, defineRule } from '../rule.ts';
import { extent } from '../quotations/telling.ts';
import { readWords } from '../quotations/wording.ts';

export default defineRule({
  id: 'quote-unattributed',
  category: 'quotations',
  summary: 'Every quotation says who speaks',
  severity: 'info',
  why: 'A whole sentence in quotation marks for which the text names no speaker leaves the reader to guess. Told are quotations of ten words or more; titles, slogans and single words are left alone. It is information only, as the speaker may be clear to a person.',
  options: { words: { default: 10, about: 'fewest words of a quotation that is told' } },
  examples: {
    pass: [
      corpusOf('Anna Reed said: “We haven’t got the boats to keep the harbour open all winter.”'),
      corpusOf('The so-called “harbour question” was not raised.'),
    ],
    fail: [
      corpusOf(
        'It rained all day.\n\n“⟦We haven’t got the boats⟧ to keep the harbour open all winter, and nobody will pay for them.”\n\nThe wall is wet.',
      ),
    ],
  },
  *checkArticle(article, { options }) {
    const { index, source, annotation } = article;
    for (const quote of annotation.quotes) {
      if (quote.kind !== 'direct' || quote.speaker || quote.within >= 0) continue;
      if (readWords(article, quote.parts).length < options.words) continue;
      const place = extent(quote);
      yield {
        message: `Nobody is named as the speaker of ${inMarks(source.slice(place.start, place.end))}`,
        places: [{ article: index, ...place }],
      };
    }
  },
});
