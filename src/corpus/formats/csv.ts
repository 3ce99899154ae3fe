import { isUtf8 } from 'node:buffer';
import { articleItem, failedItem, type CorpusItem } from '../item.ts';
import { asUtf8, LineDecoder } from '../line-decoder.ts';
import { chunksOf, splitLines } from '../lines.ts';
import { metadataOf } from '../metadata.ts';
import type { Format, FormatInput } from './format.ts';
import { delimiterOf, RowReader, type Row } from './table.ts';

/** A table with a header, an article a row: `text`, and `id`, `title`, `outlet`, `author`, `date`, `url`, `language` where known. */
export const csv: Format = { name: 'csv', extensions: ['.csv', '.tsv'], read: readRows };

async function* readRows({ path, shown, id }: FormatInput): AsyncGenerator<readonly CorpusItem[]> {
  const decoder = new LineDecoder();
  let reader: RowReader | null = null;
  let header: readonly string[] | null = null;
  for await (const lines of splitLines(asUtf8(chunksOf(path)))) {
    const items: CorpusItem[] = [];
    for (const { number, bytes } of lines) {
      if (bytes === null) {
        items.push(
          failedItem(originOf(number), 'the line is longer than the 256 MB that an article may have; split it'),
        );
        continue;
      }
      const line = isUtf8(bytes) ? bytes.toString('utf8') : await decoder.guess(bytes);
      reader ??= new RowReader(delimiterOf(line));
      const row = reader.add(line, number);
      if (row === null) continue;
      if (header === null) {
        header = row.cells.map((name) => name.trim().toLowerCase());
        if (header.includes('text')) continue;
        yield [
          failedItem(
            { path: shown, line: 1, id },
            `it has no column "text"; its columns are ${row.cells.join(', ').slice(0, 200)}`,
          ),
        ];
        return;
      }
      const item = articleOf(row, header);
      if (item) items.push(item);
    }
    yield items;
  }
  const rest = reader?.end();
  if (rest) yield [failedItem(originOf(rest.line), rest.error!)];

  function originOf(line: number) {
    return { path: shown, line, id: `${id}#${line}` };
  }

  function articleOf({ line, cells, error }: Row, columns: readonly string[]): CorpusItem | null {
    const origin = originOf(line);
    if (error !== null) return failedItem(origin, error);
    if (cells.length === 1 && cells[0].trim() === '') return null;
    if (cells.length !== columns.length) {
      const counts = `${cells.length} ${cells.length === 1 ? 'field' : 'fields'} where the header has ${columns.length}`;
      return failedItem(origin, `it has ${counts}; put fields that hold a delimiter in quotation marks`);
    }
    const record: Record<string, string> = Object.create(null);
    for (const [index, name] of columns.entries()) if (cells[index] !== '') record[name] ??= cells[index];
    const guessed = decoder.takeWarning();
    const warnings = guessed === null ? [] : [guessed];
    const told = metadataOf(record, (message) => warnings.push(message));
    return articleItem(origin, told, record['text'] ?? '', warnings);
  }
}
