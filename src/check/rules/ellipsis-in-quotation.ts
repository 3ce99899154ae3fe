import { Flag, Kind, type Text } from '../../model/index.ts';
import { inMarks, isWord, spanOf } from '../reading.ts';
import { corpusOf, defineRule } from '../rule.ts';

export default defineRule({
  id: 'ellipsis-in-quotation',
  category: 'quotations',
  summary: 'No words are left out inside a quotation',
  severity: 'info',
  why: 'Three dots inside a quotation say that words were left out. Often that is fair, sometimes it joins what was never said together; an editor may want to compare it with the whole. Dots at the end or the beginning, where a speaker trails off, are left alone.',
  examples: {
    pass: [corpusOf('He said: “I don’t know…” The road … was long.')],
    fail: [corpusOf('He said: “We ⟦wanted … to leave⟧ in peace.”')],
  },
  *checkArticle({ index, text }) {
    for (let token = 1; token + 1 < text.count; token++) {
      if (text.kind[token] !== Kind.ellipsis || (text.flags[token] & Flag.quoted) === 0) continue;
      if (!continuesAfter(text, token)) continue;
      const place = spanOf(text, Math.max(0, token - 3), Math.min(text.count, token + 4));
      yield {
        message: `Words are left out of the quotation at ${inMarks(text.source.slice(place.start, place.end))}`,
        places: [{ article: index, ...place }],
      };
    }
  },
});

/** A word before it in the same marks and a small letter after it: the sentence goes on. */
function continuesAfter(text: Text, token: number): boolean {
  const next = text.kind[token + 1] === Kind.close ? token + 2 : token + 1;
  return (
    next < text.count &&
    isWord(text, next) &&
    (text.flags[next] & Flag.quoted) !== 0 &&
    (text.flags[token - 1] & Flag.quoted) !== 0 &&
    (text.flags[next] & Flag.capital) === 0
  );
}
