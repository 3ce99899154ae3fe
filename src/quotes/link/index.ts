import { type EntityLinks, itemId, type QuoteGroup, type QuoteLinks, type Store } from '../../model/index.ts';
import { Candidates } from './candidate-pairs.ts';
import { Comparison, phrase } from './same-utterance.ts';
import { collectUtterances, type Utterances } from './utterances.ts';

/** The same utterance in several places shares a group, whatever each outlet cut or changed. */
export function linkQuotes(store: Store, entities: EntityLinks): QuoteLinks {
  const utterances = collectUtterances(store, entities);
  return groupsOf(store, utterances, unite(utterances));
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/**
 * Root of each utterance after uniting those that are one. Long quotes unite freely, so two that others have united need no look; a phrase
 * joins one of them, its best, so that it never bridges two remarks that happen to share it.
 */
function unite(utterances: Utterances): Int32Array {
  const { count, starts } = utterances;
  const root = Int32Array.from({ length: count }, (_, i) => i);
  const find = (u: number): number => {
    while (root[u] !== u) u = root[u] = root[root[u]];
    return u;
  };
  const join = (a: number, b: number) => {
    const [one, other] = [find(a), find(b)];
    if (one < other) root[other] = one;
    else root[one] = other;
  };
  const isPhrase = (u: number) => starts[u + 1] - starts[u] <= phrase;
  const candidates = new Candidates(utterances);
  const comparison = new Comparison(utterances);
  const pairs: Pair[] = [];
  for (let a = 0; a < count; a++) {
    const isLong = !isPhrase(a);
    const found = candidates.behind(a);
    for (let i = 0; i < candidates.count; i++) {
      const b = found[i];
      if (!comparison.fits(a, b)) continue;
      const areLong = isLong && !isPhrase(b);
      if (areLong && find(a) === find(b)) continue;
      const likeness = comparison.likeness(a, b);
      if (likeness === 0) continue;
      if (areLong) join(a, b);
      else pairs.push({ a, b, likeness });
    }
  }
  // The most alike first.
  pairs.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
  const placed = new Uint8Array(count);
  for (const { a, b } of pairs) {
    if (isPhrase(a) === isPhrase(b)) continue;
    const short = isPhrase(a) ? a : b;
    if (placed[short] === 1) continue;
    placed[short] = 1;
    join(a, b);
  }
  // Phrases that no longer quote holds join each other.
  for (const { a, b } of pairs) if (isPhrase(a) && isPhrase(b) && (placed[a] === 0 || placed[b] === 0)) join(a, b);
  return root.map((_, u) => find(u));
}

function groupsOf(store: Store, utterances: Utterances, root: Int32Array): QuoteLinks {
  const { count, article, quote, quotesOf } = utterances;
  const size = new Int32Array(count);
  for (const r of root) size[r]++;
  const of = Array.from(quotesOf, (quotes) => new Int32Array(quotes).fill(-1));
  const members = new Map<number, number[]>();
  for (let u = 0; u < count; u++) {
    if (size[root[u]] < 2) continue;
    const list = members.get(root[u]);
    if (list) list.push(u);
    else members.set(root[u], [u]);
  }
  const groups: QuoteGroup[] = [];
  for (const list of members.values()) {
    for (const u of list) of[article[u]][quote[u]] = groups.length;
    groups.push({ id: smallestId(store, utterances, list), members: list.map((u) => [article[u], quote[u]]) });
  }
  return { groups, of };
}

/** Contract id of the smallest member, in code-unit order. */
function smallestId(store: Store, { article, extents, occurrence }: Utterances, members: readonly number[]): string {
  let smallest: string | null = null;
  for (const u of members) {
    const id = itemId(store.article(article[u]).id, 'q', extents[u], occurrence[u]);
    if (smallest === null || id < smallest) smallest = id;
  }
  return smallest!;
}
