import { Attributes } from './attributes.ts';
import { BlockText } from './block-text.ts';
import { Hint, hintsOfNames, hintsOfRole, hintsOfStyle } from './hints.ts';
import { Effect, OpenElements } from './open-elements.ts';
import { HeadReader } from './page-head.ts';
import { BlockKind, mostElements, type Block, type Node, type Page } from './page.ts';
import { endedByLike, Tag, tagBits } from './tags.ts';
import { tokenize } from './tokenizer.ts';

/** The elements and texts of a page, without what is never shown. Takes time in proportion to the source, whatever stands in it. */
export function readPage(source: string, options: { readonly selfClosing: boolean }): Page {
  return new PageReader(source, options.selfClosing).read();
}

const heading = /^h[1-6]$/;
/** Attributes in which pages name their parts. */
const naming = ['class', 'id', 'data-testid', 'data-component'];
const once: ReadonlySet<string> = new Set(['html', 'head', 'body']);
const formatting: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark nobr q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
const quotationMark = /^\s*["'“”„«‘’]/;
const longestAuthor = 300;

class PageReader {
  readonly #source: string;
  readonly #selfClosing: boolean;
  readonly #attributes: Attributes;
  readonly #open = new OpenElements();
  readonly #head = new HeadReader();
  readonly #text = new BlockText();
  readonly #nodes: Node[] = [{ parent: -1, name: '', hints: 0, first: 0, last: 0 }];
  readonly #blocks: Block[] = [];
  /** The node that is written into. */
  #node = 0;
  #name = '';
  /** Where the text begins that is collected. */
  #at = 0;
  /** Elements read so far: more than `mostElements` are not. */
  #elements = 0;
  /** A list's item was opened, and nothing of it is written yet. */
  #beginsItem = false;
  /** Text of `<title>`, of linked data or of an author's element, while it is read, and where on the stack the element is. */
  #kept: { readonly what: 'title' | 'data' | 'author'; readonly place: number; text: string } | null = null;
  /** Of the open `<q>`s that have text, whether their marks were written; and how many have none yet. */
  readonly #quoted: boolean[] = [];
  #unmarked = 0;

  constructor(source: string, selfClosing: boolean) {
    this.#source = source;
    this.#selfClosing = selfClosing;
    this.#attributes = new Attributes(source);
  }

  read(): Page {
    const source = this.#source;
    tokenize(
      source,
      {
        ...this.#attributes.callbacks,
        onopentagname: (start, end) => {
          this.#name = source.slice(start, end).toLowerCase();
          this.#attributes.clear();
        },
        onopentagend: () => this.#start(false),
        onselfclosingtag: () => this.#start(this.#selfClosing),
        onclosetag: (start, end) => this.#end(source.slice(start, end).toLowerCase()),
        ontext: (start, end) => this.#add(source.slice(start, end), start),
        ontextentity: (codePoint, end) => this.#add(String.fromCodePoint(codePoint), end - 1),
        oncdata: (start, end, offset) => this.#add(source.slice(start, end - offset), start),
        oncomment: (start, end, offset) => {
          if (start < 10_000) this.#head.addComment(source.slice(start, end - offset));
        },
        isInForeignContext: () => this.#open.has(Effect.foreign),
      },
      { selfClosing: this.#selfClosing },
    );
    while (this.#open.size > 0) this.#pop();
    this.#flush();
    this.#nodes[0].last = this.#blocks.length;
    const tooLarge = this.#elements > mostElements;
    return { nodes: this.#nodes, blocks: this.#blocks, head: this.#head.finish(), tooLarge };
  }

  #start(isEmpty: boolean): void {
    const name = this.#name;
    if (++this.#elements > mostElements) return;
    const bits = tagBits(name);
    if (name === 'html') this.#head.language ??= this.#attributes.get('lang');
    if (once.has(name) && this.#open.placeOf(name) !== -1) return;
    if (name === 'meta') this.#head.addMeta(this.#attributes);
    else if (name === 'link') this.#head.addLink(this.#attributes);
    if (bits & Tag.empty) return this.#addEmpty(name, bits);
    if (bits & Tag.block) this.#closeImplied(name);
    this.#push(name, bits);
    if (isEmpty) this.#pop();
  }

  #addEmpty(name: string, bits: number): void {
    if (bits & Tag.block) this.#flush();
    else if (name === 'br' && !this.#open.has(Effect.dropped)) {
      // Two of them part paragraphs on old pages.
      if (this.#text.breaks > 0) this.#flush();
      else if (!this.#text.isEmpty) this.#text.addBreak();
    }
  }

  /** Ends the elements that a new one ends without an end tag: a paragraph, an item before the next one. */
  #closeImplied(name: string): void {
    const like = endedByLike.get(name);
    if (like) {
      const place = this.#open.innermostOf(like[0]);
      if (place > this.#open.innermostOf(like[1])) this.#popTo(place);
    }
    const { blockPlace, names } = this.#open;
    if (blockPlace === -1) return;
    const holder = names[blockPlace];
    if (holder === 'p' || (heading.test(holder) && heading.test(name))) this.#popTo(blockPlace);
  }

  #push(name: string, bits: number): void {
    const isBlock = (bits & Tag.block) !== 0;
    const hints = this.#hints(name, bits);
    const effects = this.#effects(name, bits, hints);
    if (isBlock) {
      this.#flush();
      if (name === 'li') this.#beginsItem = true;
      this.#nodes.push({ parent: this.#node, name, hints, first: this.#blocks.length, last: this.#blocks.length });
      this.#node = this.#nodes.length - 1;
    }
    this.#open.push(name, isBlock, effects);
    if (effects & Effect.quoted) this.#unmarked++;
    this.#keep(name);
  }

  #effects(name: string, bits: number, hints: number): number {
    let effects = 0;
    if (bits & Tag.dropped || (hints & Hint.unseen && !(bits & Tag.frame))) effects |= Effect.dropped;
    if (name === 'a') effects |= this.#effectOfLink();
    else if (name === 'time') effects |= Effect.link;
    else if (name === 'sup' && this.#open.placeOf('a') > this.#open.blockPlace) effects |= Effect.dropped;
    else if (name === 'pre' || name === 'listing' || name === 'xmp' || name === 'plaintext') effects |= Effect.pre;
    else if (name === 'figcaption' || name === 'caption' || hints & Hint.caption) effects |= Effect.caption;
    else if (name === 'q') effects |= Effect.quoted;
    else if (name === 'svg' || name === 'math') effects |= Effect.foreign;
    return effects;
  }

  /** A link into the page itself leads to no other article: it is a post's own mark, or the number of a note. */
  #effectOfLink(): number {
    const address = this.#attributes.get('href')?.trim() ?? '';
    if (address === '') return 0;
    if (!address.startsWith('#')) return Effect.link;
    return this.#open.placeOf('sup') > this.#open.blockPlace ? Effect.dropped : 0;
  }

  #hints(name: string, bits: number): number {
    const attributes = this.#attributes;
    let hints = hintsOfTag(name, this.#open);
    for (const key of naming) {
      const names = attributes.get(key);
      if (names !== null) hints |= hintsOfNames(names);
    }
    const role = attributes.get('role');
    if (role !== null) hints |= hintsOfRole(role);
    if (attributes.get('aria-hidden')?.toLowerCase() === 'true') hints |= Hint.furniture;
    const hidden = attributes.get('hidden');
    if (hidden !== null && hidden !== 'until-found') hints |= Hint.unseen;
    const style = attributes.get('style');
    if (style !== null) hints |= hintsOfStyle(style);
    if (/\barticleBody\b/.test(attributes.get('itemprop') ?? '')) hints |= Hint.body;
    if (/schema\.org\/\w*(?:Article|BlogPosting)$/.test(attributes.get('itemtype') ?? '')) hints |= Hint.article;
    return bits & Tag.frame ? hints & ~(Hint.furniture | Hint.comments | Hint.offer) : hints;
  }

  /** Begins to collect what is no text of the article but tells of it. */
  #keep(name: string): void {
    if (name === 'time') this.#addTime();
    if (this.#kept !== null) return;
    const place = this.#open.size - 1;
    if (name === 'title') {
      if (!this.#open.has(Effect.foreign) && !this.#head.hasTitle) this.#kept = { what: 'title', place, text: '' };
    } else if (name === 'script') {
      if (/^\s*application\/ld\+json/i.test(this.#attributes.get('type') ?? ''))
        this.#kept = { what: 'data', place, text: '' };
    } else if (isAuthor(this.#attributes)) this.#kept = { what: 'author', place, text: '' };
  }

  #addTime(): void {
    const value = this.#attributes.get('datetime');
    if (value === null) return;
    const published =
      this.#attributes.get('pubdate') !== null ||
      /datePublished/i.test(this.#attributes.get('itemprop') ?? '') ||
      /\bpublished\b/i.test(this.#attributes.get('class') ?? '');
    this.#head.addTime(value, this.#blocks.length, published);
  }

  #end(name: string): void {
    const open = this.#open;
    if (name === 'br') return this.#addEmpty(name, Tag.empty);
    const place = heading.test(name) ? open.innermostOf(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']) : open.placeOf(name);
    if (place === -1) {
      if (name === 'p') this.#flush();
      return;
    }
    // An end tag in a cell does not end what the table stands in.
    if (!(tagBits(name) & Tag.cell) && place < open.innermostOf(['td', 'th', 'caption']) && !isOfTable(name)) return;
    if (place < open.blockPlace && formatting.has(name)) {
      if (open.takeOutOfEffect(place) & Effect.quoted) this.#closeQuoted();
    } else this.#popTo(place);
  }

  #popTo(place: number): void {
    while (this.#open.size > place) this.#pop();
  }

  #pop(): void {
    if (this.#open.blockPlace === this.#open.size - 1) this.#flush();
    const { name, isBlock, effects } = this.#open.pop();
    if (effects & Effect.quoted) this.#closeQuoted();
    if (isBlock) {
      if (name === 'li') this.#beginsItem = false;
      const node = this.#nodes[this.#node];
      node.last = this.#blocks.length;
      this.#node = node.parent;
    }
    if (this.#kept && this.#kept.place === this.#open.size) this.#endKept(this.#kept.what, this.#kept.text);
  }

  #endKept(what: 'title' | 'data' | 'author', text: string): void {
    this.#kept = null;
    if (what === 'title') this.#head.addTitle(text);
    else if (what === 'data') this.#head.addLinkedData(text);
    else this.#head.addAuthor(text);
  }

  #add(piece: string, at: number): void {
    const kept = this.#kept;
    if (kept !== null && (kept.what !== 'author' || kept.text.length < longestAuthor)) kept.text += piece;
    const open = this.#open;
    if (this.#elements > mostElements || open.has(Effect.dropped)) return;
    if (this.#text.isEmpty) this.#at = at;
    if (this.#unmarked > 0) this.#openQuoted(piece);
    this.#text.add(piece, { inLink: open.has(Effect.link), isPre: open.has(Effect.pre) });
  }

  /** Browsers show the marks of `<q>`. Some pages have written them too. */
  #openQuoted(piece: string): void {
    if (piece.trim() === '') return;
    const isMarked = quotationMark.test(piece);
    for (; this.#unmarked > 0; this.#unmarked--) {
      if (!isMarked) this.#text.addSign(this.#quoted.length % 2 === 0 ? '“' : '‘');
      this.#quoted.push(!isMarked);
    }
  }

  #closeQuoted(): void {
    if (this.#unmarked > 0) this.#unmarked--;
    else if (this.#quoted.pop()) this.#text.addSign(this.#quoted.length % 2 === 0 ? '”' : '’');
  }

  /** Ends the block that is being collected. */
  #flush(): void {
    const open = this.#open;
    const stretches = this.#text.take(open.has(Effect.pre));
    for (const { text, letters, linked } of stretches) {
      const { kind, level } = this.#kindOf();
      const row = kind === BlockKind.cell ? this.#nodes[this.#node].parent : 0;
      const table = kind === BlockKind.cell ? this.#tableOf(row) : 0;
      this.#blocks.push({ text, kind, level, node: this.#node, letters, linked, row, table, at: this.#at });
    }
  }

  /** A row stands in its table, or in a part of it. */
  #tableOf(row: number): number {
    const { parent } = this.#nodes[row];
    return parent > 0 && this.#nodes[parent].name !== 'table' ? this.#nodes[parent].parent : parent;
  }

  #kindOf(): { readonly kind: number; readonly level: number } {
    const open = this.#open;
    if (open.has(Effect.caption)) return { kind: BlockKind.caption, level: 0 };
    const { name } = this.#nodes[this.#node];
    if (heading.test(name)) return { kind: BlockKind.heading, level: Number(name[1]) };
    if (name === 'td' || name === 'th') return { kind: BlockKind.cell, level: 0 };
    if (!this.#beginsItem) return { kind: BlockKind.text, level: 0 };
    this.#beginsItem = false;
    return { kind: BlockKind.item, level: 0 };
  }
}

/** Page headers are furniture, an article's own is not; a footer is, unless it says who is quoted. */
function hintsOfTag(name: string, open: OpenElements): number {
  switch (name) {
    case 'article':
    case 'main':
      return Hint.article;
    case 'aside':
    case 'form':
    case 'search':
      return Hint.furniture;
    case 'header':
      return open.innermostOf(['article', 'main']) === -1 ? Hint.furniture : 0;
    case 'footer':
      return open.placeOf('blockquote') === -1 ? Hint.furniture : 0;
    default:
      return 0;
  }
}

function isOfTable(name: string): boolean {
  return name === 'table' || name === 'tr' || name === 'tbody' || name === 'thead' || name === 'tfoot';
}

function isAuthor(attributes: Attributes): boolean {
  const names = attributes.get('class');
  return (
    attributes.get('rel')?.toLowerCase() === 'author' ||
    /\bauthor\b/.test(attributes.get('itemprop') ?? '') ||
    (names !== null &&
      names.length < 200 &&
      /(?:^|[\s_-])(?:author|author-?name|byline|byline-?name)(?:\s|$)/i.test(names))
  );
}
