import type {
  BoilerplateItem,
  BoilerplateRun,
  ClusterItem,
  DuplicateCluster,
  DuplicateLinks,
  DuplicatePair,
  DuplicatesItem,
  EntityItem,
  EntityLinks,
  FigureItem,
  FigureLine,
  FigureLinks,
  Finding,
  FindingItem,
  LinkedMention,
  PairItem,
  Passage,
  PassageItem,
  Place,
  PlaceItem,
  QuoteItem,
  QuoteLine,
  QuoteLinks,
  Store,
  TextItem,
} from '../model/index.ts';
import { blockItem } from './articles.ts';
import { figureLines } from './figures.ts';
import { PassageLines } from './passage-lines.ts';
import { SourceText } from './places.ts';
import { quoteLines, type EntityName } from './quotes.ts';
import { first } from './first.ts';

/** Links that may be read piece by piece; `DuplicateLinks` is one. */
export type DuplicateStreams = {
  readonly [List in 'pairs' | 'clusters' | 'passages' | 'boilerplate']: Iterable<DuplicateLinks[List][number]>;
} & {
  /** `PassageItems.lines`, for who has others write them; null where they don't. */
  passageLines?(limit: number): Iterable<Uint8Array> | null;
};

export type DuplicateItemStreams = {
  readonly [List in keyof DuplicatesItem]: Iterable<DuplicatesItem[List][number]>;
} & { readonly passages: PassageItems };

export interface PassageItems extends Iterable<PassageItem> {
  /** The first `limit` of them as lines in UTF-8, with `record` in front, in chunks of whole lines. Not there where some were left out. */
  lines?(limit: number): Iterable<Uint8Array>;
}

/** Sources that stay in memory: items come article by article, and those of two sides go to and fro between a few. */
const rememberedSources = 64;

/** Each entity goes all through the corpus, and most of a small one comes back with the next. */
const sourcesOfEntities = 4096;

/** Turns places of a store into printed ones. */
export class Places {
  readonly #store: Store;
  readonly #remembered: number;
  readonly #sources = new Map<number, SourceText>();

  constructor(store: Store, remembered = rememberedSources) {
    this.#store = store;
    this.#remembered = remembered;
  }

