import { Kind, type Text } from '../../model/index.ts';
import { inMarks, spanOf, touchesBefore } from '../reading.ts';
import { corpusOf, defineRule } from '../rule.ts';

const ends: ReadonlySet<number> = new Set([Kind.stop, Kind.question, Kind.exclamation]);

export default defineRule({
  id: 'stray-mark',
  category: 'damage',
  summary: 'No punctuation mark stands where another one has done its work',
  severity: 'warning',
  why: 'A full stop behind a closed quotation that ends with its own (“…years.”.), two commas, or a comma before a full stop are left over when text is moved between systems. A question mark inside the marks and a full stop behind them is told too; an ellipsis and the stop of an abbreviation are not.',
  examples: {
    pass: [
      corpusOf('She said: “We waited for years.” Then she left.'),
      corpusOf('He works for Acme Inc., a supplier. They met at 9 a.m. … and waited...'),
      corpusOf('The mayor called it ‘a start’. Nobody asked ‘Why?’, he said.'),
    ],
    fail: [
      corpusOf('She said: ‘We waited for ⟦years.’.⟧ Then she left.'),
      corpusOf('One asked: “Is he ever ⟦here?”.⟧'),
      corpusOf('The vote,⟦,⟧ due on Monday, was put off.⟦.⟧ Nobody said why.'),
    ],
  },
  *checkArticle({ index, text }) {
    for (let token = 1; token < text.count; token++) {
      const first = firstOfSlip(text, token);
      if (first < 0) continue;
      const place = spanOf(text, first > 0 && touchesBefore(text, first) ? first - 1 : first, token + 1);
      yield {
        message: `${inMarks(text.source.slice(place.start, place.end))} has a mark too many`,
        places: [{ article: index, ...place }],
      };
    }
  },
});

/** The first of the marks that end in a needless one at `token`, or -1. */
function firstOfSlip(text: Text, token: number): number {
  const { kind, count } = text;
  if (!touchesBefore(text, token)) return -1;
  const before = kind[token - 1];
  if (kind[token] === Kind.comma && before === Kind.comma) return token - 1;
  if (kind[token] !== Kind.stop) return -1;
  if (before === Kind.comma) return token - 1;
  // Two full stops; three are an ellipsis in plain letters.
  if (before === Kind.stop) {
    const more = (token + 1 < count && kind[token + 1] === Kind.stop) || (token > 1 && kind[token - 2] === Kind.stop);
    return more ? -1 : token - 1;
  }
  if (before === Kind.mark && token > 1 && ends.has(kind[token - 2]) && touchesBefore(text, token - 1))
    return token - 2;
  return -1;
}
