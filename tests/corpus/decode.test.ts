import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, decodeAs } from '../../src/corpus/decode.ts';
import { decoderLabels } from '../../src/corpus/encodings.ts';

const marked =
  (...bytes: number[]) =>
  (text: Buffer) =>
    Buffer.concat([Buffer.from(bytes), text]);
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

/** How a text becomes the bytes of a file. */
const encoders = {
  'UTF-8': (text: string) => Buffer.from(text),
  'UTF-8 with mark': (text: string) => marked(0xef, 0xbb, 0xbf)(Buffer.from(text)),
  'UTF-16LE with mark': (text: string) => marked(0xff, 0xfe)(Buffer.from(text, 'utf16le')),
  'UTF-16BE with mark': (text: string) => marked(0xfe, 0xff)(bigEndian(text)),
};

/** Text without zero characters, which make a file binary, and without a mark of its own at the start. */
const readable = (unit: 'grapheme' | 'binary') =>
  fc.string({ unit, maxLength: 200 }).filter((text) => !text.includes('\0') && !text.startsWith('\uFEFF'));

describe.each(Object.entries(encoders))('%s', (_, encode) => {
  test('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(readable('binary'), async (text) => {
        expect(await decode(encode(text))).toEqual({ text, warning: null });
      }),
    );
  });

  test.each(['', 'a', 'one\ntwo\rthree\r\nfour', 'a\u2028b\u0085c', 'e\u0301 and é', '👩‍👩‍👧 \u{1F600}', 'x\uFEFFy'])(
    '%j comes back as it was',
    async (text) => expect(await decode(encode(text))).toEqual({ text, warning: null }),
  );
});

test('UTF-16 keeps lone surrogates', async () => {
  const text = 'a\uD800b\uDFFF';
  expect(await decode(encoders['UTF-16LE with mark'](text))).toEqual({ text, warning: null });
  expect(await decode(encoders['UTF-16BE with mark'](text))).toEqual({ text, warning: null });
});

test.each([
  ['UTF-16LE', (text: string) => Buffer.from(text, 'utf16le')],
  ['UTF-16BE', bigEndian],
])('%s is known without a mark by its zero bytes', async (_, encode) => {
  const text = 'The council said “no” – again.\r\n';
  expect(await decode(encode(text))).toEqual({ text, warning: null });
});

test('half a UTF-16 character at the end is left out and told', async () => {
  const bytes = encoders['UTF-16LE with mark']('abc');
  expect(await decode(bytes.subarray(0, -1))).toEqual({ text: 'ab', warning: expect.stringContaining('cut off') });
});

/** Bytes of a text in an old encoding: ASCII as it is, the others from the table. */
function legacy(text: string, table: Readonly<Record<string, number>>): Buffer {
  return Buffer.from([...text].map((letter) => table[letter] ?? letter.charCodeAt(0)));
}

const western = {
  '£': 0xa3,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '€': 0x80,
  é: 0xe9,
  ü: 0xfc,
  ç: 0xe7,
};
const mac = { '£': 0xa3, '‘': 0xd4, '’': 0xd5, '“': 0xd2, '”': 0xd3, '–': 0xd0, é: 0x8e };

test.each<[text: string, table: Readonly<Record<string, number>>, label: string]>([
  ['The mayor’s plan costs £3bn – “far too much”, said café owners.', western, 'windows-1252'],
  ['It costs £3bn a year.', western, 'windows-1252'],
  ['It costs €40m, the ministry said.', western, 'windows-1252'],
  ['The council’s answer', western, 'windows-1252'],
  ['café society', western, 'windows-1252'],
  ['François met Jürgen in the café.', western, 'windows-1252'],
  ['“No,” he said, “the mayor’s plan is dead.”', mac, 'macintosh'],
])('%s is read as it was and told to be a guess', async (text, table, label) => {
  expect(await decode(legacy(text, table))).toEqual({ text, warning: expect.stringContaining(label) });
});

test.each([
  ['koi8-r', 'Мэр сказал', [0xed, 0xdc, 0xd2, 0x20, 0xd3, 0xcb, 0xc1, 0xda, 0xc1, 0xcc]],
  ['shift_jis', '市長は言った', [0x8e, 0x73, 0x92, 0xb7, 0x82, 0xcd, 0x8c, 0xbe, 0x82, 0xc1, 0x82, 0xbd]],
])('%s is recognised', async (label, text, bytes) => {
  expect(await decode(Buffer.from(bytes))).toEqual({ text, warning: expect.stringContaining(label) });
});

test('UTF-8 with damage stays UTF-8', async () => {
  const bytes = Buffer.concat([
    Buffer.from('The mayor’s “plan” costs '),
    Buffer.from([0xa3]),
    Buffer.from('3bn – a lot'),
  ]);
  expect(await decode(bytes)).toEqual({
    text: 'The mayor’s “plan” costs \uFFFD3bn – a lot',
    warning: expect.stringContaining('1 damaged place'),
  });
});

test.each<[what: string, bytes: number[], reason: RegExp]>([
  ['PNG', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], /a PNG image/],
  ['ZIP', [0x50, 0x4b, 3, 4, 20, 0], /a ZIP archive/],
  ['PDF', [...Buffer.from('%PDF-1.7\n'), 0xe2, 0xe3, 0xcf, 0xd3], /a PDF/],
  ['gzip', [0x1f, 0x8b, 8, 0], /a gzip archive/],
  ['zero bytes', [...Buffer.from('some text'), 0, 1, 2], /binary/],
  ['control bytes', [1, 2, 3, 4, 5, 6, 7, 0xff], /binary/],
  ['UTF-32', [0xff, 0xfe, 0, 0, 65, 0, 0, 0], /UTF-32/],
])('%s is no text', async (_, bytes, reason) => {
  expect(await decode(Buffer.from(bytes))).toEqual({ text: null, reason: expect.stringMatching(reason) });
});

test('a text about a format is no file of it', async () => {
  const text = 'GIF8 is what such a file begins with, and PK or BZh are others.';
  expect(await decode(Buffer.from(text))).toEqual({ text, warning: null });
});

test('any bytes give a text or a reason', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const decoded = await decode(Buffer.from(bytes));
      expect(decoded.text === null ? decoded.reason : decoded.text).toBeTypeOf('string');
    }),
  );
});

test.each(Object.entries(decoderLabels))('%s is decoded here', (_, label) => {
  expect(decodeAs(label, Buffer.from('abc'))).toBe('abc');
});
