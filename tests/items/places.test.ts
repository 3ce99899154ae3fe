import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SourceText } from '../../src/items/index.ts';

test.each([
  ['one\ntwo', 4, { line: 2, column: 1 }],
  ['one\r\ntwo', 5, { line: 2, column: 1 }],
  ['one\rtwo', 4, { line: 2, column: 1 }],
  ['one\r\n\rtwo', 6, { line: 3, column: 1 }],
  ['one\n\r\ntwo\r', 10, { line: 4, column: 1 }],
  ['one', 2, { line: 1, column: 3 }],
  ['𝒜b', 2, { line: 1, column: 3 }],
])('in %j offset %i is %j', (text, offset, position) => {
  expect(new SourceText('a', text).position(offset)).toEqual(position);
});

test('a line and column lead back to their offset', () => {
  const texts = fc.array(fc.constantFrom('\n', '\r', 'a', '𝒜')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
      const source = new SourceText('a', text);
      for (let offset = 0; offset < text.length; offset += 1) {
        const { line, column } = source.position(offset);
        expect(lines.slice(0, line - 1).join('').length + column - 1).toBe(offset);
      }
    }),
  );
});
