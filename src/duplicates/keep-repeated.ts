const mostBits = 1 << 23;
const fewestBits = 1 << 12;
/** A bit for each key modulo their number: 1 where it was met, and where it was met again. */
let once = new Int32Array(0);
let twice = new Int32Array(0);

/** Moves the records whose key may occur again to the front and returns their number. */
export function keepRepeated(keys: Uint32Array, values: Uint32Array, count: number): number {
  let bits = fewestBits;
  while (bits < count * 8 && bits < mostBits) bits *= 2;
  const words = bits >>> 5;
  clear(words);
  mark(keys, count, words - 1, once, twice);
  return moveMarked(keys, values, count, words - 1, twice);
}

function clear(words: number): void {
  if (once.length < words) {
    once = new Int32Array(words);
    twice = new Int32Array(words);
    return;
  }
  once.fill(0, 0, words);
  twice.fill(0, 0, words);
}

function mark(keys: Uint32Array, count: number, mask: number, met: Int32Array, again: Int32Array): void {
  for (let i = 0; i < count; i++) {
    const key = keys[i];
    const word = (key >>> 5) & mask;
    const bit = 1 << (key & 31);
    again[word] |= met[word] & bit;
    met[word] |= bit;
  }
}

function moveMarked(keys: Uint32Array, values: Uint32Array, count: number, mask: number, marks: Int32Array): number {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const key = keys[i];
    keys[kept] = key;
    values[kept] = values[i];
    kept += (marks[(key >>> 5) & mask] >>> (key & 31)) & 1;
  }
  return kept;
}
