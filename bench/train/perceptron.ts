import { FeatureReader } from '../../src/entities/recognise/features.ts';
import { countLabels } from '../../src/entities/recognise/index.ts';
import { labelCount, outside, rowLength } from '../../src/entities/recognise/labels.ts';
import { allowedAt, findSegments } from '../../src/entities/recognise/segments.ts';
import { bestLabels, maxLength } from '../../src/entities/recognise/viterbi.ts';
import { randomOf, shuffle } from './random.ts';
import type { Document } from './sets.ts';
import { Weights } from './weights.ts';

export interface Trained {
  readonly weights: Weights;
  /** Averaged rows, 16 a feature. */
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
}

export interface Settings {
  readonly epochs: number;
  readonly seed: number;
  /** Features seen in fewer tokens are left out. */
  readonly minCount: number;
  /** How many times, or which share of, a set’s documents an epoch sees. */
  readonly weightOf: (set: string) => number;
  readonly log?: (line: string) => void;
}

/**
 * Structured averaged perceptron (Collins 2002) with partly known labels: the sequence that is right is the best one that agrees with
 * what the gold says (latent perceptron; Sun et al. 2009). Each document is read in two passes, as the program reads it.
 */
export function train(documents: readonly Document[], settings: Settings): Trained {
  const { epochs, seed, minCount, weightOf, log = () => {} } = settings;
  const random = randomOf(seed);
  const reader = new FeatureReader();
  const weights = countFeatures(documents, reader, minCount);
  log(`${weights.count} features`);
  const transitions = new Float64Array(labelCount * labelCount);
  const transitionSums = new Float64Array(labelCount * labelCount);
  const scores = new Float64Array(maxLength * rowLength);
  const featureRows = new Int32Array(maxLength * 96);
  const featureCounts = new Int32Array(maxLength);
  const allowed = new Uint8Array(maxLength);
  const anyType = new Uint8Array(maxLength).fill(15);
  const guess = new Uint8Array(maxLength);
  const right = new Uint8Array(maxLength);
  let labels = new Uint8Array(0);
  let step = 1;
  let wrong = 0;
  let total = 0;

  const update = (i: number, label: number, by: number) => {
    if (label === outside) return;
    const base = i * 96;
    for (let f = 0; f < featureCounts[i]; f++) {
      const at = featureRows[base + f] * rowLength + label - 1;
      weights.rows[at] += by;
      weights.sums[at] += by * step;
    }
  };
  const updateTransition = (from: number, to: number, by: number) => {
    transitions[from * labelCount + to] += by;
    transitionSums[from * labelCount + to] += by * step;
  };

  const learn = (document: Document, first: number, last: number, secondPass: boolean) => {
    const length = last - first;
    reader.enter(first, last);
    scores.fill(0, 0, length * rowLength);
    for (let i = 0; i < length; i++) {
      reader.read(first + i, secondPass);
      let kept = 0;
      for (let f = 0; f < reader.count; f++) {
        let row = weights.rowOf(reader.features[f]);
        if (row < 0 && secondPass && f >= reader.count - 4) row = weights.insert(reader.features[f]);
        if (row < 0) continue;
        featureRows[i * 96 + kept++] = row;
        for (let label = 0; label < rowLength; label++)
          scores[i * rowLength + label] += weights.rows[row * rowLength + label];
      }
      featureCounts[i] = kept;
      allowed[i] = allowedAt(document.text, first + i);
    }
    bestLabels(scores, transitions, allowed, anyType, length, guess);
    let known = true;
    let differs = false;
    for (let i = 0; i < length; i++) {
      labels[first + i] = guess[i];
      const label = knownLabel(document.allowed[first + i], document.types[first + i]);
      if (label < 0) known = false;
      right[i] = Math.max(label, 0);
      if (label !== guess[i]) differs = true;
    }
    total += length;
    if (!differs) return;
    if (!known) {
      bestLabels(
        scores,
        transitions,
        document.allowed.subarray(first, last),
        document.types.subarray(first, last),
        length,
        right,
      );
    }
    let wrongBefore = false;
    for (let i = 0; i <= length; i++) {
      const isWrong = i < length && guess[i] !== right[i];
      if (isWrong) {
        wrong++;
        update(i, right[i], 1);
        update(i, guess[i], -1);
      }
      if (isWrong || wrongBefore) {
        updateTransition(i > 0 ? right[i - 1] : outside, i < length ? right[i] : outside, 1);
        updateTransition(i > 0 ? guess[i - 1] : outside, i < length ? guess[i] : outside, -1);
      }
      wrongBefore = isWrong;
    }
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    wrong = 0;
    total = 0;
    for (const document of shuffle(seenInEpoch(documents, weightOf, random), random)) {
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
        step++;
      }
    }
    log(`epoch ${epoch + 1}: ${((100 * wrong) / total).toFixed(2)} % of labels wrong`);
  }

  const rows = new Float32Array(weights.count * rowLength);
  for (let i = 0; i < rows.length; i++) rows[i] = weights.rows[i] - weights.sums[i] / step;
  const averaged = new Float32Array(transitions.length);
  for (let i = 0; i < averaged.length; i++) averaged[i] = transitions[i] - transitionSums[i] / step;
  return { weights, rows, transitions: averaged };
}

/** The label that exactly these bits mean, or -1 when several are possible. */
function knownLabel(allowed: number, types: number): number {
  if (allowed === 1) return outside;
  if ((allowed & (allowed - 1)) !== 0 || (types & (types - 1)) !== 0) return -1;
  return (31 - Math.clz32(types)) * 4 + (31 - Math.clz32(allowed));
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
          reader.read(i, false);
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
