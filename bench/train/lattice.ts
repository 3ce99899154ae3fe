import { Position, labelCount, outside, rowLength } from '../../src/entities/recognise/labels.ts';
import { Allow, maxLength } from '../../src/entities/recognise/viterbi.ts';

const positions = [Allow.begin, Allow.inside, Allow.last, Allow.unit];

/** `[from, to]` of each legal step from label to label. */
const legal: readonly (readonly [number, number])[] = Array.from(
  { length: labelCount ** 2 },
  (_, at) => [Math.floor(at / labelCount), at % labelCount] as const,
).filter(([from, to]) =>
  isOpen(from) ? to === insideOf(from) || to === insideOf(from) + 1 : to === outside || isStart(to),
);

function isOpen(label: number): boolean {
  const position = (label - 1) & 3;
  return label !== outside && (position === Position.begin - 1 || position === Position.inside - 1);
}
function isStart(label: number): boolean {
  const position = (label - 1) & 3;
  return label !== outside && (position === Position.begin - 1 || position === Position.unit - 1);
}
function insideOf(label: number): number {
  return label - ((label - 1) & 3) + 1;
}

/**
 * Sums over all sequences of labels that the bits allow, by forward and backward probabilities (Lafferty, McCallum and Pereira 2001).
 * After `run`, `label` holds the probability of each label at each token, `step` the expected count of each transition.
 */
export class Lattice {
  readonly label = new Float64Array(maxLength * labelCount);
  readonly step = new Float64Array(labelCount * labelCount);
  readonly #forward = new Float64Array((maxLength + 1) * labelCount);
  readonly #backward = new Float64Array((maxLength + 1) * labelCount);
  readonly #emit = new Float64Array(maxLength * labelCount);
  readonly #scale = new Float64Array(maxLength + 1);

  /** `steps` holds exponentials of the transition weights. Returns the logarithm of the sum. */
  run(scores: Float64Array, steps: Float64Array, allowed: Uint8Array, types: Uint8Array, length: number): number {
    const forward = this.#forward;
    const backward = this.#backward;
    const emit = this.#emit;
    let total = 0;
    for (let i = 0; i < length; i++) {
      let most = 0;
      for (let k = 0; k < rowLength; k++) most = Math.max(most, scores[i * rowLength + k]);
      total += most;
      const at = i * labelCount;
      emit[at] = (allowed[i] & Allow.outside) === 0 ? 0 : Math.exp(-most);
      for (let label = 1; label < labelCount; label++) {
        const free = (types[i] & (1 << ((label - 1) >> 2))) !== 0 && (allowed[i] & positions[(label - 1) & 3]) !== 0;
        emit[at + label] = free ? Math.exp(scores[i * rowLength + label - 1] - most) : 0;
      }
    }
    // Row i + 1 holds what lies up to token i; row 0 is the outside before.
    forward.fill(0, 0, (length + 1) * labelCount);
    forward[outside] = 1;
    for (let i = 0; i < length; i++) {
      const from = i * labelCount;
      const to = from + labelCount;
      for (const [a, b] of legal) forward[to + b] += forward[from + a] * steps[a * labelCount + b];
      let sum = 0;
      for (let label = 0; label < labelCount; label++) sum += forward[to + label] *= emit[from + label];
      this.#scale[i] = sum;
      for (let label = 0; label < labelCount; label++) forward[to + label] /= sum;
      total += Math.log(sum);
    }
    const end = length * labelCount;
    backward.fill(0, 0, (length + 1) * labelCount);
    for (let label = 0; label < labelCount; label++)
      if (!isOpen(label)) backward[end + label] = steps[label * labelCount];
    let last = 0;
    for (let label = 0; label < labelCount; label++) last += forward[end + label] * backward[end + label];
    total += Math.log(last);
    for (let label = 0; label < labelCount; label++) backward[end + label] /= last;
    this.step.fill(0);
    for (let label = 0; label < labelCount; label++)
      this.step[label * labelCount] += forward[end + label] * backward[end + label];
    for (let i = length - 1; i >= 0; i--) {
      const from = i * labelCount;
      const to = from + labelCount;
      for (let label = 0; label < labelCount; label++) {
        this.label[from + label] = forward[to + label] * backward[to + label];
        backward[to + label] *= emit[from + label] / this.#scale[i];
      }
      for (const [a, b] of legal) {
        const both = steps[a * labelCount + b] * backward[to + b];
        backward[from + a] += both;
        this.step[a * labelCount + b] += forward[from + a] * both;
      }
    }
    return total;
  }
}
