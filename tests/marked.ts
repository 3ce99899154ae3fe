import { articleOf as articleFrom, type Article } from '../src/model/index.ts';

export interface Marked {
  readonly text: string;
  readonly spans: { start: number; end: number; text: string }[];
}

/** Takes `⟦…⟧` out of a text and says where they stood, so that nobody counts characters. Marks may nest; spans are sorted by start. */
export function marked(source: string): Marked {
  let text = '';
  const open: number[] = [];
  const spans: Marked['spans'] = [];
  for (const unit of source) {
    if (unit === '⟦') open.push(text.length);
    else if (unit === '⟧') {
      const start = open.pop();
      if (start === undefined) throw new Error(`⟧ without ⟦ in: ${source}`);
      spans.push({ start, end: text.length, text: text.slice(start) });
    } else text += unit;
  }
  if (open.length > 0) throw new Error(`⟦ without ⟧ in: ${source}`);
  return { text, spans: spans.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}

/** An article of this text with the metadata that a test cares about. */
export function articleOf(text: string, meta: Partial<Article> = {}): Article {
  return articleFrom({ id: 'a.txt', ...meta, text });
}
