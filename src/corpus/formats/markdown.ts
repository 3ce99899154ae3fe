import type { Format } from './format.ts';
import { readArticle } from './text.ts';

/** Markdown with YAML front matter. The markup is part of the text: offsets are those of the file. */
export const markdown: Format = { name: 'markdown', extensions: ['.md', '.markdown'], read: readArticle };
