/**
 * Article text, file names and messages are strangers' words: an escape sequence in them would colour, move or rewrite the terminal.
 * C0 and C1 controls, DEL, bidirectional controls, line and paragraph separators and zero-width marks that hide text become visible.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what this file is about
const unsafe =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function visible(character: string): string {
  const unit = character.charCodeAt(0);
  if (unit < 0x20) return String.fromCharCode(0x2400 + unit);
  if (unit === 0x7f) return '\u2421';
  if (unit >= 0xd800 && unit <= 0xdfff) return '\uFFFD';
  return `<${unit.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** One line: white space folded to single spaces, the rest made visible. */
export function sanitiseLine(text: string): string {
  return text.replace(/[\t\n\r ]+/g, ' ').replace(unsafe, visible);
}

/** Keeps line ends (as LF) and tabs. */
export function sanitiseLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) =>
      line
        .split('\t')
        .map((part) => part.replace(unsafe, visible))
        .join('\t'),
    )
    .join('\n');
}
