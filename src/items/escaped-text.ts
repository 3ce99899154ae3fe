import { TextUnits } from '../model/index.ts';
import { put, putByte, putStretch, putText, string, type Key, type TextMap } from './json-bytes.ts';
import { lineStarts } from './places.ts';

const quotationMark = 0x22;
/** The table of a longer text would take more memory than the rest of its analysis: there each slice is encoded by itself. */
const longestEncoded = 1 << 20;

/** A text as the inside of JSON strings, encoded once, so that any slice of it is a copy of bytes. */
export class EscapedText {
  readonly #units = new TextUnits();
  #text = '';
  #isEncoded = false;
  readonly #map: TextMap = {
    starts: new Uint32Array(1 << 13),
    lines: new Int32Array(1 << 13),
    lineCount: 1,
    hasPairs: false,
  };
  #line = 0;

  read(text: string): void {
    const map = this.#map;
    const count = text.length;
    this.#text = text;
    this.#line = 0;
    this.#isEncoded = count <= longestEncoded;
    if (this.#isEncoded) {
      if (map.starts.length <= count) {
        map.starts = new Uint32Array(count * 2);
        map.lines = new Int32Array(count * 2);
      }
      this.#units.readString(text);
      putText(this.#units, map);
    } else {
      map.lines = lineStarts(text);
      map.lineCount = map.lines.length;
      map.starts = new Uint32Array(0);
    }
  }

  /** Writes a slice as a string. */
  put(key: Key, start: number, end: number): void {
    const text = this.#text;
    put(key);
    // Half of a pair at an edge is a unit alone in the slice, which is escaped.
    const isCut = this.#map.hasPairs && (isPair(text, start - 1) || isPair(text, end - 1));
    if (start >= end || !this.#isEncoded || isCut) return string(text.slice(start, end));
    putByte(quotationMark);
    const { starts } = this.#map;
    putStretch(starts[start], starts[end]);
    putByte(quotationMark);
  }

  /** The line that an offset stands in, from 0. Quick where it is asked for offsets in order. */
  lineOf(offset: number): number {
    const { lines, lineCount } = this.#map;
    let line = this.#line;
    while (line > 0 && lines[line] > offset) line -= 1;
    while (line + 1 < lineCount && lines[line + 1] <= offset) line += 1;
    this.#line = line;
    return line;
  }

  /** Where a line begins. */
  startOf(line: number): number {
    return this.#map.lines[line];
  }
}

/** A high surrogate there and a low one after it. */
function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}
