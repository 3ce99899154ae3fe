import { isShortCell } from './article-text.ts';
import { Hint } from './hints.ts';
import { BlockKind, type Block, type Node, type Page } from './page.ts';

/**
 * The blocks that are a page's article, in their order; none where the page has no article. `outlet` is who published it, where that is
 * known: its name may be a page's first heading.
 */
export function articleBlocks(page: Page, outlet: string | null): readonly Block[] {
  return new ArticleSearch(page, outlet).find();
}

/** Prose of so many letters is prose without a full stop too. */
const certainProse = 150;
const leastProse = 25;
const leastNote = 15;
const sentenceEnd = /[.!?…。！？]["'”’»)\]]*$/;
/** A teaser: a linked heading with a sentence or two. */
const longestTeaser = 500;
const mostStandfirsts = 3;
const mostColumns = 50;
const longestOffer = 400;

/** Elements that hold one paragraph or heading rather than an article. */
const small: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote pre li dt dd figure figcaption caption address'.split(' '),
);

/**
 * Finds the article by the structure of a page: what is marked as it (`article`, `main`, roles, microdata), where the prose is, and how
 * much of a text is links. Prose is a block that ends like a sentence, or is long. Every step takes time in proportion to the page.
 */
class ArticleSearch {
  readonly #blocks: readonly Block[];
  readonly #nodes: readonly Node[];
  /** The headline that the page's title repeats, or the first one; -1 for none. */
  readonly #headline: number;
  /** What is left out, by block. */
  readonly #out: Uint8Array;
  /** Sums over the blocks before each that are not left out. */
  #prose = new Float64Array(0);
  #letters = new Float64Array(0);
  #linked = new Float64Array(0);
  #isProse = isProse;

  constructor({ blocks, nodes, head }: Page, outlet: string | null) {
    this.#blocks = blocks;
    this.#nodes = nodes;
    this.#out = new Uint8Array(blocks.length);
    this.#headline = headlineOf(blocks, [head.title, ...(head.metas.get('og:title') ?? [])], outlet);
  }

  find(): Block[] {
    this.#sum();
    this.#leaveOutFurniture();
    this.#leaveOutTeasers();
    this.#sum();
    if (this.#prose[this.#blocks.length] === 0 && !this.#takesNotes()) return [];
    const root = this.#root();
    this.#leaveOutLinks(root);
    this.#leaveOutEmptied(root);
    const chosen = this.#chosen(root);
    return chosen.some((block) => this.#isProse(block)) ? chosen : [];
  }

  /** Without any prose, words that stand in a marked article, or in a page without links, are what the page says. */
  #takesNotes(): boolean {
    const letters = this.#letters[this.#blocks.length];
    const isLinked = this.#linked[this.#blocks.length] > 0;
    const isMarked = this.#nodes.some((node) => isMarkedArticle(node) && this.#lettersOf(node) > this.#linkedOf(node));
    if (!isMarked && (isLinked || letters < leastNote)) return false;
    this.#isProse = isNote;
    this.#sum();
    return this.#prose[this.#blocks.length] > 0;
  }

  #sum(): void {
    const count = this.#blocks.length;
    const prose = new Float64Array(count + 1);
    const letters = new Float64Array(count + 1);
    const linked = new Float64Array(count + 1);
    for (const [index, block] of this.#blocks.entries()) {
      const counts = this.#out[index] === 0;
      prose[index + 1] = prose[index] + (counts && this.#isProse(block) ? block.letters - block.linked : 0);
      letters[index + 1] = letters[index] + (counts ? block.letters : 0);
      linked[index + 1] = linked[index] + (counts ? block.linked : 0);
    }
    this.#prose = prose;
    this.#letters = letters;
    this.#linked = linked;
  }

  #proseOf({ first, last }: Node): number {
    return this.#prose[last] - this.#prose[first];
  }

