import { readFrontMatter } from '../front-matter.ts';
import { articleItem, failedItem, type CorpusItem } from '../item.ts';
import type { Format, FormatInput } from './format.ts';
import { pageItem } from './html.ts';
import { readWhole } from './whole-file.ts';

/** Plain text, one article a file. Front matter is read where a text begins with it, as in Markdown, and stays part of the text. */
export const text: Format = { name: 'text', extensions: ['.txt', '.text'], read: readArticle };

const webPage = /^\s*(?:<!doctype html|<html[\s>])/i;
const json = /\.json$/i;
const namedAsText = /\.(?:txt|text|md|markdown)$/i;

export async function* readArticle({ path, shown, id }: FormatInput): AsyncGenerator<readonly CorpusItem[]> {
  const origin = { path: shown, line: null, id };
  const decoded = await readWhole(path);
  if (decoded.text === null) {
    yield [failedItem(origin, decoded.reason)];
    return;
  }
  if (json.test(path)) {
    yield [
      failedItem(origin, `it is JSON, and JSON Lines are read: jq -c '.[]' makes lines of a list; name them .jsonl`),
    ];
    return;
  }
  if (webPage.test(decoded.text.slice(0, 1024))) {
    // Saved by a program that gave no extension, or the server's: page, index.php.
    if (!namedAsText.test(path)) yield [await pageItem(decoded.text, origin, decoded.warning)];
    else yield [failedItem(origin, 'it is a web page, which is read under a name that ends in .html; rename it')];
    return;
  }
  const { told, warnings, error } = await readFrontMatter(decoded.text);
  const item = articleItem(origin, told, decoded.text, decoded.warning ? [decoded.warning, ...warnings] : warnings);
  if (!error) yield [item];
  else yield [{ ...item, problems: [...item.problems, { path: shown, severity: 'error', ...error }] }];
}
