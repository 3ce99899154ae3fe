const spaces = /[ \t\n\f\r]+/g;
const returns = /\r\n?/g;
/** What browsers show nothing of: zero bytes, and where a word may be parted. */
const invisible = /[\0\u00ad]/g;
const severalSpaces = / {2,}/g;
const aroundBreak = / ?\n ?/g;
const blankLine = /\n[ \t\f]*(?=\n)/;

/**
 * Collects the text of one block as a browser lays it out: spaces collapsed (CSS Text 3, 4.1), `<br>` as a line feed. `<pre>` keeps its lines.
 */
export class BlockText {
  #text = '';
  #letters = 0;
  #linked = 0;
  /** Line breaks since the last letter. */
  breaks = 0;

  add(piece: string, { inLink, isPre }: { readonly inLink: boolean; readonly isPre: boolean }): void {
    const seen = piece.replace(invisible, '');
    const letters = countLetters(seen);
    this.#text += isPre ? seen.replace(returns, '\n') : seen.replace(spaces, ' ');
    if (letters === 0) return;
    this.breaks = 0;
    this.#letters += letters;
    if (inLink) this.#linked += letters;
  }

  /** A sign that the page's style shows. */
  addSign(sign: string): void {
    this.#text += sign;
  }

  addBreak(): void {
    this.#text += '\n';
    this.breaks++;
  }

  get isEmpty(): boolean {
    return this.#letters === 0;
  }

  /** What was collected, in one piece or, where blank lines part it, in several; the next block begins. */
  take(isPre: boolean): readonly Stretch[] {
    const text = this.#text;
    const letters = this.#letters;
    const linked = this.#linked;
    this.#text = '';
    this.#letters = 0;
    this.#linked = 0;
    this.breaks = 0;
    if (letters === 0) return [];
    if (!isPre) return [{ text: text.replace(severalSpaces, ' ').replace(aroundBreak, '\n').trim(), letters, linked }];
    const parts = text.split(blankLine).map((part) => part.trim());
    // Which of the parts the links are in is lost: all or none.
    return parts.filter(Boolean).map((part) => stretchOf(part, linked * 2 > letters));
  }
}

/** A block's text, the characters in it that are no spaces, and how many of these are in links. */
export interface Stretch {
  readonly text: string;
  readonly letters: number;
  readonly linked: number;
}

function stretchOf(text: string, isLinked: boolean): Stretch {
  const letters = countLetters(text);
  return { text, letters, linked: isLinked ? letters : 0 };
}

/** Characters of a text that are no spaces. */
export function countLetters(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 32 && unit !== 0xa0 && unit !== 0x200b) letters++;
  }
  return letters;
}
