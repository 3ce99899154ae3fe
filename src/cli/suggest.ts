/**
 * What the user may have meant by a word that is not one of `known`: the nearest few, at most a third of the letters away. Loads its
 * measure of distance only here, where something has gone wrong already.
 */
export async function suggestions(word: string, known: Iterable<string>): Promise<string[]> {
  const { editDistance } = await import('../packages/natural-distance.ts');
  const wanted = word.toLowerCase();
  const most = Math.max(1, Math.floor(wanted.length / 3));
  return [...new Set(known)]
    .map((candidate) => ({ candidate, distance: distanceTo(candidate.toLowerCase(), wanted, editDistance) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** To the whole name or to one of its words, as a surname stands for a name. */
function distanceTo(candidate: string, wanted: string, measure: (a: string, b: string) => number): number {
  return Math.min(...[candidate, ...candidate.split(' ')].map((part) => measure(part, wanted)));
}

/** ` Did you mean A, B or C?`, or nothing. */
export async function didYouMean(word: string, known: Iterable<string>): Promise<string> {
  const found = await suggestions(word, known);
  if (found.length === 0) return '';
  return ` Did you mean ${found.join(', ').replace(/, ([^,]*)$/, ' or $1')}?`;
}
