import { Flag, Kind } from '../../model/index.ts';
import { hashWord } from '../fold.ts';
import type { Tokens } from '../tokens.ts';
import { Code, hasKind, mark, type Page } from './page.ts';

const exclamation = 0x21;
const square = 0x5b;
const round = 0x28;
const angle = 0x3c;
const tags = new Set(['img', 'picture', 'source', 'svg', 'video', 'iframe'].map(hashWord));
/** An alt text or tag is no longer; a bracket without its partner is not looked for through the whole text. */
const longest = 600;
const extensions = new Set(['jpg', 'jpeg', 'png', 'gif', 'webp', 'avif'].map(hashWord));

/** Marks pictures left in the text as markup, with all that is inside: `![alt](address)`, `![[alt]](address)`, `<img …>`, a bare address. */
export function markImages(page: Page): void {
  const { tokens } = page;
  const { kind } = tokens;
  for (const line of page.lines) {
    if (!hasKind(line, Kind.exclamation) && !hasKind(line, Kind.open) && !hasKind(line, Kind.address)) continue;
    for (let i = line.first; i < line.last; i++) {
      if (kind[i] !== Kind.exclamation && kind[i] !== Kind.open && kind[i] !== Kind.address) continue;
      const end = imageEnd(tokens, i, line.last);
      if (end === -1) continue;
      mark(page, line, i, end, Code.image);
      i = end - 1;
    }
  }
}

/** The token after the picture that begins at `at`; -1 where none does. */
function imageEnd(tokens: Tokens, at: number, last: number): number {
  const { kind } = tokens;
  // In brackets the address belongs to a link.
  if (kind[at] === Kind.address) return kind[at - 1] !== Kind.open && isImageAddress(tokens, at) ? at + 1 : -1;
  const unit = unitAt(tokens, at);
  if (unit === exclamation && at + 1 < last && unitAt(tokens, at + 1) === square)
    return markdownEnd(tokens, at + 1, last);
  if (unit === angle && at + 1 < last && tags.has(tokens.hash[at + 1])) {
    for (let i = at + 1; i < Math.min(last, at + longest); i++)
      if (kind[i] === Kind.close && unitAt(tokens, i) === 0x3e) return i + 1;
  }
  return -1;
}

/** Behind `[…](…)`; an alt text may hold brackets of its own, and a torn address ends with the line. */
function markdownEnd(tokens: Tokens, open: number, last: number): number {
  const { kind, flags } = tokens;
  for (let i = open + 1; i + 1 < Math.min(last, open + longest); i++) {
    if (kind[i] !== Kind.close || unitAt(tokens, i + 1) !== round || (flags[i + 1] & Flag.spaceBefore) !== 0) continue;
    let depth = 0;
    for (let j = i + 1; j < last; j++) {
      if (kind[j] === Kind.open) depth++;
      else if (kind[j] === Kind.close && --depth === 0) return j + 1;
    }
    return last;
  }
  return -1;
}

function isImageAddress({ source, units, start, end }: Tokens, at: number): boolean {
  for (let i = end[at] - 1; i > start[at]; i--) {
    if (units[i] !== 0x2e) continue;
    let stop = i + 1;
    while (stop < end[at] && (units[stop] | 32) >= 97 && (units[stop] | 32) <= 122) stop++;
    if (extensions.has(hashWord(source.slice(i + 1, stop)))) return true;
  }
  return false;
}

function unitAt({ units, start }: Tokens, at: number): number {
  return units[start[at]];
}
