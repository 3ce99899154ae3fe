import type {
  EntityItem,
  EntityLinks,
  EntityType,
  FigureComparisonRow,
  FigureItem,
  FigureKind,
  FigureLinks,
  LinkedEntity,
  PassageItem,
  QuoteComparisonRow,
  QuoteItem,
  QuoteKind,
} from '../model/index.ts';
import type { DuplicateItemStreams } from './links.ts';

export function* where<Item>(items: Iterable<Item>, keep: (item: Item) => boolean): Generator<Item> {
  for (const item of items) if (keep(item)) yield item;
}

/** Lower case without accents, straight apostrophes, words separated by single spaces: how names are looked for. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'%]+/gu, ' ')
    .trim();
}

/** Whether each word looked for begins a word of the text: "def spend" finds "spending on defence". */
export function mentions(text: string, wanted: string): boolean {
  const words = fold(text).split(' ');
  return fold(wanted)
    .split(' ')
    .every((word) => words.some((other) => other.startsWith(word)));
}

export function entityFilter(options: {
  readonly type?: readonly EntityType[];
  readonly minMentions?: number;
  readonly name?: string;
}): (item: Pick<EntityItem, 'name' | 'type' | 'aliases'> & { readonly mentions: readonly unknown[] }) => boolean {
  const { type, minMentions = 0, name } = options;
  return (item) =>
    (!type || type.includes(item.type)) &&
    item.mentions.length >= minMentions &&
    (name === undefined || [item.name, ...item.aliases].some((one) => mentions(one, name)));
}

/** Whether a person, by the name shown or any alias of the entity, is the one looked for. */
function isNamed(
  entities: EntityLinks,
): (who: { name: string; entity: string | null } | null, wanted: string) => boolean {
  let byId: ReadonlyMap<string, LinkedEntity> | null = null;
  return (who, wanted) => {
    if (!who) return false;
    byId ??= new Map(entities.entities.map((entity) => [entity.id, entity]));
    const aliases = who.entity === null ? [] : (byId.get(who.entity)?.aliases ?? []);
    return [who.name, ...aliases].some((name) => mentions(name, wanted));
  };
}

export function quoteFilter(
  options: {
    readonly speaker?: string;
    readonly kind?: readonly QuoteKind[];
    readonly about?: string;
    readonly minConfidence?: number;
  },
  entities: EntityLinks,
): (item: QuoteItem) => boolean {
  const { speaker, kind, about, minConfidence = 0 } = options;
  const named = isNamed(entities);
  return (item) =>
    (!kind || kind.includes(item.kind)) &&
    item.confidence >= minConfidence &&
    (speaker === undefined || [item.speaker, ...(item.speaker?.speakers ?? [])].some((who) => named(who, speaker))) &&
    (about === undefined || mentions(item.text, about));
}

export function figureFilter(
  options: { readonly kind?: readonly FigureKind[]; readonly about?: string; readonly claimant?: string },
  { entities, figures }: { readonly entities: EntityLinks; readonly figures: FigureLinks },
): (item: FigureItem) => boolean {
  const { kind, about, claimant } = options;
  const named = isNamed(entities);
  const labels = new Map(figures.topics.map(({ id, label }) => [id, label]));
  return (item) => {
    if (kind && !kind.includes(item.kind)) return false;
    if (claimant !== undefined && !named(item.claimant, claimant)) return false;
    const measured = [item.measure, item.of, labels.get(item.topic ?? '')].filter((text) => text != null).join(' ');
    return about === undefined || mentions(measured, about);
  };
}

/** Rows of a comparison of figures, by what they measure and what kind of figure they have. */
export function comparedFigureFilter(options: {
  readonly kind?: readonly FigureKind[];
  readonly about?: string;
}): (row: FigureComparisonRow) => boolean {
  const { kind, about } = options;
  return ({ label, cells }) =>
    (!kind || cells.some((cell) => kind.includes(cell.kind))) && (about === undefined || mentions(label, about));
}

/** Rows of a comparison of quotes, by who speaks in any of their versions and what is said. */
export function comparedQuoteFilter(options: {
  readonly speaker?: string;
  readonly kind?: readonly QuoteKind[];
  readonly about?: string;
}): (row: QuoteComparisonRow) => boolean {
  const { speaker, kind, about } = options;
  return ({ text, cells }) =>
    (!kind || cells.some((cell) => kind.includes(cell.kind))) &&
    (speaker === undefined || cells.some((cell) => cell.speaker !== null && mentions(cell.speaker, speaker))) &&
    (about === undefined || mentions(text, about));
}

/** Only pairs of at least this similarity, with the clusters and passages that lie in them. */
export function similarPairs(items: DuplicateItemStreams, least: number): DuplicateItemStreams {
  if (least <= 0) return items;
  const kept = new Set<string>();
  const pairs = [...items.pairs].filter(({ similarity }) => similarity >= least);
  for (const { a, b } of pairs) kept.add(JSON.stringify([a, b]));
  const isKept = ({ a, b }: PassageItem) => kept.has(JSON.stringify([a.article, b.article]));
  return {
    ...items,
    pairs,
    clusters: [...items.clusters].filter(({ weakest }) => weakest >= least),
    passages: { [Symbol.iterator]: () => where(items.passages, isKept) },
  };
}
