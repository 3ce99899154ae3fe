import { inMarks } from '../reading.ts';
import { corpusOf, defineRule } from '../rule.ts';
import { openStretches } from '../open-stretches.ts';

export default defineRule({
  id: 'quotation-never-closed',
  category: 'quotations',
  summary: 'Every quotation is closed',
  severity: 'warning',
  why: 'A quotation whose closing mark is missing leaves the reader to guess where the speaker ends. A paragraph that is left open because the next one opens the mark again is how long quotations are set and is left alone.',
  examples: {
    pass: [
      corpusOf(
        'Reed said: “It is late.\n\n“We must go home.” She left. The ’90s were better, said the drivers’ union.',
      ),
    ],
    fail: [corpusOf('Reed said: ⟦“It is late⟧ and we must go home.\n\nShe left the hall by the back door.')],
  },
  *checkArticle(article) {
    const { text, index, source } = article;
    for (const { first, last, reopened } of openStretches(text)) {
      if (reopened) continue;
      const place = { start: text.start[first]!, end: text.end[Math.min(last, first + 8) - 1]! };
      yield {
        message: `The quotation that begins ${inMarks(source.slice(place.start + 1, place.end))} is never closed`,
        places: [{ article: index, ...place }],
      };
    }
  },
});
