import type { TextUnits } from '../model/index.ts';

/**
 * JSON written straight into bytes, exactly as `JSON.stringify` would: a line is ten times its text, and objects made for it, its string
 * and the encoding of that string were a sixth of the time of annotating. Structure is the caller's.
 *
 * What lines repeat (keys, then the text, names and ids of the article at hand) is kept in a memory of the thread, so that nearly all of a
 * line is moved from there. What is moved is whole words of eight bytes: what the last one has too much, the next move covers.
 */
const quotationMark = 0x22;
const backslash = 0x5c;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const zero = 0x30;
const letterN = 0x6e;
const decimalPoint = 0x2e;
/** Stretches longer than this are sooner moved by the engine. */
const worthCopying = 160;
/** UTF-8 has three bytes for a code unit at most, and `\u001f` is six. */
const bytesPerUnit = 6;
/** What stays free behind whatever was asked for: keys, numbers and single bytes up to the next string don't ask. */
const slack = 2048;

/** What lines repeat: first the keys, up to `keysEnd`. */
let kept = new Uint8Array(1 << 17);
let keptView = new DataView(kept.buffer);
let keysEnd = 0;
/** What is written to: the above, then the sheet that lines are cut from. */
let bytes = kept;
let view = keptView;
/** Where the next byte goes. */
let at = 0;
let sheet = new Uint8Array(0);
let sheetView = new DataView(sheet.buffer);
let lineStart = 0;
let lineEnd = 0;

/** A place in what is kept and the number of bytes there, in the six lowest bits. */
export type Key = number;

const longestKey = 63;

/** Keeps bytes that are written often, such as a key and what stands in front of it; `null` is kept behind them. ASCII, at most 63 bytes. */
export function key(text: string): Key {
  if (text.length > longestKey) throw new Error(`${text} is too long for a key`);
  restart();
  const from = keysEnd;
  plain(`${text}null`);
  keysEnd = at;
  return from * (longestKey + 1) + text.length;
}

/** Begins an article: of what was kept, all but the keys is forgotten. What is written is kept until the line starts. */
export function restart(): void {
  bytes = kept;
  view = keptView;
  at = keysEnd;
}

/** Begins the line. */
export function startLine(): void {
  bytes = sheet;
  view = sheetView;
  at = lineEnd;
  lineStart = at;
  room(0);
}

/** The line, in memory that is not written to again. */
export function taken(): Uint8Array<ArrayBuffer> {
  lineEnd = at;
  return new Uint8Array(bytes.buffer, lineStart, at - lineStart);
}

/** Lines share sheets of memory: the engine clears what it gives, and the system too. */
const sheetBytes = 1 << 20;

/** Makes sure of room for so many bytes and what doesn't ask. */
export function room(count: number): void {
  if (at + count + slack > bytes.length) enlarge(count);
}

function enlarge(count: number): void {
  if (bytes === kept) {
    kept = new Uint8Array(Math.max(kept.length * 2, at + count + slack));
    kept.set(bytes);
    keptView = new DataView(kept.buffer);
    bytes = kept;
    view = keptView;
    return;
  }
  const begun = bytes.subarray(lineStart, at);
  sheet = new Uint8Array(Buffer.allocUnsafeSlow(Math.max(sheetBytes, (begun.length + count) * 2 + slack)).buffer);
  sheetView = new DataView(sheet.buffer);
  sheet.set(begun);
  at -= lineStart;
  lineStart = 0;
  bytes = sheet;
  view = sheetView;
}

/** Where the next byte goes. */
export function position(): number {
  return at;
}

export function putByte(value: number): void {
  bytes[at++] = value;
}

/** Moves bytes from what is kept. */
function move(from: number, count: number): void {
  if (count > worthCopying) bytes.set(kept.subarray(from, from + count), at);
  // As floating point only because that is the widest word there is without making objects. No text in UTF-8 is one of those that
  // change on their way (NaN): they end in 7F or FF behind the first byte of a character of four.
  else for (let i = 0; i < count; i += 8) view.setFloat64(at + i, keptView.getFloat64(from + i, true), true);
  at += count;
}

/** Writes again what is kept there. */
export function putStretch(from: number, to: number): void {
  room(to - from);
  move(from, to - from);
}

export function put(key: Key): void {
  move(key >>> 6, key & longestKey);
}

/** A key whose value is missing. */
export function putNull(key: Key): void {
  move(key >>> 6, (key & longestKey) + 4);
}

export function putBoolean(key: Key, value: boolean): void {
  put(key);
  put(value ? yes : no);
}

