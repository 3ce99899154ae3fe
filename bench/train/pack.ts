import { gzipSync } from 'node:zlib';
import { Position, labelCount, outside, positionOf, rowLength } from '../../src/entities/recognise/labels.ts';
import { modelMagic, weightBias, packedSize, fingerprintOf } from '../../src/entities/recognise/model.ts';
import type { Trained } from './field.ts';

export interface Packing {
  /** So many features are kept, the strongest. */
  readonly features: number;
  /** Of the table; a power of two. */
  readonly slots: number;
  /** What each name is given beforehand, as a logarithm of odds: a sequence of labels that is the likeliest leaves out more than is best for F1. */
  readonly boldness: number;
}

/**
 * The trained weights as the file that `unpackModel` reads: weights as int8 in units of `largest` / 127. The few weights beyond `largest` are cut
 * to it.
 */
export function packModel({ weights, rows, transitions }: Trained, { features, slots, boldness }: Packing): Uint8Array {
  const strength: { feature: number; row: number; norm: number }[] = [];
  for (const [feature, row] of weights.entries()) {
    if (weights.own[row] === 1) continue;
    let norm = 0;
    for (let k = row * rowLength; k < (row + 1) * rowLength; k++) norm += rows[k] * rows[k];
    if (norm > 0) strength.push({ feature, row, norm: norm * Math.log(2 + (weights.seen[row] ?? 1)) });
  }
  strength.sort((a, b) => b.norm - a.norm || a.feature - b.feature);
  const kept = strength.slice(0, features);
  const sizes = kept
    .flatMap(({ row }) => Array.from(rows.subarray(row * rowLength, (row + 1) * rowLength), Math.abs))
    .sort((a, b) => a - b);
  const largest = sizes[Math.floor(sizes.length * 0.9999)];
  const scale = 127 / largest;

  const bytes = new Uint8Array(packedSize(slots));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, modelMagic, true);
  view.setUint32(4, slots, true);
  for (let i = 0; i < labelCount * labelCount; i++) {
    const weight = transitions[i] + (beginsName(i % labelCount) ? boldness : 0);
    view.setInt16(8 + i * 2, Math.max(-32768, Math.min(32767, Math.round(weight * scale))), true);
  }
  const prints = 8 + labelCount * labelCount * 2 + 2;
  const table = prints + slots * 2;
  for (const { feature, row } of kept) {
    let slot = feature & (slots - 1);
    while (view.getUint16(prints + slot * 2, true) !== 0) slot = (slot + 1) & (slots - 1);
    view.setUint16(prints + slot * 2, fingerprintOf(feature), true);
    for (let label = 0; label < rowLength; label++) {
      const weight = Math.max(-127, Math.min(127, Math.round(rows[row * rowLength + label] * scale)));
      view.setUint8(table + slot * rowLength + label, weight + weightBias);
    }
  }
  return gzipSync(bytes, { level: 9 });
}

function beginsName(label: number): boolean {
  return label !== outside && (positionOf(label) === Position.begin || positionOf(label) === Position.unit);
}
