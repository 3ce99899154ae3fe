import { extentOf, itemIds } from '../model/ids.ts';
import type { EntityLinks, Quote, QuoteGroup, QuoteLinks, Store } from '../model/index.ts';
import { tokenise } from '../text/tokens.ts';
import { Kind } from '../model/index.ts';

/** A quotation that may be somebody's utterance elsewhere: its folded words by hash, each once, and the pairs of neighbours. */
interface Utterance {
  readonly article: number;
  readonly quote: number;
  /** Index into the linked entities, or -1. */
  readonly speaker: number;
  readonly words: ReadonlySet<number>;
  readonly pairs: ReadonlySet<number>;
  readonly length: number;
}

/** Shorter fragments ("step up") are anybody's words. */
const fewestWords = 4;
/** Share of the shorter utterance's pairs of neighbouring words that the other must hold, with the same speaker and with another. */
const samePairs = 0.3;
const otherPairs = 0.45;
/** For reworded utterances: share of the shorter one's words, weighted by rarity, with the same speaker. */
const sameWords = 0.62;
/** A word or pair in more utterances than this proposes no candidates. */
const commonest = 60;

/** The same utterance in several places, whatever each outlet cut or changed, shares a group. */
export function linkQuotes(store: Store, entities: EntityLinks): QuoteLinks {
  const of: Int32Array[] = [];
  const utterances: Utterance[] = [];
  for (let article = 0; article < store.count; article++) {
    const { quotes } = store.read(article);
    of.push(new Int32Array(quotes.length).fill(-1));
    const source = quotes.some(isUtterance) ? store.textOf(article) : '';
    quotes.forEach((quote, index) => {
      if (!isUtterance(quote)) return;
      const speaker = quote.speaker && quote.speaker.entity >= 0 ? entities.of[article][quote.speaker.entity] : -1;
      const read = readUtterance(source, quote, { article, quote: index, speaker });
      if (read.length >= fewestWords) utterances.push(read);
    });
  }
  const groups = groupUtterances(utterances).map((members) => groupOf(store, members));
  groups.sort((a, b) => (a.id < b.id ? -1 : 1));
  groups.forEach(({ members }, group) => {
    for (const [article, quote] of members) of[article][quote] = group;
  });
  return { groups, of };
}

/** Words in marks; a report in the writer's words is compared by its marked fragments. */
function isUtterance({ kind }: Quote): boolean {
  return kind === 'direct' || kind === 'fragment';
}

function readUtterance(
  source: string,
  quote: Quote,
  where: Pick<Utterance, 'article' | 'quote' | 'speaker'>,
): Utterance {
  const words = new Set<number>();
  const pairs = new Set<number>();
  let length = 0;
  for (const { start, end } of quote.parts) {
    const { count, kind, hash } = tokenise(source.slice(start, end));
    let before = 0;
    for (let i = 0; i < count; i++) {
      if (kind[i] > Kind.dotted) continue;
      words.add(hash[i]);
      if (before !== 0) pairs.add(Math.imul(before, 31) ^ hash[i]);
      before = hash[i];
      length++;
    }
  }
  return { ...where, words, pairs, length };
}

/** Clusters around the longest utterance, which each member must resemble: no chain of weak links. */
function groupUtterances(utterances: readonly Utterance[]): Utterance[][] {
  const byWord = postings(utterances, ({ words }) => words);
  const byPair = postings(utterances, ({ pairs }) => pairs);
  const weight = (word: number) => 1 / Math.log2(1 + (byWord.get(word)?.length ?? 1));
  const order = utterances
    .map((_, index) => index)
    .toSorted((a, b) => utterances[b].length - utterances[a].length || a - b);
  const grouped = new Uint8Array(utterances.length);
  const groups: Utterance[][] = [];
  for (const centre of order) {
    if (grouped[centre] === 1) continue;
    const candidates = new Set<number>();
    for (const pair of utterances[centre].pairs) addCandidates(candidates, byPair.get(pair));
    for (const word of utterances[centre].words) addCandidates(candidates, byWord.get(word));
    const members = [...candidates].filter(
      (other) => other !== centre && grouped[other] === 0 && isSame(utterances[centre], utterances[other], weight),
    );
    if (members.length === 0) continue;
    for (const member of [centre, ...members]) grouped[member] = 1;
    groups.push([centre, ...members].map((member) => utterances[member]));
  }
  return groups;
}

function postings(
  utterances: readonly Utterance[],
  keysOf: (utterance: Utterance) => ReadonlySet<number>,
): Map<number, number[]> {
  const lists = new Map<number, number[]>();
  utterances.forEach((utterance, index) => {
    for (const key of keysOf(utterance)) {
      const list = lists.get(key);
      if (list) list.push(index);
      else lists.set(key, [index]);
    }
  });
  return lists;
}

function addCandidates(candidates: Set<number>, list: readonly number[] | undefined): void {
  if (list === undefined || list.length > commonest) return;
  for (const index of list) candidates.add(index);
}

function isSame(long: Utterance, short: Utterance, weight: (word: number) => number): boolean {
  const speaker = long.speaker >= 0 && long.speaker === short.speaker;
  const pairs = sharedShare(short.pairs, long.pairs, () => 1);
  if (pairs >= (speaker ? samePairs : otherPairs)) return short.pairs.size > 3 || pairs === 1;
  return speaker && short.length >= 8 && sharedShare(short.words, long.words, weight) >= sameWords;
}

function sharedShare(of: ReadonlySet<number>, among: ReadonlySet<number>, weight: (key: number) => number): number {
  let shared = 0;
  let all = 0;
  for (const key of of) {
    const size = weight(key);
    all += size;
    if (among.has(key)) shared += size;
  }
  return all === 0 ? 0 : shared / all;
}

function groupOf(store: Store, utterances: readonly Utterance[]): QuoteGroup {
  const members = utterances
    .map(({ article, quote }) => [article, quote] as const)
    .toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const ids = members.map(
    ([article, quote]) =>
      itemIds(
        store.article(article).id,
        'q',
        store.read(article).quotes.map(({ parts }) => extentOf(parts)),
      )[quote],
  );
  return { id: ids.toSorted((a, b) => (a < b ? -1 : 1))[0], members };
}