  #lettersOf({ first, last }: Node): number {
    return this.#letters[last] - this.#letters[first];
  }

  #linkedOf({ first, last }: Node): number {
    return this.#linked[last] - this.#linked[first];
  }

  #hasHeadline({ first, last }: Node): boolean {
    return first <= this.#headline && this.#headline < last;
  }

  /** Leaves out what names and roles say is furniture, unless the article is in it: class names are about looks, and lie. */
  #leaveOutFurniture(): void {
    const total = this.#prose[this.#blocks.length];
    const holdsArticle = new Uint8Array(this.#nodes.length);
    for (const [index, node] of this.#nodes.entries()) {
      if ((node.hints & (Hint.article | Hint.body)) === 0 || this.#proseOf(node) < total / 2) continue;
      for (let at = index; at !== -1 && holdsArticle[at] === 0; at = this.#nodes[at].parent) holdsArticle[at] = 1;
    }
    let past = 0;
    for (const [index, node] of this.#nodes.entries()) {
      if (holdsArticle[index] === 1 || node.last <= past || !this.#isFurniture(node, total)) continue;
      this.#out.fill(1, node.first, node.last);
      past = node.last;
    }
  }

  #isFurniture(node: Node, total: number): boolean {
    const share = this.#proseOf(node) / Math.max(total, 1);
    if (node.hints & Hint.comments) return share < 0.85 || !this.#hasHeadline(node);
    if (node.hints & Hint.furniture) return share < 0.6;
    return (node.hints & Hint.offer) !== 0 && this.#lettersOf(node) <= longestOffer;
  }

  /** Leaves out teasers of other articles: small elements whose heading is a link. */
  #leaveOutTeasers(): void {
    for (const [index, block] of this.#blocks.entries()) {
      if (this.#out[index] === 1 || block.kind !== BlockKind.heading || index === this.#headline) continue;
      if (block.linked * 2 <= block.letters) continue;
      this.#out[index] = 1;
      for (let at = this.#nodes[block.node].parent; at > 0; at = this.#nodes[at].parent) {
        const node = this.#nodes[at];
        if (this.#hasHeadline(node) || this.#proseOf(node) > longestTeaser || this.#headingsIn(node) > 1) break;
        this.#out.fill(1, node.first, node.last);
      }
    }
  }

  /** Counted up to two. */
  #headingsIn({ first, last }: Node): number {
    let headings = 0;
    for (let index = first; index < last && index - first < 20 && headings < 2; index++) {
      if (this.#blocks[index].kind === BlockKind.heading) headings++;
    }
    return last - first > 20 ? 2 : headings;
  }

  #root(): Node {
    return this.#markedArticle() ?? this.#densest();
  }

  /** What the page marks as its article, if that is plausible. */
  #markedArticle(): Node | null {
    const total = this.#prose[this.#blocks.length];
    let best: Node | null = null;
    let bestScore = 0;
    for (const node of this.#nodes) {
      if (!isMarkedArticle(node)) continue;
      const score = this.#proseOf(node) * (this.#hasHeadline(node) ? 3 : 1);
      if (score > bestScore) [best, bestScore] = [node, score];
    }
    if (best === null) return null;
    const prose = this.#proseOf(best);
    if (this.#hasHeadline(best)) return prose >= total / 10 ? this.#bodyIn(best) : null;
    return prose >= total * 0.4 && !this.#hasLike(best) ? this.#bodyIn(best) : null;
  }

  /** Is the element one of several, as the posts of a live page are? */
  #hasLike(node: Node): boolean {
    const prose = this.#proseOf(node);
    return this.#nodes.some(
      (other) =>
        other !== node &&
        other.parent === node.parent &&
        (other.hints & (Hint.article | Hint.body)) !== 0 &&
        this.#proseOf(other) > Math.max(prose / 4, 80),
    );
  }

  /** The element that holds the text of an article and nothing else, if one in it is marked as that. */
  #bodyIn(article: Node): Node {
    let best = article;
    for (const node of this.#nodes) {
      if ((node.hints & Hint.body) === 0 || node.first < article.first || node.last > article.last) continue;
      if (this.#proseOf(node) >= this.#proseOf(article) * 0.7 && this.#proseOf(node) > 0) best = node;
    }
    return best;
  }

  /** Down to where the prose is, as long as what is left behind is no prose. */
  #densest(): Node {
    const favourite = new Int32Array(this.#nodes.length).fill(-1);
    for (const [index, node] of this.#nodes.entries()) {
      if (node.parent === -1 || small.has(node.name)) continue;
      const best = favourite[node.parent];
      if (best === -1 || this.#proseOf(node) > this.#proseOf(this.#nodes[best])) favourite[node.parent] = index;
    }
    let at = this.#nodes.findIndex(
      (node) => isMain(node) && this.#proseOf(node) * 2 >= this.#prose[this.#blocks.length],
    );
    if (at === -1) at = 0;
    for (;;) {
      const next = favourite[at];
      if (next === -1 || !this.#isBetter(this.#nodes[next], this.#nodes[at])) return this.#nodes[at];
      at = next;
    }
  }

  #isBetter(inner: Node, outer: Node): boolean {
    const prose = this.#proseOf(outer);
    const share = this.#proseOf(inner) / prose;
    if (share >= 0.95) return true;
    if (share < 0.6) return false;
    const lettersLeft = this.#lettersOf(outer) - this.#lettersOf(inner);
    return prose * (1 - share) < lettersLeft * 0.5;
  }

  /** Leaves out blocks that are mostly links. */
  #leaveOutLinks({ first, last }: Node): void {
    for (let index = first; index < last; index++) {
      const block = this.#blocks[index];
      if (index === this.#headline) continue;
      if (block.linked * 2 > block.letters && !this.#isInFigures(block)) this.#out[index] = 1;
    }
  }

  /** Is the block a linked name in a table's row that is more than links? */
  #isInFigures(block: Block): boolean {
    if (!isShortCell(block)) return false;
    const row = this.#nodes[block.row];
    if (row.last - row.first > mostColumns || this.#linkedOf(row) * 2 > this.#lettersOf(row)) return false;
    return this.#blocks.slice(row.first, row.last).every(isShortCell);
  }

  /** Leaves out headings of which nothing is left: of a list of links, at the end, before the next one as high. */
  #leaveOutEmptied({ first, last }: Node): void {
    let next: Block | null = null;
    let lostBetween = false;
    for (let index = last - 1; index >= first; index--) {
      const block = this.#blocks[index];
      if (this.#out[index] === 1) {
        lostBetween = true;
        continue;
      }
      if (block.kind === BlockKind.heading && index !== this.#headline) {
        const ends = next === null || (lostBetween && next.kind === BlockKind.heading && next.level <= block.level);
        if (ends || (lostBetween && this.#isAlone(index))) {
          this.#out[index] = 1;
          continue;
        }
      }
      next = block;
      lostBetween = false;
    }
  }

  /** Is nothing left of the element that holds a heading but the heading? */
  #isAlone(heading: number): boolean {
    const parent = this.#nodes[this.#blocks[heading].node].parent;
    if (parent === -1) return false;
    const { first, last } = this.#nodes[parent];
    if (last - first > 50) return false;
    for (let index = first; index < last; index++) if (index !== heading && this.#out[index] === 0) return false;
    return last - first > 1;
  }

  /** The headline, what stands between it and the text, and the text. */
  #chosen({ first, last }: Node): Block[] {
    const headline = this.#headline;
    const chosen: Block[] = [];
    let from = first;
    if (headline !== -1 && headline < last) {
      chosen.push(this.#blocks[headline]);
      if (headline >= first) from = this.#firstBehind(headline, first, chosen);
      else {
        for (let index = headline + 1; index < first && chosen.length <= mostStandfirsts; index++) {
          if (this.#out[index] === 0 && this.#isProse(this.#blocks[index])) chosen.push(this.#blocks[index]);
        }
      }
    }
    for (let index = from; index < last; index++) if (this.#out[index] === 0) chosen.push(this.#blocks[index]);
    return chosen;
  }

  /** Above a headline only prose is part of the article: a kicker and a path through the site are not. */
  #firstBehind(headline: number, first: number, chosen: Block[]): number {
    const above: Block[] = [];
    for (let index = first; index < headline; index++) {
      if (this.#out[index] === 0 && this.#isProse(this.#blocks[index])) above.push(this.#blocks[index]);
    }
    chosen.unshift(...above);
    return headline + 1;
  }
}

function isMarkedArticle(node: Node): boolean {
  return (node.hints & (Hint.article | Hint.body)) !== 0 && !isMain(node);
}

function isMain({ name, hints }: Node): boolean {
  return name === 'main' || (name !== 'article' && (hints & (Hint.article | Hint.body)) === Hint.article);
}

function isProse({ kind, text, letters, linked }: Block): boolean {
  if (kind === BlockKind.heading || kind === BlockKind.caption) return false;
  if (linked * 2 > letters || letters < leastProse) return false;
  return letters >= certainProse || sentenceEnd.test(text.slice(-8));
}

function isNote({ kind, letters, linked }: Block): boolean {
  return kind !== BlockKind.heading && kind !== BlockKind.caption && linked * 2 <= letters;
}

/** The heading that a title of the page repeats, else the first `<h1>`; a link is one only for want of another. -1 for none. */
function headlineOf(blocks: readonly Block[], titles: readonly string[], outlet: string | null): number {
  const told = titles.map(folded);
  const publisher = outlet === null ? '' : folded(outlet);
  let best = -1;
  let bestRank = 0;
  for (const [index, { kind, level, text, linked, letters }] of blocks.entries()) {
    if (kind !== BlockKind.heading || level > 3) continue;
    const own = folded(text);
    if (own === publisher || own === '') continue;
    const isTold =
      own.length >= 10 && told.some((title) => (level === 1 ? title.includes(own) : title.startsWith(own)));
    if (level > 1 && !isTold) continue;
    const isLink = linked * 2 > letters;
    const rank = isTold ? (isLink ? 3 : 4) : isLink ? 1 : 2;
    if (rank > bestRank) [best, bestRank] = [index, rank];
  }
  // A linked heading that no title repeats is the site's own.
  return bestRank > 1 ? best : -1;
}

function folded(text: string): string {
  return text
    .slice(0, 500)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