export function putNumber(key: Key, value: number | null): void {
  if (value === null) return putNull(key);
  put(key);
  if (value >= 0 && value <= 0x7fffffff && (value | 0) === value) natural(value);
  else if (!hundredths(value)) plain(JSON.stringify(value));
}

/** A whole number from 0 to 2^31 - 1: an offset, a count, a place in a line. */
export function putNatural(key: Key, value: number): void {
  put(key);
  natural(value);
}

/** Digits of 00 to 99, as they stand in memory. */
const pairs = Uint16Array.from(
  { length: 100 },
  (_, value) => (zero + ((value / 10) | 0)) | ((zero + (value % 10)) << 8),
);

export function natural(value: number): void {
  if (value < 10) {
    bytes[at++] = zero + value;
    return;
  }
  if (value < 100) {
    view.setUint16(at, pairs[value], true);
    at += 2;
    return;
  }
  const hundreds = (value / 100) | 0;
  natural(hundreds);
  view.setUint16(at, pairs[value - hundreds * 100], true);
  at += 2;
}

/** Most other numbers have one or two decimals, such as a confidence; of those that round to a value the shortest is its notation. */
function hundredths(value: number): boolean {
  const hundredths = Math.round(value * 100);
  if (value < 0 || hundredths > 0x7fffffff || hundredths / 100 !== value) return false;
  const whole = (hundredths / 100) | 0;
  const rest = hundredths - whole * 100;
  natural(whole);
  bytes[at++] = decimalPoint;
  view.setUint16(at, pairs[rest], true);
  at += rest % 10 > 0 ? 2 : 1;
  return true;
}

/** A key and the few values that it mostly has, each kept with it. */
export interface Choice {
  readonly key: Key;
  readonly values: readonly string[];
  readonly keys: readonly Key[];
}

export function choice(before: string, values: readonly string[]): Choice {
  return { key: key(before), values, keys: values.map((value) => key(`${before}"${value}"`)) };
}

/** One of the values, or any other string. */
export function putChoice({ key, values, keys }: Choice, value: string | null): void {
  if (value === null) return putNull(key);
  for (let i = 0; i < values.length; i += 1) if (values[i] === value) return put(keys[i]);
  putString(key, value);
}

export function putString(key: Key, value: string | null): void {
  if (value === null) return putNull(key);
  put(key);
  string(value);
}

/**
 * As a function that is called with its string: V8 knows strings as made, cut, joined and looked up, in one byte or two, apart, so that
 * looking the method up in each of them took three times as long as all the rest.
 */
const { charCodeAt } = String.prototype;

/** A string of its own, with its marks. */
export function string(value: string): void {
  const count = value.length;
  room(count + 2);
  const into = bytes;
  let to = at;
  into[to++] = quotationMark;
  for (let i = 0; i < count; i += 1) {
    const unit = charCodeAt.call(value, i);
    if (unit < 0x20 || unit > 0x7e || unit === quotationMark || unit === backslash) return json(value);
    into[to++] = unit;
  }
  into[to++] = quotationMark;
  at = to;
}

const utf8 = new TextEncoder();

/** Any value that `JSON.stringify` knows, by it: for what is rare. */
export function json(value: unknown): void {
  const text = JSON.stringify(value);
  room(text.length * bytesPerUnit);
  at += utf8.encodeInto(text, bytes.subarray(at)).written;
}

