import { expect, test } from 'vitest';
import { sanitiseLine, sanitiseLines } from '../../src/output/sanitise.ts';

test.each([
  ['plain words', 'plain words'],
  ['naïve café, 東京, 👩‍👧, £3bn', 'naïve café, 東京, 👩‍👧, £3bn'],
  ['red \u001b[31mtext', 'red ␛[31mtext'],
  ['a title \u001b]0;owned\u0007', 'a title ␛]0;owned␇'],
  ['one-unit CSI \u009b31m', 'one-unit CSI <009B>31m'],
  ['gone \u0008\u0008\u007f', 'gone ␈␈␡'],
  ['reversed \u202etxt.exe', 'reversed <202E>txt.exe'],
  ['isolated \u2066and\u2069', 'isolated <2066>and<2069>'],
  ['torn \ud83d pair', 'torn \ufffd pair'],
  ['two\r\nlines\tand a tab', 'two lines and a tab'],
])('%j is shown as %j', (text, shown) => {
  expect(sanitiseLine(text)).toBe(shown);
});

test('line ends and tabs stay where a text is shown as it stands', () => {
  expect(sanitiseLines('a\r\nb\rc\td\u001b')).toBe('a\nb\nc\td␛');
});
