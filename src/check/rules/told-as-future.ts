import { Flag } from '../../model/index.ts';
import { sentenceAround } from '../reading.ts';
import { corpusOf, defineRule } from '../rule.ts';
import { tokenAt } from '../../text/index.ts';

export default defineRule({
  id: 'told-as-future',
  category: 'dates',
  summary: 'Nothing that is over by the article’s date is told as still to come',
  severity: 'warning',
  why: 'An article dated after the day of an event that it announces (“will meet on 3 March 2025”) has a wrong date, or is an old text put out again. Told are full dates right behind “will”, “is to” or “is due to” in the same clause, outside quotation marks.',
  examples: {
    pass: [
      corpusOf({ text: 'The board will meet on 3 March 2025 in Harwich.', date: '2025-03-01' }),
      corpusOf({
        text: 'The board met on 3 March 2025 and will meet again. Reed said: “We will meet on 3 March 2025.”',
        date: '2025-03-10',
      }),
    ],
    fail: [corpusOf({ text: 'The board will meet on ⟦3 March 2025⟧ in Harwich.', date: '2025-03-10' })],
  },
  *checkArticle({ index, text, source, annotation, date }) {
    if (!date) return;
    for (const figure of annotation.figures) {
      if (figure.kind !== 'date' || !figure.iso || figure.iso.length !== 10 || figure.iso >= date.slice(0, 10))
        continue;
      const token = tokenAt(text, figure.start);
      if ((text.flags[token] & Flag.quoted) !== 0) continue;
      const before = source.slice(Math.max(sentenceAround(text, token).start, figure.start - 60), figure.start);
      if (announces.test(before))
        yield {
          message: `“${source.slice(figure.start, figure.end)}” is told as still to come on ${date.slice(0, 10)}`,
          places: [{ article: index, start: figure.start, end: figure.end }],
        };
    }
  },
});

/** An announcement with no other verb, time or clause between it and the date. */
const announces =
  /\b(?:will(?: \w+){1,3}|(?:is|are) (?:due |set |expected |scheduled |planned )?to \w+(?: \w+){0,3}) (?:on |from )?(?:\w+day,? )?$/iu;
