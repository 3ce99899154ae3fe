const quotationMark = 0x22;
const backslash = 0x5c;
const zero = 0x30;
const decimalPoint = 0x2e;
/** Stretches longer than this are copied by the engine, shorter ones sooner by a loop. */
const worthCopying = 48;
/** UTF-8 has three bytes for a code unit at most, and `\u001f` is six. */
const bytesPerUnit = 6;

/** For keys and what stands between values: bytes that are copied as they are. */
export function ascii(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

const none = ascii('null');
const [yes, no] = [ascii('true'), ascii('false')];

/**
 * JSON written straight into bytes, exactly as `JSON.stringify` would: objects made for it, its string and the encoding of that string
 * were a sixth of the time of annotating, as a line is ten times its text. Structure is the caller's; the memory is used again by `restart`.
 */
export class JsonBytes {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  restart(): void {
    this.#length = 0;
  }

  /** A copy of what was written. */
  taken(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #room(count: number): Uint8Array {
    if (this.#length + count > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    return this.#bytes;
  }

  byte(value: number): void {
    this.#room(1)[this.#length++] = value;
  }

  raw(from: Uint8Array): void {
    this.stretch(from, 0, from.length);
  }

  stretch(from: Uint8Array, start: number, end: number): void {
    const count = end - start;
    const bytes = this.#room(count);
    let at = this.#length;
    this.#length = at + count;
    if (count > worthCopying) bytes.set(from.subarray(start, end), at);
    else for (let i = start; i < end; i += 1) bytes[at++] = from[i];
  }

  /** What another one wrote there. */
  part(from: JsonBytes, start: number, end: number): void {
    this.stretch(from.#bytes, start, end);
  }

  boolean(value: boolean): void {
    this.raw(value ? yes : no);
  }

  number(value: number | null): void {
    if (value === null) this.raw(none);
    else if (value >= 0 && value <= 0x7fffffff && (value | 0) === value) this.#natural(value);
    else if (!this.#hundredths(value)) this.#plain(JSON.stringify(value));
  }

  /** Most other numbers have one or two decimals, such as a confidence; of those that round to a value the shortest is its notation. */
  #hundredths(value: number): boolean {
    const hundredths = Math.round(value * 100);
    if (value < 0 || hundredths > 0x7fffffff || hundredths / 100 !== value) return false;
    const rest = hundredths % 100;
    this.#natural((hundredths / 100) | 0);
    this.byte(decimalPoint);
    this.byte(zero + ((rest / 10) | 0));
    if (rest % 10 > 0) this.byte(zero + (rest % 10));
    return true;
  }

  #natural(value: number): void {
    const bytes = this.#room(10);
    let digits = 1;
    for (let power = 10; value >= power; power *= 10) digits += 1;
    for (let at = this.#length + digits - 1, rest = value; at >= this.#length; at -= 1) {
      const tenth = (rest / 10) | 0;
      bytes[at] = zero + rest - tenth * 10;
      rest = tenth;
    }
    this.#length += digits;
  }

  /** A string of its own, with its marks. */
  string(value: string | null): void {
    if (value === null) this.raw(none);
    else if (!this.#asciiString(value)) this.value(value);
  }

  #asciiString(value: string): boolean {
    const count = value.length;
    const bytes = this.#room(count + 2);
    let at = this.#length;
    bytes[at++] = quotationMark;
    for (let i = 0; i < count; i += 1) {
      const unit = value.charCodeAt(i);
      if (unit < 0x20 || unit > 0x7e || unit === quotationMark || unit === backslash) return false;
      bytes[at++] = unit;
    }
    bytes[at++] = quotationMark;
    this.#length = at;
    return true;
  }

  /** Any value that `JSON.stringify` knows, by it: for what is rare. */
  value(value: unknown): void {
    const json = JSON.stringify(value);
    const bytes = this.#room(json.length * bytesPerUnit);
    this.#length += utf8.encodeInto(json, bytes.subarray(this.#length)).written;
  }

  /** Text that has one byte a character and nothing to escape. */
  #plain(text: string): void {
    const bytes = this.#room(text.length);
    for (let i = 0; i < text.length; i += 1) bytes[this.#length++] = text.charCodeAt(i);
  }

  base64(of: Uint8Array): void {
    this.byte(quotationMark);
    this.#plain(Buffer.from(of.buffer, of.byteOffset, of.byteLength).toString('base64'));
    this.byte(quotationMark);
  }
}

const utf8 = new TextEncoder();

/** The table of a longer text would take more memory than the rest of its analysis: there each slice is encoded by itself. */
const longestEncoded = 1 << 20;

/** A text as the inside of JSON strings, encoded once, so that any slice of it is a copy of bytes. */
export class EscapedText {
  #text = '';
  #isEncoded = false;
  #bytes = new Uint8Array(1 << 14);
  /** Where each code unit starts in `#bytes`, and after the last one where the text ends. */
  #at = new Uint32Array(1 << 13);

  read(text: string): void {
    const count = text.length;
    this.#text = text;
    this.#isEncoded = count <= longestEncoded;
    if (!this.#isEncoded) return;
    if (this.#at.length <= count) this.#at = new Uint32Array(count * 2);
    if (this.#bytes.length < count * bytesPerUnit) this.#bytes = new Uint8Array(count * bytesPerUnit);
    const bytes = this.#bytes;
    const starts = this.#at;
    let at = 0;
    for (let i = 0; i < count; i += 1) {
      starts[i] = at;
      const unit = text.charCodeAt(i);
      if (unit < 0x80) {
        if (unit >= 0x20 && unit !== quotationMark && unit !== backslash) bytes[at++] = unit;
        else at = putEscaped(bytes, at, unit);
      } else if (unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >> 6);
        bytes[at++] = 0x80 | (unit & 0x3f);
      } else if (unit < 0xd800 || unit > 0xdfff) {
        bytes[at++] = 0xe0 | (unit >> 12);
        bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
        bytes[at++] = 0x80 | (unit & 0x3f);
      } else if (isPair(text, i)) {
        const point = text.codePointAt(i)!;
        bytes[at++] = 0xf0 | (point >> 18);
        bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
        bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
        bytes[at++] = 0x80 | (point & 0x3f);
        starts[++i] = at;
      } else {
        at = putEscaped(bytes, at, unit);
      }
    }
    starts[count] = at;
  }

  /** Writes a slice as a string. */
  write(json: JsonBytes, start: number, end: number): void {
    const text = this.#text;
    // Half of a pair at an edge is a unit alone in the slice, which is escaped.
    if (start >= end || !this.#isEncoded || isPair(text, start - 1) || isPair(text, end - 1)) {
      json.string(text.slice(start, end));
      return;
    }
    json.byte(quotationMark);
    json.stretch(this.#bytes, this.#at[start], this.#at[end]);
    json.byte(quotationMark);
  }
}

/** A high surrogate there and a low one after it. */
function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

function putEscaped(bytes: Uint8Array, at: number, unit: number): number {
  const json = JSON.stringify(String.fromCharCode(unit));
  for (let i = 1; i < json.length - 1; i += 1) bytes[at++] = json.charCodeAt(i);
  return at;
}
