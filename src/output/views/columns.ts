import type {
  AnnotationLine,
  ArticleItem,
  BoilerplateItem,
  ClusterItem,
  CooccurrenceEdge,
  EntityItem,
  FigureItem,
  PairItem,
  PassageItem,
  PlaceItem,
  QuoteItem,
} from '../../model/index.ts';
import type { Column } from '../columns.ts';
import { grouped, percent } from '../page.ts';
import type { Report, View } from '../report.ts';
import { figureValue } from './figure-value.ts';

/** `path:line:column` of a place, which terminals and editors open. */
type Locate = (place: Pick<PlaceItem, 'article' | 'line' | 'column'>) => string;

function locator(articles: readonly ArticleItem[]): Locate {
  const paths = new Map(articles.map(({ id, path }) => [id, path]));
  return ({ article, line, column }) => `${paths.get(article) ?? article}:${line}:${column}`;
}

const faint: NonNullable<Column<object>['paint']> = (_, paint) => (text) => paint.faint(text);
const strong: NonNullable<Column<object>['paint']> = (_, paint) => (text) => paint.strong(text);

type Columns<Row> = (locate: Locate) => readonly Column<Row>[];

const entities: Columns<EntityItem> = (locate) => [
  { header: 'Name', cell: ({ name }) => name, shrinksTo: 16, paint: strong },
  { header: 'Type', cell: ({ type }) => type },
  { header: 'Mentions', cell: ({ mentions }) => grouped(mentions.length), align: 'right' },
  { header: 'Articles', cell: ({ articles }) => grouped(articles.length), align: 'right' },
  { header: 'Also called', cell: (item) => alsoCalled(item), shrinksTo: 12 },
  { header: 'Roles', cell: ({ roles }) => roles.join('; '), shrinksTo: 10 },
  {
    header: 'First',
    cell: ({ mentions }) => (mentions[0] ? locate(mentions[0]) : ''),
    shrinksTo: 14,
    keepsEnd: true,
    from: 100,
    paint: faint,
  },
];

function alsoCalled({ name, aliases }: EntityItem): string {
  return aliases.filter((alias) => alias !== name).join('; ');
}

const cooccurrence: Columns<CooccurrenceEdge> = () => [
  { header: 'Name', cell: ({ nameA }) => nameA, shrinksTo: 16, paint: strong },
  { header: 'Named with', cell: ({ nameB }) => nameB, shrinksTo: 16, paint: strong },
  { header: 'Paragraphs', cell: ({ paragraphs }) => grouped(paragraphs), align: 'right' },
  { header: 'Articles', cell: ({ articles }) => grouped(articles), align: 'right' },
];

const quotes: Columns<QuoteItem> = (locate) => [
  {
    header: 'Speaker',
    cell: ({ speaker, reason }) => speaker?.name ?? `(${reason ?? 'nobody'})`,
    shrinksTo: 12,
    paint: strong,
  },
  { header: 'Kind', cell: ({ kind }) => kind },
  { header: 'Words', cell: ({ parts }) => parts.map(({ text }) => text).join(' … '), shrinksTo: 24, lines: 3 },
  { header: 'Where', cell: (quote) => locate(quote), shrinksTo: 16, keepsEnd: true, paint: faint },
];

const figures: Columns<FigureItem> = (locate) => [
  { header: 'Figure', cell: ({ text }) => text, shrinksTo: 12, paint: strong },
  { header: 'Kind', cell: ({ kind }) => kind },
  { header: 'Value', cell: (figure) => figureValue(figure), shrinksTo: 12 },
  { header: 'Measures', cell: ({ measure, of }) => measure ?? of ?? '', shrinksTo: 14 },
  { header: 'Given by', cell: ({ claimant }) => claimant?.name ?? '', shrinksTo: 10 },
  { header: 'Where', cell: (figure) => locate(figure), shrinksTo: 16, keepsEnd: true, paint: faint },
];

const pairs: Columns<PairItem> = () => [
  { header: 'Article', cell: ({ a }) => a, shrinksTo: 14 },
  { header: 'Shares with', cell: ({ b }) => b, shrinksTo: 14 },
  { header: 'Relation', cell: ({ relation }) => relation },
  { header: 'Words', cell: ({ words }) => grouped(words), align: 'right' },
  { header: 'Of 1st', cell: ({ containmentA }) => percent(containmentA), align: 'right' },
  { header: 'Of 2nd', cell: ({ containmentB }) => percent(containmentB), align: 'right' },
];

const passages: Columns<PassageItem> = (locate) => [
  { header: 'Text', cell: ({ a }) => a.text, shrinksTo: 16, lines: 6 },
  { header: 'Other text', cell: ({ b }) => b.text, shrinksTo: 16, lines: 6 },
  { header: 'Kind', cell: ({ kind }) => kind },
  { header: 'Where', cell: ({ a, b }) => `${locate(a)} ${locate(b)}`, shrinksTo: 14, paint: faint },
];

const clusters: Columns<ClusterItem> = () => [
  { header: 'Articles', cell: ({ articles }) => articles.join('; '), shrinksTo: 20, lines: 10 },
  { header: 'How many', cell: ({ articles }) => grouped(articles.length), align: 'right' },
  { header: 'Least alike', cell: ({ weakest }) => percent(weakest), align: 'right' },
];

const boilerplate: Columns<BoilerplateItem> = (locate) => [
  { header: 'Text', cell: ({ text }) => text, shrinksTo: 24, lines: 4 },
  { header: 'Articles', cell: ({ articles }) => grouped(articles), align: 'right' },
  { header: 'Outlets', cell: ({ outlets }) => outlets.join('; '), shrinksTo: 12 },
  { header: 'Example', cell: ({ example }) => locate(example), shrinksTo: 16, keepsEnd: true, paint: faint },
];

const annotations: Columns<AnnotationLine> = () => [
  { header: 'Article', cell: ({ id }) => id, shrinksTo: 16 },
  { header: 'Characters', cell: ({ characters }) => grouped(characters), align: 'right' },
  { header: 'Mentions', cell: ({ mentions }) => grouped(mentions.length), align: 'right' },
  { header: 'Entities', cell: ({ entities }) => grouped(entities.length), align: 'right' },
  { header: 'Quotes', cell: ({ quotes }) => grouped(quotes.length), align: 'right' },
  { header: 'Figures', cell: ({ figures }) => grouped(figures.length), align: 'right' },
];

const columns: Partial<Record<View, Columns<never>>> = {
  entities,
  cooccurrence,
  quotes,
  figures,
  pairs,
  passages,
  clusters,
  boilerplate,
  annotations,
};

/** The columns of a view. A view's rows are what its report's items are; the table of views is where that is held together. */
export function columnsOf({ view, articles }: Report): readonly Column<object>[] {
  return columns[view]!(locator(articles)) as readonly Column<object>[];
}
