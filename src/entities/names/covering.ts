import type { Name } from './name.ts';

/** All names in the order of the text; of those that overlap with one of `wider`, which are in order and apart, that one is left. */
export function withCovering(names: readonly Name[], wider: readonly Name[]): readonly Name[] {
  if (wider.length === 0) return names;
  const all: Name[] = [];
  let next = 0;
  for (const name of names) {
    while (next < wider.length && wider[next].first <= name.first) all.push(wider[next++]);
    const before = all.at(-1);
    const overlaps =
      (before !== undefined && before.last > name.first) || (next < wider.length && wider[next].first < name.last);
    if (!overlaps) all.push(name);
  }
  while (next < wider.length) all.push(wider[next++]);
  return all;
}
