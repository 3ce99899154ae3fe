import type { ArticleWords } from './article-words.ts';

/** Longest stretch between marks that is taken for one: a mark that is never closed holds no more. */
const longest = 1500;
const opening = /[“"«]|(?<![\p{L}\p{N}])‘(?=[\p{L}\p{N}])/gu;
const closing: Readonly<Record<string, RegExp>> = {
  '“': /”|\n/gu,
  '"': /"|\n/gu,
  '«': /»|\n/gu,
  '‘': /’(?![\p{L}\p{N}])|\n/gu,
};

export const quoted = 1;

/**
 * `quoted` for words that stand in quotation marks, as far as marks alone tell: two reporters of one speech quote the same words, and neither
 * copies the other.
 */
export function quotedWords({ start, count }: ArticleWords, text: string): Uint8Array {
  const marks = new Uint8Array(count);
  let word = 0;
  for (let from = 0; from < text.length;) {
    opening.lastIndex = from;
    const open = opening.exec(text);
    if (!open) break;
    const close = closing[open[0]]!;
    close.lastIndex = open.index + 1;
    const end = Math.min(close.exec(text)?.index ?? text.length, open.index + longest);
    while (word < count && start[word] < open.index) word++;
    while (word < count && start[word] < end) marks[word++] = quoted;
    from = end + 1;
  }
  return marks;
}
