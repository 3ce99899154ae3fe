import type { TextItem } from '../../model/index.ts';
import type { Page } from '../page.ts';
import { first } from '../../items/first.ts';
import { rowsOf, type Report } from '../report.ts';
import { sanitiseLines } from '../sanitise.ts';

/** Each article's text, block by block: the block's kind and offset in the margin, the words beside it. */
export function* textBlocks(report: Report, page: Page): Generator<string> {
  let separator = '';
  for (const item of first(rowsOf(report), report.limit) as Iterable<TextItem>) {
    yield separator + page.paint.heading(sanitiseLines(item.article)) + '\n';
    yield* blocksOf(item, page);
    separator = '\n';
  }
}

const margin = 14;

function* blocksOf({ text, blocks }: TextItem, { paint }: Page): Generator<string> {
  const marked = blocks.length > 0 ? blocks : [{ kind: 'paragraph', start: 0, end: text.length }];
  for (const { kind, start, end } of marked) {
    const label = `${String(start).padStart(6)} ${kind}`;
    const lines = sanitiseLines(text.slice(start, end)).split('\n');
    for (const [index, line] of lines.entries()) {
      yield `${paint.faint((index === 0 ? label : '').padEnd(margin + 7))} ${line}\n`;
    }
  }
}
