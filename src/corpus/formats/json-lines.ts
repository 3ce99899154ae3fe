import { isUtf8 } from 'node:buffer';
import type { FilePlace, TextSink } from '../../model/index.ts';
import {
  articleItem,
  failedItem,
  passingItem,
  type CorpusItem,
  type Origin,
  type PassingItem,
  type UnreadItem,
} from '../item.ts';
import { asUtf8, LineDecoder, type Origins } from '../line-decoder.ts';
import { chunksOf, passingChunksOf, splitLines, type LineRange, type RawLine } from '../lines.ts';
import { metadataOf } from '../metadata.ts';
import type { Format, FormatInput } from './format.ts';
import { scanRecord } from './scan-record.ts';

/** One JSON object a line: `{"id", "text"}`, with `title`, `outlet`, `author`, `date`, `url`, `language` where known. */
export const jsonLines: Format = {
  name: 'json-lines',
  extensions: ['.jsonl', '.ndjson'],
  read: (input) => readRecords(chunksOf(input.path), input),
  readLater: (input) => unreadRecords(input.isPassing ? passingChunksOf(input.path) : chunksOf(input.path), input),
};

/** Articles of a line-aligned range of a JSON Lines file, as `lineRanges` cuts it. */
export function readRange(input: FormatInput, range: LineRange): AsyncIterable<readonly CorpusItem[]> {
  return readRecords(chunksOf(input.path, range), input, range.firstLine);
}

/** Articles of a stream of JSON Lines. Memory is bounded by the longest line. */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  input: Pick<FormatInput, 'shown' | 'id'>,
  firstLine = 1,
): AsyncGenerator<readonly CorpusItem[]> {
  const { shown, id } = input;
  for await (const unread of unreadRecords(chunks, { shown, id }, firstLine)) {
    const items: CorpusItem[] = [];
    for (const record of unread) {
      const item = await record.read();
      if (item) items.push(item);
    }
    yield items;
  }
}

/** Records of a stream of JSON Lines, as lines. */
export async function* unreadRecords(
  chunks: AsyncIterable<Uint8Array>,
  { shown, id, path = null }: Pick<FormatInput, 'shown' | 'id'> & { readonly path?: string | null },
  firstLine = 1,
): AsyncGenerator<readonly UnreadItem[]> {
  const decoder = new LineDecoder();
  const origins: Origins = { dropped: 0 };
  const unread = (line: RawLine): UnreadItem => {
    const origin = { path: shown, line: line.number, id: `${id}#${line.number}` };
    const isPlain = line.bytes !== null && isUtf8(line.bytes);
    // What a line in an old encoding says depends on the encoding that was guessed before.
    const { dropped } = origins;
    const place = path === null || dropped === null ? null : { path, offset: dropped + line.offset };
    return new UnreadRecord(line, isPlain, origin, decoder, place);
  };
  for await (const lines of splitLines(firstLine === 1 ? asUtf8(chunks, origins) : chunks, { firstLine })) {
    yield lines.map(unread);
  }
}

class UnreadRecord implements UnreadItem {
  readonly origin: Origin;
  readonly bytes: Buffer | null;
  readonly #line: Buffer | null;
  readonly #decoder: LineDecoder;
  /** Where the line begins in a file, if it stands so in one. */
  readonly #place: FilePlace | null;

  constructor({ bytes }: RawLine, isPlain: boolean, origin: Origin, decoder: LineDecoder, place: FilePlace | null) {
    this.origin = origin;
    this.bytes = isPlain ? bytes : null;
    this.#line = bytes;
    this.#decoder = decoder;
    this.#place = place;
  }

  /** Only a line in an old encoding makes anybody wait. */
  read(): CorpusItem | null | Promise<CorpusItem | null> {
    if (this.#line === null) return tooLong(this.origin);
    if (this.bytes !== null) return readRecord(this.bytes.toString('utf8'), this.origin);
    return this.#decoder.guess(this.#line).then((text) => readRecord(text, this.origin, this.#decoder.takeWarning()));
  }

  readInto<Taken extends TextSink>(units: Taken): PassingItem<Taken> | null {
    const scanned = this.bytes === null ? null : scanRecord(this.bytes, units);
    if (scanned === null) return null;
    let record: unknown;
    try {
      record = JSON.parse(scanned.rest);
    } catch {
      return null;
    }
    const warnings: string[] = [];
    const told = metadataOf(record as Record<string, unknown>, (message) => warnings.push(message));
    const place = this.#place && { path: this.#place.path, offset: this.#place.offset + scanned.at };
    return passingItem(this.origin, told, { units, json: scanned.json, place }, warnings);
  }
}

/** The article of one line; null for a blank line. */
export function readRecord(line: string, origin: Origin, warning: string | null = null): CorpusItem | null {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    if (line.trim() === '') return null;
    if (origin.line === 1 && !beginsJson.test(line)) return failedItem(origin, noJson);
    return failedItem(origin, `it is not valid JSON (${syntaxReason(error)}); mend this line or take it out`);
  }
  if (Array.isArray(record)) {
    return failedItem(origin, `it is not a JSON object but a list; make lines of it, as jq -c '.[]' does`);
  }
  if (typeof record !== 'object' || record === null) {
    return failedItem(origin, 'it is not a JSON object; write {"id": …, "text": …} on one line');
  }
  const warnings = warning === null ? [] : [warning];
  const told = metadataOf(record as Record<string, unknown>, (message) => warnings.push(message));
  const { text } = record as { text?: unknown };
  if (typeof text === 'string') return articleItem(origin, told, text, warnings);
  const reason = text === undefined ? `it has no "text"${instead(record)}` : 'its "text" is not a string';
  const next = 'html' in record ? '; save each page as a file that ends in .html, or' : ';';
  return failedItem(origin, `${reason}${next} write {"id": …, "text": …}`, told.id ?? origin.id);
}

const beginsJson = /^\s*[{["\d-]/;
/** Of a first line: somebody gives a text or a page where records are read. */
const noJson = 'it is not JSON Lines, one {"id": …, "text": …} a line; give texts as .txt files, web pages as .html';

/** Longest list of fields in a message. */
const longestList = 120;

/** Which fields a record has where one is missing: other archives call the text body or content. */
function instead(record: object): string {
  const names = Object.keys(record).join(', ');
  if (names === '') return '';
  return ` but ${names.length > longestList ? `${names.slice(0, longestList)} …` : names}`;
}

function tooLong(origin: Origin): CorpusItem {
  return failedItem(origin, 'the line is longer than the 256 MB that an article may have; split it');
}

/** Says what is wrong in the parser's words, without the stretch of the line that it quotes. */
function syntaxReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const reason = message.replace(/, ?"[^]*$|, ?\.\.\.[^]*$| in JSON at position \d+[^]*$/, '');
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? reason : `${reason} at column ${Number(position) + 1}`;
}
