import { findFrontMatter } from '../corpus/front-matter.ts';
import { Flag, type Block } from '../model/index.ts';
import { markBoilerplate } from './blocks/boilerplate.ts';
import { markCaptions } from './blocks/captions.ts';
import { markCredits } from './blocks/credits.ts';
import { markBylines, markHeadlines } from './blocks/headlines.ts';
import { markImages } from './blocks/images.ts';
import { blockKinds, Code, isTaken, readPage, type Page } from './blocks/page.ts';
import { tokenAt } from './spans.ts';
import type { Tokens } from './tokens.ts';

/**
 * Blocks of a text: a paragraph a line, and what on a page is not the article's text. One after the other, none inside another; together
 * they hold every token.
 *
 * Each step takes what it is sure of, and the later ones look at what is left: markup, then phrases of sites, then credits, captions by
 * what stands beside them, and headlines. Body text taken for furniture loses its quotations and figures, so a line is body until
 * something speaks against it. `matter` is the number of tokens in the front matter.
 */
export function findBlocks(
  tokens: Tokens,
  sentences: { readonly sentenceOf: Int32Array; readonly sentences: Int32Array },
  matter: number,
): Block[] {
  const page = readPage(tokens, sentences, matter);
  page.kinds.fill(Code.frontMatter, 0, matter);
  markImages(page);
  markBoilerplate(page);
  markBylines(page);
  markCredits(page);
  markCaptions(page);
  markHeadlines(page);
  restoreLone(page);
  return blocksOf(page);
}

/** Words without any body text around them are what the article says: a post that begins with "Photo:", a lone notice. */
function restoreLone({ tokens, lines, kinds }: Page): void {
  if (lines.some((line) => !isTaken(line))) return;
  for (let i = 0; i < tokens.count; i++) {
    if (kinds[i] !== Code.image && kinds[i] !== Code.frontMatter) kinds[i] = Code.paragraph;
  }
}

/** Number of tokens in the front matter. */
export function frontMatterTokens(tokens: Tokens): number {
  const [first, second, third] = tokens.units;
  const matter = first === 0x2d && second === 0x2d && third === 0x2d ? findFrontMatter(tokens.source) : null;
  return matter === null ? 0 : tokenAt(tokens, matter.end);
}

/** Runs of tokens of one kind on one line; body text that goes on in the next line is one paragraph. */
function blocksOf({ tokens, lines, kinds, sentenceOf }: Page): Block[] {
  const { count, flags, start, end } = tokens;
  const blocks: Block[] = [];
  let first = 0;
  let code: number = count > 0 ? kinds[0] : Code.paragraph;
  const close = (last: number) => {
    if (last > first) blocks.push({ kind: blockKinds[code], first, last, start: start[first], end: end[last - 1] });
    first = last;
    if (last < count) code = kinds[last];
  };
  const matter = lines.length > 0 ? lines[0].first : count;
  closeWithin(1, matter);
  for (const line of lines) {
    if (line.first > 0 && parts(line.first)) close(line.first);
    if (line.isMarked) closeWithin(line.first + 1, line.last);
  }
  close(count);
  return blocks;

  function closeWithin(from: number, to: number): void {
    for (let i = from; i < to; i++) if (kinds[i] !== code || ((flags[i] & Flag.lineBefore) !== 0 && parts(i))) close(i);
  }

  /** Does a block end before the first token of a line? */
  function parts(next: number): boolean {
    if (kinds[next] !== code) return true;
    if (code === Code.frontMatter) return false;
    if (code !== Code.paragraph || (flags[next] & Flag.blankBefore) !== 0) return true;
    return sentenceOf[next] !== sentenceOf[next - 1];
  }
}
