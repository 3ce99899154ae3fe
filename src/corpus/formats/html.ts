import { declaredEncoding } from '../declared-encoding.ts';
import { articleItem, failedItem, type CorpusItem, type Origin } from '../item.ts';
import { metadataOf, nothingTold } from '../metadata.ts';
import type { Format, FormatInput } from './format.ts';
import { readWhole } from './whole-file.ts';

/** A web page, one article: its main text, as `html/` finds it. Offsets are those of that text. */
export const html: Format = { name: 'html', extensions: ['.html', '.htm', '.xhtml'], read: readPages };

async function* readPages({ path, shown, id }: FormatInput): AsyncGenerator<readonly CorpusItem[]> {
  const origin = { path: shown, line: null, id };
  const decoded = await readWhole(path, declaredEncoding);
  if (decoded.text === null) yield [failedItem(origin, decoded.reason)];
  else yield [await pageItem(decoded.text, origin, decoded.warning)];
}

/** Letters of a text that a page says not all may read, up to which it is the beginning that anybody may. */
const longestBeginning = 2500;

/** The article of a page's source. What reads it is loaded with the first page: few corpora have one. */
export async function pageItem(source: string, origin: Origin, warning: string | null): Promise<CorpusItem> {
  if (source.trim() === '') return articleItem(origin, nothingTold, source, warning === null ? [] : [warning]);
  const { readArticle } = await import('../html/index.ts');
  const page = readArticle(source, { selfClosing: /\.xhtml$/i.test(origin.path) });
  if (page.text === null) return failedItem(origin, page.reason);
  const warnings = warning === null ? [] : [warning];
  if (page.isLimited && page.text.length <= longestBeginning) {
    warnings.push('the page keeps its text for subscribers, so this may be its beginning alone; save it signed in');
  }
  const told = metadataOf(page.record, (message) => warnings.push(message));
  const item = articleItem(origin, told, page.text, warnings);
  return { ...item, article: item.article && { ...item.article, sourceLine: page.line } };
}
