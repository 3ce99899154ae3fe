import type { Text } from '../../model/index.ts';
import type { DocumentCues } from './document-cues.ts';
import { FeatureReader } from './features.ts';
import { Position, outside, positionOf, rowLength, typeOfLabel } from './labels.ts';
import { addSum, shippedModel, sumLength, sumWeights, type Model } from './model.ts';
import { PartSums } from './part-sums.ts';
import { allowedAt, findSegments, isNameWord, type Segments } from './segments.ts';
import { bestLabels, bestUnit, maxLength } from './viterbi.ts';

/** A stretch of tokens that names something. `type` is an index into `types`. */
export interface NameSpan {
  first: number;
  /** Token behind the name. */
  last: number;
  type: number;
}

const reader = new FeatureReader();
const parts = new PartSums();
const sums = new Int32Array(sumLength);
const allowed = new Uint8Array(maxLength);
const anyType = new Uint8Array(maxLength).fill(15);
const segmentLabels = new Uint8Array(maxLength);
/** What the article read last shows of its words. */
export const documentCues = (): DocumentCues => reader.cues;

let labels = new Uint8Array(0);
/** A row of 16 for each token of each segment, one segment behind the other. */
let scores = new Int32Array(0);

/**
 * Names of an article by a linear sequence model over its capitalised stretches. A second pass sees how the first one labelled the same
 * words elsewhere, and runs only where it labelled them in two ways (Krishnan and Manning 2006).
 */
export function recogniseNames(text: Text, model: Model = shippedModel()): NameSpan[] {
  const segments = findSegments(text);
  if (segments.count === 0) return [];
  if (labels.length < text.count) labels = new Uint8Array(text.count * 2);
  clearScores(segments);
  parts.open(model);
  reader.open(text, segments);
  label(text, model, segments, false);
  countLabels(text, segments, labels, reader.cues);
  if (reader.cues.anyDisputed) label(text, model, segments, true);
  return spansOf(segments);
}

function clearScores(segments: Segments): void {
  let tokens = 0;
  for (let s = 0; s < segments.count; s++) tokens += segments.last[s] - segments.first[s];
  if (scores.length < tokens * rowLength) scores = new Int32Array(tokens * rowLength * 2);
  else scores.fill(0, 0, tokens * rowLength);
}

/** Labels the segments. In the second pass the disputed ones only; what it knows besides is added to the scores of the first. */
function label(text: Text, model: Model, segments: Segments, secondPass: boolean): void {
  let row = 0;
  for (let s = 0; s < segments.count; s++) {
    const to = segments.last[s];
    const skipped = secondPass && !isDisputed(text, segments.first[s], to);
    for (let first = segments.first[s]; first < to; first += maxLength) {
      const last = Math.min(first + maxLength, to);
      if (!skipped) labelStretch(text, model, first, last, row, secondPass);
      row += (last - first) * rowLength;
    }
  }
}

/** Labels tokens `[first, last)`, whose scores stand from `row` on. */
function labelStretch(text: Text, model: Model, first: number, last: number, row: number, secondPass: boolean): void {
  if (secondPass) reader.reenter(first, last);
  else reader.enter(first, last);
  for (let i = first; i < last; i++) {
    if (secondPass) reader.readLabelled(i);
    else {
      reader.turnTo(i);
      parts.find(reader);
    }
    const { entries, places } = parts;
    sumWeights(model, reader.features, reader.count, entries, places, secondPass ? 0 : reader.partCount, sums, 0);
    addSum(sums, scores, row + (i - first) * rowLength);
    allowed[i - first] = allowedAt(text, i);
  }
  if (last - first === 1 && isNameWord(first)) {
    labels[first] = bestUnit(scores, model.transitions, row);
    return;
  }
  bestLabels(scores, model.transitions, allowed, anyType, last - first, segmentLabels, row);
  for (let i = first; i < last; i++) labels[i] = segmentLabels[i - first];
}

/** Counts, for each word, the labels that the first pass gave it. */
export function countLabels({ hash }: Text, segments: Segments, labels: Uint8Array, cues: DocumentCues): void {
  for (let s = 0; s < segments.count; s++) {
    for (let i = segments.first[s]; i < segments.last[s]; i++) {
      const slot = cues.slotOf(hash[i]);
      if (slot >= 0) cues.count(slot, labels[i] === outside ? -1 : typeOfLabel(labels[i]));
    }
  }
}

function isDisputed({ hash }: Text, first: number, last: number): boolean {
  const { cues } = reader;
  for (let i = first; i < last; i++) {
    const slot = cues.slotOf(hash[i]);
    if (slot >= 0 && cues.disputed[slot] === 1) return true;
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
