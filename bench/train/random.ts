/** Numbers in [0, 1) from a seed: mulberry32 (Ettinger). The same seed gives the same training everywhere. */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<Item>(items: Item[], random: () => number): Item[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j], items[i]];
  }
  return items;
}

/**
 * Is `item` among the share of all items that `seed` draws? An item is drawn or not whatever the others are and in whatever order they are asked
 * for (the finaliser of MurmurHash3; Appleby).
 */
export function isDrawn(item: number, seed: number, share: number): boolean {
  let mixed = Math.imul(item ^ seed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16) ^ seed, 0x27d4eb2f);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296 < share;
}
