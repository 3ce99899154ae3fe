import { isUtf8 } from 'node:buffer';
import type { Article, ArticleMeta, PassingArticle } from '../model/index.ts';
import { Placements, type PlacementsColumns } from './placements.ts';
import { ScratchFile, type SharedScratch } from './scratch.ts';
import { SourceFiles } from './source-files.ts';

/** In Node 20, but not in the library of ES2023. */
type WellFormed = string & { isWellFormed(): boolean };

/**
 * How a text is kept: as UTF-8, or with a lone surrogate, which UTF-8 cannot tell, as UTF-16; as it stood in its line; or, from `inSource`
 * on, in the file that it was read from, by the file's number.
 */
const Form = { utf8: 0, utf16: 1, json: 2, inSource: 3 } as const;

/** What another thread needs to read texts; it works as long as the thread that put them away is at work. */
export interface SharedTexts {
  readonly scratch: SharedScratch;
  readonly places: PlacementsColumns;
  /** The files that texts stand in, as the process numbers them. */
  readonly sources: readonly number[];
}

/** Texts of articles by their numbers in order of reading: in the files that they were read from, or in a scratch file. */
export class SpooledTexts {
  readonly #scratch: ScratchFile;
  readonly #sources: SourceFiles;
  readonly #places: Placements;

  constructor(scratch: ScratchFile, sources = new SourceFiles(), places = new Placements()) {
    this.#scratch = scratch;
    this.#sources = sources;
    this.#places = places;
  }

  static of({ scratch, places, sources }: SharedTexts): SpooledTexts {
    return new SpooledTexts(ScratchFile.of(scratch), SourceFiles.of(sources), Placements.of(places));
  }

  share(): SharedTexts {
    return { scratch: this.#scratch.share(), places: this.#places.columns(), sources: this.#sources.files };
  }

  append(article: Article | PassingArticle, number: number): void {
    const places = this.#places;
    const scratch = this.#scratch;
    if ('json' in article) {
      const { json, place } = article;
      const file = place === null ? -1 : this.#sources.open(place.path);
      if (place !== null && file >= 0) places.put(number, place.offset, json.length, Form.inSource + file);
      else places.put(number, scratch.append(json), json.length, Form.json);
      return;
    }
    const { text } = article;
    const offset = scratch.end;
    const form = (text as WellFormed).isWellFormed() ? Form.utf8 : Form.utf16;
    places.put(number, offset, scratch.appendText(text, form === Form.utf8 ? 'utf8' : 'utf16le'), form);
  }

  /** @throws UserError where something else stands in its file by now. */
  textOf(number: number, meta: Pick<ArticleMeta, 'id' | 'path' | 'characters'>): string {
    const bytes = Buffer.allocUnsafe(this.#places.size(number));
    const form = this.#places.form(number);
    const offset = this.#places.offset(number);
    if (form >= Form.inSource) return this.#sources.read(form - Form.inSource, offset, bytes, meta);
    this.#scratch.read(offset, bytes);
    if (form === Form.json) return JSON.parse(bytes.toString()) as string;
    return bytes.toString(form === Form.utf8 ? 'utf8' : 'utf16le');
  }

  /** See `Store.jsonOf`. */
  jsonOf(number: number, memory: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
    const form = this.#places.form(number);
    if (form < Form.json) return null;
    const size = this.#places.size(number);
    // Memory that is asked for is cleared, or shared with other buffers.
    const room = memory.length >= size ? memory : new Uint8Array(Buffer.allocUnsafeSlow(size + (size >> 1)).buffer);
    const bytes = room.subarray(0, size);
    const offset = this.#places.offset(number);
    if (form === Form.json) this.#scratch.read(offset, bytes);
    else if (this.#sources.readBytes(form - Form.inSource, offset, bytes) < size || !isUtf8(bytes)) return null;
    return bytes;
  }

  close(): void {
    this.#scratch.close();
    this.#sources.close();
  }
}
