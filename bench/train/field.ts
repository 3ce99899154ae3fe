import { FeatureReader, featureLimit } from '../../src/entities/recognise/features.ts';
import { countLabels } from '../../src/entities/recognise/index.ts';
import { labelCount, rowLength } from '../../src/entities/recognise/labels.ts';
import { allowedAt, findSegments } from '../../src/entities/recognise/segments.ts';
import { bestLabels, maxLength } from '../../src/entities/recognise/viterbi.ts';
import { Lattice } from './lattice.ts';
import { randomOf, shuffle } from './random.ts';
import type { Document } from './sets.ts';
import { Weights } from './weights.ts';

export interface Trained {
  readonly weights: Weights;
  /** 16 weights a feature. */
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
}

/** Rows of a token: each feature’s own and the one that it has in the document’s set. */
const rowLimit = featureLimit * 2;
/** Moments of an epoch whose weights are averaged, in the second half of the epochs. */
const snapshots = 4;

export interface Settings {
  readonly epochs: number;
  readonly seed: number;
  /** Features seen in fewer tokens are left out. */
  readonly minCount: number;
  /** Share of a token’s features that are hidden each time it is seen, so that no few of them decide alone. */
  readonly dropout: number;
  /** Length of the first steps. */
  readonly rate: number;
  /** How many times, or which share of, a set’s documents an epoch sees. */
  readonly weightOf: (set: string) => number;
  readonly log?: (line: string) => void;
}

/**
 * A conditional random field by stochastic gradients with a step of its own for each weight (AdaGrad; Duchi, Hazan and Singer 2011), with
 * partly known labels: what is made likely are all sequences that agree with what the gold says. Each document is read in two passes, as the
 * program reads it.
 *
 * Each feature has a weight for all sets and one for the document’s set alone (Daumé III 2007); the latter learns what only that set means by a
 * name, and is thrown away.
 */
