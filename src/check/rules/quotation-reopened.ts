import { Flag, Kind, type Text } from '../../model/index.ts';
import { inMarks } from '../reading.ts';
import { corpusOf, defineRule } from '../rule.ts';
import { openStretches } from '../open-stretches.ts';

export default defineRule({
  id: 'quotation-reopened',
  category: 'quotations',
  summary: 'No mark is opened again inside a line',
  severity: 'warning',
  why: 'A paragraph of a long quotation begins with the opening mark again. Where that mark stands in the middle of a line, at the beginning of a sentence, the end of a paragraph was lost, or the closing mark of the sentence before.',
  examples: {
    pass: [
      corpusOf('Reed said: ‘It is late.\n\n‘We must go home.’'),
      corpusOf('Reed said: “He told me ‘go home’ and I went.”'),
    ],
    fail: [corpusOf('Reed said: ‘It is strange and it is ⟦late. ‘We⟧ must go home now.’ She left.')],
  },
  *checkArticle(article) {
    const { text, index, source } = article;
    for (const { last, reopened } of openStretches(text)) {
      if (!reopened || !opensSentence(text, last)) continue;
      const place = { start: text.start[Math.max(0, last - 3)]!, end: text.end[Math.min(text.count, last + 3) - 1]! };
      yield {
        message: `A quotation is opened again at ${inMarks(source.slice(place.start, place.end))} without having been closed`,
        places: [{ article: index, ...place }],
      };
    }
  },
});

/** A stop before the mark and a capital behind it: anything else is a quotation inside the quotation. */
function opensSentence({ kind, flags, count }: Text, mark: number): boolean {
  const before = kind[mark - 1];
  return (
    (before === Kind.stop || before === Kind.question || before === Kind.exclamation) &&
    mark + 1 < count &&
    (flags[mark + 1] & Flag.capital) !== 0
  );
}
