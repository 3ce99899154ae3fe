import { gunzipSync } from 'node:zlib';
import { readModelFile } from '../package-file.ts';
import { labelCount, rowLength } from './labels.ts';

/**
 * A trained sequence model: weights of features in an open-addressed table. A slot has a 16-bit fingerprint of its feature (0: free) and a
 * row of 16 weights. Weights and transitions are whole numbers in the same unit.
 */
export interface Model {
  /** Power of two, minus 1. */
  readonly mask: number;
  readonly fingerprints: Uint16Array;
  readonly rows: Int8Array;
  /** 17 × 17, by the label before. */
  readonly transitions: Int16Array;
}

/** First four bytes of the unpacked file; the last one is the version of features and layout. */
const magic = 0x58574503;

export const fingerprintOf = (feature: number): number => (feature >>> 16) | 1;

/** Adds the weights of `count` features to `scores[at … at + 15]`. */
export function addScores(model: Model, features: Int32Array, count: number, scores: Int32Array, at: number): void {
  const { mask, fingerprints, rows } = model;
  for (let f = 0; f < count; f++) {
    const feature = features[f];
    const fingerprint = (feature >>> 16) | 1;
    let slot = feature & mask;
    for (;;) {
      const found = fingerprints[slot];
      if (found === 0) break;
      if (found === fingerprint) {
        const row = slot * rowLength;
        for (let label = 0; label < rowLength; label++) scores[at + label] += rows[row + label];
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
}

let loaded: Model | null = null;

/** The shipped model, read from disk at the first call. Throws when the file is missing or of another version. */
export function shippedModel(): Model {
  loaded ??= unpackModel(readModelFile('entities.bin'));
  return loaded;
}

export function packedSize(slots: number): number {
  return 8 + labelCount * labelCount * 2 + 2 + slots * 2 + slots * rowLength;
}

/** The model in a packed file: magic, number of slots, transitions, fingerprints, rows; little-endian, gzipped. */
export function unpackModel(packed: Uint8Array): Model {
  const bytes = gunzipSync(packed);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const slots = view.getUint32(4, true);
  if (view.getUint32(0, true) !== magic || bytes.byteLength !== packedSize(slots))
    throw new Error('models/entities.bin is not of this version; reinstall crosswire, or run npm run train');
  const transitions = new Int16Array(labelCount * labelCount);
  for (let i = 0; i < transitions.length; i++) transitions[i] = view.getInt16(8 + i * 2, true);
  let at = 8 + transitions.length * 2 + 2;
  const aligned = bytes.slice(at, at + slots * 2);
  at += slots * 2;
  return {
    mask: slots - 1,
    transitions,
    fingerprints: new Uint16Array(aligned.buffer, aligned.byteOffset, slots),
    rows: new Int8Array(bytes.buffer, bytes.byteOffset + at, slots * rowLength),
  };
}

export { magic as modelMagic };
