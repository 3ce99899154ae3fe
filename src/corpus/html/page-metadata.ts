import { readDate } from '../dates.ts';
import { readLinkedData, type LinkedData } from './linked-data.ts';
import { BlockKind, type Block, type PageHead } from './page.ts';
import { plainText } from './tokenizer.ts';

/** What a page tells of its article, under the names that `metadataOf` reads; and whether it says that not all may read it. */
export interface PageMetadata {
  readonly record: Readonly<Record<string, unknown>>;
  readonly isLimited: boolean;
}

/** Keys of `<meta>`, the most trusted first. `datePublished` and the like are microdata in a `<meta>`. */
const titleKeys = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'headline'];
const outletKeys = ['og:site_name', 'application-name', 'dc.publisher', 'apple-mobile-web-app-title'];
const authorKeys = ['author', 'article:author', 'dc.creator', 'parsely-author', 'byl', 'sailthru.author'];
const dateKeys = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'og:published_time',
];

/** `headline` is the article's heading in the page, `first` the number of the article's first block. */
export function pageMetadata(
  head: PageHead,
  {
    headline,
    outlet,
    first,
  }: { readonly headline: Block | null; readonly outlet: string | null; readonly first: number },
  data: LinkedData | null,
): PageMetadata {
  const titles = [
    metaOf(head, titleKeys.slice(0, 1)),
    data?.title,
    headline?.text.slice(0, longestTitle),
    head.title,
    metaOf(head, titleKeys),
  ];
  const names = new TitleParts(titles, outlet ?? outletInTitle(head.title, headline?.text ?? null));
  return {
    record: {
      title: names.title,
      outlet: names.outlet,
      author: authorOf(head, data),
      date: dateOf(head, data, first),
      url: urlOf(head, data),
      language: languageOf(head, data),
    },
    isLimited: data?.isLimited ?? false,
  };
}

export function linkedDataOf(head: PageHead): LinkedData | null {
  return head.linkedData.length === 0 ? null : readLinkedData(head.linkedData);
}

/** The outlet, as the page's metadata name it. */
export function outletOf(head: PageHead, data: LinkedData | null): string | null {
  const told = [metaOf(head, outletKeys.slice(0, 1)), data?.outlet, metaOf(head, outletKeys)];
  for (const one of told) {
    const name = one ? plainText(one) : '';
    if (name !== '' && !isAddress(name)) return name;
  }
  return null;
}

const longestTitle = 2000;
const parting = /\s+[|–—·•»:]+\s+|\s+::\s+|\s+-{1,2}\s+/g;

/** The title without the outlet's name that pages put behind or before it. */
class TitleParts {
  readonly title: string | null;
  readonly outlet: string | null;

  constructor(titles: readonly (string | null | undefined)[], outlet: string | null) {
    const written = titles.find((title) => title && title.trim() !== '');
    const title = written ? plainText(written) : '';
    this.outlet = outlet;
    this.title = title === '' ? null : outlet === null ? title : withoutOutlet(title, outlet);
  }
}

function withoutOutlet(title: string, outlet: string): string {
  const name = foldedName(outlet);
  const partings = [...title.matchAll(parting)];
  for (const { index, 0: mark } of partings) {
    if (foldedName(title.slice(index + mark.length)) === name) return title.slice(0, index);
    if (foldedName(title.slice(0, index)) === name) return title.slice(index + mark.length);
  }
  return title;
}

/** “Bridge to close | The Fen Post” below the heading “Bridge to close”: what is left is who published it. */
function outletInTitle(pageTitle: string, heading: string | null): string | null {
  const title = plainText(pageTitle);
  if (heading === null || heading.length < 10 || !title.toLowerCase().startsWith(heading.toLowerCase())) return null;
  const rest = title.slice(heading.length);
  const last = [...rest.matchAll(parting)].at(-1);
  if (last === undefined) return null;
  const name = rest.slice(last.index + last[0].length).trim();
  return name !== '' && name.length <= 60 ? name : null;
}

/** Names are the same with and without “The” and `.com`. */
function foldedName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:www\.|the\s)|\.(?:com|co\.uk|org|net)$/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function metaOf(head: PageHead, keys: readonly string[]): string | null {
  for (const key of keys) {
    const told = head.metas.get(key)?.find((content) => content.trim() !== '');
    if (told !== undefined) return told;
  }
  return null;
}

function authorOf(head: PageHead, data: LinkedData | null): string | null {
  const metas = authorKeys.map((key) => head.metas.get(key) ?? []);
  for (const told of [data?.authors ?? [], ...metas, head.authors]) {
    const names = told.map(authorName).filter((name) => name !== '' && name.length <= 120 && !isAddress(name));
    const different = [...new Set(names)];
    if (different.length > 0) return different.join(', ');
  }
  return null;
}

function authorName(written: string): string {
  return plainText(written).replace(/^(?:words\s+)?by:?\s+/i, '');
}

function isAddress(name: string): boolean {
  return /^(?:https?:)?\/\/|^@/i.test(name);
}

/** The first date that is one; else the first that is told, so that the reader hears of it. */
function dateOf(head: PageHead, data: LinkedData | null, first: number): string | null {
  const metas = dateKeys.flatMap((key) => head.metas.get(key) ?? []);
  const published = head.times.filter((time) => time.published);
  // A time in a list of other articles is theirs: the article's own stands above its text or in it.
  const near = head.times.filter(({ before }) => before >= first - 8);
  const told = [
    data?.published ?? '',
    ...published.map(({ value }) => value),
    ...near.slice(0, 1).map(({ value }) => value),
  ];
  const all = [...metas.slice(0, 1), ...told.slice(0, 1), ...metas.slice(1), ...told.slice(1)].map((date) =>
    date.trim(),
  );
  const written = all.filter((date) => date !== '');
  return written.find((date) => readDate(date) !== null) ?? written[0] ?? null;
}

function urlOf(head: PageHead, data: LinkedData | null): string | null {
  const told = [head.canonical, metaOf(head, ['og:url']), data?.url, head.savedFrom];
  for (const one of told) if (one && /^https?:\/\/\S+$/i.test(one.trim())) return one.trim();
  return null;
}

function languageOf(head: PageHead, data: LinkedData | null): string | null {
  const told = [head.language, metaOf(head, ['content-language', 'og:locale', 'dc.language']), data?.language];
  for (const one of told) {
    const tag = one?.trim().replaceAll('_', '-') ?? '';
    if (/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag)) return tag;
  }
  return null;
}

export function isHeading({ kind }: Block): boolean {
  return kind === BlockKind.heading;
}
