import { Position, labelCount, outside, rowLength } from './labels.ts';

/** What a token may be: bits. */
export const Allow = { outside: 1, begin: 2, inside: 4, last: 8, unit: 16 } as const;

/** Longest stretch labelled at once; a longer one is cut (a text without lower case). */
export const maxLength = 512;

const low = -1e9;
const pointers = new Uint8Array(maxLength * labelCount);
let current = new Float64Array(labelCount);
let previous = new Float64Array(labelCount);

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
  open(scores, transitions, allowed[0], typesAllowed[0], length > 1, scoresFrom - 1);
  for (let i = 1; i < length; i++) {
    const allow = allowed[i];
    const types = typesAllowed[i];
    const goesOn = i + 1 < length;
    const row = scoresFrom + i * rowLength - 1;
    const at = i * labelCount;
    current.fill(low);
    if ((allow & Allow.outside) !== 0) close(previous, transitions, outside, 0, at);
    for (let type = 0; type < 4; type++) {
      if ((types & (1 << type)) === 0) continue;
      const begin = type * 4 + Position.begin;
      if ((allow & Allow.begin) !== 0 && goesOn) close(previous, transitions, begin, scores[row + begin], at);
      if ((allow & Allow.unit) !== 0) close(previous, transitions, begin + 3, scores[row + begin + 3], at);
      if ((allow & Allow.inside) !== 0 && goesOn)
        go(previous, transitions, begin, begin + 1, scores[row + begin + 1], at);
      if ((allow & Allow.last) !== 0) go(previous, transitions, begin, begin + 2, scores[row + begin + 2], at);
    }
    const swap = previous;
    previous = current;
    current = swap;
  }
  let label = outside;
  let best = previous[outside] + transitions[0];
  for (let type = 0; type < 4; type++) {
    for (let closed = type * 4 + Position.last; closed <= type * 4 + Position.unit; closed++) {
      const score = previous[closed] + transitions[closed * labelCount];
      if (score > best) {
        best = score;
        label = closed;
      }
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = pointers[i * labelCount + label];
  }
}

/** The first token, which stands outside or begins a name, into `previous`. */
function open(
  scores: ArrayLike<number>,
  transitions: ArrayLike<number>,
  allow: number,
  types: number,
  goesOn: boolean,
  row: number,
): void {
  previous.fill(low);
  if ((allow & Allow.outside) !== 0) previous[outside] = transitions[outside];
  for (let type = 0; type < 4; type++) {
    if ((types & (1 << type)) === 0) continue;
    const begin = type * 4 + Position.begin;
    if ((allow & Allow.begin) !== 0 && goesOn) previous[begin] = transitions[begin] + scores[row + begin];
    if ((allow & Allow.unit) !== 0) previous[begin + 3] = transitions[begin + 3] + scores[row + begin + 3];
  }
}

/** From outside or the end of a name to outside or the beginning of one. */
function close(before: Float64Array, transitions: ArrayLike<number>, label: number, score: number, at: number): void {
  let best = before[outside] + transitions[label];
  let from: number = outside;
  for (let type = 0; type < 4; type++) {
    const last = type * 4 + Position.last;
    const viaLast = before[last] + transitions[last * labelCount + label];
    const viaUnit = before[last + 1] + transitions[(last + 1) * labelCount + label];
    if (viaLast > best) {
      best = viaLast;
      from = last;
    }
    if (viaUnit > best) {
      best = viaUnit;
      from = last + 1;
    }
  }
  current[label] = best + score;
  pointers[at + label] = from;
}

/** On inside a name that began as `begin`. */
function go(
  before: Float64Array,
  transitions: ArrayLike<number>,
  begin: number,
  label: number,
  score: number,
  at: number,
): void {
  const viaBegin = before[begin] + transitions[begin * labelCount + label];
  const viaInside = before[begin + 1] + transitions[(begin + 1) * labelCount + label];
  const from = viaBegin >= viaInside ? begin : begin + 1;
  current[label] = (from === begin ? viaBegin : viaInside) + score;
  pointers[at + label] = from;
}
