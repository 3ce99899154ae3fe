/** What linked data (schema.org in JSON-LD) tells of an article, as written: HTML in it is not decoded. */
export interface LinkedData {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** The page says that its text is not for everybody to read. */
  readonly isLimited: boolean;
}

type Thing = Readonly<Record<string, unknown>>;

const articleType = /(?:Article|Posting|Report)$/;
/** Things that are looked at, and how deep: no page's linked data has more. */
const mostThings = 20_000;

/** The first article that a page's linked data tells of; null where they tell of none. */
export function readLinkedData(scripts: readonly string[]): LinkedData | null {
  const things: Thing[] = [];
  for (const script of scripts) {
    let value: unknown;
    try {
      value = JSON.parse(withoutWrapping(script));
    } catch {
      continue;
    }
    collect(value, things);
  }
  const article = things.find(isArticle);
  return article ? dataOf(article, things) : null;
}

/** Some pages hide scripts from XML and from browsers of the last century. */
function withoutWrapping(script: string): string {
  return script
    .replace(/^\s*(?:\/\*\s*)?(?:\/\/\s*)?<!(?:\[CDATA\[|--)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s?(?:\]\]>|-->)(?:\s?\*\/)?\s*$/, '');
}

/** All things in a value, from outside in: lists, `@graph`, what a page is about. Without calling itself. */
function collect(value: unknown, things: Thing[]): void {
  let layer: unknown[] = [value];
  for (let depth = 0; depth < 6 && layer.length > 0; depth++) {
    const next: unknown[] = [];
    for (const one of layer) {
      if (things.length + next.length > mostThings) return;
      if (Array.isArray(one)) next.push(...one.slice(0, mostThings));
      else if (isThing(one)) {
        things.push(one);
        for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) if (key in one) next.push(one[key]);
      }
    }
    layer = next;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(thing: Thing): boolean {
  const told = thing['@type'];
  const types: unknown[] = Array.isArray(told) ? told : [told];
  return types.some((type) => typeof type === 'string' && articleType.test(type));
}

function dataOf(article: Thing, things: readonly Thing[]): LinkedData {
  const free = article['isAccessibleForFree'];
  const page = article['mainEntityOfPage'];
  const publisher = namesOf(article['publisher'], things)[0] ?? null;
  return {
    title: stringOf(article['headline']) ?? stringOf(article['name']),
    outlet: publisher,
    authors: namesOf(article['author'], things),
    published: stringOf(article['datePublished']),
    url: stringOf(article['url']) ?? stringOf(page) ?? (isThing(page) ? stringOf(page['@id']) : null),
    language: stringOf(article['inLanguage']),
    isLimited: free === false || (typeof free === 'string' && free.toLowerCase() === 'false'),
  };
}

function stringOf(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one.trim() !== '' ? one.slice(0, 2000) : null;
}

/** Names of persons or organisations: strings, things, or references to things told elsewhere. */
function namesOf(value: unknown, things: readonly Thing[]): string[] {
  const names: string[] = [];
  for (const one of (Array.isArray(value) ? value : [value]).slice(0, 20) as unknown[]) {
    if (typeof one === 'string') names.push(one);
    else if (isThing(one)) {
      const id = one['@id'];
      const told =
        'name' in one ? one : things.find((thing) => id !== undefined && thing['@id'] === id && 'name' in thing);
      const name = stringOf(told?.['name']);
      if (name !== null) names.push(name);
    }
  }
  return names.filter((name) => name.trim() !== '').map((name) => name.slice(0, 2000));
}
