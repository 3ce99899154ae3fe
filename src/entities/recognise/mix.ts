/** Two numbers as one, in 32 bits. */
export function mix(a: number, b: number): number {
  const mixed = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x01000193);
  return mixed ^ (mixed >>> 15);
}
