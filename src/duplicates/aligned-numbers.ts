import type { Relation } from '../model/index.ts';
import type { AlignedPair, PlacedPassage } from './align-pairs.ts';

const relations: readonly Relation[] = ['identical', 'near-duplicate', 'contains', 'shared-passages'];
const pairNumbers = 9;
const passageNumbers = 10;

/** Aligned pairs as numbers, which go from thread to thread without being copied one by one. */
export class AlignedNumbers {
  #numbers = new Float64Array(1 << 12);
  #end = 0;

  add({ pair, passages, isOpen }: AlignedPair): void {
    const wanted = this.#end + pairNumbers + passages.length * passageNumbers;
    if (wanted > this.#numbers.length) {
      const wider = new Float64Array(wanted * 2);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    const numbers = this.#numbers;
    let at = this.#end;
    numbers[at++] = pair.a;
    numbers[at++] = pair.b;
    numbers[at++] = relations.indexOf(pair.relation);
    numbers[at++] = pair.similarity;
    numbers[at++] = pair.containmentA;
    numbers[at++] = pair.containmentB;
    numbers[at++] = pair.words;
    numbers[at++] = isOpen ? 1 : 0;
    numbers[at++] = passages.length;
    for (const passage of passages) {
      numbers[at++] = passage.left;
      numbers[at++] = passage.leftEnd;
      numbers[at++] = passage.right;
      numbers[at++] = passage.rightEnd;
      numbers[at++] = passage.same;
      numbers[at++] = passage.telling;
      numbers[at++] = passage.leftStart;
      numbers[at++] = passage.leftStop;
      numbers[at++] = passage.rightStart;
      numbers[at++] = passage.rightStop;
    }
    this.#end = at;
  }

  /** The numbers of the pairs added since the last call. */
  take(): Float64Array<ArrayBuffer> {
    const taken = this.#numbers.slice(0, this.#end);
    this.#end = 0;
    return taken;
  }
}

/** The pairs that numbers tell of. */
export function* alignedPairs(numbers: Float64Array): Generator<AlignedPair> {
  for (let at = 0; at < numbers.length;) {
    const pair = {
      a: numbers[at],
      b: numbers[at + 1],
      relation: relations[numbers[at + 2]],
      similarity: numbers[at + 3],
      containmentA: numbers[at + 4],
      containmentB: numbers[at + 5],
      words: numbers[at + 6],
    };
    const isOpen = numbers[at + 7] !== 0;
    const count = numbers[at + 8];
    at += pairNumbers;
    const passages: PlacedPassage[] = [];
    for (let i = 0; i < count; i++, at += passageNumbers) passages.push(passageAt(numbers, at));
    yield { pair, passages, isOpen };
  }
}

function passageAt(numbers: Float64Array, at: number): PlacedPassage {
  return {
    left: numbers[at],
    leftEnd: numbers[at + 1],
    right: numbers[at + 2],
    rightEnd: numbers[at + 3],
    same: numbers[at + 4],
    telling: numbers[at + 5],
    leftStart: numbers[at + 6],
    leftStop: numbers[at + 7],
    rightStart: numbers[at + 8],
    rightStop: numbers[at + 9],
  };
}
