import { Position, labelCount, labelOf, outside, rowLength } from './labels.ts';

/** What a token may be: bits. */
export const Allow = { outside: 1, begin: 2, inside: 4, last: 8, unit: 16 } as const;

/** Longest stretch labelled at once; a longer one is cut (a text without lower case). */
export const maxLength = 512;

const low = -1e9;
const pointers = new Uint8Array(maxLength * labelCount);
let current = new Float64Array(labelCount);
let previous = new Float64Array(labelCount);
/** Labels of the token before that are outside or end a name and that some sequence leads to. */
let closed = new Uint8Array(labelCount);
let closedNow = new Uint8Array(labelCount);

/**
 * The best legal sequence of labels for `length` tokens: `labels[i]`. `scores` has, from `scoresFrom` on, a row of 16 a token (label 1 to 16;
 * outside is 0), `transitions` 17 × 17 by the label before; the tokens before and behind are outside. `allowed` has bits of `Allow` a token,
 * `types` a bit for each type that may be used.
 */
export function bestLabels(
  scores: ArrayLike<number>,
  transitions: ArrayLike<number>,
  allowed: ArrayLike<number>,
  typesAllowed: ArrayLike<number>,
  length: number,
  labels: Uint8Array,
  scoresFrom = 0,
): void {
  let closedCount = open(scores, transitions, allowed[0], typesAllowed[0], length > 1, scoresFrom - 1);
  for (let i = 1; i < length; i++) {
    const allow = allowed[i];
    const types = typesAllowed[i];
    const goesOn = i + 1 < length;
    const row = scoresFrom + i * rowLength - 1;
    const at = i * labelCount;
    let closedNext = 0;
    if ((allow & Allow.outside) !== 0) {
      close(transitions, closedCount, outside, 0, at);
      closedNow[closedNext++] = outside;
    }
    for (let type = 0; type < 4; type++) {
      const begin = type * 4 + Position.begin;
      const isOpen = (types & (1 << type)) !== 0;
      if (isOpen && goesOn && (allow & Allow.begin) !== 0)
        close(transitions, closedCount, begin, scores[row + begin], at);
      else current[begin] = low;
      if (isOpen && goesOn && (allow & Allow.inside) !== 0)
        go(transitions, begin, begin + 1, scores[row + begin + 1], at);
      else current[begin + 1] = low;
      if (isOpen && (allow & Allow.last) !== 0) {
        go(transitions, begin, begin + 2, scores[row + begin + 2], at);
        closedNow[closedNext++] = begin + 2;
      }
      if (isOpen && (allow & Allow.unit) !== 0) {
        close(transitions, closedCount, begin + 3, scores[row + begin + 3], at);
        closedNow[closedNext++] = begin + 3;
      }
    }
    const before = previous;
    previous = current;
    current = before;
    const closedBefore = closed;
    closed = closedNow;
    closedNow = closedBefore;
    closedCount = closedNext;
  }
  let label = outside;
  let best = -Infinity;
  for (let k = 0; k < closedCount; k++) {
    const score = previous[closed[k]] + transitions[closed[k] * labelCount];
    if (score > best) {
      best = score;
      label = closed[k];
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = pointers[i * labelCount + label];
  }
}

/** The best label of a token with no other beside it that may begin a name: outside, or a name by itself. As `bestLabels` would choose. */
export function bestUnit(scores: ArrayLike<number>, transitions: ArrayLike<number>, scoresFrom: number): number {
  let best = transitions[outside] * 2;
  let label: number = outside;
  for (let type = 0; type < 4; type++) {
    const unit = labelOf(type, Position.unit);
    const score = transitions[unit] + scores[scoresFrom + unit - 1] + transitions[unit * labelCount];
    if (score <= best) continue;
    best = score;
    label = unit;
  }
  return label;
}

/** The first token, which stands outside or begins a name, into `previous` and `closed`. Returns how many of the latter there are. */
function open(
  scores: ArrayLike<number>,
  transitions: ArrayLike<number>,
  allow: number,
  types: number,
  goesOn: boolean,
  row: number,
): number {
  let count = 0;
  if ((allow & Allow.outside) !== 0) {
    previous[outside] = transitions[outside];
    closed[count++] = outside;
  }
  for (let type = 0; type < 4; type++) {
    const begin = type * 4 + Position.begin;
    const isOpen = (types & (1 << type)) !== 0;
    const begins = isOpen && goesOn && (allow & Allow.begin) !== 0;
    previous[begin] = begins ? transitions[begin] + scores[row + begin] : low;
    previous[begin + 1] = low;
    if (!isOpen || (allow & Allow.unit) === 0) continue;
    previous[begin + 3] = transitions[begin + 3] + scores[row + begin + 3];
    closed[count++] = begin + 3;
  }
  return count;
}

/** From outside or the end of a name to outside or the beginning of one. */
function close(transitions: ArrayLike<number>, closedCount: number, label: number, score: number, at: number): void {
  let best = -Infinity;
  let from: number = outside;
  for (let k = 0; k < closedCount; k++) {
    const via = previous[closed[k]] + transitions[closed[k] * labelCount + label];
    if (via > best) {
      best = via;
      from = closed[k];
    }
  }
  current[label] = best + score;
  pointers[at + label] = from;
}

/** On inside a name that began as `begin`. */
function go(transitions: ArrayLike<number>, begin: number, label: number, score: number, at: number): void {
  const viaBegin = previous[begin] + transitions[begin * labelCount + label];
  const viaInside = previous[begin + 1] + transitions[(begin + 1) * labelCount + label];
  const from = viaBegin >= viaInside ? begin : begin + 1;
  current[label] = (from === begin ? viaBegin : viaInside) + score;
  pointers[at + label] = from;
}