/** Text that has one byte a character and nothing to escape. */
function plain(text: string): void {
  room(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[at++] = text.charCodeAt(i);
}

const base64Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The two letters of each 12 bits, as they stand in memory; made when first needed. */
let base64Pairs: Uint16Array | null = null;

function pairsOfLetters(): Uint16Array {
  const unit = (bits: number) => base64Letters.charCodeAt(bits);
  return Uint16Array.from({ length: 1 << 12 }, (_, bits) => unit(bits >>> 6) | (unit(bits & 63) << 8));
}

/** Numbers of four bytes, the lowest first, in base 64. */
export function putBase64(key: Key, numbers: Uint32Array): void {
  put(key);
  const { length } = numbers;
  room(length * 6 + 10);
  const letters = (base64Pairs ??= pairsOfLetters());
  bytes[at++] = quotationMark;
  let i = 0;
  for (; i + 2 < length; i += 3) {
    const a = numbers[i];
    const b = numbers[i + 1];
    const c = numbers[i + 2];
    view.setUint16(at, letters[((a & 0xff) << 4) | ((a >>> 12) & 0xf)], true);
    view.setUint16(at + 2, letters[(a & 0xf00) | ((a >>> 16) & 0xff)], true);
    view.setUint16(at + 4, letters[((a >>> 24) << 4) | ((b >>> 4) & 0xf)], true);
    view.setUint16(at + 6, letters[((b & 0xf) << 8) | ((b >>> 8) & 0xff)], true);
    view.setUint16(at + 8, letters[((b >>> 12) & 0xff0) | (b >>> 28)], true);
    view.setUint16(at + 10, letters[((b >>> 16) & 0xf00) | (c & 0xff)], true);
    view.setUint16(at + 12, letters[((c >>> 4) & 0xff0) | ((c >>> 20) & 0xf)], true);
    view.setUint16(at + 14, letters[((c >>> 8) & 0xf00) | (c >>> 24)], true);
    at += 16;
  }
  if (i < length) {
    const rest = Buffer.alloc((length - i) * 4);
    for (let byte = 0; i < length; i += 1, byte += 4) rest.writeUInt32LE(numbers[i], byte);
    plain(rest.toString('base64'));
  }
  bytes[at++] = quotationMark;
}

/** Where the parts of a text stand. */
export interface TextMap {
  /** Where in what is kept each code unit starts, and after the last one where the text ends: room for one more than it has units. */
  starts: Uint32Array;
  /** The first code unit of each line (LF, CRLF and CR end one): as much room. */
  lines: Int32Array;
  lineCount: number;
  /** There are characters of two code units in it. */
  hasPairs: boolean;
}

/** 1 for the units that are one byte and stand for themselves. */
const isPlain = new Uint8Array(1 << 16).fill(1, 0x20, 0x80);
isPlain[quotationMark] = 0;
isPlain[backslash] = 0;

/** The inside of the JSON string of a text of less than 2^29 code units. */
export function putText({ units, length }: TextUnits, map: TextMap): void {
  const { starts, lines } = map;
  let lineCount = 0;
  lines[lineCount++] = 0;
  room(length * bytesPerUnit);
  const into = bytes;
  let hasPairs = false;
  let to = at;
  let i = 0;
  while (i < length) {
    const unit = units[i];
    starts[i++] = to;
    if (isPlain[unit] !== 0) {
      into[to++] = unit;
      // Four at a time, with one branch for all. The zeros behind the text are not plain.
      for (;;) {
        const a = units[i];
        const b = units[i + 1];
        const c = units[i + 2];
        const d = units[i + 3];
        if ((isPlain[a] & isPlain[b] & isPlain[c] & isPlain[d]) === 0) break;
        starts[i] = to;
        starts[i + 1] = to + 1;
        starts[i + 2] = to + 2;
        starts[i + 3] = to + 3;
        into[to] = a;
        into[to + 1] = b;
        into[to + 2] = c;
        into[to + 3] = d;
        i += 4;
        to += 4;
      }
    } else if (unit < 0x80) {
      to = putEscaped(into, to, unit);
      if (unit === lineFeed || (unit === carriageReturn && units[i] !== lineFeed)) lines[lineCount++] = i;
    } else if (unit < 0x800) {
      into[to] = 0xc0 | (unit >> 6);
      into[to + 1] = 0x80 | (unit & 0x3f);
      to += 2;
    } else if ((unit & 0xf800) !== 0xd800) {
      into[to] = 0xe0 | (unit >> 12);
      into[to + 1] = 0x80 | ((unit >> 6) & 0x3f);
      into[to + 2] = 0x80 | (unit & 0x3f);
      to += 3;
    } else if (unit < 0xdc00 && (units[i] & 0xfc00) === 0xdc00) {
      const point = (unit << 10) + units[i] - pairOffset;
      into[to] = 0xf0 | (point >> 18);
      into[to + 1] = 0x80 | ((point >> 12) & 0x3f);
      into[to + 2] = 0x80 | ((point >> 6) & 0x3f);
      into[to + 3] = 0x80 | (point & 0x3f);
      to += 4;
      starts[i++] = to;
      hasPairs = true;
    } else {
      to = putEscaped(into, to, unit);
    }
  }
  starts[length] = to;
  at = to;
  map.lineCount = lineCount;
  map.hasPairs = hasPairs;
}

/** What the units of a pair add up to beyond the character they stand for. */
const pairOffset = (0xd800 << 10) + 0xdc00 - 0x10000;

function putEscaped(into: Uint8Array, to: number, unit: number): number {
  into[to++] = backslash;
  if (unit === quotationMark || unit === backslash) into[to++] = unit;
  else if (unit === lineFeed) into[to++] = letterN;
  else {
    const json = JSON.stringify(String.fromCharCode(unit));
    for (let i = 2; i < json.length - 1; i += 1) into[to++] = json.charCodeAt(i);
  }
  return to;
}

const [yes, no] = [key('true'), key('false')];
