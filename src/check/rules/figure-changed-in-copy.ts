import { noteExchanged } from '../told-figures/copied-figures.ts';
import { copyConflicts } from '../told-figures/figure-conflicts.ts';
import { corpusOf, defineRule, type RuleFinding } from '../rule.ts';
import type { Told } from '../told-figures/told.ts';
import { placeOfFigure } from '../told-figures/topics.ts';

const before =
  'The town council of Harwich decided on Monday night to rebuild the old wall of the outer harbour by the end of next year, after a debate that lasted until midnight. ';
const after =
  ' Fishermen had demanded a wider gate in the wall, but the members kept to the first design that the engineers had drawn for them in the spring.';

export default defineRule({
  id: 'figure-changed-in-copy',
  category: 'figures',
  summary: 'A copied passage keeps its figures',
  severity: 'warning',
  why: 'A slip of the pen in a copy: two passages are the same word for word, but for a number that stands at the same place in both. Told are figures and dates of one kind and unit, alone in what was exchanged, that cannot both be right with their hedges and rounding. Passages with more other figures than equal ones were filled in anew. What figure-differs and figure-scale-slip tell of, as two figures of one topic, is left to them.',
  examples: {
    pass: [
      corpusOf(
        `${before}The work will cost about £4.2m and take 14 months.${after}`,
        `${before}The work will cost £4,180,000 and take 14 months.${after}`,
      ),
      corpusOf(
        `${before}The work will take 14 months.${after}`,
        `${before}The mayor, Anna Reed, had asked for twelve more ships.${after}`,
      ),
    ],
    fail: [
      corpusOf(
        `${before}The wall, some ⟦380 metres⟧ long, was built for the navy.${after}`,
        `${before}The wall, some ⟦830 metres⟧ long, was built for the navy.${after}`,
      ),
      corpusOf(
        `${before}It was closed on ⟦11 February⟧ when a crack was found.${after}`,
        `${before}It was closed on ⟦12 February⟧ when a crack was found.${after}`,
      ),
    ],
  },
  compares: ['figures'],
  notePassage: noteExchanged,
  *check(context, _, exchanged) {
    for (const [one, other] of copyConflicts(context, exchanged)) yield findingOf(one, other);
  },
});

function findingOf(a: Told, b: Told): RuleFinding {
  return {
    message: `“${a.written}” is “${b.written}” in the copy`,
    places: [placeOfFigure(a), placeOfFigure(b)],
  };
}
