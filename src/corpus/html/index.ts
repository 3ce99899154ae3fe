import { articleBlocks } from './article-blocks.ts';
import { articleText } from './article-text.ts';
import { isHeading, linkedDataOf, outletOf, pageMetadata, type PageMetadata } from './page-metadata.ts';
import { mostElements } from './page.ts';
import { readPage } from './read-page.ts';

/** An article as a web page holds it, or the reason why none can be read. */
export type PageArticle =
  | ({
      readonly text: string;
      /** Line of the source on which the text begins. */ readonly line: number;
    } & PageMetadata)
  | { readonly text: null; readonly reason: string };

/**
 * The main text of a page: headline, paragraphs, items, captions, each parted from the next by a blank line, with spaces and entities as a
 * browser shows them. Never throws, and takes time in proportion to the source.
 */
export function readArticle(
  source: string,
  { selfClosing = false }: { readonly selfClosing?: boolean } = {},
): PageArticle {
  const page = readPage(source, { selfClosing });
  if (page.tooLarge) {
    const most = mostElements.toLocaleString('en');
    return { text: null, reason: `it has more than ${most} elements, which no article has; save its text as .txt` };
  }
  const data = linkedDataOf(page.head);
  const outlet = outletOf(page.head, data);
  const blocks = articleBlocks(page, outlet);
  if (blocks.length === 0) return { text: null, reason: noArticle };
  const headline = blocks.find(isHeading) ?? null;
  const first = page.blocks.indexOf(blocks.find((block) => !isHeading(block))!);
  return {
    text: articleText(blocks),
    line: lineAt(source, blocks[0].at),
    ...pageMetadata(page.head, { headline, outlet, first }, data),
  };
}

const noArticle =
  'no article text was found in it; where scripts fill the page in, save it from the browser once it is shown, or give its text as .txt';

function lineAt(source: string, at: number): number {
  let line = 1;
  for (let index = source.indexOf('\n'); index !== -1 && index < at; index = source.indexOf('\n', index + 1)) line++;
  return line;
}
