import type { DuplicateCluster, DuplicatePair } from '../model/index.ts';

/**
 * Groups of articles each of which is a duplicate of the group's centre. Not connected components: a chain of weak links would put
 * strangers together. Pairs are taken from the most similar down; an article joins a cluster only if it forms a pair with the centre.
 */
export function clusterPairs(pairs: readonly DuplicatePair[], count: number): DuplicateCluster[] {
  const neighbours = new Map<number, { other: number; similarity: number }[]>();
  const put = (from: number, other: number, similarity: number) => {
    const known = neighbours.get(from);
    if (known) known.push({ other, similarity });
    else neighbours.set(from, [{ other, similarity }]);
  };
  for (const { a, b, relation, similarity } of pairs) {
    if (relation === 'shared-passages') continue;
    put(a, b, similarity);
    put(b, a, similarity);
  }
  // The article with most duplicates, and of these the one most like them, is the first centre.
  const weight = (article: number) => neighbours.get(article)!.reduce((sum, { similarity }) => sum + similarity, 0);
  const centres = [...neighbours.keys()]
    .map((article) => ({ article, weight: weight(article) }))
    .sort((x, y) => y.weight - x.weight || x.article - y.article);
  const taken = new Uint8Array(count);
  const clusters: DuplicateCluster[] = [];
  for (const { article } of centres) {
    if (taken[article] !== 0) continue;
    const members = neighbours.get(article)!.filter(({ other }) => taken[other] === 0);
    if (members.length === 0) continue;
    const articles = [article, ...members.map(({ other }) => other)].sort((x, y) => x - y);
    for (const member of articles) taken[member] = 1;
    clusters.push({ articles, weakest: Math.min(...members.map(({ similarity }) => similarity)) });
  }
  return clusters.sort((x, y) => x.articles[0] - y.articles[0]);
}