  source(article: number): SourceText {
    let source = this.#sources.get(article);
    if (!source) {
      source = new SourceText(this.#store.article(article).id, this.#store.textOf(article));
      if (this.#sources.size === this.#remembered) this.#sources.delete(this.#sources.keys().next().value!);
      this.#sources.set(article, source);
    }
    return source;
  }

  item(place: Place): PlaceItem {
    return this.source(place.article).place(place);
  }
}

export function* entityItems(store: Store, { entities }: EntityLinks): Generator<EntityItem> {
  const places = new Places(store, sourcesOfEntities);
  for (const { id, name, type, aliases, roles, mentions } of entities) {
    yield {
      id,
      name,
      type,
      aliases,
      roles,
      articles: [...new Set(mentions.map(({ article }) => article))].map((article) => store.article(article).id),
      mentions: mentions.map((mention) => mentionItem(places.source(mention.article), mention)),
    };
  }
}

function mentionItem(source: SourceText, { start, end, kind }: LinkedMention): EntityItem['mentions'][number] {
  const { line, column } = source.position(start);
  return { article: source.article, start, end, text: source.text.slice(start, end), line, column, kind };
}

/** Local entity of an article → id of the linked one. */
export function linkedName({ ids, of }: EntityLinks, article: number): EntityName {
  const linked = of[article]!;
  return (local) => ids[linked[local]!] ?? null;
}

export function* quoteItems(store: Store, entities: EntityLinks, links: QuoteLinks): Generator<QuoteItem> {
  const places = new Places(store);
  for (let article = 0; article < store.count; article += 1) {
    const { quotes } = store.read(article);
    if (quotes.length === 0) continue;
    const source = places.source(article);
    const groupOf = (index: number) => links.groups[links.of[article]![index]!]?.id ?? null;
    const lines = quoteLines(source, quotes, linkedName(entities, article), groupOf);
    for (const line of lines.sort(byPlace)) yield quoteItem(source.article, line);
  }
}

export function* figureItems(store: Store, entities: EntityLinks, links: FigureLinks): Generator<FigureItem> {
  const places = new Places(store);
  for (let article = 0; article < store.count; article += 1) {
    const { figures } = store.read(article);
    if (figures.length === 0) continue;
    const source = places.source(article);
    const topicOf = (index: number) => links.topics[links.of[article]![index]!]?.id ?? null;
    const lines = figureLines(source, figures, linkedName(entities, article), topicOf);
    for (const line of lines.sort(byPlace)) yield figureItem(source.article, line);
  }
}

// Written out, as a spread of so many keys takes longer than all else that is done to an item.
function quoteItem(article: string, line: QuoteLine): QuoteItem {
  return {
    id: line.id,
    article,
    kind: line.kind,
    start: line.start,
    end: line.end,
    text: line.text,
    line: line.line,
    column: line.column,
    parts: line.parts,
    speaker: line.speaker,
    source: line.source,
    cue: line.cue,
    reason: line.reason,
    confidence: line.confidence,
    group: line.group,
    within: line.within,
    venue: line.venue,
  };
}

function figureItem(article: string, line: FigureLine): FigureItem {
  return {
    id: line.id,
    article,
    start: line.start,
    end: line.end,
    text: line.text,
    line: line.line,
    column: line.column,
    kind: line.kind,
    value: line.value,
    low: line.low,
    high: line.high,
    unit: line.unit,
    currency: line.currency,
    approximation: line.approximation,
    change: line.change,
    of: line.of,
    measure: line.measure,
    topic: line.topic,
    claimant: line.claimant,
    per: line.per,
    iso: line.iso,
    role: line.role,
    vague: line.vague,
    time: line.time,
    linked: line.linked,
  };
}

function byPlace(a: { start: number; end: number; id: string }, b: { start: number; end: number; id: string }): number {
  return a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1);
}

export function pairItem(store: Store, pair: DuplicatePair): PairItem {
  const { relation, similarity, containmentA, containmentB, words } = pair;
  const [a, b] = [store.article(pair.a), store.article(pair.b)];
  const order = publicationOrder(a.date, b.date);
  return {
    a: a.id,
    b: b.id,
    relation,
    similarity,
    containmentA,
    containmentB,
    words,
    first: order === 0 ? null : order < 0 ? a.id : b.id,
  };
}

/** Which of two dates is earlier; 0 where they don't tell: one unknown, or a bare day beside a time on it. */
function publicationOrder(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  const length = Math.min(a.length, b.length) > 10 ? Infinity : 10;
  return Math.sign(Date.parse(a.slice(0, length)) - Date.parse(b.slice(0, length))) || 0;
}

/** Items of the links, made one by one as they are asked for. */
export function duplicateItems(store: Store, links: DuplicateStreams): DuplicateItemStreams {
  return {
    pairs: again(() => pairItems(store, links.pairs)),
    clusters: again(() => clusterItems(store, links.clusters)),
    passages: {
      [Symbol.iterator]: () => passageItems(store, links.passages),
      lines: (limit) => links.passageLines?.(limit) ?? new PassageLines(store).of(first(links.passages, limit)),
    },
    boilerplate: again(() => boilerplateItems(store, links.boilerplate)),
  };
}

export function duplicatesItem(store: Store, links: DuplicateLinks): DuplicatesItem {
  const { pairs, clusters, passages, boilerplate } = duplicateItems(store, links);
  return { pairs: [...pairs], clusters: [...clusters], passages: [...passages], boilerplate: [...boilerplate] };
}

function again<Item>(items: () => Iterator<Item>): Iterable<Item> {
  return { [Symbol.iterator]: items };
}

function* pairItems(store: Store, pairs: Iterable<DuplicatePair>): Generator<PairItem> {
  for (const pair of pairs) yield pairItem(store, pair);
}

function* clusterItems(store: Store, clusters: Iterable<DuplicateCluster>): Generator<ClusterItem> {
  const id = (article: number) => store.article(article).id;
  for (const { articles, weakest } of clusters) yield { id: id(articles[0]!), articles: articles.map(id), weakest };
}

function* passageItems(store: Store, passages: Iterable<Passage>): Generator<PassageItem> {
  const places = new Places(store);
  for (const { a, b, similarity, kind } of passages) yield { a: places.item(a), b: places.item(b), similarity, kind };
}

function* boilerplateItems(store: Store, runs: Iterable<BoilerplateRun>): Generator<BoilerplateItem> {
  const places = new Places(store);
  for (const { text, articles, outlets, example } of runs)
    yield { text, articles, outlets, example: places.item(example) };
}

export function* findingItems(store: Store, findings: readonly Finding[]): Generator<FindingItem> {
  const places = new Places(store);
  for (const { rule, severity, message, places: where, fingerprint, known } of findings) {
    const item = { rule, severity, message, places: where.map((place) => places.item(place)), fingerprint };
    yield known ? { ...item, known } : item;
  }
}

export function* textItems(store: Store): Generator<TextItem> {
  for (let index = 0; index < store.count; index += 1) {
    yield {
      article: store.article(index).id,
      text: store.textOf(index),
      blocks: store.read(index).blocks.map(blockItem),
    };
  }
}
