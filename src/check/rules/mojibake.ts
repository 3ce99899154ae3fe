import { inMarks } from '../reading.ts';
import { corpusOf, defineRule } from '../rule.ts';

/**
 * What UTF-8 looks like when it is read as Windows-1252 or Latin-1: a lead byte (Â Ã â, or Ä Å before a continuation byte) and one or two
 * units that are continuation bytes there. The tokens don't keep these runs together, and the search is for single rare units.
 */
const misread =
  /â(?:€|\u0080)[\u0080-\u00bf\u2013-\u203a\u02dc\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u20ac™œž]?|[ÂÃ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a€™]|\ufffd+/gu;

export default defineRule({
  id: 'mojibake',
  category: 'damage',
  summary: 'No letters that come from reading the text in a wrong encoding',
  severity: 'error',
  why: 'Letters such as â€™ for ’ or Ã© for é show that the text went through a program that took its encoding for another one, and the replacement character � that letters were lost. Names and figures may be damaged where it does not show.',
  examples: {
    pass: [corpusOf('Zoë Müller’s café in São Paulo serves pâté à la carte: 3 € each, “très bon”. A LIÇÃO, PÃES.')],
    fail: [corpusOf('The minister⟦â€™⟧s office in Z⟦Ã¼⟧rich said so.'), corpusOf('It cost ⟦Â£⟧30 at the caf⟦\ufffd⟧.')],
  },
  *checkArticle({ index, source }) {
    for (const { 0: run, index: start } of source.matchAll(misread)) {
      const word = source.slice(Math.max(0, start - 12), start + run.length + 12);
      yield {
        message: `${inMarks(run)} in ${inMarks(word)} is text read in a wrong encoding`,
        places: [{ article: index, start, end: start + run.length }],
      };
    }
  },
});
