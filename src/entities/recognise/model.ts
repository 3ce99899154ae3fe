import { gunzipSync } from 'node:zlib';
import { laidOutModel, readLaidOut, readModelFile } from '../../packages/package-file.ts';
import { labelCount, rowLength } from './labels.ts';

/**
 * A trained sequence model: weights of features in an open-addressed table. A slot has a 16-bit fingerprint of its feature (0: free) and a
 * row of 16 weights of 8 bits, each with 128 added, four to a whole number. Weights and transitions are in the same unit.
 */
export interface Model {
  /** Power of two, minus 1. */
  readonly mask: number;
  readonly fingerprints: Uint16Array;
  readonly rows: Int32Array;
  /** 17 × 17, by the label before. */
  readonly transitions: Int16Array;
}

/** First four bytes of the unpacked file; the last one is the version of features and layout. */
export const modelMagic = 0x58574505;
/** What is added to a weight, so that four of them can be summed side by side without a borrow. */
export const weightBias = 128;

export const fingerprintOf = (feature: number): number => (feature >>> 16) | 1;

/** Length of a sum: eight numbers of two 16-bit lanes each, which hold up to 257 features, and the number of features summed. */
export const sumLength = 9;
const even = 0x00ff00ff;

/**
 * Sums the weights of `count` features and the `placeCount` sums that stand in `kept` at `places` into `sums[at … at + 8]`: one addition for two
 * labels, and all in registers.
 */
export function sumWeights(
  { mask, fingerprints, rows }: Model,
  features: Int32Array,
  count: number,
  kept: Int32Array,
  places: Int32Array,
  placeCount: number,
  sums: Int32Array,
  at: number,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  let hits = 0;
  for (let i = 0; i < placeCount; i++) {
    const place = places[i];
    a = (a + kept[place]) | 0;
    b = (b + kept[place + 1]) | 0;
    c = (c + kept[place + 2]) | 0;
    d = (d + kept[place + 3]) | 0;
    e = (e + kept[place + 4]) | 0;
    f = (f + kept[place + 5]) | 0;
    g = (g + kept[place + 6]) | 0;
    h = (h + kept[place + 7]) | 0;
    hits = (hits + kept[place + 8]) | 0;
  }
  for (let i = 0; i < count; i++) {
    const feature = features[i];
    const fingerprint = (feature >>> 16) | 1;
    let slot = feature & mask;
    let found = fingerprints[slot];
    while (found !== fingerprint && found !== 0) {
      slot = (slot + 1) & mask;
      found = fingerprints[slot];
    }
    if (found === 0) continue;
    hits++;
    const row = slot << 2;
    const first = rows[row];
    const second = rows[row + 1];
    const third = rows[row + 2];
    const fourth = rows[row + 3];
    a = (a + (first & even)) | 0;
    b = (b + ((first >>> 8) & even)) | 0;
    c = (c + (second & even)) | 0;
    d = (d + ((second >>> 8) & even)) | 0;
    e = (e + (third & even)) | 0;
    f = (f + ((third >>> 8) & even)) | 0;
    g = (g + (fourth & even)) | 0;
    h = (h + ((fourth >>> 8) & even)) | 0;
  }
  sums[at] = a;
  sums[at + 1] = b;
  sums[at + 2] = c;
  sums[at + 3] = d;
  sums[at + 4] = e;
  sums[at + 5] = f;
  sums[at + 6] = g;
  sums[at + 7] = h;
  sums[at + 8] = hits;
}

/** Adds a sum to `scores[at … at + 15]`. */
export function addSum(sums: Int32Array, scores: Int32Array, at: number): void {
  const bias = sums[8] * weightBias;
  for (let pair = 0; pair < 8; pair += 2) {
    const evens = sums[pair];
    const odds = sums[pair + 1];
    const label = at + pair * 2;
    scores[label] += (evens & 0xffff) - bias;
    scores[label + 1] += (odds & 0xffff) - bias;
    scores[label + 2] += (evens >>> 16) - bias;
    scores[label + 3] += (odds >>> 16) - bias;
  }
}

let loaded: Model | null = null;

/** The shipped model, read from disk at the first call. Throws when the file is missing or of another version. */
export function shippedModel(): Model {
  loaded ??= modelOf(readLaidOut(laidOutModel) ?? layOutModel());
  return loaded;
}

export function packedSize(slots: number): number {
  return 8 + labelCount * labelCount * 2 + 2 + slots * 2 + slots * rowLength;
}

/** The model in a packed file: magic, number of slots, transitions, fingerprints, rows; little-endian, gzipped. */
export function unpackModel(packed: Uint8Array): Model {
  return modelOf(gunzipSync(packed));
}

/** The shipped model as it lies in memory, for the build to write. */
export function layOutModel(): Uint8Array {
  return gunzipSync(readModelFile('entities.bin'));
}

/** `bytes` begin at a multiple of four. */
function modelOf(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const slots = view.getUint32(4, true);
  if (view.getUint32(0, true) !== modelMagic || bytes.byteLength !== packedSize(slots))
    throw new Error('models/entities.bin is not of this version; reinstall crosswire, or run npm run train');
  const transitions = new Int16Array(labelCount * labelCount);
  for (let i = 0; i < transitions.length; i++) transitions[i] = view.getInt16(8 + i * 2, true);
  const at = 8 + transitions.length * 2 + 2;
  // Views: 588 bytes stand before the table, and gunzip gives a buffer of its own, so both lie as typed arrays want it.
  const fingerprints = bytes.subarray(at, at + slots * 2);
  const rows = bytes.subarray(at + slots * 2);
  return {
    mask: slots - 1,
    transitions,
    fingerprints: new Uint16Array(fingerprints.buffer, fingerprints.byteOffset, slots),
    rows: new Int32Array(rows.buffer, rows.byteOffset, (slots * rowLength) / 4),
  };
}
