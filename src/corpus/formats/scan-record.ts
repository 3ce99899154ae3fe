import type { TextSink } from '../../model/index.ts';

/** A record's line with its text apart. */
export interface ScannedRecord {
  /** The record with an empty text. */
  readonly rest: string;
  /** The text as it stands in the line, with its quotation marks. */
  readonly json: Uint8Array;
  /** Where in the line. */
  readonly at: number;
}

const space = 0x20;
const mark = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const backslash = 0x5c;

/**
 * Finds the text of a record, a line of well-formed UTF-8, and reads it into `units` on the way: to decode and parse the line for it would
 * copy it three times. Null for a line that only a parser can judge: no plain object, no text or several, a key with an escape, a text
 * with a fault. What stands around the text is not judged here: `rest` is to be parsed.
 */
export function scanRecord(line: Buffer, units: TextSink): ScannedRecord | null {
  const end = line.length;
  let from = -1;
  let to = -1;
  let at = pastSpaces(line, 0);
  if (line[at] !== 0x7b) return null;
  for (;;) {
    at = pastSpaces(line, at + 1);
    const key = at + 1;
    if (at >= end || line[at] !== mark) return null;
    at = closingMark(line, key);
    if (at === -1) return null;
    const isText = at === key + 4 && isTextAt(line, key);
    at = pastSpaces(line, at + 1);
    if (line[at] !== colon) return null;
    at = pastSpaces(line, at + 1);
    if (isText) {
      if (from !== -1 || line[at] !== mark) return null;
      from = at + 1;
      to = units.readJson(line, from);
      if (to === -1) return null;
      at = to + 1;
    } else at = pastValue(line, at);
    at = pastSpaces(line, at);
    if (at >= end) return null;
    if (line[at] === comma) continue;
    if (from === -1) return null;
    const rest = line.toString('utf8', 0, from) + line.toString('utf8', to);
    return { rest, json: line.subarray(from - 1, to + 1), at: from - 1 };
  }
}

function isTextAt(line: Uint8Array, at: number): boolean {
  return line[at] === 0x74 && line[at + 1] === 0x65 && line[at + 2] === 0x78 && line[at + 3] === 0x74;
}

function pastSpaces(line: Uint8Array, from: number): number {
  let at = from;
  while (at < line.length && (line[at] === space || line[at] === 0x09 || line[at] === 0x0d)) at++;
  return at;
}

/** The mark that closes a string without escapes, or -1. */
function closingMark(line: Uint8Array, from: number): number {
  for (let at = from; at < line.length; at++) {
    if (line[at] === mark) return at;
    if (line[at] === backslash) return -1;
  }
  return -1;
}

/** Behind a value: where a comma or bracket stands that is in no string and closes or parts nothing inside of the value. */
function pastValue(line: Uint8Array, from: number): number {
  let depth = 0;
  let at = from;
  for (; at < line.length; at++) {
    const byte = line[at];
    if (byte === mark) {
      for (at++; at < line.length && line[at] !== mark; at++) if (line[at] === backslash) at++;
    } else if (byte === 0x5b || byte === 0x7b) depth++;
    else if (depth === 0 && (byte === comma || byte === 0x7d)) break;
    else if (byte === 0x5d || byte === 0x7d) depth--;
  }
  return at;
}
