import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../src/text/index.ts';
import { articleOf, marked } from '../marked.ts';

/** What stands inside each pair of marks; `…` behind a stretch without a closing mark, `+` before one that continues another. */
function stretches(source: string): string[] {
  const { marks, source: text, end } = readText(articleOf(source));
  return Array.from({ length: marks.count }, (_, i) => {
    const inside = text.slice(end[marks.open[i]], end[marks.close[i] - 1]);
    return `${marks.continues[i] >= 0 ? '+' : ''}${inside.trim()}${marks.closed[i] ? '' : '…'}`;
  });
}

test.each([
  ['American and British marks', '“⟦Stop,⟧” he said. ‘⟦Why?⟧’ she asked.'],
  ['straight marks', `"⟦Stop,⟧" he said. '⟦Why?⟧' she asked.`],
  ['mixed up shapes', '“⟦Stop,⟧" he said. "⟦Why?⟧” she asked.'],
  ['TeX', "``⟦Stop,⟧'' he said. ''⟦Why?⟧'' she asked."],
  ['low and angled marks', '„⟦Halt⟧“ und «⟦Non⟧» and ‹⟦No⟧›'],
  ['Swedish marks', '”⟦Nej⟧”, she said'],
  ['in a bracket and behind a dash', '(“⟦Stop⟧”) —“⟦Go⟧”—'],
  ['glued to the cue', 'He said"⟦We go⟧"and left.'],
  ['apostrophes', '‘⟦We don’t know the drivers’ names,⟧’ she said of O’Brien’s men.'],
  ['apostrophes, straight', "'⟦We don't know the drivers' names,⟧' she said of O'Brien's men."],
  ['plural possessive closes when nothing else does', 'The ‘⟦experts⟧’ met in the workers’ hall.'],
  ['possessive without a quotation', 'The drivers’ union and the nurses’ union met.'],
  ['possessive at the end of a quotation', 'The ‘⟦Friends of the Officers⟧’ club said it was ‘⟦sorry⟧’.'],
  ['dropped g', '‘⟦We’re goin’ home now,⟧’ he said.'],
  ['decades', '‘⟦The ’90s and the class of ’68 were better,⟧’ he said.'],
  ['decades, straight', "'⟦The '90s were better,⟧' he said."],
  ['decades behind the number', '‘⟦In the 1980’s and in her 20’s,⟧’ she said, ‘⟦yes⟧’.'],
  ['nested, all straight and single, closed together', "'⟦They say, '⟦No,⟧⟧'' she said. '⟦Well?⟧'"],
  ['turned the wrong way', '‘⟦In the ‘90s we told ‘em so,⟧’ he said.'],
  ['rock ’n’ roll', '‘⟦Rock ’n’ roll is here,⟧’ he said. Rock ’n’ roll!'],
  ["rock 'n' roll", "'⟦Rock 'n' roll is here,⟧' he said. Rock 'n' roll!"],
  ['wrong apostrophe inside a word', '“⟦You shouldn‘t,⟧” he said.'],
  ['feet and inches', `"⟦He is 6'2" tall,⟧" she said of the 12" record and the 5' 10" man.`],
  ['feet and inches, curly', '“⟦He is 6’2” tall,⟧” she said.'],
  ['nested', '“⟦He told me, ‘⟦go home⟧’, twice,⟧” she said.'],
  ['nested the British way', '‘⟦He told me, “⟦go home⟧”, twice,⟧’ she said.'],
  ['nested, all single', "'⟦He told me, '⟦go home⟧', twice,⟧' she said."],
  ['nested and closed at once', '“⟦He told me, ‘⟦go home.⟧’⟧”'],
  ['possessive inside the other kind', '“⟦The drivers’ union is with us,⟧” she said. “⟦The workers’ too.⟧”'],
  ['doubled marks', '““⟦Stop,⟧” he said. “⟦Go.⟧”” She left.'],
  ['a stray closing mark', 'It was late.” He said “⟦no⟧”.'],
  ['a stray apostrophe', 'The ’Gabba and ‘the Oval are grounds. ‘⟦Yes,⟧’ he said.'],
  ['a mark alone', 'Marks such as " are odd.'],
])('pairs %s', (_, source) => {
  const { text, spans } = marked(source);
  expect(stretches(text)).toEqual(spans.map((span) => span.text));
});

test.each([
  ['reopened paragraphs', '“One.\n\n“Two.\n\n“Three.”', ['One.…', '+Two.…', '+Three.']],
  ['reopened inside a line', 'He said: ‘One. ‘Two.\n‘Three.’.', ['One.…', '+Two.…', '+Three.']],
  ['left open before narration', '“One.\n\nHe paused. “Two.”', ['One.…', 'Two.']],
  ['left open, then another kind', '“One.\n‘Two.’', ['One.…', 'Two.']],
  ['closed and opened again', '“One.”\n\n“Two.”', ['One.', 'Two.']],
  ['a missing close in the middle', 'Some “hope, but “fear” too.\n“Two.”', ['hope, but…', 'fear', 'Two.']],
  ['straight marks reopened', '"One.\n\n"Two."', ['One.…', '+Two.']],
  ['a hard-wrapped line', '“We are going\nhome,” he said.', ['We are going\nhome,']],
])('across paragraphs: %s', (_, source, expected) => expect(stretches(source)).toEqual(expected));

test('nested stretches know what they lie in', () => {
  const { marks } = readText(articleOf('“He said, ‘Go,’ twice.” “A ‘b’ c”'));
  expect([...marks.within]).toEqual([-1, 0, -1, 2]);
});

test('marks pair inside their paragraph, nest and stay in order, whatever the text', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    "''",
    '«',
    '»',
    ' ',
    '. ',
    'a',
    'As',
    '9',
    '\n',
    '\ud800',
    '(',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = readText(articleOf(pieces.join('')));
      const { marks, blockOf } = text;
      for (let i = 0; i < marks.count; i++) {
        expect(marks.open[i]).toBeLessThan(marks.close[i]);
        if (marks.closed[i] && !pieces.includes('\n')) expect(blockOf[marks.open[i]]).toBe(blockOf[marks.close[i]]);
        if (i > 0) expect(marks.open[i - 1]).toBeLessThan(marks.open[i]);
        expect(marks.continues[i]).toBeLessThan(i);
        const outer = marks.within[i];
        if (outer < 0) continue;
        expect(marks.open[outer]).toBeLessThan(marks.open[i]);
        expect(marks.close[i]).toBeLessThanOrEqual(marks.close[outer]);
      }
    }),
  );
});

test.each(['"', '“', "'", '‘a ', '"a" ', '’s '])('a hundred thousand %j pair without a stack overflow', (mark) => {
  expect(() => readText(articleOf(mark.repeat(100_000)))).not.toThrow();
});
