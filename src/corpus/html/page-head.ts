import type { PageHead } from './page.ts';
import type { Attributes } from './attributes.ts';

/** A page has a few; more of them are no metadata. */
const mostOfAKind = 200;
const longestContent = 2000;
const longestData = 4 * 1024 * 1024;
const savedFrom = /^\s*saved from url=\(\d+\)(https?:\/\/\S+)/;

/** Collects what a page tells of itself outside of its text. */
export class HeadReader {
  #title: string | null = null;
  language: string | null = null;
  readonly #metas = new Map<string, string[]>();
  #canonical: string | null = null;
  #savedFrom: string | null = null;
  readonly #linkedData: string[] = [];
  readonly #times: { value: string; before: number; published: boolean }[] = [];
  readonly #authors: string[] = [];

  get hasTitle(): boolean {
    return this.#title !== null;
  }

  addTitle(text: string): void {
    this.#title ??= text.slice(0, longestContent);
  }

  addMeta(attributes: Attributes): void {
    const content = attributes.get('content');
    const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
    if (content === null || name === null || this.#metas.size >= mostOfAKind) return;
    const key = name.trim().toLowerCase();
    const told = this.#metas.get(key);
    if (told === undefined) this.#metas.set(key, [content.slice(0, longestContent)]);
    else if (told.length < mostOfAKind) told.push(content.slice(0, longestContent));
  }

  addLink(attributes: Attributes): void {
    if (attributes.get('rel')?.trim().toLowerCase() === 'canonical') this.#canonical ??= attributes.get('href');
  }

  addComment(comment: string): void {
    this.#savedFrom ??= savedFrom.exec(comment.slice(0, longestContent))?.[1] ?? null;
  }

  addLinkedData(json: string): void {
    if (json.length <= longestData && this.#linkedData.length < mostOfAKind) this.#linkedData.push(json);
  }

  addTime(value: string, before: number, published: boolean): void {
    if (this.#times.length < mostOfAKind)
      this.#times.push({ value: value.slice(0, longestContent), before, published });
  }

  addAuthor(text: string): void {
    if (this.#authors.length < mostOfAKind) this.#authors.push(text);
  }

  finish(): PageHead {
    return {
      title: this.#title ?? '',
      language: this.language,
      metas: this.#metas,
      canonical: this.#canonical,
      savedFrom: this.#savedFrom,
      linkedData: this.#linkedData,
      times: this.#times,
      authors: this.#authors,
    };
  }
}
