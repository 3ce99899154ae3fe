import type { Place } from '../../model/index.ts';
import { onOneLine } from '../../text/index.ts';
import { corpusOf, defineRule } from '../rule.ts';
import { differInSpelling } from '../people/name-parts.ts';

export default defineRule({
  id: 'name-spelling',
  category: 'names',
  summary: 'A name is spelt in one way',
  severity: 'warning',
  why: 'One person or organisation under two spellings (“Sergei”, “Sergey”) is found and counted as two by every reader and search. Told are names that were recognised as one and of which one word differs by a letter or two. Initials, short forms of given names, capitals, accents, letters written out (“Müllner”, “Muellner”) and apostrophes are left alone.',
  examples: {
    pass: [
      corpusOf('Anna Reed met Paul Marlow on Monday. Later A. Reed and Marlow left for the harbour.'),
      corpusOf('Mr Jens Müllner spoke first. Paul Marlow followed.', 'Mr Jens Muellner spoke for an hour on Monday.'),
      corpusOf('Ada O’Reardon spoke first. Paul Marlow followed.', "Ada O'Reardon spoke for an hour on Monday."),
    ],
    fail: [
      corpusOf(
        'Foreign minister ⟦Sergei Antonov⟧ arrived on Monday. Antonov spoke for an hour.',
        'Foreign minister ⟦Sergey Antonov⟧ arrived on Monday. Antonov spoke for an hour.',
      ),
    ],
  },
  *check(context) {
    for (const entity of context.links.entities.entities) {
      const { name, type, aliases } = entity;
      // Most have one spelling, and their mentions need not be read.
      if (type === 'other' || !areSpeltApart([name, ...aliases])) continue;
      const spellings = new Map<string, Place[]>();
      for (const mention of entity.mentions) {
        if (mention.kind !== 'name') continue;
        const written = onOneLine(context.article(mention.article).source.slice(mention.start, mention.end));
        const places = spellings.get(written);
        if (places) places.push(mention);
        else spellings.set(written, [mention]);
      }
      // ISIS and ISIL are two acronyms, not two spellings.
      const forms = [...spellings.keys()].filter((form) => form !== form.toUpperCase());
      const differing = new Set<string>(
        forms.flatMap((a, at) =>
          forms
            .slice(at + 1)
            .filter((b) => differInSpelling(a, b))
            .flatMap((b) => [a, b]),
        ),
      );
      if (differing.size === 0) continue;
      const shown = [...differing].sort((a, b) => spellings.get(b)!.length - spellings.get(a)!.length);
      yield {
        message: `${name} is spelt ${shown.map((form) => `“${form}” (${spellings.get(form)!.length})`).join(' and ')}`,
        places: shown.flatMap((form) =>
          spellings.get(form)!.map(({ article, start, end }) => ({ article, start, end })),
        ),
        key: [...differing],
      };
    }
  },
});

/** Are two of the names one name in two spellings, going by their words alone? */
function areSpeltApart(names: readonly string[]): boolean {
  return names.some((a, at) => names.slice(at + 1).some((b) => differInSpelling(a, b)));
}
