import { extentOf, itemIds, type EntityLinks, type QuoteGroup, type QuoteLinks, type Store } from '../model/index.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { sameUtterance } from './same-utterance.ts';
import { collectUtterances, type Utterances } from './utterances.ts';

/** The same utterance in several places shares a group, whatever each outlet cut or changed. */
export function linkQuotes(store: Store, entities: EntityLinks): QuoteLinks {
  const utterances = collectUtterances(store, entities);
  const root = unite(utterances, pairsThatAreOne(utterances));
  return groupsOf(store, utterances, root);
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** The most alike first. */
function pairsThatAreOne(utterances: Utterances): Pair[] {
  const pairs: Pair[] = [];
  for (const [a, b] of candidatePairs(utterances)) {
    const likeness = sameUtterance(utterances, a, b);
    if (likeness > 0) pairs.push({ a, b, likeness });
  }
  return pairs.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
}

/** Words up to which a quote is a phrase that several utterances may hold. */
const phrase = 4;

/**
 * Root of each utterance after uniting pairs. Long quotes unite freely; a phrase joins one of them, its best, so that it never bridges two
 * remarks that happen to share it.
 */
function unite({ count, starts }: Utterances, pairs: readonly Pair[]): Int32Array {
  const root = Int32Array.from({ length: count }, (_, i) => i);
  const find = (u: number): number => {
    while (root[u] !== u) u = root[u] = root[root[u]];
    return u;
  };
  const isPhrase = (u: number) => starts[u + 1] - starts[u] <= phrase;
  const placed = new Uint8Array(count);
  const join = (a: number, b: number) => {
    const [low, high] = [Math.min(find(a), find(b)), Math.max(find(a), find(b))];
    root[high] = low;
  };
  for (const { a, b } of pairs) if (!isPhrase(a) && !isPhrase(b)) join(a, b);
  for (const { a, b } of pairs) {
    if (isPhrase(a) === isPhrase(b)) continue;
    const short = isPhrase(a) ? a : b;
    if (placed[short] === 1) continue;
    placed[short] = 1;
    join(a, b);
  }
  // Phrases that no longer quote holds join each other.
  for (const { a, b } of pairs) if (isPhrase(a) && isPhrase(b) && (placed[a] === 0 || placed[b] === 0)) join(a, b);
  return Int32Array.from(root, (_, u) => find(u));
}

function groupsOf(store: Store, { count, article, quote }: Utterances, root: Int32Array): QuoteLinks {
  const size = new Int32Array(count);
  for (const r of root) size[r]++;
  const of = Array.from({ length: store.count }, (_, i) => new Int32Array(store.read(i).quotes.length).fill(-1));
  const members = new Map<number, (readonly [number, number])[]>();
  for (let u = 0; u < count; u++) {
    if (size[root[u]] < 2) continue;
    const list = members.get(root[u]) ?? [];
    members.set(root[u], list);
    list.push([article[u], quote[u]]);
  }
  const groups = [...members.values()].map((list): QuoteGroup => ({ id: smallestId(store, list), members: list }));
  groups.forEach((group, index) => {
    for (const [a, q] of group.members) of[a][q] = index;
  });
  return { groups, of };
}

/** Contract id of the smallest member, in code-unit order. */
function smallestId(store: Store, members: readonly (readonly [number, number])[]): string {
  let smallest: string | null = null;
  for (const [a, q] of members) {
    const ids = itemIds(
      store.article(a).id,
      'q',
      store.read(a).quotes.map(({ parts }) => extentOf(parts)),
    );
    if (smallest === null || ids[q] < smallest) smallest = ids[q];
  }
  return smallest!;
}
