import type { Text } from '../../model/index.ts';
import { FeatureReader } from './features.ts';
import { Position, outside, positionOf, rowLength, typeOfLabel } from './labels.ts';
import { shippedModel, sumScores, type Model } from './model.ts';
import { allowedAt, findSegments, type Segments } from './segments.ts';
import { bestLabels, maxLength } from './viterbi.ts';

/** A stretch of tokens that names something. `type` is an index into `types`. */
export interface NameSpan {
  first: number;
  /** Token behind the name. */
  last: number;
  type: number;
}

const reader = new FeatureReader();
const scores = new Int32Array(maxLength * rowLength);
const allowed = new Uint8Array(maxLength);
const anyType = new Uint8Array(maxLength).fill(15);
const segmentLabels = new Uint8Array(maxLength);
let labels = new Uint8Array(0);

/**
 * Names of an article by a linear sequence model over its capitalised stretches. A second pass sees how the first one labelled the same
 * words elsewhere, and runs only where it labelled them in two ways (Krishnan and Manning 2006).
 */
export function recogniseNames(text: Text, model: Model = shippedModel()): NameSpan[] {
  const segments = findSegments(text);
  if (segments.count === 0) return [];
  if (labels.length < text.count) labels = new Uint8Array(text.count * 2);
  reader.open(text, segments);
  for (let s = 0; s < segments.count; s++) label(text, model, segments.first[s], segments.last[s], false);
  countLabels(text, segments, labels, reader.cues);
  for (let s = 0; s < segments.count; s++)
    if (isDisputed(text, segments.first[s], segments.last[s]))
      label(text, model, segments.first[s], segments.last[s], true);
  return spansOf(segments);
}

function label(text: Text, model: Model, from: number, to: number, secondPass: boolean): void {
  for (let first = from; first < to; first += maxLength) {
    const last = Math.min(first + maxLength, to);
    reader.enter(first, last);
    for (let i = first; i < last; i++) {
      reader.read(i, secondPass);
      sumScores(model, reader.features, reader.count, scores, (i - first) * rowLength);
      allowed[i - first] = allowedAt(text, i);
    }
    bestLabels(scores, model.transitions, allowed, anyType, last - first, segmentLabels);
    for (let i = first; i < last; i++) labels[i] = segmentLabels[i - first];
  }
}

/** Counts, for each word, the labels that the first pass gave it. */
export function countLabels({ hash }: Text, segments: Segments, labels: Uint8Array, cues: FeatureReader['cues']): void {
  for (let s = 0; s < segments.count; s++) {
    for (let i = segments.first[s]; i < segments.last[s]; i++) {
      const slot = cues.slotOf(hash[i]);
      if (slot < 0) continue;
      if (labels[i] === outside) cues.untyped[slot]++;
      else cues.typed[slot * 4 + typeOfLabel(labels[i])]++;
    }
  }
}

function isDisputed({ hash }: Text, first: number, last: number): boolean {
  const { cues } = reader;
  for (let i = first; i < last; i++) {
    const slot = cues.slotOf(hash[i]);
    if (slot < 0) continue;
    let kinds = cues.untyped[slot] > 0 ? 1 : 0;
    for (let type = 0; type < 4; type++) if (cues.typed[slot * 4 + type] > 0) kinds++;
    if (kinds > 1) return true;
  }
  return false;
}

function spansOf(segments: Segments): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let s = 0; s < segments.count; s++) {
    let first = -1;
    for (let i = segments.first[s]; i < segments.last[s]; i++) {
      if (labels[i] === outside) continue;
      const position = positionOf(labels[i]);
      if (position === Position.begin) first = i;
      else if (position === Position.unit) spans.push({ first: i, last: i + 1, type: typeOfLabel(labels[i]) });
      else if (position === Position.last) spans.push({ first, last: i + 1, type: typeOfLabel(labels[i]) });
    }
  }
  return spans;
}
