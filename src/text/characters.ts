import { Kind } from '../model/index.ts';

/**
 * Class of every UTF-16 code unit. Values up to 31 are the `Kind` of a token that the unit makes by itself; those below steer the tokeniser.
 */
export const Class = {
  space: 32,
  line: 33,
  /** A letter that is no capital, a combining mark, a soft hyphen. */
  lower: 34,
  upper: 35,
  digit: 36,
  /** ' ’ ‘ ʼ ` ´: an apostrophe inside a word, else a quotation mark. */
  apostrophe: 37,
  dash: 38,
  dot: 39,
  highSurrogate: 40,
} as const;

export const classOf = new Uint8Array(65_536).fill(Kind.symbol);
/** The unit that stands for each unit in a folded word; 0 leaves it out. */
export const foldOf = new Uint16Array(65_536);

/** Blocks beyond Greek and Cyrillic are told apart by range alone: a table of regular expression answers costs 10 ms at start-up. */
const preciseUpTo = 0x0600;
const letterRanges = [
  [0x0600, 0x2000],
  [0x2c00, 0x2e00],
  [0x3040, 0xd800],
  [0xf900, 0xfb50],
  [0xfb50, 0xfe00],
  [0xfe70, 0xfeff],
  [0xff21, 0xff3b],
  [0xff41, 0xff5b],
  [0xff66, 0xffdd],
] as const;

const singles: readonly (readonly [number, string])[] = [
  [Class.space, '\t\u00a0\u1680\u200b\u200c\u200d\u2060\u202f\u205f\u3000\ufeff '],
  [Class.line, '\n\r\u000b\u000c\u0085\u2028\u2029'],
  [Class.apostrophe, "'\u2018\u2019\u02bc`\u00b4\uff07"],
  [Class.dash, '-\u2013\u2014\u2015'],
  [Class.dot, '.'],
  [Kind.hyphen, '\u2010\u2011\u2212'],
  [Kind.mark, '"\u201c\u201d\u201e\u201f\u201a\u201b\u00ab\u00bb\u2039\u203a\u300c\u300d\uff02'],
  [Kind.question, '?\uff1f'],
  [Kind.exclamation, '!\uff01'],
  [Kind.comma, ',\u3001\uff0c'],
  [Kind.semicolon, ';'],
  [Kind.colon, ':\uff1a'],
  [Kind.ellipsis, '\u2026'],
  [Kind.stop, '\u3002'],
  [Kind.open, '([{<\uff08'],
  [Kind.close, ')]}>\uff09'],
  [Kind.currency, '$\u00a2\u00a3\u00a4\u00a5'],
  [Kind.percent, '%\u2030\uff05'],
  [Kind.slash, '/\\\u2044'],
  [
    Kind.number,
    '\u00bc\u00bd\u00be\u2150\u2151\u2152\u2153\u2154\u2155\u2156\u2157\u2158\u2159\u215a\u215b\u215c\u215d\u215e',
  ],
];

/** Letters without a decomposition that readers hold for the plain one. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ð: 'd',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '＇': "'",
};

function fillTables(): void {
  for (let unit = 0; unit < 0x20; unit++) classOf[unit] = Class.space;
  for (let unit = 0x7f; unit < 0xa0; unit++) classOf[unit] = Class.space;
  for (let unit = 0x30; unit < 0x3a; unit++) classOf[unit] = Class.digit;
  for (let unit = 0; unit < preciseUpTo; unit++) {
    const letter = String.fromCharCode(unit);
    if (/\p{Lu}|\p{Lt}/u.test(letter)) classOf[unit] = Class.upper;
    else if (/\p{L}|\p{M}|\u00ad/u.test(letter)) classOf[unit] = Class.lower;
  }
  for (const [from, to] of letterRanges) classOf.fill(Class.lower, from, to);
  classOf.fill(Class.space, 0x2000, 0x200c);
  classOf.fill(Kind.currency, 0x20a0, 0x20d0);
  classOf.fill(Class.highSurrogate, 0xd800, 0xdc00);
  for (const [kind, units] of singles) for (let i = 0; i < units.length; i++) classOf[units.charCodeAt(i)] = kind;

  for (let unit = 0; unit < 65_536; unit++) foldOf[unit] = unit;
  for (let unit = 0; unit < 0x2000; unit++) {
    if (unit >= preciseUpTo && unit < 0x1e00) continue;
    const letter = String.fromCharCode(unit);
    foldOf[unit] = letter.toLowerCase().normalize('NFD').charCodeAt(0);
  }
  for (let unit = 0x0300; unit < 0x0370; unit++) foldOf[unit] = 0;
  foldOf[0x00ad] = 0;
  for (const [letter, plain] of Object.entries(plainLetters)) {
    const code = plain.charCodeAt(0);
    foldOf[letter.charCodeAt(0)] = code;
    const capital = letter.toUpperCase();
    if (capital.length === 1 && capital !== letter && capital !== 'I') foldOf[capital.charCodeAt(0)] = code;
  }
}
fillTables();