export function train(documents: readonly Document[], settings: Settings): Trained {
  const { epochs, seed, minCount, weightOf, dropout, rate, log = () => {} } = settings;
  const random = randomOf(seed);
  const reader = new FeatureReader();
  const weights = countFeatures(documents, reader, minCount);
  log(`${weights.count} features`);
  const transitions = new Float64Array(labelCount * labelCount);
  const transitionSquares = new Float64Array(labelCount * labelCount).fill(1);
  const steps = new Float64Array(labelCount * labelCount).fill(1);
  const scores = new Float64Array(maxLength * rowLength);
  const featureRows = new Int32Array(maxLength * rowLimit);
  const featureCounts = new Int32Array(maxLength);
  const allowed = new Uint8Array(maxLength);
  const anyType = new Uint8Array(maxLength).fill(15);
  const guess = new Uint8Array(maxLength);
  const right = new Lattice();
  const free = new Lattice();
  const gradient = new Float64Array(rowLength);
  const average = new Average();
  const averageFrom = epochs / 2;
  let labels = new Uint8Array(0);
  let loss = 0;

  const learn = (document: Document, first: number, last: number, secondPass: boolean) => {
    const length = last - first;
    reader.enter(first, last);
    scores.fill(0, 0, length * rowLength);
    for (let i = 0; i < length; i++) {
      let kept = 0;
      const take = (isNew: boolean) => {
        for (let f = 0; f < reader.count; f++) {
          const row = isNew ? weights.insert(reader.features[f]) : weights.rowOf(reader.features[f]);
          if (row < 0 || random() < dropout) continue;
          const own = weights.insertOwn(reader.features[f] ^ document.salt);
          featureRows[i * rowLimit + kept++] = row;
          featureRows[i * rowLimit + kept++] = own;
          for (let k = 0; k < rowLength; k++)
            scores[i * rowLength + k] += weights.rows[row * rowLength + k] + weights.rows[own * rowLength + k];
        }
      };
      reader.read(first + i);
      take(false);
      if (secondPass) {
        reader.readLabelled(first + i);
        take(true);
      }
      featureCounts[i] = kept;
      allowed[i] = allowedAt(document.text, first + i);
    }
    if (!secondPass) {
      bestLabels(scores, transitions, allowed, anyType, length, guess);
      for (let i = 0; i < length; i++) labels[first + i] = guess[i];
    }
    loss += free.run(scores, steps, allowed, anyType, length);
    loss -= right.run(
      scores,
      steps,
      document.allowed.subarray(first, last),
      document.types.subarray(first, last),
      length,
    );
    for (let i = 0; i < length; i++) {
      let most = 0;
      for (let k = 0; k < rowLength; k++) {
        gradient[k] = right.label[i * labelCount + k + 1] - free.label[i * labelCount + k + 1];
        most = Math.max(most, Math.abs(gradient[k]));
      }
      if (most < 0.001) continue;
      for (let f = 0; f < featureCounts[i]; f++) {
        const at = featureRows[i * rowLimit + f] * rowLength;
        for (let k = 0; k < rowLength; k++) {
          const slope = gradient[k];
          if (slope > -0.0001 && slope < 0.0001) continue;
          weights.squares[at + k] += slope * slope;
          weights.rows[at + k] += (rate * slope) / Math.sqrt(weights.squares[at + k]);
        }
      }
    }
    for (let at = 0; at < transitions.length; at++) {
      const slope = right.step[at] - free.step[at];
      if (slope > -0.0001 && slope < 0.0001) continue;
      transitionSquares[at] += slope * slope;
      transitions[at] += (rate * slope) / Math.sqrt(transitionSquares[at]);
      steps[at] = Math.exp(transitions[at]);
    }
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    loss = 0;
    const seen = shuffle(seenInEpoch(documents, weightOf, random), random);
    for (const [index, document] of seen.entries()) {
      if (epoch >= averageFrom && index % Math.ceil(seen.length / snapshots) === 0)
        average.add(weights.rows, transitions);
      const { text } = document;
      if (labels.length < text.count) labels = new Uint8Array(text.count * 2);
      const segments = findSegments(text);
      if (segments.count === 0) continue;
      reader.open(text, segments);
      for (const secondPass of [false, true]) {
        for (let s = 0; s < segments.count; s++) {
          for (let from = segments.first[s]; from < segments.last[s]; from += maxLength)
            learn(document, from, Math.min(segments.last[s], from + maxLength), secondPass);
        }
        if (!secondPass) countLabels(text, segments, labels, reader.cues);
      }
    }
    log(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`);
  }
  average.add(weights.rows, transitions);
  return { weights, rows: average.rows(), transitions: average.transitions() };
}

/** Mean of the weights at several moments: each of them leans to the documents seen last (Polyak and Juditsky 1992). */
class Average {
  #count = 0;
  #rows = new Float32Array(0);
  readonly #transitions = new Float32Array(labelCount * labelCount);

  add(rows: Float32Array, transitions: Float64Array): void {
    if (this.#rows.length < rows.length) {
      const longer = new Float32Array(rows.length);
      longer.set(this.#rows);
      this.#rows = longer;
    }
    for (let i = 0; i < rows.length; i++) this.#rows[i] += rows[i];
    for (let i = 0; i < transitions.length; i++) this.#transitions[i] += transitions[i];
    this.#count++;
  }

  rows(): Float32Array {
    return this.#rows.map((sum) => sum / this.#count);
  }

  transitions(): Float32Array {
    return this.#transitions.map((sum) => sum / this.#count);
  }
}

function countFeatures(documents: readonly Document[], reader: FeatureReader, minCount: number): Weights {
  const counts = new Uint8Array(1 << 26);
  const each = (visit: (feature: number) => void) => {
    for (const { text } of documents) {
      const segments = findSegments(text);
      if (segments.count === 0) continue;
      reader.open(text, segments);
      for (let s = 0; s < segments.count; s++) {
        reader.enter(segments.first[s], segments.last[s]);
        for (let i = segments.first[s]; i < segments.last[s]; i++) {
          reader.read(i);
          for (let f = 0; f < reader.count; f++) visit(reader.features[f]);
        }
      }
    }
  };
  each((feature) => {
    const slot = feature & (counts.length - 1);
    if (counts[slot] < 255) counts[slot]++;
  });
  const weights = new Weights();
  each((feature) => {
    if (counts[feature & (counts.length - 1)] >= minCount) weights.seen[weights.insert(feature)]++;
  });
  return weights;
}

function seenInEpoch(documents: readonly Document[], weightOf: Settings['weightOf'], random: () => number): Document[] {
  const seen: Document[] = [];
  for (const document of documents) {
    let times = weightOf(document.set);
    for (; times >= 1; times--) seen.push(document);
    if (times > 0 && random() < times) seen.push(document);
  }
  return seen;
}
