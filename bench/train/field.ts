import { FeatureReader, featureLimit } from '../../src/entities/recognise/features.ts';
import { countLabels } from '../../src/entities/recognise/index.ts';
import { labelCount, rowLength } from '../../src/entities/recognise/labels.ts';
import { allowedAt, findSegments, type Segments } from '../../src/entities/recognise/segments.ts';
import { bestLabels, maxLength } from '../../src/entities/recognise/viterbi.ts';
import { Lattice } from './lattice.ts';
import { isDrawn, randomOf, shuffle } from './random.ts';
import type { Document } from './sets.ts';
import { Weights, stride } from './weights.ts';

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
  /** How many times weights are trained from nothing, each time with other draws; their mean is told. */
  readonly trainings: number;
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
  const { epochs, trainings, seed, minCount, weightOf, dropout, rate, log = () => {} } = settings;
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
  const rowsOf = new Map<Document, KnownRows>();
  let labels = new Uint8Array(0);
  let loss = 0;

  const learn = (document: Document, known: KnownRows, first: number, last: number, secondPass: boolean) => {
    const length = last - first;
    if (secondPass) reader.reenter(first, last);
    scores.fill(0, 0, length * rowLength);
    for (let i = 0; i < length; i++) {
      const { values } = weights;
      let kept = 0;
      const keep = (row: number) => {
        featureRows[i * rowLimit + kept++] = row;
        for (let k = 0; k < rowLength; k++) scores[i * rowLength + k] += weights.values[row * stride + k];
      };
      const { starts, pairs } = known;
      const draw = Math.floor(random() * 4294967296) | 0;
      for (let at = starts[first + i]; at < starts[first + i + 1]; at += 2) {
        if (isDrawn(weights.features[pairs[at]], draw, dropout)) continue;
        const row = pairs[at] * stride;
        const own = pairs[at + 1] * stride;
        featureRows[i * rowLimit + kept++] = pairs[at];
        featureRows[i * rowLimit + kept++] = pairs[at + 1];
        for (let k = 0; k < rowLength; k++) scores[i * rowLength + k] += values[row + k] + values[own + k];
      }
      if (secondPass) {
        reader.readLabelled(first + i);
        for (let f = 0; f < reader.count; f++) {
          if (isDrawn(reader.features[f], draw, dropout)) continue;
          keep(weights.insert(reader.features[f]));
          keep(weights.insertOwn(reader.features[f] ^ document.salt));
        }
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
    const { values } = weights;
    for (let i = 0; i < length; i++) {
      let most = 0;
      for (let k = 0; k < rowLength; k++) {
        gradient[k] = right.label[i * labelCount + k + 1] - free.label[i * labelCount + k + 1];
        most = Math.max(most, Math.abs(gradient[k]));
      }
      if (most < 0.001) continue;
      for (let f = 0; f < featureCounts[i]; f++) {
        const at = featureRows[i * rowLimit + f] * stride;
        for (let k = at; k < at + rowLength; k++) {
          const slope = gradient[k - at];
          if (slope > -0.0001 && slope < 0.0001) continue;
          const square = (values[k + rowLength] += slope * slope);
          values[k] += (rate * slope) / Math.sqrt(square);
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

  const forget = () => {
    weights.forget();
    transitions.fill(0);
    transitionSquares.fill(1);
    steps.fill(1);
  };
  for (let epoch = 0; epoch < epochs * trainings; epoch++) {
    if (epoch % epochs === 0) forget();
    loss = 0;
    const seen = shuffle(seenInEpoch(documents, weightOf, random), random);
    for (const [index, document] of seen.entries()) {
      if (epoch % epochs >= averageFrom && index % Math.ceil(seen.length / snapshots) === 0)
        average.add(weights, transitions);
      const { text } = document;
      if (labels.length < text.count) labels = new Uint8Array(text.count * 2);
      const segments = findSegments(text);
      if (segments.count === 0) continue;
      let known = rowsOf.get(document);
      if (known === undefined) rowsOf.set(document, (known = knownRows(document, segments, reader, weights)));
      reader.open(text, segments);
      for (const secondPass of [false, true]) {
        for (let s = 0; s < segments.count; s++) {
          for (let from = segments.first[s]; from < segments.last[s]; from += maxLength)
            learn(document, known, from, Math.min(segments.last[s], from + maxLength), secondPass);
        }
        if (!secondPass) countLabels(text, segments, labels, reader.cues);
      }
    }
    log(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`);
    if ((epoch + 1) % epochs === 0) average.add(weights, transitions);
  }
  return { weights, rows: average.rows(), transitions: average.transitions() };
}

/** The rows of a document’s features in the first pass, so that no epoch looks them up again. */
interface KnownRows {
  /** Where a token’s rows begin in `pairs`; they end where the next token’s begin. */
  readonly starts: Int32Array;
  /** The row for all sets and the set’s own, by turns. */
  readonly pairs: Int32Array;
}

function knownRows({ text, salt }: Document, segments: Segments, reader: FeatureReader, weights: Weights): KnownRows {
  const starts = new Int32Array(text.count + 1);
  const pairs: number[] = [];
  reader.open(text, segments);
  let next = 0;
  for (let s = 0; s < segments.count; s++) {
    for (let from = segments.first[s]; from < segments.last[s]; from += maxLength) {
      const to = Math.min(segments.last[s], from + maxLength);
      reader.enter(from, to);
      for (; next < from; next++) starts[next] = pairs.length;
      for (; next < to; next++) {
        starts[next] = pairs.length;
        reader.read(next);
        // In an order of their own: sums of floats depend on it, and a training should not depend on that of the templates.
        for (const feature of reader.features.subarray(0, reader.count).sort()) {
          const row = weights.rowOf(feature);
          if (row >= 0) pairs.push(row, weights.insertOwn(feature ^ salt));
        }
      }
    }
  }
  starts.fill(pairs.length, next);
  return { starts, pairs: Int32Array.from(pairs) };
}

/**
 * Mean of the weights at several moments and of several trainings: each of them leans to the documents seen last and to what it was shown of
 * them (Polyak and Juditsky 1992).
 */
class Average {
  #count = 0;
  #rows = new Float32Array(0);
  readonly #transitions = new Float32Array(labelCount * labelCount);

  add({ values, count }: Weights, transitions: Float64Array): void {
    if (this.#rows.length < count * rowLength) {
      const longer = new Float32Array(count * rowLength * 2);
      longer.set(this.#rows);
      this.#rows = longer;
    }
    for (let row = 0; row < count; row++)
      for (let k = 0; k < rowLength; k++) this.#rows[row * rowLength + k] += values[row * stride + k];
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
