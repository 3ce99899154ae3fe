import { isUtf8 } from 'node:buffer';
import { decoderLabels, windows1252 } from './encodings.ts';
import { signatures } from './signatures.ts';

/** A text as decoded, with a warning where something was guessed or lost; or the reason why it cannot be read. */
export type Decoded =
  | { readonly text: string; readonly warning: string | null }
  | { readonly text: null; readonly reason: string };

/** Larger files and longer JSON Lines records are not read: one article of that size would be more than a newspaper's year. */
export const maxArticleBytes = 256 * 1024 * 1024;

const replacement = '\uFFFD';
/** Bytes of a file that the detector looks at; more costs time and changes no answer. */
const sampleBytes = 64 * 1024;

/**
 * Bytes of a whole file → text, the byte order mark dropped and nothing else changed.
 *
 * The order is that of certainty: byte order mark, UTF-8 without a flaw, UTF-16 by its zero bytes, UTF-8 with few flaws, the encoding that
 * the file `declared` (pages lie less about old ones than about UTF-8), and only then a guess.
 */
export async function decode(bytes: Buffer, declared: string | null = null): Promise<Decoded> {
  return (
    decodeMarked(bytes) ??
    decodeUtf8(bytes) ??
    decodeUnmarkedUtf16(bytes) ??
    refusal(bytes) ??
    (await decodeLegacy(bytes, declared))
  );
}

/** UTF-8 without a flaw and without zero bytes, or null. */
function decodeUtf8(bytes: Buffer): Decoded | null {
  if (!isUtf8(bytes) || bytes.includes(0)) return null;
  return { text: bytes.toString('utf8'), warning: null };
}

function decodeMarked(bytes: Buffer): Decoded | null {
  switch (utf16Mark(bytes)) {
    case 'le':
      if (bytes[2] === 0 && bytes[3] === 0 && bytes.length % 4 === 0) {
        return { text: null, reason: 'it is UTF-32, which is not read; save it as UTF-8' };
      }
      return utf16(bytes.subarray(2), 'le');
    case 'be':
      return utf16(bytes.subarray(2), 'be');
    case null:
  }
  if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf) return null;
  const rest = bytes.subarray(3);
  return decodeUtf8(rest) ?? refusal(rest) ?? flawedUtf8(rest, countFlaws(rest));
}

/** Byte order of a UTF-16 byte order mark at the start, if there is one. */
export function utf16Mark(bytes: Uint8Array): 'le' | 'be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'be';
  return null;
}

/**
 * Byte order of UTF-16 without a mark, if that is what it is: in a text of Latin letters nearly every second byte is zero, and the
 * others never are. Missed: UTF-16 without a mark in a script that has no zero bytes; such a file is told to be binary or guessed.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'le' | 'be' | null {
  const length = Math.min(bytes.length, sampleBytes) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  const most = length / 2 / 2;
  if (odd > most && even === 0) return 'le';
  if (even > most && odd === 0) return 'be';
  return null;
}

function decodeUnmarkedUtf16(bytes: Buffer): Decoded | null {
  const order = unmarkedUtf16(bytes);
  return order && utf16(bytes, order);
}

/** Unlike TextDecoder, `toString('utf16le')` keeps lone surrogates, so that offsets and text stay what the file holds. */
function utf16(bytes: Buffer, order: 'le' | 'be'): Decoded {
  const whole = bytes.length & ~1;
  const little = order === 'le' ? bytes : Buffer.from(bytes.subarray(0, whole)).swap16();
  return {
    text: little.toString('utf16le', 0, whole),
    warning:
      whole === bytes.length
        ? null
        : 'its last byte is half a UTF-16 character and was left out; the file seems cut off',
  };
}

/** Why these bytes are no text, if they are none. */
function refusal(bytes: Buffer): Decoded | null {
  const kind = signatures.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1];
  if (kind) return { text: null, reason: `it is ${kind}, not a text; give its text as .txt or .md` };
  if (bytes.includes(0))
    return { text: null, reason: 'it is binary (it has zero bytes), not a text; give its text as .txt or .md' };
  let controls = 0;
  const length = Math.min(bytes.length, sampleBytes);
  for (let index = 0; index < length; index++) {
    const byte = bytes[index];
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) controls++;
  }
  if (controls <= length / 20) return null;
  return { text: null, reason: 'it is binary (it is full of control bytes), not a text; give its text as .txt or .md' };
}

async function decodeLegacy(bytes: Buffer, declared: string | null): Promise<Decoded> {
  const flaws = countFlaws(bytes);
  if (isDamagedUtf8(flaws)) return flawedUtf8(bytes, flaws);
  if (declared !== null) return { text: decodeAs(declared, bytes), warning: null };
  const label = await guessEncoding(bytes);
  return {
    text: decodeAs(label, bytes),
    warning: `it is not UTF-8 and was read as ${label}, which is a guess; save it as UTF-8 to be sure`,
  };
}

/** Bytes in one of the encodings of `decoderLabels`. */
export function decodeAs(label: string, bytes: Buffer): string {
  if (label !== 'windows-1252') return new TextDecoder(label).decode(bytes);
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80]);
}

export interface Flaws {
  /** Well-formed sequences of two bytes or more. */
  readonly sound: number;
  /** Replacement characters that decoding puts in. */
  readonly broken: number;
}

export function countFlaws(bytes: Buffer): Flaws {
  const text = bytes.toString('utf8');
  let sound = 0;
  let broken = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0xfffd) broken++;
    else if (unit >= 0x80 && (unit & 0xfc00) !== 0xdc00) sound++;
  }
  return { sound, broken };
}

/**
 * Is this UTF-8 with some damage, rather than an older encoding? Text in the latter almost never holds a well-formed sequence of several
 * bytes.
 */
export function isDamagedUtf8({ sound, broken }: Flaws): boolean {
  return sound > 0 && sound >= broken;
}

export function flawedUtf8(bytes: Buffer, { broken }: Flaws): { readonly text: string; readonly warning: string } {
  return {
    text: bytes.toString('utf8'),
    warning: `it is UTF-8 with ${broken} damaged ${broken === 1 ? 'place' : 'places'}, read as ${replacement}; look for it in the source`,
  };
}

/**
 * The encoding of bytes that are not UTF-8, as a label that TextDecoder knows.
 *
 * jschardet (a port of chardet 6) ranks; on a text with few letters outside ASCII its scores are a tie between all Western code pages,
 * so windows-1252 wins where it is near the best: these are English texts. Mac Roman is taken at its word, as its quotation marks are
 * letters in windows-1252 and the score already weighs that.
 */
export async function guessEncoding(bytes: Buffer): Promise<string> {
  const { detectAll } = await import('jschardet');
  const ranked = detectAll(sampleAround(bytes))
    .map(({ encoding, confidence }) => ({ label: decoderLabels[encoding?.toLowerCase() ?? ''], confidence }))
    .filter((guess) => guess.label !== undefined);
  const [best] = ranked;
  const western = ranked.find(({ label }) => label === 'windows-1252');
  if (!best) return 'windows-1252';
  if (best.label === 'macintosh' || best.confidence >= 0.2) return best.label!;
  return western && western.confidence >= best.confidence * 0.6 ? 'windows-1252' : best.label!;
}

/** A stretch that begins shortly before the first byte outside ASCII: in a long English file it may stand late. */
function sampleAround(bytes: Buffer): Buffer {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - 1024);
  return bytes.subarray(start, start + sampleBytes);
}
