import { corpusOf, defineRule } from '../rule.ts';
import { attribution, placeOf, utterances } from '../quotations/utterances.ts';

export default defineRule({
  id: 'quote-venue-missing',
  category: 'quotations',
  summary: 'Whoever takes over a quotation says where it was said',
  severity: 'info',
  why: 'One article says to whom or where a sentence was said (“told Radio Harbour”), another has the sentence alone. That is no mistake, but the reader of the second cannot look it up, and the credit is lost.',
  examples: {
    pass: [
      corpusOf(
        'Anna Reed told Radio Harbour: “We haven’t got the boats to keep the harbour open all winter.”',
        'Anna Reed told Radio Harbour: “We haven’t got the boats to keep the harbour open.”',
      ),
    ],
    fail: [
      corpusOf(
        '⟦Anna Reed told Radio Harbour⟧: “We haven’t got the boats to keep the harbour open all winter.”',
        '⟦Anna Reed said⟧: “We haven’t got the boats to keep the harbour open all winter.”',
      ),
    ],
  },
  compares: ['quotes'],
  *check(context) {
    for (const tellings of utterances(context)) {
      const marked = tellings.filter(({ quote }) => quote.speaker && quote.cue);
      const placed = marked.filter(({ venue }) => venue !== null);
      const placing = new Set(placed.map(({ article }) => article));
      const without = marked.filter(({ venue, article }) => venue === null && !placing.has(article));
      const [first] = placed;
      if (!first || without.length === 0) continue;
      yield {
        message: `“${first.venue!.text}” is named for the quotation in one article and not in the other`,
        places: [...placed, ...without].map((telling) => placeOf(telling, attribution(telling))),
      };
    }
  },
});
