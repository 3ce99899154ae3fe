import { Kind, type Span, type Text } from '../../model/index.ts';
import { inMarks, isWord, spanOf, startsLine, touchesBefore } from '../reading.ts';
import { corpusOf, defineRule } from '../rule.ts';

export default defineRule({
  id: 'unbalanced-bracket',
  category: 'damage',
  summary: 'Every bracket has its other half on the same line',
  severity: 'info',
  why: 'Picture credits and asides lose a bracket when a page is turned into text, and what is left of them runs into the story. List numbers such as “a)” and faces such as “:)” are left alone, and so are quotations, whose brackets may close in a later part.',
  examples: {
    pass: [
      corpusOf(
        'The bill (in its third reading) passed [again].\nThere are two reasons: a) cost and b) time. Thanks :)',
      ),
      corpusOf('1) First point\n2) Second point'),
    ],
    fail: [
      corpusOf('The leaders met.\n⟦(⟧\n(Photo: Harbour Pictures)⟦)⟧\nThey spoke.'),
      corpusOf('The mayor ⟦(⟧pictured left spoke first.'),
    ],
  },
  *checkArticle({ index, text }) {
    for (const { first, last } of lines(text))
      for (const token of unmatched(text, first, last)) {
        const place = aroundBracket(text, token, first, last);
        const side = text.kind[token] === Kind.open ? 'closed' : 'opened';
        yield {
          message: `The bracket in ${inMarks(text.source.slice(place.start, place.end))} is never ${side} on its line`,
          places: [{ article: index, ...place }],
        };
      }
  },
});

function* lines(text: Text): Generator<{ first: number; last: number }> {
  let first = 0;
  for (let token = 1; token <= text.count; token++)
    if (token === text.count || startsLine(text, token)) {
      yield { first, last: token };
      first = token;
    }
}

function unmatched(text: Text, first: number, last: number): number[] {
  const { kind, source, start } = text;
  const open: number[] = [];
  const alone: number[] = [];
  for (let token = first; token < last; token++) {
    const letter = source[start[token]];
    if (letter === '<' || letter === '>') continue;
    if (kind[token] === Kind.open) open.push(token);
    else if (kind[token] === Kind.close && open.pop() === undefined && !isListNumber(text, token, first))
      alone.push(token);
  }
  return [...alone, ...open].sort((a, b) => a - b);
}

/** “a)”, “2)”, “iv)” and faces: a bracket closed right behind one short token that nothing stands before, or behind a sign. */
function isListNumber(text: Text, token: number, first: number): boolean {
  const before = token - 1;
  if (before < first || !touchesBefore(text, token)) return false;
  if (text.kind[before] === Kind.colon || text.kind[before] === Kind.semicolon || text.kind[before] === Kind.hyphen)
    return true;
  return (
    text.end[before] - text.start[before] <= 3 &&
    (isWord(text, before) || text.kind[before] === Kind.number) &&
    !touchesBefore(text, before)
  );
}

/** The bracket with the words beside it, to be seen as it stands. */
function aroundBracket(text: Text, token: number, first: number, last: number): Span {
  return text.kind[token] === Kind.open
    ? spanOf(text, token, Math.min(last, token + 4))
    : spanOf(text, Math.max(first, token - 3), token + 1);
}
