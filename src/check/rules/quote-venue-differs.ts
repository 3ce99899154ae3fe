import { broadcasterOf } from './quote-venue-differs.words.ts';
import { corpusOf, defineRule } from '../rule.ts';
import { attribution, placeOf, utterances } from '../quotations/utterances.ts';

export default defineRule({
  id: 'quote-venue-differs',
  category: 'quotations',
  summary: 'A quotation was said in one place',
  severity: 'warning',
  why: 'Two articles name two places or listeners for one sentence (“told Radio Harbour”, “told the Lantern”). Only names are compared: “reporters” and “the BBC” may be the same people, and so may a broadcaster and its programme.',
  examples: {
    pass: [
      corpusOf(
        'Anna Reed told Radio Harbour: “We haven’t got the boats to keep the harbour open all winter.”',
        'Anna Reed told reporters: “We haven’t got the boats to keep the harbour open all winter.”',
      ),
      corpusOf(
        'Anna Reed told the BBC: “We haven’t got the boats to keep the harbour open all winter.”',
        'Anna Reed told Radio 4: “We haven’t got the boats to keep the harbour open all winter.”',
      ),
    ],
    fail: [
      corpusOf(
        '⟦Anna Reed told Radio Harbour⟧: “We haven’t got the boats to keep the harbour open all winter.”',
        '⟦Anna Reed told the Lantern⟧: “We haven’t got the boats to keep the harbour open all winter.”',
      ),
    ],
  },
  compares: ['quotes'],
  *check(context) {
    for (const tellings of utterances(context)) {
      const placed = tellings.flatMap((telling) => {
        const names = namesIn(telling.venue?.text ?? '');
        return names.length > 0 ? [{ telling, names }] : [];
      });
      const first = placed[0];
      const other = placed.find(
        ({ names }) => !names.some((name) => first!.names.some((theirs) => mayBeOne(name, theirs))),
      );
      if (!first || !other) continue;
      yield {
        message: `The quotation was said to “${first.names.join(' ')}” in one place and to “${other.names.join(' ')}” in another`,
        places: [first, other].map(({ telling }) => placeOf(telling, attribution(telling))),
      };
    }
  },
});

/** Names, a station with its number. */
function namesIn(venue: string): string[] {
  return venue.match(/Radio \d|\p{Lu}[\p{L}\p{N}]+/gu) ?? [];
}

/** One name, or a broadcaster and a programme or station of it. */
function mayBeOne(a: string, b: string): boolean {
  return a === b || broadcasterOf[a] === b || broadcasterOf[b] === a;
}
